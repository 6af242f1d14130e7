using Samspel.Domain.Agreements;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.FamilyCentres;

/// <summary>Centres with invented values, made by acting.</summary>
public static class CentreGiven
{
    public static readonly UnitId CentreUnit = UnitId.New();
    public static readonly PartyActor CentreLead = By(Municipality, Role.CaseWorker, UnitKind.OtherMunicipal, CentreUnit, "Familjecentralens samordnare");
    public static readonly PartyActor CentreManager = By(Municipality, Role.UnitManager, UnitKind.OtherMunicipal, CentreUnit, "Enhetschefen");
    public static readonly CriterionCatalogue Catalogue = CriterionCatalogues.Autumn2019;
    public static readonly CentrePart[] FourParts = [CentrePart.MaternityCare, CentrePart.ChildHealthCare, CentrePart.OpenPreschool, CentrePart.SocialServices];

    public static CentreContent Content(string name = "Solgläntan", DeclaredType declared = DeclaredType.FamilyCentre) => new(name, "Centrum", declared,
        [new("2062", "Moras kommun", [CentrePart.OpenPreschool, CentrePart.SocialServices]), new("20", "Region Dalarna", [CentrePart.MaternityCare, CentrePart.ChildHealthCare])],
        [], [], [], new(CentreUnit, "Familjecentralen", CentreLead.Actor.Person, CentreLead.Name));

    public static FamilyCentre Centre(string name = "Solgläntan", DeclaredType declared = DeclaredType.FamilyCentre, string code = Code, KnownDate? opened = null) =>
        FamilyCentre.Register(FamilyCentreId.New(), code, CountyCoordinator, Content(name, declared), opened ?? new DateOnly(2018, 3, 1), Today);

    public static FamilyCentre With(this FamilyCentre centre, string key, Answer answer, DateOnly? on = null)
    {
        centre.Give(CountyCoordinator, Catalogue, new CentreValue(key, answer, on ?? Today, "Samordnaren"), Today);
        return centre;
    }

    /// <summary>Every question that the definitions rest on is answered yes.</summary>
    public static FamilyCentre Whole(string name = "Solgläntan", DateOnly? on = null)
    {
        var centre = Centre(name);
        foreach (var part in FourParts) centre.With(CriterionKeys.Present(part), Answer.Of(true), on).With(CriterionKeys.WholeActivity(part), Answer.Of(true), on);
        return centre.With(CriterionKeys.CoLocated, Answer.Of(true), on);
    }
}
