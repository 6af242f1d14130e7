using static Samspel.Domain.CentreStarts.StartStep;
using static Samspel.Domain.CentreStarts.StepSide;

namespace Samspel.Domain.CentreStarts;

/// <summary>A step on the way to a family centre (steg).</summary>
public enum StartStep
{
    Dialogue, OpenPreschool, Will, Needs,
    BudgetOfMunicipality, BudgetOfRegion, DecisionOfMunicipality, DecisionOfRegion,
    Premises, Staffing, Agreement, Compensation, Coordinator, SteeringGroup, ActivityPlan, Opening,
}

/// <summary>Whose step it is.</summary>
public enum StepSide { Municipality, Region, Both }

/// <summary>One row of the table of steps.</summary>
/// <param name="Presupposes">What must be done first.</param>
/// <param name="ByItself">It is done by an act of its own, such as a decision written down, and not ticked off.</param>
/// <param name="Days">To do it, when nobody has set a day (own practice).</param>
public sealed record StepRow(StartStep Step, string Word, StepSide By, IReadOnlyList<StartStep> Presupposes, Citation Source, bool ByItself = false, int Days = 90);

/// <summary>
/// The way to a family centre as one table (stegen till en familjecentral): what presupposes what, whose it is and why. Budget frame before decision,
/// both principals' decisions before the agreement, the agreement before the opening.
/// </summary>
public static class StartSteps
{
    static readonly Citation Centres = new("3.2.1");
    static readonly Citation Decisions = new("7");

    public static readonly IReadOnlyList<StepRow> Table =
    [
        new(Dialogue, "Första dialogen", Both, [], Centres, ByItself: true),
        new(OpenPreschool, "Hur den öppna förskolan kom till", StepSide.Municipality, [Dialogue], Citation.OwnPractice),
        new(Will, "Viljan att starta", Both, [Dialogue], Centres),
        new(Needs, "Behov, befolkning och födda", Both, [Dialogue], Centres),
        new(BudgetOfMunicipality, "Kommunens budgetram", StepSide.Municipality, [Will, Needs], Decisions, ByItself: true),
        new(BudgetOfRegion, "Regionens budgetram", StepSide.Region, [Will, Needs], Decisions, ByItself: true),
        new(DecisionOfMunicipality, "Kommunens beslut", StepSide.Municipality, [BudgetOfMunicipality], Decisions, ByItself: true),
        new(DecisionOfRegion, "Regionens beslut", StepSide.Region, [BudgetOfRegion], Decisions, ByItself: true),
        new(Premises, "Lokaler", StepSide.Municipality, [DecisionOfMunicipality, DecisionOfRegion], Centres, Days: 180),
        new(Staffing, "Bemanning av de fyra delarna", Both, [DecisionOfMunicipality, DecisionOfRegion], Centres, Days: 180),
        new(StartStep.Agreement, "Samverkansavtal", Both, [DecisionOfMunicipality, DecisionOfRegion], Decisions, ByItself: true, Days: 180),
        new(Compensation, "Ersättning genom regionens hälsovalsavtal", StepSide.Region, [DecisionOfRegion], Citation.OwnPractice),
        new(Coordinator, "Samordnare", Both, [DecisionOfMunicipality, DecisionOfRegion], Centres),
        new(SteeringGroup, "Styrgrupp", Both, [DecisionOfMunicipality, DecisionOfRegion], Centres),
        new(ActivityPlan, "Verksamhetsplan med mål", Both, [Coordinator, SteeringGroup], Centres),
        new(Opening, "Öppning", Both, [Premises, Staffing, StartStep.Agreement, Compensation, Coordinator, SteeringGroup, ActivityPlan], Centres, ByItself: true),
    ];

    static readonly IReadOnlyDictionary<StartStep, StepRow> Index = Table.ToDictionary(r => r.Step);

    public static StepRow Row(this StartStep step) => Index[step];
    public static string Word(this StartStep step) => Index[step].Word;
}
