using Samspel.Domain.FamilyCentres;

namespace Samspel.Domain.Provision;

/// <summary>How a support stands over the county for an age (länets utbud): in how many municipalities it is there, missing or unknown.</summary>
public sealed record CountyProvision(SupportKind Kind, SupportBand Band, int There, int Missing, int Unknown);

/// <summary>Gaps over the county (luckor): municipality by support by age, and a municipality's provision in words for its local agreement.</summary>
public static class ProvisionGaps
{
    /// <summary>Every cell a support is meant for; a municipality that has entered nothing is unknown throughout.</summary>
    public static IReadOnlyList<ProvisionCell> Of(IReadOnlyList<string> municipalities, IReadOnlyList<MunicipalProvision> provisions, DateOnly day)
    {
        var known = provisions.ToDictionary(p => p.MunicipalityCode);
        return
        [
            .. from code in municipalities from row in Supports.Table from band in row.Bands
               select known.TryGetValue(code, out var provision) ? provision.Cell(row.Kind, band, day) : new ProvisionCell(code, row.Kind, band, Truth.Unknown, []),
        ];
    }

    const string Begins = "Det här stödet finns i kommunen (", BeginsEmpty = "Inget stöd är inlagt för kommunen (", MissingHeading = "Det här saknas:", UnknownHeading = "Det här är inte känt:";

    public static IReadOnlyList<CountyProvision> OfCounty(IEnumerable<ProvisionCell> cells) =>
        [.. cells.GroupBy(c => (c.Kind, c.Band)).Select(g => new CountyProvision(g.Key.Kind, g.Key.Band, g.Count(c => c.IsThere == Truth.Holds), g.Count(c => c.IsThere == Truth.Fails), g.Count(c => c.IsThere == Truth.Unknown)))];

    /// <summary>The provision as a text to begin the local agreement's section on support with (Lokalt utbud av insatser, <see cref="LocalAgreements.LocalTemplate.SupplyKey"/>): what is there, what is missing, what is unknown.</summary>
    public static string TextFor(MunicipalProvision provision, DateOnly day)
    {
        var there = provision.Offers.Where(o => o.IsThereOn(day)).OrderBy(o => o.Content.Kind).ThenBy(o => o.Content.Ages.From)
            .Select(o => $"– {o.Content.Kind.Word()}: {o.Content.Name}, {o.Content.Ages.Words}, {o.Content.Giver}.").ToList();
        var cells = Supports.Table.SelectMany(r => r.Bands.Select(b => provision.Cell(r.Kind, b, day))).ToList();
        return string.Join("\n\n", new[]
        {
            there.Count > 0 ? $"{Begins}{day:yyyy-MM-dd}):\n{string.Join("\n", there)}" : $"{BeginsEmpty}{day:yyyy-MM-dd}).",
            Lines(MissingHeading, cells.Where(c => c.IsThere == Truth.Fails)),
            Lines(UnknownHeading, cells.Where(c => c.IsThere == Truth.Unknown)),
        }.OfType<string>());
    }

    /// <summary>A section's text with the provision in words put in, or renewed where it stands. What somebody has written before and after it is left as it is.</summary>
    public static string PutInto(string? text, MunicipalProvision provision, DateOnly day)
    {
        var lines = Split(text);
        var (start, end) = Part(lines);
        string[] parts = [string.Join("\n", lines[..start]).Trim(), TextFor(provision, day), string.Join("\n", lines[end..]).Trim()];
        return string.Join("\n\n", parts.Where(p => p.Length > 0));
    }

    /// <summary>Whether the provision in words in the text is older than the provision: it says something else than it would say now.</summary>
    public static bool IsOutOfDate(string? text, MunicipalProvision provision, DateOnly day)
    {
        var lines = Split(text);
        var (start, end) = Part(lines);
        return start < end && !Undated(lines[start..end]).SequenceEqual(Undated(Split(TextFor(provision, day))));
    }

    static string[] Split(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim().Split('\n');

    /// <summary>The lines that are about something, without the day in the first one.</summary>
    static IEnumerable<string> Undated(string[] lines) => lines.Select((line, i) => i == 0 ? line[..line.IndexOf('(')] : line.Trim()).Where(line => line.Length > 0);

    /// <summary>Where in the text the provision in words stands; the end of the text when it does not.</summary>
    static (int Start, int End) Part(string[] lines)
    {
        var start = Array.FindIndex(lines, l => l.StartsWith(Begins, StringComparison.Ordinal) || l.StartsWith(BeginsEmpty, StringComparison.Ordinal));
        if (start < 0) return (lines.Length, lines.Length);
        var end = start + 1;
        for (var i = end; i < lines.Length && (string.IsNullOrWhiteSpace(lines[i]) || lines[i].StartsWith("– ", StringComparison.Ordinal) || lines[i].Trim() is MissingHeading or UnknownHeading); i++)
            if (!string.IsNullOrWhiteSpace(lines[i])) end = i + 1;
        return (start, end);
    }

    static string? Lines(string heading, IEnumerable<ProvisionCell> cells)
    {
        var lines = cells.GroupBy(c => c.Kind).Select(g => $"– {g.Key.Word()}: {string.Join(", ", g.Select(c => c.Band.Word().ToLowerInvariant()))}.").ToList();
        return lines.Count == 0 ? null : $"{heading}\n{string.Join("\n", lines)}";
    }
}
