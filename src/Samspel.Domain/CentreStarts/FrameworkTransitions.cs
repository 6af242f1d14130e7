namespace Samspel.Domain.CentreStarts;

/// <summary>Where the framework document stands (läge).</summary>
public enum FrameworkState { Draft, ForAdoption, Adopted, Annexed, Replaced, Dropped }

/// <summary>What can be done with it.</summary>
public enum FrameworkCommand { Write, Submit, SendBack, Adopt, Annex, ReplaceWith, Drop }

/// <summary>One row of the table. All are carried out by the county coordinator; who decides stands beside.</summary>
/// <param name="To">Null: it stays where it is.</param>
public sealed record FrameworkTransition(FrameworkState From, FrameworkCommand Command, FrameworkState? To, bool ByABody, Citation Source);

/// <summary>The life of the framework document as one table (lägen och övergångar): drafted, adopted by a body, annexed to the agreement.</summary>
public static class FrameworkTransitions
{
    static readonly Citation Developing = new("3.2");

    public static readonly IReadOnlyList<FrameworkTransition> Table =
    [
        new(FrameworkState.Draft, FrameworkCommand.Write, null, false, Developing),
        new(FrameworkState.Draft, FrameworkCommand.Submit, FrameworkState.ForAdoption, false, Developing),
        new(FrameworkState.ForAdoption, FrameworkCommand.SendBack, FrameworkState.Draft, true, Citation.OwnPractice),
        new(FrameworkState.ForAdoption, FrameworkCommand.Adopt, FrameworkState.Adopted, true, Developing),
        new(FrameworkState.Adopted, FrameworkCommand.Annex, FrameworkState.Annexed, false, Citation.OwnPractice),
        new(FrameworkState.Annexed, FrameworkCommand.ReplaceWith, FrameworkState.Replaced, false, Citation.OwnPractice),
        new(FrameworkState.Draft, FrameworkCommand.Drop, FrameworkState.Dropped, false, Citation.OwnPractice),
        new(FrameworkState.ForAdoption, FrameworkCommand.Drop, FrameworkState.Dropped, false, Citation.OwnPractice),
    ];

    public static FrameworkTransition? Find(FrameworkState state, FrameworkCommand command) => Table.FirstOrDefault(r => r.From == state && r.Command == command);

    public static string Word(this FrameworkState state) => state switch
    {
        FrameworkState.Draft => "Utkast",
        FrameworkState.ForAdoption => "För antagande",
        FrameworkState.Adopted => "Antaget",
        FrameworkState.Annexed => "Bilagt överenskommelsen",
        FrameworkState.Replaced => "Ersatt",
        FrameworkState.Dropped => "Nedlagt",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>As it reads after "Det går inte att".</summary>
    public static string Word(this FrameworkCommand command) => command switch
    {
        FrameworkCommand.Write => "skriva i ramdokumentet",
        FrameworkCommand.Submit => "lämna ramdokumentet för antagande",
        FrameworkCommand.SendBack => "återremittera ramdokumentet",
        FrameworkCommand.Adopt => "anta ramdokumentet",
        FrameworkCommand.Annex => "bilägga ramdokumentet",
        FrameworkCommand.ReplaceWith => "ersätta ramdokumentet",
        FrameworkCommand.Drop => "lägga ner ramdokumentet",
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, null),
    };
}
