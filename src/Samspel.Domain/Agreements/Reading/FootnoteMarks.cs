using System.Globalization;

namespace Samspel.Domain.Agreements.Reading;

/// <summary>How sure it is that digits in the text are a footnote mark.</summary>
enum MarkStrength
{
    /// <summary>Glued to a word: "hemmet2".</summary>
    GluedToWord,
    /// <summary>Alone before a sign or another mark: "ohälsa 31.".</summary>
    BeforeSign,
    /// <summary>The end of a longer number: "artikel 31." read as 3 and mark 1.</summary>
    EndOfNumber,
}

/// <summary>Digits that may be a footnote mark.</summary>
sealed record MarkCandidate(int Number, int Line, int Start, int Length, MarkStrength Strength);

/// <summary>Finds digits in running text that may be footnote marks.</summary>
static class FootnoteMarks
{
    /// <summary>Adds every number on the line that may be a mark and is written together with the word before it.</summary>
    public static void Collect(string text, HashSet<int> numbers)
    {
        foreach (var candidate in On(text, 0, 0))
            if (candidate.Strength != MarkStrength.EndOfNumber && candidate.Start > 0 && text[candidate.Start - 1] != ' ') numbers.Add(candidate.Number);
    }

    /// <param name="from">Where on the line to begin: after a section's number.</param>
    public static IEnumerable<MarkCandidate> On(string text, int line, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            var length = end - i;
            if (MayEndMark(text, end))
            {
                if (length <= 3 && Before(text, i, from) is { } strength)
                {
                    if (strength == MarkStrength.GluedToWord || IsBeforeSign(text, i, end))
                        yield return new(Value(text, i, end), line, i, length, strength);
                }
                if (IsPlainNumber(text, i, from) && !IsYear(text, i, length) && (end == text.Length || text[end] != ' '))
                    for (var suffix = 1; suffix <= 3 && suffix < length; suffix++)
                        if (text[end - suffix] != '0') yield return new(Value(text, end - suffix, end), line, end - suffix, suffix, MarkStrength.EndOfNumber);
            }
            i = end - 1;
        }
    }

    static int Value(string text, int start, int end) => int.Parse(text.AsSpan(start, end - start), CultureInfo.InvariantCulture);

    static MarkStrength? Before(string text, int start, int from)
    {
        if (text[start] == '0') return null;
        if (start == from) return from == 0 ? MarkStrength.BeforeSign : null;
        var c = text[start - 1];
        if (char.IsLetter(c)) return MarkStrength.GluedToWord;
        if (c is '”' or '"' or '»' or ')' or ']' or '’') return MarkStrength.GluedToWord;
        if (c is ' ') return MarkStrength.BeforeSign;
        if (c is '.' or ',' or ';' or '?' or '!' && start >= 2 && (char.IsLetter(text[start - 2]) || text[start - 2] is '”' or ')')) return MarkStrength.BeforeSign;
        return null;
    }

    /// <summary>After a mark the text pauses or a space follows; a paragraph sign or a decimal shows that it is a number.</summary>
    static bool MayEndMark(string text, int end)
    {
        if (end == text.Length) return true;
        var c = text[end];
        if (c is ' ')
        {
            var next = end;
            while (next < text.Length && text[next] == ' ') next++;
            return next == text.Length || text[next] is not ('§' or '%');
        }
        return c is '.' or ',' or ';' or ':' or ')' or ']' or '!' or '?' or '”' or '"' && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]));
    }

    /// <summary>A number alone between spaces is a mark only right before a sign, or before the next mark that is.</summary>
    static bool IsBeforeSign(string text, int start, int end)
    {
        if (start > 0 && text[start - 1] is not ' ') return true;
        for (var value = Value(text, start, end); ; value++)
        {
            if (end == text.Length) return false;
            if (text[end] is '.' or ',' or ';' or ':' or '!' or '?') return true;
            if (text[end] != ' ') return false;
            var next = end + 1;
            end = next;
            while (end < text.Length && end - next < 4 && char.IsAsciiDigit(text[end])) end++;
            if (end == next || end - next > 3 || Value(text, next, end) != value + 1) return false;
        }
    }

    static bool IsYear(string text, int start, int length) => length == 4 && (text.AsSpan(start).StartsWith("19") || text.AsSpan(start).StartsWith("20"));

    static bool IsPlainNumber(string text, int start, int from) => start == from || text[start - 1] is ' ';
}
