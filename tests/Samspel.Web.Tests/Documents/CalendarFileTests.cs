using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain;
using Samspel.Web.Platform.Documents;

namespace Samspel.Web.Tests.Documents;

public class CalendarFileTests
{
    static readonly CalendarMeeting Meeting = new()
    {
        Id = Guid.Parse("0192f0aa-0000-7000-8000-000000000001"),
        Title = CalendarTitle.Of(CaseNumber.Sip(2026, 412)),
        Start = new DateTimeOffset(2026, 12, 3, 13, 30, 0, TimeSpan.FromHours(1)),
        Length = TimeSpan.FromMinutes(60),
        Sequence = 0,
        Changed = new DateTimeOffset(2026, 11, 20, 9, 5, 7, TimeSpan.FromHours(1)),
        Link = new Uri("https://samspel.example.se/sip/2026-0412/moten/1"),
        Organizer = "samspel@example.se",
        Place = CalendarPlace.Digital,
    };

    [Fact]
    public void A_meeting_becomes_a_whole_calendar_file()
        => Text(CalendarFile.Publish(Meeting)).ReplaceLineEndings("\n").ShouldBe("""
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Samspel//Samverkansmöten//SV
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            BEGIN:VEVENT
            UID:0192f0aa-0000-7000-8000-000000000001@samspel
            SEQUENCE:0
            DTSTAMP:20261120T080507Z
            DTSTART:20261203T123000Z
            DTEND:20261203T133000Z
            STATUS:CONFIRMED
            SUMMARY:Samverkansmöte SIP-2026-0412
            DESCRIPTION:Logga in i Samspel för att läsa mer och svara:\nhttps://samsp
             el.example.se/sip/2026-0412/moten/1
            URL:https://samspel.example.se/sip/2026-0412/moten/1
            LOCATION:Digitalt möte
            ORGANIZER;CN=Samspel:mailto:samspel@example.se
            CLASS:PRIVATE
            TRANSP:OPAQUE
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Every_line_ends_with_carriage_return_and_line_feed()
    {
        var text = Text(CalendarFile.Publish(Meeting));
        text.Replace("\r\n", "").ShouldNotContain('\n');
        text.ShouldEndWith("END:VCALENDAR\r\n");
    }

    [Fact]
    public void A_file_has_no_byte_order_mark() => CalendarFile.Publish(Meeting)[0].ShouldBe((byte)'B');

    [Fact]
    public void A_rebooked_meeting_is_the_same_meeting_in_a_later_sequence()
    {
        var rebooked = Meeting with { Sequence = 1, Start = Meeting.Start.AddDays(7) };
        var lines = Lines(CalendarFile.Request(rebooked, "uppgift@example.se"));
        lines.ShouldContain("METHOD:REQUEST");
        lines.ShouldContain("UID:0192f0aa-0000-7000-8000-000000000001@samspel");
        lines.ShouldContain("SEQUENCE:1");
        lines.ShouldContain("DTSTART:20261210T123000Z");
        lines.ShouldContain(l => l.StartsWith("ATTENDEE;") && l.EndsWith("mailto:uppgift@example.se"));
    }

    [Fact]
    public void A_cancelled_meeting_says_so_twice()
    {
        var lines = Lines(CalendarFile.Cancel(Meeting with { Sequence = 2 }));
        lines.ShouldContain("METHOD:CANCEL");
        lines.ShouldContain("STATUS:CANCELLED");
    }

    [Fact]
    public void Summer_time_is_written_as_utc()
        => Lines(CalendarFile.Publish(Meeting with { Start = new DateTimeOffset(2026, 6, 3, 13, 30, 0, TimeSpan.FromHours(2)) }))
            .ShouldContain("DTSTART:20260603T113000Z");

    [Fact]
    public void A_meeting_without_a_place_has_no_location_line()
        => Text(CalendarFile.Publish(Meeting with { Place = null })).ShouldNotContain("LOCATION");

    [Fact]
    public void The_file_is_named_by_the_case_number_and_which_meeting() => CalendarFile.FileName(CaseNumber.Sip(2026, 412), 1).ShouldBe("SIP-2026-0412-mote-1.ics");

    [Fact]
    public void A_bodys_meeting_is_named_by_the_body_and_its_day()
    {
        Lines(CalendarFile.Publish(Meeting with { Title = CalendarTitle.OfBody("Styrgrupp, norra; länet") })).ShouldContain("SUMMARY:Sammanträde\\, Styrgrupp\\, norra\\; länet");
        CalendarFile.FileName(new DateOnly(2026, 12, 3)).ShouldBe("sammantrade-2026-12-03.ics");
    }

    [Fact]
    public void A_place_cannot_add_lines_of_its_own()
    {
        var lines = Lines(CalendarFile.Publish(Meeting with { Place = CalendarPlace.NeutralRoom("Rådhuset, rum 3; plan 2\r\nATTENDEE:mailto:x@example.se") }));
        lines.ShouldContain("LOCATION:Rådhuset\\, rum 3\\; plan 2\\nATTENDEE:mailto:x@example.se");
        lines.ShouldNotContain(l => l.StartsWith("ATTENDEE"));
    }

    [Theory]
    [InlineData("inte en adress")]
    [InlineData("a@example.se\r\nX:1")]
    public void An_attendee_is_a_mail_address(string attendee) => Should.Throw<ArgumentException>(() => CalendarFile.Request(Meeting, attendee));

    [Fact]
    public void No_folded_line_is_longer_than_75_octets()
        => Prop.ForAll(Words, text => CalendarFile.Fold(text).Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= 75)).QuickCheckThrowOnFailure();

    [Fact]
    public void Folding_breaks_no_letter_and_loses_nothing()
        => Prop.ForAll(Words, text => Text(Encoding.UTF8.GetBytes(CalendarFile.Fold(text))).Replace("\r\n ", "") == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Escaped_text_reads_back_as_it_was_written()
        => Prop.ForAll(Words, text => Unescape(CalendarFile.Escape(text)) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Escaped_text_is_one_line_whatever_was_typed()
        => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => !CalendarFile.Escape(text ?? "").Any(c => c is '\r' or '\n' or '\0')).QuickCheckThrowOnFailure();

    /// <summary>Long text of the letters that matter: one to four octets, the escaped ones and line breaks.</summary>
    static readonly Arbitrary<string> Words = Gen.Elements("a", "B", " ", "å", "Ö", "é", "—", "😀", "e\u0301", ",", ";", "\\", "\n", "n", "\\n")
        .ListOf().Select(letters => string.Concat(letters)).Resize(300).ToArbitrary();

    static string Unescape(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
            plain.Append(text[i] != '\\' ? text[i] : text[++i] == 'n' ? '\n' : text[i]);
        return plain.ToString();
    }

    static string Text(byte[] file) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);

    /// <summary>The lines as a calendar reads them: unfolded.</summary>
    static string[] Lines(byte[] file) => Text(file).Replace("\r\n ", "").Split("\r\n");
}
