using static Samspel.Domain.Agreements.AgreementCommand;
using static Samspel.Domain.Agreements.AgreementState;

namespace Samspel.Domain.Agreements;

/// <summary>One row of the table: from these states this command leads to one of those, decided by them, put in by those, because of that.</summary>
/// <param name="To">Where it can lead; empty when the agreement stays, or when its dates alone say where it then stands.</param>
public sealed record AgreementTransition(
    IReadOnlyList<AgreementState> From, AgreementCommand Command, IReadOnlyList<AgreementState> To, AgreementDecider Decider, AgreementActor By, Citation Source);

/// <summary>
/// The whole life of a county agreement as one table (lägen och övergångar), the only place that says what may be done when and by whom.
/// Where the agreement is silent the row says <see cref="Citation.OwnPractice"/>.
/// </summary>
public static class AgreementTransitions
{
    static readonly Citation Term = new("11");
    static readonly Citation Entry = new("12");
    static readonly Citation Revision = new("13");
    static readonly Citation Dispute = new("10.2");
    static readonly Citation Ours = Citation.OwnPractice;

    /// <summary>Both approved and signed: from here on the dates lead.</summary>
    public static readonly IReadOnlyList<AgreementState> SinceConclusion = [Concluded, InForce, Extended, PerhapsExtended, TermUnknown, Lapsed, AppliedMeanwhile];

    /// <summary>It applies, or nobody can say that it does not.</summary>
    public static readonly IReadOnlyList<AgreementState> PerhapsApplying = [InForce, Extended, PerhapsExtended, TermUnknown, AppliedMeanwhile];

    static readonly IReadOnlyList<AgreementState> Applying = [InForce, Extended, AppliedMeanwhile];
    static readonly IReadOnlyList<AgreementState> SinceForce = [.. PerhapsApplying, Lapsed];

    public static readonly IReadOnlyList<AgreementTransition> Table =
    [
        // To agreement
        Row([Draft], Revise, [], AgreementDecider.Coordinator, AgreementActor.Coordinator, Ours),
        Row([Draft], Prepare, [Prepared], AgreementDecider.Network, AgreementActor.Coordinator, Entry),
        Row([Prepared], Recommend, [Recommended], AgreementDecider.Council, AgreementActor.Coordinator, Entry),
        Row([Recommended, ApprovedByParties], DecideAsParty, [Recommended, ApprovedByParties], AgreementDecider.Party, AgreementActor.Coordinator | AgreementActor.Party, Entry),
        Row([Recommended], Sign, [Recommended, Signed], AgreementDecider.Signatory, AgreementActor.Coordinator, Entry),
        Row([Signed], DecideAsParty, [Signed, Concluded], AgreementDecider.Party, AgreementActor.Coordinator | AgreementActor.Party, Entry),
        Row([ApprovedByParties], Sign, [ApprovedByParties, Concluded], AgreementDecider.Signatory, AgreementActor.Coordinator, Entry),

        // What was not known when it was entered
        Row(SinceConclusion, Prepare, [], AgreementDecider.Network, AgreementActor.Coordinator, Entry),
        Row(SinceConclusion, Recommend, [], AgreementDecider.Council, AgreementActor.Coordinator, Entry),
        Row(SinceConclusion, DecideAsParty, [], AgreementDecider.Party, AgreementActor.Coordinator | AgreementActor.Party, Entry),
        Row(SinceConclusion, Sign, [], AgreementDecider.Signatory, AgreementActor.Coordinator, Entry),
        Row(SinceConclusion, FillInTerm, [], AgreementDecider.Coordinator, AgreementActor.Coordinator, Term),

        // While it applies
        Row(SinceForce, RecordRevision, [], AgreementDecider.Network, AgreementActor.Coordinator, Revision),
        Row(SinceForce, CompleteRevision, [], AgreementDecider.Network, AgreementActor.Coordinator, Revision),
        Row(Applying, Annex, [], AgreementDecider.Network, AgreementActor.Coordinator, Revision),
        Row(Applying, Renegotiate, [], AgreementDecider.Council, AgreementActor.Coordinator, Dispute),
        Row(Applying, LetPartyLeave, [], AgreementDecider.Party, AgreementActor.Coordinator, Term),

        // After its term
        Row([Lapsed, PerhapsExtended, TermUnknown], ApplyMeanwhile, [AppliedMeanwhile], AgreementDecider.Coordinator, AgreementActor.Coordinator, Ours),
        Row([AppliedMeanwhile], StopApplying, [], AgreementDecider.Coordinator, AgreementActor.Coordinator, Ours),
        Row(SinceForce, NameSuccessor, [], AgreementDecider.Coordinator, AgreementActor.Coordinator, Term),

        // By itself, when days pass
        Row([Concluded], EnterIntoForce, [InForce], AgreementDecider.Time, AgreementActor.System, Entry),
        Row([InForce], Extend, [Extended], AgreementDecider.Time, AgreementActor.System, Term),
        Row([InForce, AppliedMeanwhile], LoseTrack, [PerhapsExtended, TermUnknown], AgreementDecider.Time, AgreementActor.System, Term),
        Row([Concluded, InForce, Extended, PerhapsExtended, AppliedMeanwhile], Lapse, [Lapsed], AgreementDecider.Time, AgreementActor.System, Term),
        Row(PerhapsApplying, BeReplaced, [Replaced], AgreementDecider.Time, AgreementActor.System, Term),

        // At any time
        Row(Enum.GetValues<AgreementState>(), ChooseReading, [], AgreementDecider.Coordinator, AgreementActor.Coordinator, Ours),
    ];

    static readonly IReadOnlyDictionary<(AgreementState, AgreementCommand), AgreementTransition> Index =
        Table.SelectMany(row => row.From.Select(from => ((from, row.Command), row))).ToDictionary(x => x.Item1, x => x.row);

    /// <summary>The row for a command in a state; null when the table has none.</summary>
    public static AgreementTransition? Find(AgreementState state, AgreementCommand command) => Index.GetValueOrDefault((state, command));

    static AgreementTransition Row(IReadOnlyList<AgreementState> from, AgreementCommand command, IReadOnlyList<AgreementState> to, AgreementDecider decider, AgreementActor by, Citation source) =>
        new(from, command, to, decider, by, source);
}
