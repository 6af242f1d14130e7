using Samspel.Domain.Parties;

namespace Samspel.Domain.Agreements;

/// <summary>
/// A county-wide agreement (länsövergripande överenskommelse) and its whole life: drafted, approved by each party, signed, in force, extended,
/// applied while a new one is awaited, replaced or lapsed. What may be done when stands in <see cref="AgreementTransitions"/>, why not in
/// <see cref="AgreementRules"/>. Once concluded, its dates alone say where it stands on a day.
/// </summary>
public sealed partial class CountyAgreement : Aggregate
{
    CountyAgreement() { }

    public CountyAgreementId Id { get; private set; }

    /// <summary>The county coordinator's unit, which is reminded.</summary>
    public UnitId Unit { get; private set; }
    public CountyAgreementContent Content { get; private set => (field, Dnr) = (value, value.Dnr); } = null!;

    /// <summary>Diarienummer: what names it where it is cited.</summary>
    public string Dnr { get; private set; } = "";
    public AgreementSettings Settings { get; private set; } = AgreementSettings.Default;

    /// <summary>Where it stood when it was last saved; where it stands today is <see cref="StateOn"/>.</summary>
    public AgreementState State { get; private set; }
    public DateOnly StateSince { get; private set; }

    /// <summary>The day it was put into the product.</summary>
    public DateOnly EnteredOn { get; private set; }

    /// <summary>It already applied when it was put in, with what was then known of its earlier life.</summary>
    public bool EnteredInForce { get; private set; }

    public AgreementTerm Term => Content.Term;
    public IReadOnlyList<Party> Parties => Content.Parties;

    /// <summary>Both approved and signed, or entered as in force: from here on the dates lead.</summary>
    public bool IsConcluded => State >= AgreementState.Concluded;

    public AgreementCalendar Calendar => new(Term, Settings, Revision, Interim, Successor?.From, Start, EnteredOn);

    /// <summary>A new agreement is drafted.</summary>
    public static CountyAgreement Draft(CountyAgreementId id, Actor by, UnitId unit, CountyAgreementContent content, DateOnly today)
    {
        AgreementRules.NotYours.Require(ActorOf(by) == AgreementActor.Coordinator);
        Check(content);
        var agreement = new CountyAgreement { Id = id, Unit = unit, Content = content, State = AgreementState.Draft, StateSince = today, EnteredOn = today, Revision = NothingBegun(today) };
        agreement.Record(new CountyAgreementDrafted(content));
        return agreement;
    }

    /// <summary>
    /// An agreement that already applies, or has applied, is put in with its original dates. What nobody knows stays unknown and can be filled in later.
    /// </summary>
    public static CountyAgreement EnterInForce(CountyAgreementId id, Actor by, UnitId unit, CountyAgreementContent content, RevisionRecord revision, DateOnly today)
    {
        AgreementRules.NotYours.Require(ActorOf(by) == AgreementActor.Coordinator);
        Check(content);
        AgreementRules.HasBegunToApply.Require(!content.Term.From.IsAfter(today));
        var agreement = new CountyAgreement { Id = id, Unit = unit, Content = content, State = AgreementState.Concluded, EnteredOn = today, EnteredInForce = true };
        agreement.Check(revision, today);
        agreement.Revision = revision with { RecordedOn = today };
        agreement.Record(new CountyAgreementEnteredInForce(content, revision));
        agreement.State = agreement.StateOn(today);
        agreement.StateSince = agreement.Calendar.TurningDays().Where(d => d <= today).DefaultIfEmpty(today).Max();
        return agreement;
    }

    public void Revise(Actor by, CountyAgreementContent content, DateOnly today)
    {
        Allow(AgreementCommand.Revise, by, today);
        Check(content);
        if (Content.Title == content.Title && Content.Dnr == content.Dnr && Content.Version == content.Version && Content.Term == content.Term && Content.Parties.SequenceEqual(content.Parties)) return;
        Record(new CountyAgreementRevised(content));
        Content = content;
    }

    /// <summary>Chooses how the text is read where it can be read in more than one way. The choice works at once, backwards too.</summary>
    public void ChooseReading(Actor by, AgreementSettings settings, string why, DateOnly today)
    {
        Allow(AgreementCommand.ChooseReading, by, today);
        AgreementRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(why));
        if (settings == Settings) return;
        Record(new CountyAgreementReadingChosen(settings, why));
        Settings = settings;
        Settle(today);
    }

    /// <summary>Where it stands on a day. Before it is concluded there is only how far it has come.</summary>
    public AgreementState StateOn(DateOnly day) => IsConcluded ? Calendar.StateOn(day) : State;

    /// <summary>Whether it applies on a day; unknown stays unknown.</summary>
    public Applicability AppliesOn(DateOnly day) => StateOn(day).Applies();

    /// <summary>Whether the table lets this person do it now; decides whether a button shows.</summary>
    public bool Can(AgreementCommand command, Actor by, DateOnly today) => AgreementTransitions.Find(StateOn(today), command) is { } row && (row.By & ActorOf(by)) != 0;

    /// <summary>What the dates have brought since it was last saved (varje natt). Doing it twice changes nothing.</summary>
    public void PassTime(DateOnly today)
    {
        if (!IsConcluded) return;
        foreach (var day in Calendar.TurningDays().Where(d => d > StateSince && d <= today)) Move(StateOn(day), day);
        Move(StateOn(today), today);
    }

    /// <summary>How the person stands to the agreement.</summary>
    public static AgreementActor ActorOf(Actor by) => by switch
    {
        { IsSystem: true } => AgreementActor.System,
        { Role: Role.CountyCoordinator, UnitKind: UnitKind.CountyCoordination } => AgreementActor.Coordinator,
        { Role: Role.LocalCoordinator, UnitKind: UnitKind.MunicipalCoordination } => AgreementActor.Party,
        _ => AgreementActor.None,
    };

    void Allow(AgreementCommand command, Actor by, DateOnly today)
    {
        var state = StateOn(today);
        var row = AgreementTransitions.Find(state, command)
            ?? throw AgreementRules.WrongState.Broken($"Det går inte att {command.Word()} i läget ”{state.Word()}”. Ladda om sidan och se vad som är nästa steg.");
        AgreementRules.NotYours.Require((row.By & ActorOf(by)) != 0);
    }

    /// <summary>After a deed: how far it has come, and if it is concluded where the dates put it.</summary>
    void Settle(DateOnly today)
    {
        if (State is AgreementState.Recommended or AgreementState.ApprovedByParties or AgreementState.Signed) Move(Reached, today);
        PassTime(today);
    }

    void Move(AgreementState to, DateOnly on)
    {
        if (to == State) return;
        Record(new CountyAgreementMoved(State, to, on));
        (State, StateSince) = (to, on);
    }

    static void Check(CountyAgreementContent content)
    {
        AgreementRules.ContentIsNamed.Require(!string.IsNullOrWhiteSpace(content.Title) && !string.IsNullOrWhiteSpace(content.Dnr));
        var codes = content.Parties.Select(p => p.Code).ToList();
        AgreementRules.PartiesAreNamed.Require(content.Parties.Count(p => p.IsRegion) == 1 && codes.Count > 1 && codes.Distinct().Count() == codes.Count);
        Check(content.Term);
    }

    static void Check(AgreementTerm term)
    {
        AgreementRules.TermEndsAfterItBegins.Require(!term.To.IsBefore(term.From));
        AgreementRules.ExtensionIsReasonable.Require(term.ExtensionMonths is null or >= 1 and <= 60);
    }

    static void Happened(KnownDate on, DateOnly today) => AgreementRules.HasHappened.Require(!on.IsAfter(today));
}
