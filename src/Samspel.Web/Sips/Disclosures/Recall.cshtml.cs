using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Disclosures;

/// <summary>Takes back what was sent to the wrong unit (återta): the recipient sees nothing more of it. A call is no longer to be
/// answered, and a unit that has lost its plan gets no later version until that is decided.</summary>
public sealed class RecallModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public RecallForm Form { get; set; } = new();

    public Disclosure Item { get; private set; } = null!;

    protected override string What => "sip/utlamnanden";

    protected override async Task<bool> LoadMore()
    {
        var id = new DisclosureId(Id);
        if ((await Db.Disclosures(Sip)).FirstOrDefault(d => d.Id == id && d.FromCompartment == Sip.Compartment && d.ToUnit != Sip.Unit) is not { } item) return false;
        Item = item;
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        Item.Recall(Form.Why!, Now);
        var called = Item.Kind is ItemKind.Call or ItemKind.Invitation && Sip.Meetings.Any(m => m.Number == Item.ItemNumber && m.Can(SipCommand.CallMore));
        if (called && Can(SipCommand.CallMore)) Sip.TakeBackCall(Actor, Item.ItemNumber, Item.ToUnit, Today);
        if (Item.Kind is ItemKind.PlanVersion && !Sip.State.IsOver()) Sip.WithholdPlan(Actor, Item.ToUnit, Item.ToName);
    }, $"{Address}/utlamnanden");
}

public sealed class RecallForm
{
    [Required(ErrorMessage = "Skriv varför utlämnandet återtas."), StringLength(500)] public string? Why { get; set; }
}
