using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Samspel.Domain;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.Access.Pages;

public sealed class LogInForm
{
    [Required(ErrorMessage = "Skriv din e-postadress."), StringLength(254, ErrorMessage = "E-postadressen är för lång.")] public string? Email { get; set; }
    [Required(ErrorMessage = "Skriv ditt lösenord."), StringLength(500, ErrorMessage = "Lösenordet är för långt.")] public string? Password { get; set; }
}

/// <summary>Sign-in with e-mail and password; in demo mode also the personas. The refusal never tells which part was wrong.</summary>
[EnableRateLimiting("inloggning")]
public sealed class LogInModel(SignInManager<Account> signIn, UserManager<Account> accounts, Db db, Clock clock, IOptions<DemoOptions> demo) : PageModel
{
    [BindProperty] public LogInForm Form { get; set; } = new();
    [BindProperty(SupportsGet = true, Name = "till")] public string? To { get; set; }
    [BindProperty(SupportsGet = true, Name = "utkast")] public string? Kept { get; set; }
    public bool Demo => demo.Value.Demo;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) { return Again(); }
        var account = await accounts.FindByEmailAsync(Form.Email!.Trim());
        if (account is null || account.Disabled || account.Persona is not null)
        {
            // The same work and the same answer as for a wrong password.
            accounts.PasswordHasher.HashPassword(new Account(), Form.Password!);
            return Wrong();
        }
        var result = await signIn.CheckPasswordSignInAsync(account, Form.Password!, lockoutOnFailure: true);
        if (result.IsLockedOut) { ModelState.AddModelError("", "Kontot är låst i 15 minuter efter flera felaktiga försök."); return Again(); }
        if (!result.Succeeded) return Wrong();
        return await Enter(account);
    }

    public async Task<IActionResult> OnPostDemoAsync(string? persona)
    {
        if (!Demo) return NotFound();
        var account = accounts.Users.SingleOrDefault(a => a.Persona == persona && a.Persona != null);
        return account is null ? NotFound() : await Enter(account);
    }

    async Task<IActionResult> Enter(Account account)
    {
        var choices = await db.AssignmentsOf(new PersonId(account.Id));
        var one = choices.Count == 1 || account.Persona is not null && choices.Count > 0;
        await signIn.SignInAs(account, one ? choices[0].Id : null, clock);
        var target = Url.IsLocalUrl(To) ? To! : "/";
        return LocalRedirect(one ? target : $"/konto/uppdrag?till={Uri.EscapeDataString(target)}");
    }

    PageResult Wrong() { ModelState.AddModelError("", "E-postadressen eller lösenordet stämmer inte."); return Again(); }

    PageResult Again()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page;
    }
}
