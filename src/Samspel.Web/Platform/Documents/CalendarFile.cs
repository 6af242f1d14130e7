using System.Globalization;
using System.Text;
using Samspel.Domain;

namespace Samspel.Web.Platform.Documents;

/// <summary>A calendar file (kalenderfil, .ics): one meeting, readable by every calendar (RFC 5545, RFC 5546).</summary>
public static class CalendarFile
{
    const int LineLimit = 75;

    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>The meeting for whoever wants it in the calendar: what a download holds.</summary>
    public static byte[] Publish(CalendarMeeting meeting) => Write(meeting, "PUBLISH", "CONFIRMED", null);

    /// <summary>The meeting as a request that the attendee's calendar can accept or decline.</summary>
    public static byte[] Request(CalendarMeeting meeting, string attendee) => Write(meeting, "REQUEST", "CONFIRMED", attendee);

    /// <summary>Takes the meeting out of the calendar again.</summary>
    public static byte[] Cancel(CalendarMeeting meeting, string? attendee = null) => Write(meeting, "CANCEL", "CANCELLED", attendee);

    /// <summary>What the file is called: the case number, which of its meetings, and no more.</summary>
    public static string FileName(CaseNumber number, int meeting) => string.Create(CultureInfo.InvariantCulture, $"{number}-mote-{meeting}.ics");

    /// <summary>What the file of a body's meeting is called: its day.</summary>
    public static string FileName(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"sammantrade-{day:yyyy-MM-dd}.ics");

    static byte[] Write(CalendarMeeting meeting, string method, string status, string? attendee)
    {
        if (meeting.Length <= TimeSpan.Zero) throw new ArgumentException("A meeting has a length.", nameof(meeting));
        var link = meeting.Link.IsAbsoluteUri ? meeting.Link.AbsoluteUri : throw new ArgumentException("The link is absolute.", nameof(meeting));
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//Samspel//Samverkansmöten//SV");
        Line(file, "CALSCALE:GREGORIAN");
        Line(file, $"METHOD:{method}");
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{meeting.Id:D}@samspel");
        Line(file, $"SEQUENCE:{meeting.Sequence.ToString(CultureInfo.InvariantCulture)}");
        Line(file, $"DTSTAMP:{Utc(meeting.Changed)}");
        Line(file, $"DTSTART:{Utc(meeting.Start)}");
        Line(file, $"DTEND:{Utc(meeting.Start + meeting.Length)}");
        Line(file, $"STATUS:{status}");
        Line(file, $"SUMMARY:{Escape(meeting.Title.Text)}");
        Line(file, $"DESCRIPTION:{Escape($"{meeting.Title.Tells}\n{link}")}");
        Line(file, $"URL:{link}");
        if (meeting.Place is { } place) Line(file, $"LOCATION:{Escape(place.Text)}");
        Line(file, $"ORGANIZER;CN=Samspel:mailto:{Address(meeting.Organizer)}");
        if (attendee is not null) Line(file, $"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:{Address(attendee)}");
        Line(file, "CLASS:PRIVATE");
        Line(file, "TRANSP:OPAQUE");
        Line(file, "END:VEVENT");
        Line(file, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    static string Utc(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    static string Address(string address) => System.Net.Mail.MailAddress.TryCreate(address, out var mail)
        ? mail.Address : throw new ArgumentException("Not a mail address.", nameof(address));

    static void Line(StringBuilder file, string line) => file.Append(Fold(line)).Append("\r\n");

    /// <summary>Text as a property value: backslash, comma, semicolon and line breaks escaped, other control characters left out.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c is '\\' or ',' or ';') escaped.Append('\\').Append(c);
            else if (c == '\n') escaped.Append("\\n");
            else if (!char.IsControl(c) || c == '\t') escaped.Append(c);
        }
        return escaped.ToString();
    }

    /// <summary>Breaks a line before its 76th octet, never inside a letter: å is two octets and stays whole.</summary>
    internal static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length + 8);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineLimit)
            {
                folded.Append("\r\n ");
                octets = 1;
            }
            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        return folded.ToString();
    }
}
