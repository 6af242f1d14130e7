using static Samspel.Domain.Parties.UnitKind;
using static Samspel.Domain.WhoDoesWhat.NextStep;
using static Samspel.Domain.WhoDoesWhat.Responsible;
using static Samspel.Domain.WhoDoesWhat.Situation;
using static Samspel.Domain.WhoDoesWhat.Strength;

namespace Samspel.Domain.WhoDoesWhat;

public static partial class ObligationCatalogue
{
    /// <summary>Section 3.2: activities held together.</summary>
    static IReadOnlyList<Obligation> Together =>
    [
        O(75, "3.2", Joint, Should, "Det som visar sig fungera införs och erbjuds i hela länet, anpassat till hur det ser ut lokalt.", [CountyCoordination, MunicipalCoordination], [Situation.Development], next: NextStep.Development),
        O(76, "3.2", Joint, Should, "Följ upp, analysera och dokumentera utvecklingsarbeten.", [CountyCoordination, MunicipalCoordination], [Situation.Development], next: NextStep.Development),
        O(77, "3.2.1", Joint, Strength.Fact, "En familjecentral har mödrahälsovård, barnhälsovård, öppen förskola och socialtjänst på samma plats, för familjer som väntar barn eller har barn under sex år.", Centre, [SmallChild, Expecting, Everyday, CaregiverSupport, LanguageDelay], new AgeSpan(0, 5, Pregnancy: true, Floating: 1), next: NextStep.FamilyCentres),
        O(78, "3.2.1", Joint, Should, "Familjecentralen har en samordnare och en aktiv lednings- eller styrgrupp.", Centre, [Situation.Development], next: NextStep.FamilyCentres),
        O(79, "3.2.1", Joint, Shall, "Familjecentralens mål står i verksamhetsplanen.", Centre, [Situation.Development], next: NextStep.FamilyCentres),
        O(80, "3.2.1", Joint, Should, "Regionen vill tillsammans med kommunerna ha minst en familjecentral i varje kommun.", [CountyCoordination, MunicipalCoordination], [Situation.Development], next: NextStep.FamilyCentres),
        O(81, "3.2.1", Joint, Strength.Fact, "Barnhälsoteam ger råd om barn 2–5 år och kan besluta om utredning och insatser. Finns i vissa kommuner.", [ChildHealthCare, PaediatricClinic, Preschool, SocialServicesChildren], [LanguageDelay, Neuropsychiatric, EarlySigns, InPreschool, SmallChild], new AgeSpan(2, 5, Floating: 1), next: NextStep.JointServices, @in: ["2085"]),
        O(82, "3.2.1", Joint, Strength.Fact, "Very important babies (VIB) planerar stödet till familjen under och efter graviditeten. Finns i vissa kommuner.", [MaternityCare, ChildHealthCare, SocialServicesChildren, AdultPsychiatry], [Expecting, UnbornChild, SubstanceUse, ParentIsPatient], new AgeSpan(0, 0, Pregnancy: true, Floating: 1), next: NextStep.JointServices, @in: ["2021"]),
        O(83, "3.2.2", Joint, Should, "För barn 6–12 år behövs en modell som håller ihop stödet, gärna med elevhälsan och skolan som bas.", [School, IndependentSchool, SchoolHealthMedical, PrimaryCare, CounsellingForYoung, SocialServicesChildren], [Situation.Development, SchoolSupport, MentalIllHealth], Middle, next: NextStep.Development),
        O(84, "3.2.2", Joint, Should, "Mognad och behov avgör var barnet hör hemma när det går från barnhälsa till ungdomshälsa, inte en fast ålder.", [YouthClinic, ChildPsychiatry, SchoolHealthMedical, CounsellingForYoung], [Situation.Transition, YoungHealth], new AgeSpan(11, 24), next: NextStep.JointServices),
        O(85, "3.2.2", Joint, Strength.Fact, "Tillsammans för varje barn: skola, socialtjänst och region arbetar ihop kring barn från 6 år upp till 18 år.", [School, SocialServicesChildren, PrimaryCare], [Everyday, SchoolSupport, SchoolAbsence, EarlySigns, ManyContacts], new AgeSpan(6, 17, Floating: 1), next: NextStep.JointServices, @in: ["2080"]),
        O(86, "3.2.3", Joint, Shall, "Ungdomsmottagning ska finnas i alla kommuner. I varje kommun byggs en ungdomshälsa med mottagningen som nav.", [YouthClinic], [YoungHealth, MentalIllHealth, Everyday, EarlySigns], Youth, next: NextStep.JointServices),
        O(87, "3.2.3", Joint, Strength.Fact, "Ungdomsmottagningen är till för unga från omkring 13 till och med 24 år. Den unge söker sig dit av egen vilja.", [YouthClinic], [YoungHealth, MentalIllHealth, ConsentAndSecrecy], Youth, next: NextStep.JointServices),
        O(88, "3.2.3", Joint, Should, "På mottagningen finns barnmorska med rätt att skriva ut preventivmedel, kurator och läkare.", [YouthClinic], [YoungHealth, Situation.Development], Youth, next: NextStep.JointServices),
        O(89, "3.2.3", Joint, Shall, "Ungdomsmottagningen är regionens och alla kommuners gemensamma ansvar.", [YouthClinic, MunicipalCoordination, CountyCoordination], [YoungHealth, Situation.Development], Youth, next: NextStep.JointServices),
        O(90, "3.2.3", Joint, Shall, "Ungdomshälsan utgår från Hälsa-Lärande-Trygghet med en gemensam grundsyn.", [YouthClinic], [YoungHealth, Situation.Development], Youth, next: NextStep.JointServices),
        O(91, "3.2.3", Joint, May, "Ungdomshälsan är samlokaliserad om det går.", [YouthClinic], [YoungHealth, Situation.Development], Youth, next: NextStep.JointServices),
        O(92, "3.2.3", Joint, Shall, "Ungdomshälsan främjar hälsa, förebygger och upptäcker hälsoproblem tidigt.", [YouthClinic], [YoungHealth, EarlySigns, MentalIllHealth], Youth, next: NextStep.JointServices),
        O(93, "3.2.3", Joint, Shall, "Unga får hjälp, stöd och vid behov behandling snabbt, genom en enda ingång.", [YouthClinic, CounsellingForYoung], [YoungHealth, MentalIllHealth], Youth, next: NextStep.JointServices),
        O(94, "3.2.3", Joint, Shall, "Hjälpen finns både på plats och digitalt.", [YouthClinic], [YoungHealth], Youth, next: NextStep.JointServices),
        O(95, "3.2.3", Joint, Shall, "Skapa förutsättningar för likvärdiga insatser av hög kvalitet i hela länet.", [CountyCoordination, MunicipalCoordination], [Situation.Development, YoungHealth], Youth, next: NextStep.JointServices),
        O(96, "3.2.3", Joint, Strength.Fact, "Pilotprojekt i Borlänge och Leksand är grunden för arbetet med ungdomshälsa. En gemensam vision skulle komma.", [YouthClinic], [Situation.Development, YoungHealth], Youth, next: NextStep.Development, @in: ["2081", "2029"]),
        O(97, "3.2.4", Joint, Strength.Fact, "Barnahus Dalarna i Borlänge är till för barn och unga till och med 17 år som utsatts för våld i nära relationer eller sexualbrott. Den som möter barn i sitt yrke kan få råd. Alla kommuner, regionen, polis och åklagare samverkar.", [SocialServicesChildren, PaediatricClinic, ChildPsychiatry], [ViolenceOrAbuse, Concern], AgeSpan.Children, next: NextStep.JointServices),
    ];

    /// <summary>Sections 3.3 to 3.5: LSS, aids, children as relatives.</summary>
    static IReadOnlyList<Obligation> Rights =>
    [
        O(98, "3.3", Municipality, Strength.Fact, "En insats enligt LSS ges bara om den enskilde begär den, hör till personkretsen och behöver den.", [Lss], [LssSupport], Born),
        O(99, "3.3", Municipality, May, "I väntan på beslut enligt LSS kan barnet ha rätt till insatser enligt socialtjänstlagen.", [Lss, SocialServicesChildren], [LssSupport], Born),
        O(100, "3.3", Joint, Shall, "LSS tar aldrig bort stöd eller skydd som den enskilde har rätt till enligt en annan lag.", [Lss, SocialServicesChildren, Habilitation], [LssSupport], Born, next: ReadSection),
        O(101, "3.4", Joint, Shall, "Vem som ansvarar för hjälpmedel står i en egen överenskommelse; för hjälpmedel i skolan hänvisas till en policy.", [Habilitation, PrimaryCare, School, IndependentSchool], [Situation.Aids, SchoolSupport], Born, GoverningDocument.AidsAgreement, OtherAgreement),
        O(102, "3.5", Region, Shall, "Vården tänker särskilt på barnets behov av information, råd och stöd när en förälder eller annan vuxen som barnet bor med är allvarligt sjuk eller skadad, har en psykisk sjukdom eller funktionsnedsättning, ett beroende, utsätter för våld, eller oväntat dör.", MeetsParents, [ParentIsPatient, SubstanceUse, Bereaved, ViolenceOrAbuse], Born),
        O(103, "3.5", Region, Strength.Fact, "Detsamma gäller när en förälder har en annan funktionsnedsättning än en psykisk.", [.. MeetsParents, Habilitation], [ParentIsPatient], Born),
        O(104, "3.5", Municipality, Should, "Socialtjänsten upptäcker och stödjer barn vars föräldrar har beroende, psykisk ohälsa eller andra allvarliga svårigheter.", [SocialServicesChildren, AddictionAndSocialPsychiatry], [ParentIsPatient, SubstanceUse, ViolenceOrAbuse, Bereaved, Concern], Born, GoverningDocument.Adults),
        O(105, "3.5", Municipality, Shall, "Kommunen erbjuder stöd till den som vårdar eller stödjer en närstående.", [SocialServicesChildren, OtherMunicipal], [CaregiverSupport, ParentIsPatient, LssSupport], next: NextStep.Provision),
        O(106, "3.5", Joint, Should, "Verksamheter för barn och för vuxna samverkar.", [.. MeetsParents, .. Social, ChildPsychiatry], [ParentIsPatient, SubstanceUse, ManyContacts], governing: GoverningDocument.Adults, next: StartSip),
    ];
}
