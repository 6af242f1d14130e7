using System.Globalization;

namespace Samspel.Web.Platform.Layout;

/// <summary>
/// Dates and times as they are written in Sweden: reads what people type and writes what they expect to read.
/// In running text "11 december 2026", in tables and fields "2026-12-11", times "13.30".
/// </summary>
public static class SwedishDate
{
    public const string DateHint = "Skriv som ÅÅÅÅ-MM-DD, till exempel 2026-12-04.";
    public const string DateMessage = "Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-12-04.";
    public const string TimeHint = "Skriv som 13.30.";
    public const string TimeMessage = "Skriv klockslaget som timmar och minuter, till exempel 13.30.";

    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("sv-SE");
    static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    static readonly string[] DateForms =
        ["yyyy-MM-dd", "yyyy-M-d", "yyyyMMdd", "d/M yyyy", "d/M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy/M/d", "d MMMM yyyy", "d MMM yyyy"];
    static readonly string[] TimeForms = ["H.mm", "H:mm", "HHmm", "%H"];

    /// <summary>Reads 2026-12-04, 20261204, 4/12 2026 and "4 december 2026". A year is always needed; nothing is guessed.</summary>
    public static bool TryParse(string? text, out DateOnly date)
    {
        var tidy = string.Join(' ', (text ?? "").Replace('–', '-').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        if (tidy.StartsWith("den ", StringComparison.Ordinal)) tidy = tidy[4..];
        return DateOnly.TryParseExact(tidy, DateForms, Culture, DateTimeStyles.None, out date) && date.Year is >= 1900 and <= 2199;
    }

    /// <summary>Reads 13.30, 13:30, 1330, 9.05 and "kl. 13.30".</summary>
    public static bool TryParse(string? text, out TimeOnly time)
    {
        var tidy = (text ?? "").Trim().ToLowerInvariant();
        if (tidy.StartsWith("kl", StringComparison.Ordinal)) tidy = tidy[2..].TrimStart('.', ' ');
        if (tidy.Length == 3 && tidy.All(char.IsAsciiDigit)) tidy = "0" + tidy;
        return TimeOnly.TryParseExact(tidy, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }

    /// <summary>"2026-12-11", for tables, fields and addresses.</summary>
    public static string Short(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"11 december 2026", for running text.</summary>
    public static string Running(DateOnly date) => date.ToString("d MMMM yyyy", Culture);

    /// <summary>"fredag 11 december 2026".</summary>
    public static string WithWeekday(DateOnly date) => date.ToString("dddd d MMMM yyyy", Culture);

    /// <summary>"13.30".</summary>
    public static string Time(TimeOnly time) => time.ToString("HH.mm", CultureInfo.InvariantCulture);

    /// <summary>"2026-12-11 kl. 13.30", in Swedish time.</summary>
    public static string Short(DateTimeOffset at)
    {
        var local = Local(at);
        return $"{Short(DateOnly.FromDateTime(local.DateTime))} kl. {Time(TimeOnly.FromDateTime(local.DateTime))}";
    }

    /// <summary>"11 december 2026 kl. 13.30", in Swedish time.</summary>
    public static string Running(DateTimeOffset at)
    {
        var local = Local(at);
        return $"{Running(DateOnly.FromDateTime(local.DateTime))} kl. {Time(TimeOnly.FromDateTime(local.DateTime))}";
    }

    /// <summary>The same moment by the Swedish clock.</summary>
    public static DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Stockholm);
}
