using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Placements;
using Samspel.Web.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Received.Placements;

/// <summary>A care unit that has been asked for an item names its own person who answers for the follow-up during the stay (6.4).</summary>
public sealed class NameFollowUpModel(Db db, Viewer viewer, Clock clock) : ReceivedPlacementPage(db, viewer, clock)
{
    [FromRoute] public int Id { get; set; }
    [BindProperty(Name = nameof(Form))] public NameForm Form { get; set; } = new();

    public CareContact Contact { get; private set; } = null!;

    /// <summary>Why no form is shown; after a refused post it is, so that the typed text stays.</summary>
    public string? NotNow => Case.MayNameFollowUp || Refusal is not null ? null : "Ansvarig utses medan barnet är placerat.";

    protected override string What => "mottaget/placering/ansvarig";

    protected override Task<bool> LoadMore()
    {
        if (Case.Contacts.FirstOrDefault(c => c.Number == Id) is not { } contact) return Task.FromResult(false);
        Contact = contact;
        if (IsGet) Form.Name = contact.FollowsUp ?? "";
        return Task.FromResult(true);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (await Db.PlacementToAnswer(Viewer, Number) is not { } placement) return NotFound();
        placement.NameFollowUp(Viewer.Actor, Id, Form.Name, Today);
        await Db.Save(Viewer);
        return SeeOther(Address);
    }
}
