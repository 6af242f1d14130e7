using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samspel.Domain.ConcernReports;

namespace Samspel.Web.ConcernReports;

/// <summary>The export file (exportfil): the structure is described in docs/concern-export.md.</summary>
public static class ConcernExportFile
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All), Converters = { new JsonStringEnumConverter() },
    };

    public static byte[] Bytes(ConcernExport export) => JsonSerializer.SerializeToUtf8Bytes(export, Options);
}
