namespace Samspel.Domain.LocalAgreements;

/// <summary>
/// What kind of contract between the principals (slag av avtal). All go through the same decision, budget and signature (7);
/// only the local agreement itself has template, areas and rules that work in the municipality.
/// </summary>
public enum LocalAgreementKind
{
    /// <summary>Lokal överenskommelse.</summary>
    LocalAgreement,
    /// <summary>Tjänsteköp.</summary>
    StaffPurchase,
    /// <summary>Utlån av personal.</summary>
    StaffLoan,
    /// <summary>Lokaler.</summary>
    Premises,
    /// <summary>Avtal om familjecentral.</summary>
    FamilyCentre,
    /// <summary>Avtal om ungdomsmottagning eller ungdomshälsa.</summary>
    YouthClinic,
    /// <summary>Annat avtal.</summary>
    Other,
}

public static class LocalAgreementKinds
{
    public static string Word(this LocalAgreementKind kind) => kind switch
    {
        LocalAgreementKind.LocalAgreement => "Lokal överenskommelse",
        LocalAgreementKind.StaffPurchase => "Tjänsteköp",
        LocalAgreementKind.StaffLoan => "Utlån av personal",
        LocalAgreementKind.Premises => "Lokaler",
        LocalAgreementKind.FamilyCentre => "Avtal om familjecentral",
        LocalAgreementKind.YouthClinic => "Avtal om ungdomsmottagning",
        LocalAgreementKind.Other => "Annat avtal",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Drafted section by section on a template: the local agreement's own (7.2), or the county's for family centres.</summary>
    public static bool HasTemplate(this LocalAgreementKind kind) => kind is LocalAgreementKind.LocalAgreement or LocalAgreementKind.FamilyCentre;

    /// <summary>The use of staff and premises always commits resources, so the decision always states the budget (7).</summary>
    public static bool AlwaysCommitsResources(this LocalAgreementKind kind) =>
        kind is LocalAgreementKind.StaffPurchase or LocalAgreementKind.StaffLoan or LocalAgreementKind.Premises;
}
