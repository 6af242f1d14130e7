using System.Globalization;
using System.Text;
using Samspel.Web.Platform.Documents;

namespace Samspel.Web.Tests.Documents;

public class CsvTests
{
    [Fact]
    public void A_table_is_written_as_a_swedish_spreadsheet_reads_it()
        => Body(new Csv("Enhet", "Antal", "Andel", "Datum", "Klart").Row("BUP Falun", 12, 0.5m, new DateOnly(2026, 3, 1), true).Row(null, -3, -1.25, null, false))
            .ShouldBe("Enhet;Antal;Andel;Datum;Klart\r\nBUP Falun;12;0,5;2026-03-01;ja\r\n;-3;-1,25;;nej\r\n");

    [Fact]
    public void The_file_begins_with_a_byte_order_mark() => new Csv("A").ToBytes()[..3].ShouldBe([0xEF, 0xBB, 0xBF]);

    [Fact]
    public void A_time_is_written_as_the_clock_on_the_wall_that_was_given()
        => Body(new Csv("Tid").Row(new DateTimeOffset(2026, 3, 1, 8, 5, 0, TimeSpan.FromHours(1)))).ShouldBe("Tid\r\n2026-03-01 08:05\r\n");

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+46 23 000", "'+46 23 000")]
    [InlineData("-1+1", "'-1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("\t=1+1", "'\t=1+1")]
    [InlineData("\r=1+1", "\"'\r=1+1\"")]
    [InlineData("＝1+1", "'＝1+1")]
    public void Text_never_becomes_a_formula(string text, string written) => Body(new Csv("A").Row(text)).ShouldBe($"A\r\n{written}\r\n");

    [Theory]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("säg \"hej\"", "\"säg \"\"hej\"\"\"")]
    [InlineData("rad 1\nrad 2", "\"rad 1\nrad 2\"")]
    [InlineData("a-b, c", "a-b, c")]
    public void Separators_and_quotes_are_quoted(string text, string written) => Body(new Csv("A").Row(text)).ShouldBe($"A\r\n{written}\r\n");

    [Fact]
    public void A_row_has_as_many_values_as_the_header() => Should.Throw<ArgumentException>(() => new Csv("A", "B").Row(1));

    [Fact]
    public void The_language_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
            Body(new Csv("A").Row(-1234.5m)).ShouldBe("A\r\n-1234,5\r\n");
        }
        finally { CultureInfo.CurrentCulture = before; }
    }

    static string Body(Csv csv) => Encoding.UTF8.GetString(csv.ToBytes().AsSpan(3));
}
