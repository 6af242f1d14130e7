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

/// <summary>Sign-in with e-mail and password or with a passkey; in demo mode also the personas. The refusal never tells which part was wrong.</summary>
[EnableRateLimiting("inloggning")]
public sealed class LogInModel(SignInManager<Account> signIn, UserManager<Account> accounts, Db db, Clock clock, IOptions<DemoOptions> demo, IOptions<IdentityPasskeyOptions> passkeys) : PageModel
{
    [BindProperty] public LogInForm Form { get; set; } = new();
    [BindProperty(SupportsGet = true, Name = "till")] public string? To { get; set; }
    [BindProperty(SupportsGet = true, Name = "utkast")] public string? Kept { get; set; }
    public bool Demo => demo.Value.Demo;
    public bool Passkeys => passkeys.Value.ServerDomain is not null;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var account = await accounts.FindByEmailAsync(Form.Email!.Trim());
        if (account is null || account.PasswordHash is null || !account.MaySignIn(demo.Value))
        {
            // The same work and the same answer as for a wrong password.
            accounts.PasswordHasher.HashPassword(new Account(), Form.Password!);
            return Refuse("E-postadressen eller lösenordet stämmer inte.");
        }
        var result = await signIn.CheckPasswordSignInAsync(account, Form.Password!, lockoutOnFailure: true);
        if (result.IsLockedOut) return Refuse("Kontot är låst i 15 minuter efter fem felaktiga försök. Vänta, eller be administratören i din organisation att låsa upp det.");
        return result.Succeeded ? await Enter(account) : Refuse("E-postadressen eller lösenordet stämmer inte.");
    }

    /// <summary>What the browser is to sign with the passkey.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync()
        => Passkeys ? Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json") : NotFound();

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential)
    {
        ModelState.Clear();
        if (!Passkeys) return NotFound();
        return await Holder(credential) is { } account ? await Enter(account) : Refuse("Nyckeln kunde inte användas. Försök igen, eller logga in med lösenord.");
    }

    public async Task<IActionResult> OnPostDemoAsync(string? persona)
    {
        if (!Demo) return NotFound();
        var account = accounts.Users.SingleOrDefault(a => a.Persona == persona && a.Persona != null);
        return account is { Disabled: false } ? await Enter(account) : NotFound();
    }

    /// <summary>Whose passkey it is, when the answer is to the question this browser was just asked.</summary>
    async Task<Account?> Holder(string? credential)
    {
        if (string.IsNullOrEmpty(credential) || credential.Length > 20_000) return null;
        PasskeyAssertionResult<Account> result;
        try { result = await signIn.PerformPasskeyAssertionAsync(credential); }
        catch (InvalidOperationException) { return null; }
        if (!result.Succeeded || !result.User.MaySignIn(demo.Value) || await accounts.IsLockedOutAsync(result.User)) return null;
        return (await accounts.AddOrUpdatePasskeyAsync(result.User, result.Passkey)).Succeeded ? result.User : null;
    }

    async Task<IActionResult> Enter(Account account)
    {
        var choices = account.MustChangePassword ? [] : await db.AssignmentsOf(new PersonId(account.Id));
        var one = choices.Count == 1 || account.Persona is not null && choices.Count > 0;
        await signIn.SignInAs(account, one ? choices[0].Id : null, clock);
        var target = Url.IsLocalUrl(To) ? To! : "/";
        if (one) return LocalRedirect(target);
        return LocalRedirect($"{(account.MustChangePassword ? "/konto/losenord" : "/konto/uppdrag")}?till={Uri.EscapeDataString(target)}");
    }

    PageResult Refuse(string message)
    {
        ModelState.AddModelError("", message);
        return Again();
    }

    PageResult Again()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page;
    }
}
