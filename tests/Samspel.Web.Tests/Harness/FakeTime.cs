namespace Samspel.Web.Tests.Harness;

/// <summary>A clock that can be set. It goes on ticking from there, so what happens later also has a later time.</summary>
public sealed class FakeTime(DateTimeOffset start) : TimeProvider
{
    readonly Lock gate = new();
    DateTimeOffset setTo = start;
    long setAt = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) return (setTo + System.GetElapsedTime(setAt)).ToUniversalTime();
    }

    public void Set(DateTimeOffset now)
    {
        lock (gate) (setTo, setAt) = (now, System.GetTimestamp());
    }

    public void Advance(TimeSpan by) => Set(GetUtcNow() + by);

    /// <summary>Nine in the morning of a day, in Sweden.</summary>
    public void SetDay(DateOnly day) => Set(Morning(day));

    internal static DateTimeOffset Morning(DateOnly day)
    {
        var local = day.ToDateTime(new TimeOnly(9, 0));
        return new DateTimeOffset(local, TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm").GetUtcOffset(local));
    }
}
