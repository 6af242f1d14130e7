namespace Samspel.Web.Platform.Data;

/// <summary>The official test numbers that the demo's children have. Nothing else may hand them out.</summary>
static class DemoNumbers
{
    public const string Alva = "201205052390",
        Elis = "201405102383",
        Maja = "201609152390",
        Noah = "201501072399",
        Hidden = "201801072396",
        Linnea = "200812052389",
        Hugo = "201006052391",
        Minna = "201701062380",
        Leo = "201106062399",
        Tuva = "201101202388",
        Vera = "201209022381";

    /// <summary>Alva's guardian, who sees her plan on Min sida.</summary>
    public const string AlvasMother = "198301022383";

    public static readonly IReadOnlySet<string> All = new HashSet<string> { Alva, Elis, Maja, Noah, Hidden, Linnea, Hugo, Minna, Leo, Tuva, Vera };
}
