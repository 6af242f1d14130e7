using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Questions;

public sealed class ReplyForm
{
    [Required(ErrorMessage = "Skriv svaret."), StringLength(4000)] public string Answer { get; set; } = "";
}

/// <summary>Answers an open question (besvara fråga).</summary>
public sealed class ReplyModel(Db db, Viewer viewer, Clock clock) : QuestionPage(db, viewer, clock)
{
    [BindProperty] public ReplyForm Form { get; set; } = new();

    protected override string What => "sip/fragor/svar";
    protected override SipCommand? Does => SipCommand.AnswerQuestion;
    protected override void Fill() { }

    public Task<IActionResult> OnPostAsync() => Act(() => Sip.AnswerQuestion(Actor, Id, Form.Answer, Sending), $"{Address}/fragor#fraga-{Id}");
}
