using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements;

/// <summary>One point as it is told: its answers with where they stand, or what is missing in words.</summary>
public sealed record ToldPoint(string Heading, IReadOnlyList<AnsweredPoint> Answers, string? Missing);

/// <summary>The municipality's own rules (kommunens regler): what its local agreements say today, from which one, and what they do not say.</summary>
public sealed class MunicipalityRulesModel(Db db, Viewer viewer, Clock clock) : PageModel
{
    [FromQuery(Name = "kommun")] public string? Kommun { get; set; }

    public string Code { get; private set; } = "";
    public string MunicipalityName { get; private set; } = "";
    public DateOnly Today => clock.Today;
    public RulesInPlace InPlace { get; private set; } = null!;
    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];

    public IReadOnlyList<ToldPoint> Points => [.. Enum.GetValues<LocalPoint>().Select(Tell)];

    public async Task<IActionResult> OnGetAsync()
    {
        var municipalities = (await db.Parties()).Where(p => !p.IsRegion).ToList();
        if (municipalities.FirstOrDefault(p => p.Code == (Kommun ?? viewer.MunicipalityCode ?? municipalities[0].Code)) is not { } municipality) return NotFound();
        (Code, Kommun, MunicipalityName) = (municipality.Code, municipality.Code, municipality.Name);
        Municipalities = [.. municipalities.Select(p => new Choice(p.Code, p.Name))];
        InPlace = await db.LocalRules(Code, Today);
        return Page();
    }

    ToldPoint Tell(LocalPoint point)
    {
        var rules = InPlace.Rules;
        return new ToldPoint(LocalWords.Heading(point), [.. rules.Answers.Where(a => a.Point == point)], rules.MissingIn(point));
    }
}
