namespace Samspel.Domain.Agreements;

/// <summary>What a minor amendment is about (slag av enklare ändring); the first three are the agreement's own examples (13).</summary>
public enum AmendmentKind { Wording, Law, NationalGuideline, Other }

/// <summary>A change in one section: what stands there now and what is to stand there instead.</summary>
/// <param name="Before">The words now; null when something is added.</param>
/// <param name="After">The new words; null when something is taken away.</param>
public sealed record SectionAmendment(string Section, string? Before, string? After);

/// <summary>What is edited together about a minor amendment while it is proposed (förslag till enklare ändring).</summary>
/// <param name="TouchesMainContent">It affects the main content, such as purpose or goals (syfte, mål).</param>
/// <param name="Assessment">Why it does, or does not.</param>
public sealed record AmendmentContent(string Title, AmendmentKind Kind, IReadOnlyList<SectionAmendment> Changes, string Why, bool TouchesMainContent, string Assessment)
{
    /// <summary>Sections that hold the purpose and the goals (1.2, 1.4): nothing but wording is minor there.</summary>
    public static readonly IReadOnlyList<string> PurposeAndGoals = ["1.2", "1.4"];

    /// <summary>Purpose or goals are affected: said so, or changed in more than wording where they stand.</summary>
    public bool AffectsPurposeOrGoals() => TouchesMainContent || Kind != AmendmentKind.Wording && Changes.Any(c => PurposeAndGoals.Contains(c.Section));
}

/// <summary>How Välfärdsrådet was informed (information till Välfärdsrådet), and that it has been received.</summary>
public sealed record CouncilNotice(KnownDate SentOn, string How, KnownDate? ReceivedOn = null, string? ReceivedBy = null);

/// <summary>Where a minor amendment stands (läge).</summary>
public enum AmendmentState { Proposed, Decided, Annexed, Informed, Done, RoutedToRevision, Declined }

/// <summary>What can be done with a minor amendment (handling).</summary>
public enum AmendmentCommand { Revise, Decide, Annex, Inform, ConfirmReceipt, RouteToRevision, Decline }

/// <summary>One row of the table.</summary>
public sealed record AmendmentTransition(AmendmentState From, AmendmentCommand Command, AmendmentState To, AgreementDecider Decider, Citation Source);

/// <summary>The life of a minor amendment as one table (7.B): proposed, decided, annexed, Välfärdsrådet informed and the receipt there.</summary>
public static class AmendmentTransitions
{
    static readonly Citation Revision = new("13");

    public static readonly IReadOnlyList<AmendmentTransition> Table =
    [
        new(AmendmentState.Proposed, AmendmentCommand.Revise,          AmendmentState.Proposed,         AgreementDecider.Coordinator, Citation.OwnPractice),
        new(AmendmentState.Proposed, AmendmentCommand.Decide,          AmendmentState.Decided,          AgreementDecider.Network,     Revision),
        new(AmendmentState.Proposed, AmendmentCommand.RouteToRevision, AmendmentState.RoutedToRevision, AgreementDecider.Network,     Revision),
        new(AmendmentState.Proposed, AmendmentCommand.Decline,         AmendmentState.Declined,         AgreementDecider.Network,     Citation.OwnPractice),
        new(AmendmentState.Decided,  AmendmentCommand.Annex,           AmendmentState.Annexed,          AgreementDecider.Coordinator, Revision),
        new(AmendmentState.Annexed,  AmendmentCommand.Inform,          AmendmentState.Informed,         AgreementDecider.Coordinator, Revision),
        new(AmendmentState.Informed, AmendmentCommand.ConfirmReceipt,  AmendmentState.Done,             AgreementDecider.Council,     Revision),
    ];

    public static AmendmentTransition? Find(AmendmentState state, AmendmentCommand command) => Table.FirstOrDefault(r => r.From == state && r.Command == command);

    public static string Word(this AmendmentState state) => state switch
    {
        AmendmentState.Proposed => "Föreslagen",
        AmendmentState.Decided => "Beslutad",
        AmendmentState.Annexed => "Bilagd",
        AmendmentState.Informed => "Välfärdsrådet informerat",
        AmendmentState.Done => "Klar",
        AmendmentState.RoutedToRevision => "Avvisad till revidering",
        AmendmentState.Declined => "Inte antagen",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>The command as it stands after "Det går inte att".</summary>
    public static string Word(this AmendmentCommand command) => command switch
    {
        AmendmentCommand.Revise => "ändra förslaget",
        AmendmentCommand.Decide => "besluta om ändringen",
        AmendmentCommand.Annex => "bilägga ändringen",
        AmendmentCommand.Inform => "informera Välfärdsrådet",
        AmendmentCommand.ConfirmReceipt => "registrera att informationen är mottagen",
        AmendmentCommand.RouteToRevision => "hänvisa förslaget till revidering",
        AmendmentCommand.Decline => "avslå förslaget",
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, null),
    };

    public static string Word(this AmendmentKind kind) => kind switch
    {
        AmendmentKind.Wording => "Språklig justering",
        AmendmentKind.Law => "Anpassning till ändrad lagtext",
        AmendmentKind.NationalGuideline => "Formulering i nationell riktlinje",
        AmendmentKind.Other => "Annan ändring av enklare innebörd",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
