using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Administration;

/// <summary>Holds a form against the record it was made from, so that nobody's change is written over unseen.</summary>
static class Seen
{
    /// <summary>Refuses when the record has changed since the form was shown; the next try is against what is shown now.</summary>
    public static void MustBeAsSeen(this PageModel page, string field, Guid seen, Aggregate record)
    {
        if (seen == record.Version) return;
        page.ModelState.SetModelValue(field, record.Version, record.Version.ToString());
        throw UnitOfWork.ChangedMeanwhile.Broken(UnitOfWork.ChangedMeanwhile.Message);
    }
}
