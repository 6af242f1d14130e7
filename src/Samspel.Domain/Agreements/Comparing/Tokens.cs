namespace Samspel.Domain.Agreements.Comparing;

/// <summary>A unit of text cut in words, signs, spaces and footnote marks, so that nothing is lost when it is put together again.</summary>
static class Tokens
{
    public readonly record struct Token(string Text, int? Footnote = null);

    public static List<Token> Of(IEnumerable<AgreementRun> runs)
    {
        var tokens = new List<Token>();
        foreach (var run in runs)
        {
            if (run is FootnoteMark mark) tokens.Add(new("", mark.Number));
            else if (run is TextRun text) Cut(text.Text, tokens);
        }
        return tokens;
    }

    static void Cut(string text, List<Token> tokens)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            if (char.IsLetterOrDigit(text[start])) while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
            else if (char.IsWhiteSpace(text[start])) while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
            tokens.Add(new(text[start..i]));
        }
    }

    public static int WordsIn(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
            if (char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))) words++;
        return words;
    }

    /// <summary>Pieces back to runs; words beside each other become one run.</summary>
    public static List<AgreementRun> Back(IEnumerable<WordPiece> pieces)
    {
        var runs = new List<AgreementRun>();
        foreach (var piece in pieces)
        {
            if (piece.Footnote is { } number) runs.Add(new FootnoteMark(number));
            else if (runs.Count > 0 && runs[^1] is TextRun text) runs[^1] = new TextRun(text.Text + piece.Text);
            else runs.Add(new TextRun(piece.Text));
        }
        return runs;
    }
}
