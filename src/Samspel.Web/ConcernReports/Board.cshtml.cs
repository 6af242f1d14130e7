using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.ConcernReports;

/// <summary>The party's administrator says which unit receives concern reports (mottagning) and how it is reached. For municipalities alone.</summary>
public sealed class BoardModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [BindProperty] public BoardForm Form { get; set; } = new();

    public Party Party { get; private set; } = null!;
    public ConcernBoard? Board { get; private set; }
    public IReadOnlyList<Choice> Units { get; private set; } = [];

    public override async Task<bool> Load()
    {
        Party = (await db.Parties()).Single(p => p.Code == viewer.PartyCode);
        if (Party.IsRegion) return true;
        Board = await db.ConcernBoard(viewer.PartyCode);
        Units = [.. (await db.UnitsOfParties()).Where(u => u.PartyCode == viewer.PartyCode && u.Kind.Branch() == Branch.SocialServices && u.Participation != Participation.Paper).Select(u => new Choice(u.Id.ToString(), u.Name))];
        if (IsGet && Board is { Content: var c }) Form = new BoardForm { Name = c.Name, Intake = c.Intake.Id, AdultIntake = c.AdultIntake?.Id, Phone = c.Phone, OutOfHours = c.OutOfHours, Seen = Board.Version };
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load() || Party.IsRegion) return NotFound();
        if (!ModelState.IsValid) return Page();
        var content = new BoardContent(Form.Name!.Trim(), (await db.UnitRef(Form.Intake!.Value))!, Form.AdultIntake is { } adults ? await db.UnitRef(adults) : null, ConcernLook.Tidy(Form.Phone), ConcernLook.Tidy(Form.OutOfHours));
        if (Board is { } board)
        {
            if (board.Version != Form.Seen) throw UnitOfWork.ChangedMeanwhile.Broken(UnitOfWork.ChangedMeanwhile.Message);
            board.Revise(Party, viewer.Role, viewer.PartyCode, content);
        }
        else db.Add(viewer, ConcernBoard.Register(ConcernBoardId.New(), Party, viewer.Role, viewer.PartyCode, content));
        await db.Save(viewer);
        return SeeOther("/administration/orosmottagning");
    }

    public DateOnly Today => clock.Today;
}

public sealed class BoardForm
{
    [Required(ErrorMessage = "Skriv vad nämnden heter."), StringLength(150)] public string? Name { get; set; }
    [Required(ErrorMessage = "Välj vilken enhet som tar emot.")] public UnitId? Intake { get; set; }
    public UnitId? AdultIntake { get; set; }
    [StringLength(60)] public string? Phone { get; set; }
    [StringLength(200)] public string? OutOfHours { get; set; }

    /// <summary>The reception as it stood when the form was shown.</summary>
    public Guid Seen { get; set; }
}
