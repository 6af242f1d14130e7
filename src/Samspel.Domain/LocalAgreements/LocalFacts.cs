using Samspel.Domain.Parties;
using Samspel.Domain.Sips;

namespace Samspel.Domain.LocalAgreements;

/// <summary>What happens to a local agreement, kept as its history.</summary>
public sealed record LocalAgreementPlanned(LocalAgreementKind Kind, LocalScope Scope) : Fact { public override string Sentence => $"{Kind.Word()} planerades: {Scope.Title}."; }
public sealed record LocalAgreementEntered(LocalAgreementKind Kind, LocalScope Scope) : Fact { public override string Sentence => $"{Kind.Word()} som redan gäller lades in: {Scope.Title}, från {Scope.Term?.From:yyyy-MM-dd}."; }
public sealed record LocalScopeRevised(LocalScope Scope) : Fact { public override string Sentence => $"Vad den gäller ändrades: {Scope.Title}."; }
public sealed record LocalDraftStarted(Lead Municipality, Lead Region, IReadOnlyList<Activity> Activities) : Fact { public override string Sentence => $"Det gemensamma arbetet började. Ansvariga: {Municipality.UnitName} och {Region.UnitName}."; }
public sealed record LocalWriterInvited(DraftWriter Writer) : Fact { public override string Sentence => $"{Writer.Name} bjöds in att skriva."; }
public sealed record LocalDraftCirculated(Circulation Circulation) : Fact { public override string Sentence => $"Utkastet skickades till {SipWords.List(Circulation.To)}."; }
public sealed record LocalSectionWritten(string Key, int Version, Principal Side) : Fact { public override string Sentence => $"Avsnitt {Key} skrevs av {Side.Word()}, version {Version}."; }
public sealed record LocalSectionAdded(string Key, string Heading) : Fact { public override string Sentence => $"Ett eget avsnitt lades till: {Heading}."; }
public sealed record LocalDraftCommented(string Key, int Comment, bool IsSuggestion) : Fact { public override string Sentence => IsSuggestion ? $"Ett ändringsförslag lämnades i avsnitt {Key}." : $"Avsnitt {Key} kommenterades."; }
public sealed record LocalCommentReplied(int Comment) : Fact { public override string Sentence => $"Kommentar {Comment} besvarades."; }
public sealed record LocalCommentResolved(int Comment, CommentOutcome Outcome) : Fact
{
    public override string Sentence => Outcome switch
    {
        CommentOutcome.Accepted => $"Förslaget i kommentar {Comment} antogs.",
        CommentOutcome.Declined => $"Förslaget i kommentar {Comment} avböjdes.",
        _ => $"Kommentar {Comment} avslutades.",
    };
}
public sealed record LocalGoalAdded(int Goal) : Fact { public override string Sentence => $"Lokalt mål {Goal} lades till."; }
public sealed record LocalGoalRevised(int Goal) : Fact { public override string Sentence => $"Lokalt mål {Goal} ändrades."; }
public sealed record LocalGoalRemoved(int Goal) : Fact { public override string Sentence => $"Lokalt mål {Goal} togs bort."; }
public sealed record LocalRulesAnswered(LocalRules Rules) : Fact { public override string Sentence => "Vad som ska gälla i kommunen ändrades."; }
public sealed record LocalStructureCopied(LocalAgreementId From, int Sections) : Fact { public override string Sentence => $"Rubriker hämtades från en annan överenskommelse ({Sections} avsnitt, utan svar)."; }
public sealed record LocalAttachmentAdded(int Attachment, string Title, Principal Side) : Fact { public override string Sentence => $"Bilagan {Title} lades till av {Side.Word()}."; }
public sealed record LocalAttachmentRemoved(int Attachment, string Title) : Fact { public override string Sentence => $"Bilagan {Title} togs bort."; }
public sealed record LocalDecisionRequested(bool Circulated) : Fact { public override string Sentence => Circulated ? "Politiskt beslut begärdes." : "Politiskt beslut begärdes, utan att berörda verksamheter har fått utkastet."; }
public sealed record LocalDraftSentBack(Principal By, string Reason) : Fact { public override string Sentence => $"Tillbaka till utkast på begäran av {By.Word()}: {Reason}"; }
public sealed record LocalAgreementDecided(LocalDecision Decision) : Fact { public override string Sentence => $"{Decision.Body} beslutade för {Decision.Side.Word()} {Decision.On:yyyy-MM-dd} (dnr {Decision.Dnr})."; }
public sealed record LocalAgreementSigned(Signature Signature) : Fact { public override string Sentence => $"Undertecknades för {Signature.Side.Word()} {Signature.On:yyyy-MM-dd} av {Signature.Title}."; }
public sealed record LocalAgreementRegistered(Registration Registration) : Fact { public override string Sentence => $"Diariefördes av {Registration.Side.Word()} {Registration.On:yyyy-MM-dd} (dnr {Registration.Dnr}{(Registration.CountyNumber is { } county ? $", hänvisar till {county}" : "")})."; }
public sealed record LocalAgreementCompleted(LocalDecision? Decision, Signature? Signature, Registration? Registration) : Fact { public override string Sentence => "Uppgifter som var okända kompletterades."; }
public sealed record LocalAgreementEnteredIntoForce(DateOnly From) : Fact { public override string Sentence => $"Gäller från {From:yyyy-MM-dd}."; }
public sealed record LocalAgreementFollowedUp(YearlyFollowUp FollowUp) : Fact { public override string Sentence => $"Följdes upp för {FollowUp.Year}."; }
public sealed record LocalRevisionStarted(LocalAgreementId Next) : Fact { public override string Sentence => "Revidering påbörjades. Överenskommelsen gäller tills den nya gör det."; }
public sealed record LocalRevisionOpened(int Edition) : Fact { public override string Sentence => $"Utkast till utgåva {Edition} öppnades."; }
public sealed record LocalRevisionDropped(LocalAgreementId Next) : Fact { public override string Sentence => "Revideringen lades ner."; }
public sealed record LocalAgreementReplaced(LocalAgreementId By) : Fact { public override string Sentence => "Ersattes av en ny överenskommelse."; }
public sealed record LocalAgreementEndDecided(DateOnly LastDay, string Reason) : Fact { public override string Sentence => $"Sista dag bestämdes till {LastDay:yyyy-MM-dd}: {Reason}"; }
public sealed record LocalAgreementEnded(DateOnly LastDay) : Fact { public override string Sentence => $"Upphörde efter {LastDay:yyyy-MM-dd}."; }
public sealed record LocalAgreementAbandoned(string Reason) : Fact { public override string Sentence => $"Arbetet lades ner: {Reason}"; }
