using static Samspel.Domain.Parties.UnitKind;
using static Samspel.Domain.WhoDoesWhat.NextStep;
using static Samspel.Domain.WhoDoesWhat.Responsible;
using static Samspel.Domain.WhoDoesWhat.Situation;
using static Samspel.Domain.WhoDoesWhat.Strength;

namespace Samspel.Domain.WhoDoesWhat;

public static partial class ObligationCatalogue
{
    /// <summary>Section 4: the municipality's own responsibility.</summary>
    static IReadOnlyList<Obligation> OfMunicipality =>
    [
        O(134, "4.1", Municipality, Shall, "Socialtjänsten främjar, förebygger och söker upp dem som behöver stöd.", [SocialServicesChildren, OtherMunicipal], [Everyday, EarlySigns, SubstanceUse], next: NextStep.Provision),
        O(135, "4.1", Municipality, Shall, "Socialtjänsten erbjuder stöd som inte kräver utredning, serviceinsatser.", Social, [Everyday, CaregiverSupport, EarlySigns, Expecting, SmallChild], next: NextStep.Provision),
        O(136, "4.1", Municipality, Shall, "Socialtjänsten utreder behov enligt socialtjänstlagen.", Social, [Concern, UnbornChild, SubstanceUse, ViolenceOrAbuse, Placed, CaregiverSupport]),
        O(137, "4.1", Municipality, Shall, "Socialtjänsten beviljar öppna insatser till barn, unga och föräldrar.", Social, [CaregiverSupport, Concern, MentalIllHealth, SubstanceUse, SchoolAbsence], next: NextStep.Provision),
        O(138, "4.1", Municipality, Shall, "Socialtjänsten beslutar om placering enligt socialtjänstlagen eller LVU.", Social, [Placed, Concern, ViolenceOrAbuse], PlacedAges),
        O(139, "4.1", Municipality, Shall, "Kommunen utreder och genomför insatser enligt LSS.", [Lss], [LssSupport, Neuropsychiatric], Born),
        O(140, "4.2", Municipality, Shall, "Skolan ger det stöd som behövs för att nå målen. Rektor har det yttersta ansvaret för varje elev och beslutar om utredning och insatser i skolan.", [School, IndependentSchool], [SchoolSupport, SchoolAbsence, LanguageDelay, Neuropsychiatric], Pupils, next: ProposeSip),
        O(141, "4.2", Municipality, Shall, "Skolan har elevhälsa som främst främjar och förebygger, med medicinska, psykologiska, psykosociala och specialpedagogiska insatser.", Schools, [SchoolSupport, SchoolAbsence, MentalIllHealth, EarlySigns, Everyday], Pupils),
        O(142, "4.2", Municipality, Shall, "Elevhälsan stödjer elevernas utveckling mot målen.", Schools, [SchoolSupport, SchoolAbsence], Pupils),
        O(143, "4.2", Municipality, Shall, "Elevhälsan erbjuder minst tre hälsobesök med allmänna hälsokontroller.", [SchoolHealthMedical], [Everyday, PhysicalIllness, SchoolSupport], Pupils),
    ];

    /// <summary>Section 5: the region's own responsibility.</summary>
    static IReadOnlyList<Obligation> OfRegion =>
    [
        O(144, "5", Region, Shall, "Regionen förebygger, utreder och behandlar sjukdomar och skador, i öppen och sluten vård.", [PrimaryCare, CounsellingForYoung, PaediatricClinic, ChildPsychiatry, SpeechTherapy, DentalCare, InpatientCare], [PhysicalIllness, MentalIllHealth, Neuropsychiatric, LanguageDelay, EarlySigns, SuicideRisk, SelfCare, Asylum, Everyday]),
        O(145, "5", Region, Shall, "Regionen svarar för psykiatrisk tvångsvård enligt LPT, i sluten vård och ibland i öppen.", [ChildPsychiatry, AdultPsychiatry, InpatientCare], [Lpt, SuicideRisk, Discharge]),
        O(146, "5", Region, Shall, "Regionen ger råd och stöd enligt LSS vid habiliteringen, och ibland vid BUP.", [Habilitation, ChildPsychiatry], [LssSupport, Neuropsychiatric], Born),
        O(147, "5", Region, Shall, "Regionen erbjuder stöd till familj och närstående, särskilt till barn när en vuxen är allvarligt sjuk, skadad, har ett beroende eller oväntat dör.", [PrimaryCare, AdultPsychiatry, ChildPsychiatry, Habilitation, InpatientCare], [ParentIsPatient, Bereaved, CaregiverSupport, SubstanceUse]),
    ];

    /// <summary>Those of section 6 that the situations lead to.</summary>
    static IReadOnlyList<Obligation> OutsideHome =>
    [
        O(162, "6.3.2", Joint, Should, "Tala om för den som bedömt att vård kan göras som egenvård när förutsättningarna ändras.", [PrimaryCare, PaediatricClinic, ChildPsychiatry, Habilitation, SchoolHealthMedical, SocialServicesChildren], [SelfCare, Placed], Born, next: FindUnit),
        O(178, "6.3.2", Region, Shall, "Barn som söker asyl erbjuds en särskild hälsoundersökning.", [PrimaryCare], [Asylum], Born, GoverningDocument.HealthExamination),
        O(179, "6.3.2", Joint, Shall, "Ett barn som både söker asyl och är placerat får båda hälsoundersökningarna.", [PrimaryCare, PaediatricClinic, SocialServicesChildren], [Asylum, Placed], PlacedAges, GoverningDocument.HealthExamination, Routines),
        O(189, "6.6", Region, Shall, "Regionen ansvarar för, beslutar om och betalar hälso- och sjukvård till placerade barn, också hälsoundersökningarna.", [PrimaryCare, PaediatricClinic, ChildPsychiatry], [Placed, Asylum], PlacedAges, GoverningDocument.HealthExamination),
    ];
}
