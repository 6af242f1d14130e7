using Samspel.Domain.Children;

namespace Samspel.Domain.Placements;

/// <summary>Where a child lives who is cared for outside the own home (boendeform, 6.1).</summary>
public enum PlacementForm
{
    /// <summary>Familjehem.</summary>
    FamilyHome,
    /// <summary>Jourhem.</summary>
    EmergencyHome,
    /// <summary>Hem för vård eller boende (HVB).</summary>
    ResidentialCare,
    /// <summary>Stödboende, 16–20 years.</summary>
    SupportedLiving,
    /// <summary>Särskilt ungdomshem (SiS).</summary>
    SecureYouthHome,
    /// <summary>Skyddat boende: in the law since 2024-04-01, not in the agreement.</summary>
    ProtectedLiving,
}

/// <summary>On what the placement rests (lagstöd).</summary>
public enum LegalBase
{
    /// <summary>Voluntary, by consent.</summary>
    SoL,
    /// <summary>LVU 2 §: conditions in the home.</summary>
    Lvu2,
    /// <summary>LVU 3 §: the young person's own behaviour.</summary>
    Lvu3,
}

/// <summary>The trade's table of forms: word, ages, whether the agreement knows it.</summary>
public static class PlacementForms
{
    /// <summary>Placed children and young people belong to the agreement until they turn 21 (1.3).</summary>
    public const int Oldest = 20;
    public const int SupportedLivingFrom = 16;

    public static string Word(this PlacementForm form) => form switch
    {
        PlacementForm.FamilyHome => "Familjehem",
        PlacementForm.EmergencyHome => "Jourhem",
        PlacementForm.ResidentialCare => "Hem för vård eller boende (HVB)",
        PlacementForm.SupportedLiving => "Stödboende",
        PlacementForm.SecureYouthHome => "Särskilt ungdomshem (SiS)",
        PlacementForm.ProtectedLiving => "Skyddat boende",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, null),
    };

    public static string Word(this LegalBase legalBase) => legalBase switch
    {
        LegalBase.SoL => "Socialtjänstlagen (frivillig)",
        LegalBase.Lvu2 => "LVU 2 §",
        LegalBase.Lvu3 => "LVU 3 §",
        _ => throw new ArgumentOutOfRangeException(nameof(legalBase), legalBase, null),
    };

    /// <summary>As it reads in a sentence: "Placeringen vilar på socialtjänstlagen".</summary>
    public static string InText(this LegalBase legalBase) => legalBase == LegalBase.SoL ? "socialtjänstlagen" : legalBase.Word();

    /// <summary>LVU 3 § is tried (prövas), the rest considered (övervägs).</summary>
    public static bool IsTried(this LegalBase legalBase) => legalBase == LegalBase.Lvu3;

    /// <summary>"Övervägande av vården" or "Prövning av vården".</summary>
    public static string ConsiderationWord(this LegalBase legalBase) => legalBase.IsTried() ? "Prövning av vården" : "Övervägande av vården";

    /// <summary>Where it stands that care on this ground is considered or tried every six months.</summary>
    public static Citation Consideration(this LegalBase legalBase) => new("6.4", legalBase switch { LegalBase.SoL => "SoL 22 kap. 13 §", LegalBase.Lvu2 => "LVU 13 § första stycket", _ => "LVU 13 § andra stycket" });

    public static bool IsCompulsory(this LegalBase legalBase) => legalBase is LegalBase.Lvu2 or LegalBase.Lvu3;

    /// <summary>The law counts it among placements, the agreement's list (6.1) does not.</summary>
    public static bool MissingInAgreement(this PlacementForm form) => form == PlacementForm.ProtectedLiving;

    /// <summary>Where the form stands: section 6.1, or the law alone.</summary>
    public static Citation Source(this PlacementForm form) => form.MissingInAgreement() ? new Citation(null, "SoL 7 kap. 2 §, lag (2017:209) 1 §") : new Citation("6.1");

    /// <summary>Stödboende is for 16 to 20 (6.1).</summary>
    public static bool FitsAge(this PlacementForm form, DateOnly birth, DateOnly from) =>
        form != PlacementForm.SupportedLiving || Ages.AgeOn(birth, from) is >= SupportedLivingFrom and <= Oldest;

    /// <summary>Stödboende at 16–17 takes special reasons (SoL 9 kap. 1 §).</summary>
    public static bool NeedsSpecialReasons(this PlacementForm form, DateOnly birth, DateOnly from) =>
        form == PlacementForm.SupportedLiving && !Ages.IsOfAge(birth, from);
}
