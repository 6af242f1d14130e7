using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements.Place;

/// <summary>The unit's manager gives permission to the place and takes it back, with a reason. Nothing of the place is shown.</summary>
public sealed class ReadersModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    const string ToGive = "Ge behörighet", ToTake = "Ta bort behörighet";

    [FromRoute] public string Number { get; set; } = "";
    [BindProperty(Name = nameof(Form))] public ReaderForm Form { get; set; } = new();

    public Placement Placement { get; private set; } = null!;
    public PlaceOfStay Stay { get; private set; } = null!;
    public IReadOnlyList<PlaceReaderName> Readers { get; private set; } = [];
    public IReadOnlyList<Choice> People { get; private set; } = [];
    public string Address => $"/placeringar/{Number}";

    public override async Task<bool> Load()
    {
        if (viewer.Role != Role.UnitManager || await db.Placement(viewer, Number, "placering/plats/behorighet") is not { } placement || await db.PlaceOfStayOf(placement) is not { } stay) return false;
        (Placement, Stay, Readers) = (placement, stay, await db.ReadersOf(stay));
        var colleagues = await db.CaseWorkersAt(viewer.Unit);
        People =
        [
            .. colleagues.Where(c => Readers.All(r => r.Person != c.Id)).Select(c => new Choice(c.Id.ToString(), c.Name, null, ToGive)),
            .. Readers.Select(r => new Choice(r.Person.ToString(), r.Name, null, ToTake)),
        ];
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        var chosen = People.FirstOrDefault(p => p.Value == Form.Person.ToString());
        if (Form.Person is not null && chosen is null) ModelState.AddModelError("Form.Person", "Välj en av medarbetarna.");
        if (!ModelState.IsValid) return Page();
        if (chosen!.Group == ToTake) Stay.Revoke(viewer.Actor, Form.Person!.Value, Form.Why!);
        else Stay.Grant(viewer.Actor, Form.Person!.Value, Form.Why!, clock.Today);
        await db.Save(viewer);
        return SeeOther($"{Address}/plats");
    }
}
