using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Sips.Plans;

namespace Samspel.Web.Sips.Questions;

public sealed class NewQuestionForm
{
    [Required(ErrorMessage = "Skriv frågan."), StringLength(2000)] public string Text { get; set; } = "";
    public UnitId? Owner { get; set; }
    [StringLength(200)] public string? Person { get; set; }
}

/// <summary>Takes up a question nobody has answered (ny öppen fråga).</summary>
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [BindProperty] public NewQuestionForm Form { get; set; } = new();
    public IReadOnlyList<Choice> Units { get; private set; } = [];

    protected override string What => "sip/fragor/ny";
    protected override SipCommand? Does => SipCommand.RaiseQuestion;

    protected override async Task<bool> LoadMore()
    {
        Units = await UnitsOfPlan.Choices(Db, this, null);
        return true;
    }

    protected override void CheckForm()
    {
        if (Form.Owner is { } unit && Units.All(u => u.Value != unit.ToString())) ModelState.AddModelError("Form.Owner", "Välj en enhet som samtycket omfattar.");
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
        { Sip.RaiseQuestion(Actor, Form.Text, await UnitsOfPlan.Chosen(Db, Form.Owner, null), PlanText.Tidy(Form.Person), Sending); }, $"{Address}/fragor");
}
