using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Sips.Plans;

namespace Samspel.Web.Sips.Questions;

/// <summary>A page about one open question.</summary>
public abstract class QuestionPage(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [FromRoute] public int Id { get; set; }

    public OpenQuestion Question { get; private set; } = null!;
    public IReadOnlyList<Choice> Units { get; private set; } = [];

    /// <summary>The question has its answer already.</summary>
    public override string? NotNow => base.NotNow ?? (Question.IsOpen || Refusal is not null ? null : "Frågan är redan besvarad.");

    protected override object? Edited => Question;
    protected override IReadOnlyList<ChangedBy> EditedBy => [ChangedBy.When<SipQuestionAssigned>(f => f.Question == Id), ChangedBy.When<SipQuestionAnswered>(f => f.Question == Id)];
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Ägs av", Question.Owner is { } owner ? $"{owner.Name} {Question.Person}".Trim() : "ingen än"), ("Svar", Question.Answer ?? "")];

    protected override async Task<bool> LoadMore()
    {
        if (Sip.OpenQuestions.FirstOrDefault(q => q.Id == Id) is not { } question) return false;
        Question = question;
        Units = await UnitsOfPlan.Choices(Db, this, question.Owner);
        if (IsGet) Fill();
        return true;
    }

    protected abstract void Fill();

    protected void RequireOffered(UnitId? owner)
    {
        if (owner is { } unit && Units.All(u => u.Value != unit.ToString())) ModelState.AddModelError("Form.Owner", "Välj en enhet som samtycket omfattar.");
    }
}
