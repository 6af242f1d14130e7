using static Samspel.Domain.Parties.UnitKind;
using static Samspel.Domain.WhoDoesWhat.NextStep;
using static Samspel.Domain.WhoDoesWhat.Responsible;
using static Samspel.Domain.WhoDoesWhat.Situation;
using static Samspel.Domain.WhoDoesWhat.Strength;

namespace Samspel.Domain.WhoDoesWhat;

public static partial class ObligationCatalogue
{
    /// <summary>Sections 3.6 to 3.8: SIP, discharge, secrecy.</summary>
    static IReadOnlyList<Obligation> Plans =>
    [
        O(107, "3.6", Joint, Should, "En SIP är särskilt viktig när familjen inte kan samordna själv, fler kompetenser behövs, ansvaret är oklart, stödet måste komma i en viss ordning eller en insats förutsätter en annan.", [SocialServicesChildren, .. Specialists], [ManyContacts, UnclearResponsibility, SchoolAbsence, Neuropsychiatric, MentalIllHealth, Placed, LssSupport, SubstanceUse, ParentIsPatient], governing: GoverningDocument.SipGuideline, next: StartSip),
        O(108, "3.6", Joint, Should, "Barnet och familjen ska veta vad som händer på mötet och känna sig trygga. Ibland passar en annan sorts möte bättre.", [], [ManyContacts], governing: GoverningDocument.SipGuideline, next: StartSip),
        O(109, "3.6", Joint, Shall, "Samtycke behövs. Utan samtycke och delaktighet är det ingen SIP.", [], [ManyContacts, ConsentAndSecrecy], governing: GoverningDocument.SipGuideline, next: Consent),
        O(110, "3.6", Joint, May, "Den enskilde, närstående och personal kan alla ta initiativ till en SIP.", [], [ManyContacts, SchoolAbsence, CaregiverSupport], governing: GoverningDocument.SipGuideline, next: ProposeSip),
        O(111, "3.6", Municipality, May, "Skolan kan föreslå en SIP. Om skolan också får kalla ska det stå i kommunens lokala överenskommelse.", Schools, [SchoolAbsence, SchoolSupport, ManyContacts], Pupils, next: LocalRules),
        O(112, "3.6", Joint, Shall, "Socialtjänst och hälso- och sjukvård tar initiativ och kallar till SIP när de ser behovet.", [SocialServicesChildren, .. Specialists], [ManyContacts, SchoolAbsence, Neuropsychiatric, Placed, Asylum, SubstanceUse], governing: GoverningDocument.SipGuideline, next: StartSip),
        O(113, "3.6", Joint, May, "Utbilda gärna tillsammans om SIP.", [MunicipalCoordination, CountyCoordination], [Situation.Development], governing: GoverningDocument.SipGuideline, next: Routines),
        O(114, "3.6", Joint, Shall, "SIP görs och följs upp enligt Dalarnas riktlinje.", [], [ManyContacts], governing: GoverningDocument.SipGuideline, next: Routines),
        O(115, "3.7", Joint, Strength.Fact, "För utskrivning från sjukhus finns en egen överenskommelse och riktlinjer.", [InpatientCare, SocialServicesChildren], [Discharge, Lpt], Born, GoverningDocument.Discharge, OtherAgreement),
        O(116, "3.7", Region, Should, "Vårdnadshavarna är i första hand med när ett barn skrivs ut.", [InpatientCare], [Discharge], AgeSpan.Children, GoverningDocument.Discharge),
        O(117, "3.7", Region, Shall, "Behövs insatser från socialtjänsten tar sjukhuset kontakt dit enligt rutinen.", [InpatientCare, SocialServicesChildren], [Discharge, Lpt], Born, GoverningDocument.Discharge),
        O(118, "3.7", Joint, Should, "Klargör ansvaret i ett SIP-möte så tidigt som möjligt före utskrivning, och ge trygghet över tid åt dem som ska sköta egenvården.", [InpatientCare, SocialServicesChildren, PrimaryCare, Lss], [Discharge, SelfCare], Born, GoverningDocument.Discharge, StartSip),
        O(119, "3.7", Joint, Shall, "Ingen är kvar på sjukhus längre än nödvändigt, och insatserna hemma är tryggade efteråt.", [InpatientCare, SocialServicesChildren, PrimaryCare], [Discharge], Born, GoverningDocument.Discharge, StartSip),
        O(120, "3.7", Region, Strength.Fact, "Tiden på BB vid en förlossning räknas som slutenvård.", [InpatientCare, MaternityCare], [Discharge, SmallChild], new AgeSpan(0, 0), GoverningDocument.Discharge, ReadSection),
        O(121, "3.8", Joint, Shall, "Var och en håller den sekretess som gäller i den egna verksamheten.", [], [ConsentAndSecrecy], next: ReadSection),
        O(122, "3.8", Joint, Shall, "Kommunen och regionen har rutiner som underlättar samverkan inom lagen.", [MunicipalCoordination, CountyCoordination], [ConsentAndSecrecy, Situation.Development], next: Routines),
        O(123, "3.8", Joint, Strength.Fact, "Om barnet ska samtycka tillsammans med vårdnadshavaren beror på ålder och mognad, och rutinerna kan skilja sig åt.", [], [ConsentAndSecrecy, YoungHealth], AgeSpan.Children, next: Consent),
        O(124, "3.8", Joint, Shall, "Från 18 år bestämmer den unge själv över samtycke och sekretess.", [], [ConsentAndSecrecy, Situation.Transition, YoungHealth], new AgeSpan(18, 24), next: Consent),
        O(125, "3.8", Joint, Should, "Arbeta med samtycke och respektera barnets och familjens självbestämmande och integritet.", [], [ConsentAndSecrecy], next: Consent),
    ];

    /// <summary>Section 3.9: concern for a child.</summary>
    static IReadOnlyList<Obligation> Concerns =>
    [
        O(126, "3.9", Joint, Shall, "Den som i sitt arbete får veta eller misstänker att ett barn far illa anmäler det genast till socialnämnden. Det gäller alla anställda, också i privat verksamhet.", Social, [Concern, ViolenceOrAbuse, SchoolAbsence, SubstanceUse, ParentIsPatient, InPreschool], AgeSpan.Children, next: ReportConcern),
        O(127, "3.9", Joint, Strength.Fact, "En orosanmälan kan göras utan att familjen vet om det, särskilt vid våld och sexuella övergrepp.", Social, [Concern, ViolenceOrAbuse], AgeSpan.Children, next: ReportConcern),
        O(128, "3.9", Joint, Shall, "Den som är skyldig att anmäla lämnar också allt som kan ha betydelse för socialnämndens utredning.", Social, [Concern, ViolenceOrAbuse], AgeSpan.Children, next: ReportConcern),
        O(129, "3.9", Joint, Shall, "Anmälan är personlig och kan inte lämnas över till någon annan.", Social, [Concern], AgeSpan.Children, next: ReportConcern),
        O(130, "3.9", Municipality, Should, "Socialtjänsten erbjuder barn, vårdnadshavare och anmälare ett möte när det är lämpligt för barnet.", Social, [Concern], AgeSpan.Children),
        O(131, "3.9", Municipality, May, "Socialnämnden får berätta för anmälaren om en utredning har inletts, inte inleds eller redan pågår.", Social, [Concern], AgeSpan.Children),
        O(132, "3.9", Municipality, Shall, "Anmälaren får veta det på begäran, om det inte är olämpligt.", Social, [Concern], AgeSpan.Children),
        O(133, "3.9", Region, Shall, "En läkare anmäler genast en vuxen med beroende som kan behöva vård enligt LVM och inte kan hjälpas frivilligt. Tänk särskilt på gravida.", [PrimaryCare, AdultPsychiatry, InpatientCare, PrivateProvider], [SubstanceUse, UnbornChild, ParentIsPatient], governing: GoverningDocument.SubstanceUse, next: ReportConcern),
    ];
}
