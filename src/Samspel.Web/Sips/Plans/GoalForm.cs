using System.ComponentModel.DataAnnotations;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.Plans;

/// <summary>A goal as typed.</summary>
public sealed class GoalForm
{
    [Required(ErrorMessage = "Skriv målet."), StringLength(1000)] public string Text { get; set; } = "";
    [Required(ErrorMessage = "Välj vems mål det är.")] public GoalBy? By { get; set; }
    [Required(ErrorMessage = "Välj om målet är kortsiktigt eller långsiktigt.")] public GoalTerm? Term { get; set; }

    public static readonly IReadOnlyList<Choice> Whose = [.. Enum.GetValues<GoalBy>().Select(b => new Choice(b.ToString(), b.Word()))];
    public static readonly IReadOnlyList<Choice> Terms = [.. Enum.GetValues<GoalTerm>().Select(t => new Choice(t.ToString(), t.Word()))];

    public static GoalForm Of(GoalContent content) => new() { Text = content.Text, By = content.By, Term = content.Term };
    public GoalContent ToContent() => new(Text.Trim(), By!.Value, Term!.Value);
}
