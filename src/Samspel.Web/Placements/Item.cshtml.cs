using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

public sealed class ItemForm
{
    [Required(ErrorMessage = "Välj vad som har hänt.")]
    public ChainReport? Report { get; set; }

    [Required(ErrorMessage = "Skriv vad som gjordes, eller varför punkten inte behövs."), StringLength(4000)]
    public string Note { get; set; } = "";

    [Required(ErrorMessage = "Skriv vilken dag.")]
    public DateOnly? On { get; set; }
}

/// <summary>A page about one item of the chain.</summary>
public abstract class ItemPage(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [FromRoute] public int Id { get; set; }

    public ChainItem Item { get; private set; } = null!;
    public string InWords => PlacementLook.What(Placement, Item, Today);
    protected override string What => "placering/punkt";

    protected sealed override async Task<bool> LoadMore()
    {
        if (Placement.Items.FirstOrDefault(i => i.Number == Id) is not { } item) return false;
        Item = item;
        return await LoadItem();
    }

    protected virtual Task<bool> LoadItem() => Task.FromResult(true);
}

/// <summary>An item of the chain (punkt i kedjan): who answers for it, how it stands, and the report of what was done.</summary>
public sealed class ItemModel(Db db, Viewer viewer, Clock clock) : ItemPage(db, viewer, clock)
{
    [BindProperty] public ItemForm Form { get; set; } = new();

    public override string Heading => $"Punkt {Item.Number}: {InWords}";
    public IReadOnlyDictionary<PersonId, string> People { get; private set; } = new Dictionary<PersonId, string>();
    public bool IsOwn => Item.Kind.Row().Side == ChainSide.SocialServices;
    public bool MayAsk => !IsOwn && !Item.IsSettled && Can(PlacementCommand.AskParty);
    public bool WaitsForAccount => !IsOwn && Item.Request is { To.Paper: false };
    public bool MayReport => !Item.IsSettled && Can(PlacementCommand.ReportItem);

    protected override object? Edited => new { Item.Status, Item.Request, Item.Outside, Item.SentAs, Item.Outcome };
    protected override bool Changes(FactRow fact) => fact.Kind is nameof(ChainItemReported) or nameof(ChainItemReopened) or nameof(ChainPartyAsked) or nameof(ChainPartyAskedOutside) && fact.Data.StartsWith($"{{\"Item\":{Id},", StringComparison.Ordinal);
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Läge", Item.Status.Word()), .. Item.Outcome is { } o ? new[] { ("Vad som gjordes", o.Note), ("Vilken dag", SwedishDate.Short(o.On)) } : []];

    /// <summary>What the owner may say: its own items and those done on paper; of any, that it is not needed.</summary>
    public IReadOnlyList<Choice> Reports =>
    [
        .. !IsOwn && Item.Request?.To.Paper != true && Item.Outside is null ? [] : !Item.Kind.Row().IsHandOver ? new[] { Choice(ChainReport.Done) } : Item.Status == ChainStatus.Sent ? [Choice(ChainReport.Accepted)] : [Choice(ChainReport.Sent)],
        Choice(ChainReport.NotNeeded),
    ];

    protected override async Task<bool> LoadItem()
    {
        People = await Db.PersonNames(new[] { Item.SentAs?.By, Item.Outcome?.By }.OfType<PersonId>());
        if (IsGet) Form = new() { On = Today, Report = Reports.Count > 1 ? Enum.Parse<ChainReport>(Reports[0].Value) : null };
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Placement.ReportItem(Actor, Id, Form.Report!.Value, Form.Note, Form.On!.Value, Today));

    static Choice Choice(ChainReport report) => new(report.ToString(), report switch
    {
        ChainReport.Done => "Klar", ChainReport.Sent => "Skickad", ChainReport.Accepted => "Mottagen: den andra sidan har tagit över", _ => "Inte aktuell",
    });
}
