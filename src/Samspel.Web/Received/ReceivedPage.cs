using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Received;

/// <summary>
/// A page about what the unit has received in another unit's SIP. Shows the frozen copies; what is done here is done to the owner's
/// case, on the owner's consent as it stands at that moment. Nothing received, or all of it ended: 404.
/// </summary>
public abstract class ReceivedPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    /// <summary>Year and running number, "2026-0412", from the address.</summary>
    [FromRoute] public string Number { get; set; } = "";

    public ReceivedCase Case { get; private set; } = null!;

    protected Db Db => db;
    public Viewer Viewer => viewer;
    public DateOnly Today => clock.Today;
    public DateTimeOffset Now => clock.Now;
    public string CaseNumber => $"SIP-{Number}";
    public string Address => $"/mottaget/{Number}";

    /// <summary>Where a meeting is, as the call said. Where a protected child has been is nobody's to know afterwards.</summary>
    public string? PlaceOf(ReceivedCall call) => Case.IsProtected && !call.CanBeAnsweredOn(Today) ? null : call.Call.Plan.Place;

    /// <summary>Which page it is in the access log.</summary>
    protected virtual string What => "mottaget";
    protected virtual AccessAct AccessAct => AccessAct.Received;

    /// <summary>What the page's form does in the owner's case; null when it has none.</summary>
    protected virtual SipCommand? Does => null;

    /// <summary>Whether the page leads on to something that is sent to the owner.</summary>
    protected virtual bool Sends => Does is not null;

    /// <summary>
    /// Why nothing more can be sent in the case, so that the page shows what was received and no form; null while it can be.
    /// After a refused post the form is shown, so that the typed text stays.
    /// </summary>
    public string? NotNow { get; private set; }

    public sealed override async Task<bool> Load()
    {
        var items = await db.Received(viewer, Number, What, AccessAct);
        if (items.Count == 0) return false;
        Case = ReceivedCase.Of(items, await db.IsProtected(viewer, items[0].Child));
        if (!await LoadMore()) return false;
        if (IsGet && Sends && await db.SipToAnswer(viewer, Number) is { } sip) NotNow = WhyNot(sip, await db.ConsentOf(sip))?.Message;
        return true;
    }

    /// <summary>Says nothing of how the case stands: only that it takes no more from this unit.</summary>
    RuleBroken? WhyNot(Sip sip, Consent? consent)
    {
        if (consent?.Covers(viewer.Unit, ConsentPurpose.Sip, Today, sip.ChildBirth) != true)
            return SipRules.ConsentCovers.Broken($"Samtycket omfattar inte er enhet i dag, så inget mer kan lämnas i ärendet här. Kontakta {Case.Names.OwnerUnit}.");
        return sip.State.IsOver() || Does is { } command && !sip.Can(command, viewer.Actor)
            ? SipRules.WrongState.Broken($"Ärendet tar inte emot det här längre. Kontakta {Case.Names.OwnerUnit}.") : null;
    }

    /// <summary>What this page shows besides; false gives 404. Fill the form only when <see cref="FormPage.IsGet"/>.</summary>
    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    /// <summary>Notes that these have been opened, once the page is shown.</summary>
    protected Task MarkRead(IEnumerable<Disclosure> items) => db.MarkRead(viewer, items);

    /// <summary>Load, 404, form, act on the owner's case, save and redirect.</summary>
    protected async Task<IActionResult> Act(Func<Sip, Sending, Task> act, string? then = null)
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (await db.SipToAnswer(viewer, Number) is not { } sip) return NotFound();
        var consent = await db.ConsentOf(sip);
        if (WhyNot(sip, consent) is { } refusal) throw refusal;
        await act(sip, new Sending(consent!, Case.Names, Now, Today));
        await db.Save(viewer);
        return SeeOther(then ?? Address);
    }

    protected Task<IActionResult> Act(Action<Sip, Sending> act, string? then = null) => Act((sip, sending) => { act(sip, sending); return Task.CompletedTask; }, then);
}
