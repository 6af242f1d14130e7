using Samspel.Domain.Agreements;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Agreements.Documents;

/// <summary>How a document's standing looks, and its days in words.</summary>
public static class DocumentLook
{
    public static StatusKind Kind(DocumentStanding standing) => standing switch
    {
        DocumentStanding.Valid => StatusKind.Ongoing,
        DocumentStanding.NotYet => StatusKind.NotStarted,
        DocumentStanding.Unknown => StatusKind.Waiting,
        DocumentStanding.Ended => StatusKind.Late,
        _ => StatusKind.Stopped,
    };

    public static string Period(DocumentContent c) => $"{c.From} – {(c.To is { } to ? to.ToString() : "tills vidare")}";

    /// <summary>Where the agreement leans on it; null when it does not.</summary>
    public static string? MentionedIn(string title) => MentionedDocuments.All.FirstOrDefault(m => m.Content.Title == title)?.Section;
}
