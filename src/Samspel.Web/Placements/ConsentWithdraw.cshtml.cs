using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Consents;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

public sealed class WithdrawConsentForm
{
    [Required(ErrorMessage = "Välj vem som återkallar.")]
    public string? Who { get; set; }

    [Required(ErrorMessage = "Skriv vilken dag samtycket återkallades.")]
    public DateOnly? On { get; set; }
}

/// <summary>Consent is taken back: nothing more is sent on it. The placement itself rests on its decision and goes on.</summary>
public sealed class ConsentWithdrawModel(Db db, Viewer viewer, Clock clock) : PlacementConsentPage(db, viewer, clock)
{
    [BindProperty] public WithdrawConsentForm Form { get; set; } = new();

    public override string Heading => "Samtycket återkallas";
    public override string Address => $"{base.Address}/samtycke";
    public override string? NotNow => Given is null && Refusal is null ? "Det finns inget givet samtycke att återkalla." : null;
    public IReadOnlyList<Choice> WhoChoices => Given is not { } given ? [] : [.. given.MayWithdraw(Who).Select(p => new Choice(ValueOf(p), NameOf(p)))];

    protected override Task<bool> LoadConsent()
    {
        if (IsGet) Form = new() { On = Today };
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        foreach (var given in Ledger.Where(c => StateOf(c) == ConsentState.Given))
        {
            var party = given.MayWithdraw(Who).FirstOrDefault(p => ValueOf(p) == Form.Who) ?? throw ConsentRules.OwnConsentIsWithdrawn.Broken(ConsentRules.OwnConsentIsWithdrawn.Message);
            given.Withdraw(party.Decider, Form.On!.Value, Viewer.Person, Who);
        }
    });
}
