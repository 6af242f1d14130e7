using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>Somebody at the intake says which of the unit's own children a report is about.</summary>
public sealed class LinkModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    [BindProperty, StringLength(300)] public string? Text { get; set; }
    [BindProperty] public Guid? Child { get; set; }

    public IReadOnlyList<ChildLine> Linked { get; private set; } = [];
    public IReadOnlyList<ChildLine>? Lines { get; private set; }

    protected override ConcernCommand? Does => ConcernCommand.LinkChild;

    protected override async Task<bool> LoadMore()
    {
        var linked = new List<ChildLine>();
        foreach (var link in Report.Links) if (await Db.Child(Viewer, link.Child) is { } child) linked.Add(ConcernChildren.Line(child));
        Linked = linked;
        if (IsGet) Text = Report.Content.Kind == ConcernKind.Child ? Report.Content.About.Name : null;
        return true;
    }

    public async Task<IActionResult> OnPostSearchAsync()
    {
        if (!await Load()) return NotFound();
        if (!ShowsNow) return SeeOther(Address);
        if (ConcernLook.Tidy(Text) is not { Length: > 1 }) ModelState.AddModelError("Text", "Skriv minst två tecken.");
        await Search();
        return Page();
    }

    public Task<IActionResult> OnPostChooseAsync() => Do(async () =>
    {
        if (Child is not { } id || await Db.Child(Viewer, new ChildId(id)) is not { } child)
        {
            ModelState.AddModelError("Child", "Välj ett av barnen.");
            await Search();
            return;
        }
        Report.LinkChild(Viewer.Actor, child.Id, child.BirthDate, Now);
        await Db.StopReleases(Report, Report.Compartment);
    }, then: $"/oro/inkomna/{Number}/barn");

    public Task<IActionResult> OnPostRemoveAsync() => Do(() => Report.UnlinkChild(Viewer.Actor, new ChildId(Child ?? Guid.Empty)), $"/oro/inkomna/{Number}/barn");

    async Task Search()
    {
        if (ConcernLook.Tidy(Text) is { Length: > 1 } text) Lines = await ConcernChildren.Find(Db, Viewer, text, Today);
    }
}
