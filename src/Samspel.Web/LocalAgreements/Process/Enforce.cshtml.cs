using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Process;

/// <summary>The first day has come. The night does the same by itself.</summary>
public sealed class EnforceModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    protected override LocalCommand? Does => LocalCommand.EnterIntoForce;

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        Agreement.EnterIntoForce(By, Today);
        await Db.ReplaceRevised(By, Agreement);
    });
}
