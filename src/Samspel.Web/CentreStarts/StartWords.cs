using Samspel.Domain.CentreStarts;
using Samspel.Domain.FamilyCentres;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.CentreStarts;

/// <summary>How the way to a family centre reads on a screen and stands in an address.</summary>
static class StartWords
{
    static readonly IReadOnlyDictionary<StartStep, string> Slugs = new Dictionary<StartStep, string>
    {
        [StartStep.Dialogue] = "dialog", [StartStep.OpenPreschool] = "oppen-forskola", [StartStep.Will] = "vilja", [StartStep.Needs] = "behov",
        [StartStep.BudgetOfMunicipality] = "kommunens-budgetram", [StartStep.BudgetOfRegion] = "regionens-budgetram", [StartStep.DecisionOfMunicipality] = "kommunens-beslut", [StartStep.DecisionOfRegion] = "regionens-beslut",
        [StartStep.Premises] = "lokaler", [StartStep.Staffing] = "bemanning", [StartStep.Agreement] = "samverkansavtal", [StartStep.Compensation] = "ersattning",
        [StartStep.Coordinator] = "samordnare", [StartStep.SteeringGroup] = "styrgrupp", [StartStep.ActivityPlan] = "verksamhetsplan", [StartStep.Opening] = "oppning",
    };

    public static string Slug(this StartStep step) => Slugs[step];

    public static StartStep? FromSlug(string? slug) => Slugs.Where(s => s.Value == slug).Select(s => (StartStep?)s.Key).FirstOrDefault();

    /// <summary>The page where a step is done, beneath the municipality's.</summary>
    public static string Act(StartStep step) => step switch
    {
        StartStep.Dialogue => "/dialog",
        StartStep.BudgetOfMunicipality or StartStep.BudgetOfRegion => "/budgetram",
        StartStep.DecisionOfMunicipality or StartStep.DecisionOfRegion => "/beslut",
        StartStep.Agreement => "/avtal",
        StartStep.Opening => "/oppna",
        _ => $"/steg/{step.Slug()}/klart",
    };

    /// <summary>What the button says.</summary>
    public static string ActWords(StartStep step) => step switch
    {
        StartStep.Dialogue => "Skriv in en dialog",
        StartStep.BudgetOfMunicipality or StartStep.BudgetOfRegion => "Ange er budgetram",
        StartStep.DecisionOfMunicipality or StartStep.DecisionOfRegion => "Registrera ert beslut",
        StartStep.Agreement => "Koppla samverkansavtalet",
        StartStep.Opening => "Öppna familjecentralen",
        _ => $"Markera som klart",
    };

    public static StartCommand CommandOf(StartStep step) => step switch
    {
        StartStep.Dialogue => StartCommand.LogDialogue,
        StartStep.BudgetOfMunicipality or StartStep.BudgetOfRegion => StartCommand.StateBudget,
        StartStep.DecisionOfMunicipality or StartStep.DecisionOfRegion => StartCommand.Decide,
        StartStep.Agreement => StartCommand.LinkAgreement,
        StartStep.Opening => StartCommand.Open,
        _ => StartCommand.CompleteStep,
    };

    public static string Side(StepSide side) => side switch { StepSide.Municipality => "Kommunen", StepSide.Region => "Regionen", _ => "Kommunen och regionen" };

    public static StatusKind Tag(StartState state) => state switch
    {
        StartState.Opened => StatusKind.Done,
        StartState.Underway => StatusKind.Ongoing,
        StartState.Paused => StatusKind.Waiting,
        _ => StatusKind.Stopped,
    };

    public static StatusKind Tag(FrameworkState state) => state switch
    {
        FrameworkState.Annexed => StatusKind.Done,
        FrameworkState.Draft => StatusKind.Ongoing,
        FrameworkState.ForAdoption or FrameworkState.Adopted => StatusKind.Waiting,
        _ => StatusKind.Stopped,
    };

    public static string Wants(Answer wants) => wants.YesNo switch { true => "Ja", false => "Nej", _ => "Okänt" };

    /// <summary>A figure with year and source; null when nobody has put one in.</summary>
    public static string? Figure(HandFigure? figure) => figure is null ? null : $"{figure.Number.ToString("N0", SwedishDate.Culture)} ({figure.Year}, {figure.Source})";
}
