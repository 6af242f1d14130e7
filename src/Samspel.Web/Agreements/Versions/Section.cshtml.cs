using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.Agreements.Comparing;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Versions;

/// <summary>One section's two texts beside each other, paragraph by paragraph (jämför ett avsnitt).</summary>
public sealed class SectionModel(Db db, Viewer viewer) : PageModel
{
    /// <summary>The section as the comparison names it: "ny-3-6", "gammal-2-1".</summary>
    [FromRoute(Name = "avsnitt")] public string Name { get; set; } = "";
    [BindProperty(SupportsGet = true, Name = "fran")] public Guid From { get; set; }
    [BindProperty(SupportsGet = true, Name = "till")] public Guid To { get; set; }

    public AgreementEdition Old { get; private set; } = null!;
    public AgreementEdition Now { get; private set; } = null!;
    public SectionComparison Compared { get; private set; } = null!;

    /// <summary>The changed sections on both sides of this one.</summary>
    public SectionComparison? Before { get; private set; }
    public SectionComparison? After { get; private set; }

    string Query => $"?fran={From}&till={To}";
    public string Whole => $"/overenskommelsen/versioner/jamfor{Query}#{Name}";
    public string Href(SectionComparison section) => $"/overenskommelsen/versioner/jamfor/{CompareModel.Anchor(section)}{Query}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await db.Edition(viewer, From) is not { } old || await db.Edition(viewer, To) is not { } now) return NotFound();
        var sections = AgreementComparison.Between(old.Document, now.Document).Sections.Where(s => s.Kind != ChangeKind.Same || CompareModel.Anchor(s) == Name).ToList();
        var at = sections.FindIndex(s => CompareModel.Anchor(s) == Name);
        if (at < 0) return NotFound();
        (Old, Now, Compared, Before, After) = (old, now, sections[at], sections.ElementAtOrDefault(at - 1), sections.ElementAtOrDefault(at + 1));
        return Page();
    }
}
