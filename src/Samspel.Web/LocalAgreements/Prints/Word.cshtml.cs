using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Documents;

namespace Samspel.Web.LocalAgreements.Prints;

/// <summary>The agreement as a Word document: real headings with numbers, a table of contents, and the facts as a table.</summary>
public sealed class WordModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    public override async Task<IActionResult> OnGetAsync()
    {
        if (!await Load()) return NotFound();
        return File(Write().Bytes(), WordDocument.MediaType, $"lokal-overenskommelse-{Kommun}-{N}.docx");
    }

    WordDocument Write()
    {
        var document = new WordDocument(Agreement.Scope.Title, Now);
        document.Title(Agreement.Scope.Title);
        document.Subtitle($"{Agreement.Kind.Word()} mellan {Municipality.Name} och Region Dalarna. {Agreement.State.Word()}.");
        document.Contents("Innehåll");
        document.Heading(1, "I korthet");
        document.Table(LocalFactsInWords.Of(Agreement, Municipality));
        if (!Agreement.Kind.HasTemplate()) return WithAttachments(document);
        foreach (var block in Agreement.Sections.Where(s => s.HasText).GroupBy(s => s.Block))
        {
            document.Heading(1, block.Key);
            foreach (var section in block)
            {
                document.Heading(2, section.Heading);
                document.Text(section.Text);
            }
        }
        if (Agreement.Goals.Count > 0)
        {
            document.Heading(1, "Lokala mål");
            document.Table([.. Agreement.Goals.Select(g => (g.Content.Goal, g.Content.Indicator + (g.Content.Target is { } target ? $"\nMålvärde: {target}" : "")))]);
        }
        if (Agreement.Kind != LocalAgreementKind.LocalAgreement) return WithAttachments(document);
        document.Heading(1, "Det som gäller i kommunen");
        document.Table([.. Enum.GetValues<LocalPoint>().Select(p => (LocalWords.Heading(p), Agreement.Rules.Answer(p) ?? $"Avtalet säger inget {p.Word()}."))]);
        return WithAttachments(document);
    }

    WordDocument WithAttachments(WordDocument document)
    {
        if (Agreement.Attachments.Count == 0) return document;
        document.Heading(1, "Bilagor");
        document.Table([.. Agreement.Attachments.Select((a, i) => ($"Bilaga {i + 1}", $"{a.Title} ({a.Extension})"))]);
        return document;
    }
}
