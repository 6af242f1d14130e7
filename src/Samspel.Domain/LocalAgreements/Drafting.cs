using System.Text.Json.Serialization;
using Samspel.Domain.Parties;

namespace Samspel.Domain.LocalAgreements;

/// <summary>One saved text of a section (avsnittets version): who wrote it, from which side, when, and which guiding questions it answers.</summary>
/// <param name="Number">Version number within the section, from 1.</param>
/// <param name="Answered">Positions of the answered questions, from 0.</param>
public sealed record SectionVersion(int Number, string Text, IReadOnlyList<int> Answered, Principal Side, PersonId By, string ByName, DateTimeOffset At);

/// <summary>A section of a draft (avsnitt i utkastet) with all its versions; the latest is the text.</summary>
public sealed record DraftSection(string Key, string Block, string Heading, IReadOnlyList<string> Questions, IReadOnlyList<SectionVersion> Versions)
{
    [JsonIgnore] public SectionVersion? Latest => Versions.Count > 0 ? Versions[^1] : null;
    public int Version => Latest?.Number ?? 0;
    [JsonIgnore] public string Text => Latest?.Text ?? "";
    public bool HasText => Text.Length > 0;

    /// <summary>The questions nobody has answered yet.</summary>
    [JsonIgnore] public IReadOnlyList<string> Unanswered => [.. Questions.Where((_, i) => Latest is null || !Latest.Answered.Contains(i))];

    /// <summary>From the template of 7.2 or of a family centre's agreement, or a heading of one's own.</summary>
    public bool IsFromTemplate => LocalTemplate.Sections.Any(s => s.Key == Key) || FamilyCentreTemplate.Sections.Any(s => FamilyCentreTemplate.KeyOf(s) == Key);

    internal DraftSection AsFirstVersion() => this with { Versions = Latest is { } latest ? [latest with { Number = 1 }] : [] };
}

/// <summary>Two texts of the same section (krockande texter): yours, written on an older version, and the one that is there now.</summary>
public sealed record TextConflict(string Key, int WrittenOn, string Yours, SectionVersion Theirs);

/// <summary>How far a draft has come (hur långt utkastet kommit), in words.</summary>
public sealed record Completeness(int Written, int Sections, int Unanswered)
{
    public string Sentence => $"{Written} av {Sections} avsnitt, {Unanswered switch { 0 => "alla frågor besvarade", 1 => "1 fråga obesvarad", _ => $"{Unanswered} frågor obesvarade" }}";
}

/// <summary>An answer in a thread of comments (svar på kommentar).</summary>
public sealed record CommentReply(Principal Side, PersonId By, string ByName, DateTimeOffset At, string Text);

/// <summary>How a comment was closed.</summary>
public enum CommentOutcome { Open, Resolved, Accepted, Declined }

/// <summary>A comment on a section (kommentar), or with another wording a suggestion (ändringsförslag).</summary>
public sealed record DraftComment(int Id, string Section, Principal Side, PersonId By, string ByName, DateTimeOffset At, string Text, string? Suggestion,
    IReadOnlyList<CommentReply> Replies, CommentOutcome Outcome = CommentOutcome.Open)
{
    public bool IsOpen => Outcome == CommentOutcome.Open;
}

/// <summary>A file that belongs to an agreement (bilaga): who put it there, from which side, when. The bytes are kept apart.</summary>
public sealed record LocalAttachment(int Number, string Title, Guid File, string Extension, int Bytes, Principal Side, string ByName, DateTimeOffset At);

/// <summary>What a local goal says (lokalt mål): never without how it is measured.</summary>
public sealed record LocalGoalContent(string Goal, string Indicator, string? Target = null);

/// <summary>A goal of one's own in a local agreement (lokalt mål med indikator).</summary>
public sealed record LocalGoal(int Id, LocalGoalContent Content);
