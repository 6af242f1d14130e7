namespace Samspel.Domain.Placements;

/// <summary>The day a phase turns around, and whether the child is there already (ankardag).</summary>
/// <param name="Since">The day the phase began for the case worker: items are seen from here.</param>
/// <param name="Day">First day of the placement, planned last day, or first day of another registration.</param>
/// <param name="After">Everything comes after: an acute placement.</param>
/// <param name="ChangesSchoolOn">First day in another school, when the phase brings one.</param>
/// <param name="Occasion">Which time the phase comes: which ending that is prepared, which move to another county.</param>
public sealed record ChainAnchor(ChainPhase Phase, DateOnly Since, DateOnly Day, bool After, DateOnly? ChangesSchoolOn = null, int Occasion = 0)
{
    /// <summary>Which change of school during the stay.</summary>
    public int School { get; init; }

    /// <summary>Which place in order, as far as another county makes another: care is handed over to each.</summary>
    public int Place { get; init; }
}

/// <summary>
/// Computes the chain for this child (kedjan): which items there are, and when each is due. What somebody has touched stays; what nobody has touched
/// falls away when it no longer applies. To compute it twice changes nothing.
/// </summary>
public static class Chain
{
    public static IReadOnlyList<ChainItem> Compute(IReadOnlyList<ChainItem> now, IReadOnlyList<ChainAnchor> anchors, ChainChild child, PlacementClocks clocks)
    {
        var wanted = anchors.SelectMany(a => Of(a, child with { ChangesSchoolOn = a.ChangesSchoolOn }, clocks)).ToList();
        var kept = now.Where(i => !i.IsUntouched || wanted.Any(w => w.IsSameAs(i))).Select(i => Dated(i, wanted.FirstOrDefault(w => w.IsSameAs(i))));
        var items = kept.ToList();
        var number = now.Select(i => i.Number).DefaultIfEmpty(0).Max();
        foreach (var item in wanted.Where(w => !now.Any(i => i.IsSameAs(w)))) items.Add(item with { Number = ++number });
        return items;
    }

    /// <summary>The days of what is not settled follow the placement's; a day that has been promised stays with what is done.</summary>
    static ChainItem Dated(ChainItem item, ChainItem? wanted) =>
        wanted is null || item.IsSettled ? item : item with { VisibleFrom = wanted.VisibleFrom, Due = wanted.Due };

    static IEnumerable<ChainItem> Of(ChainAnchor anchor, ChainChild child, PlacementClocks clocks) =>
        from row in ChainCatalogue.Rows
        where row.Phases.Contains(anchor.Phase) && row.Applies(child)
        from contact in row.ForContact is { } fits ? child.Basis.Contacts.Where(fits).Select(c => (int?)c.Number) : [null]
        select new ChainItem(0, row.Kind, anchor.Phase, contact, anchor.Since, Due(row, anchor, child, clocks)) { Occasion = OccasionOf(row, anchor) };

    /// <summary>The same item comes again with what it follows: another change of school, another county, another ending.</summary>
    static int OccasionOf(ChainRow row, ChainAnchor anchor) => anchor.Phase != ChainPhase.Start ? anchor.Occasion
        : row.Due == ChainDue.BeforeSchoolChange ? anchor.School
        : row.Due == ChainDue.HandOver ? anchor.Place : 0;

    static DateOnly Due(ChainRow row, ChainAnchor anchor, ChainChild child, PlacementClocks clocks)
    {
        var due = row.Due switch
        {
            ChainDue.BeforePlacement => anchor.After ? anchor.Day.AddDays(clocks.AfterAcute) : anchor.Day.AddDays(-1),
            ChainDue.SoonAfter => anchor.Phase == ChainPhase.Ending ? anchor.Day.AddDays(-1) : anchor.Day.AddDays(clocks.AfterPlacement),
            ChainDue.BeforeSchoolChange => child.ChangesSchoolOn!.Value.AddDays(-clocks.BeforeSchoolChange),
            ChainDue.HandOver => anchor.Phase == ChainPhase.Ending ? anchor.Day : anchor.Day.AddDays(clocks.HandOverCare),
            _ => anchor.Day,
        };
        return due < anchor.Since ? anchor.Since : due;
    }
}
