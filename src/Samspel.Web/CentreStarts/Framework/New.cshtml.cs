using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.CentreStarts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.CentreStarts.Framework;

/// <summary>Begins a framework document: on the county's headings, or on the one that applies.</summary>
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [BindProperty] public FrameworkForm Form { get; set; } = new();

    /// <summary>It builds on the one that is annexed now.</summary>
    public bool Builds { get; private set; }

    public override async Task<bool> Load()
    {
        var applies = (await db.FrameworkDocuments(viewer)).FirstOrDefault(d => d.State == FrameworkState.Annexed);
        Builds = applies is not null;
        if (IsGet) Form = FrameworkForm.Of(applies?.Content ?? new("Ramdokument för familjecentraler i Dalarna", [.. FrameworkContent.Headings.Select(h => new FrameworkSection(h, ""))]));
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load() || await db.ByOf(viewer) is not { } by) return NotFound();
        if (!ModelState.IsValid) return Page();
        var document = FrameworkDocument.Draft(FrameworkDocumentId.New(), by, Form.Content(), clock.Today);
        db.Add(viewer, document);
        await db.Save(viewer);
        return SeeOther($"{FrameworkPage.Root}/{document.Id}");
    }
}
