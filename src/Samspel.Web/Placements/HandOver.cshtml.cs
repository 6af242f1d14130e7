using Samspel.Web.Sips;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

/// <summary>Gives the placement to a colleague, to the unit's inbox, or to another unit within the compartment. Nobody's permission to the place goes with it to another unit.</summary>
public sealed class HandOverModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    /// <summary>Named, so that a form posted with nothing chosen is still this one.</summary>
    [BindProperty(Name = nameof(Form))] public HandOverForm Form { get; set; } = new();

    public override string Heading => "Lämna över placeringen";
    protected override string What => "placering/lamna-over";
    protected override PlacementCommand? Does => PlacementCommand.HandOver;

    const string Inbox = "inkorg", Person = "person:", OtherUnit = "enhet:";

    public IReadOnlyList<Choice> Takers { get; private set; } = [];
    IReadOnlyList<UnitName> sisters = [];
    bool Leaves => Form.To?.StartsWith(OtherUnit, StringComparison.Ordinal) == true;
    public override string Address => Leaves ? Root : base.Address;

    protected override async Task<bool> LoadMore()
    {
        var colleagues = await Db.Colleagues(Viewer);
        sisters = await Db.SisterUnits(Viewer);
        Takers =
        [
            .. colleagues.Where(c => c.Id != Placement.Responsible).Select(c => new Choice(Person + c.Id, c.Name, null, "Inom enheten")),
            .. Placement.Responsible is null ? [] : new[] { new Choice(Inbox, "Enhetens inkorg", "Ingen bär placeringen förrän någon tar den. Enhetschefen ser det.", "Inom enheten") },
            .. sisters.Select(u => new Choice(OtherUnit + u.Id, u.Name, null, "Andra enheter i samma sekretessområde")),
        ];
        return true;
    }

    protected override Task CheckForm()
    {
        if (Form.To is { Length: > 0 } to && Takers.All(t => t.Value != to)) ModelState.AddModelError("Form.To", "Välj ett av alternativen.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        var (to, name) = (Form.To!, Takers.First(t => t.Value == Form.To).Text);
        var unit = Leaves ? (await Db.UnitRef(sisters.First(u => OtherUnit + u.Id == to).Id))! : Placement.Owner;
        var before = (Placement.Unit, Placement.Responsible);
        Placement.HandOver(Actor, unit, Leaves || to == Inbox ? null : new PersonId(Guid.Parse(to[Person.Length..])), name, Today);
        await Db.HandOverExaminations(Actor, Placement, before, name);
        (await Db.Cost(Placement)).Follow(Placement);
        (await Db.PlaceOfStayOf(Placement))?.Follow(Placement);
        if (Leaves) await Db.RelateOwner(Placement);
    });
}
