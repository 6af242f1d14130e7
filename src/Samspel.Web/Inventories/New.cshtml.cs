using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Inventories;

/// <summary>Prepares a round: its name, days and which version of the questions. Who is asked is chosen next.</summary>
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    IReadOnlyList<CriterionCatalogue> versions = [];
    PartyActor? by;

    [BindProperty] public RoundForm Form { get; set; } = new();
    public IReadOnlyList<Choice> Versions => RoundChecks.Choices(versions);

    public override async Task<bool> Load()
    {
        if ((by = await db.ByOf(viewer)) is null) return false;
        versions = RoundChecks.All(await db.CriterionVersions());
        if (IsGet) Form = new RoundForm { Day = clock.Today, Version = versions[0].Version };
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (versions.FirstOrDefault(v => v.Version == Form.Version) is not { } catalogue) ModelState.AddModelError("Form.Version", "Välj en av versionerna.");
        else if (ModelState.IsValid)
        {
            var round = InventoryRound.Prepare(InventoryRoundId.New(), by!, Form.Content(catalogue), clock.Today);
            db.Add(viewer, round);
            await db.Save(viewer);
            return SeeOther($"{RoundPage.Root}/{round.Id}");
        }
        return Page();
    }
}

/// <summary>What the pages of a round share about the questions' versions.</summary>
static class RoundChecks
{
    /// <summary>Every version there is, the latest first; the first the product was born with always among them.</summary>
    public static IReadOnlyList<CriterionCatalogue> All(IEnumerable<(CriterionCatalogue Catalogue, IReadOnlyList<InventoryRoundId> Rounds)> used)
        => [.. used.Select(u => u.Catalogue).Append(CriterionCatalogues.Autumn2019).DistinctBy(c => c.Version)];

    public static IReadOnlyList<Choice> Choices(IEnumerable<CriterionCatalogue> versions) => [.. versions.Select(v => new Choice($"{v.Version}", $"Version {v.Version}: {v.Name}, {v.Criteria.Count} frågor"))];
}
