using static Samspel.Domain.Parties.UnitKind;
using static Samspel.Domain.WhoDoesWhat.NextStep;
using static Samspel.Domain.WhoDoesWhat.Responsible;
using static Samspel.Domain.WhoDoesWhat.Situation;
using static Samspel.Domain.WhoDoesWhat.Strength;

namespace Samspel.Domain.WhoDoesWhat;

public static partial class ObligationCatalogue
{
    /// <summary>Section 3: what holds for all cooperation.</summary>
    static IReadOnlyList<Obligation> General =>
    [
        O(39, "3", Joint, Shall, "Kommunen och regionen klargör var för sig vem som gör vad i den egna organisationen och har rutiner för samarbetet.", [MunicipalCoordination, CountyCoordination], [UnclearResponsibility, Situation.Development], next: Routines),
        O(40, "3", Joint, Shall, "Varje verksamhet svarar för sina egna insatser, efter sin lag.", [], [UnclearResponsibility], next: ReadSection),
        O(41, "3", Municipality, Strength.Fact, "Kommunen har det yttersta ansvaret för att den som behöver stöd och hjälp får det. Det tar inte bort någon annans ansvar.", Social, [UnclearResponsibility]),
        O(42, "3", Joint, Shall, "Samverka på alla nivåer, från förebyggande arbete till specialistvård.", [], [Everyday, UnclearResponsibility], next: ReadSection),
        O(43, "3", Joint, Shall, "Se till helheten så att inget barn och ingen ung faller mellan stolarna.", [], [UnclearResponsibility, ManyContacts, Situation.Transition], next: AskQuestion),
        O(44, "3", Joint, Shall, "Är det oklart vem som ansvarar hittar ni tillsammans en lösning som fungerar som helhet.", [], [UnclearResponsibility], next: AskQuestion),
        O(45, "3", Joint, Shall, "Utgå från att hjälpa till, med barnet eller den unge i centrum.", [], [UnclearResponsibility, Everyday], next: ReadSection),
        O(46, "3", Joint, Should, "Ta reda på vilka andra insatser som ges.", [], [ManyContacts, EarlySigns, Situation.Transition], next: NextStep.Provision),
        O(47, "3", Joint, Should, "Anpassa de egna insatserna till vad andra ger.", [], [ManyContacts], next: StartSip),
        O(48, "3", Joint, Should, "Ta initiativ till samverkan när det behövs.", [], [ManyContacts, EarlySigns, UnclearResponsibility], next: StartSip),
    ];

    /// <summary>Section 3.1: promotion, prevention, early detection and early support.</summary>
    static IReadOnlyList<Obligation> EarlyOn =>
    [
        O(49, "3.1", Joint, Should, "Prioritera arbete som främjar hälsa och förebygger ohälsa, för alla barn, unga och unga vuxna.", HealthCare, [Everyday, Situation.Development], next: NextStep.Provision),
        O(50, "3.1", Joint, Should, "Upptäck och hjälp tidigt tillsammans. Det ska vara lätt att få kontakt och låg tröskel till stöd, hjälp och behandling.", FirstLine, [EarlySigns, MentalIllHealth, Everyday], next: NextStep.Provision),
        O(51, "3.1", Joint, Should, "Stärk det som skyddar, inte bara det som är svårt: ta reda på vilka resurser familjen och nätverket har.", Social, [EarlySigns, MentalIllHealth, CaregiverSupport], next: StartSip),
        O(52, "3.1", Joint, Should, "Uppmärksamma särskilt den som har eller riskerar att få psykisk eller fysisk ohälsa eller en funktionsnedsättning.", [.. HealthCare, .. Schools], [EarlySigns, MentalIllHealth, Neuropsychiatric, LanguageDelay, SchoolAbsence]),
        O(53, "3.1", Region, Should, "Var uppmärksam på den kroppsliga hälsan hos barn och unga med psykisk funktionsnedsättning, som inte alltid söker eller får vård.", [PrimaryCare, ChildPsychiatry, Habilitation, PaediatricClinic], [Neuropsychiatric, PhysicalIllness, MentalIllHealth], Born),
        O(54, "3.1", Joint, Should, "Ge den som tar hand om barnet bästa möjliga stöd. Ju yngre barn, desto mer av hjälpen går genom föräldrarna.", [ChildHealthCare, SocialServicesChildren, Preschool], [CaregiverSupport, SmallChild, Expecting, LanguageDelay]),
        O(55, "3.1.1", Joint, Should, "Tänk på risker för det ofödda barnet och på om någon mer behöver kopplas in när du möter en gravid.", MeetsExpecting, [UnbornChild, Expecting, SubstanceUse, ParentIsPatient, ViolenceOrAbuse], AgeSpan.Unborn),
        O(56, "3.1.1", Joint, Should, "Motivera blivande föräldrar att söka stöd hos socialtjänsten när det behövs.", MeetsExpecting, [UnbornChild, Expecting, SubstanceUse], AgeSpan.Unborn),
        O(57, "3.1.1", Municipality, Shall, "Socialtjänsten ser till att ansökan kommer till rätt verksamhet och beslutar om bistånd.", [SocialServicesChildren, AddictionAndSocialPsychiatry], [UnbornChild, Expecting], AgeSpan.Unborn),
        O(58, "3.1.1", Joint, Should, "Gör en orosanmälan för det ofödda barnet när det finns risker och den blivande föräldern inte själv söker hjälp.", MeetsExpecting, [UnbornChild, SubstanceUse, ViolenceOrAbuse], AgeSpan.Unborn, next: ReportConcern),
        O(59, "3.1.1", Joint, Shall, "Ta också upp andra barn i familjen i anmälan.", MeetsExpecting, [UnbornChild], AgeSpan.Unborn, next: ReportConcern),
        O(60, "3.1.1", Municipality, Shall, "Socialtjänsten ska kunna väga in risken för det ofödda barnet, och tar hjälp av missbruk och socialpsykiatri när det behövs.", [SocialServicesChildren, AddictionAndSocialPsychiatry], [UnbornChild, SubstanceUse], AgeSpan.Unborn),
        O(61, "3.1.1", Joint, Should, "Gör en ny orosanmälan när barnet är fött om riskerna fanns och oron är kvar.", [MaternityCare, ChildHealthCare, InpatientCare], [UnbornChild, Concern], new AgeSpan(0, 0, Pregnancy: true, Floating: 1), next: ReportConcern),
        O(62, "3.1.1", Region, Should, "Kontakta vårdcentral eller psykiatri när en läkare behöver bedöma den blivande förälderns psykiska hälsa, till exempel inför tvångsvård.", [PrimaryCare, AdultPsychiatry], [UnbornChild, Lpt, SuicideRisk, ParentIsPatient], AgeSpan.Unborn),
        O(63, "3.1.2", Region, Should, "Barnhälsovården erbjuder stöd till alla barn och föräldrar, och mer till den som behöver det.", [ChildHealthCare], [SmallChild, LanguageDelay, EarlySigns, Neuropsychiatric, Everyday], Small, GoverningDocument.ChildHealthProgramme),
        O(64, "3.1.2", Region, Strength.Fact, "I länet finns omkring 19 000 barn 0–6 år, och 99 % är med i barnhälsovårdens program (2021).", [ChildHealthCare], [SmallChild], Small, next: ReadSection),
        O(65, "3.1.3", Municipality, Strength.Fact, "Omkring 85 % av länets 1–5-åringar går i förskola (2021).", [Preschool], [InPreschool], Preschoolers, next: ReadSection),
        O(66, "3.1.3", Municipality, Should, "Förskolan upptäcker risker tidigt och arbetar tillsammans med föräldrarna för att barnen ska må bra.", [Preschool], [InPreschool, EarlySigns, LanguageDelay, SmallChild, Concern, Neuropsychiatric], Preschoolers, next: ProposeSip),
        O(67, "3.1.3", Municipality, Should, "Förskolan ser till barnets hela hälsa och är en plats där andra kan samverka.", [Preschool], [InPreschool, LanguageDelay, EarlySigns], Preschoolers, next: ProposeSip),
        O(68, "3.1.3", Municipality, May, "Föräldramöten kan användas så att socialtjänst och hälso- och sjukvård får prata allmänt med föräldrar.", [Preschool, SocialServicesChildren, ChildHealthCare], [InPreschool, CaregiverSupport, Everyday], Preschoolers),
        O(69, "3.1.4", Municipality, Shall, "I skolan och gymnasieskolan finns alltid elevhälsa med medicinsk, psykologisk, psykosocial och specialpedagogisk kompetens.", Schools, [SchoolSupport, SchoolAbsence, EarlySigns, MentalIllHealth, Neuropsychiatric, LanguageDelay], Pupils),
        O(70, "3.1.4", Municipality, May, "Skolan kan ge socialtjänst och hälso- och sjukvård tillfälle att möta föräldrar, och själv ordna stöd i föräldraskapet.", Schools, [CaregiverSupport, Everyday, SchoolAbsence], Pupils),
        O(71, "3.1.4", Joint, Strength.Fact, "En rutin säger hur skola, BUP och habilitering delar ansvaret vid misstänkt utvecklingsrelaterad funktionsnedsättning.", [School, IndependentSchool, SchoolHealthMedical, ChildPsychiatry, Habilitation], [Neuropsychiatric, SchoolAbsence, SchoolSupport], Pupils, GoverningDocument.SchoolRoutine, Routines),
        O(72, "3.1.5", Joint, Strength.Fact, "Vid skadligt bruk eller beroende gäller en egen överenskommelse, också för barn och unga. Åldrarna 13–17 och 18–29 år pekas ut som särskilt sårbara.", [SocialServicesChildren, AddictionAndSocialPsychiatry, ChildPsychiatry], [SubstanceUse], governing: GoverningDocument.SubstanceUse, next: OtherAgreement),
        O(73, "3.1.6", Joint, Should, "Alla hjälps åt att förebygga suicid och att stödja dem som är kvar när någon har dött.", [ChildPsychiatry, PrimaryCare, AdultPsychiatry, SchoolHealthMedical, SocialServicesChildren, YouthClinic], [SuicideRisk, Bereaved, MentalIllHealth], governing: GoverningDocument.Suicide, next: FindUnit),
        O(74, "3.1.6", Joint, Strength.Fact, "Omkring 1 200 personer om året dör i suicid i Sverige; 2019 var fem av dem barn under 15 år.", [], [SuicideRisk, Bereaved], governing: GoverningDocument.Suicide, next: ReadSection),
    ];
}
