using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.FollowUps;

public sealed class ContinueForm
{
    [Required(ErrorMessage = "Skriv vilken dag planen ska följas upp nästa gång.")] public DateOnly? NextFollowUp { get; set; }
}

/// <summary>What becomes of the plan after a follow-up: revise, go on as it is, or close (revidera, fortsätta, avsluta).</summary>
public sealed class DecideModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [BindProperty] public ContinueForm Form { get; set; } = new();

    protected override string What => "sip/besluta";
    protected override SipCommand? Does => SipCommand.Continue;
    protected override bool TellsLocalRules => true;

    public Task<IActionResult> OnPostAsync() => Act(() => Sip.Continue(Actor, Form.NextFollowUp!.Value, Today));
}
