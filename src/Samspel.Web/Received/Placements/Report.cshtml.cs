using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Received.Placements;

public sealed class ItemReportForm
{
    [Required(ErrorMessage = "Välj hur det gick.")] public ChainReport? Report { get; set; }
    [Required(ErrorMessage = "Ange vilken dag.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv vad ni gjorde, eller varför punkten inte är aktuell."), StringLength(2000, ErrorMessage = "Skriv högst 2000 tecken.")] public string? Note { get; set; }
}

/// <summary>Reports on an item the unit has been given (rapportera en punkt i kedjan).</summary>
public sealed class ReportModel(Db db, Viewer viewer, Clock clock) : ReceivedPlacementPage(db, viewer, clock)
{
    [FromRoute] public int Item { get; set; }
    [BindProperty(Name = nameof(Form))] public ItemReportForm Form { get; set; } = new();

    public ReceivedItem Asked { get; private set; } = null!;
    public IReadOnlyList<Choice> Reports => [.. Asked.Next.Select(ReceivedPlacementLook.Of)];

    /// <summary>Why no form is shown: the item is settled or is no longer the unit's. After a refused post the form is shown, so that the typed text stays.</summary>
    public string? NotNow => Asked.CanBeReported || Refusal is not null ? null : Asked.Own is null ? "Punkten är inte längre er." : $"Punkten är redan avslutad: {Asked.Own.Status.Word().ToLowerInvariant()}.";

    protected override string What => "mottaget/placering/punkt";

    public override async Task<IActionResult> OnGetAsync()
    {
        if (!await Load()) return NotFound();
        await MarkRead([Asked.Item]);
        return Page();
    }

    protected override Task<bool> LoadMore()
    {
        if (Case.Items.FirstOrDefault(i => i.Number == Item) is not { } asked) return Task.FromResult(false);
        Asked = asked;
        if (IsGet) Form.On = Today;
        return Task.FromResult(true);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (await Db.PlacementToAnswer(Viewer, Number) is not { } placement) return NotFound();
        placement.ReportItem(Viewer.Actor, Item, Form.Report!.Value, Form.Note!, Form.On!.Value, Today);
        await Db.Save(Viewer);
        return SeeOther(Address);
    }
}
