namespace Samspel.Domain.Sips;

public sealed record SipNeedNoticed(CaseNumber Number, Need Need) : Fact { public override string Sentence => $"Behov av SIP uppmärksammades av {Need.NoticedBy.Word()}."; }
public sealed record SipNeedRevised(Need Need) : Fact { public override string Sentence => "Beskrivningen av behovet ändrades."; }
public sealed record SipConsentSought(ConsentId Consent) : Fact { public override string Sentence => "Familjen fick frågan om samtycke till SIP."; }
public sealed record SipStarted(ConsentId Consent, BestInterests BestInterests) : Fact { public override string Sentence => "Samtycke finns. Arbetet med SIP påbörjades."; }
public sealed record SipEndedWithoutConsent(ConsentId Consent, string OfferedInstead) : Fact { public override string Sentence => $"Samtycke gavs inte, det blir ingen SIP. Erbjudet i stället: {OfferedInstead}"; }
public sealed record SipConsentReplaced(ConsentId Consent) : Fact { public override string Sentence => "Ett nytt samtycke ligger till grund för SIP."; }
public sealed record SipConsentEnded(ConsentId? Consent) : Fact { public override string Sentence => "Samtycket återkallades. SIP avbröts och inget mer lämnas ut."; }
public sealed record SipYoungPersonTurnedEighteen(SipState Before) : Fact { public override string Sentence => "Den unge fyllde 18 år. Nytt samtycke krävs, och vårdnadshavarnas insyn upphörde."; }
public sealed record SipYoungPersonConsented(ConsentId Consent, SipState Back) : Fact { public override string Sentence => $"Den unge samtyckte själv. Ärendet är åter i läget {Back.Word()}."; }
public sealed record SipYoungPersonRefused : Fact { public override string Sentence => "Den unge samtyckte inte. SIP avbröts och inget mer lämnas ut."; }

public sealed record SipPrepared(Preparation Preparation) : Fact { public override string Sentence => "SIP förbereddes tillsammans med barnet och familjen."; }
public sealed record SipPreparationRevised(Preparation Preparation) : Fact { public override string Sentence => "Förberedelsen ändrades."; }
public sealed record SipBestInterestsJudged(BestInterests BestInterests) : Fact { public override string Sentence => "Barnets bästa bedömdes."; }
public sealed record SipParticipantsRevised(IReadOnlyList<Participant> Participants) : Fact { public override string Sentence => $"Deltagarna ändrades. De är nu {Participants.Count}."; }

public sealed record SipMeetingPlanned(int Meeting, MeetingPlan Plan) : Fact { public override string Sentence => $"Möte {Meeting} planerades."; }
public sealed record SipUnitsCalled(int Meeting, IReadOnlyList<string> Called, IReadOnlyList<string> Invited) : Fact
{
    public override string Sentence => $"Kallelse till möte {Meeting} skickades till {SipWords.List(Called)}." + (Invited.Count > 0 ? $" Inbjudna: {SipWords.List(Invited)}." : "");
}
public sealed record SipMoreUnitsCalled(int Meeting, IReadOnlyList<string> Units) : Fact { public override string Sentence => $"Även {SipWords.List(Units)} kallades eller bjöds in till möte {Meeting}."; }
public sealed record SipCallTakenBack(int Meeting, UnitId Unit, string UnitName) : Fact { public override string Sentence => $"Kallelsen till möte {Meeting} togs tillbaka från {UnitName}."; }
public sealed record SipMeetingTimeKept(int Meeting, UnitId Unit, string UnitName) : Fact { public override string Sentence => $"Tiden för möte {Meeting} ligger fast. {UnitName} tillfrågas igen."; }
public sealed record SipCallAnswered(int Meeting, UnitId Unit, string UnitName, AnswerContent Answer, bool EnteredByOwner) : Fact
{
    public override string Sentence => $"{UnitName} svarade på kallelsen till möte {Meeting}: {Answer.Answer.Word().ToLowerInvariant()}." + (EnteredByOwner ? " Svaret fördes in av den som har ärendet." : "");
}
public sealed record SipContributionReceived(int Meeting, string UnitName) : Fact { public override string Sentence => $"{UnitName} lämnade skriftligt underlag till möte {Meeting}."; }
public sealed record SipMeetingRebooked(int Meeting, string Why) : Fact { public override string Sentence => $"Möte {Meeting} ska bokas om: {Why}"; }
public sealed record SipMeetingCancelled(int Meeting, string Why) : Fact { public override string Sentence => $"Möte {Meeting} ställdes in: {Why}"; }
public sealed record SipMeetingHeld(int Meeting, MeetingRecord Record, bool AllCalledTookPart) : Fact
{
    public override string Sentence => $"Möte {Meeting} hölls {Record.HeldOn:yyyy-MM-dd}. " + (AllCalledTookPart ? "Alla kallade deltog." : "Inte alla kallade deltog.");
}

public sealed record SipSituationRevised : Fact { public override string Sentence => "Nuläge, resurser och åtgärder av andra ändrades i planen."; }
public sealed record SipGoalAdded(int Goal) : Fact { public override string Sentence => $"Mål {Goal} lades till i planen."; }
public sealed record SipGoalRevised(int Goal) : Fact { public override string Sentence => $"Mål {Goal} ändrades."; }
public sealed record SipGoalRemoved(int Goal) : Fact { public override string Sentence => $"Mål {Goal} togs bort ur planen."; }
public sealed record SipActionAdded(int Action, UnitId? Responsible) : Fact { public override string Sentence => $"Insats {Action} lades till i planen."; }
public sealed record SipActionRevised(int Action, UnitId? Responsible) : Fact { public override string Sentence => $"Insats {Action} ändrades."; }
public sealed record SipActionRemoved(int Action) : Fact { public override string Sentence => $"Insats {Action} togs bort ur planen."; }
public sealed record SipMainResponsibleSet(MainResponsible Main) : Fact { public override string Sentence => $"Huvudansvarig är {Main.Principal.Word()}, {Main.Unit}."; }
public sealed record SipGuidelineSet(string Version) : Fact { public override string Sentence => $"Planen följer Dalarnas riktlinje för SIP, version {Version}."; }
public sealed record SipFollowUpSet(DateOnly On) : Fact { public override string Sentence => $"Nästa uppföljning bestämdes till {On:yyyy-MM-dd}."; }
public sealed record SipActionReported(int Action, ActionStatus Status, string? Comment, UnitId By) : Fact { public override string Sentence => $"Insats {Action}: {Status.Word().ToLowerInvariant()}."; }
public sealed record SipPlanEstablished(int Number, DateOnly NextFollowUp, int SentTo) : Fact
{
    public override string Sentence => $"Planen upprättades, version {Number}, och skickades till {SentTo} {(SentTo == 1 ? "enhet" : "enheter")}. Nästa uppföljning är {NextFollowUp:yyyy-MM-dd}.";
}
public sealed record SipPlanWithheld(UnitId Unit, string UnitName) : Fact { public override string Sentence => $"Planen återtogs från {UnitName}, som inte får nästa version om det inte beslutas på nytt."; }

public sealed record SipQuestionRaised(int Question, UnitId? Owner, string? OwnerName) : Fact
{
    public override string Sentence => OwnerName is null ? $"Öppen fråga {Question} togs upp. Ingen äger den än." : $"Öppen fråga {Question} togs upp. Den ägs av {OwnerName}.";
}
public sealed record SipQuestionAssigned(int Question, UnitId Owner, string OwnerName) : Fact { public override string Sentence => $"Öppen fråga {Question} ägs av {OwnerName}."; }
public sealed record SipQuestionAnswered(int Question) : Fact { public override string Sentence => $"Öppen fråga {Question} besvarades."; }
public sealed record SipMessageSent(IReadOnlyList<string> To, int Attachments) : Fact { public override string Sentence => $"Meddelande skickades till {SipWords.List(To)}." + (Attachments > 0 ? $" Bilagor: {Attachments}." : ""); }

public sealed record SipFollowUpRequired(string Why) : Fact { public override string Sentence => $"Planen ska följas upp nu: {Why}"; }
public sealed record SipFollowedUp(FollowUpRecord FollowUp) : Fact { public override string Sentence => $"Planen följdes upp {FollowUp.On:yyyy-MM-dd}."; }
public sealed record SipContinued(DateOnly NextFollowUp) : Fact { public override string Sentence => $"Planen fortsätter. Nästa uppföljning är {NextFollowUp:yyyy-MM-dd}."; }
public sealed record SipClosed(bool Completed, string Why) : Fact { public override string Sentence => $"SIP avslutades, {(Completed ? "fullföljd" : "inte fullföljd")}: {Why}"; }
public sealed record SipSealedAsWrongChild(string Why) : Fact { public override string Sentence => "Ärendet öppnades på fel barn och är förseglat."; }
public sealed record SipEndedAsMoved(string Why) : Fact { public override string Sentence => "SIP avslutades för att barnet har flyttat."; }
public sealed record SipEndedAsDeceased : Fact { public override string Sentence => "SIP avslutades för att barnet har avlidit."; }
public sealed record SipHandedOver(UnitId Unit, PersonId? Person, string To) : Fact { public override string Sentence => Person is null ? $"Ärendet lämnades till {To}, utan ansvarig handläggare än." : $"Ärendet bärs av {To}."; }
