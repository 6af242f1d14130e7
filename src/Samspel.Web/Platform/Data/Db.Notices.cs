using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Mail;

namespace Samspel.Web.Platform.Data;

public sealed partial class Db
{
    /// <summary>
    /// Tells the units that have received something, in the same transaction: one mail an hour at the most to each address. What comes
    /// after the hour's mail is told at the next full hour, so nothing goes untold.
    /// </summary>
    async Task Notify(IReadOnlyList<Disclosure> sent)
    {
        if (outbox is null || sent.Count == 0) return;
        var now = clock.Now.ToUniversalTime();
        var hour = new DateTimeOffset(now.Year, now.Month, now.Day, now.Hour, 0, 0, TimeSpan.Zero);
        foreach (var address in (await MailReaders(sent.Select(d => d.ToUnit), CaseRoles)).Select(r => r.Address).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var key = HourKey(address, hour);
            var told = await context.Set<OutboxMail>().AnyAsync(m => m.UniqueKey == key);
            await outbox.SomethingToDo(address, told ? HourKey(address, hour.AddHours(1)) : key, told ? hour.AddHours(1) : null);
        }
    }

    /// <summary>
    /// Tells everybody who has a seat on the meeting's day, or had one on the day it is moved from, in the same transaction. A summons goes to
    /// whoever has an address in the product, also to those who want no mail about their own work.
    /// </summary>
    async Task Notify(BodyMeeting meeting, DateOnly before)
    {
        if (outbox is null) return;
        var body = await context.Set<Body>().AsNoTracking().SingleAsync(b => b.Id == meeting.Body);
        foreach (var address in (await MailOf(HoldersOn(body, meeting.Day, before))).Values.Distinct(StringComparer.OrdinalIgnoreCase))
            await outbox.BodyMeeting(address, meeting.Id, string.Create(CultureInfo.InvariantCulture, $"sammantrade:{meeting.Id.Value:N}:{meeting.State}:{meeting.Sequence}:{address.ToLowerInvariant()}"));
    }

    static IReadOnlyList<PersonId> HoldersOn(Body body, params DateOnly[] days)
        => [.. days.SelectMany(day => body.SeatsOn(day).SelectMany(s => s.Holders.Where(h => h.HoldsOn(day)))).Select(h => h.Person).Distinct()];

    /// <summary>The e-mail addresses of people with an open account that has one.</summary>
    async Task<IReadOnlyDictionary<PersonId, string>> MailOf(IEnumerable<PersonId> people)
    {
        var ids = people.Select(p => p.Value).ToList();
        return await context.Set<Account>().AsNoTracking().Where(p => ids.Contains(p.Id) && !p.Disabled && p.Email != null).ToDictionaryAsync(p => new PersonId(p.Id), p => p.Email!);
    }

    /// <summary>Those with a seat on the meeting's day whom no mail reaches, by name: the notice is to reach them another way.</summary>
    public async Task<IReadOnlyList<string>> WithoutMail(Body body, DateOnly day)
    {
        var reached = await MailOf(HoldersOn(body, day));
        return [.. body.SeatsOn(day).SelectMany(s => s.Holders.Where(h => h.HoldsOn(day))).Where(h => !reached.ContainsKey(h.Person)).Select(h => h.Name).Distinct()];
    }

    static string HourKey(string address, DateTimeOffset hour) => string.Create(CultureInfo.InvariantCulture, $"mottaget:{address.ToLowerInvariant()}:{hour:yyyy-MM-ddTHH}");

    /// <summary>
    /// Leaves a mail to everybody who has a duty due tomorrow or late: to the one who carries it, else to those at the unit. One a day
    /// at the most. Part of the night's work; safe to repeat.
    /// </summary>
    /// <returns>How many are reminded.</returns>
    public async Task<int> EnqueueReminders()
    {
        if (outbox is null) return 0;
        await Begin();
        var (today, tomorrow) = (clock.Today, clock.Today.AddDays(1));
        var due = await context.Set<DutyRow>().AsNoTracking().Where(d => d.DoneAt == null && d.VisibleFrom <= today && d.Due <= tomorrow)
            .Select(d => new { d.Unit, d.Person, d.ForManagers, OfCase = d.Compartment != null }).Distinct().ToListAsync();
        var readers = (await MailReaders(due.Select(d => d.Unit), [.. CaseRoles, Role.LocalCoordinator, Role.CountyCoordinator])).ToLookup(r => r.Unit);
        var own = await WantedMailOf(due.Where(d => d.Unit == Duty.OfThePerson && d.Person is not null).Select(d => d.Person!.Value));
        var reminded = due.SelectMany(d => readers[d.Unit].Where(r => d.ForManagers && r.Role == Role.UnitManager || (d.Person is { } person ? r.Person == person : !d.ForManagers && !(d.OfCase && (r.Role is Role.LocalCoordinator or Role.CountyCoordinator)))))
            .Select(r => r.Address).Concat(own).Select(a => a.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var address in reminded) await outbox.SomethingToDo(address, string.Create(CultureInfo.InvariantCulture, $"paminnelse:{address}:{today:yyyy-MM-dd}"));
        return reminded.Count;
    }

    /// <summary>The addresses of those who want a mail when there is something to do, whichever unit they work at.</summary>
    async Task<IReadOnlyList<string>> WantedMailOf(IEnumerable<PersonId> people)
    {
        var ids = people.Select(p => p.Value).Distinct().ToList();
        return ids.Count == 0 ? [] : await context.Set<Account>().AsNoTracking().Where(p => ids.Contains(p.Id) && !p.Disabled && p.WantsMail && p.Email != null).Select(p => p.Email!).ToListAsync();
    }

    /// <summary>Somebody who wants a mail: a colleague in a role at a unit, or the unit's own box.</summary>
    sealed record MailReader(UnitId Unit, string Address, PersonId? Person, Role? Role);

    /// <summary>Those who carry cases. What is sent about a child is told to them alone; a coordinator is told of duties only.</summary>
    static readonly Role[] CaseRoles = [Role.CaseWorker, Role.UnitManager];

    /// <summary>Who gets mail at units that take part with accounts: those who are there in one of the roles and want it, and the unit's own address.</summary>
    async Task<IReadOnlyList<MailReader>> MailReaders(IEnumerable<UnitId> at, IReadOnlyList<Role> roles)
    {
        var (units, today) = (at.Distinct().ToList(), clock.Today);
        var assigned = await (from a in context.Set<Assignment>().AsNoTracking()
                              join u in context.Set<Unit>() on a.Unit equals u.Id
                              where units.Contains(a.Unit) && u.Participation == Participation.Account && a.From <= today && (a.To == null || a.To >= today)
                                 && roles.Contains(a.Role)
                              select new { a.Unit, a.Person, a.Role }).ToListAsync();
        var ids = assigned.Select(a => a.Person.Value).Distinct().ToList();
        var addresses = await context.Set<Account>().AsNoTracking().Where(p => ids.Contains(p.Id) && !p.Disabled && p.WantsMail && p.Email != null)
            .Select(p => new { p.Id, p.Email }).ToDictionaryAsync(p => p.Id, p => p.Email!);
        var boxes = await context.Set<Unit>().AsNoTracking().Where(u => units.Contains(u.Id) && u.Participation == Participation.Account && u.Email != null)
            .Select(u => new { u.Id, u.Email }).ToListAsync();
        return [.. assigned.Where(a => addresses.ContainsKey(a.Person.Value)).Select(a => new MailReader(a.Unit, addresses[a.Person.Value], a.Person, a.Role)), .. boxes.Select(b => new MailReader(b.Id, b.Email!, null, null))];
    }

    /// <summary>A unit on paper has no worklist: what is sent to it is nobody's duty to open here.</summary>
    async Task<bool> IsOnPaper(Aggregate aggregate) => aggregate is Disclosure { ToUnit: var to }
        && await context.Set<Unit>().AnyAsync(u => u.Id == to && u.Participation == Participation.Paper);
}
