using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips;

/// <summary>
/// The units one chooses among, those near at hand first: the municipality's own, the region's there, then the region's specialists in
/// other towns where the municipality has none of its own. All others on request.
/// </summary>
public static class UnitChoices
{
    static readonly UnitKind[] Local = [UnitKind.PrimaryCare, UnitKind.ChildHealthCare, UnitKind.MaternityCare, UnitKind.YouthClinic, UnitKind.DentalCare];

    /// <param name="all">Also the region's other units in other municipalities.</param>
    public static IReadOnlyList<Choice> For(IReadOnlyList<UnitName> units, string? municipality, UnitId own, IReadOnlyCollection<UnitId> chosen, bool all)
    {
        var near = units.Where(u => u.MunicipalityCode == municipality).Select(u => u.Kind).ToHashSet();
        return [.. units.Where(u => u.Id != own).Select(u => (Unit: u, Group: Group(u, municipality, near))).Where(x => all || x.Group.Order < 4 || chosen.Contains(x.Unit.Id))
            .OrderBy(x => x.Group.Order).ThenBy(x => x.Unit.Kind).ThenBy(x => x.Unit.Name)
            .Select(x => new Choice(x.Unit.Id.ToString(), x.Unit.Name, x.Unit.Participation == Participation.Paper ? "Deltar på papper" : null, x.Group.Name))];
    }

    static (int Order, string Name) Group(UnitName unit, string? municipality, HashSet<UnitKind> near) => unit.Kind.Principal() switch
    {
        Principal.Other => (3, "Enskilda verksamheter"),
        Principal.Municipality => (0, "Kommunens verksamheter"),
        _ when unit.MunicipalityCode == municipality => (1, "Regionens verksamheter i kommunen"),
        _ when !Local.Contains(unit.Kind) && !near.Contains(unit.Kind) => (2, "Regionens specialister på andra orter"),
        _ => (4, "Regionens verksamheter i andra kommuner"),
    };
}
