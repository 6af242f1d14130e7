namespace Samspel.Domain;

/// <summary>A period of whole days. The last day counts. An open end is a period without a decided end.</summary>
public readonly record struct DateSpan
{
    // Kept in a record that is stored as a document, it would otherwise be read back as the empty period.
    [System.Text.Json.Serialization.JsonConstructor]
    public DateSpan(DateOnly from, DateOnly? to = null)
    {
        if (to < from) throw new ArgumentException("A period cannot end before it begins.", nameof(to));
        From = from;
        To = to;
    }

    public DateOnly From { get; }

    /// <summary>The last day, counted in; null while open.</summary>
    public DateOnly? To { get; }

    public bool Contains(DateOnly day) => day >= From && (To is null || day <= To);
    public bool Overlaps(DateSpan other) => (To is null || other.From <= To) && (other.To is null || From <= other.To);

    public static bool TryCreate(DateOnly from, DateOnly? to, out DateSpan span)
    {
        var valid = to is null || to >= from;
        span = valid ? new DateSpan(from, to) : default;
        return valid;
    }
}
