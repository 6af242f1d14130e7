using System.Globalization;
using System.Text.Json.Serialization;

namespace Samspel.Domain.Agreements;

/// <summary>
/// A day that is known, or plainly said to be unknown (datum, okänt datum): "2021-XX-XX" in the source stays unknown here.
/// Says that something has happened and when, as far as anybody knows; what has not happened has no date at all.
/// </summary>
/// <param name="Day">The day; null while unknown.</param>
public readonly record struct KnownDate(DateOnly? Day)
{
    public static readonly KnownDate Unknown;

    [JsonIgnore]
    public bool IsKnown => Day is not null;

    /// <summary>"den 1 januari 2022", or "okänt datum".</summary>
    [JsonIgnore]
    public string Words => Day is { } day ? $"den {DayWords.Of(day)}" : "okänt datum";

    /// <summary>Known to be later than the day; an unknown date never is.</summary>
    public bool IsAfter(DateOnly day) => Day > day;

    /// <summary>Known to be earlier than the other; never so when either is unknown.</summary>
    public bool IsBefore(KnownDate other) => Day < other.Day;

    public static implicit operator KnownDate(DateOnly day) => new(day);

    public override string ToString() => Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "okänt datum";
}

/// <summary>Days as a Swede writes them.</summary>
static class DayWords
{
    static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>"1 januari 2022".</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", Swedish);
}
