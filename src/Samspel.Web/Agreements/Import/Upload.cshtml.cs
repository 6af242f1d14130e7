using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Import;

public sealed class UploadForm
{
    [Required(ErrorMessage = "Välj en textfil.")] public IFormFile? File { get; set; }
}

/// <summary>Takes a file with an agreement (lägg in överenskommelse). A file that cannot be read is reported fault by fault; nothing is stored.</summary>
[RequestFormLimits(MemoryBufferThreshold = AgreementFile.MostBytes, MultipartBodyLengthLimit = AgreementFile.MostBytes * 2)]
public sealed class UploadModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [BindProperty] public UploadForm Form { get; set; } = new();

    /// <summary>Why the file could not be read, in the order of its lines.</summary>
    public IReadOnlyList<ImportError> Errors { get; private set; } = [];

    public override Task<bool> Load() => Task.FromResult(true);

    public override Task<IActionResult> OnGetAsync()
    {
        if (TooLargeUpload.Of(HttpContext) is not { } size) return Task.FromResult<IActionResult>(Page());
        var page = Report([AgreementFile.TooLarge(size)]);
        Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.FromResult(page);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Page();
        var bytes = await Bytes(Form.File!);
        var result = bytes is null ? new ImportResult(null, [], [AgreementFile.TooLarge(Form.File!.Length)]) : AgreementFile.Read(bytes);
        if (result.Document is not { } document) return Report(result.Errors);

        await db.DropOldUploads();
        var upload = new AgreementUpload
        {
            Id = Guid.CreateVersion7(), Person = viewer.Person, At = clock.Now,
            Text = new ImportedText(document, result.Warnings, AgreementFile.Fingerprint(bytes!)),
        };
        db.Add(viewer, upload);
        await db.Save(viewer);
        return SeeOther($"/overenskommelsen/import/{upload.Id}");
    }

    IActionResult Report(IReadOnlyList<ImportError> errors)
    {
        Errors = [.. errors.OrderBy(e => e.Line ?? 0)];
        ModelState.AddModelError("Form.File", "Filen går inte att lägga in. Inget har sparats.");
        return Page();
    }

    static async Task<byte[]?> Bytes(IFormFile file)
    {
        if (file.Length > AgreementFile.MostBytes) return null;
        using var memory = new MemoryStream((int)file.Length);
        await file.CopyToAsync(memory);
        return memory.ToArray();
    }
}
