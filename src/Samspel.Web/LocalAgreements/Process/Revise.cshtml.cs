using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Process;

/// <summary>Opens the next edition as a draft with the same text; this one stays in force until that one is.</summary>
public sealed class ReviseModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    protected override LocalCommand? Does => LocalCommand.StartRevision;

    public Task<IActionResult> OnPostAsync()
    {
        LocalAgreement? next = null;
        return Act(async () =>
        {
            next = Agreement.StartRevision(LocalAgreementId.New(), By, Today);
            await Db.Add(Viewer, next);
        }, () => $"/lokala-overenskommelser/{Kommun}/{next!.Number}");
    }
}
