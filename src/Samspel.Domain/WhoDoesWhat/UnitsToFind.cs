using Samspel.Domain.Parties;
using static Samspel.Domain.Parties.UnitKind;

namespace Samspel.Domain.WhoDoesWhat;

/// <summary>A kind of unit to look for (enhetstyp att hitta), and whether to look beyond the municipality.</summary>
public sealed record UnitToFind(UnitKind Kind, bool CountyWide);

/// <summary>One row of the table of units.</summary>
/// <param name="Ages">Whom it meets; maturity and need decide at a floating limit.</param>
/// <param name="Only">The situations it is looked for in; null for all.</param>
/// <param name="CountyWide">It serves several municipalities, so that one looks beyond the own.</param>
public sealed record UnitFit(UnitKind Kind, AgeSpan Ages, IReadOnlyList<Situation>? Only = null, bool CountyWide = false);

/// <summary>Which units to look for at an age and in a situation (vart man vänder sig): an obligation names all who share it, this says who of them meets whom.</summary>
public static class UnitsToFind
{
    static readonly AgeSpan adults = new(18, 24, Pregnancy: true, Floating: 1);
    static readonly Situation[] organisation = [Situation.Development, Situation.UnclearResponsibility, Situation.ConsentAndSecrecy];

    public static readonly IReadOnlyList<UnitFit> Table =
    [
        new(MaternityCare, AgeSpan.Unborn),
        new(ChildHealthCare, new AgeSpan(0, 6, Pregnancy: true, Floating: 1)),
        new(Preschool, new AgeSpan(1, 5, Floating: 1)),
        new(School, new AgeSpan(6, 20, Floating: 1)),
        new(IndependentSchool, new AgeSpan(6, 20, Floating: 1)),
        new(SchoolHealthMedical, new AgeSpan(6, 20, Floating: 1)),
        new(CounsellingForYoung, new AgeSpan(6, 17, Floating: 1)),
        new(YouthClinic, new AgeSpan(13, 24, Floating: 1)),
        new(ChildPsychiatry, new AgeSpan(0, 17, Floating: 1), CountyWide: true),
        new(PaediatricClinic, new AgeSpan(0, 17, Floating: 1), CountyWide: true),
        new(Habilitation, new AgeSpan(0, 24), CountyWide: true),
        new(SpeechTherapy, new AgeSpan(0, 24), [Situation.LanguageDelay, Situation.Neuropsychiatric], CountyWide: true),
        new(DentalCare, new AgeSpan(0, 24), [Situation.PhysicalIllness, Situation.Everyday]),
        new(InpatientCare, AgeSpan.Everyone, [Situation.Discharge, Situation.Lpt, Situation.PhysicalIllness, Situation.SuicideRisk, Situation.ParentIsPatient, Situation.UnbornChild, Situation.Bereaved, Situation.SelfCare], CountyWide: true),
        new(AdultPsychiatry, adults, CountyWide: true),
        new(MunicipalCoordination, AgeSpan.Everyone, organisation),
        new(CountyCoordination, AgeSpan.Everyone, organisation, CountyWide: true),
    ];

    static readonly IReadOnlyDictionary<UnitKind, UnitFit> Index = Table.ToDictionary(r => r.Kind);

    /// <summary>Those among the units named that meet this age in this situation, the ones most often named first. Where it is about a parent, the parent's age counts and not the child's.</summary>
    public static IReadOnlyList<UnitToFind> Among(IEnumerable<Obligation> obligations, GuideAge age, Situation situation) =>
    [
        .. obligations.SelectMany(o => o.Units.Distinct()).GroupBy(kind => kind).OrderByDescending(g => g.Count())
            .Where(g => Meets(g.Key, age, situation)).Select(g => new UnitToFind(g.Key, Index.TryGetValue(g.Key, out var fit) && fit.CountyWide)),
    ];

    static bool Meets(UnitKind kind, GuideAge age, Situation situation) => !Index.TryGetValue(kind, out var fit)
        || ((fit.Only is null || fit.Only.Contains(situation)) && (fit.Ages.FitOf(age) != AgeFit.Outside || (kind == AdultPsychiatry && situation is Situation.ParentIsPatient or Situation.SubstanceUse)));
}
