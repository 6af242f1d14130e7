namespace Samspel.Web.Platform;

/// <summary>The product's clock: the instant, and the day in Sweden. Injected, so that tests travel in time.</summary>
public sealed class Clock(TimeProvider time)
{
    static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public DateTimeOffset Now => time.GetUtcNow();
    public DateOnly Today => Day(Now);

    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);
    public static DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Sweden);

    /// <summary>A Swedish wall-clock time as an instant. In the hour that does not exist in March the later time is meant.</summary>
    public static DateTimeOffset Instant(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        if (Sweden.IsInvalidTime(local)) local = local.AddHours(1);
        return new DateTimeOffset(local, Sweden.GetUtcOffset(local)).ToUniversalTime();
    }
}
