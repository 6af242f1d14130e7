using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Drafting;

public sealed class CommentForm
{
    [StringLength(4000)] public string? Text { get; set; }
    [StringLength(50_000)] public string? Suggestion { get; set; }
}

/// <summary>What has been said about a section, and a comment or another wording of one's own.</summary>
public sealed class CommentsModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [FromRoute] public string Key { get; set; } = "";
    [BindProperty] public CommentForm Form { get; set; } = new();

    public DraftSection Section { get; private set; } = null!;
    public IReadOnlyList<DraftComment> Comments => [.. Agreement.Comments.Where(c => c.Section == Key)];

    protected override LocalCommand? Does => LocalCommand.Comment;

    public static string Word(CommentOutcome outcome) => outcome switch
    {
        CommentOutcome.Open => "Öppen",
        CommentOutcome.Accepted => "Antaget",
        CommentOutcome.Declined => "Avböjt",
        _ => "Avslutad",
    };

    protected override Task<bool> LoadMore()
    {
        if (Agreement.Section(Key) is not { } section) return Task.FromResult(false);
        Section = section;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => { Agreement.Comment(By, Key, Form.Text ?? "", Form.Suggestion, Now); }, () => $"{Address}/avsnitt/{Key}/kommentarer");
}
