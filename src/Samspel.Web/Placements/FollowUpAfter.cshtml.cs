using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

public sealed class FollowUpAfterForm
{
    [Required(ErrorMessage = "Skriv vilken dag uppföljningen gjordes.")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Skriv vad uppföljningen visade."), StringLength(4000)]
    public string What { get; set; } = "";
}

/// <summary>How it went afterwards (SoL 23 kap. 5 §); the follow-up itself is made in the social services' own system.</summary>
public sealed class FollowUpAfterModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public FollowUpAfterForm Form { get; set; } = new();

    public override string Heading => "Följ upp efter avslutet";
    protected override string What => "placering/folj-upp-efter";
    protected override PlacementCommand? Does => PlacementCommand.FollowUpAfterEnd;

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form.On = Today;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Placement.FollowUpAfterEnd(Actor, Form.On!.Value, Form.What, Today));
}
