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
/// <param name="About">What it involves, in words for those who do it.</param>
/// <param name="Presupposes">What must be done first.</param>
/// <param name="ByItself">It is done by an act of its own, such as a decision written down, and not ticked off.</param>
/// <param name="Days">To do it, when nobody has set a day (own practice).</param>
public sealed record StepRow(StartStep Step, string Word, string About, StepSide By, IReadOnlyList<StartStep> Presupposes, Citation Source, bool ByItself = false, int Days = 90);

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
        new(Dialogue, "Första dialogen", "Kommunen och regionen möts och går igenom länets frågor. Skriv vilka roller som var med och vad kommunen vill ha hjälp med.", Both, [], Centres, ByItself: true),
        new(OpenPreschool, "Hur den öppna förskolan kom till", "Beskriv hur kommunens öppna förskola kom till, vem som driver den och hur den är bemannad.", StepSide.Municipality, [Dialogue], Citation.OwnPractice),
        new(Will, "Viljan att starta", "Skriv om det finns en gemensam vilja att starta, i kommunen och hos regionen.", Both, [Dialogue], Centres),
        new(Needs, "Behov, befolkning och födda", "Skriv vilka behov familjerna har. Lägg in befolkning och antal födda för hand, med år och källa.", Both, [Dialogue], Centres),
        new(BudgetOfMunicipality, "Kommunens budgetram", "Ange vilken ram som täcker kommunens del, när den beslutades och var det står.", StepSide.Municipality, [Will, Needs], Decisions, ByItself: true),
        new(BudgetOfRegion, "Regionens budgetram", "Ange vilken ram som täcker regionens del, när den beslutades och var det står.", StepSide.Region, [Will, Needs], Decisions, ByItself: true),
        new(DecisionOfMunicipality, "Kommunens beslut", "Registrera det politiska beslutet med organ, dag och diarienummer. Ramen ska finnas först.", StepSide.Municipality, [BudgetOfMunicipality], Decisions, ByItself: true),
        new(DecisionOfRegion, "Regionens beslut", "Registrera det politiska beslutet med organ, dag och diarienummer. Ramen ska finnas först.", StepSide.Region, [BudgetOfRegion], Decisions, ByItself: true),
        new(Premises, "Lokaler", "Lokaler där mödrahälsovård, barnhälsovård, öppen förskola och socialtjänst ryms tillsammans.", StepSide.Municipality, [DecisionOfMunicipality, DecisionOfRegion], Centres, Days: 180),
        new(Staffing, "Bemanning av de fyra delarna", "Vilka som arbetar i var och en av de fyra delarna, och hur mycket.", Both, [DecisionOfMunicipality, DecisionOfRegion], Centres, Days: 180),
        new(StartStep.Agreement, "Samverkansavtal", "Samverkansavtalet skrivs på länets mall. På regionens sida är det områdessamordnaren som arbetar med det.", Both, [DecisionOfMunicipality, DecisionOfRegion], Decisions, ByItself: true, Days: 180),
        new(Compensation, "Ersättning genom regionens hälsovalsavtal", "Vårdcentralen får ersättning genom regionens hälsovalsavtal.", StepSide.Region, [DecisionOfRegion], Citation.OwnPractice),
        new(Coordinator, "Samordnare", "En samordnare för familjecentralen, och hur mycket tid uppdraget har.", Both, [DecisionOfMunicipality, DecisionOfRegion], Centres),
        new(SteeringGroup, "Styrgrupp", "En aktiv lednings- eller styrgrupp från båda huvudmännen.", Both, [DecisionOfMunicipality, DecisionOfRegion], Centres),
        new(ActivityPlan, "Verksamhetsplan med mål", "Målen ska stå i verksamhetsplanen.", Both, [Coordinator, SteeringGroup], Centres),
        new(Opening, "Öppning", "Allt är på plats, avtalet gäller och familjecentralen läggs in i länets register.", Both, [Premises, Staffing, StartStep.Agreement, Compensation, Coordinator, SteeringGroup, ActivityPlan], Centres, ByItself: true),
    ];

    static readonly IReadOnlyDictionary<StartStep, StepRow> Index = Table.ToDictionary(r => r.Step);

    public static StepRow Row(this StartStep step) => Index[step];
    public static string Word(this StartStep step) => Index[step].Word;
}
