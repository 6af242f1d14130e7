using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements.Implementing;

/// <summary>Adds a measure: what, at which unit, in which phase, what shows it, and when it is looked at again.</summary>
public sealed class MeasureNewModel(Db db, Viewer viewer, Clock clock) : ImplementationPage(db, viewer, clock)
{
    [BindProperty] public MeasureForm Form { get; set; } = new();
    IReadOnlyList<UnitName> units = [];
    public IReadOnlyList<Choice> Choices => [.. units.Select(u => new Choice(u.Id.ToString(), u.Name))];

    protected override async Task<bool> LoadMore()
    {
        units = [.. await Db.Coordinations(Kommun), .. await Db.UnitsIn(Kommun)];
        return true;
    }

    protected override void CheckForm() => Form.Check(ModelState, units);

    public Task<IActionResult> OnPostAsync() => Act(() => { Plan.AddMeasure(By, Form.ToContent(units), Today); });
}
