using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Administration;

/// <summary>One person: assignments, history, and what is done with the account. Every change of the account ends the person's sessions at once.</summary>
public sealed class PersonPageModel(Db db, Viewer viewer, Clock clock, UserManager<Account> accounts) : FormPage
{
    [BindProperty(SupportsGet = true)] public PersonId Id { get; set; }
    public Account Account { get; private set; } = new();
    public bool Oneself => Id == viewer.Person;
    public bool LockedOut { get; private set; }
    public string? StartPassword { get; private set; }
    public DateOnly Today => clock.Today;
    public IReadOnlyList<AssignmentLine> Assignments { get; private set; } = [];
    public IReadOnlyList<CarriedAt> Carried { get; private set; } = [];
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    public override async Task<bool> Load()
    {
        if (await db.Person(viewer, Id) is not { } account) return false;
        Account = account;
        LockedOut = await accounts.IsLockedOutAsync(account);
        Assignments = await db.AllAssignmentsOf(viewer, Id);
        Carried = await db.Carried(viewer, Id);
        History = Timeline.Of(await db.HistoryOf([Id.Value, .. Assignments.Select(a => a.Id.Value)]));
        if (IsGet) StartPassword = TempData.Shown();
        return true;
    }

    public Task<IActionResult> OnPostDisableAsync() => Change(a => a.Disabled, a => a.Disabled = true, new PersonDisabled());

    public Task<IActionResult> OnPostEnableAsync() => Change(a => !a.Disabled, a => a.Disabled = false, new PersonEnabled());

    public async Task<IActionResult> OnPostUnlockAsync()
    {
        if (!await Load()) return NotFound();
        PartyRules.NotOneself.Require(!Oneself);
        await accounts.SetLockoutEndDateAsync(Account, null);
        await accounts.ResetAccessFailedCountAsync(Account);
        return await Keep(new PersonUnlocked());
    }

    public async Task<IActionResult> OnPostResetAsync()
    {
        if (!await Load() || Account.Persona is not null) return NotFound();
        PartyRules.NotOneself.Require(!Oneself);
        var password = Administration.StartPassword.New();
        Account.MustChangePassword = true;
        Account.PasswordHash = accounts.PasswordHasher.HashPassword(Account, password);
        await accounts.SetLockoutEndDateAsync(Account, null);
        await accounts.ResetAccessFailedCountAsync(Account);
        await accounts.UpdateSecurityStampAsync(Account);
        TempData.Show(password);
        return await Keep(new StartPasswordGiven());
    }

    async Task<IActionResult> Change(Func<Account, bool> already, Action<Account> change, Fact fact)
    {
        if (!await Load()) return NotFound();
        PartyRules.NotOneself.Require(!Oneself);
        if (already(Account)) return SeeOther($"/administration/medarbetare/{Id}");
        change(Account);
        await accounts.UpdateSecurityStampAsync(Account);
        return await Keep(fact);
    }

    async Task<IActionResult> Keep(Fact fact)
    {
        db.Note(viewer, Account, fact);
        await db.Save(viewer);
        return SeeOther($"/administration/medarbetare/{Id}");
    }
}
