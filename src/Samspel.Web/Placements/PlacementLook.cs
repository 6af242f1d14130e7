using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Placements;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

/// <summary>Items of the chain of one party, in one time of the placement.</summary>
public sealed record ChainGroup(string Party, IReadOnlyList<ChainItem> Items);

/// <summary>How a placement looks: its tag, its place among the five steps, its chain by party.</summary>
public static class PlacementLook
{
    public static readonly IReadOnlyList<string> Steps = ["Beslut", "Före placering", "Placering pågår", "Uppföljning", "Avslut"];

    public static StatusKind Kind(PlacementState state) => state switch
    {
        PlacementState.Planned => StatusKind.NotStarted,
        PlacementState.Ending => StatusKind.Soon,
        PlacementState.Ended => StatusKind.Done,
        PlacementState.Withdrawn => StatusKind.Stopped,
        _ => StatusKind.Ongoing,
    };

    /// <summary>Index of the step the placement is in; past the last when it is over.</summary>
    public static int Step(Placement placement) => placement.State switch
    {
        PlacementState.Planned or PlacementState.ReadyToPlace => 1,
        PlacementState.Placed => placement.FollowUps.Count == 0 ? 2 : 3,
        PlacementState.Ending => 4,
        _ => Steps.Count,
    };

    public static StatusKind Kind(ChainItem item, DateOnly today) => item.Status switch
    {
        ChainStatus.Done => StatusKind.Done,
        ChainStatus.NotNeeded => StatusKind.Stopped,
        _ when item.Due < today => StatusKind.Late,
        ChainStatus.Open => StatusKind.NotStarted,
        _ => StatusKind.Waiting,
    };

    public static string Word(ChainItem item, DateOnly today) => !item.IsSettled && item.Due < today ? $"Försenad, {item.Status.Word().ToLowerInvariant()}" : item.Status.Word();

    /// <summary>What the item asks for, in the words of this child.</summary>
    public static string What(Placement placement, ChainItem item, DateOnly today) => item.Word(placement.Basis, Ages.AgeOn(placement.ChildBirth, today));

    /// <summary>The one who answers for the item: the unit that was asked, else the party.</summary>
    /// <param name="knows">Whether the reader may know where the child lives: a unit outside the product often tells it.</param>
    public static string Answers(ChainItem item, bool knows) => item.Request?.To.Name ?? (item.Outside is { } outside ? Outside(outside, knows) : item.Kind.Row().Side.Word());

    /// <summary>A unit outside the product, for somebody who may or may not know where the child lives.</summary>
    public static string Outside(OutsideRequest asked, bool knows) => knows ? asked.InWords : OutsideRequest.Hidden;

    /// <summary>Who settled it: the person, else the one who answers for it; the product itself when the placement was over.</summary>
    public static string Settled(ChainItem item, ChainOutcome outcome, IReadOnlyDictionary<PersonId, string> people, bool knows) =>
        outcome.BySystem ? "Samspel" : people.GetValueOrDefault(outcome.By) ?? Answers(item, knows);

    /// <summary>The chain of a time, by responsible party: the own one first.</summary>
    public static IReadOnlyList<ChainGroup> Groups(Placement placement, ChainPhase phase) =>
    [
        .. placement.Items.Where(i => i.Phase == phase).GroupBy(i => Party(i.Kind.Row().Side)).OrderBy(g => g.Key)
            .Select(g => new ChainGroup(PartyWords[g.Key], [.. g.OrderBy(i => i.IsSettled).ThenBy(i => i.Due).ThenBy(i => i.Number)])),
    ];

    public static IReadOnlyList<ChainPhase> Phases(Placement placement) => [.. placement.Items.Select(i => i.Phase).Distinct().OrderBy(p => p)];

    /// <summary>"4 av 7 klara".</summary>
    public static string Progress(Placement placement, ChainPhase phase) =>
        $"{placement.Items.Count(i => i.Phase == phase && i.IsSettled)} av {placement.Items.Count(i => i.Phase == phase)} klara";

    static readonly string[] PartyWords = ["Socialtjänsten", "Skolan", "Hälso- och sjukvården"];

    static int Party(ChainSide side) => side switch
    {
        ChainSide.SocialServices => 0,
        ChainSide.School or ChainSide.EducationAdministration => 1,
        _ => 2,
    };
}
