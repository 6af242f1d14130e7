using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Tests.LocalAgreements;

/// <summary>Local agreements in each state, made by acting.</summary>
public static class LocalGiven
{
    public static readonly DateOnly Today = new(2026, 11, 23);
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));
    public static readonly CountyReference County = new("RD20/04734", new DateOnly(2021, 6, 11), new DateOnly(2022, 1, 1));
    public const string Code = "2062";
    public static readonly Party Municipality = new(Code, "Moras kommun", false);
    public static readonly Party Neighbour = new("2034", "Orsa kommun", false);
    public static readonly Party TheRegion = new("20", "Region Dalarna", true);
    public static readonly UnitId MunicipalUnit = UnitId.New();
    public static readonly UnitId RegionalUnit = UnitId.New();

    public static readonly PartyActor Coordinator = By(Municipality, Role.LocalCoordinator, UnitKind.MunicipalCoordination, MunicipalUnit, "Kommunens samordnare");
    public static readonly PartyActor CountyCoordinator = By(TheRegion, Role.CountyCoordinator, UnitKind.CountyCoordination, RegionalUnit, "Regionens samordnare");
    public static readonly PartyActor Stranger = By(Neighbour, Role.LocalCoordinator, UnitKind.MunicipalCoordination, UnitId.New(), "Grannens samordnare");
    public static readonly PartyActor SchoolWriter = By(Municipality, Role.UnitManager, UnitKind.School, UnitId.New(), "Rektorn");
    public static readonly PartyActor ClinicLead = By(TheRegion, Role.UnitManager, UnitKind.ChildPsychiatry, UnitId.New(), "Enhetschefen");

    public static readonly Lead MunicipalLead = new(MunicipalUnit, "Kommunens samordning");
    public static readonly Lead RegionalLead = new(RegionalUnit, "Barn- och ungdomspsykiatrin", ClinicLead.Actor.Person, "Enhetschefen");
    public static readonly IReadOnlyList<Activity> Activities = [new("Socialtjänst barn och familj", Principal.Municipality), new("BUP", Principal.Region)];
    public static readonly DateSpan Mandate = new(new DateOnly(2023, 1, 1), new DateOnly(2027, 12, 31));

    public static readonly LocalScope Scope = new("Barns och ungas hälsa i kommunen", "", [AgreementArea.PsychiatricDisability, AgreementArea.CareOutsideHome], new DateSpan(Today),
        NoGroupLost: "Varje målgrupp har ett eget kapitel och en egen ansvarig.");

    public static readonly LocalRules Rules = new(true, [UnitKind.School, UnitKind.SocialServicesChildren, UnitKind.ChildPsychiatry], new("Den enhet som kallar"), new("Den enhet som kallar"),
        new("Hos tjänsteledningen"), new("Brister i samverkan"), [new("SIP", "Samordnaren för SIP")]);

    public static PartyActor By(Party party, Role role, UnitKind kind, UnitId unit, string name) => new(new Actor(PersonId.New(), unit, kind, role), party, name);

    public static LocalAgreement Planned(LocalScope? scope = null, LocalAgreementKind kind = LocalAgreementKind.LocalAgreement, DateOnly? today = null) =>
        LocalAgreement.Plan(LocalAgreementId.New(), kind, Code, County, Coordinator, scope ?? Scope, today ?? Today);

    public static LocalAgreement Drafted(LocalScope? scope = null, LocalAgreementKind kind = LocalAgreementKind.LocalAgreement, DateOnly? today = null)
    {
        var a = Planned(scope, kind, today);
        a.StartDraft(Coordinator, MunicipalLead, RegionalLead, Activities, today ?? Today);
        return a;
    }

    public static LocalAgreement ForDecision(LocalScope? scope = null, LocalRules? rules = null, LocalAgreementKind kind = LocalAgreementKind.LocalAgreement, DateOnly? today = null)
    {
        var a = Drafted(scope, kind, today);
        if (kind == LocalAgreementKind.LocalAgreement)
        {
            a.Write(Coordinator, "2", "Vi möts varje månad.", [0], 0, Now);
            a.AnswerRules(Coordinator, rules ?? Rules, today ?? Today);
        }
        a.RequestDecision(Coordinator, today ?? Today);
        return a;
    }

    public static void Decide(LocalAgreement a, PartyActor by, DateOnly on, string? budget = null) => a.RecordDecision(by, by.Party.IsRegion ? "Hälso- och sjukvårdsnämnden" : "Socialnämnden", on, "2026/11", budget, on);
    public static void Sign(LocalAgreement a, PartyActor by, DateOnly on, string name = "Firmatecknaren") => a.Sign(by, name, "Kommundirektör", Mandate, on, on);
    public static void Register(LocalAgreement a, PartyActor by, DateOnly on) => a.Register(by, "2026/77", on, by.Party.IsRegion ? "RD20/04734" : null, on);

    public static LocalAgreement Decided(LocalScope? scope = null, LocalRules? rules = null, LocalAgreementKind kind = LocalAgreementKind.LocalAgreement, DateOnly? today = null)
    {
        var a = ForDecision(scope, rules, kind, today);
        Decide(a, Coordinator, today ?? Today, "Nämndens ram");
        Decide(a, CountyCoordinator, today ?? Today, "Regionens ram");
        return a;
    }

    public static LocalAgreement Signed(LocalScope? scope = null, LocalRules? rules = null, LocalAgreementKind kind = LocalAgreementKind.LocalAgreement, DateOnly? today = null)
    {
        var a = Decided(scope, rules, kind, today);
        Sign(a, Coordinator, today ?? Today);
        Sign(a, CountyCoordinator, today ?? Today, "Regionens firmatecknare");
        return a;
    }

    public static LocalAgreement Registered(LocalScope? scope = null, LocalRules? rules = null, LocalAgreementKind kind = LocalAgreementKind.LocalAgreement, DateOnly? today = null)
    {
        var a = Signed(scope, rules, kind, today);
        Register(a, Coordinator, today ?? Today);
        Register(a, CountyCoordinator, today ?? Today);
        return a;
    }

    public static LocalAgreement InForce(LocalRules? rules = null, DateOnly? from = null, params AgreementArea[] areas)
    {
        var day = from ?? Today;
        return Registered(Scope with { Areas = areas is [] ? Scope.Areas : areas, Term = new DateSpan(day) }, rules, today: day);
    }

    public static ExistingAgreement Known(DateOnly from) => new(Scope with { Term = new DateSpan(from) }, MunicipalLead, RegionalLead, Activities, [], [], [], Rules);

    public static LocalAgreement Existing(DateOnly? from = null, ExistingAgreement? known = null) =>
        LocalAgreement.EnterExisting(LocalAgreementId.New(), LocalAgreementKind.LocalAgreement, Code, County, Coordinator, known ?? Known(from ?? new DateOnly(2023, 3, 1)), Today);

    public static LocalAgreement In(LocalState state) => state switch
    {
        LocalState.Planned => Planned(),
        LocalState.Draft => Drafted(),
        LocalState.ForDecision => ForDecision(),
        LocalState.Decided => Decided(),
        LocalState.Signed => Signed(),
        LocalState.Registered => Registered(Scope with { Term = new DateSpan(Today.AddDays(30)) }),
        LocalState.InForce => InForce(),
        LocalState.Replaced => Done(InForce(), a => a.ReplaceWith(Coordinator, InForce(), [], Today)),
        LocalState.Ended => Done(InForce(from: Today.AddDays(-60)), a => a.End(Coordinator, Today.AddDays(-1), "Ersätts av länets.", Today)),
        LocalState.Abandoned => Done(Planned(), a => a.Abandon(Coordinator, "Tas med i en annan.", Today)),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    static LocalAgreement Done(LocalAgreement agreement, Action<LocalAgreement> act)
    {
        act(agreement);
        return agreement;
    }
}
