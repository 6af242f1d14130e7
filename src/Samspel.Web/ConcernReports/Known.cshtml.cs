using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports;

/// <summary>The reporter says which of the own unit's children the report is about. Nothing is ever matched by itself but an official number.</summary>
public sealed class KnownModel(Db db, Viewer viewer, Clock clock) : DraftPage(db, viewer, clock)
{
    [BindProperty, StringLength(300)] public string? Text { get; set; }
    [BindProperty] public Guid? Child { get; set; }

    public ChildLine? Known { get; private set; }
    public IReadOnlyList<ChildLine>? Lines { get; private set; }

    protected override async Task<bool> LoadMore()
    {
        if (!Viewer.WorksWithCases || Written.Kind != ConcernKind.Child) return false;
        if (Written.About.Known is { } id && await Db.Child(Viewer, id) is { } child) Known = ConcernChildren.Line(child);
        if (IsGet) Text = Written.About.Name;
        return true;
    }

    public async Task<IActionResult> OnPostSearchAsync()
    {
        if (!await Load()) return NotFound();
        if (ConcernLook.Tidy(Text) is not { Length: > 1 } text) ModelState.AddModelError("Text", "Skriv minst två tecken.");
        else Lines = await ConcernChildren.Find(Db, Viewer, text, Today);
        return Page();
    }

    public async Task<IActionResult> OnPostChooseAsync()
    {
        if (!await Load()) return NotFound();
        if (Child is { } id && await Db.Child(Viewer, new ChildId(id)) is { } child) return await Say(child.Id, child.IsProtected);
        ModelState.AddModelError("Child", "Välj ett av barnen.");
        if (ConcernLook.Tidy(Text) is { Length: > 1 } text) Lines = await ConcernChildren.Find(Db, Viewer, text, Today);
        return Page();
    }

    public async Task<IActionResult> OnPostForgetAsync() => await Load() ? await Say(null) : NotFound();

    /// <param name="isProtected">The unit knows the child to be protected: then its name stands in no list of reports either.</param>
    async Task<IActionResult> Say(ChildId? child, bool isProtected = false)
    {
        Draft.Write(Viewer.Actor, Written with { About = Written.About with { Known = child, ProtectedIdentity = Written.About.ProtectedIdentity || isProtected } }, Today);
        await Db.Save(Viewer);
        return SeeOther($"{Address}/skicka");
    }
}
