using System.Text.Json.Serialization;

namespace Samspel.Domain.Agreements;

/// <summary>The term of an agreement (giltighetstid) as its text gives it, and the extension it speaks of. Either day may be unknown.</summary>
/// <param name="From">First day.</param>
/// <param name="To">The day the text names as the end; whether it counts is a setting.</param>
/// <param name="ExtensionMonths">How many months the text extends by; null when it speaks of no extension.</param>
public sealed record AgreementTerm(KnownDate From, KnownDate To, int? ExtensionMonths)
{
    /// <summary>The term of an imported text.</summary>
    public static AgreementTerm Of(AgreementDocument document)
    {
        var validity = Validity.Of(document);
        return new(new(validity.From), new(validity.To), validity.ExtensionMonths);
    }

    [JsonIgnore]
    public bool IsWhole => From.IsKnown && To.IsKnown;

    /// <summary>The last day of validity after so many extensions; null while the end is unknown. Counted from the original end, so months never drift.</summary>
    public DateOnly? LastDay(AgreementSettings settings, int extensions = 0)
    {
        if (To.Day is not { } to) return null;
        var end = to.AddMonths((ExtensionMonths ?? 0) * extensions);
        return settings.LastDayCounts ? end : end.AddDays(-1);
    }
}
