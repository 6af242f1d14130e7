using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.Agreements.Comparing;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Versions;

/// <summary>Two texts of the agreement compared section by section and word by word (jämför versioner).</summary>
public sealed class CompareModel(Db db, Viewer viewer) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "fran")] public Guid From { get; set; }
    [BindProperty(SupportsGet = true, Name = "till")] public Guid To { get; set; }

    public AgreementEdition Old { get; private set; } = null!;
    public AgreementEdition Now { get; private set; } = null!;
    public AgreementComparison Comparison { get; private set; } = null!;

    public IEnumerable<SectionComparison> Changed => Comparison.Sections.Where(s => s.Kind != ChangeKind.Same);
    public IReadOnlyList<UnitComparison> Notes => [.. Comparison.Footnotes.Where(f => f.Kind != ChangeKind.Same)];
    public string Swapped => $"/overenskommelsen/versioner/jamfor?fran={To}&till={From}";

    /// <summary>The page with one section's two texts beside each other.</summary>
    public string Beside(SectionComparison section) => $"/overenskommelsen/versioner/jamfor/{Anchor(section)}?fran={From}&till={To}";

    /// <summary>A section's paragraphs, those that are the same taken together: unchanged text steps back for what has changed.</summary>
    public static IEnumerable<(bool IsSame, IReadOnlyList<UnitComparison> Units)> Runs(SectionComparison section)
    {
        for (var at = 0; at < section.Units.Count;)
        {
            var same = section.Kind == ChangeKind.Changed && section.Units[at].Kind == ChangeKind.Same;
            List<UnitComparison> run = [.. section.Units.Skip(at).TakeWhile(u => (section.Kind == ChangeKind.Changed && u.Kind == ChangeKind.Same) == same)];
            yield return (same, run);
            at += run.Count;
        }
    }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await db.Edition(viewer, From) is not { } old || await db.Edition(viewer, To) is not { } now) return NotFound();
        (Old, Now, Comparison) = (old, now, AgreementComparison.Between(old.Document, now.Document));
        return Page();
    }

    public static string Anchor(SectionComparison section) => section.New is { } now ? "ny-" + now.Number.Replace('.', '-') : "gammal-" + section.Old!.Number.Replace('.', '-');
}
