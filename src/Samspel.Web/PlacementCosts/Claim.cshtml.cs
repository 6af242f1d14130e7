using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.PlacementCosts;

/// <summary>Refers to a cost that the other side is to bear (åberopa): refused unless it stands in the written split.</summary>
public sealed class ClaimModel(Db db, Viewer viewer, Clock clock) : CostPage(db, viewer, clock)
{
    [BindProperty] public ClaimForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Items => [.. (Cost.InForce?.Split.Items ?? []).Select(i => new Choice($"{i.Number}", CostLook.Words(i), $"Bärs av {i.Bearer()}.")), new("0", "Den står inte i fördelningen")];

    protected override CostCommand? Does => CostCommand.Claim;

    public Task<IActionResult> OnPostAsync() => Act(() => Cost.Claim(Actor, Form.Item == 0 ? null : Form.Item, Form.What!, Today));
}
