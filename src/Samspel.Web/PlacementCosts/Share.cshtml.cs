using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.PlacementCosts;

/// <summary>Gives the region's unit what it needs to judge the split (lämna underlaget), on a ground.</summary>
public sealed class ShareModel(Db db, Viewer viewer, Clock clock) : CostPage(db, viewer, clock)
{
    [BindProperty] public ShareForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Grounds { get; private set; } = [];
    Placement placement = null!;
    Consent? consent;

    protected override CostCommand? Does => CostCommand.Share;
    public override string? NotNow => base.NotNow ?? (Refusal is null && !Seen.NotGiven ? $"{Cost.Regional.Name} fick underlaget {SwedishDate.Short(Seen.Sent!.On)}." : null);

    protected override async Task<bool> LoadMore()
    {
        (placement, var consents) = await Db.BasisOf(Cost);
        consent = consents.Count > 0 ? consents[^1] : null;
        var (from, to) = (new Compartment(Cost.Compartment, Viewer.PartyCode, Viewer.UnitKind.Branch(), Viewer.UnitName), new Compartment(Cost.Regional.Compartment, Cost.Regional.PartyCode, Cost.Regional.Kind.Branch(), Cost.Regional.Name));
        Grounds = [.. Domain.Disclosures.Grounds.For(from, to, Ages.AgeOn(placement.ChildBirth, Today)).Where(g => !g.OnlyMessage && (!g.NeedsConsent || consent is not null))
            .Select(g => new Choice(g.Code.ToString(), g.Title, g.Law))];
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        var basis = Form.Ground == GroundCode.G1 && consent is not null ? DisclosureBasis.OnConsent(consent, ConsentPurpose.Placement) : DisclosureBasis.OnGround(Form.Ground!.Value, Form.Note ?? "");
        var child = Own!.Child;
        var names = SipNames.Of(child, Viewer.UnitName, Own.Carrier);
        var material = PlacementPapers.OfCosts(placement, Cost, new PaperBasis(DisclosureId.New(), basis, names, Viewer.Person, Now, Today));
        Cost.Share(Actor, material, Today);
        Db.Add(Viewer, material);
    });
}
