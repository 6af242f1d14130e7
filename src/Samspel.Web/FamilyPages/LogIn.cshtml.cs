using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Samspel.Web.FamilyViews;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.EId;

namespace Samspel.Web.FamilyPages;

/// <summary>The door to Min sida: the way to the e-legitimation, and what came back from it.</summary>
[EnableRateLimiting("inloggning")]
public sealed class LogInModel(IOptions<EidOptions> eid, IOptions<DemoOptions> demo, Clock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "svar")] public string? Came { get; set; }
    [BindProperty(SupportsGet = true, Name = "till")] public string? To { get; set; }

    public bool IsOn => eid.Value.IsOn;
    public bool Demo => demo.Value.Demo;
    public string Target => FamilySignIn.Target(To);

    /// <summary>What happened, and what to do now.</summary>
    public (string What, string Now)? Told => Came switch
    {
        "avbruten" => ("Inloggningen avbröts.", "Du är inte inloggad. Försök igen när du vill."),
        "niva" => ("Din e-legitimation räcker inte här.", "Min sida visar känsliga uppgifter och kräver en e-legitimation med högre tillitsnivå, till exempel BankID eller Freja+."),
        "nummer" => ("Vi fick inget personnummer från din e-legitimation.", "Logga in med en e-legitimation som innehåller personnummer eller samordningsnummer."),
        "nere" => ("E-legitimationen går inte att nå just nu.", "Försök igen om en stund."),
        "fel" => ("Det gick inte att logga in.", "Försök igen. Om det händer flera gånger: stäng webbläsaren och börja om."),
        "avslutad" => ("Du har loggats ut.", "Det gick för lång tid. Logga in igen för att fortsätta läsa."),
        "utloggad" => ("Du har loggat ut.", "Stäng gärna webbläsaren om fler använder den."),
        _ => null,
    };

    public IActionResult OnGet() => FamilySignIn.Reader(User) is not null && Told is null ? LocalRedirect(Target) : Page();

    /// <summary>The demo's made-up guardian; only in demo mode.</summary>
    public async Task<IActionResult> OnPostDemoAsync()
    {
        if (!Demo) return NotFound();
        await HttpContext.SignInAsync(FamilySignIn.Scheme, FamilySignIn.PrincipalOf(new FamilyReader(DemoNumbers.AlvasMother, "Maria Testsson"), clock.Now));
        return LocalRedirect(Target);
    }
}
