using System.Globalization;

namespace Samspel.Domain.Agreements.Reading;

/// <summary>Reads what the pages before the first section tell: names, numbers, dates, parties, approvals, what is replaced, who signs.</summary>
sealed class FrontMatter(IReadOnlyList<Line> front, IReadOnlyList<string> pageHeads, LineJoiner joiner, List<ImportWarning> warnings)
{
    const int LongestValue = 120;
    readonly List<FieldValue> fields = Fields.Cut(front);
    readonly HashSet<Line> understood = [];

    public string? Title()
    {
        foreach (var field in Of(Field.Title))
        {
            var lines = UntilGap(field.Lines);
            var title = field.Inline is null ? joiner.Join(lines) : field.Inline + (lines.Count > 0 ? " " + joiner.Join(lines) : "");
            if (title.Length is > 0 and <= 400) return Took(lines, title.TrimEnd('.', ' '));
        }
        var cover = fields.Count > 0 && fields[0].Field == Field.None ? fields[0] : null;
        if (cover is null) return null;
        var first = cover.Lines.TakeWhile((l, i) => i < 6 && l.Text.Length <= LongestValue && Bullet.LengthOf(l.Text) == 0 && SwedishDates.First(l.Text) is null && (i == 0 || l.Number - cover.Lines[i - 1].Number <= 3)).ToList();
        return first.Count == 0 ? null : Took(first, joiner.Join(first).TrimEnd('.', ' '));
    }

    public string? Dnr() => Single(Field.Dnr, "diarienummer", v => v) ?? FromHeads(Field.Dnr);

    public string? Version() => Single(Field.Version, "version", v => v) ?? FromHeads(Field.Version);

    public (DateOnly? From, DateOnly? To) Validity()
    {
        var from = Single(Field.From, "första giltighetsdag", v => SwedishDates.First(v)?.Day);
        var to = Single(Field.To, "sista giltighetsdag", v => SwedishDates.First(v)?.Day) ?? Single(Field.From, null, v => SwedishDates.All(v).Skip(1).FirstOrDefault()?.Day);
        if (from is not null && to is not null) return (from, to);
        var term = Of(Field.Term).SelectMany(f => f.All).Select(v => SwedishDates.All(v).ToList()).FirstOrDefault(d => d.Count > 0);
        return term is null ? (from, to) : (from ?? term[0].Day, to ?? term.Skip(1).FirstOrDefault()?.Day);
    }

    public DateOnly? DocumentDate() =>
        pageHeads.Where(h => h.Length < LongestValue).Select(h => SwedishDates.First(h)?.Day).FirstOrDefault(d => d is not null) ?? Single(Field.Date, null, v => SwedishDates.First(v)?.Day);

    public string? Responsible()
    {
        foreach (var field in Of(Field.Responsible))
        {
            if (field.First is not { Length: <= LongestValue } written) continue;
            if (Organisations.Only(written) is { } organisation) return Took(field.Lines.Take(1), organisation);
            warnings.Add(new(ImportWarningCode.PossibleNameLeftOut, "Den som ansvarar för revidering kan vara en person och är inte med. Ange organisationen i stället.", Line: field.LabelLine));
        }
        return null;
    }

    public IReadOnlyList<Approval> Approvals()
    {
        var approvals = new List<Approval>();
        var known = new HashSet<string>();
        foreach (var field in Of(Field.Approved))
            foreach (var (text, line) in Values(field))
            {
                var date = text.Length <= 200 ? SwedishDates.First(text) : null;
                var named = (date is null ? text : text[..date.Start]).Trim(' ', ',', ':');
                if (named.Length is 0 or > LongestValue) continue;
                if (Organisations.Only(named) is not { } body)
                {
                    if (date is not null) warnings.Add(new(ImportWarningCode.PossibleNameLeftOut, "Ett godkännande kan vara undertecknat av en person och är inte med. Ange vilket organ som godkände.", Line: line?.Number ?? field.LabelLine));
                    continue;
                }
                if (line is not null) understood.Add(line);
                var approval = new Approval(Words.Collapse(body), date?.Day, date is { Day: null } ? date.Written : null);
                if (!known.Add(approval.Body)) continue;
                approvals.Add(approval);
                if (approval.Date is null)
                    warnings.Add(new(ImportWarningCode.ApprovalDateMissing, $"Datum saknas för godkännandet av {approval.Body}{(approval.Written is null ? "" : $" (”{approval.Written}”)")}. Det sparas som saknat.", Line: line?.Number ?? field.LabelLine));
            }
        return approvals;
    }

    public IReadOnlyList<string> SignatoryRoles()
    {
        var signed = Of(Field.Signatures).ToList();
        foreach (var line in signed.SelectMany(f => f.Lines)) understood.Add(line);
        return [.. signed.SelectMany(f => Signatures.Offices(f.Lines)).Distinct()];
    }

    public IReadOnlyList<string> Parties()
    {
        var parties = new List<string>();
        var known = new HashSet<string>();
        foreach (var field in Of(Field.Parties))
            foreach (var (text, line) in Values(field))
            {
                if (line is not null && IsMarked(line) != IsMarked(field.Lines[0])) break;
                var name = text[Bullet.LengthOf(text)..];
                var names = PartyNames(name);
                if (names.Count == 0) break;
                if (line is not null) understood.Add(line);
                parties.AddRange(names.Where(known.Add));
            }
        return parties;
    }

    /// <summary>Set in from the margin or with a bullet: a list of parties is so all through, or not at all.</summary>
    static bool IsMarked(Line line) => line.Indent > 0 || Bullet.LengthOf(line.Text) > 0;

    /// <summary>The parties on one line: one, or several with commas between; none when the line is something else.</summary>
    public static IReadOnlyList<string> PartyNames(string text)
    {
        if (text.Length > 2000) return [];
        if (text.Contains(','))
        {
            var parts = text.TrimEnd('.', ' ').Replace(" samt ", ", ", StringComparison.Ordinal).Replace(" och ", ", ", StringComparison.Ordinal)
                .Split(',').Select(p => p.Trim()).Where(p => p.Length > 0).ToList();
            return parts.TrueForAll(p => p.Length < 60 && char.IsUpper(p[0]) && Organisations.Names(p)) ? parts : [];
        }
        return text.Length <= 80 && text.Length > 0 && char.IsUpper(text[0]) && !Words.EndsSentence(text) && Organisations.Names(text) ? [Words.Collapse(text)] : [];
    }

    public IReadOnlyList<SupersededDocument> Superseded()
    {
        foreach (var field in Of(Field.Superseded))
        {
            var found = SupersededReader.Read(field.Lines, field.Inline, joiner);
            if (found.Count == 0) continue;
            understood.UnionWith(field.Lines);
            return found;
        }
        return [];
    }

    /// <summary>Says how much of the first pages belongs to nothing that is kept. Asked last.</summary>
    public void WarnOfRest()
    {
        foreach (var field in fields.Where(f => f.Field == Field.Other)) understood.UnionWith(field.Lines.Take(1));
        var rest = front.Where(l => l.IsText && !understood.Contains(l) && Fields.Label(l.Text) is null && !l.IsRule).ToList();
        if (rest.Count > 0)
            warnings.Add(new(ImportWarningCode.TextLeftOut, rest.Count == 1
                ? "En rad före första avsnittet hör inte till någon uppgift som sparas och är inte med."
                : $"{rest.Count} rader före första avsnittet hör inte till någon uppgift som sparas och är inte med (rad {rest[0].Number}–{rest[^1].Number}).", Line: rest[0].Number));
    }

    IEnumerable<FieldValue> Of(Field field) => fields.Where(f => f.Field == field);

    T? Single<T>(Field field, string? name, Func<string, T?> read)
    {
        var values = new List<T>();
        foreach (var f in Of(field))
        {
            if (f.First is not { Length: <= LongestValue } written || read(written) is not { } value) continue;
            Took(f.Inline is null ? f.Lines.Take(1) : [], value);
            values.Add(value);
        }
        if (name is not null && values.Distinct().Skip(1).FirstOrDefault() is { } other)
            warnings.Add(new(ImportWarningCode.FieldsDiffer, $"Dokumentet anger olika uppgifter om {name}: {Plain(values[0])} och {Plain(other)}. Den första används.", Line: Of(field).First().LabelLine));
        return values.FirstOrDefault();
    }

    static string? Plain(object? value) => value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value?.ToString();

    string? FromHeads(Field field) => pageHeads.Select(h => Fields.Label(h)).FirstOrDefault(l => l?.Field == field)?.Value is { Length: <= LongestValue } value ? value : null;

    T Took<T>(IEnumerable<Line> lines, T value)
    {
        understood.UnionWith(lines);
        return value;
    }

    static IEnumerable<(string Text, Line? Line)> Values(FieldValue field)
    {
        if (field.Inline is not null) yield return (field.Inline, null);
        foreach (var line in field.Lines) yield return (line.Text, line);
    }

    static List<Line> UntilGap(List<Line> lines) => [.. lines.TakeWhile((l, i) => i == 0 || l.Number == lines[i - 1].Number + 1)];
}
