using static Samspel.Domain.Sips.SipCommand;
using static Samspel.Domain.Sips.SipParty;
using static Samspel.Domain.Sips.SipState;

namespace Samspel.Domain.Sips;

/// <summary>One row of the table: from these states this command leads there, done by them, because of that.</summary>
/// <param name="To">Null: the case stays where it is. For <see cref="GiveNewConsent"/>: back to the state it had.</param>
public sealed record SipTransition(IReadOnlyList<SipState> From, SipCommand Command, SipState? To, SipParty By, Citation Source);

/// <summary>
/// The whole life of a SIP as one table (lägen och övergångar), the only place that says what may be done when and by whom.
/// Where the agreement is silent the row says <see cref="Citation.OwnPractice"/>.
/// </summary>
public static class SipTransitions
{
    static readonly Citation Law = new("3.6", "SoL 10 kap. 8 §, HSL 16 kap. 4 §");
    static readonly Citation WithTheChild = new("2.4", "SoL 3 kap. 1 och 3 §§");
    static readonly Citation TheFamily = new("3.6", "SoL 10 kap. 9 §");
    static readonly Citation Secrecy = new("3.8", "OSL 10 kap. 1 §, 12 kap. 2 §");
    static readonly Citation Responsibility = new("3");
    static readonly Citation FollowUp = new("6.4");
    static readonly Citation Ours = Citation.OwnPractice;

    /// <summary>Consent asked or given, work going on.</summary>
    public static readonly IReadOnlyList<SipState> Active = [ConsentAsked, Started, Prepared, Called, MeetingHeld, Established, FollowedUp];

    /// <summary>Everything that is not over.</summary>
    public static readonly IReadOnlyList<SipState> Open = [NeedNoticed, .. Active, NewConsentRequired];

    static readonly IReadOnlyList<SipState> SinceStart = [Started, Prepared, Called, MeetingHeld, Established, FollowedUp];
    static readonly IReadOnlyList<SipState> SincePrepared = [Prepared, Called, MeetingHeld, Established, FollowedUp];

    public static readonly IReadOnlyList<SipTransition> Table =
    [
        // Need and consent
        Row([NeedNoticed], AskConsent, ConsentAsked, Owner, Law),
        Row([NeedNoticed, ConsentAsked, Started, Prepared], ReviseNeed, null, Owner, Law),
        Row([ConsentAsked], Start, Started, Owner, Law),
        Row([ConsentAsked], RefuseConsent, NoSip, Owner, Law),
        Row(SinceStart, ReplaceConsent, null, Owner, Secrecy),

        // With the child
        Row([Started], Prepare, Prepared, Owner, TheFamily),
        Row(SincePrepared, Prepare, null, Owner, TheFamily),
        Row(SinceStart, JudgeBestInterests, null, Owner, WithTheChild),
        Row(SinceStart, ReviseParticipants, null, Owner, TheFamily),

        // Meetings: the first leads on, a follow-up meeting leaves the plan established
        Row([Prepared, Called, Established], PlanMeeting, null, Owner, Law),
        Row([Prepared], SipCommand.Call, Called, Owner, Law),
        Row([Called, Established], SipCommand.Call, null, Owner, Law),
        Row([Called, Established], CallMore, null, Owner, Law),
        Row([Called, Established], AnswerCall, null, Owner | CalledUnit, Law),
        Row([Called, Established], Contribute, null, Owner | CalledUnit, Law),
        Row([Called, Established], Rebook, null, Owner, Ours),
        Row([Called], CancelMeeting, Prepared, Owner, Ours),
        Row([Prepared, Established], CancelMeeting, null, Owner, Ours),
        Row([Called], RecordMeeting, MeetingHeld, Owner, Law),
        Row([Established], RecordMeeting, null, Owner, FollowUp),

        // The plan
        Row(SincePrepared, EditPlan, null, Owner, Law),
        Row(SinceStart, RaiseQuestion, null, Owner, Responsibility),
        Row(SinceStart, AssignQuestion, null, Owner, Responsibility),
        Row(SinceStart, AnswerQuestion, null, Owner | CalledUnit, Responsibility),
        Row([MeetingHeld, FollowedUp], Establish, Established, Owner, Law),
        Row([Established, FollowedUp], ReportAction, null, Owner | CalledUnit, Law),
        Row(SinceStart, SendMessage, null, Owner | CalledUnit, Secrecy),

        // Follow-up and end
        Row([Established], RequireFollowUp, null, Owner | SipParty.System, new Citation("6.5")),
        Row([Established], RecordFollowUp, FollowedUp, Owner, FollowUp),
        Row([FollowedUp], Continue, Established, Owner, FollowUp),
        Row([FollowedUp], Close, Closed, Owner, FollowUp),

        // What can happen at any time
        Row([.. Active, NewConsentRequired], WithdrawConsent, EndedConsentWithdrawn, Owner | SipParty.System, Secrecy),
        Row(Active, TurnEighteen, NewConsentRequired, Owner | SipParty.System, new Citation("3.8")),
        Row([NewConsentRequired], GiveNewConsent, null, Owner, Ours),
        Row([NewConsentRequired], RefuseNewConsent, EndedConsentWithdrawn, Owner, Ours),
        Row(Open, EndAsWrongChild, WrongChild, Owner, Ours),
        Row(Open, EndAsMoved, Moved, Owner, Ours),
        Row(Open, EndAsDeceased, Deceased, Owner, Ours),
        Row(Open, HandOver, null, Owner, Ours),
    ];

    static readonly IReadOnlyDictionary<(SipState, SipCommand), SipTransition> Index =
        Table.SelectMany(row => row.From.Select(from => ((from, row.Command), row))).ToDictionary(x => x.Item1, x => x.row);

    /// <summary>The row for a command in a state; null when the table has none.</summary>
    public static SipTransition? Find(SipState state, SipCommand command) => Index.GetValueOrDefault((state, command));

    static SipTransition Row(IReadOnlyList<SipState> from, SipCommand command, SipState? to, SipParty by, Citation source) => new(from, command, to, by, source);
}
