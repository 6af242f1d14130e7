using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;
using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Messages;

/// <summary>Something written in the case between the owner and a unit (meddelande, underlag, rapport), once however many got it.</summary>
/// <param name="Copies">One for each recipient.</param>
/// <param name="Sent">Sent by the owner of the case.</param>
public sealed record Written(IReadOnlyList<Disclosure> Copies, bool Sent, string Text, IReadOnlyList<Attachment> Attachments)
{
    public Disclosure First => Copies[0];
}

/// <summary>The messages of the case (meddelanden), sent and received, with reports and contributions. What is shown is thereby opened.</summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    const int Size = 50;

    public IReadOnlyList<Written> Messages { get; private set; } = [];

    protected override string What => "sip/meddelanden";

    public override async Task<IActionResult> OnGetAsync()
    {
        if (!await Load()) return NotFound();
        await Db.MarkRead(Viewer, Messages.Where(m => !m.Sent).SelectMany(m => m.Copies));
        return Page();
    }

    protected override async Task<bool> LoadMore()
    {
        Messages = [.. (await Db.Disclosures(Sip)).Where(d => d.Kind is ItemKind.Message or ItemKind.Contribution or ItemKind.ActionReport)
            .GroupBy(d => d.Kind == ItemKind.Message ? $"{d.ItemNumber}" : $"{d.Id}").Take(Size).Select(g => Read([.. g]))];
        return true;
    }

    Written Read(IReadOnlyList<Disclosure> copies)
    {
        var item = copies[0];
        var sent = item.ToUnit != Sip.Unit;
        switch (item.Kind)
        {
            case ItemKind.Contribution: return new(copies, sent, SipSnapshots.Read<ContributionSnapshot>(item.Content).Text, []);
            case ItemKind.ActionReport:
                var report = SipSnapshots.Read<ActionReportSnapshot>(item.Content);
                return new(copies, sent, $"{report.Status.Word()}.{(report.Comment is { } comment ? $" {comment}" : "")}", []);
            default:
                var message = SipSnapshots.Read<MessageSnapshot>(item.Content);
                return new(copies, sent, message.Text, message.Attachments);
        }
    }
}
