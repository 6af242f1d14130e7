using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Administration;

/// <summary>Adds a person to the own organisation, with a start password shown once.</summary>
public sealed class PersonNewModel(Db db, Viewer viewer, UserManager<Account> accounts) : FormPage
{
    [BindProperty] public PersonForm Form { get; set; } = new();

    public override Task<bool> Load() => Task.FromResult(true);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Page();
        var (account, password) = (new Account { Id = Guid.CreateVersion7(), PartyCode = viewer.PartyCode, EmailConfirmed = true, MustChangePassword = true }, StartPassword.New());
        Form.Into(account);
        await db.BeginPerson();
        if (!(await accounts.CreateAsync(account, password)).Into(ModelState, _ => "Form.Email")) return Page();
        db.Note(viewer, account, new PersonAdded());
        await db.Save(viewer);
        TempData.Show(password);
        return SeeOther($"/administration/medarbetare/{account.Id}");
    }
}
