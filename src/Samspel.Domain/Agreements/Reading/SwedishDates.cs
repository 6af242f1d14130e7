using System.Globalization;
using System.Text.RegularExpressions;

namespace Samspel.Domain.Agreements.Reading;

/// <summary>A date in the text: the day, or only what is written when it is no day ("2021-XX-XX").</summary>
sealed record WrittenDate(int Start, int End, DateOnly? Day, string Written);

/// <summary>Finds dates as such documents write them.</summary>
static class SwedishDates
{
    static readonly string[] Months = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    static readonly Regex Pattern = new(
        $@"(?:19|20)[0-9]{{2}} ?[-–] ?(?:[0-9]{{2}}|xx) ?[-–] ?(?:[0-9]{{2}}|xx)|[0-9]{{1,2}}(?: |:e )(?:{string.Join('|', Months)}) (?:19|20)[0-9]{{2}}",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static WrittenDate? First(string text) => All(text).FirstOrDefault();

    public static IEnumerable<WrittenDate> All(string text)
    {
        for (var match = Pattern.Match(text); match.Success; match = match.NextMatch())
            yield return Read(match);
    }

    static WrittenDate Read(Match match)
    {
        var written = match.Value;
        if (char.IsLetter(written[^6]))
        {
            var words = written.Replace(":e", "", StringComparison.OrdinalIgnoreCase).Split(' ');
            var month = Array.FindIndex(Months, m => m.Equals(words[1], StringComparison.OrdinalIgnoreCase)) + 1;
            return new(match.Index, match.Index + match.Length, Day(words[2], month.ToString("00", CultureInfo.InvariantCulture), words[0].PadLeft(2, '0')), written);
        }
        written = written.Replace(" ", "").Replace('–', '-');
        var parts = written.Split('-');
        return new(match.Index, match.Index + match.Length, Day(parts[0], parts[1], parts[2]), written);
    }

    static DateOnly? Day(string year, string month, string day) =>
        DateOnly.TryParseExact($"{year}-{month}-{day}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
