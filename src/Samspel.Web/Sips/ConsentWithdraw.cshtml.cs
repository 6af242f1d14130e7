using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Consents;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips;

public sealed class ConsentWithdrawForm
{
    public string? Who { get; set; }

    [Required(ErrorMessage = "Skriv vilken dag samtycket återkallades.")]
    public DateOnly? On { get; set; }
}

/// <summary>Consent is taken back, or has ended and is not given anew: the SIP ends and nothing more is sent from this moment.</summary>
public sealed class ConsentWithdrawModel(Db db, Viewer viewer, Clock clock) : ConsentPage(db, viewer, clock)
{
    [BindProperty] public ConsentWithdrawForm Form { get; set; } = new();

    protected override string What => "sip/samtycke";
    protected override SipCommand? Does => SipCommand.WithdrawConsent;
    public override string? NotNow => base.NotNow ?? (Given is null && !IsRefused && Refusal is null ? "Det finns inget givet samtycke att återkalla." : null);

    public IReadOnlyList<Choice> WhoChoices => Given is not { } given ? [] : [.. given.MayWithdraw(Who).Select(p => new Choice(ValueOf(p), NameOf(p)))];

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = new() { On = Today };
        return Task.FromResult(true);
    }

    protected override void CheckForm()
    {
        if (Given is not null && string.IsNullOrWhiteSpace(Form.Who)) ModelState.AddModelError("Form.Who", "Välj vem som återkallar.");
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        foreach (var given in Ledger.Where(c => StateOf(c) == ConsentState.Given))
        {
            var party = given.MayWithdraw(Who).FirstOrDefault(p => ValueOf(p) == Form.Who) ?? throw ConsentRules.OwnConsentIsWithdrawn.Broken(ConsentRules.OwnConsentIsWithdrawn.Message);
            given.Withdraw(party.Decider, Form.On!.Value, Viewer.Person, Who);
        }
        var ended = Consent is { State: ConsentState.Withdrawn } ? Consent : Ledger.FirstOrDefault(c => c.State is ConsentState.Withdrawn or ConsentState.Refused);
        Sip.WithdrawConsent(Actor, ended ?? Consent ?? throw SipRules.ConsentIsWithdrawn.Broken(SipRules.ConsentIsWithdrawn.Message), Today);
    });
}
