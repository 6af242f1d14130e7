using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Samspel.Domain.Agreements;

namespace Samspel.Domain.Tests.Agreements;

static class Texts
{
    static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The texts of a section, each item of a list by itself.</summary>
    public static List<string> Of(AgreementSection section) =>
        [.. section.Blocks.SelectMany(b => b is TextList list ? list.Items.Select(i => i.PlainText) : [b.PlainText])];

    public static string WordBefore(AgreementSection section, int footnote)
    {
        var word = "";
        foreach (var run in section.Blocks.SelectMany(b => b.AllRuns()))
        {
            if (run is FootnoteMark mark && mark.Number == footnote) return word;
            if (run is TextRun text) word = text.Text.TrimEnd().Split(' ')[^1];
        }
        return "";
    }

    public static string Json<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static AgreementDocument Back(string json) => JsonSerializer.Deserialize<AgreementDocument>(json, Options)!;

    /// <summary>Titles and texts of all sections, without footnote marks.</summary>
    public static string Whole(ImportResult result) =>
        string.Join('\n', result.Document!.Sections.Select(s => $"{s.Number} {s.Title}\n{string.Join('\n', Of(s))}"));
}
