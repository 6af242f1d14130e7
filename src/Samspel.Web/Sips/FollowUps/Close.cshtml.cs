using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.FollowUps;

public sealed class CloseForm
{
    [Required(ErrorMessage = "Välj om planen är fullföljd.")] public bool? Completed { get; set; }
    [Required(ErrorMessage = "Skriv varför planen avslutas."), StringLength(4000)] public string Why { get; set; } = "";
}

/// <summary>Closes the SIP after a follow-up (avsluta): fullföljd or not, and why.</summary>
public sealed class CloseModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    public static readonly IReadOnlyList<Choice> Answers =
        [new("true", "Ja, planen är fullföljd"), new("false", "Nej, den avslutas utan att vara fullföljd", "Till exempel när familjen inte vill fortsätta.")];

    [BindProperty] public CloseForm Form { get; set; } = new();

    /// <summary>Actions that are neither done nor cancelled, so that nothing is left by mistake.</summary>
    public IReadOnlyList<PlanAction> Unsettled => [.. Sip.Plan.Actions.Where(a => !a.IsSettled)];

    protected override string What => "sip/avsluta";
    protected override SipCommand? Does => SipCommand.Close;

    public Task<IActionResult> OnPostAsync() => Act(() => Sip.Close(Actor, Form.Completed!.Value, Form.Why, Today));
}
