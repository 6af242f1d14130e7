namespace Samspel.Domain;

/// <summary>
/// Where a rule, a duty or a refusal comes from (hänvisning): a section of the county agreement RD20/04734, a law, or both.
/// The screen turns the section into the link "Varför?".
/// </summary>
/// <param name="Section">Number of a section in the agreement, "3.6"; null when only the law says it.</param>
/// <param name="Law">Short Swedish reference to the law as it stands today, "SoL 10 kap. 8 §".</param>
public sealed record Citation(string? Section, string? Law = null)
{
    /// <summary>A practice of the product where agreement and law are silent; always said openly.</summary>
    public static readonly Citation OwnPractice = new(null, null);

    /// <summary>The reference as a case worker writes it: "avsnitt 3.6 (SoL 10 kap. 8 §)".</summary>
    public override string ToString() => (Section, Law) switch
    {
        ({ } section, { } law) => $"avsnitt {section} ({law})",
        ({ } section, null) => $"avsnitt {section}",
        (null, { } law) => law,
        _ => "Samspels arbetssätt",
    };
}
