using static Samspel.Domain.JointServices.DevelopmentCommand;
using static Samspel.Domain.JointServices.DevelopmentState;

namespace Samspel.Domain.JointServices;

/// <summary>Where development work stands (utvecklingsarbetets läge).</summary>
public enum DevelopmentState { Idea, Pilot, Evaluated, Spreading, Ended }

/// <summary>What can be done with it.</summary>
public enum DevelopmentCommand { Revise, StartPilot, RecordResult, Spread, End }

/// <summary>One row of the table.</summary>
/// <param name="To">Null: it stays where it is.</param>
public sealed record DevelopmentTransition(IReadOnlyList<DevelopmentState> From, DevelopmentCommand Command, DevelopmentState? To, Citation Source);

/// <summary>The life of development work as one table (lägen och övergångar, 3.2): idea, pilot, followed up, spread over the county.</summary>
public static class DevelopmentTransitions
{
    static readonly Citation Developing = new("3.2");

    public static readonly IReadOnlyList<DevelopmentTransition> Table =
    [
        new([Idea, Pilot, Evaluated, Spreading], Revise, null, Citation.OwnPractice),
        new([Idea], StartPilot, Pilot, Developing),
        new([Pilot], RecordResult, Evaluated, Developing),
        new([Evaluated, Spreading], RecordResult, null, Developing),
        new([Evaluated], Spread, Spreading, Developing),
        new([Spreading], Spread, null, Developing),
        new([Idea, Pilot, Evaluated, Spreading], End, Ended, Citation.OwnPractice),
    ];

    static readonly IReadOnlyDictionary<(DevelopmentState, DevelopmentCommand), DevelopmentTransition> Index =
        Table.SelectMany(row => row.From.Select(from => ((from, row.Command), row))).ToDictionary(x => x.Item1, x => x.row);

    public static DevelopmentTransition? Find(DevelopmentState state, DevelopmentCommand command) => Index.GetValueOrDefault((state, command));

    public static string Word(this DevelopmentState state) => state switch
    {
        Idea => "Idé",
        Pilot => "Prövas",
        Evaluated => "Uppföljt",
        Spreading => "Sprids",
        Ended => "Avslutat",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>As it reads after "Det går inte att".</summary>
    public static string Word(this DevelopmentCommand command) => command switch
    {
        Revise => "ändra utvecklingsarbetet",
        StartPilot => "börja pröva",
        RecordResult => "skriva in resultat",
        Spread => "sprida till en kommun",
        End => "avsluta utvecklingsarbetet",
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, null),
    };
}
