using System.ComponentModel.DataAnnotations;
using Samspel.Domain;
using Samspel.Domain.Sips;

namespace Samspel.Web.Sips.Plans;

/// <summary>An action as typed.</summary>
public sealed class ActionForm
{
    [Required(ErrorMessage = "Skriv vad som ska göras."), StringLength(1000)] public string What { get; set; } = "";
    [Required(ErrorMessage = "Välj vilket mål insatsen hör till.")] public int? Goal { get; set; }
    public UnitId? Responsible { get; set; }
    [StringLength(200)] public string? Person { get; set; }
    [StringLength(2000)] public string? FamilyDoes { get; set; }
    public DateOnly? Start { get; set; }
    public DateOnly? By { get; set; }
    public List<int> Presupposes { get; set; } = [];
    [StringLength(1000)] public string? ChildText { get; set; }

    public static ActionForm Of(ActionContent c) => new()
    {
        What = c.What, Goal = c.GoalId, Responsible = c.Responsible?.Id, Person = c.Person, FamilyDoes = c.FamilyDoes, Start = c.Start, By = c.By,
        Presupposes = [.. c.Presupposes], ChildText = c.ChildText,
    };

    public ActionContent ToContent(UnitRef? responsible) => new(Goal!.Value, What.Trim(), responsible, PlanText.Tidy(Person), PlanText.Tidy(FamilyDoes), Start, By,
        [.. Presupposes.Distinct().Order()], PlanText.Tidy(ChildText));
}
