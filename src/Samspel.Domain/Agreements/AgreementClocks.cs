namespace Samspel.Domain.Agreements;

/// <summary>
/// When the product reminds about a county agreement (påminnelsetider). The agreement gives the term (11) and the three years (13);
/// how long before somebody is reminded is own practice and never refuses anything.
/// </summary>
public sealed record AgreementClocks
{
    public static readonly AgreementClocks Default = new();

    /// <summary>Months before the end that the county coordinator is reminded.</summary>
    public IReadOnlyList<int> Reminders { get; init; } = [12, 6, 3];

    /// <summary>Years between revisions (13).</summary>
    public int RevisionYears { get; init; } = 3;

    /// <summary>Days to find out or decide once the term has run out.</summary>
    public int AfterTheTerm { get; init; } = 30;

    /// <summary>Months between reviews of whether the agreement is still to be applied while a new one is awaited.</summary>
    public int InterimReview { get; init; } = 12;
}
