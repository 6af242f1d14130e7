using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>A child found in the viewer's own compartment: at the viewer's unit, or at another one there.</summary>
public sealed record ChildHit(ChildId Id, bool Ours, string RegisteredAt);

/// <summary>A child in a list: initials and year of birth, nothing more.</summary>
public sealed record ChildLine(ChildId Id, string Initials, string BirthYear, bool Protected);

/// <summary>A unit in the same compartment has begun to work with a child that another unit entered.</summary>
public sealed record UnitBeganWithChild(UnitId Unit, string Name, string Reason) : Fact
{
    public override string Sentence => $"{Name} började arbeta med barnet. Skäl: {Reason}";
}

public sealed partial class Db
{
    /// <summary>The child's record when the viewer's unit has a relation to the child; else null. Logged either way.</summary>
    /// <param name="ground">Why it is shown, when it is more than the unit's own work with the child.</param>
    public async Task<Child?> Child(Viewer viewer, ChildId id, string what = "barn", AccessAct act = AccessAct.Read, string? ground = null)
    {
        await Begin();
        var child = await context.Set<Child>().SingleOrDefaultAsync(c => c.Id == id);
        if (child is null) return null;
        var ours = child.Compartment == viewer.Compartment && await context.Set<ChildUnit>().AnyAsync(r => r.Child == id && r.Unit == viewer.Unit);
        Log(viewer, ours ? act : AccessAct.Refused, what, ours ? ground ?? "pågående kontakt vid enheten" : "ingen relation till barnet", ours, child.Compartment, id);
        return ours ? child : null;
    }

    /// <summary>Looks for a number in the viewer's own compartment and nowhere else, so that the answer never tells what others know.</summary>
    public Task<ChildHit?> FindChild(Viewer viewer, IdentityNumber number)
    {
        var digits = number.Digits;
        return FindChild(viewer, c => c.Number == digits, "barn/nummer");
    }

    /// <summary>As above, for a temporary identity.</summary>
    public Task<ChildHit?> FindChild(Viewer viewer, TemporaryIdentity identity)
    {
        var text = identity.Text;
        return FindChild(viewer, c => c.TemporaryId == text, "barn/nummer");
    }

    /// <summary>A child in the viewer's own compartment, with who entered it, before the viewer's unit works with it.</summary>
    public Task<ChildHit?> FindChild(Viewer viewer, ChildId id) => FindChild(viewer, c => c.Id == id, "barn/relation");

    async Task<ChildHit?> FindChild(Viewer viewer, Expression<Func<Child, bool>> which, string what)
    {
        await Begin();
        var hit = await (from c in context.Set<Child>().AsNoTracking().Where(which)
                         join u in context.Set<Samspel.Domain.Parties.Unit>() on c.RegisteredBy equals u.Id
                         where c.Compartment == viewer.Compartment
                         select new ChildHit(c.Id, context.Set<ChildUnit>().Any(r => r.Child == c.Id && r.Unit == viewer.Unit), u.Name)).SingleOrDefaultAsync();
        Log(viewer, AccessAct.Search, what, "uppslag i den egna verksamhetsgrenen", owner: viewer.Compartment, child: hit?.Id);
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
        // Protected children last and in no order of name: a place in the alphabet is also a clue.
        var rows = await children.OrderBy(c => c.Protection != null).ThenBy(c => c.Protection == null ? c.SearchName : "").ThenBy(c => c.Id).Skip((page - 1) * size).Take(size).ToListAsync();
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

    /// <summary>Enters and saves a new child; false when somebody else in the compartment entered the same number at the same moment.</summary>
    public async Task<bool> TryEnter(Viewer viewer, Child child)
    {
        Add(viewer, child);
        return await TrySave(viewer);
    }

    /// <summary>Saves; false when the compartment already has a child with the number, and then nothing is saved.</summary>
    public async Task<bool> TrySave(Viewer viewer)
    {
        try
        {
            await Save(viewer);
            return true;
        }
        catch (DbUpdateException e) when (e is not DbUpdateConcurrencyException && IsTakenIdentity(e.InnerException))
        {
            await Rollback();
            return false;
        }
    }

    /// <summary>A child's number or temporary identity is taken; anything else that is taken is an error and never an answer.</summary>
    static bool IsTakenIdentity(Exception? e) => e switch
    {
        PostgresException p => p is { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "children" },
        SqliteException s => s.SqliteExtendedErrorCode == SqliteUnique && s.Message.Contains("children.", StringComparison.Ordinal),
        _ => false,
    };

    const int SqliteUnique = 2067;

    /// <summary>Another unit in the same compartment begins to work with the child, with its reason written down.</summary>
    public async Task<bool> Relate(Viewer viewer, ChildId id, string reason)
    {
        await Begin();
        if (!await context.Set<Child>().AnyAsync(c => c.Id == id && c.Compartment == viewer.Compartment)) return false;
        if (!await context.Set<ChildUnit>().AnyAsync(r => r.Child == id && r.Unit == viewer.Unit))
        {
            context.Set<ChildUnit>().Add(new ChildUnit { Child = id, Unit = viewer.Unit, Since = clock.Today, Reason = reason });
            var fact = new UnitBeganWithChild(viewer.Unit, viewer.UnitName, reason);
            context.Set<FactRow>().Add(new FactRow
            {
                Id = Guid.CreateVersion7(), Subject = nameof(Domain.Children.Child), SubjectId = id.Value, Kind = nameof(UnitBeganWithChild), Sentence = fact.Sentence,
                Data = JsonSerializer.Serialize(fact, Conversions.Json), At = clock.Now, Person = viewer.Person, PersonName = viewer.Name,
                Unit = viewer.Unit, UnitName = viewer.UnitName, Compartment = viewer.Compartment,
            });
        }
        Log(viewer, AccessAct.Read, "barn/relation", "enheten börjar arbeta med barnet", owner: viewer.Compartment, child: id);
        return true;
    }

    /// <summary>What has happened to a child's record, the latest first.</summary>
    public async Task<IReadOnlyList<FactRow>> ChildHistory(Viewer viewer, ChildId child)
    {
        await Begin();
        // What the unit has given of access belongs to the child's history; another unit's does not.
        var subjects = (await context.Set<Domain.FamilyViews.FamilyAccess>().AsNoTracking().Where(a => a.Child == child && a.Unit == viewer.Unit).OrderByDescending(a => a.Id).Select(a => a.Id).Take(200).ToListAsync()).Select(a => a.Value).Append(child.Value).ToList();
        return await context.Set<FactRow>().AsNoTracking().Where(f => subjects.Contains(f.SubjectId) && f.Compartment == viewer.Compartment)
            .OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Take(200).ToListAsync();
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
