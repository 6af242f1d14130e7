using System.ComponentModel.DataAnnotations;
using Samspel.Domain.Sips;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

public sealed class EndingForm
{
    [Required(ErrorMessage = "Skriv vilken dag placeringen ska sluta.")]
    public DateOnly? EndsOn { get; set; }

    [Required(ErrorMessage = "Välj vart barnet flyttar.")]
    public EndsIn? EndsIn { get; set; }

    public DateOnly? ChangesSchoolOn { get; set; }
}

/// <summary>The work towards the end begins (6.5): the chain gets its items for the ending, and the unit's own SIP is to be followed up.</summary>
public sealed class PrepareEndingModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public EndingForm Form { get; set; } = new();

    public override string Heading => "Förbered avslutet";
    protected override string What => "placering/forbered-avslut";
    protected override PlacementCommand? Does => PlacementCommand.PrepareEnding;

    public IReadOnlyList<CaseNumber> Plans { get; private set; } = [];

    protected override async Task<bool> LoadMore()
    {
        Plans = [.. (await Db.SipsAbout(Viewer, Child.Id)).Where(s => s.State == SipState.Established).Select(s => s.Number)];
        if (IsGet) Form = new() { EndsOn = Placement.Decision.Until is { } until && until >= Today ? until : null };
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        Placement.PrepareEnding(Actor, new EndingPlan(Form.EndsOn!.Value, Form.EndsIn!.Value, Form.ChangesSchoolOn), Today);
        foreach (var number in Plans)
            if (await Db.Sip(Viewer, number.Short, "placering/forbered-avslut") is { } sip && sip.Can(SipCommand.RequireFollowUp, Actor)) sip.RequireFollowUp(Actor, $"{Placement.Number}: avslutet förbereds.", Today);
    });
}
