using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Administration;

/// <summary>Changes a person's name and e-mail address.</summary>
public sealed class PersonEditModel(Db db, Viewer viewer, UserManager<Account> accounts) : FormPage
{
    [BindProperty(SupportsGet = true)] public PersonId Id { get; set; }
    [BindProperty] public PersonForm Form { get; set; } = new();
    public Account Account { get; private set; } = new();
    public bool ChangedMeanwhile => Refusal?.Rule == UnitOfWork.ChangedMeanwhile;

    public override async Task<bool> Load()
    {
        if (Id == viewer.Person || await db.Person(viewer, Id) is not { } account) return false;
        Account = account;
        if (IsGet) Form = PersonForm.Of(account);
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (Form.Seen != Account.ConcurrencyStamp)
        {
            ModelState.SetModelValue("Form.Seen", Account.ConcurrencyStamp, Account.ConcurrencyStamp);
            throw UnitOfWork.ChangedMeanwhile.Broken(UnitOfWork.ChangedMeanwhile.Message);
        }
        var (name, email) = (Account.DisplayName, Account.Email);
        Form.Into(Account);
        if ((name, email) == (Account.DisplayName, Account.Email)) return SeeOther($"/administration/medarbetare/{Id}");
        if (!(await accounts.UpdateAsync(Account)).Into(ModelState, _ => "Form.Email"))
        {
            (Account.DisplayName, Account.Email) = (name, email);
            return Page();
        }
        db.Note(viewer, Account, new PersonChanged(email != Account.Email));
        await db.Save(viewer);
        return SeeOther($"/administration/medarbetare/{Id}");
    }
}
