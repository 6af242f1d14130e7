namespace Samspel.Domain.LocalAgreements;

/// <summary>
/// The days the product reminds by (påminnelsetider). The agreement says "årligen" (9.1) and nothing more; every number here is own practice:
/// they remind and never refuse.
/// </summary>
public sealed record LocalClocks
{
    public static readonly LocalClocks Default = new();

    /// <summary>From the request to a decision on each side.</summary>
    public int DecideDays { get; init; } = 90;
    public int SignDays { get; init; } = 30;
    public int RegisterDays { get; init; } = 14;
    /// <summary>"Årligen": between one follow-up and the next (9.1).</summary>
    public int FollowUpMonths { get; init; } = 12;
    /// <summary>How long before its last day a follow-up stands in the worklist.</summary>
    public int FollowUpVisibleDays { get; init; } = 60;
    /// <summary>How long before its end an agreement is revised or let end.</summary>
    public int RevisionMonths { get; init; } = 6;
    /// <summary>To have an agreement for a statutory area that has none.</summary>
    public int CoverMonths { get; init; } = 12;
    /// <summary>For a unit to confirm that it knows and uses the agreement.</summary>
    public int ConfirmDays { get; init; } = 30;
    public int ReviewVisibleDays { get; init; } = 14;
    /// <summary>An agreement older than this is due for a look: the county agreement is itself revised every third year (13).</summary>
    public int OldMonths { get; init; } = 36;
}
