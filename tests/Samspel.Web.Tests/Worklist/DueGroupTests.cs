using Samspel.Web.Platform.Layout;
using Samspel.Web.Worklist;

namespace Samspel.Web.Tests.Worklist;

public class DueGroupTests
{
    static readonly DateOnly Wednesday = new(2026, 11, 25);

    [Theory]
    [InlineData("2026-11-17", DueGroup.Late, "8 dagar sent", StatusKind.Late)]
    [InlineData("2026-11-24", DueGroup.Late, "1 dag sent", StatusKind.Late)]
    [InlineData("2026-11-25", DueGroup.Today, "I dag", StatusKind.Soon)]
    [InlineData("2026-11-27", DueGroup.ThisWeek, "Fredag", StatusKind.Soon)]
    [InlineData("2026-11-29", DueGroup.ThisWeek, "Söndag", StatusKind.Soon)]
    [InlineData("2026-11-30", DueGroup.NextWeek, "Måndag", StatusKind.Waiting)]
    [InlineData("2026-12-06", DueGroup.NextWeek, "Söndag", StatusKind.Waiting)]
    [InlineData("2026-12-07", DueGroup.Later, "I god tid", StatusKind.NotStarted)]
    public void A_day_has_its_group_and_its_tag(string due, DueGroup group, string tag, StatusKind kind)
    {
        var day = DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture);
        DueGroups.Of(day, Wednesday).ShouldBe(group);
        DueGroups.Tag(day, Wednesday).ShouldBe(tag);
        DueGroups.Kind(day, Wednesday).ShouldBe(kind);
    }

    /// <summary>Over four years, leap day and turns of the year among them: groups follow time, and weeks are the ISO weeks.</summary>
    [Fact]
    public void Groups_follow_time_and_the_calendars_weeks()
    {
        for (var today = new DateOnly(2026, 1, 1); today.Year < 2030; today = today.AddDays(1))
        {
            var before = DueGroup.Late;
            var (thisWeek, nextWeek) = (Week(today), Week(today.AddDays(7)));
            for (var due = today.AddDays(-3); due <= today.AddDays(18); due = due.AddDays(1))
            {
                var group = DueGroups.Of(due, today);
                ((int)group).ShouldBeGreaterThanOrEqualTo((int)before, $"{due} seen from {today}");
                before = group;
                var expected = due < today ? DueGroup.Late : due == today ? DueGroup.Today : Week(due) == thisWeek ? DueGroup.ThisWeek : Week(due) == nextWeek ? DueGroup.NextWeek : DueGroup.Later;
                group.ShouldBe(expected, $"{due} seen from {today}");
            }
        }
    }

    static (int, int) Week(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return (System.Globalization.ISOWeek.GetYear(date), System.Globalization.ISOWeek.GetWeekOfYear(date));
    }
}
