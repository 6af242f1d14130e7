using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

public sealed class FollowUpForm
{
    [Required(ErrorMessage = "Välj hälsa eller skolgång.")]
    public FollowUpStream? Stream { get; set; }

    [Required(ErrorMessage = "Skriv vilken dag uppföljningen gjordes.")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Skriv vad uppföljningen visade."), StringLength(8000)]
    public string What { get; set; } = "";

    [Required(ErrorMessage = "Skriv när nästa uppföljning ska ske.")]
    public DateOnly? NextOn { get; set; }
}

/// <summary>A follow-up of health or schooling during the stay, with the next day (6.4).</summary>
public sealed class FollowUpModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public FollowUpForm Form { get; set; } = new();

    public override string Heading => "Följ upp";
    protected override string What => "placering/folj-upp";
    protected override PlacementCommand? Does => PlacementCommand.RecordFollowUp;

    [FromQuery(Name = "slag")] public FollowUpStream? Stream { get; set; }

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = new() { Stream = Stream, On = Today, NextOn = Today.AddMonths(PlacementClocks.Default.FollowUpMonths) };
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Placement.RecordFollowUp(Actor, new StreamFollowUp(Form.Stream!.Value, Form.On!.Value, Form.What, Form.NextOn!.Value), Today));
}
