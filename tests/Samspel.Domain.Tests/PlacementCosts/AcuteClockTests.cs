using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.PlacementCosts;

namespace Samspel.Domain.Tests.PlacementCosts;

public class AcuteClockTests
{
    static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    [Theory]
    [InlineData("2026-01-31", "2026-02-28")]
    [InlineData("2028-01-31", "2028-02-29")]
    [InlineData("2026-01-30", "2026-02-28")]
    [InlineData("2028-02-29", "2028-03-29")]
    [InlineData("2026-02-28", "2026-03-28")]
    [InlineData("2026-03-31", "2026-04-30")]
    [InlineData("2026-12-31", "2027-01-31")]
    [InlineData("2026-03-06", "2026-04-06")]
    public void A_month_is_the_same_day_next_month_or_its_last(string placed, string last) => new AcuteClock(DateOnly.Parse(placed)).LastDay.ShouldBe(DateOnly.Parse(last));

    static Arbitrary<DateOnly> Days => Gen.OneOf(Gen.Choose(0, 40_000).Select(n => new DateOnly(2000, 1, 1).AddDays(n)),
        from year in Gen.Choose(2000, 2100) from month in Gen.Choose(1, 12) from back in Gen.Choose(0, 3) select new DateOnly(year, month, DateTime.DaysInMonth(year, month)).AddDays(-back)).ToArbitrary();

    [Fact]
    public void From_any_day_the_month_ends_in_the_next_month_never_past_the_day_number_and_no_reminder_comes_after_it()
    {
        Prop.ForAll(Days, day =>
        {
            var clock = new AcuteClock(day);
            var next = new DateOnly(day.Year, day.Month, 1).AddMonths(1);
            return (clock.LastDay.Year, clock.LastDay.Month) == (next.Year, next.Month)
                && clock.LastDay.Day == Math.Min(day.Day, DateTime.DaysInMonth(next.Year, next.Month))
                && clock.DayNumber(clock.LastDay) is >= 28 and <= 31
                && clock.Reminders.All(r => r.On <= clock.LastDay && r.On > day)
                && !clock.IsOver(clock.LastDay) && clock.IsOver(clock.LastDay.AddDays(1));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void A_later_placement_never_has_an_earlier_last_day()
    {
        Prop.ForAll(Days, day => new AcuteClock(day.AddDays(1)).LastDay >= new AcuteClock(day).LastDay).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    /// <summary>Whatever the hour, a Swedish day of 23 or 25 hours is one day on the clock.</summary>
    [Theory]
    [InlineData(2026, 3)]
    [InlineData(2026, 10)]
    [InlineData(2027, 3)]
    public void Summer_and_winter_time_do_not_move_the_clock(int year, int month)
    {
        static DateOnly Swedish(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Stockholm).DateTime);
        for (var at = new DateTimeOffset(year, month, 20, 0, 0, 0, TimeSpan.Zero); at.Day < 31 && at.Month == month; at = at.AddMinutes(30))
        {
            var placed = Swedish(at);
            var clock = new AcuteClock(placed);
            var later = TimeZoneInfo.ConvertTime(at, Stockholm).DateTime.AddDays(14);
            clock.DayNumber(DateOnly.FromDateTime(later)).ShouldBe(14, at.ToString("O"));
            clock.Reminders[0].On.ShouldBe(DateOnly.FromDateTime(later));
        }
    }

    [Fact]
    public void The_clock_speaks()
    {
        var clock = new AcuteClock(new DateOnly(2026, 1, 31));
        clock.Words(new DateOnly(2026, 2, 12)).ShouldBe("Dag 12 av 28. Klart senast 2026-02-28.");
        clock.Words(new DateOnly(2026, 3, 2)).ShouldBe("Dag 30. Skulle ha varit klart 2026-02-28, 2 dagar sedan.");
    }
}
