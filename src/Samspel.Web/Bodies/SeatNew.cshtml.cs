using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies;

/// <summary>A new seat in a body (plats).</summary>
public sealed class SeatNewModel(Db db, Viewer viewer, Clock clock) : BodyPage(db, viewer, clock)
{
    [BindProperty] public SeatForm Form { get; set; } = new();
    IReadOnlyList<Party> parties = [];
    public IReadOnlyList<Choice> Parties => [.. parties.Select(p => new Choice(p.Code, p.Name))];

    protected override async Task<bool> LoadMore()
    {
        parties = await Db.Parties();
        if (IsGet) Form.From = Today;
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Form.Party is { } code && parties.All(p => p.Code != code)) ModelState.AddModelError("Form.Party", "Välj en av parterna.");
        if (!ModelState.IsValid) return Page();
        var side = Form.Party is not { } party ? Principal.Other : parties.First(p => p.Code == party).IsRegion ? Principal.Region : Principal.Municipality;
        Body.AddSeat(By, new SeatContent(Form.Function!.Trim(), side, Form.Party), Form.Mandate!.Value, Form.Ground?.Trim(), Form.From!.Value, Today);
        return await Saved(Address + "#platser");
    }
}
