using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>A child found in the viewer's own compartment: at the viewer's unit, or at another one there.</summary>
public sealed record ChildHit(ChildId Id, bool Ours, string RegisteredAt);

/// <summary>A child in a list: initials and year of birth, nothing more.</summary>
public sealed record ChildLine(ChildId Id, string Initials, string BirthYear, bool Protected);

public sealed partial class Db
{
    /// <summary>The child's record when the viewer's unit has a relation to the child; else null. Logged either way.</summary>
    public async Task<Child?> Child(Viewer viewer, ChildId id, string what = "barn", AccessAct act = AccessAct.Read)
    {
        await Begin();
        var child = await context.Set<Child>().SingleOrDefaultAsync(c => c.Id == id);
        if (child is null) return null;
        var ours = child.Compartment == viewer.Compartment && await context.Set<ChildUnit>().AnyAsync(r => r.Child == id && r.Unit == viewer.Unit);
        Log(viewer, ours ? act : AccessAct.Refused, what, ours ? "pågående kontakt vid enheten" : "ingen relation till barnet", ours, child.Compartment, id);
        return ours ? child : null;
    }

    /// <summary>Looks for a number in the viewer's own compartment and nowhere else, so that the answer never tells what others know.</summary>
    public async Task<ChildHit?> FindChild(Viewer viewer, IdentityNumber number)
    {
        await Begin();
        var digits = number.Digits;
        var hit = await (from c in context.Set<Child>().AsNoTracking()
                         join u in context.Set<Samspel.Domain.Parties.Unit>() on c.RegisteredBy equals u.Id
                         where c.Compartment == viewer.Compartment && c.Number == digits
                         select new ChildHit(c.Id, context.Set<ChildUnit>().Any(r => r.Child == c.Id && r.Unit == viewer.Unit), u.Name)).SingleOrDefaultAsync();
        Log(viewer, AccessAct.Search, "barn/nummer", "uppslag i den egna verksamhetsgrenen", owner: viewer.Compartment, child: hit?.Id);
        return hit;
    }

    /// <summary>The unit's own children whose name begins as typed; protected ones are found by number alone.</summary>
    public async Task<(IReadOnlyList<ChildLine> Lines, int Total)> ChildrenOfUnit(Viewer viewer, string? name, int page, int size)
    {
        await Begin();
        var children = from r in context.Set<ChildUnit>().AsNoTracking()
                       join c in context.Set<Child>() on r.Child equals c.Id
                       where r.Unit == viewer.Unit && c.Compartment == viewer.Compartment
                       select c;
        if (!string.IsNullOrWhiteSpace(name))
        {
            var start = ChildDisplay.SearchForm(name);
            children = children.Where(c => c.SearchName.StartsWith(start) && c.Protection == null);
        }
        var total = await children.CountAsync();
        var rows = await children.OrderBy(c => c.SearchName).ThenBy(c => c.Id).Skip((page - 1) * size).Take(size).ToListAsync();
        Log(viewer, name is null ? AccessAct.List : AccessAct.Search, "barn", "enhetens egna barn", owner: viewer.Compartment, numbers: rows.Select(c => c.Id.ToString()));
        return ([.. rows.Select(c => new ChildLine(c.Id, c.Initials, c.BirthYear, c.IsProtected))], total);
    }

    /// <summary>Enters a new child, with the unit's relation to it.</summary>
    public void Add(Viewer viewer, Child child)
    {
        context.Set<Child>().Add(child);
        context.Set<ChildUnit>().Add(new ChildUnit { Child = child.Id, Unit = viewer.Unit, Since = clock.Today, Reason = "Barnet lades upp här." });
        Log(viewer, AccessAct.Read, "barn/ny", "barnet lades upp vid enheten", owner: viewer.Compartment, child: child.Id);
    }

    /// <summary>Another unit in the same compartment begins to work with the child, with its reason written down.</summary>
    public async Task<bool> Relate(Viewer viewer, ChildId id, string reason)
    {
        await Begin();
        if (!await context.Set<Child>().AnyAsync(c => c.Id == id && c.Compartment == viewer.Compartment)) return false;
        if (!await context.Set<ChildUnit>().AnyAsync(r => r.Child == id && r.Unit == viewer.Unit))
            context.Set<ChildUnit>().Add(new ChildUnit { Child = id, Unit = viewer.Unit, Since = clock.Today, Reason = reason });
        Log(viewer, AccessAct.Read, "barn/relation", "enheten börjar arbeta med barnet", owner: viewer.Compartment, child: id);
        return true;
    }

    /// <summary>The ledger of consents of a child the viewer's unit works with, the latest first.</summary>
    public async Task<IReadOnlyList<Consent>> Consents(Viewer viewer, ChildId child)
    {
        await Begin();
        return await context.Set<Consent>().Where(c => c.Child == child && c.Compartment == viewer.Compartment && c.OwnerUnit == viewer.Unit)
            .OrderByDescending(c => c.AskedOn).ThenByDescending(c => c.Id).Take(100).ToListAsync();
    }

    public async Task<Consent?> Consent(Viewer viewer, ConsentId id)
    {
        await Begin();
        return await context.Set<Consent>().SingleOrDefaultAsync(c => c.Id == id && c.Compartment == viewer.Compartment && c.OwnerUnit == viewer.Unit);
    }

    public void Add(Viewer _, Consent consent) => context.Set<Consent>().Add(consent);

    /// <summary>The next temporary identity's running number.</summary>
    public Task<int> NextTemporaryNumber() => NextNumber("TILLF", clock.Today.Year);
}
