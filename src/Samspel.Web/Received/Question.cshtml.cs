using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Received;

/// <summary>Answers an open question put to the unit (besvara öppen fråga).</summary>
public sealed class QuestionModel(Db db, Viewer viewer, Clock clock) : ReceivedPage(db, viewer, clock)
{
    [FromRoute] public int Q { get; set; }
    [BindProperty] public QuestionForm Form { get; set; } = new();

    public ReceivedMessage Asked { get; private set; } = null!;

    protected override string What => "mottaget/fraga";
    protected override SipCommand? Does => SipCommand.AnswerQuestion;

    public override async Task<IActionResult> OnGetAsync()
    {
        if (!await Load()) return NotFound();
        await MarkRead([Asked.Item]);
        return Page();
    }

    protected override Task<bool> LoadMore()
    {
        if (Case.Question(Q, Viewer.Unit) is not { } asked) return Task.FromResult(false);
        Asked = asked;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act((sip, sending) => sip.AnswerQuestion(Viewer.Actor, Q, Form.Answer!, sending));
}

public sealed class QuestionForm
{
    [Required(ErrorMessage = "Skriv svaret."), StringLength(4000)] public string? Answer { get; set; }
}
