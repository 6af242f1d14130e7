using System.Text;

namespace Samspel.Domain.Agreements.Reading;

/// <summary>Small questions about Swedish running text.</summary>
static class Words
{
    /// <summary>Letters and digits only, lower-case: two titles that differ in spacing and signs alone are the same.</summary>
    public static string Key(string text)
    {
        var b = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) b.Append(char.ToLowerInvariant(c));
        return b.ToString();
    }

    public static string Collapse(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>How much two titles have in common, 0 to 1: words with the same beginning.</summary>
    public static double Likeness(string a, string b)
    {
        var (left, right) = (Keys(a), Keys(b));
        if (left.Count == 0 || right.Count == 0) return 0;
        var common = left.Count(w => right.Any(v => v == w || SharedStart(v, w) >= 5));
        return (double)common / Math.Max(left.Count, right.Count);
    }

    static List<string> Keys(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(30).Select(Key).Where(k => k.Length > 0)];

    static int SharedStart(string a, string b)
    {
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i]) i++;
        return i;
    }

    /// <summary>Whether the sentence is finished: a final sign, footnote marks and closing signs aside.</summary>
    public static bool EndsSentence(string text)
    {
        var i = text.Length - 1;
        while (i >= 0)
        {
            if (text[i] == FootnoteSign.Close)
            {
                while (i >= 0 && text[i] != FootnoteSign.Open) i--;
                i--;
            }
            else if (text[i] is ' ' or '”' or '"' or '’' or '\'' or ')' or '»') i--;
            else break;
        }
        return i >= 0 && text[i] is '.' or '!' or '?' or ':' or ';' or '…';
    }

    public static bool EndsWithColon(string text) => text.EndsWith(':');

    /// <summary>Every letter a capital, and at least four of them.</summary>
    public static bool IsCapitals(string text)
    {
        var upper = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) upper++;
        }
        return upper >= 4;
    }

    public static bool StartsLower(string text) => text.Length > 0 && char.IsLower(text[0]);

    public static int FirstWordLength(string text)
    {
        var space = text.IndexOf(' ');
        return space < 0 ? text.Length : space;
    }
}

/// <summary>How a footnote mark is kept inside a line until the line has become runs. The signs are taken out of all input.</summary>
static class FootnoteSign
{
    public const char Open = '\uFDD0';
    public const char Close = '\uFDD1';

    public static string For(int number) => $"{Open}{number}{Close}";
}
