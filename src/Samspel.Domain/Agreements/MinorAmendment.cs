using Samspel.Domain.Parties;

namespace Samspel.Domain.Agreements;

/// <summary>
/// A minor amendment (enklare ändring, 13): decided by Länschefsnätverket, annexed to the agreement, Välfärdsrådet informed. What touches purpose
/// or goals is never one; it is refused and routed to revision.
/// </summary>
public sealed class MinorAmendment : Aggregate
{
    static readonly Citation Source = new("13");

    MinorAmendment() { }

    public AmendmentId Id { get; private set; }
    public CountyAgreementId Agreement { get; private set; }

    /// <summary>The county coordinator's unit.</summary>
    public UnitId Unit { get; private set; }
    public AmendmentContent Content { get; private set => (field, Title) = (value, value.Title); } = null!;
    public string Title { get; private set; } = "";
    public AmendmentState State { get; private set; }
    public DateOnly StateSince { get; private set; }
    public BodyDecision? Decision { get; private set; }

    /// <summary>Its number among the agreement's annexes (bilaga).</summary>
    public int? AnnexNumber { get; private set; }
    public CouncilNotice? Notice { get; private set; }

    public static MinorAmendment Propose(AmendmentId id, Actor by, CountyAgreement agreement, AmendmentContent content, DateOnly today)
    {
        AmendmentRules.NotYours.Require(CountyAgreement.ActorOf(by) == AgreementActor.Coordinator);
        AmendmentRules.AgreementApplies.Require(agreement.AppliesOn(today).Holds());
        Check(content);
        var amendment = new MinorAmendment { Id = id, Agreement = agreement.Id, Unit = agreement.Unit, Content = content, State = AmendmentState.Proposed, StateSince = today };
        amendment.Record(new AmendmentProposed(content));
        return amendment;
    }

    public void Revise(Actor by, AmendmentContent content, DateOnly today)
    {
        Allow(AmendmentCommand.Revise, by);
        Check(content);
        if (content with { Changes = Content.Changes } == Content && content.Changes.SequenceEqual(Content.Changes)) return;
        Record(new AmendmentRevised(content));
        Content = content;
    }

    /// <summary>Länschefsnätverket decides; refused when purpose or goals are touched. What counts is whether the agreement applied the day of the decision.</summary>
    public void Decide(Actor by, CountyAgreement agreement, BodyDecision decision, DateOnly today)
    {
        var row = Allow(AmendmentCommand.Decide, by);
        Of(agreement);
        AmendmentRules.NotPurposeOrGoals.Require(!Content.AffectsPurposeOrGoals());
        Happened(decision.On, today);
        AmendmentRules.AgreementApplies.Require(agreement.AppliesOn(decision.On.Day ?? today).Holds());
        Record(new AmendmentDecided(decision));
        Decision = decision;
        Go(row, today);
    }

    /// <summary>What affects the main content goes to revision or renegotiation instead.</summary>
    public void RouteToRevision(Actor by, string why, DateOnly today)
    {
        var row = Allow(AmendmentCommand.RouteToRevision, by);
        AmendmentRules.OnlyMainContentIsRouted.Require(Content.AffectsPurposeOrGoals());
        AmendmentRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(why));
        Record(new AmendmentRoutedToRevision(why));
        Go(row, today);
    }

    public void Decline(Actor by, BodyDecision decision, DateOnly today)
    {
        var row = Allow(AmendmentCommand.Decline, by);
        AmendmentRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(decision.Note));
        Happened(decision.On, today);
        Record(new AmendmentDeclined(decision));
        Decision = decision;
        Go(row, today);
    }

    /// <summary>Documented and attached to the agreement as its next annex.</summary>
    public void Annex(Actor by, CountyAgreement agreement, DateOnly today)
    {
        var row = Allow(AmendmentCommand.Annex, by);
        Of(agreement);
        AnnexNumber = agreement.Annex(by, this, today);
        Record(new AmendmentAnnexed(AnnexNumber.Value));
        Go(row, today);
    }

    /// <summary>Välfärdsrådet is informed.</summary>
    public void Inform(Actor by, KnownDate sentOn, string how, DateOnly today)
    {
        var row = Allow(AmendmentCommand.Inform, by);
        AmendmentRules.NoticeSaysHow.Require(!string.IsNullOrWhiteSpace(how));
        Happened(sentOn, today);
        AmendmentRules.InOrder.Require(!sentOn.IsBefore(Decision!.On));
        Record(new AmendmentCouncilInformed(sentOn, how));
        Notice = new(sentOn, how);
        Go(row, today);
    }

    /// <summary>Välfärdsrådet has received the information.</summary>
    /// <param name="receivedBy">The office that received it, never a person.</param>
    public void ConfirmReceipt(Actor by, KnownDate on, string receivedBy, DateOnly today)
    {
        var row = Allow(AmendmentCommand.ConfirmReceipt, by);
        AmendmentRules.ReceiptNamesReceiver.Require(!string.IsNullOrWhiteSpace(receivedBy));
        Happened(on, today);
        AmendmentRules.InOrder.Require(!on.IsBefore(Notice!.SentOn));
        Record(new AmendmentReceiptConfirmed(on, receivedBy));
        Notice = Notice with { ReceivedOn = on, ReceivedBy = receivedBy };
        Go(row, today);
    }

    /// <summary>Whether the table lets this person do it now; decides whether a button shows.</summary>
    public bool Can(AmendmentCommand command, Actor by) => AmendmentTransitions.Find(State, command) is not null && CountyAgreement.ActorOf(by) == AgreementActor.Coordinator;

    public override IEnumerable<Duty> Duties(DateOnly today) => State switch
    {
        AmendmentState.Proposed => [Within("besluta-andring", DutyKind.DecideAmendment, AmendmentClocks.Decide)],
        AmendmentState.Decided => [Within("bilagg-andring", DutyKind.AnnexAmendment, AmendmentClocks.Annex)],
        AmendmentState.Annexed => [Within("informera-radet", DutyKind.InformOfAmendment, AmendmentClocks.Inform)],
        AmendmentState.Informed => [Within("kvitto-fran-radet", DutyKind.ConfirmAmendmentReceipt, AmendmentClocks.Receipt)],
        _ => [],
    };

    AmendmentTransition Allow(AmendmentCommand command, Actor by)
    {
        var row = AmendmentTransitions.Find(State, command)
            ?? throw AmendmentRules.WrongState.Broken($"Det går inte att {command.Word()} i läget ”{State.Word()}”. Ladda om sidan och se vad som är nästa steg.");
        AmendmentRules.NotYours.Require(CountyAgreement.ActorOf(by) == AgreementActor.Coordinator);
        return row;
    }

    void Go(AmendmentTransition row, DateOnly today) => (State, StateSince) = (row.To, today);

    void Of(CountyAgreement agreement) => AmendmentRules.OfThisAgreement.Require(agreement.Id == Agreement);

    Duty Within(string key, DutyKind kind, int days) => new(key, kind, Unit, StateSince, StateSince.AddDays(days), Source);

    static void Check(AmendmentContent content)
    {
        AmendmentRules.ProposalIsWhole.Require(!string.IsNullOrWhiteSpace(content.Title) && !string.IsNullOrWhiteSpace(content.Why)
            && content.Changes.Count > 0 && content.Changes.All(c => !string.IsNullOrWhiteSpace(c.Section)));
        AmendmentRules.ChangesSomething.Require(content.Changes.All(c => c.Before?.Trim() is var before && c.After?.Trim() is var after && (before ?? "") != (after ?? "")));
        AmendmentRules.ImpactIsAssessed.Require(!string.IsNullOrWhiteSpace(content.Assessment));
    }

    static void Happened(KnownDate on, DateOnly today) => AmendmentRules.HasHappened.Require(!on.IsAfter(today));
}

/// <summary>Days to remind by (påminnelsetider); the agreement gives none, so they never refuse.</summary>
static class AmendmentClocks
{
    public const int Decide = 90, Annex = 14, Inform = 30, Receipt = 30;
}

public sealed record AmendmentProposed(AmendmentContent Content) : Fact { public override string Sentence => $"En enklare ändring föreslogs: {Content.Title}."; }
public sealed record AmendmentRevised(AmendmentContent Content) : Fact { public override string Sentence => "Förslaget till enklare ändring ändrades."; }
public sealed record AmendmentDecided(BodyDecision Decision) : Fact { public override string Sentence => $"Länschefsnätverket beslutade om ändringen ({Decision.On})."; }
public sealed record AmendmentDeclined(BodyDecision Decision) : Fact { public override string Sentence => $"Länschefsnätverket antog inte ändringen ({Decision.On}): {Decision.Note}"; }
public sealed record AmendmentAnnexed(int Number) : Fact { public override string Sentence => $"Ändringen blev bilaga {Number} till överenskommelsen."; }
public sealed record AmendmentCouncilInformed(KnownDate On, string How) : Fact { public override string Sentence => $"Välfärdsrådet informerades ({On}): {How}"; }
public sealed record AmendmentReceiptConfirmed(KnownDate On, string By) : Fact { public override string Sentence => $"Välfärdsrådet har tagit emot informationen ({On}, {By})."; }
public sealed record AmendmentRoutedToRevision(string Why) : Fact { public override string Sentence => $"Ändringen rör huvudsakligt innehåll och hänvisades till revidering: {Why}"; }
