using Samspel.Domain.CentreStarts;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using static Samspel.Domain.Tests.FamilyCentres.CentreGiven;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.CentreStarts;

/// <summary>A municipality on its way to a family centre, as far as asked, made by acting.</summary>
public static class StartGiven
{
    public static readonly DialogueMeeting Meeting = new(0, Today, ["Förvaltningschef", "Områdeschef"], [new("vilja", "Ja, båda vill.")], "Hjälp med avtalet", null);
    public static readonly LocalScope ContractScope = Scope with { Title = "Avtal om familjecentral", About = "En familjecentral i centrum", Areas = [], Term = new DateSpan(Today), CommitsResources = true, NoGroupLost = null };

    public static CentreStart Begun() => CentreStart.Begin(CentreStartId.New(), Code, "Centrum", Coordinator, MunicipalUnit, RegionalUnit, Today);

    public static BudgetFrame Frame(PartyActor by, DateOnly? on = null) => new(by.Side, "Ram för två tjänster", on ?? Today, "Protokoll § 4");

    public static LocalAgreement Contract(LocalState state = LocalState.InForce)
    {
        if (state == LocalState.InForce) return Registered(ContractScope, kind: LocalAgreementKind.FamilyCentre);
        return state == LocalState.Draft ? Drafted(ContractScope, LocalAgreementKind.FamilyCentre) : Decided(ContractScope, kind: LocalAgreementKind.FamilyCentre);
    }

    /// <summary>Does one step the way it is done.</summary>
    public static void Do(this CentreStart start, StartStep step, DateOnly? on = null)
    {
        var day = on ?? Today;
        switch (step)
        {
            case StartStep.Dialogue: start.LogDialogue(Coordinator, Meeting with { On = day }, Today); break;
            case StartStep.BudgetOfMunicipality: start.StateBudget(Coordinator, Frame(Coordinator, day), Today); break;
            case StartStep.BudgetOfRegion: start.StateBudget(CountyCoordinator, Frame(CountyCoordinator, day), Today); break;
            case StartStep.DecisionOfMunicipality: start.Decide(Coordinator, "Socialnämnden", day, "2026/5", Today); break;
            case StartStep.DecisionOfRegion: start.Decide(CountyCoordinator, "Hälso- och sjukvårdsnämnden", day, "RD26/5", Today); break;
            case StartStep.Agreement: start.LinkAgreement(Coordinator, Contract(), Today); break;
            case StartStep.Opening: start.Open(Coordinator, Contract(), FamilyCentreId.New(), Content(), day, Today); break;
            default: start.CompleteStep(Coordinator, step, "Klart.", day, Today); break;
        }
    }

    /// <summary>Every step before the one named is done.</summary>
    public static CentreStart Before(StartStep step)
    {
        var start = Begun();
        foreach (var row in StartSteps.Table.TakeWhile(r => r.Step != step)) start.Do(row.Step);
        return start;
    }

    public static CentreStart In(StartState state)
    {
        var start = Begun();
        start.PlanStep(Coordinator, StartStep.Will, ClinicLead.Actor.Unit, "BUP", ClinicLead.Actor.Person, Today.AddDays(10), Today);
        if (state == StartState.Paused) start.Pause(Coordinator, "Valår.", Today);
        if (state == StartState.GivenUp) start.GiveUp(Coordinator, "Ingen ram.", Today);
        if (state != StartState.Opened) return start;
        var ready = Before(StartStep.Agreement);
        var contract = Contract();
        ready.LinkAgreement(Coordinator, contract, Today);
        foreach (var step in new[] { StartStep.Compensation, StartStep.Coordinator, StartStep.SteeringGroup, StartStep.ActivityPlan }) ready.Do(step);
        ready.Open(Coordinator, contract, FamilyCentreId.New(), Content(), Today, Today);
        return ready;
    }
}
