namespace Samspel.Domain.Children;

/// <summary>Sekretessmarkering, with exactly the three fields the law asks for (OSL 5 kap. 5 §).</summary>
/// <param name="Section">The section of secrecy, "OSL 22 kap. 1 §".</param>
/// <param name="Date">The day it was marked.</param>
/// <param name="Authority">The authority that marked it.</param>
public sealed record SecrecyMarking(string Section, DateOnly Date, string Authority);

/// <summary>Protected identity (skyddade personuppgifter): a sekretessmarkering, skyddad folkbokföring, or both.</summary>
public sealed record Protection(SecrecyMarking? Marking, bool ProtectedPopulationRecord)
{
    /// <summary>"Sekretessmarkering och skyddad folkbokföring".</summary>
    public string Words() => (Marking, ProtectedPopulationRecord) switch
    {
        (not null, true) => "Sekretessmarkering och skyddad folkbokföring",
        (not null, false) => "Sekretessmarkering",
        _ => "Skyddad folkbokföring",
    };
}
