using static Samspel.Domain.Examinations.ExaminationCommand;
using static Samspel.Domain.Examinations.ExaminationParty;
using static Samspel.Domain.Examinations.ExaminationState;

namespace Samspel.Domain.Examinations;

/// <summary>Where a health examination stands (läge).</summary>
public enum ExaminationState
{
    /// <summary>Placering inleds: the need is to be judged.</summary>
    ToBeAssessed,
    /// <summary>Behövs.</summary>
    Needed,
    /// <summary>Obehövlig.</summary>
    NotNeeded,
    /// <summary>Begärd.</summary>
    Requested,
    /// <summary>Erbjuden.</summary>
    Offered,
    /// <summary>Avböjd.</summary>
    Declined,
    /// <summary>Bokad.</summary>
    Booked,
    /// <summary>Delvis genomförd.</summary>
    Partly,
    /// <summary>Genomförd.</summary>
    Done,
    /// <summary>Återrapporterad.</summary>
    Reported,
    /// <summary>Avbruten.</summary>
    Interrupted,
}

/// <summary>What can be done with an examination.</summary>
public enum ExaminationCommand { FindNeeded, FindNotNeeded, RecordConsent, Request, Offer, Decline, Book, CarryOut, SendStatement, ActOnNeed, Interrupt, MoveToNext, HandOver }

/// <summary>How somebody stands to an examination.</summary>
[Flags]
public enum ExaminationParty
{
    None = 0,
    /// <summary>The social services' unit.</summary>
    Owner = 1,
    /// <summary>The region's unit that has received the request.</summary>
    Region = 2,
    Both = Owner | Region,
}

/// <summary>One row of the table.</summary>
/// <param name="To">Null: it stays where it is.</param>
/// <param name="OrTo">Where it leads instead when a part is missing.</param>
public sealed record ExaminationTransition(IReadOnlyList<ExaminationState> From, ExaminationCommand Command, ExaminationState? To, ExaminationParty By, Citation Source, ExaminationState? OrTo = null);

/// <summary>The life of a health examination as one table (lägen och övergångar, 6.3.2). The region answers for its own part; for a unit on paper the owner writes it down.</summary>
public static class ExaminationTransitions
{
    static readonly Citation Law = new("6.3.2", "SoL 22 kap. 7 §, lag (2017:209) 1 §");
    static readonly Citation Agreement = new("6.3.2");
    static readonly Citation Ours = Citation.OwnPractice;

    public static readonly IReadOnlyList<ExaminationTransition> Table =
    [
        new([ToBeAssessed], FindNeeded, Needed, Owner, Law),
        new([NotNeeded], FindNeeded, Needed, Owner, Ours),
        new([ToBeAssessed], FindNotNeeded, NotNeeded, Owner, Law),
        new([Needed, Requested, Offered, Declined, Booked, Partly], RecordConsent, null, Both, new Citation("3.8", "OSL 12 kap. 2 §")),
        new([Needed], ExaminationCommand.Request, Requested, Owner, Law),
        new([Requested, Declined], Offer, Offered, Region, new Citation("6.3.2", "lag (2017:209) 1 §")),
        new([Offered], Decline, Declined, Both, Agreement),
        new([Booked], Decline, Declined, Both, Ours),
        new([Offered], Book, Booked, Region, Agreement),
        new([Booked, Partly], CarryOut, Done, Region, Agreement, Partly),
        new([Done, Partly], SendStatement, Reported, Region, Agreement),
        new([Reported], ActOnNeed, null, Owner, Agreement),
        new([Requested, Offered, Declined, Booked], Interrupt, Interrupted, Owner, Agreement),
        new([ToBeAssessed, Needed], Interrupt, Interrupted, Owner, Ours),
        new([ToBeAssessed, Needed, Requested, Offered, Declined, Booked, Partly, Done], MoveToNext, null, Owner, new Citation("6.4")),
        new([ToBeAssessed, Needed, Requested, Offered, Declined, Booked, Partly, Done, Reported], HandOver, null, Owner, Ours),
    ];

    static readonly IReadOnlyDictionary<(ExaminationState, ExaminationCommand), ExaminationTransition> Index =
        Table.SelectMany(row => row.From.Select(from => ((from, row.Command), row))).ToDictionary(x => x.Item1, x => x.row);

    /// <summary>The row for a command in a state; null when the table has none.</summary>
    public static ExaminationTransition? Find(ExaminationState state, ExaminationCommand command) => Index.GetValueOrDefault((state, command));

    public static string Word(this ExaminationState state) => state switch
    {
        ToBeAssessed => "Ska bedömas",
        Needed => "Behövs",
        NotNeeded => "Obehövlig",
        Requested => "Begärd",
        Offered => "Erbjuden",
        Declined => "Avböjd",
        Booked => "Bokad",
        Partly => "Delvis genomförd",
        Done => "Genomförd",
        Reported => "Återrapporterad",
        Interrupted => "Avbruten",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>As it reads after "Det går inte att".</summary>
    public static string Word(this ExaminationCommand command) => command switch
    {
        FindNeeded => "bedöma att undersökningen behövs",
        FindNotNeeded => "bedöma att undersökningen är obehövlig",
        RecordConsent => "registrera samtycke",
        ExaminationCommand.Request => "begära undersökningen",
        Offer => "erbjuda en tid",
        Decline => "registrera att den avböjs",
        Book => "boka",
        CarryOut => "registrera att den är genomförd",
        SendStatement => "skicka utlåtandet",
        ActOnNeed => "ta hand om ett behov",
        Interrupt => "avbryta undersökningen",
        MoveToNext => "flytta undersökningen till nästa placering",
        HandOver => "lämna över ärendet",
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, null),
    };
}
