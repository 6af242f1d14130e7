using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

public sealed class PlannedEndForm
{
    public DateOnly? Until { get; set; }

    [Required(ErrorMessage = "Skriv varför."), StringLength(4000)]
    public string Reason { get; set; } = "";
}

/// <summary>The planned last day, while the child is placed: the work towards the end is reminded of from it (6.5).</summary>
public sealed class PlannedEndModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public PlannedEndForm Form { get; set; } = new();

    public override string Heading => "Planerad sista dag";
    protected override string What => "placering/sista-dag";
    protected override PlacementCommand? Does => PlacementCommand.SetPlannedEnd;

    protected override object? Edited => new { Placement.Decision.Until };
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Planerad sista dag", Placement.Decision.Until is { } until ? SwedishDate.Short(until) : "Inte bestämd")];
    protected override bool Changes(FactRow fact) => fact.Kind == nameof(PlannedEndSet);

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = new() { Until = Placement.Decision.Until };
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Placement.SetPlannedEnd(Actor, Form.Until, Form.Reason, Today));
}
