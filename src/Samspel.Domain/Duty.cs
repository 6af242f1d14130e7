namespace Samspel.Domain;

/// <summary>
/// What somebody is obliged to do next (uppgift): kind, who, when and the section that says so.
/// Duties are computed by the aggregate and kept as rows, so the worklist is one indexed query.
/// A duty says nothing about the person the case is about.
/// </summary>
/// <param name="Key">Names the duty within its case, stable from save to save: "svara-kallelse:1:{unit}".</param>
/// <param name="Kind">What is to be done.</param>
/// <param name="Unit">The unit that is to do it.</param>
/// <param name="VisibleFrom">First day it stands in the worklist.</param>
/// <param name="Due">Last day to do it in time.</param>
/// <param name="Source">The section or law behind it.</param>
public sealed record Duty(string Key, DutyKind Kind, UnitId Unit, DateOnly VisibleFrom, DateOnly Due, Citation Source)
{
    /// <summary>In place of a unit for what follows the person wherever the person works: what a member of a body is to do.</summary>
    public static readonly UnitId OfThePerson = new(Guid.Empty);

    /// <summary>A duty of a person's own, whichever unit the person works at.</summary>
    public static Duty For(PersonId person, string key, DutyKind kind, DateOnly visibleFrom, DateOnly due, Citation source) => new(key, kind, OfThePerson, visibleFrom, due, source) { Person = person };

    /// <summary>The person who carries it; null means the unit's inbox.</summary>
    public PersonId? Person { get; init; }

    /// <summary>The unit that waits for it ("Invänta svar"), when another than the one that is to do it.</summary>
    public UnitId? OwedTo { get; init; }

    /// <summary>The person at that unit who follows the case and waits; null when nobody carries it.</summary>
    public PersonId? AwaitedBy { get; init; }

    /// <summary>Since when that unit waits.</summary>
    public DateOnly? OwedSince { get; init; }

    /// <summary>What has no owner: shown to the unit's managers besides the one who carries it, and with nobody named to the managers alone.</summary>
    public bool ForManagers { get; init; }
}
