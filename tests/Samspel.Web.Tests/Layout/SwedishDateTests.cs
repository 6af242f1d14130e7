using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Tests.Layout;

public class SwedishDateTests
{
    [Theory]
    [InlineData("2026-12-04")]
    [InlineData("20261204")]
    [InlineData("4/12 2026")]
    [InlineData("4/12-2026")]
    [InlineData("4 december 2026")]
    [InlineData("  den 4  December 2026 ")]
    [InlineData("2026–12–04")]
    public void Reads_the_ways_people_write_a_date(string typed)
    {
        SwedishDate.TryParse(typed, out DateOnly date).ShouldBeTrue();
        date.ShouldBe(new DateOnly(2026, 12, 4));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("4/12")]
    [InlineData("2026-13-04")]
    [InlineData("2026-02-30")]
    [InlineData("26-12-04")]
    [InlineData("i morgon")]
    [InlineData("0026-12-04")]
    public void Guesses_no_date(string? typed) => SwedishDate.TryParse(typed, out DateOnly _).ShouldBeFalse();

    [Theory]
    [InlineData("13.30", 13, 30)]
    [InlineData("13:30", 13, 30)]
    [InlineData("1330", 13, 30)]
    [InlineData("kl. 13.30", 13, 30)]
    [InlineData("9.05", 9, 5)]
    [InlineData("0905", 9, 5)]
    [InlineData("905", 9, 5)]
    public void Reads_the_ways_people_write_a_time(string typed, int hour, int minute)
    {
        SwedishDate.TryParse(typed, out TimeOnly time).ShouldBeTrue();
        time.ShouldBe(new TimeOnly(hour, minute));
    }

    [Theory]
    [InlineData("24.00")]
    [InlineData("13.60")]
    [InlineData("efter lunch")]
    public void Guesses_no_time(string typed) => SwedishDate.TryParse(typed, out TimeOnly _).ShouldBeFalse();

    [Fact]
    public void Writes_dates_for_tables_and_for_running_text()
    {
        SwedishDate.Short(new DateOnly(2026, 12, 1)).ShouldBe("2026-12-01");
        SwedishDate.Running(new DateOnly(2026, 12, 1)).ShouldBe("1 december 2026");
        SwedishDate.WithWeekday(new DateOnly(2026, 12, 1)).ShouldBe("tisdag 1 december 2026");
    }

    [Fact]
    public void Shows_a_moment_by_the_Swedish_clock_in_winter_and_summer()
    {
        SwedishDate.Short(new DateTimeOffset(2026, 12, 11, 12, 30, 0, TimeSpan.Zero)).ShouldBe("2026-12-11 kl. 13.30");
        SwedishDate.Short(new DateTimeOffset(2026, 7, 1, 22, 30, 0, TimeSpan.Zero)).ShouldBe("2026-07-02 kl. 00.30");
    }
}
