using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Drafting;

/// <summary>A section's versions, the latest first: who wrote what, from which side, when. For those who take part in the work.</summary>
public sealed class VersionsModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [FromRoute] public string Key { get; set; } = "";
    public DraftSection Section { get; private set; } = null!;

    protected override Task<bool> LoadMore()
    {
        if (!TakesPart || Agreement.Section(Key) is not { } section) return Task.FromResult(false);
        Section = section;
        return Task.FromResult(true);
    }
}
