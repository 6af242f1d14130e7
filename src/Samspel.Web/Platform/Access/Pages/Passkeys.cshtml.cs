using System.ComponentModel.DataAnnotations;
using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.Access.Pages;

public sealed class PasskeyForm
{
    [Required(ErrorMessage = "Skriv vad nyckeln ska heta."), StringLength(100)] public string? Name { get; set; }
    [StringLength(20_000)] public string? Credential { get; set; }
}

/// <summary>One's passkeys (nycklar): list, add, remove.</summary>
public sealed class PasskeysModel(SignInManager<Account> signIn, UserManager<Account> accounts, Db db, IOptions<IdentityPasskeyOptions> passkeys) : FormPage
{
    const int Most = 10;

    public sealed record Line(string Id, string Name, DateTimeOffset Added);

    [BindProperty] public PasskeyForm Form { get; set; } = new();
    public IReadOnlyList<Line> Keys { get; private set; } = [];
    public bool Offered => passkeys.Value.ServerDomain is not null;
    Account me = null!;

    public override async Task<bool> Load()
    {
        if (await accounts.GetUserAsync(User) is not { MustChangePassword: false } account) return false;
        me = account;
        Keys = [.. (await accounts.GetPasskeysAsync(account)).OrderBy(k => k.CreatedAt).Select(k => new Line(Base64Url.EncodeToString(k.CredentialId), k.Name ?? "Nyckel", k.CreatedAt))];
        return true;
    }

    /// <summary>What the browser is to make a key for.</summary>
    public async Task<IActionResult> OnPostOptionsAsync()
        => Offered && await Load()
            ? Content(await signIn.MakePasskeyCreationOptionsAsync(new() { Id = me.Id.ToString(), Name = me.UserName!, DisplayName = me.DisplayName }), "application/json")
            : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Offered || !await Load()) return NotFound();
        if (ModelState.IsValid && Keys.Count >= Most) ModelState.AddModelError("", $"Du har redan {Most} nycklar. Ta bort en som du inte använder.");
        if (!ModelState.IsValid) return Page();
        if (await Made() is not { } key)
        {
            ModelState.AddModelError("", "Nyckeln kunde inte läggas till. Försök igen.");
            return Page();
        }
        key.Name = Form.Name!.Trim();
        if (!(await accounts.AddOrUpdatePasskeyAsync(me, key)).Into(ModelState)) return Page();
        await db.NoteOwn(me, new PasskeyAdded());
        return SeeOther("/konto/nycklar");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? key)
    {
        if (!await Load()) return NotFound();
        ModelState.Clear();
        if (Keys.All(k => k.Id != key)) return SeeOther("/konto/nycklar");
        if (!(await accounts.RemovePasskeyAsync(me, Base64Url.DecodeFromChars(key))).Into(ModelState)) return Page();
        await db.NoteOwn(me, new PasskeyRemoved());
        return SeeOther("/konto/nycklar");
    }

    /// <summary>The key the browser has just made, when it answers what it was asked.</summary>
    async Task<UserPasskeyInfo?> Made()
    {
        if (string.IsNullOrEmpty(Form.Credential)) return null;
        try
        {
            var made = await signIn.PerformPasskeyAttestationAsync(Form.Credential);
            return made.Succeeded && made.UserEntity.Id == me.Id.ToString() ? made.Passkey : null;
        }
        catch (InvalidOperationException) { return null; }
    }
}
