using Samspel.Domain.Children;
using Samspel.Domain.Examinations;
using static Samspel.Domain.Placements.ChainItemKind;
using static Samspel.Domain.Placements.ChainPhase;
using static Samspel.Domain.Placements.ChainSide;

namespace Samspel.Domain.Placements;

/// <summary>What stands in the chain (6.3–6.5).</summary>
public enum ChainItemKind
{
    ContactSchool, ContactCare, FollowSams, AskSchoolForMaterial, AskCareForMaterial, TakeOverSchooling, HandOverSchooling,
    KeepCare, HandOverCare, AppointCoordinator, ReassessSelfCare, ListPlans, ConsiderSip, AskForExamination, AskForAsylumExamination,
    FollowUpSip, HandOverRegion,
}

/// <summary>The child on the day the chain is computed.</summary>
public sealed record ChainChild(ChainBasis Basis, int Age, PlaceRegion Region)
{
    /// <summary>At school, or at the age of compulsory schooling: from the year of six, ten years (3.1.4).</summary>
    public bool HasSchooling => Basis.School != SchoolForm.None || Age is >= 6 and <= 15;

    /// <summary>First day in another school in the phase that is computed.</summary>
    public DateOnly? ChangesSchoolOn { get; init; }
    public bool ChangesSchool => ChangesSchoolOn is not null;
}

/// <summary>When an item is due, counted from its phase.</summary>
public enum ChainDue { BeforePlacement, SoonAfter, BeforeSchoolChange, HandOver, BeforeEnd }

/// <summary>One row of the catalogue: what, when in the placement, who does it, for whom, and because of what.</summary>
/// <param name="IsHandOver">Done when sent and accepted, one contact at a time.</param>
public sealed record ChainRow(ChainItemKind Kind, string Word, IReadOnlyList<ChainPhase> Phases, ChainSide Side, ChainDue Due, Func<ChainChild, bool> Applies, Citation Source)
{
    public bool IsHandOver { get; init; }

    /// <summary>About the time in the place alone: when that is over there is nothing left to do in it.</summary>
    public bool OnlyForTheStay { get; init; }

    /// <summary>For each care contact that fits; null when it is not about one.</summary>
    public Func<CareContact, bool>? ForContact { get; init; }
}

/// <summary>Everything the chain may hold, in the order of the agreement (kedjans punkter). The words name no place.</summary>
public static class ChainCatalogue
{
    static readonly Citation Before = new("6.3");
    static readonly Citation School = new("6.3.1");
    static readonly Citation Care = new("6.3.2");
    static readonly Citation AtEnd = new("6.5");

    static readonly IReadOnlyList<ChainPhase> AtStart = [Start];
    static readonly IReadOnlyList<ChainPhase> Both = [Start, Ending];

    public static readonly IReadOnlyList<ChainRow> Rows =
    [
        new(ContactSchool, "Ta kontakt med förskolan, skolan och elevhälsan", Both, SocialServices, ChainDue.BeforePlacement, c => c.HasSchooling, Before) { OnlyForTheStay = true },
        new(ContactCare, "Ta kontakt med hälso- och sjukvården", Both, SocialServices, ChainDue.BeforePlacement, _ => true, Before) { OnlyForTheStay = true },
        new(FollowSams, "Följ SAMS och vägledningen om placerade barns skolgång och hälsa", AtStart, SocialServices, ChainDue.SoonAfter, c => c.HasSchooling, School) { OnlyForTheStay = true },
        new(AskSchoolForMaterial, "Ta in underlag från förskola, skola och elevhälsa", AtStart, SocialServices, ChainDue.BeforePlacement, c => c.HasSchooling, School) { OnlyForTheStay = true },
        new(AskCareForMaterial, "Ta in underlag från hälso- och sjukvården, muntligt (BBIC konsultationsdokument) eller skriftligt", AtStart, SocialServices, ChainDue.BeforePlacement, _ => true, new Citation("6.3.2", "SoL 20 kap. 6 §")) { OnlyForTheStay = true },
        new(TakeOverSchooling, "Ta ansvar för skolplikt och rätt till utbildning när eleven byter skola", Both, EducationAdministration, ChainDue.BeforeSchoolChange, c => c.ChangesSchool, School),
        new(HandOverSchooling, "Lämna över det eleven behöver till den nya skolan", Both, ChainSide.School, ChainDue.BeforeSchoolChange, c => c.ChangesSchool, School) { IsHandOver = true },
        new(KeepCare, "Se till att vårdkontakten fortsätter", Both, ChainSide.CareContact, ChainDue.HandOver, c => c.Region != PlaceRegion.Other, Care) { ForContact = _ => true, OnlyForTheStay = true },
        new(HandOverCare, "Remittera till motsvarande vård i den region där barnet ska bo", Both, ChainSide.CareContact, ChainDue.HandOver, c => c.Region == PlaceRegion.Other, Care) { IsHandOver = true, ForContact = _ => true, OnlyForTheStay = true },
        new(AppointCoordinator, "Tillsätt resursgruppssamordnare vid behov", AtStart, ChainSide.CareContact, ChainDue.SoonAfter, _ => true, Care) { ForContact = c => c.Kind is CareKind.ChildPsychiatry or CareKind.AdultPsychiatry },
        new(ReassessSelfCare, "Bedöm på nytt om läkemedelsbehandlingen kan göras som egenvård", Both, SelfCareAssessor, ChainDue.SoonAfter, c => c.Basis.SelfCare, Care) { OnlyForTheStay = true },
        new(ListPlans, "Lista de planer som varje verksamhet ska ha", AtStart, SocialServices, ChainDue.SoonAfter, _ => true, Care) { OnlyForTheStay = true },
        new(ConsiderSip, "Ta ställning till SIP och fråga om samtycke", AtStart, SocialServices, ChainDue.SoonAfter, _ => true, new Citation("6.3.2", "SoL 10 kap. 8 §, HSL 16 kap. 4 §")) { OnlyForTheStay = true },
        new(AskForExamination, "Begär hälsoundersökning, eller dokumentera varför den är obehövlig", AtStart, SocialServices, ChainDue.SoonAfter, _ => true, new Citation("6.3.2", "SoL 22 kap. 7 §, lag (2017:209) 1 §")) { OnlyForTheStay = true },
        new(AskForAsylumExamination, "Se till att hälsoundersökningen för asylsökande görs", AtStart, SocialServices, ChainDue.SoonAfter, c => c.Basis.SeeksAsylum, Care),
        new(FollowUpSip, "Följ upp SIP eller upprätta en ny", [Ending], SocialServices, ChainDue.BeforeEnd, _ => true, AtEnd),
        new(HandOverRegion, "Lämna över vårdansvaret till den nya regionen", [Move], ChainSide.Region, ChainDue.HandOver, _ => true, new Citation("6.2")) { IsHandOver = true },
    ];

    static readonly IReadOnlyDictionary<ChainItemKind, ChainRow> ByKind = Rows.ToDictionary(r => r.Kind);

    public static ChainRow Row(this ChainItemKind kind) => ByKind[kind];

    /// <summary>The examination that the item asks for; null for all others.</summary>
    public static ExaminationKind? Examination(this ChainItemKind kind) => kind switch
    {
        AskForExamination => ExaminationKind.AtPlacement,
        AskForAsylumExamination => ExaminationKind.AsylumSeeker,
        _ => null,
    };

    /// <summary>What the item asks for, for this contact and age: "Remittera … – BUP".</summary>
    public static string Word(this ChainItem item, ChainBasis basis, int age)
    {
        var contact = basis.Contact(item.Contact);
        var words = item.Kind.Row().Word;
        if (contact is null) return words;
        var care = contact.Kind == CareKind.ChildPsychiatry && age >= Ages.OfAge && item.Kind == HandOverCare ? "från BUP till vuxenpsykiatrin (VUP)" : contact.What ?? contact.Kind.Word();
        return $"{words}: {care}";
    }
}
