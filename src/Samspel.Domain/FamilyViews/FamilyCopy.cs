using Samspel.Domain.Sips;

namespace Samspel.Domain.FamilyViews;

/// <summary>
/// A plan as its family reads it (till familjen): the words meant for them and who does what. Holds nothing that is internal: no judgements, no
/// questions between the units, no reports, no other participant's telephone number.
/// </summary>
/// <param name="Carrier">Who carried the case that day (håller i planen).</param>
public sealed record FamilyCopy(
    string WhatMattersToMe, IReadOnlyList<FamilyGoal> Goals, string? Resources, string? OthersMeasures, string? CrisisPlan,
    MainResponsible? Main, string Carrier, string OwnerUnit, DateOnly NextFollowUp)
{
    public static FamilyCopy Of(PlanSnapshot version)
    {
        var plan = version.Plan;
        return new(version.WhatMattersToMe, [.. plan.Goals.Select(g => new FamilyGoal(g.Content.Text, ActionsOf(plan, g.Id)))],
            plan.Situation.Resources, plan.Situation.OthersMeasures, plan.Situation.CrisisPlan, plan.Main, version.Names.Responsible, version.Names.OwnerUnit, version.NextFollowUp);
    }

    /// <summary>What is to be done towards a goal, in the order it can be done.</summary>
    static IReadOnlyList<FamilyAction> ActionsOf(PlanContent plan, int goal) =>
        [.. plan.Actions.Where(a => a.Content.GoalId == goal && a.Status != ActionStatus.Cancelled).OrderBy(a => plan.WaitingOn(a).Count)
            .Select(a => new FamilyAction(a.Content.What, a.Content.ChildText, a.Content.Person, a.Content.Responsible?.Name, a.Content.Start, a.Content.By, [.. plan.WaitingOn(a).Select(w => w.Content.What)], a.Content.FamilyDoes))];
}

/// <summary>A goal and what is done towards it.</summary>
public sealed record FamilyGoal(string Text, IReadOnlyList<FamilyAction> Actions);

/// <summary>Something somebody does (insats), as the family reads it.</summary>
/// <param name="ToldToMe">"Så här säger vi till dig".</param>
/// <param name="Unit">Who answers for it; null when that was not decided.</param>
/// <param name="By">Klart senast; without one the next follow-up is the limit.</param>
/// <param name="After">What is to be done first.</param>
/// <param name="FamilyDoes">What the family does itself.</param>
public sealed record FamilyAction(string What, string? ToldToMe, string? Person, string? Unit, DateOnly? Start, DateOnly? By, IReadOnlyList<string> After, string? FamilyDoes);
