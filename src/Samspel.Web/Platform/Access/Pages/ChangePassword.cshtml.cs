using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.Access.Pages;

public sealed class ChangePasswordForm
{
    [Required(ErrorMessage = "Skriv lösenordet du har nu."), StringLength(500)] public string? Current { get; set; }
    [Required(ErrorMessage = "Skriv ett nytt lösenord."), StringLength(500)] public string? New { get; set; }
    [Compare(nameof(New), ErrorMessage = "De nya lösenorden är inte lika.")] public string? Again { get; set; }
}

/// <summary>Change of password (byt lösenord); the way in for those who have been given a start password. Ends the person's other sessions.</summary>
[EnableRateLimiting("inloggning")]
public sealed class ChangePasswordModel(SignInManager<Account> signIn, UserManager<Account> accounts, Db db, Clock clock) : FormPage
{
    [BindProperty] public ChangePasswordForm Form { get; set; } = new();
    [BindProperty(SupportsGet = true, Name = "till")] public string? To { get; set; }
    public bool Forced { get; private set; }
    public string? Email { get; private set; }

    public override async Task<bool> Load()
    {
        if (await accounts.GetUserAsync(User) is not { PasswordHash: not null } account) return false;
        (Forced, Email) = (account.MustChangePassword, account.Email);
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Form.New is not null && Form.New == Form.Current) ModelState.AddModelError("Form.New", "Välj ett annat lösenord än det du har.");
        if (!ModelState.IsValid) return Page();
        var account = (await accounts.GetUserAsync(User))!;
        account.MustChangePassword = false;
        if (!(await accounts.ChangePasswordAsync(account, Form.Current!, Form.New!)).Into(ModelState, Field)) return Page();
        await db.NoteOwn(account, new PasswordChanged());
        await signIn.SignInAs(account, ViewerMiddleware.Assignment(User), clock, Sessions.SignedInAt(User));
        var next = Url.IsLocalUrl(To) ? To! : "/";
        return SeeOther(Forced ? $"/konto/uppdrag?till={Uri.EscapeDataString(next)}" : "/konto");
    }

    static string Field(IdentityError error) => error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? "Form.Current" : "Form.New";
}
