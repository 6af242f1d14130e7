using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.Plans;

/// <summary>The units that may be named in the plan: the owner's own and those the consent covers.</summary>
public static class UnitsOfPlan
{
    /// <param name="kept">A unit that stands there already, so that it is not lost when the consent no longer covers it.</param>
    public static async Task<IReadOnlyList<Choice>> Choices(Db db, SipPage page, UnitRef? kept)
    {
        var covered = page.Consent?.Scope.Recipients.Select(r => r.Unit).ToList() ?? [];
        var names = await db.UnitNames([page.Sip.Unit, .. covered, .. kept is null ? [] : new[] { kept.Id }]);
        return [.. names.Values.OrderBy(u => u.Id == page.Sip.Unit ? 0 : 1).ThenBy(u => u.Name)
            .Select(u => new Choice(u.Id.ToString(), u.Id == page.Sip.Unit ? $"{u.Name} (er enhet)" : covered.Contains(u.Id) ? u.Name : $"{u.Name} (samtycket omfattar inte)"))];
    }

    /// <summary>The chosen unit as the plan names it; one that stands there already keeps the name it had.</summary>
    public static async Task<UnitRef?> Chosen(Db db, UnitId? id, UnitRef? kept) => id is not { } unit ? null : kept?.Id == unit ? kept : await db.UnitRef(unit);
}
