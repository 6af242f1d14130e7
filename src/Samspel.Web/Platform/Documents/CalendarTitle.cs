using Samspel.Domain;

namespace Samspel.Web.Platform.Documents;

/// <summary>What a meeting is called in a calendar (rubrik): made here alone, so that no name and no matter can stand in one.</summary>
public sealed record CalendarTitle
{
    CalendarTitle(string text, string tells) => (Text, Tells) = (text, tells);

    public string Text { get; }

    /// <summary>What the link in it is for.</summary>
    public string Tells { get; }

    /// <summary>A meeting in a case: its number and nothing about whom it concerns.</summary>
    public static CalendarTitle Of(CaseNumber number) => new($"Samverkansmöte {number}", "Logga in i Samspel för att läsa mer och svara:");

    /// <summary>A meeting of a body of cooperation. That it meets is no secret; its agenda stands in Samspel.</summary>
    public static CalendarTitle OfBody(string name) => new($"Sammanträde, {name}", "Logga in i Samspel för att läsa dagordning och handlingar:");
}
