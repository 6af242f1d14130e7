using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.Access.Pages;

public sealed class ProfileForm
{
    public bool WantsMail { get; set; }
}

/// <summary>One's own account (mitt konto): who one is here, one's assignments, and whether mail is wanted.</summary>
public sealed class ProfileModel(UserManager<Account> accounts, Db db) : FormPage
{
    [BindProperty] public ProfileForm Form { get; set; } = new();
    public Account Me { get; private set; } = new();
    public IReadOnlyList<AssignmentChoice> Choices { get; private set; } = [];
    public int Passkeys { get; private set; }

    public override async Task<bool> Load()
    {
        if (await accounts.GetUserAsync(User) is not { } account) return false;
        Me = account;
        Choices = await db.AssignmentsOf(new PersonId(account.Id));
        Passkeys = (await accounts.GetPasskeysAsync(account)).Count;
        if (IsGet) Form.WantsMail = account.WantsMail;
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        Me.WantsMail = Form.WantsMail;
        return (await accounts.UpdateAsync(Me)).Into(ModelState) ? SeeOther("/konto") : Page();
    }
}
