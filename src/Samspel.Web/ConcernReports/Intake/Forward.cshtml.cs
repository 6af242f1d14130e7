using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>The wrong board sends it on at once, and reads it no more.</summary>
public sealed class ForwardModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    [BindProperty] public ForwardForm Form { get; set; } = new();

    public IReadOnlyList<Samspel.Web.Platform.Layout.Choice> Boards { get; private set; } = [];
    protected override ConcernCommand? Does => ConcernCommand.Forward;

    protected override async Task<bool> LoadMore()
    {
        Boards = [.. (await Db.ConcernBoards()).Where(b => b.MunicipalityCode != Report.Board.MunicipalityCode).Select(b => new Samspel.Web.Platform.Layout.Choice(b.MunicipalityCode, b.Content.Name))];
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Do(async () =>
    {
        if (await Db.ConcernBoard(Form.Board) is not { } to)
        {
            ModelState.AddModelError("Form.Board", "Välj en nämnd i listan.");
            return;
        }
        Report.Forward(Viewer.Actor, to, Form.Why!, Now);
        await Db.StopReleases(Report, Report.Compartment);
    }, "/oro/inkomna");
}

public sealed class ForwardForm
{
    [Required(ErrorMessage = "Välj vilken nämnd.")] public string? Board { get; set; }
    [Required(ErrorMessage = "Skriv varför."), StringLength(4000)] public string? Why { get; set; }
}
