using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Amendments;

/// <summary>One minor amendment: what it changes, where it stands, and the next step.</summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : AmendmentPage(db, viewer, clock)
{
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];
    public override string Heading => Amendment.Title;
    protected override AmendmentCommand Does => AmendmentCommand.Annex;
    public override string? NotNow => null;
    public bool Can(AmendmentCommand command) => Amendment.Can(command, Actor);

    protected override async Task<bool> LoadMore()
    {
        History = Timeline.Of(await Db.HistoryOf([Id.Value]));
        return true;
    }

    /// <summary>Attaches it to the agreement as its next annex.</summary>
    public Task<IActionResult> OnPostAsync() => Act(async () => Amendment.Annex(Actor, await Agreement(), Today));
}
