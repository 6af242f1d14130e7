namespace Samspel.Domain.Bodies;

/// <summary>What a matter can be about (ärendets föremål).</summary>
public enum SubjectKind { CountyAgreement, Amendment, LocalAgreement, Dispute, Deviation, FollowUp, Implementation, Body, Other, FrameworkDocument }

/// <summary>A reference to what a matter is about: kind, id and the name it had. Never a person.</summary>
public sealed record SubjectRef(SubjectKind Kind, Guid Id, string Name);

/// <summary>What was decided.</summary>
public enum DecisionResult
{
    /// <summary>Bifall.</summary>
    Approved,
    /// <summary>Avslag.</summary>
    Rejected,
    /// <summary>Återremiss.</summary>
    ReferredBack,
    /// <summary>Bordläggning.</summary>
    Postponed,
}

/// <summary>
/// What a body's decision asks of the thing it is about (beslutets verkan). The meeting never changes that thing: the caller gives this to the
/// thing's own aggregate, which carries it out by its own table or refuses.
/// </summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Command">The subject's own command, by the name its command enum has; null when nothing is to happen.</param>
/// <param name="Result">Approved, rejected, referred back or postponed; the command is carried out only when approved.</param>
/// <param name="On">The day of the meeting.</param>
/// <param name="Body">The body that decided.</param>
/// <param name="BodyName">Its name that day.</param>
/// <param name="Dnr">The meeting's diary number, when there is one.</param>
/// <param name="Text">The decision as minuted.</param>
public sealed record DecisionOutcome(SubjectRef Subject, string? Command, DecisionResult Result, DateOnly On, BodyId Body, string BodyName, string? Dnr, string Text)
{
    public bool IsApproved => Result == DecisionResult.Approved;

    /// <summary>The reason as it is written in the subject's history: body, date, diary number and text.</summary>
    public string Because => $"{BodyName} {On:yyyy-MM-dd}{(Dnr is null ? "" : $" (dnr {Dnr})")}: {Text}";

    public bool IsAbout(SubjectKind kind, Guid id) => Subject.Kind == kind && Subject.Id == id;

    /// <summary>The command in the subject's own words; null when it has no such command.</summary>
    public TCommand? CommandAs<TCommand>() where TCommand : struct, Enum =>
        Enum.GetNames<TCommand>().Contains(Command) ? Enum.Parse<TCommand>(Command!) : null;
}
