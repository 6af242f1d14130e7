namespace Samspel.Domain.Agreements.Reading;

/// <summary>What the first pages of an agreement tell about it.</summary>
enum Field { None, Title, Dnr, Version, From, To, Term, Responsible, Approved, Parties, Superseded, Signatures, Date, Other }

/// <summary>A label on the first pages with the lines that belong to it.</summary>
sealed record FieldValue(Field Field, int LabelLine)
{
    /// <summary>What stands on the label's own line.</summary>
    public string? Inline { get; init; }

    public List<Line> Lines { get; } = [];

    /// <summary>The first value: on the label's line or the line under it.</summary>
    public string? First => Inline ?? (Lines.Count > 0 ? Lines[0].Text : null);

    public IEnumerable<string> All => Inline is null ? Lines.Select(l => l.Text) : Lines.Select(l => l.Text).Prepend(Inline);
}

/// <summary>The labels such documents use, and the cutting of the first pages into fields.</summary>
static class Fields
{
    static readonly (string Label, Field Field)[] Labels =
        new (string, Field)[]
        {
            ("dokumentnamn", Field.Title), ("dokumenttitel", Field.Title), ("titel", Field.Title), ("överenskommelsens namn", Field.Title),
            ("diarienummer", Field.Dnr), ("diarienr", Field.Dnr), ("diarie nr", Field.Dnr), ("dnr", Field.Dnr), ("ärendenummer", Field.Dnr), ("ärendenr", Field.Dnr),
            ("versionsnummer", Field.Version), ("version", Field.Version), ("utgåva", Field.Version),
            ("giltig fr.o.m.", Field.From), ("giltig fr.o.m", Field.From), ("giltig fr o m", Field.From), ("giltig från och med", Field.From), ("giltig från", Field.From), ("giltigt från", Field.From), ("giltigt fr.o.m.", Field.From),
            ("gäller fr.o.m.", Field.From), ("gäller från och med", Field.From), ("gäller från", Field.From),
            ("giltig t.o.m.", Field.To), ("giltig t.o.m", Field.To), ("giltig t o m", Field.To), ("giltig till och med", Field.To), ("giltig till", Field.To), ("giltigt till", Field.To), ("giltigt t.o.m.", Field.To),
            ("gäller t.o.m.", Field.To), ("gäller till och med", Field.To), ("gäller till", Field.To),
            ("giltighetstid", Field.Term), ("giltighet", Field.Term), ("avtalstid", Field.Term), ("avtalsperiod", Field.Term), ("gäller", Field.Term),
            ("ansvarig för revidering", Field.Responsible), ("revideringsansvarig", Field.Responsible), ("ansvarig för revideringen", Field.Responsible), ("revideras av", Field.Responsible),
            ("godkänd av", Field.Approved), ("godkända av", Field.Approved), ("fastställd av", Field.Approved), ("beslutad av", Field.Approved), ("antagen av", Field.Approved), ("godkännanden", Field.Approved),
            ("parter", Field.Parties), ("avtalsparter", Field.Parties), ("avtalsslutande parter", Field.Parties), ("överenskommelsens parter", Field.Parties), ("parter i överenskommelsen", Field.Parties),
            ("dokument som har utgått", Field.Superseded), ("dokument som utgår", Field.Superseded), ("utgående dokument", Field.Superseded), ("ersätter", Field.Superseded), ("ersatta dokument", Field.Superseded), ("dokument som ersätts", Field.Superseded), ("ersätter dokument", Field.Superseded),
            ("underskrift", Field.Signatures), ("underskrifter", Field.Signatures), ("undertecknas av", Field.Signatures), ("undertecknare", Field.Signatures),
            ("datum", Field.Date), ("dokumentdatum", Field.Date), ("upprättad", Field.Date), ("fastställd", Field.Date),
            ("dokumenttyp", Field.Other), ("dokumenthistorik", Field.Other), ("för verksamhet", Field.Other), ("gäller för", Field.Other), ("upprättad av", Field.Other), ("författare", Field.Other),
            ("kontaktperson", Field.Other), ("handläggare", Field.Other), ("ansvarig", Field.Other), ("dokumentägare", Field.Other), ("framtagen av", Field.Other), ("e-post", Field.Other), ("telefon", Field.Other), ("innehåll", Field.Other),
        }.OrderByDescending(l => l.Item1.Length).ToArray();

    const int LongestLabelLine = 200;

    public static List<FieldValue> Cut(IReadOnlyList<Line> lines)
    {
        var values = new List<FieldValue>();
        FieldValue? open = null;
        foreach (var line in lines)
        {
            if (!line.IsText) continue;
            if (Label(line.Text, open) is { } label) values.Add(open = new FieldValue(label.Field, line.Number) { Inline = label.Value });
            else if (line.IsSignatureRule && open?.Field != Field.Signatures)
            {
                values.Add(open = new FieldValue(Field.Signatures, line.Number));
                open.Lines.Add(line);
            }
            else
            {
                if (open is null) values.Add(open = new FieldValue(Field.None, line.Number));
                open.Lines.Add(line);
            }
        }
        return values;
    }

    /// <summary>The label that begins the line and what follows it; null when the line is no label.</summary>
    public static (Field Field, string? Value)? Label(string text, FieldValue? open = null)
    {
        if (text.Length > LongestLabelLine) return null;
        var lower = text.ToLowerInvariant();
        foreach (var (label, field) in Labels)
        {
            if (!lower.StartsWith(label, StringComparison.Ordinal)) continue;
            var rest = text[label.Length..];
            var value = rest.TrimStart(':', ' ', '.');
            if (value.Length == 0) return (field, null);
            if (char.IsLetterOrDigit(rest[0]) || !BeginsValue(field, rest, value)) return null;
            if (open?.Field == Field.Superseded && field is Field.From or Field.To or Field.Term && open?.Field == Field.Superseded) return null;
            if (open is { First: null } && open.Field == field) return null;
            return (field, field == Field.Version && !rest.TrimStart().StartsWith(':') ? text : value);
        }
        return null;
    }

    static bool BeginsValue(Field field, string rest, string value)
    {
        if (rest.TrimStart('.').StartsWith(':') || rest.StartsWith("  ", StringComparison.Ordinal)) return true;
        return field switch
        {
            Field.From or Field.To or Field.Term or Field.Date => SwedishDates.First(value) is { Start: < 12 },
            Field.Version => value.Length < 12 && char.IsAsciiDigit(value[0]),
            Field.Dnr => value.Length < 40 && value.Any(char.IsAsciiDigit),
            _ => false,
        };
    }
}
