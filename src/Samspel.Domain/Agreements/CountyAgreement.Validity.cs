using Samspel.Domain.Parties;

namespace Samspel.Domain.Agreements;

/// <summary>Once it applies (giltighetstid 11, utvärdering och revidering 13): revision, annexes, renegotiation, use while waiting, successor.</summary>
public sealed partial class CountyAgreement
{
    /// <summary>What is known about evaluation and revision.</summary>
    public RevisionRecord Revision { get; private set; } = null!;

    /// <summary>Välfärdsrådet's decision that the whole agreement is to be renegotiated (omförhandling, 10.2).</summary>
    public BodyDecision? Renegotiation { get; private set; }

    public IReadOnlyList<InterimUse> Interim { get; private set; } = [];
    public IReadOnlyList<AgreementAnnex> Annexes { get; private set; } = [];
    public IReadOnlyList<PartyNotice> Notices { get; private set; } = [];
    public AgreementSuccessor? Successor { get; private set; }

    /// <summary>The decision by which it is applied while a new one is awaited on a day.</summary>
    public InterimUse? InterimOn(DateOnly day) => StateOn(day) == AgreementState.AppliedMeanwhile ? Interim.First(i => i.Covers(day)) : null;

    /// <summary>Fills in a first or last day that was unknown when it was entered.</summary>
    public void FillInTerm(Actor by, AgreementTerm term, DateOnly today)
    {
        Allow(AgreementCommand.FillInTerm, by, today);
        Check(term);
        AgreementRules.OnlyUnknownIsFilledIn.Require(Keeps(Term.From, term.From) && Keeps(Term.To, term.To) && (Term.ExtensionMonths is null || Term.ExtensionMonths == term.ExtensionMonths));
        AgreementRules.HasBegunToApply.Require(!EnteredInForce || !term.From.IsAfter(today));
        if (term == Term) return;
        Record(new CountyAgreementTermFilledIn(term));
        Content = Content with { Term = term };
        Settle(today);

        static bool Keeps(KnownDate old, KnownDate now) => !old.IsKnown || old == now;
    }

    /// <summary>
    /// Registers whether evaluation and revision have begun: begun, not begun, or that nobody knows. One registered as begun by mistake is dropped
    /// with the reason, since it may have extended the term.
    /// </summary>
    /// <param name="why">Why what was registered as begun is dropped; asked only then.</param>
    public void RecordRevision(Actor by, RevisionStatus status, KnownDate begunOn, string? assignment, DateOnly today, string? why = null)
    {
        Allow(AgreementCommand.RecordRevision, by, today);
        var begun = status is RevisionStatus.Begun or RevisionStatus.Completed;
        var dropped = Revision.HasBegun && !begun;
        AgreementRules.DroppedWithAReason.Require(!dropped || !string.IsNullOrWhiteSpace(why));
        // What was known to have begun stays known since then, also when its day is still unknown.
        var record = new RevisionRecord(begun ? RevisionStatus.Begun : status, begunOn, assignment, begun && Revision.HasBegun ? Revision.RecordedOn : today);
        Check(record, today);
        if (record with { RecordedOn = Revision.RecordedOn } == Revision) return;
        Record(dropped ? new CountyAgreementRevisionDropped(record, why!.Trim()) : new CountyAgreementRevisionRegistered(record));
        Revision = record;
        Settle(today);
    }

    /// <summary>Evaluation and revision are finished; the next is due three years on.</summary>
    public void CompleteRevision(Actor by, KnownDate on, string evaluation, DateOnly today)
    {
        Allow(AgreementCommand.CompleteRevision, by, today);
        AgreementRules.RevisionHasBegun.Require(Revision.Status == RevisionStatus.Begun);
        AgreementRules.EvaluatedFirst.Require(!string.IsNullOrWhiteSpace(evaluation));
        Happened(on, today);
        AgreementRules.RevisionFollowsEntry.Require(!on.IsBefore(Revision.BegunOn));
        Record(new CountyAgreementRevisionCompleted(on, evaluation));
        Revision = Revision with { Status = RevisionStatus.Completed, CompletedOn = on, Evaluation = evaluation };
        Settle(today);
    }

    /// <summary>Välfärdsrådet has decided that the whole agreement is to be renegotiated.</summary>
    public void Renegotiate(Actor by, BodyDecision decision, DateOnly today)
    {
        Allow(AgreementCommand.Renegotiate, by, today);
        AgreementRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(decision.Note));
        Dated(decision.On, today);
        if (decision == Renegotiation) return;
        Record(new CountyAgreementRenegotiationDecided(decision));
        Renegotiation = decision;
    }

    /// <summary>The county coordinator registers that it is applied while a new one is awaited: who decided, when, and why.</summary>
    public void ApplyMeanwhile(Actor by, InterimUse use, DateOnly today)
    {
        Allow(AgreementCommand.ApplyMeanwhile, by, today);
        AgreementRules.DeciderIsNamed.Require(!string.IsNullOrWhiteSpace(use.DecidedBy));
        AgreementRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(use.Why));
        Happened(use.DecidedOn, today);
        Happened(use.From, today);
        AgreementRules.InterimHasAPeriod.Require(!(use.To < use.From) && !Interim.Any(i => (use.To is null || i.From <= use.To) && (i.To is null || use.From <= i.To)));
        AgreementRules.OnlyWhenItDoesNotApply.Require(Calendar.ByTerm(use.From) is AgreementState.Lapsed or AgreementState.PerhapsExtended or AgreementState.TermUnknown);
        Record(new CountyAgreementAppliedMeanwhile(use));
        Interim = [.. Interim, use];
        Settle(today);
    }

    public void StopApplying(Actor by, DateOnly lastDay, string why, DateOnly today)
    {
        Allow(AgreementCommand.StopApplying, by, today);
        AgreementRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(why));
        var use = InterimOn(today)!;
        AgreementRules.InterimHasAPeriod.Require(lastDay >= use.From && !(use.To < lastDay));
        Record(new CountyAgreementInterimEnded(lastDay, why));
        Interim = [.. Interim.Select(i => i == use ? i with { To = lastDay } : i)];
        Settle(today);
    }

    /// <summary>A party leaves; only where the county has chosen to read the silence so.</summary>
    public void LetPartyLeave(Actor by, PartyNotice notice, DateOnly today)
    {
        Allow(AgreementCommand.LetPartyLeave, by, today);
        AgreementRules.NobodyLeaves.Require(Settings.PartyMayLeave);
        var party = PartyOf(notice.PartyCode);
        Happened(notice.On, today);
        AgreementRules.LeavesDuringTheTerm.Require(AppliesOn(notice.LastDay).Holds());
        Record(new CountyAgreementPartyLeaves(party.Name, notice));
        Notices = [.. Notices.Where(n => n.PartyCode != notice.PartyCode), notice];
    }

    /// <summary>Which agreement comes after; this one is replaced the day that one begins to apply.</summary>
    public void NameSuccessor(Actor by, CountyAgreement next, DateOnly today)
    {
        Allow(AgreementCommand.NameSuccessor, by, today);
        AgreementRules.NoSuccessorYet.Require(Successor is null);
        AgreementRules.SuccessorIsConcluded.Require(next.Id != Id && next.IsConcluded && next.Start is not null && !(next.Start <= Start));
        Successor = new(next.Id, next.Dnr, next.Start!.Value);
        Record(new CountyAgreementSuccessorNamed(Successor));
        Settle(today);
    }

    /// <summary>A decided minor amendment becomes the next annex.</summary>
    /// <returns>The number of the annex.</returns>
    public int Annex(Actor by, MinorAmendment amendment, DateOnly today)
    {
        Allow(AgreementCommand.Annex, by, today);
        AmendmentRules.OfThisAgreement.Require(amendment.Agreement == Id);
        AmendmentRules.WrongState.Require(amendment.State == AmendmentState.Decided);
        var annex = new AgreementAnnex(Annexes.Count + 1, amendment.Id, amendment.Content.Title, today);
        Record(new CountyAgreementAnnexed(annex));
        Annexes = [.. Annexes, annex];
        return annex.Number;
    }

    void Check(RevisionRecord record, DateOnly today)
    {
        if (!record.HasBegun) return;
        AgreementRules.AssignmentIsNamed.Require(!string.IsNullOrWhiteSpace(record.Assignment));
        Happened(record.BegunOn, today);
        AgreementRules.RevisionFollowsEntry.Require(!record.BegunOn.IsBefore(Term.From));
        if (record.Status != RevisionStatus.Completed) return;
        AgreementRules.EvaluatedFirst.Require(!string.IsNullOrWhiteSpace(record.Evaluation));
        Happened(record.CompletedOn ?? KnownDate.Unknown, today);
        AgreementRules.RevisionFollowsEntry.Require(record.CompletedOn is not { } completed || !completed.IsBefore(record.BegunOn));
    }

    static RevisionRecord NothingBegun(DateOnly today) => new(RevisionStatus.NotBegun, KnownDate.Unknown, null, today);
}
