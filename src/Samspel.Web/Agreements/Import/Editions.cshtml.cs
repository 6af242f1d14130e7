using Microsoft.AspNetCore.Mvc;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Import;

/// <summary>All texts that have been put in (utgåvor), which of them are shown, and what has been done with them.</summary>
public sealed class EditionsModel(Db db, Viewer viewer) : FormPage
{
    public IReadOnlyList<EditionLine> Editions { get; private set; } = [];
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    /// <summary>Whether it is the one of its source that is shown.</summary>
    public bool IsShown(EditionLine edition) => Editions.Where(e => e.Source == edition.Source).MaxBy(e => e.Turn) == edition;

    public override async Task<bool> Load()
    {
        Editions = await db.Editions(viewer);
        History = [.. (await db.EditionHistory(viewer)).Select(f => new TimelineEntry(SwedishDate.Short(f.At), f.Sentence, f.PersonName))];
        return true;
    }

    public async Task<IActionResult> OnPostAsync(Guid edition)
    {
        if (await db.Edition(viewer, edition) is not { } chosen) return NotFound();
        chosen.Use(await db.NextAgreementTurn());
        await db.Save(viewer);
        return SeeOther("/overenskommelsen/utgavor");
    }
}
