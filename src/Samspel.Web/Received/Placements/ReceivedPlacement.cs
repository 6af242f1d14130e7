using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;

namespace Samspel.Web.Received.Placements;

/// <summary>An item the unit has been asked to do: the frozen copy, and how far the unit itself has come.</summary>
/// <param name="Item">The disclosure, the latest of those about the item.</param>
/// <param name="Snapshot">What was asked, as it was sent.</param>
/// <param name="Own">How the item stands, when it is still the unit's; null when it has been given to another or has fallen away.</param>
public sealed record ReceivedItem(Disclosure Item, ChainItemSnapshot Snapshot, ChainItem? Own, UnitId Unit)
{
    public int Number => Snapshot.Item;

    /// <summary>Where it comes from; in the words of the copy when it is no longer the unit's.</summary>
    public Citation Source => Own?.Kind.Row().Source ?? Citation.OwnPractice;
    public bool CanBeReported => Own is { IsSettled: false };
    public bool IsHandOver => Own?.Kind.Row().IsHandOver == true;

    /// <summary>What the unit itself has written; what the owner writes stays with the owner.</summary>
    public ChainOutcome? OwnOutcome => Own?.Outcome is { } outcome && outcome.Unit == Unit ? outcome : null;
    /// <summary>Why the product closed the item when the placement was over.</summary>
    public string? Lapsed => Own?.Outcome is { BySystem: true } outcome ? outcome.Note : null;
    public ChainOutcome? OwnSending => Own?.SentAs is { } sent && sent.Unit == Unit ? sent : null;

    /// <summary>What can be reported next.</summary>
    public IReadOnlyList<ChainReport> Next => !CanBeReported ? [] : IsHandOver ? [Own!.Status == ChainStatus.Sent ? ChainReport.Accepted : ChainReport.Sent, ChainReport.NotNeeded] : [ChainReport.Done, ChainReport.NotNeeded];
}

/// <summary>What the door gives a unit of another unit's placement: its own items and their care contacts, nothing else.</summary>
/// <param name="Contacts">Without the name of who follows up, unless the unit has named that person itself.</param>
public sealed record GivenOfPlacement(IReadOnlyList<ChainItem> Items, IReadOnlyList<CareContact> Contacts, bool MayNameFollowUp)
{
    public static readonly GivenOfPlacement Nothing = new([], [], false);
}

/// <summary>What a unit holds of another unit's placement (mottagen placering): its own items, and nothing of where the child lives.</summary>
public sealed class ReceivedPlacement
{
    /// <summary>The child and the owner, in the latest words received.</summary>
    public required SipNames Names { get; init; }

    /// <summary>The child's identity is protected today: names and number are hidden in what was sent before as well.</summary>
    public required bool IsProtected { get; init; }
    public required IReadOnlyList<ReceivedItem> Items { get; init; }

    /// <summary>The care contacts that the unit's items are about; who answers for their follow-up it reads when it has named them itself.</summary>
    public IReadOnlyList<CareContact> Contacts { get; init; } = [];

    /// <summary>The unit may name who answers for the follow-up: the child is placed.</summary>
    public bool MayNameFollowUp { get; init; }

    /// <summary>The unit has been given the material for the split of costs, which has pages of its own.</summary>
    public required bool HasCosts { get; init; }

    /// <param name="papers">What the unit holds in the placement, the latest first; at least one.</param>
    /// <param name="own">The placement's items that the unit has been given, and their care contacts.</param>
    public static ReceivedPlacement Of(IReadOnlyList<Disclosure> papers, GivenOfPlacement given, bool isProtected, UnitId unit)
    {
        var own = given.Items;
        var items = papers.Where(d => d.Kind == ItemKind.ChainItem).GroupBy(d => d.ItemNumber).Select(same => same.MaxBy(d => d.At)!)
            .Select(d => new ReceivedItem(d, SipSnapshots.Read<ChainItemSnapshot>(d.Content), own.FirstOrDefault(i => i.Number == d.ItemNumber), unit)).OrderBy(i => i.Snapshot.Due).ThenBy(i => i.Number).ToList();
        var names = NamesIn(papers[0]);
        return new ReceivedPlacement { Names = isProtected ? names.Hidden() : names, IsProtected = isProtected, Items = items, HasCosts = papers.Any(d => d.Kind == ItemKind.CostMaterial), Contacts = given.Contacts, MayNameFollowUp = given.MayNameFollowUp };
    }

    static SipNames NamesIn(Disclosure paper) => paper.Kind switch
    {
        ItemKind.ChainItem => SipSnapshots.Read<ChainItemSnapshot>(paper.Content).Names,
        ItemKind.CostMaterial => SipSnapshots.Read<CostSnapshot>(paper.Content).Names,
        _ => new SipNames("", null, paper.FromName, ""),
    };
}
