namespace Samspel.Domain.Agreements.Reading;

/// <summary>
/// Reads the places where people sign. Only the offices come out of them; every line there is then left out of the text,
/// so that no signatory's name is kept.
/// </summary>
static class Signatures
{
    const int LongestNameLine = 60;

    public static bool IsLabel(string text) => text.Length < 40 && Words.Key(text) is "underskrift" or "underskrifter" or "undertecknare" or "undertecknas" or "undertecknasav" or "undertecknat" or "namnteckning" or "namnförtydligande" or "ortochdatum";

    /// <summary>The offices on the lines of a place for signatures.</summary>
    public static IEnumerable<string> Offices(IEnumerable<Line> lines) =>
        lines.Where(l => !l.IsBlank && l.Text.Length < 400).SelectMany(l => Columns(l.Text)).Select(Organisations.Office).OfType<string>();

    /// <summary>
    /// Finds signatures among the sections' lines, from a label or a line to sign on to the next heading. A short line right
    /// above the line to sign on may be a name and goes with it.
    /// </summary>
    public static List<string> TakeFromBody(IReadOnlyList<Line> lines, int first, IReadOnlySet<int> headingLines, List<ImportWarning> warnings)
    {
        var offices = new List<string>();
        List<Line>? area = null;
        for (var i = first; i <= lines.Count; i++)
        {
            if (i == lines.Count || headingLines.Contains(i))
            {
                Close();
                continue;
            }
            var line = lines[i];
            if (!line.IsText) continue;
            if (area is null && (line.IsSignatureRule || IsLabel(line.Text))) area = [.. line.IsSignatureRule ? NamesAbove(lines, i, headingLines) : []];
            area?.Add(line);
        }
        return offices;

        void Close()
        {
            if (area is null) return;
            foreach (var line in area) line.Role = LineRole.Signature;
            offices.AddRange(Offices(area));
            warnings.Add(new(ImportWarningCode.SignaturesRead, $"Raderna {area[0].Number}–{area[^1].Number} har lästs som underskrifter. Bara rollerna är med, inga namn.", Line: area[0].Number));
            area = null;
        }
    }

    static IEnumerable<Line> NamesAbove(IReadOnlyList<Line> lines, int at, IReadOnlySet<int> headingLines)
    {
        var names = new List<Line>();
        for (var i = at - 1; i >= 0 && !headingLines.Contains(i) && names.Count < 6; i--)
        {
            if (!lines[i].IsText) continue;
            if (lines[i].Text.Length > LongestNameLine || Words.EndsSentence(lines[i].Text)) break;
            names.Insert(0, lines[i]);
        }
        return names;
    }

    static IEnumerable<string> Columns(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("  ", start, StringComparison.Ordinal);
            if (end < 0) end = text.Length;
            if (text[start..end].Trim() is { Length: > 0 } column) yield return column;
            start = end + 1;
        }
    }
}
