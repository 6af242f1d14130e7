using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Placements;

/// <summary>Opens an item that was settled by mistake (ångra), with a reason.</summary>
public sealed class ReopenModel(Db db, Viewer viewer, Clock clock) : ItemPage(db, viewer, clock)
{
    [BindProperty] public ReasonForm Form { get; set; } = new();

    public override string Heading => "Öppna punkten igen";
    protected override PlacementCommand? Does => PlacementCommand.ReopenItem;
    public override string? NotNow => base.NotNow ?? (Refusal is null && !Item.IsSettled ? "Punkten är öppen." : null);

    public Task<IActionResult> OnPostAsync() => Act(() => Placement.ReopenItem(Actor, Id, Form.Reason, Today));
}
