using Samspel.Domain.Parties;
using static Samspel.Domain.Parties.UnitKind;

namespace Samspel.Domain.WhoDoesWhat;

/// <summary>
/// The responsibility catalogue (ansvarskatalogen): every obligation of sections 3 to 5 as structured data, in own plain Swedish, with those of
/// section 6 that the situations of the guide lead to. The numbers are those of the agreement's full list of obligations.
/// </summary>
public static partial class ObligationCatalogue
{
    static readonly AgeSpan Small = new(0, 6, Floating: 1);
    static readonly AgeSpan Preschoolers = new(1, 5, Floating: 1);
    static readonly AgeSpan Pupils = new(6, 20, Floating: 1);
    static readonly AgeSpan Middle = new(6, 12, Floating: 1);
    static readonly AgeSpan Youth = new(13, 24, Floating: 1);
    static readonly AgeSpan Born = new(0, 24);
    static readonly AgeSpan PlacedAges = new(0, 20);

    static readonly UnitKind[] Social = [SocialServicesChildren];
    static readonly UnitKind[] Schools = [School, IndependentSchool, SchoolHealthMedical];
    static readonly UnitKind[] FirstLine = [PrimaryCare, CounsellingForYoung, ChildHealthCare, MaternityCare, YouthClinic];
    static readonly UnitKind[] Specialists = [ChildPsychiatry, Habilitation, PaediatricClinic];
    static readonly UnitKind[] HealthCare = [.. FirstLine, .. Specialists];
    static readonly UnitKind[] MeetsExpecting = [MaternityCare, PrimaryCare, SocialServicesChildren, AddictionAndSocialPsychiatry, AdultPsychiatry];
    static readonly UnitKind[] MeetsParents = [AdultPsychiatry, PrimaryCare, InpatientCare, AddictionAndSocialPsychiatry];
    static readonly UnitKind[] Centre = [MaternityCare, ChildHealthCare, Preschool, SocialServicesChildren];

    public static readonly IReadOnlyList<Obligation> All = [.. General, .. EarlyOn, .. Together, .. Rights, .. Plans, .. Concerns, .. OfMunicipality, .. OfRegion, .. OutsideHome];

    static readonly IReadOnlySet<string> always = General.Select(o => o.Id).ToHashSet();

    /// <summary>Said of all cooperation (section 3 itself), so that it applies in every situation.</summary>
    public static bool AlwaysApplies(Obligation obligation) => always.Contains(obligation.Id);

    public static Obligation? Find(string id) => All.FirstOrDefault(o => o.Id == id);

    static Obligation O(int number, string section, Responsible by, Strength strength, string words, IReadOnlyList<UnitKind> units, IReadOnlyList<Situation> situations,
        AgeSpan? ages = null, GoverningDocument? governing = null, NextStep next = NextStep.FindUnit, IReadOnlyList<string>? @in = null) =>
        new($"O{number:000}", section, by, strength, words, units, situations, ages ?? AgeSpan.Everyone, governing ?? GoverningDocument.County, next, @in);
}
