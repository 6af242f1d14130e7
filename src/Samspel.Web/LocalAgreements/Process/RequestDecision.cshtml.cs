using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Process;

/// <summary>Asks both principals for a political decision (7).</summary>
public sealed class RequestDecisionModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    protected override LocalCommand? Does => LocalCommand.RequestDecision;

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.RequestDecision(By, Today));
}
