using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Sips.Attachments;

namespace Samspel.Web.ConcernReports;

/// <summary>Attachments to concern reports: kept outside every unit and compartment, and fetched only through the report they belong to.</summary>
static class ConcernFiles
{
    /// <summary>Keeps a posted file; null with the fault in the form when it cannot be taken.</summary>
    public static async Task<ConcernAttachment?> Keep(Db db, Viewer viewer, IFormFile file, string? title, DateTimeOffset now, ModelStateDictionary state)
    {
        var (sent, problem) = await AttachmentFile.Open(file, "En bilaga");
        if (sent is null)
        {
            state.AddModelError("Form.File", problem!);
            return null;
        }
        var row = new AttachmentRow
        {
            Key = Guid.CreateVersion7(), Number = "ORO", Compartment = new CompartmentId(Guid.Empty), Unit = new UnitId(Guid.Empty), Title = AttachmentFile.Title(title, file.FileName), MediaType = sent.MediaType,
            Extension = sent.Extension, Content = sent.Content, Sha256 = sent.Sha256, By = viewer.Person, At = now,
        };
        db.Add(viewer, row);
        return new ConcernAttachment(row.Key, row.Title, row.Content.Length, row.Sha256);
    }
}
