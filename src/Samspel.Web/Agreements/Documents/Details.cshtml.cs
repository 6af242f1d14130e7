using Samspel.Domain.Agreements;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Documents;

/// <summary>One document: what it is, where it is read, how it stands, and what has happened to it.</summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : DocumentPage(db, viewer, clock)
{
    public string Owner { get; private set; } = "";
    public RelatedDocument? Next { get; private set; }
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];
    public override string Heading => Document.Title;
    protected override bool OnlyReads => true;
    public DocumentStanding Standing => Document.StandingOn(Today);

    protected override async Task<bool> LoadMore()
    {
        Owner = Document.PartyCode is { } code ? (await Db.Parties()).First(p => p.Code == code).Name : "Länets gemensamma";
        if (Document.SupersededBy is { } next) Next = await Db.Document(Viewer, next);
        History = Timeline.Of(await Db.HistoryOf([Id.Value]));
        return true;
    }
}
