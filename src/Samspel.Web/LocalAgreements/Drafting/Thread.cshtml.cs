using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Drafting;

public sealed class ReplyForm
{
    [Required(ErrorMessage = "Skriv svaret."), StringLength(4000)] public string? Text { get; set; }
}

/// <summary>A comment with its answers: answer it, close it, or accept or decline the wording it suggests.</summary>
public sealed class ThreadModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [FromRoute] public int Id { get; set; }
    [BindProperty] public ReplyForm Form { get; set; } = new();

    public DraftComment Comment { get; private set; } = null!;
    public DraftSection Section { get; private set; } = null!;
    public string Back => $"{Address}/avsnitt/{Comment.Section}/kommentarer";

    /// <summary>Somebody has written in the section after the suggestion was made.</summary>
    public bool ChangedSince => Section.Latest?.At > Comment.At;

    protected override LocalCommand? Does => LocalCommand.Comment;
    public override string? NotNow => base.NotNow ?? (Refusal is null && !Comment.IsOpen ? LocalAgreementRules.NotResolved.Message : null);

    protected override Task<bool> LoadMore()
    {
        if (Agreement.Comments.FirstOrDefault(c => c.Id == Id) is not { } comment || Agreement.Section(comment.Section) is not { } section) return Task.FromResult(false);
        (Comment, Section) = (comment, section);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.Reply(By, Id, Form.Text!, Now), () => Back);

    public Task<IActionResult> OnPostResolveAsync() => Close(CommentOutcome.Resolved);
    public Task<IActionResult> OnPostDeclineAsync() => Close(CommentOutcome.Declined);
    public Task<IActionResult> OnPostAcceptAsync() => Close(CommentOutcome.Accepted);

    Task<IActionResult> Close(CommentOutcome outcome)
    {
        ModelState.Clear();
        var byHand = false;
        return Act(() =>
        {
            byHand = outcome == CommentOutcome.Accepted && ChangedSince;
            Agreement.Resolve(By, Id, outcome);
            if (outcome == CommentOutcome.Accepted && Comment.Suggestion is { } text && !byHand) Agreement.Write(By, Section.Key, text, Section.Latest?.Answered ?? [], Section.Version, Now);
        }, () => byHand ? $"{Address}/avsnitt/{Section.Key}?forslag={Id}" : Back);
    }
}
