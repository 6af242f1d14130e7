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
            there.Count > 0 ? $"Det här stödet finns i kommunen ({day:yyyy-MM-dd}):\n{string.Join("\n", there)}" : $"Inget stöd är inlagt för kommunen ({day:yyyy-MM-dd}).",
            Lines("Det här saknas:", cells.Where(c => c.IsThere == Truth.Fails)),
            Lines("Det här är inte känt:", cells.Where(c => c.IsThere == Truth.Unknown)),
        }.OfType<string>());
    }

    static string? Lines(string heading, IEnumerable<ProvisionCell> cells)
    {
        var lines = cells.GroupBy(c => c.Kind).Select(g => $"– {g.Key.Word()}: {string.Join(", ", g.Select(c => c.Band.Word().ToLowerInvariant()))}.").ToList();
        return lines.Count == 0 ? null : $"{heading}\n{string.Join("\n", lines)}";
    }
}
