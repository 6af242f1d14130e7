using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.CentreStarts;
using Samspel.Web.FamilyCentres;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.CentreStarts;

/// <summary>Names who does a step and by when (utse ansvarig); it may be done before the step's turn.</summary>
public sealed class OwnerModel(Db db, Viewer viewer, Clock clock) : StepPage(db, viewer, clock)
{
    IReadOnlyList<CoordinatorChoice> owners = [];

    [BindProperty] public OwnerForm Form { get; set; } = new();
    public IReadOnlyList<Choice> Owners => [.. owners.Select(o => new Choice(CentreForm.KeyOf(o.Unit, o.Person), o.Name is { } name ? $"{name}, {o.UnitName}" : o.UnitName, Group: o.UnitName))];
    public override string Heading => $"Utse ansvarig: {Row.Word.ToLowerInvariant()}";
    protected override StartCommand Does => StartCommand.PlanStep;

    protected override async Task<bool> LoadMore()
    {
        owners = await Db.StepOwners(Start, Row.Step);
        var planned = Start.Of(Row.Step);
        if (IsGet) Form = new() { Owner = planned.Unit is { } unit ? CentreForm.KeyOf(unit, planned.Person) : null, Due = planned.Due };
        return true;
    }

    protected override Task CheckForm()
    {
        if (Form.Owner is { } owner && Owners.All(o => o.Value != owner)) ModelState.AddModelError("Form.Owner", "Välj en av enheterna eller personerna.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        var owner = owners.First(o => CentreForm.KeyOf(o.Unit, o.Person) == Form.Owner);
        Start.PlanStep(By, Row.Step, owner.Unit, owner.UnitName, owner.Person, Form.Due!.Value, Today);
    });
}
