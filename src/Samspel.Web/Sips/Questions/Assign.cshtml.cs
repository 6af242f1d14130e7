using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Sips.Plans;

namespace Samspel.Web.Sips.Questions;

public sealed class AssignForm
{
    [Required(ErrorMessage = "Välj vilken enhet som äger frågan.")] public UnitId? Owner { get; set; }
    [StringLength(200)] public string? Person { get; set; }
}

/// <summary>Gives an open question to a unit (utse ägare).</summary>
public sealed class AssignModel(Db db, Viewer viewer, Clock clock) : QuestionPage(db, viewer, clock)
{
    [BindProperty] public AssignForm Form { get; set; } = new();

    protected override string What => "sip/fragor/agare";
    protected override SipCommand? Does => SipCommand.AssignQuestion;
    protected override void Fill() => Form = new AssignForm { Owner = Question.Owner?.Id, Person = Question.Person };
    protected override void CheckForm() => RequireOffered(Form.Owner);

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        var owner = await UnitsOfPlan.Chosen(Db, Form.Owner, Question.Owner) ?? throw SipRules.InThePlan.Broken("Enheten finns inte längre. Välj en annan.");
        Sip.AssignQuestion(Actor, Id, owner, PlanText.Tidy(Form.Person), Sending);
    }, $"{Address}/fragor#fraga-{Id}");
}
