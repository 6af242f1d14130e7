namespace Samspel.Domain.ConcernReports;

/// <summary>An instant with its day and clock in Sweden (tidpunkt): the law's days are Swedish days, whichever the length of the day.</summary>
public readonly record struct SwedishTime(DateTimeOffset At, DateOnly On, TimeOnly Clock)
{
    /// <param name="local">The time as the Swedish clock showed it, with the offset of that instant.</param>
    public static SwedishTime Of(DateTimeOffset local) => new(local.ToUniversalTime(), DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
}
