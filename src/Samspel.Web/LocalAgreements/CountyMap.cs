using System.Globalization;
using System.Text.Json;
using Samspel.Domain.LocalAgreements;

namespace Samspel.Web.LocalAgreements;

/// <summary>How a municipality stands as a whole on the map.</summary>
public enum MapState { None, Underway, Partly, InForce }

/// <summary>A municipality on the map: its shape, where its number stands, and its state in words.</summary>
/// <param name="Href">Where its page is.</param>
public sealed record MapPlace(string Code, string Name, string Path, double X, double Y, MapState State, string Words, string Href);

/// <summary>The shapes of Dalarna's municipalities (länskartan), made from Statistics Sweden's open boundaries.</summary>
static class CountyMap
{
    sealed record Shape(string Kod, string Namn, double X, double Y, string D);
    sealed record Water(string Namn, string D);
    sealed record MapFile(string ViewBox, IReadOnlyList<Shape> Kommuner, Water Siljan);

    static readonly MapFile File = Read();

    public static string ViewBox => File.ViewBox;
    public static string Lake => File.Siljan.D;

    /// <summary>A coordinate as SVG writes it.</summary>
    public static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Every municipality with the state of its statutory areas, in the order given.</summary>
    public static IReadOnlyList<MapPlace> Of(IEnumerable<(string Code, string Name, IReadOnlyList<CoverageCell> Cells)> municipalities) =>
        Of(municipalities.Select(m => (m.Code, m.Name, StateOf(m.Cells), Words(StateOf(m.Cells), m.Cells), $"/lokala-overenskommelser/{m.Code}")));

    /// <summary>Every municipality with a state and its words, in the order given.</summary>
    public static IReadOnlyList<MapPlace> Of(IEnumerable<(string Code, string Name, MapState State, string Words, string Href)> municipalities) =>
        [.. from m in municipalities join shape in File.Kommuner on m.Code equals shape.Kod select new MapPlace(m.Code, m.Name, shape.D, shape.X, shape.Y, m.State, m.Words, m.Href)];

    static MapState StateOf(IReadOnlyList<CoverageCell> cells)
    {
        var required = Required(cells);
        return required.All(c => c.State == CoverageState.InForce) ? MapState.InForce
            : required.Any(c => c.State == CoverageState.InForce) ? MapState.Partly
            : required.Any(c => c.State == CoverageState.Underway) ? MapState.Underway
            : MapState.None;
    }

    static string Words(MapState state, IReadOnlyList<CoverageCell> cells) => state switch
    {
        MapState.InForce => "gäller för båda de lagstadgade områdena",
        MapState.Partly => $"gäller för {Required(cells).First(c => c.State == CoverageState.InForce).Area.Word().ToLowerInvariant()}, inte för {Required(cells).First(c => c.State != CoverageState.InForce).Area.Word().ToLowerInvariant()}",
        MapState.Underway => "är på väg",
        _ => "saknas",
    };

    static List<CoverageCell> Required(IReadOnlyList<CoverageCell> cells) => [.. cells.Where(c => c.Area.IsRequired())];

    static MapFile Read()
    {
        using var stream = typeof(CountyMap).Assembly.GetManifestResourceStream("Samspel.Web.LocalAgreements.county-map.json")!;
        return JsonSerializer.Deserialize<MapFile>(stream, new JsonSerializerOptions(JsonSerializerDefaults.Web))!;
    }
}
