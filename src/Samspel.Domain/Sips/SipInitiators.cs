using Samspel.Domain.Parties;

namespace Samspel.Domain.Sips;

/// <summary>
/// Which kinds of unit may start a SIP for a child in a municipality on a day (vem som får initiera SIP), and the local agreement that says so.
/// Where it says nothing, the county's own rule stands alone.
/// </summary>
/// <param name="Kinds">Null where nothing is agreed.</param>
/// <param name="Agreement">The local agreement by name.</param>
public sealed record SipInitiators(IReadOnlyList<UnitKind>? Kinds, string Agreement)
{
    public static readonly SipInitiators Silent = new(null, "");

    public bool May(UnitKind kind) => Kinds is null || Kinds.Contains(kind);

    /// <summary>Whether the agreement itself points this kind out.</summary>
    public bool Names(UnitKind kind) => Kinds?.Contains(kind) == true;

    /// <summary>"Enligt ”Samverkan i Mora” startas SIP av Skola och Vårdcentral."; null where nothing is agreed.</summary>
    public string? Sentence => Kinds is null ? null : $"Enligt ”{Agreement}” startas SIP av {SipWords.List([.. Kinds.Distinct().Order().Select(k => k.Word())])}.";

    /// <summary>Refuses a unit that may propose but not start.</summary>
    public void Require(UnitKind kind)
    {
        if (!May(kind)) throw SipRules.MayStart.Broken($"{Sentence} Er enhet får föreslå SIP för någon av dem, så startar de.");
    }
}
