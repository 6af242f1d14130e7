namespace Samspel.Domain.Tests.Children;

/// <summary>Skatteverket's test numbers, never given to a person. The product's code, tests, demo and documents use no others.</summary>
static class OfficialNumbers
{
    static readonly Lazy<string[]> personal = new(() => Read("test-personnummer.txt"));
    static readonly Lazy<string[]> coordination = new(() => Read("test-samordningsnummer.txt"));

    public static string[] Personal => personal.Value;
    public static string[] Coordination => coordination.Value;
    public static IEnumerable<string> All => Personal.Concat(Coordination);

    static string[] Read(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", file)).Select(line => line.Trim()).Where(line => line.Length > 0)];
}
