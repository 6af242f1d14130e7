using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Worklist;

/// <summary>When something is to be done (tidsgrupp), seen from a day. Weeks begin on Monday.</summary>
public enum DueGroup { Late, Today, ThisWeek, NextWeek, Later }

/// <summary>Which group a day belongs to, and the words for it.</summary>
public static class DueGroups
{
    public static DueGroup Of(DateOnly due, DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return due < today ? DueGroup.Late
            : due == today ? DueGroup.Today
            : due < monday.AddDays(7) ? DueGroup.ThisWeek
            : due < monday.AddDays(14) ? DueGroup.NextWeek
            : DueGroup.Later;
    }

    public static string Word(this DueGroup group) => group switch
    {
        DueGroup.Late => "Försenat",
        DueGroup.Today => "I dag",
        DueGroup.ThisWeek => "Den här veckan",
        DueGroup.NextWeek => "Nästa vecka",
        _ => "Senare",
    };

    /// <summary>The tag beside a duty: "8 dagar sent", "Fredag", "I god tid".</summary>
    public static string Tag(DateOnly due, DateOnly today) => Of(due, today) switch
    {
        DueGroup.Late => today.DayNumber - due.DayNumber is var days && days == 1 ? "1 dag sent" : $"{days} dagar sent",
        DueGroup.Today => "I dag",
        DueGroup.ThisWeek or DueGroup.NextWeek => Capital(due.ToString("dddd", SwedishDate.Culture)),
        _ => "I god tid",
    };

    public static StatusKind Kind(DateOnly due, DateOnly today) => Of(due, today) switch
    {
        DueGroup.Late => StatusKind.Late,
        DueGroup.Today or DueGroup.ThisWeek => StatusKind.Soon,
        DueGroup.NextWeek => StatusKind.Waiting,
        _ => StatusKind.NotStarted,
    };

    /// <summary>"Söndag 22 november 2026".</summary>
    public static string Heading(DateOnly today) => Capital(SwedishDate.WithWeekday(today));

    static string Capital(string text) => char.ToUpper(text[0], SwedishDate.Culture) + text[1..];
}
