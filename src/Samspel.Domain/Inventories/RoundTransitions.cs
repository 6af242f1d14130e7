using static Samspel.Domain.Inventories.RoundCommand;
using static Samspel.Domain.Inventories.RoundParty;
using static Samspel.Domain.Inventories.RoundState;

namespace Samspel.Domain.Inventories;

/// <summary>Where a round stands (omgångens läge).</summary>
public enum RoundState { Prepared, Open, Locked, Cancelled }

/// <summary>What can be done with a round.</summary>
public enum RoundCommand { Revise, Ask, Open, Postpone, Save, SendIn, TakeBack, Lock, Correct, Cancel }

/// <summary>How somebody stands to a round.</summary>
[Flags]
public enum RoundParty
{
    None = 0,
    /// <summary>The county coordinator.</summary>
    County = 1,
    /// <summary>Answers for a centre that is asked.</summary>
    Centre = 2,
    /// <summary>The local coordinator of a municipality whose centre is asked.</summary>
    Municipality = 4,
}

/// <summary>One row of the table.</summary>
/// <param name="To">Null: it stays where it is.</param>
public sealed record RoundTransition(IReadOnlyList<RoundState> From, RoundCommand Command, RoundState? To, RoundParty By, Citation Source);

/// <summary>The life of an inventory round as one table (lägen och övergångar): prepared, open for answers, locked.</summary>
public static class RoundTransitions
{
    static readonly Citation Equal = new("3.2");
    static readonly Citation Ours = Citation.OwnPractice;

    public static readonly IReadOnlyList<RoundTransition> Table =
    [
        new([Prepared], Revise, null, County, Ours),
        new([Prepared, RoundState.Open], Ask, null, County, Equal),
        new([Prepared], RoundCommand.Open, RoundState.Open, County, Equal),
        new([RoundState.Open], Postpone, null, County, Ours),
        new([RoundState.Open], Save, null, Centre | Municipality | County, Equal),
        new([RoundState.Open], SendIn, null, Centre | Municipality | County, Equal),
        new([RoundState.Open], TakeBack, null, County, Ours),
        new([RoundState.Open], RoundCommand.Lock, Locked, County, Equal),
        new([Locked], Correct, null, County, Equal),
        new([Prepared], Cancel, Cancelled, County, Ours),
    ];

    static readonly IReadOnlyDictionary<(RoundState, RoundCommand), RoundTransition> Index =
        Table.SelectMany(row => row.From.Select(from => ((from, row.Command), row))).ToDictionary(x => x.Item1, x => x.row);

    /// <summary>The row for a command in a state; null when the table has none.</summary>
    public static RoundTransition? Find(RoundState state, RoundCommand command) => Index.GetValueOrDefault((state, command));

    public static string Word(this RoundState state) => state switch
    {
        Prepared => "Förbereds",
        RoundState.Open => "Öppen för svar",
        Locked => "Låst",
        Cancelled => "Inställd",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>As it reads after "Det går inte att".</summary>
    public static string Word(this RoundCommand command) => command switch
    {
        Revise => "ändra omgången",
        Ask => "ändra vilka som får frågorna",
        RoundCommand.Open => "öppna omgången",
        Postpone => "flytta sista svarsdag",
        Save => "spara svar",
        SendIn => "lämna in svar",
        TakeBack => "begära komplettering",
        RoundCommand.Lock => "låsa omgången",
        Correct => "rätta ett svar",
        Cancel => "ställa in omgången",
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, null),
    };
}
