using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Domain.CentreStarts;
using Samspel.Web.Agreements.Documents;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Documents;

namespace Samspel.Web.CentreStarts.Framework;

public sealed class AnnexForm
{
    [Required(ErrorMessage = "Skriv vad bilagan heter."), StringLength(200)] public string? Title { get; set; }
    [Required(ErrorMessage = "Ange från vilken dag den gäller.")] public DateOnly? From { get; set; }
    public DateOnly? ReviewBy { get; set; }
}

/// <summary>Annexes an adopted framework document to the county agreement (bilägg); the one that was annexed before it is superseded.</summary>
public sealed class AnnexModel(Db db, Viewer viewer, Clock clock) : FrameworkPage(db, viewer, clock)
{
    IReadOnlyList<FrameworkDocument> older = [];

    [BindProperty] public AnnexForm Form { get; set; } = new();
    public override string Heading => "Bilägg ramdokumentet";
    protected override FrameworkCommand Does => FrameworkCommand.Annex;
    public string? Replaces => older.Count == 0 ? null : string.Join(", ", older.Select(o => o.Title));

    protected override async Task<bool> LoadMore()
    {
        older = await Db.AnnexedFrameworks(Document);
        if (IsGet) Form = new() { Title = $"Bilaga: {Document.Title}", From = Today };
        return true;
    }

    protected override Task CheckForm()
    {
        if (Form.ReviewBy <= Form.From) ModelState.AddModelError("Form.ReviewBy", "Översynen ska ligga efter den första dagen.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        var bytes = FrameworkWord.Of(Document, Now);
        var file = new DocumentFileRow { Key = Guid.CreateVersion7(), MediaType = WordDocument.MediaType, Extension = "docx", Content = bytes, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), By = Viewer.Person, At = Now };
        var content = new DocumentContent(Form.Title!.Trim(), DocumentKind.Annex, Document.Decision?.Dnr, Form.From!.Value, null, Form.ReviewBy, new DocumentPlace(null, file.Key));
        var annex = RelatedDocument.Add(RelatedDocumentId.New(), Actor, Viewer.PartyCode, null, Document.Unit, content);
        Document.AnnexAs(By, annex, Today);
        Db.Add(Viewer, file);
        Db.Add(Viewer, annex);
        foreach (var old in older)
        {
            old.ReplaceWith(By, Document, Today);
            if (old.Annex is { } id && await Db.Document(Viewer, id) is { IsInUse: true } before) before.SupersedeBy(Actor, Viewer.PartyCode, annex, Today);
        }
    });
}

/// <summary>The framework document as a Word document.</summary>
static class FrameworkWord
{
    public static byte[] Of(FrameworkDocument document, DateTimeOffset now)
    {
        var word = new WordDocument(document.Title, now);
        word.Title(document.Title);
        if (document.Decision is { } decision) word.Subtitle($"Antaget av {document.AdoptedBy} {decision.On}{(decision.Dnr is { } dnr ? $", dnr {dnr}" : "")}.");
        word.Contents("Innehåll");
        foreach (var section in document.Content.Sections)
        {
            word.Heading(1, section.Heading);
            word.Text(section.Text);
        }
        return word.Bytes();
    }
}
