using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.ConcernReports.Intake;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.ConcernReports.Requests;

/// <summary>The board asks a unit for information to an investigation (SoL 20 kap. 6 §). The asked unit is never told of a report.</summary>
public sealed class AskModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    [BindProperty] public AskForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Units { get; private set; } = [];
    protected override ConcernCommand? Does => ConcernCommand.RequestInformation;

    protected override async Task<bool> LoadMore()
    {
        Units = [.. (await Db.CallableUnits(null)).Where(u => u.Id != Viewer.Unit && u.Participation != Samspel.Domain.Parties.Participation.Paper).Select(u => new Choice(u.Id.ToString(), u.Name))];
        if (IsGet) (Form.Name, Form.IdentityNumber, Form.Birth) = (Report.Content.About.Name, Report.Content.About.ProtectedIdentity ? null : Report.Content.About.IdentityNumber, Report.Content.About.Birth);
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Do(async () =>
    {
        if (await Db.UnitRef(Form.Unit!.Value) is not { } to)
        {
            ModelState.AddModelError("Form.Unit", "Välj en enhet i listan.");
            return;
        }
        var about = new ReportedPerson(ConcernLook.Tidy(Form.Name), ConcernLook.Tidy(Form.IdentityNumber), Form.Birth, null, Report.Content.About.ProtectedIdentity, null);
        Db.Add(Viewer, InformationRequest.Make(InformationRequestId.New(), CaseNumber.Information(Today.Year, await Db.NextNumber("UPG", Today.Year)), Report, Viewer.Actor, to, about, Form.Question!.Trim(), Now));
    });
}

public sealed class AskForm
{
    [Required(ErrorMessage = "Välj vilken enhet.")] public UnitId? Unit { get; set; }
    [StringLength(300)] public string? Name { get; set; }
    [StringLength(60)] public string? IdentityNumber { get; set; }
    public DateOnly? Birth { get; set; }
    [Required(ErrorMessage = "Skriv vad ni behöver veta."), StringLength(20_000)] public string? Question { get; set; }
}
