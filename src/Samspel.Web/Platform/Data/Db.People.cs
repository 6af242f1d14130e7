using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>A person in the administrator's list.</summary>
public sealed record PersonLine(PersonId Id, string Name, string Email, IReadOnlyList<string> Assignments, bool Disabled);

/// <summary>An assignment as the administrator sees it, ended ones too.</summary>
public sealed record AssignmentLine(AssignmentId Id, Role Role, UnitId Unit, string UnitName, DateOnly From, DateOnly? To);

/// <summary>The people of the administrator's own organisation and their assignments.</summary>
public sealed partial class Db
{
    /// <param name="search">The beginning of any of the names, or of the e-mail address.</param>
    public async Task<(IReadOnlyList<PersonLine> Lines, int Total)> People(Viewer viewer, string? search, int page, int size)
    {
        var today = clock.Today;
        var people = context.Set<Account>().AsNoTracking().Where(a => a.PartyCode == viewer.PartyCode);
        if (search is not null)
        {
            var (name, email) = (search.Trim().ToLowerInvariant(), search.Trim().ToUpperInvariant());
            people = people.Where(a => a.SearchName.StartsWith(name) || a.SearchName.Contains(" " + name) || a.NormalizedEmail!.StartsWith(email));
        }
        var rows = await people.OrderBy(a => a.Disabled).ThenBy(a => a.SearchName).ThenBy(a => a.Id).Skip((page - 1) * size).Take(size)
            .Select(a => new { a.Id, a.DisplayName, a.Email, a.Disabled }).ToListAsync();
        var ids = rows.Select(r => new PersonId(r.Id)).ToList();
        var held = (await (from a in context.Set<Assignment>().AsNoTracking()
                           join u in context.Set<Unit>() on a.Unit equals u.Id
                           where ids.Contains(a.Person) && a.From <= today && (a.To == null || a.To >= today)
                           orderby u.Name
                           select new { a.Person, a.Role, u.Name }).ToListAsync()).ToLookup(a => a.Person, a => $"{a.Role.Word()}, {a.Name}");
        return ([.. rows.Select(r => new PersonLine(new PersonId(r.Id), r.DisplayName, r.Email ?? "", [.. held[new PersonId(r.Id)]], r.Disabled))], await people.CountAsync());
    }

    /// <summary>A person of the administrator's own organisation.</summary>
    public async Task<Account?> Person(Viewer viewer, PersonId id)
    {
        await Begin();
        var account = await context.Set<Account>().SingleOrDefaultAsync(a => a.Id == id.Value);
        return account is not null && Administers(viewer, account.PartyCode) ? account : null;
    }

    /// <summary>Opens the transaction before an account is added, so that account and history stand or fall together.</summary>
    public Task BeginPerson() => Begin();

    /// <summary>Keeps what an administrator did with an account.</summary>
    public void Note(Viewer by, Account about, Fact fact) => Note(fact, new PersonId(about.Id), by.Person, by.Name, by.Unit, by.UnitName);

    /// <summary>Keeps what people did with their own account, whatever assignment they hold.</summary>
    public async Task NoteOwn(Account account, Fact fact)
    {
        await Begin();
        Note(fact, new PersonId(account.Id), new PersonId(account.Id), account.DisplayName, new UnitId(Guid.Empty), "");
        await context.SaveChangesAsync();
        saved = true;
    }

    /// <summary>All assignments a person has had and has, at the organisation's units, the latest first.</summary>
    public async Task<IReadOnlyList<AssignmentLine>> AllAssignmentsOf(Viewer viewer, PersonId person)
        => await (from a in context.Set<Assignment>().AsNoTracking()
                  join u in context.Set<Unit>() on a.Unit equals u.Id
                  where a.Person == person && u.PartyCode == viewer.PartyCode
                  orderby a.From descending, u.Name
                  select new AssignmentLine(a.Id, a.Role, u.Id, u.Name, a.From, a.To)).Take(200).ToListAsync();

    /// <summary>An assignment at one of the organisation's units.</summary>
    public async Task<(Assignment Assignment, Unit Unit)?> Assignment(Viewer viewer, AssignmentId id)
    {
        await Begin();
        if (await context.Set<Assignment>().SingleOrDefaultAsync(a => a.Id == id) is not { } assignment) return null;
        return await Unit(viewer, assignment.Unit) is { } unit ? (assignment, unit) : null;
    }
}
