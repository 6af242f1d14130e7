using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Received;

namespace Samspel.Web.Sips;

/// <summary>Opens a SIP: which of the unit's children, and the need. Also the answer yes to a school's proposal.</summary>
public sealed class StartModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    const int PageSize = 25;

    [FromQuery(Name = "barn")] public Guid? ChildId { get; set; }
    [FromQuery(Name = "forslag")] public string? ProposalNumber { get; set; }
    [FromQuery(Name = "sida")] public int PageNumber { get; set; } = 1;
    [BindProperty] public NeedForm Form { get; set; } = new();

    /// <summary>What decides whether a school may call; null for others.</summary>
    public RulesInPlace? Calling { get; private set; }
    public bool MayCall => Calling is not { Rules.SchoolMayCall: false };

    /// <summary>What the child's municipality has agreed; the unit's own where the child's is unknown or must not be told.</summary>
    public RulesInPlace? InPlace { get; private set; }
    public SipInitiators Initiators => InPlace?.Rules.Initiators ?? SipInitiators.Silent;
    public bool MayStart => Initiators.May(viewer.UnitKind);
    string Municipality => Child!.ShownMunicipality ?? viewer.MunicipalityCode ?? "";

    /// <summary>Who made the proposal, as it is spoken of: "Skolan", or the unit by name.</summary>
    public string Sender => Proposal is { From.Kind: var kind } && kind.IsSchool() ? "Skolan" : Proposal?.From.Name ?? "";
    public Child? Child { get; private set; }
    public SipProposal? Proposal { get; private set; }
    public IReadOnlyList<ChildLine> Children { get; private set; } = [];
    public int Pages { get; private set; }

    /// <summary>The words the school sent, hidden when the child's identity is protected today.</summary>
    public SipNames? Proposed { get; private set; }

    /// <summary>The proposed child in the unit's own register, found by the number the school sent.</summary>
    public ChildHit? Known { get; private set; }

    /// <summary>SIPs the unit already has going for the child.</summary>
    public IReadOnlyList<CaseNumber> Ongoing { get; private set; } = [];

    public string Href(ChildId child) => $"/sip/ny?barn={child}{(Proposal is null ? "" : $"&forslag={Proposal.Number.Short}")}";

    public override async Task<bool> Load()
    {
        Calling = await db.CallingRules(viewer);
        if (ProposalNumber is not null)
        {
            Proposal = await db.Proposal(viewer, ProposalNumber);
            if (Proposal is null || Proposal.ToUnit != viewer.Unit) return false;
            Proposed = await db.IsProtected(viewer, Proposal.Child) ? Proposal.Names.Hidden() : Proposal.Names;
        }
        if (!MayCall) return true;
        if (ChildId is { } id)
        {
            Child = await db.Child(viewer, new ChildId(id), "sip/ny");
            if (Child is null) return false;
            InPlace = await db.LocalRules(Municipality, clock.Today);
            Ongoing = [.. (await db.SipsAbout(viewer, Child.Id)).Where(s => !s.State.IsOver()).Select(s => s.Number)];
            if (IsGet && Proposal is not null) Form = NeedForm.Of(Proposal.Need);
            return true;
        }
        if (Proposed?.ChildNumber is { } text && IdentityNumber.TryParse(text, clock.Today, out var number)) Known = await db.FindChild(viewer, number);
        PageNumber = Math.Clamp(PageNumber, 1, 10_000);
        (Children, var total) = await db.ChildrenOfUnit(viewer, null, PageNumber, PageSize);
        Pages = (total + PageSize - 1) / PageSize;
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        SipRules.SchoolMayCall.Require(MayCall);
        if (Child is null) ModelState.AddModelError("", "Välj ett barn först.");
        if (!ModelState.IsValid) return Page();
        var today = clock.Today;
        Proposal?.Accept(viewer.Actor, today);
        var sip = Sip.NoticeNeed(SipId.New(), CaseNumber.Sip(today.Year, await db.NextNumber("SIP", today.Year)), viewer.Actor, (await db.UnitRef(viewer.Unit))!, viewer.Person,
            Child!.Id, Child.BirthDate, Municipality, Form.ToNeed(), today, Proposal?.Id, Initiators);
        db.Add(viewer, sip);
        await db.Save(viewer);
        return SeeOther($"/sip/{sip.Number.Short}");
    }
}
