using Samspel.Domain.LocalAgreements;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements;

/// <summary>A local agreement: what it says when it is signed, and where the work stands for those who take part in it.</summary>
public sealed class AgreementModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];
    public int? ReplacedByNumber { get; private set; }
    public int? RevisedByNumber { get; private set; }

    public IReadOnlyList<DraftSection> Written => [.. Agreement.Sections.Where(s => s.HasText)];
    public IReadOnlyList<(string Label, string Text)> Facts => LocalFactsInWords.Of(Agreement, Municipality);
    public IReadOnlyList<LocalStep> Steps => LocalSteps.Of(Agreement, By, Today);
    public string? Waiting => LocalSteps.WaitingFor(Agreement, By);

    protected override async Task<bool> LoadMore()
    {
        if (TakesPart) History = Timeline.Of(await Db.HistoryOf([Agreement.Id.Value]));
        var numbers = await Db.LocalNumbers([Agreement.ReplacedBy, Agreement.RevisedBy]);
        (ReplacedByNumber, RevisedByNumber) = (NumberOf(Agreement.ReplacedBy), NumberOf(Agreement.RevisedBy));
        return true;

        int? NumberOf(Domain.LocalAgreementId? id) => id is { } known && numbers.TryGetValue(known, out var number) ? number : null;
    }
}
