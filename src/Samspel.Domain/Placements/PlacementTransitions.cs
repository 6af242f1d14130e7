using static Samspel.Domain.Placements.PlacementCommand;
using static Samspel.Domain.Placements.PlacementParty;
using static Samspel.Domain.Placements.PlacementState;

namespace Samspel.Domain.Placements;

/// <summary>Where a placement stands (läge).</summary>
public enum PlacementState
{
    /// <summary>Planerad.</summary>
    Planned,
    /// <summary>Klar att placera: each one's responsibility is clear in writing.</summary>
    ReadyToPlace,
    /// <summary>Placerad.</summary>
    Placed,
    /// <summary>Avslut förbereds.</summary>
    Ending,
    /// <summary>Avslutad.</summary>
    Ended,
    /// <summary>Avbruten: taken back before anybody was placed.</summary>
    Withdrawn,
}

/// <summary>What can be done with a placement.</summary>
public enum PlacementCommand
{
    ReviseDecision, ReviseBasis, SetPlannedEnd, ChangeLegalBase, ClearResponsibility, Place, PlaceWithoutSplit, Withdraw,
    AskParty, ReportItem, ReopenItem, LinkSip, NameFollowUp, RecordFollowUp, RecordConsideration, RecordRegistration,
    PrepareEnding, CancelEnding, End, GiveWay, FollowUpAfterEnd, HandOver,
}

/// <summary>How somebody stands to a placement.</summary>
[Flags]
public enum PlacementParty
{
    None = 0,
    /// <summary>The social services' unit that has the case.</summary>
    Owner = 1,
    /// <summary>A unit that has been asked to do a part of the chain.</summary>
    Asked = 2,
}

/// <summary>One row of the table: from these states this command leads there, done by them, because of that.</summary>
/// <param name="To">Null: it stays where it is.</param>
public sealed record PlacementTransition(IReadOnlyList<PlacementState> From, PlacementCommand Command, PlacementState? To, PlacementParty By, Citation Source);

/// <summary>
/// The whole life of a placement as one table (lägen och övergångar). An acute placement begins in <see cref="Placed"/>.
/// No row asks about a disagreement over costs: it never stops anything for the child (6.6).
/// </summary>
public static class PlacementTransitions
{
    static readonly Citation Before = new("6.3");
    static readonly Citation School = new("6.3.1");
    static readonly Citation Care = new("6.3.2");
    static readonly Citation During = new("6.4");
    static readonly Citation AtEnd = new("6.5");
    static readonly Citation Cost = new("6.6");
    static readonly Citation Ours = Citation.OwnPractice;

    /// <summary>Everything that is not over.</summary>
    public static readonly IReadOnlyList<PlacementState> Open = [Planned, ReadyToPlace, Placed, Ending];

    /// <summary>The child lives in the place.</summary>
    public static readonly IReadOnlyList<PlacementState> Underway = [Placed, Ending];

    /// <summary>The chain lives on after the end: what is begun is not broken off (6.5).</summary>
    static readonly IReadOnlyList<PlacementState> WithChain = [.. Open, Ended];

    /// <summary>What had been sent when a placement was taken back is answered for by the one who sent it.</summary>
    static readonly IReadOnlyList<PlacementState> Reported = [.. WithChain, Withdrawn];

    public static readonly IReadOnlyList<PlacementTransition> Table =
    [
        // Before
        Row([Planned, ReadyToPlace], ReviseDecision, null, Owner, Before),
        Row(Open, ReviseBasis, null, Owner, Before),
        Row([Planned], ClearResponsibility, ReadyToPlace, Owner, Cost),
        Row([ReadyToPlace], Place, Placed, Owner, Before),
        Row([Planned, ReadyToPlace], PlaceWithoutSplit, Placed, Owner, Cost),
        Row([Planned, ReadyToPlace], Withdraw, Withdrawn, Owner, Ours),

        // The chain
        Row(WithChain, AskParty, null, Owner, School),
        Row(Reported, ReportItem, null, Owner | Asked, Care),
        Row(WithChain, ReopenItem, null, Owner, Ours),
        Row(Open, LinkSip, null, Owner, Care),

        // During
        Row([Placed], SetPlannedEnd, null, Owner, AtEnd),
        Row(Underway, ChangeLegalBase, null, Owner, new Citation("6")),
        Row(Underway, NameFollowUp, null, Owner | Asked, During),
        Row(Underway, RecordFollowUp, null, Owner, During),
        Row(Underway, RecordConsideration, null, Owner, During),
        Row(Underway, RecordRegistration, null, Owner, new Citation("6.2")),

        // The end
        Row([Placed], PrepareEnding, Ending, Owner, AtEnd),
        Row([Ending], CancelEnding, Placed, Owner, Ours),
        Row([Ending], End, Ended, Owner, AtEnd),
        Row(Underway, GiveWay, Ended, Owner, During),
        Row([Ended], FollowUpAfterEnd, null, Owner, AtEnd),
        Row(WithChain, HandOver, null, Owner, Ours),
    ];

    static readonly IReadOnlyDictionary<(PlacementState, PlacementCommand), PlacementTransition> Index =
        Table.SelectMany(row => row.From.Select(from => ((from, row.Command), row))).ToDictionary(x => x.Item1, x => x.row);

    /// <summary>The row for a command in a state; null when the table has none.</summary>
    public static PlacementTransition? Find(PlacementState state, PlacementCommand command) => Index.GetValueOrDefault((state, command));

    static PlacementTransition Row(IReadOnlyList<PlacementState> from, PlacementCommand command, PlacementState? to, PlacementParty by, Citation source) => new(from, command, to, by, source);

    public static bool IsOver(this PlacementState state) => state is Ended or Withdrawn;

    public static string Word(this PlacementState state) => state switch
    {
        Planned => "Planerad",
        ReadyToPlace => "Klar att placera",
        Placed => "Placerad",
        Ending => "Avslut förbereds",
        Ended => "Avslutad",
        Withdrawn => "Avbruten",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>As it reads after "Det går inte att".</summary>
    public static string Word(this PlacementCommand command) => command switch
    {
        ReviseDecision => "ändra beslutet",
        ReviseBasis => "ändra vad som är känt om barnets skola och vård",
        SetPlannedEnd => "ändra planerad sista dag",
        ChangeLegalBase => "ändra vad placeringen vilar på",
        ClearResponsibility => "markera ansvaret som klarlagt",
        Place => "placera",
        PlaceWithoutSplit => "placera utan klarlagt ansvar",
        Withdraw => "återta placeringen",
        AskParty => "be en annan verksamhet om en punkt i kedjan",
        ReportItem => "rapportera en punkt i kedjan",
        ReopenItem => "öppna en punkt igen",
        LinkSip => "koppla en SIP",
        NameFollowUp => "utse ansvarig för uppföljningen",
        RecordFollowUp => "skriva in en uppföljning",
        RecordConsideration => "skriva in ett övervägande eller en prövning",
        RecordRegistration => "ändra folkbokföringen",
        PrepareEnding => "förbereda avslutet",
        CancelEnding => "låta placeringen fortsätta",
        End => "avsluta placeringen",
        GiveWay => "omplacera",
        FollowUpAfterEnd => "följa upp efter avslutet",
        HandOver => "lämna över ärendet",
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, null),
    };
}
