namespace Samspel.Web.Tests.Access;

/// <summary>How somebody stands to the demo's first case, SIP-2026-0001 in Falu kommun's social services.</summary>
public enum Relation { Nobody, OwnUnit, OtherUnitInCompartment, OtherCompartment, Received, DisclosureEnded, NoCaseWork }

/// <summary>What kind of route, and so who gets in.</summary>
public enum RouteKind
{
    /// <summary>Open to anybody.</summary>
    Public,
    /// <summary>The page that says that a page does not exist; says so to anybody.</summary>
    NotFoundPage,
    /// <summary>Every signed-in role.</summary>
    AnyRole,
    /// <summary>The own password; the demo's people have none to change.</summary>
    OwnPassword,
    /// <summary>Those who carry cases: handläggare, enhetschef.</summary>
    CaseWork,
    /// <summary>A page in the owner's case: the own unit alone.</summary>
    Case,
    /// <summary>A part of the owner's case that may not be there, or not in this state.</summary>
    CasePart,
    /// <summary>A child's record: units that work with the child.</summary>
    Child,
    /// <summary>A child's record for another unit in the same compartment, with a reason.</summary>
    ChildInCompartment,
    /// <summary>What a unit has received: the recipient alone, while it lasts.</summary>
    Received,
    /// <summary>A part of what was received that may not be there, or not in this state.</summary>
    ReceivedPart,
    /// <summary>The county's and the municipalities' coordinators.</summary>
    Coordinators,
    Manager, Administrator, AdministratorPart, CountyCoordinator, CountyCoordinatorPart, AccessAuditor,
    /// <summary>Something that every role reads and that may not be there.</summary>
    AnyRolePart,
    /// <summary>A party's decision about the county agreement: the county coordinator, and the municipality's own.</summary>
    AgreementPartyPart,
    /// <summary>Those who keep documents: the county coordinator, the municipalities' coordinators, administrators.</summary>
    DocumentKeeper, DocumentKeeperPart,
    /// <summary>The county's bodies and its own development work: the coordinators at the unit that supports them.</summary>
    BodyKeeperPart,
    /// <summary>Falun's first local agreement, which is a draft: the two sides' coordinators alone.</summary>
    LocalDraft,
    /// <summary>Work in a municipality that its own and the region's coordinators lead.</summary>
    LocalLead,
    /// <summary>The demo's way to a family centre in Vansbro: of the viewers the region's coordinators alone.</summary>
    StartLead,
    /// <summary>What the manager of a unit that has been asked answers.</summary>
    LocalConfirm,
    /// <summary>A centre in the register: its own coordinator, the municipality's and the county's.</summary>
    CentreKeeper,
    /// <summary>A centre's answers in the county's inventory while it is open: the centre's coordinator, the municipality's and the county's.</summary>
    RoundAnswer,
    /// <summary>A placement's costs, at the placing unit's address and at the region's unit's.</summary>
    CostOwner, CostRegion,
    /// <summary>An examination of the demo's first child: the own unit, and the region's unit that has received the request or the decision.</summary>
    Examination,
    /// <summary>What one of the two does with it; may not be there for the other, or not in this state.</summary>
    ExaminationPart,
    /// <summary>A concern report or draft of somebody who is none of the viewers: for them it is not there, whatever they are.</summary>
    Concern,
    /// <summary>What a board's intake has received: the intakes alone; a report of Borlänge's, for that intake alone.</summary>
    ConcernIntake, ConcernIntakePart,
    /// <summary>Weeding of concern reports: for the manager of an intake.</summary>
    ConcernManager,
    /// <summary>The family's own pages: whoever of the staff asks is led to the family's sign-in.</summary>
    Family,
    /// <summary>Only changes something and shows nothing: held by the post test and the pages' own tests.</summary>
    Changes,
}

/// <summary>The access matrix: every route's kind, and for every kind × viewer the answer.</summary>
public static class AccessMatrix
{
    /// <summary>Every role, and every relation to the case. The one whose disclosure ends comes last: it changes the data.</summary>
    public static readonly IReadOnlyList<(string? Persona, Relation Relation)> Viewers =
    [
        (null, Relation.Nobody),
        ("socialsekreterare-falun", Relation.OwnUnit),
        ("socialsekreterare2-falun", Relation.OwnUnit),
        ("enhetschef-falun", Relation.OwnUnit),
        ("lss-falun", Relation.OtherUnitInCompartment),
        ("socialsekreterare-borlange", Relation.OtherCompartment),
        ("hab-falun", Relation.OtherCompartment),
        ("samordnare-gruvan", Relation.OtherCompartment),
        ("bup-falun", Relation.Received),
        ("enhetschef-bup-falun", Relation.Received),
        ("lokal-samordnare-falun", Relation.NoCaseWork),
        ("lokal-samordnare-region", Relation.NoCaseWork),
        ("lokal-samordnare-borlange", Relation.NoCaseWork),
        ("lanssamordnare", Relation.NoCaseWork),
        ("ledamot", Relation.NoCaseWork),
        ("avvikelsehandlaggare", Relation.NoCaseWork),
        ("loggranskare-falun", Relation.NoCaseWork),
        ("administrator-falun", Relation.NoCaseWork),
        ("administrator-region", Relation.NoCaseWork),
        ("rektor-falun", Relation.DisclosureEnded),
    ];

    /// <summary>What both sides do about a placement's costs.</summary>
    static readonly string[] CostPages = ["", "/forslag", "/godkann", "/lamna-tillbaka", "/aberopa", "/oenighet", "/standpunkt", "/insatser", "/avtal", "/versioner", "/utskrift", "/tvistunderlag"];

    public static readonly IReadOnlyDictionary<string, RouteKind> Routes = Table(
        (RouteKind.Public, ["/vem-gor-vad", "/hjalp", "/tillganglighet", "/overenskommelsen/{part?}", "/konto/logga-in/{handler?}"]),
        (RouteKind.NotFoundPage, ["/fel/{code:int}"]),
        (RouteKind.AnyRole, ["/", "/konto", "/konto/nycklar", "/kommunens-regler", "/organ", "/organ/{id:guid}", "/lokala-overenskommelser", "/lokala-overenskommelser/{kommun}", "/lokala-overenskommelser/{kommun}/implementering", "/overenskommelsen/andringar", "/overenskommelsen/dokument", "/overenskommelsen/lag", "/overenskommelsen/versioner"]),
        (RouteKind.AnyRolePart, ["/overenskommelsen/giltighet/{id:guid?}", "/overenskommelsen/versioner/jamfor", "/overenskommelsen/versioner/jamfor/{avsnitt}", "/overenskommelsen/andringar/{id:guid}", "/overenskommelsen/dokument/{id:guid}", "/overenskommelsen/dokument/{id:guid}/fil"]),
        (RouteKind.AgreementPartyPart, ["/overenskommelsen/giltighet/{id:guid}/parter/{code:int}"]),
        (RouteKind.DocumentKeeper, ["/overenskommelsen/dokument/nytt"]),
        (RouteKind.DocumentKeeperPart,
        [
            "/overenskommelsen/dokument/{id:guid}/andra", "/overenskommelsen/dokument/{id:guid}/dra-in", "/overenskommelsen/dokument/{id:guid}/ersatt", "/overenskommelsen/dokument/{id:guid}/oversyn",
        ]),
        (RouteKind.OwnPassword, ["/konto/losenord"]),
        (RouteKind.CaseWork, ["/sip", "/sip/ny", "/mottaget", "/barn", "/barn/ny", "/sok", "/varfor-ser-jag-inte", "/enhet/inkorg", "/invanta-svar"]),
        (RouteKind.Case,
        [
            "/sip/{number}", "/sip/{number}/avsluta-sarskilt", "/sip/{number}/barnets-basta", "/sip/{number}/behov", "/sip/{number}/bilagor", "/sip/{number}/deltagare",
            "/sip/{number}/forbered", "/sip/{number}/fragor", "/sip/{number}/historik", "/sip/{number}/lamna-over", "/sip/{number}/meddelanden", "/sip/{number}/moten",
            "/sip/{number}/plan", "/sip/{number}/samtycke", "/sip/{number}/utlamnanden", "/sip/{number}/insyn",
        ]),
        (RouteKind.CasePart,
        [
            "/sip/{number}/avsluta", "/sip/{number}/besluta", "/sip/{number}/folj-upp", "/sip/{number}/fragor/ny", "/sip/{number}/fragor/{id:int}/agare", "/sip/{number}/fragor/{id:int}/svar",
            "/sip/{number}/ingen-sip", "/sip/{number}/insatser/ny", "/sip/{number}/insatser/{id:int}", "/sip/{number}/insatser/{id:int}/rapport", "/sip/{number}/mal/ny", "/sip/{number}/mal/{id:int}",
            "/sip/{number}/meddelanden/nytt", "/sip/{number}/moten/nytt", "/sip/{number}/moten/{m:int}", "/sip/{number}/moten/{m:int}/boka-om", "/sip/{number}/moten/{m:int}/dokumentera",
            "/sip/{number}/moten/{m:int}/fler", "/sip/{number}/moten/{m:int}/kalender.ics", "/sip/{number}/moten/{m:int}/kallelse/{unit:guid}", "/sip/{number}/moten/{m:int}/stall-in",
            "/sip/{number}/moten/{m:int}/svar/{unit:guid}", "/sip/{number}/moten/{m:int}/uppgifter", "/sip/{number}/moten/{m:int}/visa", "/sip/{number}/plan/huvudansvar",
            "/sip/{number}/plan/nasta-uppfoljning", "/sip/{number}/plan/riktlinje", "/sip/{number}/plan/situation", "/sip/{number}/samtycke/aterkalla", "/sip/{number}/samtycke/fraga",
            "/sip/{number}/samtycke/nytt", "/sip/{number}/samtycke/svar", "/sip/{number}/starta", "/sip/{number}/ta", "/sip/{number}/uppratta", "/sip/{number}/utlamnanden/{id:guid}/aterta",
            "/sip/{number}/utskrift/akten", "/sip/{number}/utskrift/familjen", "/sip/{number}/utskrift/loften", "/sip/{number}/versioner/{v:int}", "/sip/{number}/insyn/{version:int}", "/sip/{number}/insyn/{rid:guid}/ta-tillbaka", "/bilaga/{key:guid}",
        ]),
        (RouteKind.Child,
        [
            "/barn/{id:guid}", "/barn/{id:guid}/andra", "/barn/{id:guid}/avliden", "/barn/{id:guid}/beslutsfattare/ny", "/barn/{id:guid}/beslutsfattare/{did:guid}/avsluta",
            "/barn/{id:guid}/nummer", "/barn/{id:guid}/skydd", "/barn/{id:guid}/insyn", "/barn/{id:guid}/insyn/ge", "/barn/{id:guid}/insyn/ge-den-unge", "/barn/{id:guid}/insyn/{aid:guid}/avsluta",
        ]),
        (RouteKind.CaseWork, ["/undersokningar", "/lvu-undersokningar"]),
        (RouteKind.CasePart, ["/placeringar/{number}/undersokningar"]),
        (RouteKind.Child, ["/barn/{id:guid}/undersokningar", "/barn/{id:guid}/lvu-undersokning"]),
        (RouteKind.Examination, ["/undersokningar/{number}", "/lvu-undersokningar/{number}"]),
        (RouteKind.ExaminationPart,
        [
            "/undersokningar/{number}/bedom", "/undersokningar/{number}/samtycke", "/undersokningar/{number}/begar", "/undersokningar/{number}/erbjud", "/undersokningar/{number}/avboj", "/undersokningar/{number}/boka",
            "/undersokningar/{number}/genomford", "/undersokningar/{number}/utlatande", "/undersokningar/{number}/behov/{n:int}", "/undersokningar/{number}/avbryt", "/undersokningar/{number}/lamna-over", "/undersokningar/{number}/utskrift",
            "/lvu-undersokningar/{number}/dela", "/lvu-undersokningar/{number}/underlat", "/lvu-undersokningar/{number}/genomford", "/lvu-undersokningar/{number}/intyg", "/lvu-undersokningar/{number}/ansokan", "/lvu-undersokningar/{number}/aterta", "/lvu-undersokningar/{number}/lamna-over",
        ]),
        (RouteKind.ChildInCompartment, ["/barn/{id:guid}/borja-arbeta"]),
        (RouteKind.Received, ["/mottaget/{number}", "/mottaget/{number}/plan/{version:int}", "/mottaget/{number}/plan/{version:int}/utskrift"]),
        (RouteKind.ReceivedPart,
        [
            "/mottaget/{number}/fragor/{q:int}", "/mottaget/{number}/infor", "/mottaget/{number}/insatser/{a:int}", "/mottaget/{number}/meddelande",
            "/mottaget/{number}/moten/{m:int}/kalender.ics", "/mottaget/{number}/svara/{m:int}", "/sip/forslag/{number}",
        ]),
        (RouteKind.Manager, ["/enhet/lamna-over"]),
        (RouteKind.Administrator,
        [
            "/administration", "/administration/enheter", "/administration/enheter/ny", "/administration/gemensamma", "/administration/gemensamma/ny", "/administration/medarbetare", "/administration/medarbetare/ny",
        ]),
        (RouteKind.AdministratorPart,
        [
            "/administration/enheter/{id:guid}", "/administration/enheter/{id:guid}/andra", "/administration/gemensamma/{id:guid}", "/administration/medarbetare/{id:guid}", "/administration/medarbetare/{id:guid}/andra",
            "/administration/medarbetare/{id:guid}/lamna-over", "/administration/medarbetare/{id:guid}/uppdrag", "/administration/medarbetare/{id:guid}/uppdrag/{assignmentId:guid}",
        ]),
        (RouteKind.CountyCoordinator, ["/overenskommelsen/import", "/overenskommelsen/utgavor", "/overenskommelsen/ny", "/overenskommelsen/andringar/ny", "/overenskommelsen/regelprov"]),
        (RouteKind.CountyCoordinatorPart,
        [
            "/overenskommelsen/import/{id:guid}", "/overenskommelsen/giltighet/{id:guid}/uppgifter", "/overenskommelsen/giltighet/{id:guid}/beredning", "/overenskommelsen/giltighet/{id:guid}/rekommendation",
            "/overenskommelsen/giltighet/{id:guid}/underskrift", "/overenskommelsen/giltighet/{id:guid}/giltighetstid", "/overenskommelsen/giltighet/{id:guid}/revidering", "/overenskommelsen/giltighet/{id:guid}/revidering/slutford",
            "/overenskommelsen/giltighet/{id:guid}/omforhandling", "/overenskommelsen/giltighet/{id:guid}/avvaktan", "/overenskommelsen/giltighet/{id:guid}/avvaktan/sluta", "/overenskommelsen/giltighet/{id:guid}/uttrade",
            "/overenskommelsen/giltighet/{id:guid}/efterfoljare", "/overenskommelsen/giltighet/{id:guid}/tolkning", "/overenskommelsen/andringar/{id:guid}/andra", "/overenskommelsen/andringar/{id:guid}/beslut",
            "/overenskommelsen/andringar/{id:guid}/avsla", "/overenskommelsen/andringar/{id:guid}/hanvisa", "/overenskommelsen/andringar/{id:guid}/informera", "/overenskommelsen/andringar/{id:guid}/kvitto",
        ]),
        (RouteKind.Coordinators, ["/organ/nytt", "/familjecentraler/ny"]),
        (RouteKind.AnyRole, ["/familjecentraler", "/familjecentraler/{id:guid}", "/familjecentraler/jamfor", "/familjecentraler/likvardighet", "/familjecentraler/tackning"]),
        (RouteKind.CentreKeeper, ["/familjecentraler/{id:guid}/andra", "/familjecentraler/{id:guid}/oppnad", "/familjecentraler/{id:guid}/stang", "/familjecentraler/{id:guid}/uppgifter/{key}"]),
        (RouteKind.AnyRole, ["/kartlaggningar", "/kartlaggningar/jamfor", "/kartlaggningar/{id:guid}", "/kartlaggningar/{id:guid}/fragor"]),
        (RouteKind.CountyCoordinator, ["/kartlaggningar/ny"]),
        (RouteKind.CountyCoordinatorPart,
        [
            "/kartlaggningar/{id:guid}/andra", "/kartlaggningar/{id:guid}/flytta", "/kartlaggningar/{id:guid}/las", "/kartlaggningar/{id:guid}/oppna", "/kartlaggningar/{id:guid}/stall-in", "/kartlaggningar/{id:guid}/verksamheter",
            "/kartlaggningar/{id:guid}/svar/{centre:guid}/komplettera", "/kartlaggningar/{id:guid}/svar/{centre:guid}/ratta/{key}",
        ]),
        (RouteKind.RoundAnswer, ["/kartlaggningar/{id:guid}/fil", "/kartlaggningar/{id:guid}/fil.csv", "/kartlaggningar/{id:guid}/fil.xlsx", "/kartlaggningar/{id:guid}/fil/{upload:guid}", "/kartlaggningar/{id:guid}/svar/{centre:guid}"]),
        (RouteKind.AnyRole, ["/gemensamma-verksamheter", "/gemensamma-verksamheter/{slag}", "/gemensamma-verksamheter/{slag}/{kommun}", "/utvecklingsarbeten", "/utvecklingsarbeten/{id:guid}", "/lokalt-utbud", "/lokalt-utbud/{kommun}"]),
        (RouteKind.LocalLead,
        [
            "/gemensamma-verksamheter/{slag}/{kommun}/andra", "/gemensamma-verksamheter/{slag}/{kommun}/delar", "/gemensamma-verksamheter/{slag}/{kommun}/upphor",
            "/lokalt-utbud/{kommun}/nytt", "/lokalt-utbud/{kommun}/saknas", "/lokalt-utbud/{kommun}/{n:int}/andra", "/lokalt-utbud/{kommun}/{n:int}/avsluta",
        ]),
        (RouteKind.Coordinators, ["/utvecklingsarbeten/nytt", "/utvecklingsarbeten/{id:guid}/sprid"]),
        // The demo's development work is the county's own.
        (RouteKind.BodyKeeperPart, ["/utvecklingsarbeten/{id:guid}/andra", "/utvecklingsarbeten/{id:guid}/borja-prova", "/utvecklingsarbeten/{id:guid}/resultat", "/utvecklingsarbeten/{id:guid}/avsluta"]),
        (RouteKind.BodyKeeperPart,
        [
            "/organ/{id:guid}/andra", "/organ/{id:guid}/moten/nytt", "/organ/{id:guid}/platser/ny", "/organ/{id:guid}/platser/{n:int}/avsluta", "/organ/{id:guid}/platser/{n:int}/lamna/{person:guid}",
            "/organ/{id:guid}/platser/{n:int}/ledamot", "/organ/{id:guid}/platser/{n:int}/mandat", "/organ/{id:guid}/upplos",
            "/sammantraden/{id:guid}", "/sammantraden/{id:guid}/andra", "/sammantraden/{id:guid}/arenden/nytt", "/sammantraden/{id:guid}/arenden/{n:int}/beslut", "/sammantraden/{id:guid}/arenden/{n:int}/brukare",
            "/sammantraden/{id:guid}/arenden/{n:int}/uppdrag", "/sammantraden/{id:guid}/handlingar/ny", "/sammantraden/{id:guid}/handlingar/{n:int}", "/sammantraden/{id:guid}/kalender.ics", "/sammantraden/{id:guid}/narvaro", "/sammantraden/{id:guid}/protokoll",
            "/sammantraden/{id:guid}/stall-in", "/sammantraden/{id:guid}/tillagg", "/sammantraden/{id:guid}/uppdrag/{n:int}/klart", "/sammantraden/{id:guid}/utskrift",
        ]),
        (RouteKind.LocalDraft,
        [
            "/lokala-overenskommelser/{kommun}/{n:int}", "/lokala-overenskommelser/{kommun}/{n:int}/avsluta", "/lokala-overenskommelser/{kommun}/{n:int}/avsnitt/nytt",
            "/lokala-overenskommelser/{kommun}/{n:int}/avsnitt/{key}", "/lokala-overenskommelser/{kommun}/{n:int}/avsnitt/{key}/kommentarer",
            "/lokala-overenskommelser/{kommun}/{n:int}/avsnitt/{key}/versioner", "/lokala-overenskommelser/{kommun}/{n:int}/begar-beslut", "/lokala-overenskommelser/{kommun}/{n:int}/beslut", "/lokala-overenskommelser/{kommun}/{n:int}/bilagor", "/lokala-overenskommelser/{kommun}/{n:int}/bilagor/{b:int}",
            "/lokala-overenskommelser/{kommun}/{n:int}/diariefor", "/lokala-overenskommelser/{kommun}/{n:int}/ersatt", "/lokala-overenskommelser/{kommun}/{n:int}/folj-upp",
            "/lokala-overenskommelser/{kommun}/{n:int}/kommentarer/{id:int}", "/lokala-overenskommelser/{kommun}/{n:int}/komplettera", "/lokala-overenskommelser/{kommun}/{n:int}/lagg-ner",
            "/lokala-overenskommelser/{kommun}/{n:int}/mal", "/lokala-overenskommelser/{kommun}/{n:int}/mal/{id:int}", "/lokala-overenskommelser/{kommun}/{n:int}/omfattning",
            "/lokala-overenskommelser/{kommun}/{n:int}/paborja", "/lokala-overenskommelser/{kommun}/{n:int}/regler", "/lokala-overenskommelser/{kommun}/{n:int}/remiss",
            "/lokala-overenskommelser/{kommun}/{n:int}/revidera", "/lokala-overenskommelser/{kommun}/{n:int}/rubriker", "/lokala-overenskommelser/{kommun}/{n:int}/skribenter",
            "/lokala-overenskommelser/{kommun}/{n:int}/ta-tillbaka", "/lokala-overenskommelser/{kommun}/{n:int}/trad-i-kraft", "/lokala-overenskommelser/{kommun}/{n:int}/underskrift",
            "/lokala-overenskommelser/{kommun}/{n:int}/utskrift", "/lokala-overenskommelser/{kommun}/{n:int}/word",
        ]),
        (RouteKind.LocalLead, ["/lokala-overenskommelser/{kommun}/ny", "/lokala-overenskommelser/{kommun}/befintlig", "/lokala-overenskommelser/{kommun}/implementering/atgard/ny", "/lokala-overenskommelser/{kommun}/implementering/atgard/{id:int}", "/lokala-overenskommelser/{kommun}/implementering/fraga", "/lokala-overenskommelser/{kommun}/implementering/utbildning"]),
        (RouteKind.AnyRole, ["/starta-familjecentral", "/starta-familjecentral/{kommun}", "/starta-familjecentral/{kommun}/utskrift", "/ramdokument", "/ramdokument/{id:guid}", "/ramdokument/{id:guid}/utskrift"]),
        (RouteKind.StartLead,
        [
            .. new[] { "borja", "dialog", "forutsattningar", "budgetram", "beslut", "avtal", "oppna", "hjalp", "hjalp/{n:int}", "lage/{till}", "steg/{steg}/ansvar", "steg/{steg}/klart", "steg/{steg}/oppna-igen" }.Select(act => "/starta-familjecentral/{kommun}/" + act),
        ]),
        (RouteKind.CountyCoordinator, ["/ramdokument/nytt", "/ramdokument/{id:guid}/skriv", "/ramdokument/{id:guid}/lamna", "/ramdokument/{id:guid}/lage/{till}", "/ramdokument/{id:guid}/bilagg"]),
        (RouteKind.CostOwner, [.. CostPages.Concat(["/lamna-ut", "/folkbokforing", "/remiss", "/godkann-papper"]).Select(page => "/placeringar/{number}/kostnad" + page)]),
        (RouteKind.CostRegion, [.. CostPages.Append("/remiss").Select(page => "/mottaget/placering/{number}/kostnad" + page)]),
        (RouteKind.CaseWork, ["/placeringar", "/placeringar/ny", "/placeringar/ny/akut"]),
        (RouteKind.Manager, ["/placeringar/oversikt"]),
        (RouteKind.Case, [.. new[] { "", "/historik", "/utlamnanden", "/beslut", "/underlag", "/samtycke", "/samtycke/fraga", "/folkbokforing", "/uppfoljningar", "/lamna-over", "/utskrift" }.Select(page => "/placeringar/{number}" + page)]),
        (RouteKind.CasePart,
        [
            .. new[] { "punkt/{id:int}", "punkt/{id:int}/be", "punkt/{id:int}/be-utanfor", "punkt/{id:int}/oppna", "klarlagt", "placera", "placera-utan-klarlagt-ansvar", "aterta", "folj-upp", "vardkontakter/{id:int}/ansvarig", "overvagande", "sista-dag", "lagstod", "sip", "forbered-avslut", "fortsatter",
                "avsluta", "folj-upp-efter", "ta", "samtycke/svar", "samtycke/aterkalla" }.Select(page => "/placeringar/{number}/" + page),
        ]),
        (RouteKind.Case, ["/placeringar/{number}/plats"]),
        (RouteKind.CasePart, ["/placeringar/{number}/plats/behorighet"]),
        (RouteKind.Received, ["/mottaget/placering/{number}"]),
        (RouteKind.ReceivedPart, ["/mottaget/placering/{number}/infor", "/mottaget/placering/{number}/punkter/{item:int}", "/mottaget/placering/{number}/utskrift", "/mottaget/placering/{number}/vardkontakter/{id:int}/ansvarig"]),
        (RouteKind.AnyRole, ["/oro", "/oro/ny", "/oro/ny/ofott"]),
        (RouteKind.AnyRolePart, ["/oro/vuxen"]),
        (RouteKind.CaseWork, ["/oro/uppgifter"]),
        (RouteKind.ConcernIntake, ["/oro/inkomna"]),
        (RouteKind.ConcernManager, ["/oro/inkomna/gallring"]),
        (RouteKind.ConcernIntakePart, [.. new[] { "", "/mottagen", "/skyddsbedomning", "/beslut", "/forlang", "/vidare", "/mote", "/verksamhetssystem", "/svar", "/utredning", "/uppgifter", "/utskrift", "/ratta", "/barn", "/insyn", "/bilagor/{key:guid}" }.Select(page => "/oro/inkomna/{number}" + page)]),
        (RouteKind.Concern,
        [
            "/oro/inkomna/{number}/gallring", .. new[] { "", "/skicka", "/barn", "/utanfor", "/utskrift", "/bilagor/{key:guid}" }.Select(page => "/oro/utkast/{id:guid}" + page), .. new[] { "", "/kvittens", "/tillagg", "/sekretess", "/fodd", "/insyn", "/bilagor/{key:guid}" }.Select(page => "/oro/anmalan/{number}" + page),
            "/oro/uppgifter/{number}", "/oro/uppgifter/{number}/bilagor/{key:guid}", "/oro/vuxen/{number}", "/oro/vuxen/{number}/utskrift", "/oro/vuxna", "/oro/vuxna/{number}", "/oro/vuxna/gallring", "/oro/vuxna/{number}/gallring",
        ]),
        (RouteKind.Administrator, ["/administration/orosmottagning"]),
        (RouteKind.LocalConfirm, ["/lokala-overenskommelser/{kommun}/implementering/bekrafta"]),
        (RouteKind.Public, ["/min-sida/logga-in"]),
        (RouteKind.Family, ["/min-sida", "/min-sida/planer/{id:guid}", "/min-sida/logga-in/e-legitimation", "/min-sida/logga-ut"]),
        (RouteKind.AccessAuditor, ["/logg"]),
        (RouteKind.Changes, ["/konto/fortsatt", "/konto/logga-ut", "/konto/uppdrag", "/utkast", "/utkast/slang", "/sip/forslag/ny"]));

    /// <summary>Whether the route shows something about a child, and so is held against every relation.</summary>
    public static bool AboutAChild(RouteKind kind) => kind is RouteKind.Case or RouteKind.CasePart or RouteKind.Child or RouteKind.ChildInCompartment or RouteKind.Received or RouteKind.ReceivedPart or RouteKind.CostOwner or RouteKind.CostRegion or RouteKind.Examination or RouteKind.ExaminationPart;

    static readonly int[] Shown = [200], Hidden = [404], Somewhere = [200, 404, 409];

    /// <summary>The answers that are right. Nobody is ever told 403: what is not yours does not exist.</summary>
    public static IReadOnlyList<int> Expected(RouteKind kind, string? persona, Relation relation, bool protectedChild) => kind switch
    {
        RouteKind.Public => Shown,
        RouteKind.NotFoundPage => Hidden,
        _ when relation == Relation.Nobody => [302],
        RouteKind.Family => Shown,
        RouteKind.AnyRole => Shown,
        RouteKind.OwnPassword => Hidden,
        RouteKind.CaseWork => CarriesCases(relation) ? Shown : Hidden,
        RouteKind.Case => relation == Relation.OwnUnit ? Shown : Hidden,
        RouteKind.CasePart => relation == Relation.OwnUnit ? Somewhere : Hidden,
        RouteKind.Child => relation == Relation.OwnUnit ? Somewhere : Hidden,
        RouteKind.ChildInCompartment => relation is Relation.OwnUnit or Relation.OtherUnitInCompartment ? Somewhere : Hidden,
        // The owner who opens its own number among what was received is led to its own case.
        RouteKind.Received => relation == Relation.Received && !protectedChild ? Shown : relation == Relation.OwnUnit ? Somewhere : Hidden,
        RouteKind.ReceivedPart => relation == Relation.OwnUnit || relation == Relation.Received && !protectedChild ? Somewhere : Hidden,
        RouteKind.CostOwner => relation == Relation.OwnUnit ? Somewhere : Hidden,
        RouteKind.CostRegion => relation == Relation.Received ? Somewhere : Hidden,
        RouteKind.Examination => relation is Relation.OwnUnit or Relation.Received ? Shown : Hidden,
        RouteKind.ExaminationPart => relation is Relation.OwnUnit or Relation.Received ? Somewhere : Hidden,
        RouteKind.Manager => persona!.StartsWith("enhetschef", StringComparison.Ordinal) ? Shown : Hidden,
        RouteKind.Administrator => persona!.StartsWith("administrator", StringComparison.Ordinal) ? Shown : Hidden,
        RouteKind.AdministratorPart => persona!.StartsWith("administrator", StringComparison.Ordinal) ? Somewhere : Hidden,
        RouteKind.LocalDraft or RouteKind.LocalLead => persona is "lokal-samordnare-falun" or "lokal-samordnare-region" or "lanssamordnare" ? Somewhere : Hidden,
        RouteKind.StartLead => persona is "lokal-samordnare-region" or "lanssamordnare" ? Somewhere : Hidden,
        RouteKind.LocalConfirm => persona!.StartsWith("enhetschef", StringComparison.Ordinal) ? Somewhere : Hidden,
        RouteKind.CountyCoordinator => persona == "lanssamordnare" ? Shown : Hidden,
        RouteKind.BodyKeeperPart => persona is "lanssamordnare" or "lokal-samordnare-region" ? Somewhere : Hidden,
        RouteKind.CountyCoordinatorPart => persona == "lanssamordnare" ? Somewhere : Hidden,
        RouteKind.AnyRolePart => Somewhere,
        RouteKind.RoundAnswer or RouteKind.CentreKeeper => persona is "samordnare-gruvan" or "lokal-samordnare-falun" or "lokal-samordnare-region" or "lanssamordnare" ? Somewhere : Hidden,
        RouteKind.AgreementPartyPart => persona == "lanssamordnare" || persona!.StartsWith("lokal-samordnare", StringComparison.Ordinal) ? Somewhere : Hidden,
        RouteKind.DocumentKeeper => KeepsDocuments(persona!) ? Shown : Hidden,
        RouteKind.DocumentKeeperPart => KeepsDocuments(persona!) ? Somewhere : Hidden,
        RouteKind.Coordinators => persona == "lanssamordnare" || persona!.StartsWith("lokal-samordnare", StringComparison.Ordinal) ? Shown : Hidden,
        RouteKind.Concern => Hidden,
        RouteKind.ConcernIntakePart => persona == "socialsekreterare-borlange" ? Somewhere : Hidden,
        RouteKind.ConcernIntake => relation == Relation.OwnUnit || persona == "socialsekreterare-borlange" ? Shown : Hidden,
        RouteKind.ConcernManager => persona == "enhetschef-falun" ? Shown : Hidden,
        RouteKind.AccessAuditor => persona!.StartsWith("loggranskare", StringComparison.Ordinal) ? Shown : Hidden,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Which of the test's values stands in a route's place.</summary>
    public static string PlaceOf(string route, string place) => (route, place) switch
    {
        (_, "number") when route.Contains("/kostnad", StringComparison.Ordinal) => "cost",
        (_, "number") when route.StartsWith("/undersokningar/", StringComparison.Ordinal) => "examination",
        (_, "number") when route.StartsWith("/lvu-undersokningar/", StringComparison.Ordinal) => "lvu",
        (_, "number") when route.StartsWith("/placeringar/", StringComparison.Ordinal) || route.StartsWith("/mottaget/placering/", StringComparison.Ordinal) => "placement",
        (_, "number") when route.StartsWith("/oro/", StringComparison.Ordinal) => "concern",
        (_, "id") when route.StartsWith("/barn/", StringComparison.Ordinal) => "child",
        (_, "id") when route.StartsWith("/lokala-overenskommelser/", StringComparison.Ordinal) => "n",
        (_, "id") when route.Contains("/mal/") => "goal",
        (_, "id") when route.Contains("/insatser/") => "action",
        (_, "id") when route.StartsWith("/organ", StringComparison.Ordinal) => "body",
        (_, "id") when route.StartsWith("/familjecentraler", StringComparison.Ordinal) => "centre",
        (_, "id") when route.StartsWith("/kartlaggningar", StringComparison.Ordinal) => "round",
        (_, "key") when route.StartsWith("/familjecentraler", StringComparison.Ordinal) || route.StartsWith("/kartlaggningar", StringComparison.Ordinal) => "criterion",
        (_, "upload") => "unknown",
        (_, "kommun") when route.StartsWith("/starta-familjecentral", StringComparison.Ordinal) => "way",
        (_, "id") when route.StartsWith("/ramdokument", StringComparison.Ordinal) => "framework",
        (_, "till") => route.StartsWith("/ramdokument", StringComparison.Ordinal) ? "dropped" : "rests",
        (_, "steg") => "step",
        (_, "id") when route.StartsWith("/utvecklingsarbeten", StringComparison.Ordinal) => "development",
        (_, "person") or (_, "avsnitt") or (_, "aid") or (_, "rid") => "unknown",
        (_, "id") when route.Contains(":guid") => "unknown",
        (_, "a") => "action",
        (_, "key") when route.StartsWith("/lokala-overenskommelser/", StringComparison.Ordinal) => "n",
        _ => place,
    };

    static bool KeepsDocuments(string persona) => persona == "lanssamordnare" || persona.StartsWith("lokal-samordnare", StringComparison.Ordinal) || persona.StartsWith("administrator", StringComparison.Ordinal);

    static bool CarriesCases(Relation relation) => relation is not (Relation.Nobody or Relation.NoCaseWork);

    static Dictionary<string, RouteKind> Table(params (RouteKind Kind, string[] Routes)[] rows) => rows.SelectMany(r => r.Routes.Select(route => (route, r.Kind))).ToDictionary(x => x.route, x => x.Kind);
}
