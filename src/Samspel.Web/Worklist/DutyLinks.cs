using System.Globalization;
using System.Text;
using Samspel.Domain;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.Parties;
using Samspel.Web.CentreStarts;

namespace Samspel.Web.Worklist;

/// <summary>Where each duty is done: the page of the kind, in the own case or among what the unit has received.</summary>
public static class DutyLinks
{
    static readonly IReadOnlyDictionary<string, DutyKind> BySlug = Enum.GetValues<DutyKind>().ToDictionary(Slug);

    /// <summary>The page where a duty is done.</summary>
    /// <param name="number">Case number as text, "SIP-2026-0412".</param>
    /// <param name="key">The duty's name within its case; carries the number of the meeting, action or question.</param>
    /// <param name="own">Whether the case is the viewer's unit's own.</param>
    /// <param name="subject">What the duty is about, where it is about no case.</param>
    public static string To(DutyKind kind, string number, string key, bool own, Guid subject = default)
    {
        if (OutsideCases(kind, key, subject) is { } address) return address;
        if (InCosts(kind, number, key) is { } costs) return costs;
        if (InConcernReports(kind, number, subject) is { } concern) return concern;
        if (number.Split('-') is ["LOK", var municipality, ..] parts) return $"/lokala-overenskommelser/{municipality}" + InLocalAgreement(kind, key, parts.Length > 2 ? parts[2] : "");
        if (number.Split('-') is ["FAM", var place]) return $"/starta-familjecentral/{place}" + InCentreStart(kind, key);
        if (!CaseNumber.TryParse(number, out var n)) return "/";
        var item = key.Split(':') is [_, var second, ..] && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? i : 0;
        if (kind == DutyKind.DecideProposal) return $"/sip/forslag/{n.Short}";
        if (n.Kind == "PLA" && (kind == DutyKind.ReadReceived || !own)) return Case(number, false) + (kind == DutyKind.DoChainItem ? $"/punkter/{item}" : "");
        if (n.Kind == "UND") return OfExamination(kind, n.Short, item);
        if (n.Kind == "PLA") return $"/placeringar/{n.Short}" + InPlacement(kind, key, item);
        if (kind == DutyKind.ReadReceived || !own) return $"/mottaget/{n.Short}" + InReceived(kind, item);
        return $"/sip/{n.Short}" + InOwn(kind, item);
    }

    /// <summary>
    /// Whether a duty is in the unit's own case. What is owed to another unit is done in that unit's case; an open question
    /// without owner that lies with both principals carries the other unit's id in its key.
    /// </summary>
    public static bool IsOwn(DutyKind kind, string key, UnitId? owedTo)
        => owedTo is null && !(kind == DutyKind.AssignOpenQuestion && key.Split(':') is [_, _, var last] && Guid.TryParse(last, out _));

    /// <summary>
    /// Where one sees what another unit has not yet done. All of it is owed to the unit whose case it is, but for what was sent and is
    /// unread, which the owner may wait for or the one it was called from: the page of what was received sends the owner on to its own.
    /// </summary>
    public static string Watch(DutyKind kind, string number, string key) => kind switch
    {
        _ when InCosts(kind, number, "") is { } costs => costs,
        _ when CaseNumber.TryParse(number, out var n) && n.Kind is ("UND" or "PLA") => Case(number, true),
        DutyKind.ReadReceived => Case(number, false),
        DutyKind.AnswerCall or DutyKind.DecideProposal => To(kind, number, key, true),
        DutyKind.AnswerOpenQuestion => Case(number, true) + "/fragor",
        _ => Case(number, true) + "/plan",
    };

    /// <summary>The case itself, or what the unit has received in it.</summary>
    public static string Case(string number, bool own) => CaseNumber.TryParse(number, out var n) ? $"/{Area(n, own)}/{n.Short}" : "/";

    static string Area(CaseNumber number, bool own) => (number.Kind, own) switch
    {
        ("UND", _) => "undersokningar",
        ("PLA", true) => "placeringar",
        ("PLA", false) => "mottaget/placering",
        (_, true) => "sip",
        _ => "mottaget",
    };

    /// <summary>The kind as it stands in an address: "svara-pa-kallelse".</summary>
    public static string Slug(DutyKind kind)
    {
        var slug = new StringBuilder();
        foreach (var c in kind.Act().ToLowerInvariant())
            slug.Append(c switch { 'å' or 'ä' => 'a', 'ö' => 'o', >= 'a' and <= 'z' => c, _ => '-' });
        return slug.ToString().Replace("--", "-");
    }

    public static DutyKind? FromSlug(string? slug) => slug is not null && BySlug.TryGetValue(slug, out var kind) ? kind : null;

    /// <summary>Where the duties about the county agreement, its amendments and documents, bodies, inventory rounds and what the county has are done. The last ones carry kind and municipality in their key.</summary>
    static string? OutsideCases(DutyKind kind, string key, Guid subject) => kind switch
    {
        DutyKind.ForwardAgreement => $"/overenskommelsen/giltighet/{subject}/rekommendation",
        DutyKind.CollectPartyDecisions => $"/overenskommelsen/giltighet/{subject}#parterna",
        DutyKind.CollectSignatures => $"/overenskommelsen/giltighet/{subject}#underskrifter",
        DutyKind.BeginAgreementRevision or DutyKind.FindOutRevision => $"/overenskommelsen/giltighet/{subject}/revidering",
        DutyKind.CompleteAgreementRevision => $"/overenskommelsen/giltighet/{subject}/revidering/slutford",
        DutyKind.ReplaceAgreement => $"/overenskommelsen/giltighet/{subject}/efterfoljare",
        DutyKind.DecideInterimUse => $"/overenskommelsen/giltighet/{subject}/avvaktan",
        DutyKind.DecideAmendment or DutyKind.AnnexAmendment or DutyKind.InformOfAmendment or DutyKind.ConfirmAmendmentReceipt => $"/overenskommelsen/andringar/{subject}",
        DutyKind.WriteSecrecyRoutine => "/overenskommelsen/dokument/nytt?slag=SecrecyRoutine",
        DutyKind.FillSeat => $"/organ/{subject}",
        DutyKind.NoticeBodyMeeting or DutyKind.WriteMinutes or DutyKind.RemindAdjusters or DutyKind.LockMinutes => $"/sammantraden/{subject}",
        DutyKind.AdjustMinutes => $"/sammantraden/{subject}#protokoll",
        DutyKind.DoBodyAssignment => $"/sammantraden/{subject}#uppdrag",
        DutyKind.AdoptFrameworkDocument => $"/ramdokument/{subject}",
        DutyKind.AnnexFrameworkDocument => $"/ramdokument/{subject}/bilagg",
        DutyKind.ReviewDocument or DutyKind.RenewDocument => $"/overenskommelsen/dokument/{subject}",
        DutyKind.CompleteJointService when key.Split(':') is [_, var service, var code] && Enum.TryParse<JointServiceKind>(service, out var about) && JointServices.ServiceWays.Slug(about) is { } slug => $"/gemensamma-verksamheter/{slug}/{code}",
        DutyKind.FollowUpDevelopment => $"/utvecklingsarbeten/{subject}/resultat",
        DutyKind.ReviewProvision => $"/lokalt-utbud/{key.Split(':')[1]}",
        DutyKind.AnswerInventory => $"/kartlaggningar/{subject}/svar/{key.Split(':')[1]}",
        DutyKind.LockInventory => $"/kartlaggningar/{subject}/las",
        _ => null,
    };

    /// <summary>
    /// Where the duties about a placement's costs are done: by the placing unit at its own address, by the region's among what it has received.
    /// The key ends with the side; referring is the region's alone.
    /// </summary>
    static string? InCosts(DutyKind kind, string number, string key)
    {
        string? page = kind switch
        {
            DutyKind.WriteCostSplit => "/forslag",
            DutyKind.ApproveCostSplit => OnPaper(key) ? "/godkann-papper" : "/godkann",
            DutyKind.SettleAcuteCost or DutyKind.ClarifyResponsibility => "",
            DutyKind.EnsureSupportMeanwhile when OnPaper(key) => "/insatser?sida=regionen",
            DutyKind.EnsureSupportMeanwhile => "/insatser",
            DutyKind.ReferMeanwhile => "/remiss",
            DutyKind.MakeSeparateContract when OnPaper(key) => "/avtal?sida=regionen",
            DutyKind.MakeSeparateContract => "/avtal",
            _ => null,
        };
        static bool OnPaper(string key) => key.EndsWith(":papper", StringComparison.OrdinalIgnoreCase);
        if (page is null || !CaseNumber.TryParse(number, out var n)) return null;
        if (key.Length == 0) page = "";
        var regional = key == "remiss" || key.EndsWith(":region", StringComparison.OrdinalIgnoreCase);
        return $"/{(regional ? PlacementCosts.CostRoutes.Region : PlacementCosts.CostRoutes.Owner)}/{n.Short}/kostnad{page}";
    }

    /// <summary>Where the duties about concern reports are done: the reporter's on the own report, the intake's among what has come.</summary>
    static string? InConcernReports(DutyKind kind, string number, Guid subject)
    {
        var of = CaseNumber.TryParse(number, out var n) ? n.Short : "";
        return kind switch
        {
            DutyKind.SendConcernReport => $"/oro/utkast/{subject}",
            DutyKind.CheckConcernArrived => (n.Kind == "LVM" ? "/oro/vuxen/" : "/oro/anmalan/") + of,
            DutyKind.ReadConcernNews => $"/oro/anmalan/{of}",
            DutyKind.ReportAfterBirth => $"/oro/anmalan/{of}/fodd",
            DutyKind.OpenConcernReport or DutyKind.ReadConcernAddition => $"/oro/inkomna/{of}",
            DutyKind.ReceiveConcernReport => $"/oro/inkomna/{of}/mottagen",
            DutyKind.AssessProtection => $"/oro/inkomna/{of}/skyddsbedomning",
            // Decided after the assessment: until then the report itself says what comes first.
            DutyKind.DecideOnConcern => $"/oro/inkomna/{of}",
            DutyKind.OfferConcernMeeting => $"/oro/inkomna/{of}/mote",
            DutyKind.EnterConcernReport => $"/oro/inkomna/{of}/verksamhetssystem",
            DutyKind.AnswerReporter => $"/oro/inkomna/{of}/svar",
            DutyKind.CloseInvestigation => $"/oro/inkomna/{of}/utredning",
            DutyKind.AnswerInformationRequest or DutyKind.ReadInformationAnswer => $"/oro/uppgifter/{of}",
            DutyKind.OpenSubstanceReport => $"/oro/vuxna/{of}",
            DutyKind.WeedConcernReports => "/oro/inkomna/gallring",
            DutyKind.WeedSubstanceReports => "/oro/vuxna/gallring",
            _ => null,
        };
    }

    /// <summary>Where the duties about local agreements and their implementation are done. The short name is "LOK-2080-1" for an agreement, "LOK-2080" for a municipality.</summary>
    static string InLocalAgreement(DutyKind kind, string key, string number) => kind switch
    {
        DutyKind.DecideLocalAgreement => $"/{number}/beslut",
        DutyKind.SignLocalAgreement => $"/{number}/underskrift",
        DutyKind.RegisterLocalAgreement => $"/{number}/diariefor",
        DutyKind.FollowUpLocalAgreement => $"/{number}/folj-upp",
        DutyKind.ReviseLocalAgreement => $"/{number}",
        DutyKind.ReviewMeasure => $"/implementering/atgard/{key.Split(':')[1]}",
        DutyKind.ConfirmAgreementInUse => "/implementering/bekrafta",
        _ => "",
    };

    /// <summary>Where the duties on the way to a family centre are done. The short name is "FAM-2021", the key "steg:Premises" or "svara-hjalp:2".</summary>
    static string InCentreStart(DutyKind kind, string key) => (kind, key.Split(':')) switch
    {
        (DutyKind.AnswerOfferedHelp, [_, var help]) => $"/hjalp/{help}",
        (DutyKind.PlanCentreStep, [_, var step]) when Enum.TryParse<StartStep>(step, out var s) => $"/steg/{s.Slug()}/ansvar",
        (DutyKind.DoCentreStep, [_, var step]) when Enum.TryParse<StartStep>(step, out var s) => StartWords.Act(s),
        _ => "",
    };

    /// <summary>Where the duties of examinations are done: the same pages for both sides, and the door decides how the unit stands to them. The page of the number itself finds an examination before an application for care.</summary>
    static string OfExamination(DutyKind kind, string number, int item) => kind switch
    {
        DutyKind.ShareLvuDecision => $"/lvu-undersokningar/{number}/dela",
        DutyKind.CarryOutLvuExamination => $"/lvu-undersokningar/{number}/genomford",
        DutyKind.SendLvuCertificate => $"/lvu-undersokningar/{number}/intyg",
        DutyKind.AssessExamination => $"/undersokningar/{number}/bedom",
        DutyKind.RequestExamination => $"/undersokningar/{number}/begar",
        DutyKind.OfferExamination or DutyKind.OfferExaminationAgain => $"/undersokningar/{number}/erbjud",
        DutyKind.CarryOutExamination => $"/undersokningar/{number}/genomford",
        DutyKind.SendExaminationStatement => $"/undersokningar/{number}/utlatande",
        DutyKind.ActOnExamination => $"/undersokningar/{number}/behov/{item}",
        _ => $"/undersokningar/{number}",
    };

    /// <summary>Where the duties of the unit's own placement are done. Keys: "kedja:3:KeepCare:Dental", "be-om:3:HandOverSchooling", "folj-upp:Health", "utse-uppfoljning:2:Dental".</summary>
    static string InPlacement(DutyKind kind, string key, int item) => kind switch
    {
        DutyKind.DoChainItem => $"/punkt/{item}",
        DutyKind.AskChainParty => $"/punkt/{item}/be",
        DutyKind.FollowUpPlacedHealth or DutyKind.FollowUpPlacedSchooling => $"/folj-upp?slag={key.Split(':')[1]}",
        DutyKind.NameCareFollowUp => $"/vardkontakter/{item}/ansvarig",
        DutyKind.ConsiderPlacement or DutyKind.TryCompulsoryCare => "/overvagande",
        DutyKind.PrepareEnding => "/forbered-avslut",
        DutyKind.EndPlacement => "/avsluta",
        DutyKind.FollowUpEndedPlacement => "/folj-upp-efter",
        _ => "",
    };

    static string InOwn(DutyKind kind, int item) => kind switch
    {
        DutyKind.AskForConsent => "/samtycke/fraga",
        DutyKind.RecordConsent => "/samtycke/svar",
        DutyKind.RenewConsent or DutyKind.ConsentEnding => "/samtycke",
        DutyKind.PrepareWithChild => "/forbered",
        DutyKind.CallToMeeting or DutyKind.CallToFollowUp => item > 0 ? $"/moten/{item}" : "/moten/nytt",
        DutyKind.AskAgainForAnswer or DutyKind.DecideProposedTime or DutyKind.AnswerCall => $"/moten/{item}",
        DutyKind.RecordMeeting => $"/moten/{item}/dokumentera",
        DutyKind.EstablishPlan => "/uppratta",
        DutyKind.SetFollowUp => "/plan/nasta-uppfoljning",
        DutyKind.FollowUpPlan => "/folj-upp",
        DutyKind.ReviseOrContinue => "/besluta",
        DutyKind.DoAction => $"/insatser/{item}/rapport",
        DutyKind.AssignAction => $"/insatser/{item}",
        DutyKind.AnswerOpenQuestion or DutyKind.AssignOpenQuestion => $"/fragor#fraga-{item}",
        _ => "",
    };

    static string InReceived(DutyKind kind, int item) => kind switch
    {
        DutyKind.AnswerCall => $"/svara/{item}",
        DutyKind.DoAction => $"/insatser/{item}",
        DutyKind.AnswerOpenQuestion => $"/fragor/{item}",
        _ => "",
    };
}
