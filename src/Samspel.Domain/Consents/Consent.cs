using Samspel.Domain.Children;

namespace Samspel.Domain.Consents;

/// <summary>
/// One entry in the ledger of consents (samtycke): who was asked about what, who answered what, and how long it holds.
/// An entry is never rewritten: a new question is a new entry, and withdrawing deletes nothing.
/// The states are in <see cref="ConsentTable"/>.
/// </summary>
public sealed class Consent : Aggregate
{
    internal const int DefaultMonths = 12;
    const int LongestYears = 5;
    const int DaysToAnswer = 7;
    const int DaysOfWarning = 30;

    Consent() { }

    public ConsentId Id { get; private set; }
    public ChildId Child { get; private set; }
    public UnitId OwnerUnit { get; private set; }
    public CompartmentId Compartment { get; private set; }
    public ConsentState State { get; private set; }
    public ConsentScope Scope { get; private set; } = null!;
    public MaturityAssessment Assessment { get; private set; } = null!;
    /// <summary>The child's age when the question was put.</summary>
    public int ChildAge { get; private set; }
    public DateOnly AskedOn { get; private set; }
    /// <summary>Those whose answer is needed, as last judged.</summary>
    public IReadOnlyList<ConsentParty> MustAnswer { get; private set; } = [];
    /// <summary>Every answer given, in order; the latest from each counts.</summary>
    public IReadOnlyList<ConsentAnswer> Answers { get; private set; } = [];
    public DateOnly? From { get; private set; }
    /// <summary>Last day it holds, counted in.</summary>
    public DateOnly? To { get; private set; }
    public DateOnly? WithdrawnOn { get; private set; }
    public ConsentParty? WithdrawnBy { get; private set; }
    /// <summary>The given consent this one is to replace when it is given.</summary>
    public ConsentId? Replaces { get; private set; }
    /// <summary>The ended entry this one asks again.</summary>
    public ConsentId? Follows { get; private set; }
    /// <summary>The entry that came instead of this one, or asks again after it.</summary>
    public ConsentId? SucceededBy { get; private set; }

    public bool GuardiansTookPart => Assessment.Givers != ConsentGivers.ChildDecidesAlone;

    /// <summary>Those who have not answered yet.</summary>
    public IReadOnlyList<ConsentParty> Awaiting =>
        State == ConsentState.Asked ? [.. MustAnswer.Where(p => LatestFrom(p.Decider) is null)] : [];

    /// <summary>Those who have said no.</summary>
    public IReadOnlyList<ConsentParty> Refusers => [.. MustAnswer.Where(p => LatestFrom(p.Decider) is { Yes: false })];

    /// <summary>Puts the question: to the deciders, to them and the child, or to the child alone.</summary>
    public static Consent Ask(ConsentId id, ChildId child, UnitId owner, CompartmentId compartment, ConsentScope scope, MaturityAssessment assessment, WhoDecides who)
    {
        ConsentRules.SaysWhatInformation.Require(!string.IsNullOrWhiteSpace(scope.Information));
        ConsentRules.NamesRecipients.Require(scope.Recipients.Any(r => r.Unit != owner));
        ConsentRules.EndsAfterItBegins.Require(scope.Until is not { } until || (until >= who.Day && until <= who.Day.AddYears(LongestYears)));
        ConsentRules.OfAgeDecidesAlone.Require(!who.YoungPersonAlone || assessment.Givers == ConsentGivers.ChildDecidesAlone);
        ConsentRules.MaturityIsAssessed.Require(who.YoungPersonAlone || !string.IsNullOrWhiteSpace(assessment.Text));
        var consent = new Consent
        {
            Id = id,
            Child = child,
            OwnerUnit = owner,
            Compartment = compartment,
            Scope = scope with { Information = scope.Information.Trim() },
            Assessment = assessment with { Text = assessment.Text.Trim() },
            ChildAge = who.Age,
            AskedOn = who.Day,
            State = ConsentState.Asked,
        };
        consent.MustAnswer = consent.Needed(who);
        consent.Record(new ConsentAsked(id, consent.Scope, consent.Assessment, consent.ChildAge));
        return consent;
    }

    /// <summary>
    /// Writes down one answer. One no refuses; the last yes that is needed gives, and then replaces the consent it was asked to replace.
    /// </summary>
    /// <param name="by">The decider who answers; null when the child does.</param>
    /// <param name="yes">Yes or no.</param>
    /// <param name="how">How it was given.</param>
    /// <param name="on">The day it was given.</param>
    /// <param name="recordedBy">Who writes it down.</param>
    /// <param name="who">Who decides today.</param>
    /// <param name="replaced">The consent named by <see cref="Replaces"/>, when there is one.</param>
    public void RecordAnswer(DeciderId? by, bool yes, AnswerForm how, DateOnly on, PersonId recordedBy, WhoDecides who, Consent? replaced = null)
    {
        if (replaced?.Id != Replaces) throw new ArgumentException("The consent to be replaced goes with the answer.", nameof(replaced));
        Require(ConsentAct.RecordAnswer);
        ConsentRules.OfAgeDecidesAlone.Require(!who.YoungPersonAlone || !GuardiansTookPart);
        var needed = Needed(who);
        var party = needed.FirstOrDefault(p => p.Decider == by) ?? throw Refusal(ConsentRules.AnswersWhoIsAsked);
        ConsentRules.AnsweredAfterAsked.Require(on >= AskedOn && on <= who.Day);
        ConsentRules.EndsAfterItBegins.Require(!yes || Scope.Until is not { } until || until >= who.Day);

        var answer = new ConsentAnswer(party, yes, how, on, recordedBy);
        Record(new ConsentAnswered(Id, answer));
        MustAnswer = needed;
        Answers = [.. Answers, answer];
        if (Refusers.Count > 0) Refuse();
        else if (Awaiting.Count == 0) Give(who, replaced);
    }

    /// <summary>Takes the consent back: from now on nothing more is disclosed. What was received stays with the recipient.</summary>
    /// <param name="by">The decider who withdraws; null when the child does.</param>
    /// <param name="on">The day it was withdrawn.</param>
    /// <param name="recordedBy">Who writes it down.</param>
    /// <param name="who">Who decides today.</param>
    public void Withdraw(DeciderId? by, DateOnly on, PersonId recordedBy, WhoDecides who)
    {
        Require(ConsentAct.Withdraw);
        var party = MayWithdraw(who).FirstOrDefault(p => p.Decider == by) ?? throw Refusal(ConsentRules.OwnConsentIsWithdrawn);
        ConsentRules.WithdrawnWhileItHeld.Require(on >= From && on <= who.Day);
        Record(new ConsentWithdrawn(Id, party, on, recordedBy));
        (State, WithdrawnOn, WithdrawnBy) = (ConsentState.Withdrawn, on, party);
    }

    /// <summary>Those who can take it back: who answered, who decides now, and the young person of age.</summary>
    public IReadOnlyList<ConsentParty> MayWithdraw(WhoDecides who) =>
        [.. MustAnswer.Concat(who.Deciders.Select(ConsentParty.Of)).Concat(who.YoungPersonAlone ? [ConsentParty.TheChild] : []).DistinctBy(p => p.Decider)];

    /// <summary>The last day has passed.</summary>
    public void Expire(DateOnly today)
    {
        Require(ConsentAct.Expire);
        ConsentRules.ExpiresAfterItsLastDay.Require(today > To);
        Record(new ConsentExpired(Id));
        State = ConsentState.Expired;
    }

    /// <summary>The young person has turned 18: what the guardians said, or were asked, no longer counts (3.8).</summary>
    public void TurnEighteen(DateOnly today, DateOnly birthDate)
    {
        Require(ConsentAct.TurnEighteen);
        ConsentRules.EndsAtEighteen.Require(GuardiansTookPart && Ages.IsOfAge(birthDate, today));
        Record(new ConsentEndedAtEighteen(Id));
        State = ConsentState.VoidAt18;
    }

    /// <summary>
    /// Asks for a new scope or a new period: more units, other information, another year. This consent holds until the new one is given.
    /// </summary>
    public Consent AskForNewScope(ConsentId newId, ConsentScope scope, MaturityAssessment assessment, WhoDecides who)
    {
        Require(ConsentAct.AskForNewScope);
        var asked = Ask(newId, Child, OwnerUnit, Compartment, scope, assessment, who);
        asked.Replaces = Id;
        return asked;
    }

    /// <summary>Asks again after a no, a withdrawal or an end. This entry stays in the ledger as it was.</summary>
    public Consent AskAgain(ConsentId newId, ConsentScope scope, MaturityAssessment assessment, WhoDecides who)
    {
        Require(ConsentAct.AskAgain);
        ConsentRules.AskedAgainOnce.Require(SucceededBy is null);
        var asked = Ask(newId, Child, OwnerUnit, Compartment, scope, assessment, who);
        asked.Follows = Id;
        SucceededBy = newId;
        return asked;
    }

    /// <summary>A new consent has been given in place of this one.</summary>
    public void ReplaceWith(Consent given)
    {
        Require(ConsentAct.ReplaceWith);
        ConsentRules.ReplacedByAGivenOne.Require(given.State == ConsentState.Given && given.Replaces == Id);
        Record(new ConsentReplaced(Id, given.Id));
        (State, SucceededBy) = (ConsentState.Replaced, given.Id);
    }

    /// <summary>
    /// Whether a disclosure to the unit for the purpose rests on this consent on the day. Judged at that moment and by the dates,
    /// so that an end holds even before the night has written it down.
    /// </summary>
    public bool Covers(UnitId recipient, ConsentPurpose purpose, DateOnly day, DateOnly childBirth) =>
        StateOn(day, childBirth) == ConsentState.Given && day >= From && Scope.Purpose == purpose && IsBetween(recipient);

    /// <summary>Whether the unit is one of those the consent lets exchange information: the unit that asked and the recipients.</summary>
    public bool IsBetween(UnitId unit) => unit == OwnerUnit || Scope.Includes(unit);

    /// <summary>The state as it is that day, whether or not the night has written it down.</summary>
    public ConsentState StateOn(DateOnly day, DateOnly childBirth) => State switch
    {
        ConsentState.Given or ConsentState.Asked when GuardiansTookPart && Ages.IsOfAge(childBirth, day) => ConsentState.VoidAt18,
        ConsentState.Given when day > To => ConsentState.Expired,
        _ => State,
    };

    public override IEnumerable<Duty> Duties(DateOnly today) => State switch
    {
        ConsentState.Asked => [new($"registrera-samtycke:{Id}", DutyKind.RecordConsent, OwnerUnit, AskedOn, AskedOn.AddDays(DaysToAnswer), new Citation("3.8", "SoL 10 kap. 8 §, HSL 16 kap. 4 §"))],
        ConsentState.Given when To is { } to => [new($"samtycke-gar-ut:{Id}", DutyKind.ConsentEnding, OwnerUnit, to.AddDays(-DaysOfWarning), to, new Citation("3.8"))],
        _ => [],
    };

    void Give(WhoDecides who, Consent? replaced)
    {
        var from = MustAnswer.Max(p => LatestFrom(p.Decider)!.On);
        var to = Scope.Until ?? from.AddMonths(DefaultMonths).AddDays(-1);
        var lastDayAsChild = Ages.EighteenthBirthday(who.BirthDate).AddDays(-1);
        if (GuardiansTookPart && to > lastDayAsChild) to = lastDayAsChild;
        Record(new ConsentGiven(Id, from, to));
        (State, From, To) = (ConsentState.Given, from, to);
        if (replaced is { State: ConsentState.Given }) replaced.ReplaceWith(this);
    }

    void Refuse()
    {
        Record(new ConsentRefused(Id));
        State = ConsentState.Refused;
    }

    ConsentParty[] Needed(WhoDecides who)
    {
        ConsentRules.SomebodyDecides.Require(!GuardiansTookPart || !who.NobodyKnown);
        IEnumerable<ConsentParty> deciders = GuardiansTookPart ? who.Deciders.Select(ConsentParty.Of) : [];
        return Assessment.Givers == ConsentGivers.GuardiansDecide ? [.. deciders] : [.. deciders, ConsentParty.TheChild];
    }

    ConsentAnswer? LatestFrom(DeciderId? decider) => Answers.LastOrDefault(a => a.By.Decider == decider);

    void Require(ConsentAct act)
    {
        if (!ConsentTable.Allows(State, act))
            throw ConsentRules.FollowsTheTable.Broken($"Samtycket är {State.Word().ToLowerInvariant()}. Då går det inte att {act.Word()}.");
    }

    static RuleBroken Refusal(Rule rule) => rule.Broken(rule.Message);
}
