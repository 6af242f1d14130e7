using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips;

/// <summary>Consent is given: barnets bästa is judged and the work with the SIP begins at once.</summary>
public sealed class BeginModel(Db db, Viewer viewer, Clock clock) : ConsentPage(db, viewer, clock)
{
    [BindProperty] public BestInterestsForm Form { get; set; } = new();

    protected override string What => "sip/starta";
    protected override SipCommand? Does => SipCommand.Start;
    public override string? NotNow => base.NotNow ?? (Given is null && Refusal is null ? SipRules.ConsentIsGiven.Message : null);

    public Task<IActionResult> OnPostAsync() => Act(() =>
        Sip.Start(Actor, Given ?? Consent ?? throw SipRules.ConsentIsGiven.Broken(SipRules.ConsentIsGiven.Message), Form.ToContent(), Today));
}
