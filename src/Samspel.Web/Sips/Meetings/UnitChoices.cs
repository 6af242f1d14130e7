using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.Meetings;

/// <summary>The units one chooses among when calling (enheter att kalla): those the consent covers, and the rest of the municipality's.</summary>
public sealed record UnitChoices(IReadOnlyList<Choice> Covered, IReadOnlyList<Choice> Others)
{
    public static readonly UnitChoices None = new([], []);

    /// <param name="db">The door.</param>
    /// <param name="sip">The case.</param>
    /// <param name="covers">Whether the consent covers the unit today.</param>
    /// <param name="without">Units not to choose among: those already called.</param>
    /// <param name="chosen">Units already chosen, shown wherever they lie.</param>
    public static async Task<UnitChoices> For(Db db, Sip sip, Func<UnitId, bool> covers, IEnumerable<UnitId> without, IEnumerable<UnitId> chosen)
    {
        var (hidden, kept) = (without.Append(sip.Unit).ToHashSet(), chosen.ToHashSet());
        var units = (await db.CallableUnits(null)).Where(u => !hidden.Contains(u.Id)).ToList();
        return new(
            [.. units.Where(u => covers(u.Id)).OrderBy(u => !u.Kind.CanBeCalled()).Select(u => Of(u, Group(u)))],
            [.. units.Where(u => !covers(u.Id) && (u.MunicipalityCode == sip.MunicipalityCode || kept.Contains(u.Id))).OrderBy(u => !u.Kind.CanBeCalled()).Select(u => Of(u, Group(u)))]);
    }

    /// <summary>Called or invited follows from what kind of unit it is.</summary>
    public static async Task<IReadOnlyList<CallTo>> Read(Db db, IEnumerable<UnitId> chosen)
    {
        var to = new List<CallTo>();
        foreach (var id in chosen.Distinct())
            if (await db.UnitRef(id) is { } unit) to.Add(new CallTo(unit, unit.Kind.CanBeCalled() ? CallKind.Called : CallKind.Invited));
        return to;
    }

    static string Group(UnitName unit) => unit.Kind.CanBeCalled() ? "Kallas" : "Bjuds in";

    static Choice Of(UnitName unit, string group) => new(unit.Id.ToString(), unit.Name,
        unit.Participation == Participation.Paper ? $"{unit.Kind.Word()}. Deltar på papper: skriv ut kallelsen och för in svaret." : unit.Kind.Word(), group);
}
