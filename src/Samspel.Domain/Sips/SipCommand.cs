namespace Samspel.Domain.Sips;

/// <summary>What can be done with a SIP (handling). Which is allowed when and by whom stands in <see cref="SipTransitions"/>.</summary>
public enum SipCommand
{
    ReviseNeed, AskConsent, RefuseConsent, Start, ReplaceConsent,
    Prepare, JudgeBestInterests, ReviseParticipants,
    PlanMeeting, Call, CallMore, AnswerCall, Contribute, Rebook, CancelMeeting, RecordMeeting,
    EditPlan, RaiseQuestion, AssignQuestion, AnswerQuestion, Establish, ReportAction, SendMessage,
    RequireFollowUp, RecordFollowUp, Continue, Close,
    WithdrawConsent, TurnEighteen, GiveNewConsent, RefuseNewConsent,
    EndAsWrongChild, EndAsMoved, EndAsDeceased, HandOver,
}

/// <summary>Who stands in relation to the SIP (part i ärendet): the table says which of them may do what.</summary>
[Flags]
public enum SipParty
{
    None = 0,
    /// <summary>A case worker or manager of the unit that owns the case.</summary>
    Owner = 1,
    /// <summary>A case worker or manager of a unit that has been called, invited or has promised an action.</summary>
    CalledUnit = 2,
    /// <summary>The product itself, when time passes.</summary>
    System = 4,
}

/// <summary>The words for each command, as they stand after "Det går inte att".</summary>
public static class SipCommands
{
    public static string Word(this SipCommand command) => command switch
    {
        SipCommand.ReviseNeed => "ändra beskrivningen av behovet",
        SipCommand.AskConsent => "fråga om samtycke",
        SipCommand.RefuseConsent => "registrera nej till samtycke",
        SipCommand.Start => "påbörja SIP",
        SipCommand.ReplaceConsent => "byta samtycke",
        SipCommand.Prepare => "förbereda SIP",
        SipCommand.JudgeBestInterests => "bedöma barnets bästa",
        SipCommand.ReviseParticipants => "ändra deltagare",
        SipCommand.PlanMeeting => "planera möte",
        SipCommand.Call => "kalla till möte",
        SipCommand.CallMore => "kalla fler till mötet",
        SipCommand.AnswerCall => "svara på kallelse",
        SipCommand.Contribute => "lämna skriftligt underlag till mötet",
        SipCommand.Rebook => "boka om mötet",
        SipCommand.CancelMeeting => "ställa in mötet",
        SipCommand.RecordMeeting => "dokumentera möte",
        SipCommand.EditPlan => "ändra i planen",
        SipCommand.RaiseQuestion => "ta upp en öppen fråga",
        SipCommand.AssignQuestion => "utse ansvarig för en öppen fråga",
        SipCommand.AnswerQuestion => "besvara en öppen fråga",
        SipCommand.Establish => "upprätta planen",
        SipCommand.ReportAction => "rapportera om en insats",
        SipCommand.SendMessage => "skicka meddelande",
        SipCommand.RequireFollowUp => "begära uppföljning för att en placering ändrats",
        SipCommand.RecordFollowUp => "följa upp planen",
        SipCommand.Continue => "låta planen fortsätta",
        SipCommand.Close => "avsluta SIP",
        SipCommand.WithdrawConsent => "registrera att samtycket återkallats",
        SipCommand.TurnEighteen => "kräva nytt samtycke vid 18 år",
        SipCommand.GiveNewConsent => "registrera den unges samtycke",
        SipCommand.RefuseNewConsent => "registrera den unges nej",
        SipCommand.EndAsWrongChild => "försegla ärendet",
        SipCommand.EndAsMoved => "avsluta för att barnet flyttat",
        SipCommand.EndAsDeceased => "avsluta för att barnet avlidit",
        SipCommand.HandOver => "lämna över ärendet",
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, null),
    };
}
