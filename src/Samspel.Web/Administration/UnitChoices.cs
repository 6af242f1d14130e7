using Samspel.Domain.Parties;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Administration;

/// <summary>What can be chosen about a unit, in the words of the trade.</summary>
public static class UnitChoices
{
    public static string Word(this Participation participation) => participation == Participation.Account ? "I Samspel" : "På papper";

    /// <summary>The kinds of units a party answers for.</summary>
    public static IReadOnlyList<Choice> Kinds(bool region)
        => [.. Enum.GetValues<UnitKind>().Where(k => k.BelongsTo(region)).Select(k => new Choice(k.ToString(), k.Word()))];

    public static readonly IReadOnlyList<Choice> Participations =
    [
        new(nameof(Participation.Account), "I Samspel", "Enhetens medarbetare loggar in här."),
        new(nameof(Participation.Paper), "På papper", "Kallelser och planer skrivs ut. Den som kallar för in svaret."),
    ];
}
