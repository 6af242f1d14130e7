using Samspel.Domain.Children;

namespace Samspel.Domain.FamilyViews;

/// <summary>Where an access stands (insynens läge). Only <see cref="Holds"/> and the four ends are ever stored.</summary>
public enum FamilyAccessState
{
    /// <summary>Håller.</summary>
    Holds,
    /// <summary>Vilar medan barnets uppgifter är skyddade. Never stored: it follows from the child.</summary>
    Resting,
    /// <summary>Avslutad: återkallad av enheten, med skäl.</summary>
    Withdrawn,
    /// <summary>Avslutad: bestämmer inte längre för barnet.</summary>
    NoLongerDecides,
    /// <summary>Avslutad: den unge har fyllt 18.</summary>
    TurnedEighteen,
    /// <summary>Avslutad: barnet har avlidit.</summary>
    Deceased,
}

/// <summary>What ends an access.</summary>
public enum FamilyAccessAct { Withdraw, EndByItself }

/// <summary>The table of an access (insyn): it holds until it ends, and an ended one never holds again; a new one is given instead.</summary>
public static class FamilyAccessTable
{
    static readonly (FamilyAccessState From, FamilyAccessAct Act, FamilyAccessState[] To)[] rows =
    [
        (FamilyAccessState.Holds, FamilyAccessAct.Withdraw,    [FamilyAccessState.Withdrawn]),
        (FamilyAccessState.Holds, FamilyAccessAct.EndByItself, [FamilyAccessState.NoLongerDecides, FamilyAccessState.TurnedEighteen, FamilyAccessState.Deceased]),
    ];

    public static bool Allows(FamilyAccessState from, FamilyAccessAct act) => rows.Any(r => r.From == from && r.Act == act);
    public static IReadOnlyList<FamilyAccessState> Outcomes(FamilyAccessState from, FamilyAccessAct act) => [.. rows.Where(r => r.From == from && r.Act == act).SelectMany(r => r.To)];

    /// <summary>It has ended, whether or not the night has written it down.</summary>
    public static bool IsOver(this FamilyAccessState state) => state is not (FamilyAccessState.Holds or FamilyAccessState.Resting);

    public static string Word(this FamilyAccessState state) => state switch
    {
        FamilyAccessState.Holds => "Har insyn",
        FamilyAccessState.Resting => "Vilar, skyddade uppgifter",
        FamilyAccessState.Withdrawn => "Avslutad av enheten",
        FamilyAccessState.NoLongerDecides => "Avslutad, bestämmer inte längre för barnet",
        FamilyAccessState.TurnedEighteen => "Avslutad, den unge har fyllt 18",
        FamilyAccessState.Deceased => "Avslutad, barnet har avlidit",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}

/// <summary>What the child or young person wants with a guardian's access (den unges inställning), as the unit has judged it.</summary>
public enum ChildsView
{
    /// <summary>Vill.</summary>
    Wants,
    /// <summary>Vill inte, och är mogen nog att själv bestämma.</summary>
    MatureAndRefuses,
    /// <summary>Vill inte, men är inte mogen nog att ensam bestämma.</summary>
    RefusesWithoutMaturity,
    /// <summary>För ung för att ta ställning.</summary>
    TooYoung,
}

/// <summary>What is judged before a guardian sees anything (prövningen, OSL 12 kap. 3 §).</summary>
/// <param name="NoHarm">Why what is shown does no considerable harm (betydande men) to the child.</param>
/// <param name="HowJudged">How the child was asked and the answer judged.</param>
public sealed record AccessAssessment(string NoHarm, ChildsView View, string HowJudged)
{
    public AccessAssessment Trimmed() => this with { NoHarm = NoHarm.Trim(), HowJudged = HowJudged.Trim() };
}

public static class FamilyWords
{
    public static string Word(this ChildsView view) => view switch
    {
        ChildsView.Wants => "Vill att personen har insyn",
        ChildsView.MatureAndRefuses => "Vill inte, och är mogen nog att bestämma själv",
        ChildsView.RefusesWithoutMaturity => "Vill inte, men är inte mogen nog att bestämma ensam",
        ChildsView.TooYoung => "För ung för att ta ställning",
        _ => throw new ArgumentOutOfRangeException(nameof(view), view, null),
    };

    /// <summary>In what capacity somebody sees: "Vårdnadshavare", "God man"; without a kind the young person.</summary>
    public static string Capacity(DeciderKind? kind) => kind?.Word() ?? "Den unge själv";

    internal static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
