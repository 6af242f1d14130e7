using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.Access.Pages;

/// <summary>Which assignment (uppdrag) the session is bound to. Only those that hold today can be chosen.</summary>
public sealed class AssignmentsModel(SignInManager<Account> signIn, UserManager<Account> accounts, Db db, Clock clock) : PageModel
{
    public IReadOnlyList<AssignmentChoice> Choices { get; private set; } = [];
    public AssignmentId? Current { get; private set; }
    [BindProperty(SupportsGet = true, Name = "till")] public string? To { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account) return NotFound();
        if (account.MustChangePassword) return LocalRedirect("/konto/losenord");
        Choices = await db.AssignmentsOf(new PersonId(account.Id));
        Current = ViewerMiddleware.Assignment(User);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid assignment)
    {
        if (await accounts.GetUserAsync(User) is not { MustChangePassword: false } account) return NotFound();
        if ((await db.AssignmentsOf(new PersonId(account.Id))).All(c => c.Id.Value != assignment)) return NotFound();
        await signIn.SignInAs(account, new AssignmentId(assignment), clock, Sessions.SignedInAt(User));
        return LocalRedirect(Url.IsLocalUrl(To) ? To! : "/");
    }
}
