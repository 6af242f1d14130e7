using Samspel.Domain.Bodies;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Inventories;
using Samspel.Domain.JointServices;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Provision;
using Samspel.Domain.Sips;
using static Samspel.Domain.Agreements.Rehearsing.RuleEffects;
using static Samspel.Domain.Agreements.Rehearsing.RuleMeasure;

namespace Samspel.Domain.Agreements.Rehearsing;

/// <summary>
/// Every structured rule the product works by, in one table: each reads today's value where the rule itself stands, so that the two are never
/// apart. A new rule is one line.
/// </summary>
public static class RehearsedRules
{
    static readonly SipClocks Sips = SipClocks.Default;
    static readonly LocalClocks Local = LocalClocks.Default;
    static readonly PlacementClocks Placed = PlacementClocks.Default;
    static readonly ExaminationClocks Examined = ExaminationClocks.Default;
    static readonly AgreementClocks County = AgreementClocks.Default;
    static readonly IReadOnlyList<int> Reminders = AgreementClocks.Default.Reminders;
    static readonly DutyKind[] Reminded = [DutyKind.BeginAgreementRevision, DutyKind.FindOutRevision, DutyKind.ReplaceAgreement];

    public static readonly IReadOnlyList<RehearsedRule> All =
    [
        Rule("skolan-kallar", RuleGroup.Sip, "Skolan kallar själv till SIP", "3.6", YesNo, 0, SchoolCalls, DutyKind.DecideProposal),
        Rule("forslag", RuleGroup.Sip, "Ta ställning till ett förslag om SIP inom", "3.6", Days, Sips.DecideProposal, Within, DutyKind.DecideProposal),
        Rule("ta-arende", RuleGroup.Sip, "Ta hand om ett ärende utan ansvarig inom", "3", Days, Sips.TakeCase, Within, DutyKind.TakeCase),
        Rule("forbered", RuleGroup.Sip, "Förbered tillsammans med barnet inom", "3.6", Days, Sips.Prepare, Within, DutyKind.PrepareWithChild),
        Rule("kalla", RuleGroup.Sip, "Kalla till möte inom", "3.6", Days, Sips.Call, Within, DutyKind.CallToMeeting),
        Rule("svara", RuleGroup.Sip, "Svara på en kallelse inom", "3.6", Days, Sips.Answer, Within, DutyKind.AnswerCall),
        Rule("las-mottaget", RuleGroup.Sip, "Ta del av en mottagen handling inom", "3.6", Days, Disclosure.DaysToRead, Within, DutyKind.ReadReceived),
        Rule("dokumentera", RuleGroup.Sip, "Dokumentera mötet inom", "3.6", Days, Sips.RecordMeeting, Within, DutyKind.RecordMeeting),
        Rule("uppratta", RuleGroup.Sip, "Upprätta planen och bestäm uppföljning inom", "3.6", Days, Sips.Establish, Within, DutyKind.EstablishPlan, DutyKind.SetFollowUp),
        Rule("insats-visas", RuleGroup.Sip, "En lovad insats syns före sin dag", "3.6", Days, Sips.ActionVisible, Ahead, DutyKind.DoAction),
        Rule("utse", RuleGroup.Sip, "Utse någon för det som ingen äger inom", "3", Days, Sips.Assign, Within, DutyKind.AssignAction, DutyKind.AssignOpenQuestion, DutyKind.DecideProposedTime),
        Rule("besvara", RuleGroup.Sip, "Besvara en öppen fråga inom", "3", Days, Sips.AnswerQuestion, Within, DutyKind.AnswerOpenQuestion),
        Rule("langst-till-uppfoljning", RuleGroup.Sip, "Längsta tid till uppföljning", "6.4", Months, 0, AtTheLatest, DutyKind.FollowUpPlan, DutyKind.CallToFollowUp) with { Most = 36 },
        Rule("kalla-uppfoljning", RuleGroup.Sip, "Kalla till uppföljning före dess dag", "6.4", Days, Sips.CallToFollowUp, Before, DutyKind.CallToFollowUp),
        Rule("uppfoljning-visas", RuleGroup.Sip, "Uppföljningen syns före sin dag", "6.4", Days, Sips.FollowUpVisible, Ahead, DutyKind.FollowUpPlan),
        Rule("avgor", RuleGroup.Sip, "Bestäm efter uppföljningen inom", "6.4", Days, Sips.Decide, Within, DutyKind.ReviseOrContinue),

        Rule("alder", RuleGroup.Consent, "Den unge frågas själv från", "3.8", Age, Ages.OfAge, Birthday, DutyKind.RenewConsent) with { Least = 12 },
        Rule("fraga-samtycke", RuleGroup.Consent, "Fråga om samtycke inom", "3.6", Days, Sips.AskConsent, Within, DutyKind.AskForConsent),
        Rule("svar-samtycke", RuleGroup.Consent, "Registrera svaret inom", "3.6", Days, Sips.RecordConsent, Within, DutyKind.RecordConsent),
        Rule("samtycke-langd", RuleGroup.Consent, "Ett samtycke gäller, om inget annat sägs", "3.8", Months, Consents.Consent.DefaultMonths, UsualLength, DutyKind.ConsentEnding) with { Least = 1 },
        Rule("samtycke-slut", RuleGroup.Consent, "Påminn före samtyckets sista dag", "3.8", Days, Sips.ConsentEnding, Ahead, DutyKind.ConsentEnding),
        Rule("nytt-samtycke", RuleGroup.Consent, "Fråga den unge om nytt samtycke inom", "3.8", Days, Sips.RenewConsent, Within, DutyKind.RenewConsent),

        Rule("lokal-tacks", RuleGroup.LocalAgreements, "Ta fram överenskommelse för lagstadgat område inom", "7.1", Months, Local.CoverMonths, Within, DutyKind.MakeLocalAgreement),
        Rule("lokal-beslut", RuleGroup.LocalAgreements, "Fatta beslut inom", "7", Days, Local.DecideDays, Within, DutyKind.DecideLocalAgreement),
        Rule("lokal-underskrift", RuleGroup.LocalAgreements, "Underteckna inom", "7", Days, Local.SignDays, Within, DutyKind.SignLocalAgreement),
        Rule("lokal-diarium", RuleGroup.LocalAgreements, "Diarieför inom", "7.1", Days, Local.RegisterDays, Within, DutyKind.RegisterLocalAgreement),
        Rule("lokal-uppfoljning", RuleGroup.LocalAgreements, "Följ upp med så lång tid emellan", "9.1", Months, Local.FollowUpMonths, Round, DutyKind.FollowUpLocalAgreement) with { Least = 1 },
        Rule("lokal-uppfoljning-visas", RuleGroup.LocalAgreements, "Uppföljningen syns före sin dag", "9.1", Days, Local.FollowUpVisibleDays, Ahead, DutyKind.FollowUpLocalAgreement),
        Rule("lokal-revidering", RuleGroup.LocalAgreements, "Revidera eller avsluta syns före slutet", "7.1", Months, Local.RevisionMonths, Ahead, DutyKind.ReviseLocalAgreement),
        Rule("bekrafta", RuleGroup.LocalAgreements, "Bekräfta att enheten använder överenskommelsen inom", "8", Days, Local.ConfirmDays, Within, DutyKind.ConfirmAgreementInUse),
        Rule("atgard-visas", RuleGroup.LocalAgreements, "Granskning av en åtgärd syns före sin dag", "8", Days, Local.ReviewVisibleDays, Ahead, DutyKind.ReviewMeasure),

        Rule("revidering-ar", RuleGroup.CountyAgreement, "Revidera vart", "13", Years, County.RevisionYears, Round, DutyKind.BeginAgreementRevision, DutyKind.CompleteAgreementRevision) with { Least = 1 },
        .. Reminders.Select((months, i) => Rule($"paminn-{i + 1}", RuleGroup.CountyAgreement, $"Påminnelse {i + 1} före slutet", "11", Months, months, Reminder, Reminded) with { KeyEnds = $":{months}" }),
        Rule("efter-giltighetstid", RuleGroup.CountyAgreement, "Ta reda på eller ta ställning efter giltighetstiden inom", "11", Days, County.AfterTheTerm, Within, DutyKind.DecideInterimUse, DutyKind.FindOutRevision) with { KeyBegins = ["tillampa", "ta-reda-pa-revidering:efter"] },
        Rule("ompr-tillampning", RuleGroup.CountyAgreement, "Ompröva tillämpning i avvaktan på en ny efter", "11", Months, County.InterimReview, Round, DutyKind.DecideInterimUse) with { KeyBegins = ["omprova"] },
        Rule("andring-beslut", RuleGroup.CountyAgreement, "Besluta om en enklare ändring inom", "13", Days, AmendmentClocks.Decide, Within, DutyKind.DecideAmendment),
        Rule("andring-bilaga", RuleGroup.CountyAgreement, "Bilägg en beslutad ändring inom", "13", Days, AmendmentClocks.Annex, Within, DutyKind.AnnexAmendment),
        Rule("andring-information", RuleGroup.CountyAgreement, "Informera Välfärdsrådet om ändringen inom", "13", Days, AmendmentClocks.Inform, Within, DutyKind.InformOfAmendment),
        Rule("andring-kvitto", RuleGroup.CountyAgreement, "Registrera rådets mottagande inom", "13", Days, AmendmentClocks.Receipt, Within, DutyKind.ConfirmAmendmentReceipt),
        Rule("dokument-visas", RuleGroup.CountyAgreement, "Översyn och förnyelse av dokument syns före sin dag", "3", Days, DocumentClocks.Ahead, Ahead, DutyKind.ReviewDocument, DutyKind.RenewDocument),
        Rule("sekretessrutin", RuleGroup.CountyAgreement, "Ta fram en sekretessrutin inom", "3.8", Days, DocumentClocks.Write, Within, DutyKind.WriteSecrecyRoutine),

        Rule("plats", RuleGroup.Bodies, "Besätt en tom plats inom", "1.5.1", Days, Body.DaysToFill, Within, DutyKind.FillSeat),
        Rule("kalla-sammantrade", RuleGroup.Bodies, "Kalla till sammanträde före dess dag", "1.5.1", Days, BodyMeeting.NoticeDays, Before, DutyKind.NoticeBodyMeeting),
        Rule("protokoll", RuleGroup.Bodies, "Skriv protokoll inom", "1.5.1", Days, BodyMeeting.MinutesDays, Within, DutyKind.WriteMinutes),
        Rule("justera", RuleGroup.Bodies, "Justera protokoll inom", "1.5.1", Days, BodyMeeting.AdjustDays, Within, DutyKind.AdjustMinutes),
        Rule("paminn-justerare", RuleGroup.Bodies, "Påminn dem som inte har justerat inom", "1.5.1", Days, BodyMeeting.RemindDays, Within, DutyKind.RemindAdjusters),
        Rule("las-protokoll", RuleGroup.Bodies, "Lås justerat protokoll inom", "1.5.1", Days, BodyMeeting.LockDays, Within, DutyKind.LockMinutes),
        Rule("uppdrag-visas", RuleGroup.Bodies, "Ett uppdrag syns före sin dag", "1.5.1", Days, BodyMeeting.AssignmentVisibleDays, Ahead, DutyKind.DoBodyAssignment),

        Rule("las-kartlaggning", RuleGroup.FamilyCentres, "Lås kartläggningen när svaren är inne, inom", "3.2.1", Days, InventoryRound.DaysToLock, Within, DutyKind.LockInventory),
        Rule("svara-hjalp", RuleGroup.FamilyCentres, "Svara på ett erbjudande om hjälp inom", "3.2.1", Days, CentreStart.DaysToAnswerHelp, Within, DutyKind.AnswerOfferedHelp),
        Rule("anta-ramdokument", RuleGroup.FamilyCentres, "Få ramdokumentet antaget inom", "3.2", Days, FrameworkDocument.DaysToAdopt, Within, DutyKind.AdoptFrameworkDocument),
        Rule("bilagg-ramdokument", RuleGroup.FamilyCentres, "Bilägg ramdokumentet inom", "3.2", Days, FrameworkDocument.DaysToAnnex, Within, DutyKind.AnnexFrameworkDocument),
        Rule("komplettera-verksamhet", RuleGroup.FamilyCentres, "Komplettera en gemensam verksamhet inom", "3.2", Days, LocalService.DaysToComplete, Within, DutyKind.CompleteJointService),
        Rule("utveckling-visas", RuleGroup.FamilyCentres, "Uppföljning av utvecklingsarbete syns före sin dag", "3.2", Days, DevelopmentWork.VisibleDays, Ahead, DutyKind.FollowUpDevelopment),
        Rule("utbud-oversyn", RuleGroup.FamilyCentres, "Se över utbudet med så lång tid emellan", "7.2", Months, MunicipalProvision.MonthsBetweenReviews, Round, DutyKind.ReviewProvision) with { Least = 1 },
        Rule("utbud-visas", RuleGroup.FamilyCentres, "Översyn av utbudet syns före sin dag", "7.2", Days, MunicipalProvision.VisibleDays, Ahead, DutyKind.ReviewProvision),

        Rule("placering-be", RuleGroup.Placements, "Be en annan verksamhet göra sin del inom", "6.3", Days, Placed.Ask, Within, DutyKind.AskChainParty),
        Rule("placering-kedja", RuleGroup.Placements, "Gör klart en punkt i kedjan efter placeringen inom", "6.3.2", Days, Placed.AfterPlacement, Within, DutyKind.DoChainItem),
        Rule("placering-uppfoljning", RuleGroup.Placements, "Följ upp hälsa och skolgång med så lång tid emellan", "6.4", Months, Placed.FollowUpMonths, Round, DutyKind.FollowUpPlacedHealth, DutyKind.FollowUpPlacedSchooling) with { Least = 1 },
        Rule("placering-uppfoljning-visas", RuleGroup.Placements, "Uppföljningen syns före sin dag", "6.4", Days, Placed.FollowUpVisible, Ahead, DutyKind.FollowUpPlacedHealth, DutyKind.FollowUpPlacedSchooling),
        Rule("placering-ansvarig", RuleGroup.Placements, "Utse ansvarig för uppföljningen av vården inom", "6.4", Days, Placed.NameFollowUp, Within, DutyKind.NameCareFollowUp),
        Rule("placering-overvag", RuleGroup.Placements, "Överväg eller pröva vården med så lång tid emellan", "6.4", Months, Placed.ConsiderationMonths, Round, DutyKind.ConsiderPlacement, DutyKind.TryCompulsoryCare) with { Least = 1 },
        Rule("placering-avslut", RuleGroup.Placements, "Börja förbereda avslutet före sista dagen", "6.5", Months, Placed.EndingMonths, Reminder, DutyKind.PrepareEnding),
        Rule("placering-efter", RuleGroup.Placements, "Följ upp efter avslutet inom", "6.5", Months, Placed.AfterEndMonths, Within, DutyKind.FollowUpEndedPlacement),
        Rule("kostnad-fore", RuleGroup.Placements, "Skriv kostnadsfördelning före placeringen", "6.6", Days, PlacementCost.DaysBeforePlacement, Before, DutyKind.WriteCostSplit),
        Rule("kostnad-godkann", RuleGroup.Placements, "Godkänn kostnadsfördelning inom", "6.6", Days, PlacementCost.DaysToApprove, Within, DutyKind.ApproveCostSplit),
        Rule("kostnad-manad", RuleGroup.Placements, "Fastställ kostnadsfördelning efter akut placering inom", "6.6", Months, PlacementCost.MonthsAfterAcute, Within, DutyKind.SettleAcuteCost) with { Least = 1 },
        Rule("kostnad-klarlagg", RuleGroup.Placements, "Klarlägg ansvaret efter en placering utan fördelning, och teckna egna avtal, inom", "6.6", Days, PlacementCost.DaysToClarify, Within, DutyKind.ClarifyResponsibility, DutyKind.MakeSeparateContract),
        Rule("kostnad-oenig", RuleGroup.Placements, "Säkerställ insatserna när huvudmännen är oeniga inom", "6.6", Days, PlacementCost.DaysMeanwhile, Within, DutyKind.EnsureSupportMeanwhile, DutyKind.ReferMeanwhile),

        Rule("undersokning-bedom", RuleGroup.Placements, "Ta ställning till hälsoundersökning inom", "6.3.2", Days, Examined.Assess, Within, DutyKind.AssessExamination),
        Rule("undersokning-begar", RuleGroup.Placements, "Begär hälsoundersökning inom", "6.3.2", Days, Examined.Request, Within, DutyKind.RequestExamination),
        Rule("undersokning-erbjud", RuleGroup.Placements, "Erbjud tid inom", "6.3.2", Days, Examined.Offer, Within, DutyKind.OfferExamination),
        Rule("undersokning-svar", RuleGroup.Placements, "Registrera svaret på erbjuden tid inom", "6.3.2", Days, Examined.AnswerOffer, Within, DutyKind.AnswerExaminationOffer),
        Rule("undersokning-igen", RuleGroup.Placements, "Erbjud på nytt efter avböjd inom", "6.3.2", Days, Examined.OfferAgain, Within, DutyKind.OfferExaminationAgain),
        Rule("undersokning-resten", RuleGroup.Placements, "Gör de delar som saknas inom", "6.3.2", Days, Examined.Rest, Within, DutyKind.CarryOutExamination) with { KeyBegins = ["genomfor-resten"] },
        Rule("undersokning-utlatande", RuleGroup.Placements, "Skicka utlåtande inom", "6.3.2", Days, Examined.Statement, Within, DutyKind.SendExaminationStatement),
        Rule("undersokning-behov", RuleGroup.Placements, "Ta hand om behoven inom", "6.3.2", Days, Examined.ActOnNeeds, Within, DutyKind.ActOnExamination),
        Rule("lakarundersokning-beslut", RuleGroup.Placements, "Lämna beslut om läkarundersökning till vården inom", "6.3.2", Days, Examined.LvuShare, Within, DutyKind.ShareLvuDecision),
        Rule("lakarundersokning", RuleGroup.Placements, "Genomför läkarundersökning inför ansökan om vård inom", "6.3.2", Days, Examined.LvuExamination, Within, DutyKind.CarryOutLvuExamination),
        Rule("lakarintyg", RuleGroup.Placements, "Skicka läkarintyg inom", "6.3.2", Days, Examined.LvuCertificate, Within, DutyKind.SendLvuCertificate),
    ];

    static readonly IReadOnlyDictionary<string, RehearsedRule> ByKey = All.ToDictionary(r => r.Key);

    public static RehearsedRule Of(string key) => ByKey[key];

    static RehearsedRule Rule(string key, RuleGroup group, string question, string section, RuleMeasure measure, int now, RuleEffect effect, params DutyKind[] kinds) =>
        new(key, group, question, new Citation(section), measure, now, effect, kinds);
}

/// <summary>A draft of the rules (utkast till regler): the values that differ from today's.</summary>
public sealed record RehearsedDraft
{
    public static readonly RehearsedDraft Unchanged = new([]);

    /// <summary>The rules that differ, each with the value that is tried.</summary>
    public IReadOnlyList<(RehearsedRule Rule, int Value)> Changes { get; }

    public RehearsedDraft(IEnumerable<KeyValuePair<string, int>> values) =>
        Changes = [.. values.Select(v => (Rule: RehearsedRules.Of(v.Key), v.Value)).Where(v => v.Value != v.Rule.Now && v.Rule.Allows(v.Value)).DistinctBy(v => v.Rule.Key).OrderBy(v => RehearsedRules.All.TakeWhile(r => r != v.Rule).Count())];

    /// <summary>The duties that any of them decides over.</summary>
    public IReadOnlySet<DutyKind> Kinds => Changes.SelectMany(c => c.Rule.Kinds).ToHashSet();

    /// <summary>The duty as it would have been, one rule after the other in the order of the table.</summary>
    public RehearsedDuty Apply(RehearsedDuty duty) => Changes.Aggregate(duty, (d, c) => c.Rule.DecidesOver(d) ? c.Rule.Effect(d, new RuleChange(c.Rule.Measure, c.Rule.Now, c.Value)) : d);
}
