using System.ComponentModel.DataAnnotations;
using Samspel.Domain.PlacementCosts;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

public sealed class OpenlyForm
{
    [Required(ErrorMessage = "Skriv vem som beslutar."), StringLength(200)]
    public string DecidedBy { get; set; } = "";

    [Required(ErrorMessage = "Skriv i vilken befattning."), StringLength(200)]
    public string Office { get; set; } = "";

    [Required(ErrorMessage = "Skriv varför barnet placeras innan ansvaret är klarlagt."), StringLength(4000)]
    public string Reason { get; set; } = "";

    [Required(ErrorMessage = "Skriv vilken dag barnet placerades.")]
    public DateOnly? On { get; set; }
}

/// <summary>Places though the responsibility is not clear: openly, with a named decision-maker and a reason. Both principals' managers are told.</summary>
public sealed class OpenlyModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public OpenlyForm Form { get; set; } = new();

    public override string Heading => "Placera utan klarlagt ansvar";
    protected override string What => "placering/utan-klarlagt-ansvar";
    protected override PlacementCommand? Does => PlacementCommand.PlaceWithoutSplit;

    public PlacementCost Cost { get; private set; } = null!;
    public Placement? Previous { get; private set; }

    protected override async Task<bool> LoadMore()
    {
        Cost = await Db.Cost(Placement);
        Previous = await Db.PlacementBeside(Placement, Placement.Previous) is { State: PlacementState.Placed or PlacementState.Ending } before ? before : null;
        if (IsGet) Form.On = Placement.SplitOn is not null ? null : Placement.Decision.From <= Today ? Placement.Decision.From : Today;
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        Placement.PlaceWithoutSplit(Actor, new OpenDecision(Form.DecidedBy.Trim(), Form.Office.Trim(), Form.Reason.Trim()), Form.On!.Value, Cost, Today);
        if (Previous is null) return;
        Previous.GiveWay(Actor, Placement, Today);
        await Db.MoveExaminations(Viewer, Previous, Placement);
    });
}
