using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements.Implementing;

public sealed class AskForm
{
    public List<UnitId> Units { get; set; } = [];
}

/// <summary>Asks units to confirm that they know and use the agreement.</summary>
public sealed class AskModel(Db db, Viewer viewer, Clock clock) : ImplementationPage(db, viewer, clock)
{
    [BindProperty] public AskForm Form { get; set; } = new();
    IReadOnlyList<UnitName> units = [];
    public IReadOnlyList<Choice> Choices => [.. units.Select(u => new Choice(u.Id.ToString(), u.Name))];

    protected override async Task<bool> LoadMore()
    {
        units = [.. (await Db.UnitsIn(Kommun)).Where(u => u.Participation == Participation.Account)];
        return true;
    }

    protected override void CheckForm()
    {
        if (!units.Any(u => Form.Units.Contains(u.Id))) ModelState.AddModelError("Form.Units", "Välj minst en enhet.");
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Plan.Ask(By, [.. units.Where(u => Form.Units.Contains(u.Id)).Select(u => new AskedUnit(u.Id, u.Name, Today))]));
}
