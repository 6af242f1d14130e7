using System.Text;
using System.Text.RegularExpressions;

namespace Samspel.Domain.Agreements.Reading;

/// <summary>
/// Joins the lines of a paragraph. A hyphen at the end of a line is taken away only where it is certain that it divides one word:
/// "funktions-|förmåga" is one word, "Barn-|och ungdomspsykiatri" is not.
/// </summary>
sealed class LineJoiner
{
    /// <summary>Stands for a soft hyphen at the end of a line, which always divides a word.</summary>
    public const char SureHyphen = '\uFDD2';

    static readonly HashSet<string> NeverSecondHalf = ["och", "eller", "samt", "resp", "respektive", "till", "för", "i", "på", "av", "med", "som", "vid", "från", "men", "under", "utan", "än"];

    /// <summary>Authors as a list of sources gives them, "Efternamn, A. &amp; Efternamn, B.": persons' names, which are not kept.</summary>
    static readonly Regex Authors = new(
        $@"{Author}(?:(?:,| &| och) {Author})*",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    const string Author = @"\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?, \p{Lu}\.(?:[ -]?\p{Lu}\.)*";

    readonly SortedSet<int> linesWithNames = [];
    readonly bool linesEndWithSpace;
    readonly IReadOnlyList<Line> all;
    HashSet<string>? known;

    public LineJoiner(IReadOnlyList<Line> all)
    {
        this.all = all;
        var written = all.Where(l => !l.IsBlank).ToList();
        linesEndWithSpace = written.Count(l => l.EndsWithSpace) * 2 > written.Count;
    }

    /// <summary>Where names of authors were left out.</summary>
    public IEnumerable<int> LinesWithNames => linesWithNames;

    public string Join(IReadOnlyList<Line> lines) => Join(lines, 0);

    /// <param name="skip">How many characters of the first line are its bullet or number.</param>
    public string Join(IReadOnlyList<Line> lines, int skip)
    {
        var b = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var part = i == 0 ? lines[i].Text[skip..] : lines[i].Text;
            if (b.Length > 0) Glue(b, lines[i - 1], part);
            AppendCollapsed(b, part);
        }
        if (b.Length > 0 && b[^1] == SureHyphen) b[^1] = '-';
        var text = b.ToString();
        var withoutNames = Authors.Replace(text, "[författare]");
        if (withoutNames != text) linesWithNames.Add(lines[0].Number);
        return withoutNames;
    }

    void Glue(StringBuilder b, Line previous, string next)
    {
        if (next.Length == 0 || b[^1] == ' ') return;
        if (b[^1] == SureHyphen)
        {
            b.Length--;
            return;
        }
        if (next[0] == FootnoteSign.Open) return;
        if (b[^1] != '-' || b.Length < 2 || b[^2] == ' ')
        {
            b.Append(' ');
            return;
        }
        var hyphenIsLast = !previous.EndsWithSpace;
        if (char.IsAsciiDigit(next[0]) && char.IsAsciiDigit(b[^2])) return;
        if (hyphenIsLast && char.IsUpper(next[0])) return;
        if (hyphenIsLast && char.IsLower(next[0]) && char.IsLetter(b[^2]) && DividesAWord(LastWord(b), FirstWord(next))) b.Length--;
        else b.Append(' ');
    }

    bool DividesAWord(string first, string second)
    {
        if (NeverSecondHalf.Contains(second)) return false;
        if (linesEndWithSpace) return true;
        known ??= Known();
        return known.Contains(first + second) || !known.Contains(second) || second.Length > 4;
    }

    HashSet<string> Known()
    {
        var words = new HashSet<string>();
        foreach (var line in all)
            foreach (var word in line.Text.Split(' '))
                if (word.Length is > 1 and < 60) words.Add(word.Trim('.', ',', ';', ':', '(', ')', '”', '?'));
        return words;
    }

    static string LastWord(StringBuilder b)
    {
        var start = b.Length - 1;
        while (start > 0 && b.Length - start < 60 && char.IsLetter(b[start - 1])) start--;
        return b.ToString(start, b.Length - 1 - start);
    }

    static string FirstWord(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text[..end];
    }

    static void AppendCollapsed(StringBuilder b, string text)
    {
        foreach (var c in text)
            if (c != ' ' || (b.Length > 0 && b[^1] != ' ')) b.Append(c);
    }
}
