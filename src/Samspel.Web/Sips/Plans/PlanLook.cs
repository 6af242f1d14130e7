using Samspel.Domain.Sips;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.Plans;

/// <summary>How the parts of a plan look and what they are called on the pages.</summary>
public static class PlanLook
{
    /// <summary>The four points the law asks for (de fyra lagpunkterna), in plain words.</summary>
    public static readonly IReadOnlyList<string> StatutoryPoints =
    [
        "Vilka insatser som behövs",
        "Vilka insatser kommunen och regionen svarar för, var för sig",
        "Vad någon annan än kommun och region gör",
        "Vem av huvudmännen som har huvudansvaret",
    ];

    public static StatusKind Kind(ActionStatus status) => status switch
    {
        ActionStatus.Waiting => StatusKind.Waiting,
        ActionStatus.Ongoing => StatusKind.Ongoing,
        ActionStatus.Done => StatusKind.Done,
        ActionStatus.Cancelled => StatusKind.Stopped,
        _ => StatusKind.NotStarted,
    };

    public static StatusKind Kind(GoalResult result) => result switch
    {
        GoalResult.Reached => StatusKind.Done,
        GoalResult.Partly => StatusKind.Ongoing,
        _ => StatusKind.NotStarted,
    };

    /// <summary>"Insats 3, Kartläggning av sömn".</summary>
    public static string Named(this PlanAction action) => $"Insats {action.Id}, {action.Content.What}";

    /// <summary>Who does it: "BUP Falun, kurator", or that nobody does yet.</summary>
    public static string Who(this ActionContent content) => content.Responsible is not { } unit ? "Ingen utsedd" : content.Person is { } person ? $"{unit.Name}, {person}" : unit.Name;

    public static string Words(this MainResponsible? main) => main is null ? "inte bestämt" : $"{Capital(main.Principal.Word())}: {main.Unit}, {main.Person}";

    static string Capital(string text) => char.ToUpper(text[0], SwedishDate.Culture) + text[1..];
}
