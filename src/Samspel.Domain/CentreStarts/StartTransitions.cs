using static Samspel.Domain.CentreStarts.StartCommand;
using static Samspel.Domain.CentreStarts.StartParty;
using static Samspel.Domain.CentreStarts.StartState;

namespace Samspel.Domain.CentreStarts;

/// <summary>Where a municipality stands on its way to a family centre (läge).</summary>
public enum StartState { Underway, Paused, Opened, GivenUp }

/// <summary>What can be done on the way.</summary>
public enum StartCommand { Describe, LogDialogue, PlanStep, CompleteStep, ReopenStep, StateBudget, Decide, LinkAgreement, Open, OfferHelp, AnswerHelp, Pause, Resume, GiveUp }

/// <summary>How somebody stands to it.</summary>
[Flags]
public enum StartParty
{
    None = 0,
    /// <summary>The municipality's local coordinator.</summary>
    Municipality = 1,
    /// <summary>The county coordinator, or the region's local coordinator.</summary>
    Region = 2,
    Leads = Municipality | Region,
    /// <summary>Carries a step: the named person, or the manager of its unit.</summary>
    Owner = 4,
}

/// <summary>One row of the table.</summary>
/// <param name="To">Null: it stays where it is.</param>
public sealed record StartTransition(IReadOnlyList<StartState> From, StartCommand Command, StartState? To, StartParty By, Citation Source);

/// <summary>A municipality's way to a family centre as one table (lägen och övergångar).</summary>
public static class StartTransitions
{
    static readonly Citation Centres = new("3.2.1");
    static readonly Citation Decisions = new("7");
    static readonly Citation Ours = Citation.OwnPractice;

    public static readonly IReadOnlyList<StartTransition> Table =
    [
        new([Underway, Paused], Describe, null, Leads, Centres),
        new([Underway, Paused, GivenUp], LogDialogue, null, Leads, Centres),
        new([Underway], PlanStep, null, Leads, Ours),
        new([Underway], CompleteStep, null, Leads | Owner, Centres),
        new([Underway], ReopenStep, null, Leads, Ours),
        new([Underway], StateBudget, null, Leads, Decisions),
        new([Underway], Decide, null, Leads, Decisions),
        new([Underway], LinkAgreement, null, Leads, Decisions),
        new([Underway], StartCommand.Open, Opened, Leads, Centres),
        new([Underway, Paused, GivenUp], OfferHelp, null, Region, Centres),
        new([Underway, Paused, GivenUp], AnswerHelp, null, Municipality, Centres),
        new([Underway], Pause, Paused, Leads, Ours),
        new([Paused, GivenUp], Resume, Underway, Leads, Ours),
        new([Underway, Paused], GiveUp, GivenUp, Leads, Ours),
    ];

    static readonly IReadOnlyDictionary<(StartState, StartCommand), StartTransition> Index =
        Table.SelectMany(row => row.From.Select(from => ((from, row.Command), row))).ToDictionary(x => x.Item1, x => x.row);

    /// <summary>The row for a command in a state; null when the table has none.</summary>
    public static StartTransition? Find(StartState state, StartCommand command) => Index.GetValueOrDefault((state, command));

    public static string Word(this StartState state) => state switch
    {
        Underway => "Pågår",
        Paused => "Vilar",
        Opened => "Öppnad",
        GivenUp => "Nedlagd",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>As it reads after "Det går inte att".</summary>
    public static string Word(this StartCommand command) => command switch
    {
        Describe => "ändra vad som är känt",
        LogDialogue => "skriva in en dialog",
        PlanStep => "utse ansvarig för ett steg",
        CompleteStep => "markera ett steg som klart",
        ReopenStep => "öppna ett steg igen",
        StateBudget => "ange budgetram",
        Decide => "registrera beslut",
        LinkAgreement => "koppla samverkansavtalet",
        StartCommand.Open => "öppna familjecentralen",
        OfferHelp => "erbjuda hjälp",
        AnswerHelp => "svara på erbjuden hjälp",
        Pause => "låta arbetet vila",
        Resume => "ta upp arbetet igen",
        GiveUp => "lägga ner arbetet",
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, null),
    };
}
