using Samspel.Domain.Consents;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Disclosures;

/// <summary>What kind of thing is disclosed (handling).</summary>
public enum ItemKind { Call, Invitation, PlanVersion, Message, Attachment, Answer, Contribution, ActionReport, ChainItem, CostMaterial, ExaminationRequest, ExaminationStatement, LvuDecision, LvuCertificate }

/// <summary>What is disclosed: which item in which version, and exactly what the recipient gets to read.</summary>
/// <param name="Number">The item's running number within its case.</param>
/// <param name="Version">1 for what has no versions.</param>
/// <param name="Content">The frozen copy, JSON.</param>
public sealed record DisclosedItem(ItemKind Kind, int Number, int Version, string Content);

/// <summary>One end of a disclosure: a unit, its name that day and its compartment.</summary>
public sealed record DisclosureEnd(UnitId Unit, string Name, Compartment Compartment);

/// <summary>Whom the information is about, and in which case.</summary>
public sealed record DisclosureSubject(ChildId Child, DateOnly BirthDate, SipId? Sip, string CaseNumber);

/// <summary>Why it may be disclosed: a ground, for consent the consent and its purpose, for every other ground why it fits.</summary>
public sealed record DisclosureBasis(GroundCode Ground, string? Note, Consent? Consent, ConsentPurpose Purpose)
{
    public static DisclosureBasis OnConsent(Consent consent, ConsentPurpose purpose = ConsentPurpose.Sip) => new(GroundCode.G1, null, consent, purpose);
    public static DisclosureBasis OnGround(GroundCode ground, string note) => new(ground, note, null, ConsentPurpose.Sip);
}

/// <summary>How a disclosure ended for its recipient.</summary>
public enum DisclosureEnding
{
    /// <summary>Återtaget av avsändaren, for example sent to the wrong unit.</summary>
    Recalled,
    /// <summary>Infört i mottagarens egen akt.</summary>
    Filed,
}

public static class DisclosureWords
{
    public static string Word(this ItemKind kind) => kind switch
    {
        ItemKind.Call => "Kallelse",
        ItemKind.Invitation => "Inbjudan",
        ItemKind.PlanVersion => "Plan",
        ItemKind.Message => "Meddelande",
        ItemKind.Attachment => "Bilaga",
        ItemKind.Answer => "Svar",
        ItemKind.Contribution => "Skriftligt underlag",
        ItemKind.ActionReport => "Rapport om insats",
        ItemKind.ChainItem => "Punkt i kedjan vid placering",
        ItemKind.CostMaterial => "Underlag för kostnadsfördelning",
        ItemKind.ExaminationRequest => "Begäran om hälsoundersökning",
        ItemKind.ExaminationStatement => "Utlåtande från hälsoundersökning",
        ItemKind.LvuDecision => "Beslut om läkarundersökning",
        ItemKind.LvuCertificate => "Läkarintyg",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Word(this DisclosureEnding ending) => ending switch
    {
        DisclosureEnding.Recalled => "Återtaget av avsändaren",
        DisclosureEnding.Filed => "Infört i den egna akten",
        _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, null),
    };
}
