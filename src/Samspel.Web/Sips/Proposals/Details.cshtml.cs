using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Proposals;

public sealed class DeclineForm
{
    [Required(ErrorMessage = "Skriv varför ni inte startar en SIP."), StringLength(2000)]
    public string Reason { get; set; } = "";
}

/// <summary>A proposal of a SIP, for the school that sent it and the unit that got it. The receiver opens a SIP of its own, or says no with a reason.</summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [FromRoute] public string Number { get; set; } = "";
    [BindProperty] public DeclineForm Form { get; set; } = new();

    public SipProposal Proposal { get; private set; } = null!;
    public bool Sent => Proposal.Unit == viewer.Unit;
    public bool CanDecide => Proposal.CanDecide(viewer.Actor);

    public override async Task<bool> Load()
    {
        if (await db.Proposal(viewer, Number) is not { } proposal) return false;
        Proposal = proposal;
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Proposal.Decline(viewer.Actor, Form.Reason, clock.Today);
        await db.Save(viewer);
        return SeeOther($"/sip/forslag/{Number}");
    }
}
