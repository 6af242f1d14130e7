using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>A case in which the unit has received something: number, latest and whether it is unread.</summary>
public sealed record ReceivedLine(string Number, string From, DateTimeOffset Latest, int Unread)
{
    /// <summary>Year and running number, as in an address.</summary>
    public string Short => Number[(Number.IndexOf('-', StringComparison.Ordinal) + 1)..];
}

/// <summary>An attachment in a list, without its bytes.</summary>
public sealed record AttachmentLine(Guid Key, int Ordinal, string Title, string Extension, long Bytes, UnitId Unit, DateTimeOffset At);

public sealed partial class Db
{
    /// <summary>Cases of others in which the viewer's unit holds something received, the latest first. Shows no person.</summary>
    public async Task<(IReadOnlyList<ReceivedLine> Lines, int Total)> ReceivedCases(Viewer viewer, int page, int size)
    {
        await Begin();
        var cases = context.Set<Disclosure>().AsNoTracking()
            .Where(d => d.ToUnit == viewer.Unit && d.EndedAt == null && d.Kind != ItemKind.ExaminationStatement && d.Kind != ItemKind.LvuCertificate && !context.Set<Sip>().Any(s => s.Id == d.Sip && s.Unit == viewer.Unit))
            .GroupBy(d => d.CaseNumber);
        var total = await cases.CountAsync();
        var rows = await cases.Select(g => new { Number = g.Key, From = g.Max(d => d.FromName)!, Latest = g.Max(d => d.At), Unread = g.Count(d => d.ReadAt == null) })
            .OrderByDescending(g => g.Latest).ThenBy(g => g.Number).Skip((page - 1) * size).Take(size).ToListAsync();
        return ([.. rows.Select(r => new ReceivedLine(r.Number, r.From, r.Latest, r.Unread))], total);
    }

    /// <summary>What the viewer's unit has received in another unit's case and still holds, the latest first; empty is the same as not there.</summary>
    public async Task<IReadOnlyList<Disclosure>> Received(Viewer viewer, string? number, string what = "mottaget", AccessAct act = AccessAct.Received)
    {
        await Begin();
        if (!viewer.WorksWithCases || !CaseNumber.TryParse($"SIP-{number}", out var n)) return [];
        var text = n.ToString();
        var owner = await context.Set<Sip>().AsNoTracking().Where(s => s.Number == n).Select(s => new { s.Unit, s.Compartment }).SingleOrDefaultAsync();
        if (owner?.Unit == viewer.Unit) return [];
        var items = await context.Set<Disclosure>().Where(d => d.ToUnit == viewer.Unit && d.CaseNumber == text && d.EndedAt == null)
            .OrderByDescending(d => d.At).ThenByDescending(d => d.Id).Take(200).ToListAsync();
        if (items.Count > 0) Log(viewer, act, what, $"utlämnande {string.Join(' ', items.Select(d => d.Ground).Distinct())}", owner: items[0].FromCompartment, number: text);
        else if (owner is not null) Log(viewer, AccessAct.Refused, what, "inget utlämnande till enheten", false, owner.Compartment, number: text);
        return items;
    }

    /// <summary>
    /// Whether the child that something received is about has a protected identity today, so that older copies are hidden too. Asked with
    /// what the unit holds; nothing else of the child comes out.
    /// </summary>
    public Task<bool> IsProtected(Viewer _, ChildId child) => context.Set<Samspel.Domain.Children.Child>().AnyAsync(c => c.Id == child && c.Protection != null);

    /// <summary>Where a number that is the unit's own stands: what others send in a SIP is in its messages, a proposal is a page of its own. Null for others' numbers.</summary>
    public async Task<string?> OwnPlace(Viewer viewer, string? number)
        => !viewer.WorksWithCases || !CaseNumber.TryParse($"SIP-{number}", out var n) ? null
        : await context.Set<Sip>().AnyAsync(s => s.Number == n && s.Unit == viewer.Unit) ? $"/sip/{number}/meddelanden"
        : await context.Set<SipProposal>().AnyAsync(p => p.Number == n && p.Unit == viewer.Unit) ? $"/sip/forslag/{number}"
        : null;

    /// <summary>What the viewer's unit has itself sent in another unit's case, the latest first.</summary>
    public async Task<IReadOnlyList<Disclosure>> SentTo(Viewer viewer, string? number)
    {
        await Begin();
        var text = $"SIP-{number}";
        return await context.Set<Disclosure>().AsNoTracking().Where(d => d.FromUnit == viewer.Unit && d.CaseNumber == text)
            .OrderByDescending(d => d.At).ThenByDescending(d => d.Id).Take(200).ToListAsync();
    }

    /// <summary>The viewer's unit's own answers to calls in another unit's case, by meeting. Nothing else of the case comes out.</summary>
    public async Task<IReadOnlyDictionary<int, Call>> OwnCalls(Viewer viewer, string? number)
    {
        if (await SipToAnswer(viewer, number) is not { } sip) return new Dictionary<int, Call>();
        return sip.Meetings.Select(m => (m.Number, Call: m.CallOf(viewer.Unit))).Where(m => m.Call is not null).ToDictionary(m => m.Number, m => m.Call!);
    }

    /// <summary>Notes that the unit has opened these for the first time. When a colleague opens them at the same moment, that one's note stands.</summary>
    public async Task MarkRead(Viewer viewer, IEnumerable<Disclosure> items)
    {
        var unread = items.Where(d => d.ToUnit == viewer.Unit && d.ReadAt is null && d.EndedAt is null).ToList();
        if (unread.Count == 0) return;
        // What a page reads is not tracked; this is.
        context.AttachRange(unread.Where(d => context.Entry(d).State == EntityState.Detached));
        foreach (var item in unread) item.MarkRead(clock.Now);
        try { await Save(viewer); }
        catch (DbUpdateConcurrencyException) { await Rollback(); }
    }

    /// <summary>The case's ledger of disclosures: what its owner has sent and got, the latest first.</summary>
    public async Task<IReadOnlyList<Disclosure>> Disclosures(Sip sip)
    {
        await Begin();
        var number = sip.Number.ToString();
        return await context.Set<Disclosure>().Where(d => d.CaseNumber == number && (d.FromCompartment == sip.Compartment || d.ToCompartment == sip.Compartment))
            .OrderByDescending(d => d.At).ThenByDescending(d => d.Id).Take(500).ToListAsync();
    }

    /// <summary>Names of those who have decided, for the ledger.</summary>
    public async Task<IReadOnlyDictionary<PersonId, string>> PersonNames(IEnumerable<PersonId> people)
    {
        var wanted = people.Select(p => p.Value).Distinct().ToList();
        var rows = await context.Set<Account>().AsNoTracking().Where(a => wanted.Contains(a.Id)).Select(a => new { a.Id, a.DisplayName }).ToListAsync();
        return rows.ToDictionary(r => new PersonId(r.Id), r => r.DisplayName);
    }

    public void Add(Viewer _, AttachmentRow attachment) => context.Set<AttachmentRow>().Add(attachment);

    /// <summary>How many attachments the case has; gives the next one its ordinal.</summary>
    public Task<int> AttachmentCount(string number) => context.Set<AttachmentRow>().CountAsync(a => a.Number == number);

    /// <summary>The attachments the owner of a case has put there, in order.</summary>
    public async Task<IReadOnlyList<AttachmentLine>> Attachments(Sip sip)
    {
        await Begin();
        var number = sip.Number.ToString();
        return await context.Set<AttachmentRow>().AsNoTracking().Where(a => a.Number == number && a.Compartment == sip.Compartment && a.Unit == sip.Unit).OrderBy(a => a.Ordinal)
            .Select(a => new AttachmentLine(a.Key, a.Ordinal, a.Title, a.Extension, a.Content.Length, a.Unit, a.At)).Take(500).ToListAsync();
    }

    /// <summary>An attachment in one of the unit's own cases, or one that came with a message the unit has received.</summary>
    public async Task<AttachmentRow?> Attachment(Viewer viewer, Guid key)
    {
        await Begin();
        var attachment = await context.Set<AttachmentRow>().AsNoTracking().SingleOrDefaultAsync(a => a.Key == key);
        if (attachment is null || !viewer.WorksWithCases) return null;
        var number = attachment.Number;
        var mark = key.ToString();
        var own = attachment.Compartment == viewer.Compartment && attachment.Unit == viewer.Unit;
        var received = !own && await context.Set<Disclosure>().AnyAsync(d => d.ToUnit == viewer.Unit && d.CaseNumber == number && d.EndedAt == null && d.Kind == ItemKind.Message && d.Content.Contains(mark));
        Log(viewer, own || received ? AccessAct.Read : AccessAct.Refused, "bilaga", own ? "enhetens egen bilaga" : received ? "utlämnande" : "inget utlämnande till enheten", own || received, attachment.Compartment, number: number);
        return own || received ? attachment : null;
    }
}
