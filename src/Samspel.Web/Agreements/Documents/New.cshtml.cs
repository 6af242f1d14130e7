using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Sips.Attachments;

namespace Samspel.Web.Agreements.Documents;

/// <summary>Adds a document: the county's own by the county coordinator, a party's by its own coordinator or administrator.</summary>
[RequestSizeLimit(AttachmentFile.MostReceived), RequestFormLimits(MultipartBodyLengthLimit = AttachmentFile.MostReceived, MemoryBufferThreshold = AttachmentFile.MostBytes)]
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : ActPage(db, viewer, clock)
{
    readonly RelatedDocumentId id = RelatedDocumentId.New();
    DocumentFileRow? file;

    [BindProperty] public DocumentForm Form { get; set; } = new();
    [FromQuery(Name = "slag")] public string? Wanted { get; set; }

    /// <summary>Whose it can be; the first is offered first.</summary>
    public IReadOnlyList<Choice> Owners { get; private set; } = [];
    public override string Heading => "Lägg till dokument";
    public override IReadOnlyList<Crumb> Above => [new("Överenskommelsen", "/overenskommelsen"), new("Dokument och rutiner", DocumentPage.Root)];
    public override string Address => $"{DocumentPage.Root}/{id}";
    protected override Guid Subject => id.Value;

    public override async Task<bool> Load()
    {
        var own = (await Db.Parties()).First(p => p.Code == Viewer.PartyCode);
        Owners = [.. Viewer.Role == Role.CountyCoordinator ? [new Choice("", "Länets gemensamma")] : Array.Empty<Choice>(), new Choice(own.Code, own.Name)];
        if (!IsGet) return true;
        var kind = Enum.TryParse<DocumentKind>(Wanted, out var wanted) && Enum.IsDefined(wanted) ? wanted : (DocumentKind?)null;
        Form = new() { Kind = kind, Owner = kind?.IsAPartysOwn() == true ? own.Code : Owners[0].Value, End = DocumentEnd.Never };
        return true;
    }

    protected override async Task CheckForm()
    {
        if (Form.Kind is null) ModelState.AddModelError("Form.Kind", "Välj vilket slags dokument det är.");
        if (Owners.All(o => o.Value != (Form.Owner ?? ""))) ModelState.AddModelError("Form.Owner", "Välj vem som äger dokumentet.");
        file = await this.FileOf(Form.File, Now);
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        var owner = string.IsNullOrEmpty(Form.Owner) ? null : Form.Owner;
        if (file is not null) Db.Add(Viewer, file);
        var unit = (await Db.CoordinationOf(owner ?? Viewer.PartyCode))?.Id ?? Viewer.Unit;
        Db.Add(Viewer, RelatedDocument.Add(id, Actor, Viewer.PartyCode, owner, unit, Form.Content(Form.Kind!.Value, file?.Key)));
        await Db.LookThroughRoutines(owner);
    });
}
