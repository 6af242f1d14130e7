using Samspel.Domain.Parties;

namespace Samspel.Domain.Disclosures;

/// <summary>Code of a ground of disclosure (grund för utlämnande).</summary>
public enum GroundCode
{
    /// <summary>Samtycke.</summary>
    G1,
    /// <summary>Nödvändigt utlämnande.</summary>
    G2,
    /// <summary>Uppgiftsskyldighet.</summary>
    G3,
    /// <summary>Hälso- och sjukvårdens utlämnande för ett barns vård eller stöd.</summary>
    G4,
    /// <summary>Socialtjänstens utlämnande för ett barns vård eller stöd.</summary>
    G5,
    /// <summary>Den enskilde kan inte samtycka.</summary>
    G6,
    /// <summary>Inom samma huvudmans hälso- och sjukvård.</summary>
    G7,
    /// <summary>Inom elevhälsan.</summary>
    G8,
    /// <summary>Återkoppling till den som anmält.</summary>
    G9,
    /// <summary>Skolans sekretess hindrar inte.</summary>
    S1,
    /// <summary>Generalklausulen, only for a municipal school's own secrecy.</summary>
    S2,
    /// <summary>Fristående skolas tystnadsplikt hindrar inte.</summary>
    F1,
}

/// <summary>A legal ground on which information may pass from one branch to another (grund för utlämnande).</summary>
/// <param name="Title">What the case worker chooses.</param>
/// <param name="Law">The provision.</param>
/// <param name="Condition">What must be true, in plain Swedish.</param>
/// <param name="From">Branches that have the ground.</param>
/// <param name="To">Branches it reaches.</param>
public sealed record DisclosureGround(GroundCode Code, string Title, string Law, string Condition, IReadOnlyList<Branch> From, IReadOnlyList<Branch> To)
{
    public bool NeedsConsent => Code == GroundCode.G1;

    /// <summary>Why it fits must be written down; a consent speaks for itself.</summary>
    public bool NeedsNote => !NeedsConsent;

    /// <summary>Only for a person under 18.</summary>
    public bool OnlyUnder18 { get; init; }

    /// <summary>Only within one authority: the same municipality or the region.</summary>
    public bool OnlyWithinParty { get; init; }

    /// <summary>Only for an answer in words, never for a plan, a call or an attachment.</summary>
    public bool OnlyMessage { get; init; }
}
