using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Own;

/// <summary>The child is born (3.1.1): a new report, or closed with the reason.</summary>
public sealed class BornModel(Db db, Viewer viewer, Clock clock) : OwnPage(db, viewer, clock)
{
    [BindProperty] public BornForm Form { get; set; } = new();

    protected override ConcernCommand? Does => ConcernCommand.ReportAfterBirth;

    public async Task<IActionResult> OnPostNewAsync()
    {
        ModelState.Clear();
        if (!await Load()) return NotFound();
        ConcernRules.BirthIsSettled.Require(Can(ConcernCommand.ReportAfterBirth));
        // Begun in another window, or by a form sent twice: one birth is one draft.
        if (await Db.BegunAfterBirth(Viewer, Report) is { } begun) return SeeOther($"/oro/utkast/{begun}");
        var unit = await Db.UnitRef(Viewer.Unit) ?? throw new InvalidOperationException("The viewer's unit is closed.");
        var draft = ConcernDraft.Begin(ConcernReportId.New(), Viewer.Actor, unit, ConcernKind.Child, Today, Report);
        Db.Add(Viewer, draft);
        await Db.Save(Viewer);
        return SeeOther($"/oro/utkast/{draft.Id}");
    }

    public Task<IActionResult> OnPostAsync() => Do(() => Report.CloseBirthDuty(Viewer.Actor, Form.Why!, Today));
}

public sealed class BornForm
{
    [Required(ErrorMessage = "Skriv varför ingen ny anmälan behövs."), StringLength(4000)] public string? Why { get; set; }
}
