using static Samspel.Domain.LocalAgreements.LocalCommand;
using static Samspel.Domain.LocalAgreements.LocalParty;
using static Samspel.Domain.LocalAgreements.LocalState;

namespace Samspel.Domain.LocalAgreements;

/// <summary>One row of the table: from these states this command leads there, done by them, because of that.</summary>
/// <param name="To">Null: it stays where it is.</param>
/// <param name="WhenBoth">Leads on first when both principals have done it.</param>
public sealed record LocalTransition(IReadOnlyList<LocalState> From, LocalCommand Command, LocalState? To, LocalParty By, Citation Source, bool WhenBoth = false);

/// <summary>
/// The whole life of a local agreement as one table (lägen och övergångar): the only place that says what may be done when and by whom.
/// Where the agreement is silent the row says <see cref="Citation.OwnPractice"/>.
/// </summary>
public static class LocalTransitions
{
    static readonly Citation Decisions = new("7");
    static readonly Citation JointProcess = new("7.1");
    static readonly Citation Contents = new("7.2");
    static readonly Citation FollowUp = new("9.1");
    static readonly Citation Ours = Citation.OwnPractice;

    public static readonly IReadOnlyList<LocalTransition> Table =
    [
        // Together
        Row([Planned, Draft], ReviseScope, null, Leads, JointProcess),
        Row([Planned], StartDraft, Draft, Leads, JointProcess),
        Row([Draft], Invite, null, Leads, JointProcess),
        Row([Draft], Circulate, null, Leads, JointProcess),
        Row([Draft], Write, null, Leads | Writer, Contents),
        Row([Draft], LocalCommand.Comment, null, Leads | Writer, Contents),
        Row([Draft], EditGoals, null, Leads | Writer, Contents),
        Row([Draft], AnswerRules, null, Leads | Writer, Contents),
        Row([Draft], CopyStructure, null, Leads, Contents),
        Row([Draft], Attach, null, Leads | Writer, Contents),
        Row([Draft], Detach, null, Leads | Writer, Contents),

        // Decision, budget, signature, diaries: in this order and no other
        Row([Draft], RequestDecision, ForDecision, Leads, Decisions),
        Row([ForDecision], SendBack, Draft, Leads, Ours),
        Row([ForDecision], RecordDecision, Decided, Leads, Decisions, whenBoth: true),
        Row([Decided], Sign, Signed, Leads, Decisions, whenBoth: true),
        Row([Signed], Sign, null, Leads, Decisions),
        Row([Signed], Register, Registered, Leads, JointProcess, whenBoth: true),
        Row([Registered], EnterIntoForce, InForce, Leads | LocalParty.System, JointProcess),

        // In force
        Row([InForce], Complete, null, Leads, JointProcess),
        Row([InForce], Attach, null, Leads, JointProcess),
        Row([InForce], RecordFollowUp, null, Leads, FollowUp),
        Row([InForce], StartRevision, null, Leads, FollowUp),
        Row([InForce], DropRevision, null, Leads, Ours),
        Row([InForce], Replace, Replaced, Leads | LocalParty.System, JointProcess),
        Row([InForce], End, null, Leads, Ours),
        Row([InForce], Expire, Ended, Leads | LocalParty.System, Ours),
        Row([Planned, Draft, ForDecision, Decided], Abandon, Abandoned, Leads, Ours),
    ];

    static readonly IReadOnlyDictionary<(LocalState, LocalCommand), LocalTransition> Index =
        Table.SelectMany(row => row.From.Select(from => ((from, row.Command), row))).ToDictionary(x => x.Item1, x => x.row);

    /// <summary>The row for a command in a state; null when the table has none.</summary>
    public static LocalTransition? Find(LocalState state, LocalCommand command) => Index.GetValueOrDefault((state, command));

    static LocalTransition Row(IReadOnlyList<LocalState> from, LocalCommand command, LocalState? to, LocalParty by, Citation source, bool whenBoth = false) =>
        new(from, command, to, by, source, whenBoth);
}
