using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Received;
using Samspel.Web.Sips.Attachments;

namespace Samspel.Web.Sips.Messages;

/// <summary>Writes a message to units the consent covers (skriv meddelande), with attachments from the case or a new file.</summary>
[RequestSizeLimit(AttachmentFile.MostReceived), RequestFormLimits(MultipartBodyLengthLimit = AttachmentFile.MostReceived, MemoryBufferThreshold = AttachmentFile.MostBytes)]
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [BindProperty] public MessageForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Recipients { get; private set; } = [];
    public IReadOnlyList<Choice> Files => [.. lines.Select(l => new Choice(l.Key.ToString(), l.Title, $"{l.Extension.ToUpperInvariant()}, {ReceivedLook.Size(l.Bytes)}"))];

    IReadOnlyList<AttachmentLine> lines = [];

    protected override string What => "sip/meddelanden";
    protected override SipCommand? Does => SipCommand.SendMessage;

    protected override async Task<bool> LoadMore()
    {
        var covered = Consent is { } consent ? consent.Scope.Recipients.Where(r => Sip.MayDisclose(consent, r.Unit, Today)).ToList() : [];
        var units = await Db.UnitNames(covered.Select(r => r.Unit));
        Recipients = [.. covered.Where(r => units.TryGetValue(r.Unit, out var unit) && unit.Participation == Participation.Account).Select(r => new Choice(r.Unit.ToString(), units[r.Unit].Name))];
        lines = await Db.Attachments(Sip);
        return true;
    }

    protected override void CheckForm()
    {
        if (Form.To.Count == 0) ModelState.AddModelError("Form.To", "Välj minst en mottagare.");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!CaseNumber.TryParse($"SIP-{Number}", out var number)) return NotFound();
        var (added, problem) = Form.File is { } file ? await AttachmentFile.Read(file, Form.FileTitle, number, Db, Viewer, Now) : (null, null);
        if (problem is not null) ModelState.AddModelError("Form.File", problem);
        return await Act(async () =>
        {
            List<UnitRef> to = [];
            foreach (var id in Form.To.Distinct()) if (await Db.UnitRef(id) is { } unit) to.Add(unit);
            var attachments = lines.Where(l => Form.Files.Contains(l.Key)).Select(l => new Attachment(l.Key, l.Title, l.Bytes)).ToList();
            if (added is not null)
            {
                Db.Add(Viewer, added);
                attachments.Add(new Attachment(added.Key, added.Title, added.Content.Length));
            }
            Sip.SendMessage(Actor, Sip.Owner, to, Form.Text!, attachments, Sending);
        }, $"{Address}/meddelanden");
    }
}

public sealed class MessageForm
{
    public List<UnitId> To { get; set; } = [];
    [Required(ErrorMessage = "Skriv meddelandet."), StringLength(4000)] public string? Text { get; set; }
    public List<Guid> Files { get; set; } = [];
    public IFormFile? File { get; set; }
    [StringLength(120)] public string? FileTitle { get; set; }
}
