using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>What the auditor looks for in the access log.</summary>
/// <param name="Number">A case number as text.</param>
public sealed record LogFilter(DateOnly From, DateOnly To, PersonId? Person = null, string? Number = null, AccessAct? Act = null, bool OnlyRefused = false);

/// <summary>One line of the log as the auditor reads it: no child's name, a case number or a mark instead.</summary>
public sealed record LogLine(DateTimeOffset At, PersonId Person, string PersonName, string UnitName, AccessAct Act, string Object, string Ground, bool Allowed, string Whose);

public sealed partial class Db
{
    /// <summary>
    /// The access log of the auditor's own compartment: who has looked at its records, and what its own people have looked at elsewhere.
    /// What its people were refused in another compartment stands in that compartment's log alone. The look itself is logged.
    /// </summary>
    public async Task<(IReadOnlyList<LogLine> Lines, int Total)> AccessLog(Viewer viewer, LogFilter filter, int skip, int take, AccessAct act = AccessAct.List)
    {
        await Begin();
        var rows = LogRows(viewer, filter);
        var total = await rows.CountAsync();
        var found = await rows.OrderByDescending(l => l.At).ThenByDescending(l => l.Id).Skip(skip).Take(take).ToListAsync();
        var units = await UnitNames(found.Select(l => l.Unit));
        Log(viewer, act, "logg", "granskning av åtkomstloggen", owner: viewer.Compartment, number: filter.Number);
        // The reporter's unit could be a single person's: it would say who.
        return ([.. found.Select(l => l.Object == OwnConcern ? new LogLine(l.At, default, "Anmälaren", "", l.Act, l.Object, l.Ground, l.Allowed, Whose(l))
            : new LogLine(l.At, l.Person, l.PersonName, units.GetValueOrDefault(l.Unit)?.Name ?? "", l.Act, l.Object, l.Ground, l.Allowed, Whose(l)))], total);
    }

    /// <summary>Those who work or have worked in the auditor's compartment.</summary>
    public async Task<IReadOnlyList<(PersonId Id, string Name)>> PeopleOfCompartment(Viewer viewer)
    {
        var people = await (from a in context.Set<Assignment>().AsNoTracking()
                            join u in context.Set<Unit>() on a.Unit equals u.Id
                            where u.Compartment == viewer.Compartment
                            select a.Person).Distinct().Take(2000).ToListAsync();
        var keys = people.Select(p => p.Value).ToList();
        var names = await context.Set<Account>().AsNoTracking().Where(a => keys.Contains(a.Id)).OrderBy(a => a.DisplayName).Select(a => new { a.Id, a.DisplayName }).ToListAsync();
        return [.. names.Select(n => (new PersonId(n.Id), n.DisplayName))];
    }

    IQueryable<AccessLogRow> LogRows(Viewer viewer, LogFilter filter)
    {
        var (own, from, to) = (viewer.Compartment, Clock.Instant(filter.From, TimeOnly.MinValue), Clock.Instant(filter.To.AddDays(1), TimeOnly.MinValue));
        var rows = context.Set<AccessLogRow>().AsNoTracking()
            .Where(l => l.At >= from && l.At < to && (l.Owner == own || (l.Compartment == own && (l.Owner == null || l.Allowed))));
        // Who has made a concern report stands in no log that others read: only that somebody has looked at the own one, and only to the board's auditor.
        var (mine, everybody) = (OwnConcern, filter.Person is null);
        rows = rows.Where(l => l.Object != mine || (l.Owner == own && everybody));
        if (filter.Person is { } person) rows = rows.Where(l => l.Person == person);
        if (filter.Number is { } number) rows = rows.Where(l => l.Number == number || (l.Numbers != null && (" " + l.Numbers + " ").Contains(" " + number + " ")));
        if (filter.Act is { } act) rows = rows.Where(l => l.Act == act);
        if (filter.OnlyRefused) rows = rows.Where(l => !l.Allowed);
        return rows;
    }

    /// <summary>The case's number, else a mark that is the same for the same child and says nothing about it, else how many a list showed.</summary>
    static string Whose(AccessLogRow row) => row switch
    {
        { Number: { } number } => number,
        { Child: { } child } => "Barn " + child.Value.ToString("N")[^8..],
        { Numbers: { Length: > 0 } many } => $"{many.Count(c => c == ' ') + 1} st i lista",
        { Numbers: "" } => "tom lista",
        _ => "",
    };
}
