using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain;

namespace Samspel.Web.Platform;

/// <summary>A refused form as the access log has it.</summary>
/// <param name="Owner">The compartment whose record it was; null for what belongs to none.</param>
sealed record RefusalLine(string Object, string Ground, CompartmentId? Owner = null, string? Number = null);

/// <summary>
/// A page that shows something and takes a form. <see cref="Load"/> fetches what the page shows; the same page is shown again,
/// with the typed text, when the form is not filled in, when a rule says no, and when somebody else changed it meanwhile.
/// </summary>
public abstract class FormPage : PageModel
{
    /// <summary>Loads what the page shows; false when it is not there or not this viewer's (404). Fill the form only when <see cref="IsGet"/>.</summary>
    public abstract Task<bool> Load();

    public virtual async Task<IActionResult> OnGetAsync() => await Load() ? Page() : NotFound();

    protected bool IsGet => HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method);

    /// <summary>The rule that said no, shown in the error summary with its "Varför?".</summary>
    public RuleBroken? Refusal { get; private set; }

    /// <summary>How a refusal on the page stands in the access log; null where it stands in none.</summary>
    internal virtual RefusalLine? LoggedAs(RuleBroken refusal) => new(Request.Path.Value?.Split('/') is [_, var area, ..] ? area : "", refusal.Rule.Id);

    internal void Refuse(RuleBroken refusal)
    {
        Refusal = refusal;
        ViewData["Refusal"] = refusal;
        ModelState.AddModelError("", refusal.Message);
    }

    /// <summary>Reads a form from a draft, one that is being shown and not sent.</summary>
    internal Task Take(object form, string prefix, IValueProvider values)
        => (Task)typeof(FormPage).GetMethod(nameof(TakeAs), BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(form.GetType()).Invoke(this, [form, prefix, values])!;

    async Task TakeAs<T>(T form, string prefix, IValueProvider values) where T : class => await TryUpdateModelAsync(form, prefix, values);

    /// <summary>After a post: to another page, with 303 so that going back does not post again.</summary>
    protected IActionResult SeeOther(string url)
    {
        Response.Headers.Location = url;
        return new StatusCodeResult(StatusCodes.Status303SeeOther);
    }
}
