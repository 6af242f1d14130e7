using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Samspel.Web.Platform.Access;

/// <summary>Puts what Identity says no to on the page that asked.</summary>
static class IdentityAnswers
{
    /// <summary>True when it succeeded; else its words stand on the page, beside the field that <paramref name="field"/> names.</summary>
    public static bool Into(this IdentityResult result, ModelStateDictionary state, Func<IdentityError, string>? field = null)
    {
        foreach (var error in result.Errors.DistinctBy(e => e.Description)) state.AddModelError(field?.Invoke(error) ?? "", error.Description);
        return result.Succeeded;
    }
}
