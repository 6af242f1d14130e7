using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

/// <summary>Notes that the six-month consideration was made in the social services' own system: here it only moves the reminder.</summary>
public sealed class ConsiderModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public OnDayForm Form { get; set; } = new();

    public override string Heading => Placement.Decision.LegalBase.ConsiderationWord();

    /// <summary>LVU 3 § is tried, the rest considered.</summary>
    public bool Tried => Placement.Decision.LegalBase.IsTried();
    protected override string What => "placering/overvagande";
    protected override PlacementCommand? Does => PlacementCommand.RecordConsideration;

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form.On = Today;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Placement.RecordConsideration(Actor, Form.On!.Value, Today));
}
