using System.ComponentModel.DataAnnotations;
using Samspel.Domain.Sips;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

public sealed class LinkForm
{
    [Required(ErrorMessage = "Välj SIP.")]
    public string? Number { get; set; }
}

/// <summary>Links the SIP in which the support is coordinated; the item of the chain about SIP is then done.</summary>
public sealed class LinkSipModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public LinkForm Form { get; set; } = new();

    public override string Heading => "Koppla en SIP";
    protected override string What => "placering/sip";
    protected override PlacementCommand? Does => PlacementCommand.LinkSip;

    public IReadOnlyList<Choice> Plans { get; private set; } = [];

    protected override async Task<bool> LoadMore()
    {
        Plans = [.. (await Db.SipsAbout(Viewer, Child.Id)).Where(s => s.State != SipState.WrongChild).Select(s => new Choice(s.Number.ToString(), s.Number.ToString(), s.State.Word()))];
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        PlacementRules.SipIsNamed.Require(Plans.Any(p => p.Value == Form.Number));
        Placement.LinkSip(Actor, Form.Number!, Today);
        if (Placement.OpenItems.FirstOrDefault(i => i.Kind == ChainItemKind.ConsiderSip) is { } item) Placement.ReportItem(Actor, item.Number, ChainReport.Done, $"{Form.Number} är kopplad till placeringen.", Today, Today);
    });
}
