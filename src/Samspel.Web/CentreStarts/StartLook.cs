using Samspel.Domain;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.LocalAgreements;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.CentreStarts;

/// <summary>A step as the way shows it: how it stands, who has it, and what the viewer can do with it.</summary>
/// <param name="Act">Where it is done; null when the viewer cannot do it now.</param>
/// <param name="Plan">Where an owner is named; null when the viewer cannot.</param>
/// <param name="Reopen">Where it is opened again; null when the viewer cannot.</param>
public sealed record StepLook(int Number, StepRow Row, PlannedStep Planned, IReadOnlyList<StartStep> Awaits, string? Owner, StatusKind Kind, string Word, string? Act, string? Plan, string? Reopen)
{
    public StartStep Step => Row.Step;
    public bool IsReady => !Planned.IsDone && Awaits.Count == 0;
}

/// <summary>How a way to a family centre looks: its steps, and what is known beforehand in words.</summary>
static class StartLook
{
    public static IReadOnlyList<(string Label, string? Text)> Picture(StartPicture picture) =>
    [
        ("Vill starta", picture.Wants.IsKnown ? StartWords.Wants(picture.Wants) : null), ("Viljan", picture.Will), ("Familjernas behov", picture.Needs), ("Hur den öppna förskolan kom till", picture.OpenPreschoolStory),
        ("Befolkning", StartWords.Figure(picture.Population)), ("Födda under ett år", StartWords.Figure(picture.Births)),
    ];

    /// <summary>What each side has decided about money and about starting.</summary>
    public static IReadOnlyList<(string Side, string? Budget, string? Decision)> Decisions(CentreStart start) =>
        [.. new[] { Principal.Municipality, Principal.Region }.Select(side => (LocalWords.Side(side),
            start.Budgets.LastOrDefault(b => b.Side == side) is { } b ? $"{b.What}, {b.On:yyyy-MM-dd} ({b.Source})" : null,
            start.Decisions.LastOrDefault(d => d.Side == side) is { } d ? $"{d.Body} {d.On:yyyy-MM-dd}, dnr {d.Dnr}" : null))];

    public static IReadOnlyList<StepLook> Steps(CentreStart start, PartyActor by, IReadOnlyDictionary<PersonId, string> names, string address, DateOnly today)
        => [.. StartSteps.Table.Select((row, i) => Step(start, by, names, address, today, row, i + 1))];

    static StepLook Step(CentreStart start, PartyActor by, IReadOnlyDictionary<PersonId, string> names, string address, DateOnly today, StepRow row, int number)
    {
        var (plan, awaits, step) = (start.Of(row.Step), start.Awaits(row.Step), row.Step);
        var (command, here) = (StartWords.CommandOf(step), $"{address}/steg/{step.Slug()}");
        var ready = !plan.IsDone && (awaits.Count == 0 || step == StartStep.Opening && awaits.All(s => s == StartStep.Agreement) && start.Agreement is not null);
        var mine = command is not (StartCommand.StateBudget or StartCommand.Decide) || row.By == (by.Side == Principal.Region ? StepSide.Region : StepSide.Municipality);
        var open = start.State == StartState.Underway;
        var (kind, word) = plan.IsDone ? (StatusKind.Done, "Klart") : !ready ? (StatusKind.NotStarted, "Väntar") : plan.Due < today && open ? (StatusKind.Late, "Försenat") : plan.HasOwner ? (StatusKind.Ongoing, "Pågår") : (StatusKind.Soon, "Saknar ansvarig");
        var owner = plan.Person is { } person && names.TryGetValue(person, out var name) ? $"{name}, {plan.UnitName}" : plan.UnitName;
        var rests = StartSteps.Table.Any(r => r.Presupposes.Contains(step) && start.IsDone(r.Step));
        return new(number, row, plan, awaits, owner, kind, word,
            ready && mine && start.Can(command, by, step) ? address + StartWords.Act(step) : null,
            !plan.IsDone && start.Can(StartCommand.PlanStep, by) ? $"{here}/ansvar" : null,
            plan.IsDone && !rests && start.Can(StartCommand.ReopenStep, by) ? $"{here}/oppna-igen" : null);
    }
}
