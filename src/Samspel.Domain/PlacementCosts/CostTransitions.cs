using static Samspel.Domain.PlacementCosts.CostCommand;
using static Samspel.Domain.PlacementCosts.CostParty;
using static Samspel.Domain.PlacementCosts.CostState;

namespace Samspel.Domain.PlacementCosts;

/// <summary>How the responsibility for the costs stands (läge).</summary>
public enum CostState
{
    /// <summary>Oklart.</summary>
    Unclear,
    /// <summary>Fastställd.</summary>
    Established,
    /// <summary>Oeniga.</summary>
    Disagreed,
    /// <summary>Avslutad: the placement was taken back before it began.</summary>
    Closed,
}

/// <summary>What can be done with it.</summary>
public enum CostCommand { Share, WriteSplit, Approve, ApproveOnPaper, SendBack, DeclareDisagreement, StateView, EnsureSupport, SettleRegistration, ReferMeanwhile, MakeContract, Claim }

/// <summary>How somebody stands to it.</summary>
[Flags]
public enum CostParty
{
    None = 0,
    /// <summary>The placing municipality's unit.</summary>
    Municipality = 1,
    /// <summary>The region's unit.</summary>
    Region = 2,
    Both = Municipality | Region,
    /// <summary>Its manager, who may bind the side.</summary>
    MunicipalManager = 4,
    RegionalManager = 8,
    Managers = MunicipalManager | RegionalManager,
    /// <summary>The placing municipality's unit where the region's unit takes part on paper: it enters what the region has said.</summary>
    ForPaperRegion = 16,
    /// <summary>Its manager, who enters the region's approval.</summary>
    ManagerForPaperRegion = 32,
}

/// <summary>One row of the table.</summary>
/// <param name="To">Null: it stays where it is.</param>
/// <param name="WhenBoth">Leads on first when both principals have done it.</param>
public sealed record CostTransition(IReadOnlyList<CostState> From, CostCommand Command, CostState? To, CostParty By, Citation Source, bool WhenBoth = false);

/// <summary>The responsibility for a placement's costs as one table (lägen och övergångar, 6.6). None of it reaches what is done for the child.</summary>
public static class CostTransitions
{
    static readonly Citation Costs = new("6.6");
    static readonly IReadOnlyList<CostState> Open = [Unclear, Established, Disagreed];

    public static readonly IReadOnlyList<CostTransition> Table =
    [
        new(Open, Share, null, Municipality, new Citation("3.8", "OSL 10 kap.")),
        new(Open, WriteSplit, null, Both, Costs),
        new(Open, Approve, Established, Managers, Costs, WhenBoth: true),
        new(Open, ApproveOnPaper, Established, ManagerForPaperRegion, Costs, WhenBoth: true),
        new(Open, SendBack, null, Both, Citation.OwnPractice),
        new([Unclear], DeclareDisagreement, Disagreed, Both, Costs),
        new([Disagreed], StateView, null, Both, Costs),
        new([Disagreed], EnsureSupport, null, Both, Costs),
        new(Open, SettleRegistration, null, Municipality, Costs),
        new([Disagreed], CostCommand.ReferMeanwhile, null, Region | ForPaperRegion, Costs),
        new([Disagreed], MakeContract, null, Both, Costs),
        new(Open, Claim, null, Both, Costs),
    ];

    static readonly IReadOnlyDictionary<(CostState, CostCommand), CostTransition> Index =
        Table.SelectMany(row => row.From.Select(from => ((from, row.Command), row))).ToDictionary(x => x.Item1, x => x.row);

    /// <summary>The row for a command in a state; null when the table has none.</summary>
    public static CostTransition? Find(CostState state, CostCommand command) => Index.GetValueOrDefault((state, command));

    public static string Word(this CostState state) => state switch
    {
        Unclear => "Oklart",
        Established => "Fastställd",
        Disagreed => "Oeniga",
        Closed => "Avslutad",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>As it reads after "Det går inte att".</summary>
    public static string Word(this CostCommand command) => command switch
    {
        Share => "lämna underlaget till regionen",
        WriteSplit => "skriva kostnadsfördelningen",
        Approve => "godkänna kostnadsfördelningen",
        ApproveOnPaper => "skriva in regionens godkännande på papper",
        SendBack => "lämna tillbaka förslaget",
        DeclareDisagreement => "registrera oenighet",
        StateView => "skriva sin ståndpunkt",
        EnsureSupport => "skriva hur insatserna säkerställs",
        SettleRegistration => "fastställa folkbokföringskommun",
        CostCommand.ReferMeanwhile => "registrera remiss",
        MakeContract => "registrera eget avtal",
        Claim => "åberopa en kostnad",
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, null),
    };
}
