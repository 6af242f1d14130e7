namespace Samspel.Domain.Agreements;

/// <summary>Which agreement applies on a day, and how (tillämplig överenskommelse).</summary>
/// <param name="Agreement">Null when none does and none perhaps does.</param>
public sealed record ApplicableVersion(CountyAgreement? Agreement, Applicability Applicability);

/// <summary>The agreements of a county through the years: guards ask for the one that applied on the day of the event.</summary>
public static class AgreementVersions
{
    /// <summary>
    /// The version that applies on a day: one in force before one applied while a new is awaited, and that before one nobody knows about;
    /// among equals the one that began last.
    /// </summary>
    public static ApplicableVersion AppliesOn(IEnumerable<CountyAgreement> agreements, DateOnly day)
    {
        var best = agreements.Select(a => new ApplicableVersion(a, a.AppliesOn(day))).Where(v => v.Applicability != Applicability.No)
            .OrderByDescending(v => v.Applicability).ThenByDescending(v => v.Agreement!.Start ?? DateOnly.MinValue).FirstOrDefault();
        return best ?? new(null, Applicability.No);
    }
}
