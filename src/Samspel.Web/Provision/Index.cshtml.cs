using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.Parties;
using Samspel.Domain.Provision;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Provision;

/// <summary>Gaps over the county: municipality by support by age. A support shows all its ages, an age all its supports; without either the whole county is counted.</summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : PageModel
{
    [FromQuery(Name = "stod")] public SupportKind? Kind { get; set; }
    [FromQuery(Name = "alder")] public SupportBand? Band { get; set; }

    public IReadOnlyList<Party> Municipalities { get; private set; } = [];
    public ILookup<string, ProvisionCell> Cells { get; private set; } = null!;
    public IReadOnlyDictionary<(SupportKind, SupportBand), CountyProvision> County { get; private set; } = null!;
    public static IReadOnlyList<Choice> Kinds => [new("", "Alla"), .. ProvisionWords.Kinds];
    public static IReadOnlyList<Choice> Ages => [new("", "Alla"), .. ProvisionWords.Ages];

    /// <summary>What stands over the columns of the table by municipality: ages of one support, or supports for one age.</summary>
    public IReadOnlyList<(SupportKind Kind, SupportBand Band, string Heading)> Columns => (Kind, Band) switch
    {
        ({ } kind, null) => [.. kind.Row().Bands.Select(b => (kind, b, b.Word()))],
        (null, { } band) => [.. Supports.Table.Where(r => r.Bands.Contains(band)).Select(r => (r.Kind, band, r.Word))],
        ({ } kind, { } band) when kind.Row().Bands.Contains(band) => [(kind, band, $"{kind.Word()}, {band.Word().ToLowerInvariant()}")],
        _ => [],
    };

    public async Task OnGetAsync()
    {
        if (Kind is { } kind && !Enum.IsDefined(kind)) Kind = null;
        if (Band is { } band && !Enum.IsDefined(band)) Band = null;
        Municipalities = [.. (await db.Parties()).Where(p => !p.IsRegion)];
        var cells = ProvisionGaps.Of([.. Municipalities.Select(m => m.Code)], await db.Provisions(viewer), clock.Today);
        County = ProvisionGaps.OfCounty(cells).ToDictionary(c => (c.Kind, c.Band));
        var shown = Columns.Select(c => (c.Kind, c.Band)).ToHashSet();
        Cells = cells.Where(c => shown.Contains((c.Kind, c.Band))).ToLookup(c => c.MunicipalityCode);
    }
}
