using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Inventories;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Sips.Attachments;

namespace Samspel.Web.Inventories;

/// <summary>Takes a file with answers (svara med fil). Every fault is listed by row and column; a file without faults is shown first, and nothing is stored until it is confirmed.</summary>
[RequestSizeLimit(AttachmentFile.MostReceived), RequestFormLimits(MultipartBodyLengthLimit = AttachmentFile.MostReceived, MemoryBufferThreshold = RoundFile.MostBytes)]
public sealed class ImportModel(Db db, Viewer viewer, Clock clock) : RoundPage(db, viewer, clock)
{
    /// <summary>A file with more faults than this is the wrong file.</summary>
    public const int MostShown = 200;

    [BindProperty] public RoundFileForm Form { get; set; } = new();
    public IReadOnlyList<FileFault> Faults { get; private set; } = [];
    public override string Heading => "Svara med fil";
    protected override RoundCommand? Does => RoundCommand.Save;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (NotNow is { } notNow) throw RoundRules.WrongState.Broken(notNow);
        var (cells, problem) = Form.File!.Length > RoundFile.MostBytes ? (null, RoundFile.TooLarge) : RoundFile.Read(await Bytes(Form.File));
        if (cells is null) return Refused(problem!);
        Faults = InventoryFile.Read(Round, cells, centre => PartyOf(centre) != RoundParty.None).Faults;
        if (Faults.Count > 0) return Refused(Faults.Count == 1 ? "Filen har 1 fel. Inget är sparat." : $"Filen har {Faults.Count} fel. Inget är sparat.");

        var upload = new InventoryUpload { Id = Guid.CreateVersion7(), Round = Round.Id, Person = Viewer.Person, At = Now, Cells = cells };
        Db.Add(Viewer, upload);
        await Db.Save(Viewer);
        return SeeOther($"{RoundAddress}/fil/{upload.Id}");
    }

    IActionResult Refused(string why)
    {
        ModelState.AddModelError("Form.File", why);
        return Page();
    }

    static async Task<byte[]> Bytes(IFormFile file)
    {
        using var memory = new MemoryStream((int)file.Length);
        await file.CopyToAsync(memory);
        return memory.ToArray();
    }
}
