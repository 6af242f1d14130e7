using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Import;

/// <summary>What was understood of a file (förhandsgranskning): confirm it and it is shown to all, or throw it away.</summary>
public sealed class PreviewModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    public AgreementUpload Upload { get; private set; } = null!;
    public AgreementDocument Document => Upload.Text.Document;
    public IReadOnlyList<ImportWarning> Warnings => Upload.Text.Warnings;
    public ReadableAgreement Text { get; private set; } = null!;
    public int Placed => Document.Footnotes.Count(n => n.Section is not null);

    /// <summary>When the same text is in already.</summary>
    public EditionLine? Same { get; private set; }

    public override async Task<bool> Load()
    {
        if (await db.Upload(viewer, Id) is not { } upload) return false;
        Upload = upload;
        Text = new ReadableAgreement(Document, EditionSource.Official, upload.Id.ToString("N"));
        Same = (await db.Editions(viewer)).FirstOrDefault(e => e.Fingerprint == upload.Text.Fingerprint);
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        db.Add(viewer, AgreementEdition.Import(Upload.Text, EditionSource.Official, viewer, clock.Now, await db.NextAgreementTurn()));
        db.Remove(viewer, Upload);
        await db.Save(viewer);
        return SeeOther("/overenskommelsen/utgavor");
    }

    public async Task<IActionResult> OnPostDiscardAsync()
    {
        if (!await Load()) return NotFound();
        db.Remove(viewer, Upload);
        await db.Save(viewer);
        return SeeOther("/overenskommelsen/import");
    }
}
