using Samspel.Domain.Parties;

namespace Samspel.Web.Platform.Layout;

/// <summary>A municipality as it is typed and shown (kommun): any of Sweden's, by name or by code, with the partial _Municipalities as the list to choose from.</summary>
public static class MunicipalityField
{
    public const string Unknown = "Skriv namnet på en kommun i Sverige, eller dess kod med fyra siffror.";

    /// <summary>"Gävle, Gävleborgs län"; the code itself when no municipality has it.</summary>
    public static string Words(string? code) => SwedishMunicipalities.Of(code)?.InWords ?? code ?? "";
}
