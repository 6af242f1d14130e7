using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>A case in which the unit has received something: number, latest and whether it is unread.</summary>
public sealed record ReceivedLine(string Number, string From, DateTimeOffset Latest, int Unread);

public sealed partial class Db
{
    /// <summary>Cases in which the viewer's unit holds something received, the latest first. Shows no person.</summary>
    public async Task<(IReadOnlyList<ReceivedLine> Lines, int Total)> ReceivedCases(Viewer viewer, int page, int size)
    {
        await Begin();
        var cases = context.Set<Disclosure>().AsNoTracking().Where(d => d.ToUnit == viewer.Unit && d.EndedAt == null && d.FromCompartment != viewer.Compartment)
            .GroupBy(d => d.CaseNumber);
        var total = await cases.CountAsync();
        var rows = await cases.Select(g => new { Number = g.Key, From = g.Max(d => d.FromName)!, Latest = g.Max(d => d.At), Unread = g.Count(d => d.ReadAt == null) })
            .OrderByDescending(g => g.Latest).Skip((page - 1) * size).Take(size).ToListAsync();
        return ([.. rows.Select(r => new ReceivedLine(r.Number, r.From, r.Latest, r.Unread))], total);
    }

    /// <summary>What the viewer's unit has received in a case and still holds, the latest first; empty is the same as not there.</summary>
    public async Task<IReadOnlyList<Disclosure>> Received(Viewer viewer, string? number, string what = "mottaget", AccessAct act = AccessAct.Received)
    {
        await Begin();
        if (!viewer.WorksWithCases || !CaseNumber.TryParse($"SIP-{number}", out var n)) return [];
        var text = n.ToString();
        var items = await context.Set<Disclosure>().Where(d => d.ToUnit == viewer.Unit && d.CaseNumber == text && d.EndedAt == null)
            .OrderByDescending(d => d.At).Take(200).ToListAsync();
        if (items.Count > 0) Log(viewer, act, what, $"utlämnande {string.Join(' ', items.Select(d => d.Ground).Distinct())}", owner: items[0].FromCompartment, number: text);
        else if (await context.Set<Sip>().AnyAsync(s => s.Number == n)) Log(viewer, AccessAct.Refused, what, "inget utlämnande till enheten", false, number: text);
        return items;
    }

    /// <summary>What the case's owner has sent and got in a case: the ledger of disclosures, the latest first.</summary>
    public async Task<IReadOnlyList<Disclosure>> Disclosures(Sip sip)
    {
        await Begin();
        var number = sip.Number.ToString();
        return await context.Set<Disclosure>().Where(d => d.CaseNumber == number && (d.FromUnit == sip.Unit || d.ToUnit == sip.Unit))
            .OrderByDescending(d => d.At).Take(500).ToListAsync();
    }

    public void Add(Viewer _, AttachmentRow attachment) => context.Set<AttachmentRow>().Add(attachment);

    /// <summary>How many attachments the case has; gives the next one its ordinal.</summary>
    public Task<int> AttachmentCount(string number) => context.Set<AttachmentRow>().CountAsync(a => a.Number == number);

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
