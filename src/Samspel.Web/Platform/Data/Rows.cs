using Samspel.Domain;

namespace Samspel.Web.Platform.Data;

/// <summary>One line of a case's history (händelse): what happened, who did it in which assignment, when.</summary>
public sealed class FactRow
{
    public Guid Id { get; set; }
    /// <summary>Type of what it happened to: "Sip", "Child".</summary>
    public required string Subject { get; set; }
    public Guid SubjectId { get; set; }
    /// <summary>The case it belongs to, when it belongs to one.</summary>
    public string? Number { get; set; }
    public required string Kind { get; set; }
    public required string Sentence { get; set; }
    public required string Data { get; set; }
    public DateTimeOffset At { get; set; }
    public PersonId Person { get; set; }
    public required string PersonName { get; set; }
    public UnitId Unit { get; set; }
    public required string UnitName { get; set; }
    /// <summary>The compartment that owns it; nobody else reads it.</summary>
    public CompartmentId? Compartment { get; set; }
}

/// <summary>A duty as a row (uppgift): the worklist is one indexed query over these.</summary>
public sealed class DutyRow
{
    public Guid SubjectId { get; set; }
    public required string Key { get; set; }
    public DutyKind Kind { get; set; }
    public required string Number { get; set; }
    public UnitId Unit { get; set; }
    public PersonId? Person { get; set; }
    public bool ForManagers { get; set; }
    public DateOnly VisibleFrom { get; set; }
    public DateOnly Due { get; set; }
    public UnitId? OwedTo { get; set; }
    public PersonId? AwaitedBy { get; set; }
    public DateOnly? OwedSince { get; set; }
    public string? Section { get; set; }
    public string? Law { get; set; }
    public CompartmentId? Compartment { get; set; }
    public DateTimeOffset? DoneAt { get; set; }
}

/// <summary>What was done with a person's record (åtgärd i loggen).</summary>
public enum AccessAct { Read, List, Search, ShowNumber, RevealProtected, Print, Export, Received, Refused }

/// <summary>
/// One line of the access log (åtkomstlogg): who looked at whose record, in which assignment, when and on what ground.
/// Holds no free text about the person. Written in the same transaction as the answer.
/// </summary>
public sealed class AccessLogRow
{
    public Guid Id { get; set; }
    public DateTimeOffset At { get; set; }
    public PersonId Person { get; set; }
    public required string PersonName { get; set; }
    public AssignmentId Assignment { get; set; }
    public UnitId Unit { get; set; }
    public CompartmentId Compartment { get; set; }
    /// <summary>The compartment whose record it was.</summary>
    public CompartmentId? Owner { get; set; }
    public ChildId? Child { get; set; }
    public string? Number { get; set; }
    public AccessAct Act { get; set; }
    /// <summary>Which page or part: "sip", "sip/utskrift", "barn".</summary>
    public required string Object { get; set; }
    /// <summary>Why it was allowed ("pågående insats vid enheten", "utlämnande G1") or why not.</summary>
    public required string Ground { get; set; }
    public bool Allowed { get; set; }
    /// <summary>For a list: the numbers of the cases that were shown.</summary>
    public string? Numbers { get; set; }
    public string? Trace { get; set; }
}

/// <summary>A form that was posted, by the value it carried: a second post gets the first one's answer.</summary>
public sealed class FormPost
{
    public Guid Once { get; set; }
    public PersonId Person { get; set; }
    public required string Location { get; set; }
    public DateTimeOffset At { get; set; }
}

/// <summary>Text somebody has typed and not yet sent (utkast). Seen by that person alone.</summary>
public sealed class Draft
{
    public PersonId Person { get; set; }
    public required string Page { get; set; }
    public required string Fields { get; set; }
    public DateTimeOffset SavedAt { get; set; }
}

/// <summary>The running number of a kind of case in a year.</summary>
public sealed class NumberSeries
{
    public required string Kind { get; set; }
    public int Year { get; set; }
    public int Last { get; set; }
}

/// <summary>A key that protects cookies and forms, kept with the data so that sign-ins survive a restart.</summary>
public sealed class ProtectionKey
{
    public required string Name { get; set; }
    public required string Xml { get; set; }
}

/// <summary>A nightly run, so that each night's work is done once.</summary>
public sealed class JobRun
{
    public required string Job { get; set; }
    public DateOnly Day { get; set; }
    public DateTimeOffset FinishedAt { get; set; }
}

/// <summary>What the product knows of itself: seeded county, seeded demo.</summary>
public sealed class Marker
{
    public required string Name { get; set; }
    public DateTimeOffset At { get; set; }
}

/// <summary>A unit's relation to a child in its own compartment: since when and why. Without one the child's record is closed to the unit.</summary>
public sealed class ChildUnit
{
    public ChildId Child { get; set; }
    public UnitId Unit { get; set; }
    public DateOnly Since { get; set; }
    public required string Reason { get; set; }
}

/// <summary>An attachment's bytes (bilaga). Owned by the compartment that put it there; others get it with a message.</summary>
public sealed class AttachmentRow
{
    public Guid Key { get; set; }
    public required string Number { get; set; }
    public CompartmentId Compartment { get; set; }
    public UnitId Unit { get; set; }
    /// <summary>Running number in the case: with the case's number it makes the file's name when it is fetched.</summary>
    public int Ordinal { get; set; }
    public required string Title { get; set; }
    public required string MediaType { get; set; }
    public required string Extension { get; set; }
    public required byte[] Content { get; set; }
    public required string Sha256 { get; set; }
    public PersonId By { get; set; }
    public DateTimeOffset At { get; set; }
}
