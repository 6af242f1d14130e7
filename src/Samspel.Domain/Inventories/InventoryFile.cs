using System.Globalization;
using Samspel.Domain.FamilyCentres;

namespace Samspel.Domain.Inventories;

/// <summary>A cell of a file as it was read (cell): row and column counted from 1, as a spreadsheet shows them.</summary>
public sealed record FileCell(int Row, int Column, string Text);

/// <summary>Something wrong in a file (fel i filen), with row and column; null when it is the file as a whole.</summary>
public sealed record FileFault(int? Row, int? Column, string Message)
{
    public string Words => (Row, Column) switch
    {
        ({ } row, { } column) => $"Rad {row}, kolumn {InventoryFile.Letter(column)}: {Message}",
        ({ } row, null) => $"Rad {row}: {Message}",
        (null, { } column) => $"Kolumn {InventoryFile.Letter(column)}: {Message}",
        _ => Message,
    };
}

/// <summary>What a file says (inläst fil): answers by centre, and every fault. With one fault nothing is taken in.</summary>
public sealed record FileReading(IReadOnlyList<(FamilyCentreId Centre, IReadOnlyList<RoundAnswer> Answers)> Answers, IReadOnlyList<FileFault> Faults);

/// <summary>
/// A round as a table (kartläggningen som tabell): a row for each centre, a column for each question. Reading lists every fault by row and column.
/// An empty cell is no answer, the word "okänt" is the answer that nobody knows, and "ca" before a value says that it is estimated.
/// </summary>
public static class InventoryFile
{
    public const string CentreColumn = "Familjecentral", MunicipalityColumn = "Kommun";
    const string UnknownWord = "okänt", EstimatedWord = "ca ";

    static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>The round as rows of text: the head first, then a row for each centre that is asked.</summary>
    /// <param name="which">The centres that are written; all when null.</param>
    /// <param name="municipality">What a municipality is called; its code when null.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Write(InventoryRound round, Func<FamilyCentreId, bool>? which = null, Func<string, string>? municipality = null) =>
    [
        [CentreColumn, MunicipalityColumn, .. round.Catalogue.Criteria.Select(c => c.Question)],
        .. round.Asked.Where(a => which?.Invoke(a.Centre) != false).Select(asked => (IReadOnlyList<string>)
            [asked.Name, municipality?.Invoke(asked.MunicipalityCode) ?? asked.MunicipalityCode, .. round.Catalogue.Criteria.Select(c => Text(round, asked.Centre, c))]),
    ];

    /// <param name="mayAnswer">Which centres the one who brings the file answers for; all when null.</param>
    public static FileReading Read(InventoryRound round, IEnumerable<FileCell> cells, Func<FamilyCentreId, bool>? mayAnswer = null)
    {
        var rows = cells.Where(c => !string.IsNullOrWhiteSpace(c.Text)).Select(c => c with { Text = c.Text.Trim() }).GroupBy(c => c.Row).OrderBy(g => g.Key).Select(g => g.OrderBy(c => c.Column).ToList()).ToList();
        if (rows.Count == 0) return new([], [new(null, null, "Filen är tom.")]);
        var faults = new List<FileFault>();
        var columns = Columns(round, rows[0], faults);
        var answers = new List<(FamilyCentreId Centre, IReadOnlyList<RoundAnswer> Answers)>();
        var centreColumn = rows[0].FirstOrDefault(c => Same(c.Text, CentreColumn))?.Column;
        foreach (var row in rows.Skip(1))
        {
            if (CentreOf(round, row, centreColumn, faults) is not { } centre) continue;
            if (answers.Any(a => a.Centre == centre.Centre)) faults.Add(new(row[0].Row, centreColumn, $"{centre.Name} finns på mer än en rad."));
            else if (mayAnswer?.Invoke(centre.Centre) == false) faults.Add(new(row[0].Row, centreColumn, $"Du svarar inte för {centre.Name}. Ta bort raden."));
            else answers.Add((centre.Centre, AnswersOf(row, columns, faults)));
        }
        if (rows.Count == 1) faults.Add(new(null, null, "Filen har inga rader med svar."));
        // What is sent in stands; a row that says the same as it did is no fault and no change.
        foreach (var (centre, said) in answers.Where(a => !round.FormOf(a.Centre).IsOpen))
            if (said.Any(a => round.FormOf(centre).AnswerTo(a.Key) != a.Answer))
                faults.Add(new(rows.First(r => r.Any(c => c.Column == centreColumn && Same(c.Text, NameOf(round, centre))))[0].Row, centreColumn, $"{NameOf(round, centre)} har redan lämnat in sina svar."));
        return new FileReading([.. answers.Where(a => round.FormOf(a.Centre).IsOpen)], [.. faults.OrderBy(f => f.Row ?? 0).ThenBy(f => f.Column ?? 0)]);
    }

    /// <summary>A column as a spreadsheet names it: 1 is A, 27 is AA.</summary>
    public static string Letter(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + (rest - 1) % 26) + letters;
        return letters;
    }

    static Dictionary<int, Criterion> Columns(InventoryRound round, List<FileCell> head, List<FileFault> faults)
    {
        var columns = new Dictionary<int, Criterion>();
        if (!head.Any(c => Same(c.Text, CentreColumn))) faults.Add(new(head[0].Row, null, $"Kolumnen ”{CentreColumn}” saknas."));
        foreach (var cell in head.Where(c => !Same(c.Text, CentreColumn) && !Same(c.Text, MunicipalityColumn)))
        {
            var criterion = round.Catalogue.Criteria.FirstOrDefault(c => Same(c.Question, cell.Text) || Same(c.Key, cell.Text));
            if (criterion is null) faults.Add(new(cell.Row, cell.Column, $"Kolumnen ”{cell.Text}” hör inte till kartläggningen."));
            else if (columns.ContainsValue(criterion)) faults.Add(new(cell.Row, cell.Column, $"Kolumnen ”{cell.Text}” finns mer än en gång."));
            else columns[cell.Column] = criterion;
        }
        foreach (var missing in round.Catalogue.Criteria.Where(c => !columns.ContainsValue(c))) faults.Add(new(head[0].Row, null, $"Kolumnen ”{missing.Question}” saknas."));
        return columns;
    }

    static AskedCentre? CentreOf(InventoryRound round, List<FileCell> row, int? column, List<FileFault> faults)
    {
        if (column is null) return null;
        if (row.FirstOrDefault(c => c.Column == column) is not { } cell)
        {
            faults.Add(new(row[0].Row, column, "Familjecentralens namn saknas."));
            return null;
        }
        var named = round.Asked.Where(a => Same(a.Name, cell.Text)).ToList();
        if (named.Count != 1) faults.Add(new(cell.Row, cell.Column, named.Count == 0 ? $"{cell.Text} ingår inte i kartläggningen." : $"{cell.Text} är namnet på mer än en verksamhet. Svara i formuläret."));
        else return named[0];
        return null;
    }

    static IReadOnlyList<RoundAnswer> AnswersOf(List<FileCell> row, Dictionary<int, Criterion> columns, List<FileFault> faults)
    {
        var answers = new List<RoundAnswer>();
        foreach (var cell in row)
        {
            if (!columns.TryGetValue(cell.Column, out var criterion)) continue;
            var (answer, misfit) = ReadAnswer(cell.Text, criterion);
            if (answer is not null) answers.Add(new RoundAnswer(criterion.Key, answer));
            else faults.Add(new(cell.Row, cell.Column, $"”{(cell.Text.Length > 60 ? cell.Text[..60] + "…" : cell.Text)}” passar inte frågan ”{criterion.Question}” {misfit}"));
        }
        return answers;
    }

    /// <summary>An answer as it is typed: "ja", "12,5", "ca 12", "okänt"; or why it does not fit the question.</summary>
    public static (Answer? Answer, string? Misfit) ReadAnswer(string text, Criterion criterion)
    {
        if (!TryRead(text.Trim().ReplaceLineEndings("\n"), criterion, out var answer)) return (null, criterion.MisfitOf(Misfit(criterion)));
        return criterion.MisfitOf(answer) is { } misfit ? (null, misfit) : (answer, null);
    }

    static string NameOf(InventoryRound round, FamilyCentreId centre) => round.Asked.First(a => a.Centre == centre).Name;

    static bool TryRead(string text, Criterion criterion, out Answer answer)
    {
        answer = Answer.Unknown;
        if (Same(text, UnknownWord)) return true;
        var estimated = text.StartsWith(EstimatedWord, StringComparison.OrdinalIgnoreCase);
        var (plain, certainty) = estimated ? (text[EstimatedWord.Length..].Trim(), Certainty.Estimated) : (text, Certainty.Stated);
        var read = criterion.Kind switch
        {
            AnswerKind.YesNo => Same(plain, "ja") || Same(plain, "nej") ? Answer.Of(Same(plain, "ja"), certainty) : null,
            AnswerKind.HoursAWeek or AnswerKind.Persons => decimal.TryParse(plain.Replace('.', ','), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, Swedish, out var number) ? Answer.Of(number, certainty) : null,
            AnswerKind.Day => DateOnly.TryParseExact(plain, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Answer.Of(day, certainty) : null,
            AnswerKind.Choice => criterion.Choices?.FirstOrDefault(c => Same(c, plain)) is { } choice ? Answer.Of(choice, certainty) : null,
            _ => Answer.Of(text),
        };
        answer = read ?? Answer.Unknown;
        return read is not null;
    }

    static string Text(InventoryRound round, FamilyCentreId centre, Criterion criterion)
    {
        var answer = round.State == RoundState.Locked ? round.AnswerOf(centre, criterion.Key) : round.FormOf(centre).Answers.FirstOrDefault(a => a.Key == criterion.Key)?.Answer;
        if (answer is null) return "";
        if (!answer.IsKnown) return UnknownWord;
        var plain = new Answer(Certainty.Stated, answer.YesNo, answer.Number, answer.Text, answer.Day).Words;
        return answer.Certainty == Certainty.Estimated && criterion.Kind != AnswerKind.Text ? EstimatedWord + plain : plain;
    }

    /// <summary>An answer that fits no such question, to borrow its words for what is asked.</summary>
    static Answer Misfit(Criterion criterion) => criterion.Kind is AnswerKind.YesNo ? Answer.Of(-1m) : criterion.IsNumber ? Answer.Of(true) : Answer.Of(" ");

    static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
