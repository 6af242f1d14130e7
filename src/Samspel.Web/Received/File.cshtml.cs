using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Received;

/// <summary>Entered in the unit's own record (infört i vår egen akt): the copies chosen are closed here.</summary>
public sealed class FileModel(Db db, Viewer viewer, Clock clock) : ReceivedPage(db, viewer, clock)
{
    [BindProperty] public FileForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Choices { get; private set; } = [];
    public int Unread => Case.Items.Count(d => d.ReadAt is null);

    protected override string What => "mottaget/infor";

    protected override Task<bool> LoadMore()
    {
        Choices = [.. Case.Items.Where(d => d.ReadAt is not null).Select(d => new Choice(d.Id.ToString(), ReceivedLook.Name(d), $"Mottagen {SwedishDate.Short(d.At)}"))];
        return Task.FromResult(true);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.Items.Count == 0) ModelState.AddModelError("Form.Items", "Välj det som är infört i er egen akt.");
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var chosen = Case.Items.Where(d => Form.Items.Contains(d.Id)).ToList();
        foreach (var item in chosen) item.File(Now);
        await Db.Save(Viewer);
        return SeeOther(chosen.Count < Case.Items.Count ? Address : "/mottaget");
    }
}

public sealed class FileForm
{
    public List<Samspel.Domain.DisclosureId> Items { get; set; } = [];
}
