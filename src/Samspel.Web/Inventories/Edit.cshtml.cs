using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Inventories;

/// <summary>Changes a round that is being prepared.</summary>
public sealed class EditModel(Db db, Viewer viewer, Clock clock) : RoundPage(db, viewer, clock)
{
    IReadOnlyList<CriterionCatalogue> versions = [];

    [BindProperty] public RoundForm Form { get; set; } = new();
    public IReadOnlyList<Choice> Versions => RoundChecks.Choices(versions);
    public override string Heading => "Ändra kartläggningen";
    protected override RoundCommand? Does => RoundCommand.Revise;
    protected override object? Edited => RoundForm.Of(Round.Content);

    protected override IReadOnlyList<(string Label, string Text)> EditedInWords =>
        [("Namn", Round.Name), ("Svaren avser", SwedishDate.Short(Round.Day)), ("Sista svarsdag", SwedishDate.Short(Round.Content.LastDay)), ("Frågor", $"Version {Round.Catalogue.Version}"), ("Varför", Round.Content.Why ?? "inget skrivet")];

    protected override async Task<bool> LoadMore()
    {
        versions = RoundChecks.All(await Db.CriterionVersions());
        if (IsGet) Form = RoundForm.Of(Round.Content);
        return true;
    }

    protected override Task CheckForm()
    {
        if (versions.All(v => v.Version != Form.Version)) ModelState.AddModelError("Form.Version", "Välj en av versionerna.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Round.Revise(By!, Form.Content(versions.First(v => v.Version == Form.Version)), Today));
}
