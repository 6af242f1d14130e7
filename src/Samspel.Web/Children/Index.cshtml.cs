using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Children;

public sealed class NameFilterForm
{
    [StringLength(100)] public string? Name { get; set; }
}

/// <summary>The unit's own children (enhetens barn). A name is never in an address, so the filter is a post that shows its result.</summary>
public sealed class IndexModel(Db db, Viewer viewer) : FormPage
{
    const int PageSize = 25, MostFound = 100;

    [BindProperty] public NameFilterForm Form { get; set; } = new();
    [FromQuery(Name = "sida")] public int Current { get; set; } = 1;

    public IReadOnlyList<ChildLine> Children { get; private set; } = [];
    public int Total { get; private set; }
    public int Pages => (Total + PageSize - 1) / PageSize;
    public bool Filtered { get; private set; }

    public override async Task<bool> Load()
    {
        Filtered = !IsGet && ModelState.IsValid && !string.IsNullOrWhiteSpace(Form.Name);
        (Children, Total) = Filtered
            ? await db.ChildrenOfUnit(viewer, Form.Name, 1, MostFound)
            : await db.ChildrenOfUnit(viewer, null, Math.Clamp(Current, 1, 10_000), PageSize);
        return true;
    }

    public async Task<IActionResult> OnPostAsync() => await Load() ? Page() : NotFound();
}
