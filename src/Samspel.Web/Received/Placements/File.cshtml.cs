using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Received.Placements;

/// <summary>Entered in the unit's own record (infört i vår egen akt): the copies of items that the unit is done with are closed here.</summary>
public sealed class FileModel(Db db, Viewer viewer, Clock clock) : ReceivedPlacementPage(db, viewer, clock)
{
    [BindProperty(Name = nameof(Form))] public FileForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    protected override string What => "mottaget/placering/infor";

    protected override Task<bool> LoadMore()
    {
        Choices = [.. Case.Items.Where(i => i.Item.ReadAt is not null && !i.CanBeReported).Select(i => new Choice(i.Item.Id.ToString(), i.Snapshot.What, $"Mottagen {SwedishDate.Short(i.Item.At)}"))];
        return Task.FromResult(true);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.Items.Count == 0) ModelState.AddModelError("Form.Items", "Välj det som är infört i er egen akt.");
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var settled = Case.Items.Where(i => Form.Items.Contains(i.Item.Id) && !i.CanBeReported).Select(i => i.Number).ToHashSet();
        var chosen = Papers.Where(d => d.Kind == Samspel.Domain.Disclosures.ItemKind.ChainItem && settled.Contains(d.ItemNumber)).ToList();
        foreach (var item in chosen) item.File(Now);
        await Db.Save(Viewer);
        return SeeOther(chosen.Count < Papers.Count ? Address : "/mottaget");
    }
}
