namespace Samspel.Domain;

/// <summary>Everything the product can ask somebody to do. The Swedish act stands beside each in <see cref="DutyKinds"/>.</summary>
public enum DutyKind
{
    AskForConsent,
    RecordConsent,
    PrepareWithChild,
    CallToMeeting,
    AnswerCall,
    AskAgainForAnswer,
    DecideProposedTime,
    RecordMeeting,
    EstablishPlan,
    SetFollowUp,
    CallToFollowUp,
    FollowUpPlan,
    ReviseOrContinue,
    DoAction,
    AssignAction,
    AnswerOpenQuestion,
    AssignOpenQuestion,
    RenewConsent,
    ConsentEnding,
    TakeCase,
    ReadReceived,
    DecideProposal,
}

/// <summary>The words for each duty, with a verb first.</summary>
public static class DutyKinds
{
    public static string Act(this DutyKind kind) => kind switch
    {
        DutyKind.AskForConsent => "Fråga om samtycke",
        DutyKind.RecordConsent => "Registrera svar på samtycke",
        DutyKind.PrepareWithChild => "Förbered tillsammans med barnet",
        DutyKind.CallToMeeting => "Kalla till SIP-möte",
        DutyKind.AnswerCall => "Svara på kallelse",
        DutyKind.AskAgainForAnswer => "Kontakta den som inte svarat på kallelsen",
        DutyKind.DecideProposedTime => "Ta ställning till föreslagen mötestid",
        DutyKind.RecordMeeting => "Dokumentera mötet",
        DutyKind.EstablishPlan => "Upprätta planen",
        DutyKind.SetFollowUp => "Bestäm dag för uppföljning",
        DutyKind.CallToFollowUp => "Kalla till uppföljning",
        DutyKind.FollowUpPlan => "Följ upp planen",
        DutyKind.ReviseOrContinue => "Revidera, fortsätt eller avsluta planen",
        DutyKind.DoAction => "Genomför insats",
        DutyKind.AssignAction => "Utse ansvarig för insats",
        DutyKind.AnswerOpenQuestion => "Besvara öppen fråga",
        DutyKind.AssignOpenQuestion => "Utse ansvarig för öppen fråga",
        DutyKind.RenewConsent => "Fråga den unge om nytt samtycke",
        DutyKind.ConsentEnding => "Förnya samtycke som går ut",
        DutyKind.TakeCase => "Ta hand om ärende utan ansvarig",
        DutyKind.ReadReceived => "Ta del av mottagen handling",
        DutyKind.DecideProposal => "Ta ställning till skolans förslag om SIP",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
