using Samspel.Domain.Parties;

namespace Samspel.Domain.LocalAgreements;

public sealed partial class LocalAgreement
{
    public IReadOnlyList<Circulation> Circulations { get; private set; } = [];
    public IReadOnlyList<LocalDecision> Decisions { get; private set; } = [];
    public IReadOnlyList<Signature> Signatures { get; private set; } = [];
    public IReadOnlyList<Registration> Registrations { get; private set; } = [];

    /// <summary>Changes title, areas, term and resources as a whole.</summary>
    public void ReviseScope(PartyActor by, LocalScope scope, DateOnly today)
    {
        Allow(LocalCommand.ReviseScope, by);
        var revised = Checked(scope);
        if (revised == Scope) return;
        Record(new LocalScopeRevised(revised));
        Scope = revised;
    }

    /// <summary>Begins the joint process: both principals named, and the activities concerned on both sides (7.1).</summary>
    public void StartDraft(PartyActor by, Lead? municipality, Lead? region, IReadOnlyList<Activity> activities, DateOnly today)
    {
        var row = Allow(LocalCommand.StartDraft, by);
        LocalAgreementRules.BothPrincipalsNamed.Require(municipality is not null && region is not null && municipality.Unit != region.Unit);
        LocalAgreementRules.ActivitiesNamed.Require(activities.All(a => !IsBlank(a.Name)) && activities.Select(a => a.Side).Distinct().Count() > 1);
        Record(new LocalDraftStarted(municipality!, region!, activities));
        (MunicipalityLead, RegionLead, Activities) = (municipality, region, activities);
        Go(row, today);
    }

    /// <summary>Sends the draft to the activities concerned (remiss); the agreement says bör, so it is noted and never required.</summary>
    public void Circulate(PartyActor by, IReadOnlyList<string> to, DateOnly? answerBy, DateOnly today)
    {
        Allow(LocalCommand.Circulate, by);
        LocalAgreementRules.CirculatedToSomebody.Require(to.Any(name => !IsBlank(name)));
        var circulation = new Circulation(today, [.. to.Where(name => !IsBlank(name)).Select(name => name.Trim())], answerBy);
        Record(new LocalDraftCirculated(circulation));
        Circulations = [.. Circulations, circulation];
    }

    /// <summary>Asks both principals for a political decision (7).</summary>
    public void RequestDecision(PartyActor by, DateOnly today)
    {
        var row = Allow(LocalCommand.RequestDecision, by);
        LocalAgreementRules.HasATerm.Require(Scope.Term is not null);
        LocalAgreementRules.SaysHow.Require(Kind != LocalAgreementKind.LocalAgreement || Sections.Any(s => s.Key == LocalTemplate.HowKey && s.HasText));
        Record(new LocalDecisionRequested(Circulated));
        Go(row, today);
    }

    /// <summary>Back to draft: referred back, refused or withdrawn. Decisions already made no longer count, since the text will change.</summary>
    public void SendBack(PartyActor by, string reason, DateOnly today)
    {
        var row = Allow(LocalCommand.SendBack, by);
        LocalAgreementRules.ReasonGiven.Require(!IsBlank(reason));
        Record(new LocalDraftSentBack(by.Side, reason.Trim()));
        Decisions = [];
        Go(row, today);
    }

    /// <summary>Writes down the political decision of one's own side: body, date, diary number, and budget where resources are committed.</summary>
    public void RecordDecision(PartyActor by, string body, DateOnly on, string dnr, string? budget, DateOnly today)
    {
        var row = Allow(LocalCommand.RecordDecision, by);
        LocalAgreementRules.DecidedOnce.Require(Decisions.All(d => d.Side != by.Side));
        var decision = Checked(new LocalDecision(by.Side, body, on, dnr, budget), today);
        LocalAgreementRules.DecisionIsComplete.Require(!IsBlank(dnr));
        Record(new LocalAgreementDecided(decision));
        Decisions = [.. Decisions, decision];
        Go(row, today, Decisions.Select(d => d.Side));
    }

    /// <summary>An authorised signatory of one's own side signs; the mandate covers the day (7). Two may sign together.</summary>
    public void Sign(PartyActor by, string name, string title, DateSpan mandate, DateOnly on, DateOnly today)
    {
        var row = Allow(LocalCommand.Sign, by);
        var signature = Checked(new Signature(by.Side, name, title, mandate, on), today);
        Record(new LocalAgreementSigned(signature));
        Signatures = [.. Signatures, signature];
        Go(row, today, Signatures.Select(s => s.Side));
    }

    /// <summary>Writes down one's own side's diary number; the region's entry refers to the county agreement (7.1). In both: in force from its day.</summary>
    public void Register(PartyActor by, string dnr, DateOnly on, string? countyNumber, DateOnly today)
    {
        var row = Allow(LocalCommand.Register, by);
        LocalAgreementRules.RegisteredOnce.Require(Registrations.All(r => r.Side != by.Side));
        var registration = Checked(new Registration(by.Side, dnr, on, countyNumber), today);
        Record(new LocalAgreementRegistered(registration));
        Registrations = [.. Registrations, registration];
        Go(row, today, Registrations.Select(r => r.Side));
        if (State == LocalState.Registered && StartsOn <= today) EnterIntoForce(by, today);
    }

    /// <summary>Gives up what was never decided to the end.</summary>
    public void Abandon(PartyActor by, string reason, DateOnly today)
    {
        var row = Allow(LocalCommand.Abandon, by);
        LocalAgreementRules.ReasonGiven.Require(!IsBlank(reason));
        Record(new LocalAgreementAbandoned(reason.Trim()));
        Go(row, today);
    }

    /// <summary>The side's own decision, signature and diary number that are not there yet.</summary>
    public IReadOnlyList<Principal> Undecided => Without(Decisions.Select(d => d.Side));
    public IReadOnlyList<Principal> Unsigned => Without(Signatures.Select(s => s.Side));
    public IReadOnlyList<Principal> Unregistered => Without(Registrations.Select(r => r.Side));

    static IReadOnlyList<Principal> Without(IEnumerable<Principal> done) => [.. new[] { Principal.Municipality, Principal.Region }.Except(done)];

    LocalDecision Checked(LocalDecision decision, DateOnly today)
    {
        LocalAgreementRules.DecisionIsComplete.Require(!IsBlank(decision.Body));
        LocalAgreementRules.BudgetIsStated.Require(!Scope.CommitsResources || EnteredAfterwards || !IsBlank(decision.Budget));
        RequireInOrder(decision.On, null, today);
        return decision with { Body = decision.Body.Trim(), Dnr = Trimmed(decision.Dnr), Budget = Trimmed(decision.Budget) };
    }

    Signature Checked(Signature signature, DateOnly today)
    {
        LocalAgreementRules.SignatoryIsNamed.Require(!IsBlank(signature.Name) && !IsBlank(signature.Title) && signature.Mandate.From != default);
        LocalAgreementRules.SignatoryHasMandate.Require(signature.Mandate.Contains(signature.On));
        LocalAgreementRules.SignedOnce.Require(!Signatures.Any(s => s.Side == signature.Side && string.Equals(s.Name, signature.Name.Trim(), StringComparison.OrdinalIgnoreCase)));
        RequireInOrder(signature.On, Decisions.Max(d => d.On), today);
        return signature with { Name = signature.Name.Trim(), Title = signature.Title.Trim() };
    }

    Registration Checked(Registration registration, DateOnly today)
    {
        LocalAgreementRules.DiaryNumberGiven.Require(!IsBlank(registration.Dnr));
        if (registration.Side == Principal.Region && !County.IsNamedBy(registration.CountyNumber))
            throw LocalAgreementRules.RegionRefersToCounty.Broken($"I regionens diarium ska den lokala överenskommelsen hänvisa till den länsövergripande. Ange diarienumret {County.Number}.");
        RequireInOrder(registration.On, Signatures.Count > 0 ? Signatures.Max(s => s.On) : null, today);
        return registration with { Dnr = registration.Dnr.Trim(), CountyNumber = registration.Side == Principal.Region ? County.Number : Trimmed(registration.CountyNumber) };
    }

    void RequireInOrder(DateOnly? day, DateOnly? notBefore, DateOnly today)
    {
        RequireNotBeforeTheCounty(day, County.ApprovedOn);
        LocalAgreementRules.InOrderOfTime.Require(!(day > today) && !(day < notBefore));
    }

    static string? Trimmed(string? text) => IsBlank(text) ? null : text!.Trim();
}
