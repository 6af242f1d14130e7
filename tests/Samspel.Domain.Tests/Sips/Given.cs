using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;

namespace Samspel.Domain.Tests.Sips;

/// <summary>A case with the consent it rests on, and what day it is.</summary>
public sealed class SipCase(Sip sip, Consent consent, DateOnly today)
{
    public Sip Sip { get; } = sip;
    public Consent Consent { get; set; } = consent;
    public DateOnly Today { get; set; } = today;
    public Sending Sending => new(Consent, Given.Names, new DateTimeOffset(Today, new TimeOnly(9, 0), TimeSpan.Zero), Today);

    /// <summary>The action BUP has promised, and the one that waits for it.</summary>
    public int First => Sip.Plan.Actions[0].Id;
    public int Second => Sip.Plan.Actions[1].Id;
}

/// <summary>Cases made by acting, from the first need on.</summary>
public static class Given
{
    public static readonly DateOnly Monday = new(2026, 3, 2);
    public static readonly DateOnly Birth = new(2008, 9, 15);
    public static readonly DateOnly Eighteenth = new(2026, 9, 15);

    public static readonly UnitRef Owner = Unit("Socialtjänst barn och familj", UnitKind.SocialServicesChildren, "2080");
    public static readonly UnitRef Sister = Unit("Familjerätten", UnitKind.FamilyLaw, "2080") with { Compartment = Owner.Compartment };
    public static readonly UnitRef Bup = Unit("BUP Falun", UnitKind.ChildPsychiatry, "20");
    public static readonly UnitRef School = Unit("Hälsinggårdsskolan", UnitKind.School, "2080");
    public static readonly UnitRef Provider = Unit("Stödboendet", UnitKind.PrivateProvider, "2080") with { Paper = true };
    public static readonly UnitRef Clinic = Unit("Vårdcentralen", UnitKind.PrimaryCare, "20") with { Paper = true };
    public static readonly UnitRef Stranger = Unit("Habiliteringen", UnitKind.Habilitation, "20");

    public static readonly Actor Worker = At(Owner);
    public static readonly Actor Manager = At(Owner, Role.UnitManager);
    public static readonly Actor BupWorker = At(Bup);
    public static readonly SipNames Names = new("Alva T.", "20080915-••••", Owner.Name, "Sara Testsson");

    public static readonly Need TheNeed = new(NeedSituations.MoreCompetencesNeeded | NeedSituations.OrderOfSupportMatters, NoticedBy.Staff, "Skolfrånvaro och ångest.");
    public static readonly BestInterests JudgedBest = new("Det bästa är en samlad plan.", "Jag vill gå i skolan igen.", null, "Hon återberättade med egna ord.");
    public static readonly Preparation Prepared = new("Att få träffa mina kompisar.", "Pappa", TakingPart.InPlace, null, null, null, "Hur kommer Alva tillbaka till skolan?", false);
    public static readonly IReadOnlyList<CallTo> Everybody = [new(Bup, CallKind.Called), new(School, CallKind.Called), new(Clinic, CallKind.Called), new(Provider, CallKind.Invited)];

    public static Actor At(UnitRef unit, Role role = Role.CaseWorker) => new(PersonId.New(), unit.Id, unit.Kind, role);

    public static MeetingPlan Meeting(DateOnly day) =>
        new(new DateTimeOffset(day, new TimeOnly(13, 0), TimeSpan.FromHours(1)), 60, "Rum 3", null, null, "Hur kommer Alva tillbaka till skolan?");

    public static MeetingRecord Record(DateOnly on) => new(on,
        [new(Bup.Id, true), new(School.Id, false, "Sjukdom"), new(Clinic.Id, true), new(Provider.Id, true)], [new("barnet", true), new("vårdnadshavare 1", true)], null, "Vi enades.");

    public static ActionContent Action(int goal, UnitRef? responsible, params int[] presupposes) =>
        new(goal, "Kartläggning", responsible, "Bo Ek", null, null, null, presupposes, null);

    public static readonly Situation TheSituation = new("Hon är hemma.", "Mormor", null, true, [], null);
    public static readonly MainResponsible Main = new(Principal.Municipality, Owner.Name, "Sara Testsson");

    /// <summary>Asked of the guardian and the child together, answered yes by both.</summary>
    public static Consent GivenConsent(DateOnly day, ChildId child, params UnitRef[] recipients) => Answered(AskedConsent(day, child, recipients), day, true);

    public static Consent AskedConsent(DateOnly day, ChildId child, params UnitRef[] recipients)
    {
        var who = Who(day);
        return Consent.Ask(ConsentId.New(), child, Owner.Id, Owner.Compartment,
            new ConsentScope(ConsentPurpose.Sip, "Det som behövs för planen.", [.. recipients.Select(r => new ConsentRecipient(r.Id, r.Name))]),
            who.YoungPersonAlone ? new(ConsentGivers.ChildDecidesAlone, "") : new(ConsentGivers.GuardiansDecide, "Hon förstår vad det gäller."), who);
    }

    public static Consent Answered(Consent consent, DateOnly day, bool yes)
    {
        foreach (var party in consent.Awaiting) consent.RecordAnswer(party.Decider, yes, AnswerForm.Oral, day, Worker.Person, Who(day));
        return consent;
    }

    public static Consent Withdrawn(Consent consent, DateOnly day)
    {
        consent.Withdraw(consent.MustAnswer[0].Decider, day, Worker.Person, Who(day));
        return consent;
    }

    static readonly Decider guardian = new(new DeciderId(Guid.NewGuid()), DeciderKind.Guardian, "Anna Testsson", null, Birth, null);

    public static WhoDecides Who(DateOnly day) => new(day, Birth, Ages.IsOfAge(Birth, day) ? [] : [guardian]);

    public static SipCase NoticedNeed(UnitRef? owner = null)
    {
        var child = ChildId.New();
        var unit = owner ?? Owner;
        var sip = Sip.NoticeNeed(SipId.New(), CaseNumber.Sip(2026, 412), At(unit), unit, null, child, Birth, "2080", TheNeed, Monday);
        return new(sip, AskedConsent(Monday, child, Bup, School, Provider, Clinic), Monday);
    }

    public static SipCase AskedForConsent()
    {
        var c = NoticedNeed();
        c.Sip.AskConsent(Worker, c.Consent, c.Today);
        return c;
    }

    public static SipCase RefusedSip()
    {
        var c = AskedForConsent();
        Answered(c.Consent, c.Today, false);
        c.Sip.RefuseConsent(Worker, c.Consent, "Informationsmöte", c.Today);
        return c;
    }

    public static SipCase StartedSip()
    {
        var c = AskedForConsent();
        Answered(c.Consent, c.Today, true);
        c.Sip.Start(Worker, c.Consent, JudgedBest, c.Today);
        return c;
    }

    public static SipCase PreparedSip()
    {
        var c = StartedSip();
        c.Sip.Prepare(Worker, Prepared, c.Today);
        return c;
    }

    public static SipCase CalledSip(IReadOnlyList<CallTo>? to = null)
    {
        var c = PreparedSip();
        var number = c.Sip.PlanMeeting(Worker, Meeting(c.Today.AddDays(14)), to ?? Everybody, c.Today);
        c.Sip.Call(Worker, number, c.Sending, false);
        return c;
    }

    public static SipCase MetSip()
    {
        var c = CalledSip();
        c.Today = c.Today.AddDays(14);
        c.Sip.RecordMeeting(Worker, 1, Record(c.Today), c.Today);
        return c;
    }

    /// <summary>Everything the plan needs; BUP's action comes first, the school's waits for it.</summary>
    public static SipCase PlannedSip()
    {
        var c = MetSip();
        var goal = c.Sip.AddGoal(Worker, new GoalContent("Vara i skolan tre dagar i veckan.", GoalBy.Individual, GoalTerm.Short), c.Today);
        var first = c.Sip.AddAction(Worker, Action(goal, Bup) with { By = c.Today.AddDays(30) }, c.Today);
        c.Sip.AddAction(Worker, Action(goal, School, first) with { By = c.Today.AddDays(60) }, c.Today);
        c.Sip.ReviseSituation(Worker, TheSituation, c.Today);
        c.Sip.SetMainResponsible(Worker, Main, c.Today);
        c.Sip.SetGuideline(Worker, "2023:1", c.Today);
        c.Sip.SetNextFollowUp(Worker, c.Today.AddDays(90), c.Today);
        return c;
    }

    public static SipCase EstablishedSip()
    {
        var c = PlannedSip();
        c.Sip.Establish(Worker, c.Sending);
        return c;
    }

    public static SipCase FollowedUpSip()
    {
        var c = EstablishedSip();
        c.Today = c.Sip.NextFollowUp!.Value;
        c.Sip.RecordFollowUp(Worker, new FollowUpRecord(c.Today, [.. c.Sip.Plan.Goals.Select(g => new GoalResultGiven(g.Id, GoalResult.Partly))], null), c.Today);
        return c;
    }

    public static SipCase PausedSip(Func<SipCase>? before = null)
    {
        var c = (before ?? EstablishedSip)();
        c.Today = Eighteenth;
        c.Sip.TurnEighteen(Actor.System, c.Today);
        c.Consent = AskedConsent(c.Today, c.Sip.Child, Bup, School, Provider, Clinic);
        return c;
    }

    public static SipCase SipIn(SipState state)
    {
        switch (state)
        {
            case SipState.NeedNoticed: return NoticedNeed();
            case SipState.ConsentAsked: return AskedForConsent();
            case SipState.NoSip: return RefusedSip();
            case SipState.Started: return StartedSip();
            case SipState.Prepared: return PreparedSip();
            case SipState.Called: return CalledSip();
            case SipState.MeetingHeld: return PlannedSip();
            case SipState.Established: return EstablishedSip();
            case SipState.FollowedUp: return FollowedUpSip();
            case SipState.NewConsentRequired: return PausedSip();
        }
        var c = state == SipState.Closed ? FollowedUpSip() : EstablishedSip();
        switch (state)
        {
            case SipState.Closed: c.Sip.Close(Worker, true, "Målet är nått.", c.Today); break;
            case SipState.EndedConsentWithdrawn: c.Sip.WithdrawConsent(Worker, Withdrawn(c.Consent, c.Today), c.Today); break;
            case SipState.WrongChild: c.Sip.EndAsWrongChild(Worker, "Syskonet.", c.Today); break;
            case SipState.Moved: c.Sip.EndAsMoved(Worker, "Till annat län.", c.Today); break;
            case SipState.Deceased: c.Sip.EndAsDeceased(Worker, c.Today); break;
            default: throw new ArgumentOutOfRangeException(nameof(state), state, null);
        }
        return c;
    }

    static UnitRef Unit(string name, UnitKind kind, string party) => new(UnitId.New(), name, kind, CompartmentId.New(), party);
}

/// <summary>How a refusal is expected in a sentence.</summary>
public static class Refusals
{
    public static RuleBroken ShouldRefuse(this Rule rule, Action act)
    {
        var broken = Should.Throw<RuleBroken>(act);
        broken.Rule.ShouldBe(rule, broken.Message);
        broken.Message.ShouldNotBeNullOrWhiteSpace();
        return broken;
    }
}
