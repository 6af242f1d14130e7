using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Received;

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
    /// <summary>The child and the sender in the words that were sent, hidden when the child's identity is protected today.</summary>
    public SipNames Names => IsProtected ? Proposal.Names.Hidden() : Proposal.Names;
    public bool IsProtected { get; private set; }
    /// <summary>What the sender's municipality has agreed, told while the sender waits; the proposal itself does not say where the child lives.</summary>
    public RulesInPlace? InPlace { get; private set; }

    /// <summary>Who made the proposal, as it is spoken of: "skolan", or the unit by name.</summary>
    public string Sender => Proposal.From.Kind.IsSchool() ? "skolan" : Proposal.From.Name;
    public bool Sent => Proposal.Unit == viewer.Unit;
    public bool CanDecide => Proposal.CanDecide(viewer.Actor);

    public override async Task<bool> Load()
    {
        if (await db.Proposal(viewer, Number) is not { } proposal) return false;
        Proposal = proposal;
        IsProtected = await db.IsProtected(viewer, proposal.Child);
        if (Sent && proposal.State == ProposalState.Sent) InPlace = await db.LocalRules(viewer.MunicipalityCode ?? "", clock.Today);
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
