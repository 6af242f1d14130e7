using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Children;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

/// <summary>
/// A page in one of the unit's own placements. Loads the placement, the child and who carries it; a stranger's placement is 404. Where the child lives
/// is never loaded here. A post is one line: <c>Act(() => Placement.Withdraw(Actor, Form.Reason, Today))</c>.
/// </summary>
public abstract class PlacementPage(Db db, Viewer viewer, Clock clock) : ActPage(db, viewer, clock)
{
    public const string Root = "/placeringar";

    /// <summary>Year and running number, "2026-0031", from the address.</summary>
    [FromRoute] public string Number { get; set; } = "";

    public Placement Placement { get; private set; } = null!;
    public Child Child { get; private set; } = null!;
    public string? Carrier { get; private set; }

    /// <summary>Whom it is about, beneath the heading: never in the title.</summary>
    public string Whom => Child.IsProtected ? ChildDisplay.Hidden : $"{Child.ShortName}, född {Child.BirthYear}";

    public override string Address => $"{Root}/{Number}";
    public override string? Lead => $"{Placement.Number} · {Whom}";
    public override IReadOnlyList<Crumb> Above => [new("Placeringar", Root), new(Placement.Number.ToString(), Address)];
    protected override Guid Subject => Placement.Id.Value;

    /// <summary>Which page it is in the access log.</summary>
    protected virtual string What => "placering";
    protected virtual AccessAct AccessAct => AccessAct.Read;

    /// <summary>What the page's form does; null for a page that only shows.</summary>
    protected virtual PlacementCommand? Does => null;

    /// <summary>Whether a button for the command is shown.</summary>
    public bool Can(PlacementCommand command) => Placement.Can(command, Actor);

    public override string? NotNow => Refusal is null && Conflict is null && Does is { } command && !Can(command) ? $"Det går inte att {command.Word()} i läget ”{Placement.State.Word()}”." : null;

    public sealed override async Task<bool> Load()
    {
        if (await Db.Placement(Viewer, Number, What, AccessAct) is not { } placement) return false;
        Placement = placement;
        (Child, Carrier) = await Db.ChildAndCarrierOf(placement);
        return await LoadMore();
    }

    /// <summary>What this page shows besides the placement; false gives 404. Fill the form only when <see cref="FormPage.IsGet"/>.</summary>
    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    /// <summary>The latest change of what this page edits, so that a conflict names the one who made it.</summary>
    protected override async Task<FactRow?> Latest() => (await Db.History(Placement, 1, 200)).Facts.FirstOrDefault(Changes);

    /// <summary>Whether the viewer may read what tells where the child lives, in a placement where something does.</summary>
    protected Task<bool> MayKnowWhere() => Db.MayKnowWhere(Viewer, Placement.Id, Placement.Responsible);

    protected SipNames Names => SipNames.Of(Child, Placement.Owner.Name, Carrier);
}
