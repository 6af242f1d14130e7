using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;

namespace Samspel.Domain.Examinations;

/// <summary>
/// A health examination at placement or for an asylum seeker (hälsoundersökning, 6.3.2): judged and asked for by the social services, offered, carried
/// out in three parts and answered by the region, which always bears its cost. What may be done when stands in <see cref="ExaminationTransitions"/>.
/// </summary>
public sealed partial class HealthExamination : Aggregate, ICase
{
    HealthExamination() { }

    public ExaminationId Id { get; private set; }
    public CaseNumber Number { get; private set; }
    public ExaminationKind Kind { get; private set; }
    /// <summary>The placement it belongs to; null for an asylum-seeking child that is not placed.</summary>
    public PlacementId? Placement { get; private set; }
    /// <summary>What the placement rests on when a step is made: whose yes it takes follows it.</summary>
    public LegalBase LegalBase { get; private set; }
    public ChildId Child { get; private set; }
    public DateOnly ChildBirth { get; private set; }
    public CompartmentId Compartment { get; private set; }
    public UnitId Unit { get; private set; }
    public UnitRef Owner { get; private set; } = null!;
    public PersonId? Responsible { get; private set; }
    public UnitRef? Regional { get; private set; }

    public ExaminationState State { get; private set; }
    public DateOnly StateSince { get; private set; }
    public NotNeededGround? NotNeeded { get; private set; }
    public AsylumSuffices? CoveredByAsylum { get; private set; }
    public ExaminationConsent? Consent { get; private set; }
    public SentRequest? Sent { get; private set; }
    public IReadOnlyList<ExaminationOffer> Offers { get; private set; } = [];
    public DateOnly? BookedFor { get; private set; }
    public IReadOnlyList<PartResult> Parts { get; private set; } = [];
    public ExaminationStatement? Statement { get; private set; }

    /// <summary>All three parts are done.</summary>
    public bool IsWhole => Parts.Count(p => p.IsDone) == 3;

    /// <summary>The last day a part was done.</summary>
    public DateOnly? CarriedOutOn => Parts.Max(p => p.DoneOn);

    /// <summary>The proof that settles the item of the chain which asks for it; null before it is asked for or found not needed.</summary>
    public SettledExamination? Settled => State == ExaminationState.Interrupted ? null : Sent is { } sent ? new(this, true, sent.On) : State == ExaminationState.NotNeeded ? new(this, false, StateSince) : null;

    /// <summary>Opened when a placement begins; an asylum-seeking child has one of each kind.</summary>
    public static HealthExamination Open(ExaminationId id, CaseNumber number, ExaminationKind kind, Placement placement, Actor by, DateOnly today)
    {
        ExaminationRules.OfThePlacement.Require(kind != ExaminationKind.BeforeLvuApplication && !placement.State.IsOver() && (kind != ExaminationKind.AsylumSeeker || placement.Basis.SeeksAsylum));
        ExaminationRules.NotYours.Require(placement.PartyOf(by) == PlacementParty.Owner);
        var examination = new HealthExamination
        {
            Id = id, Number = number, Kind = kind, Placement = placement.Id, LegalBase = placement.Decision.LegalBase, Child = placement.Child, ChildBirth = placement.ChildBirth,
            Compartment = placement.Compartment, Unit = placement.Unit, Owner = placement.Owner, Responsible = placement.Responsible, StateSince = today,
        };
        examination.Record(new ExaminationOpened(number, kind, placement.Id));
        return examination;
    }

    /// <summary>Opened for an asylum-seeking child that is not placed: every such child is offered an examination of its own (6.3.2). Consent as under SoL.</summary>
    public static HealthExamination OpenForAsylumSeeker(ExaminationId id, CaseNumber number, Actor by, UnitRef owner, PersonId? responsible, ChildId child, DateOnly birth, DateOnly today)
    {
        ExaminationRules.NotYours.Require(by.Role.CarriesCases() && by.Unit == owner.Id && owner.Kind.Branch() == Branch.SocialServices);
        var examination = new HealthExamination
        {
            Id = id, Number = number, Kind = ExaminationKind.AsylumSeeker, LegalBase = LegalBase.SoL, Child = child, ChildBirth = birth,
            Compartment = owner.Compartment, Unit = owner.Id, Owner = owner, Responsible = responsible, StateSince = today,
        };
        examination.Record(new ExaminationOpened(number, ExaminationKind.AsylumSeeker, null));
        return examination;
    }

    /// <summary>The decision about the placement is the truth: the next step is judged by what it rests on then.</summary>
    public void Follow(Placement placement)
    {
        if (placement.Id == Placement && !placement.State.IsOver()) LegalBase = placement.Decision.LegalBase;
    }

    public void FindNeeded(Actor by, DateOnly today)
    {
        var row = Allow(ExaminationCommand.FindNeeded, by);
        Record(new ExaminationFoundNeeded());
        (NotNeeded, CoveredByAsylum) = (null, null);
        Go(row, today);
    }

    /// <summary>Not needed: only with a document and its day (6.3.2).</summary>
    public void FindNotNeeded(Actor by, NotNeededGround ground, DateOnly today)
    {
        var row = Allow(ExaminationCommand.FindNotNeeded, by);
        ExaminationRules.NotNeededIsDocumented.Require(!IsBlank(ground.Document) && !IsBlank(ground.Why) && ground.DocumentDate != default && ground.DocumentDate <= today);
        Record(new ExaminationFoundNotNeeded(ground));
        NotNeeded = ground;
        Go(row, today);
    }

    /// <summary>Not needed at the placement since the asylum examination is as complete and close to it: a reasoned exception (6.3.2).</summary>
    public void CoverByAsylum(Actor by, HealthExamination asylum, AsylumSuffices why, DateOnly today)
    {
        var row = Allow(ExaminationCommand.FindNotNeeded, by);
        ExaminationRules.AsylumExaminationSuffices.Require(Kind == ExaminationKind.AtPlacement && asylum.Kind == ExaminationKind.AsylumSeeker && asylum.Child == Child && asylum.IsWhole
            && !IsBlank(why.WhyComplete) && !IsBlank(why.WhyClose));
        Record(new AsylumExaminationFoundSufficient(asylum.Id, why));
        CoveredByAsylum = why;
        Go(row, today);
    }

    /// <summary>Writes down who has answered what, and who was asked without an answer. One side's later answer replaces its earlier one.</summary>
    public void RecordConsent(Actor by, ExaminationConsent consent, DateOnly today)
    {
        Allow(ExaminationCommand.RecordConsent, by);
        ExaminationRules.ConsentIsAsked.Require(consent.Answers.All(a => a.On <= today) && consent.Askings.All(a => a.On <= today && a.On != default));
        if (consent == Consent) return;
        Record(new ExaminationConsentRecorded(consent));
        Consent = consent;
    }

    /// <summary>Notifies the region with the form's content. The duty in law does not wait for a yes; the answers stand in the request.</summary>
    public void Request(Actor by, BbicRequest form, UnitRef to, Disclosure made, WhoDecides who, DateOnly today)
    {
        var row = Allow(ExaminationCommand.Request, by);
        var need = NeedOn(who);
        ExaminationRules.ConsentIsAsked.Require(Consent is not null);
        if (Consent!.NotAsked(need, who).ToList() is { Count: > 0 } waiting) throw ExaminationRules.ConsentIsAsked.Broken($"{ExaminationRules.ConsentIsAsked.Message} Ännu inte frågad: {SipWords.List(waiting)}.");
        ExaminationRules.ViewIsWritten.Require(need.YoungPerson || !IsBlank(Consent.YoungPersonsView) || !IsBlank(Consent.WhyNoView));
        ExaminationRules.ToTheRegion.Require(ChainSide.Region.IsDoneBy(to.Kind));
        if (form.Missing().ToList() is { Count: > 0 } missing) throw ExaminationRules.RequestIsWhole.Broken($"Begäran saknar {SipWords.List(missing)}.");
        ExaminationRules.NotifiedByDisclosure.Require(made.Child == Child && made.FromUnit == Unit && made.ToUnit == to.Id && made.EndedAt is null);
        var sent = new SentRequest(form, new UnitRefName(to.Id, to.Name), made.Id, made.Ground, today);
        Record(new ExaminationRequested(sent));
        (Sent, Regional) = (sent, to);
        Go(row, today);
    }

    /// <summary>Gives the case to another person, to the unit's inbox, or to another unit in the same compartment.</summary>
    public void HandOver(Actor by, UnitRef unit, PersonId? person, string to, DateOnly today)
    {
        Allow(ExaminationCommand.HandOver, by);
        ExaminationRules.InsideTheCompartment.Require(unit.Compartment == Compartment);
        if (unit.Id == Unit && person == Responsible) return;
        Record(new ExaminationHandedOver(unit.Id, person, to));
        (Owner, Unit, Responsible) = (unit, unit.Id, person);
    }

    /// <summary>The child has been placed again: what is under way goes with it, so that the region is not asked twice.</summary>
    public void MoveTo(Actor by, Placement next, DateOnly today)
    {
        Allow(ExaminationCommand.MoveToNext, by);
        ExaminationRules.GoesWithTheChild.Require(Placement is not null && next.Previous == Placement && next.Child == Child && next.Unit == Unit && !next.State.IsOver());
        Record(new ExaminationMoved(next.Id, next.Number));
        Placement = next.Id;
    }

    /// <summary>The placement has ended before the examination was done.</summary>
    public void Interrupt(Actor by, Placement placement, DateOnly today)
    {
        var row = Allow(ExaminationCommand.Interrupt, by);
        ExaminationRules.PlacementIsOver.Require(placement.Id == Placement && placement.State.IsOver());
        Record(new ExaminationInterrupted());
        Go(row, today);
    }

    /// <summary>An asylum-seeking child's examination outside a placement is not to be done after all.</summary>
    public void Interrupt(Actor by, string reason, DateOnly today)
    {
        var row = Allow(ExaminationCommand.Interrupt, by);
        ExaminationRules.StoppedWithAReason.Require(Placement is null && !IsBlank(reason));
        Record(new ExaminationStopped(reason.Trim()));
        Go(row, today);
    }

    /// <summary>Whose yes it takes that day, by legal base, age and the assessed maturity.</summary>
    public ConsentNeed NeedOn(WhoDecides who) => ExaminationConsents.Needed(LegalBase, who, Consent?.Assessment.Givers ?? Consents.ConsentGivers.GuardiansDecide);

    /// <summary>Whether the table lets this person do it now; decides whether a button shows.</summary>
    public bool Can(ExaminationCommand command, Actor by) => ExaminationTransitions.Find(State, command) is { } row && (row.By & PartyOf(by)) != 0;

    /// <summary>How the person stands to the examination. For a region's unit on paper the owner writes down what it has done.</summary>
    public ExaminationParty PartyOf(Actor by)
    {
        if (by.IsSystem || !by.Role.CarriesCases()) return ExaminationParty.None;
        if (by.Unit == Unit) return Regional is { Paper: true } ? ExaminationParty.Both : ExaminationParty.Owner;
        return by.Unit == Regional?.Id ? ExaminationParty.Region : ExaminationParty.None;
    }

    ExaminationTransition Allow(ExaminationCommand command, Actor by)
    {
        var row = ExaminationTransitions.Find(State, command) ?? throw ExaminationRules.WrongState.Broken($"Det går inte att {command.Word()} i läget ”{State.Word()}”. Ladda om sidan.");
        ExaminationRules.NotYours.Require((row.By & PartyOf(by)) != 0);
        return row;
    }

    void Go(ExaminationTransition row, DateOnly today, bool missing = false)
    {
        var to = missing ? row.OrTo : row.To;
        if (to is not { } state || state == State) return;
        (State, StateSince) = (state, today);
    }

    static bool IsBlank(string? text) => ExaminationWords.IsBlank(text);
}
