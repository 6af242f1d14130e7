namespace Samspel.Domain.Agreements.Laws;

/// <summary>How certain something said about the law is (källans säkerhet). What is not verified may remind, never block.</summary>
public enum Certainty
{
    /// <summary>V: the words were read in a primary source.</summary>
    Verified,
    /// <summary>V2: read in a secondary source only.</summary>
    SecondHand,
    /// <summary>S: the agreement itself says so.</summary>
    SaidByTheAgreement,
    /// <summary>K: general knowledge, not verified.</summary>
    NotVerified,
}

/// <summary>An act (författning).</summary>
/// <param name="Sfs">Number in Svensk författningssamling, "2025:400".</param>
/// <param name="Short">What it is called, "SoL".</param>
/// <param name="From">First day in force; null when not looked up.</param>
/// <param name="RepealedOn">The first day it no longer applies; null while it does.</param>
/// <param name="ReplacedBy">The act that applies instead.</param>
public sealed record Act(string Sfs, string Short, string Name, DateOnly? From, DateOnly? RepealedOn = null, string? ReplacedBy = null)
{
    public bool AppliesOn(DateOnly day) => !(day < From) && !(day >= RepealedOn);

    /// <summary>"SoL (2025:400)".</summary>
    public override string ToString() => $"{Short} ({Sfs})";
}

/// <summary>A provision (lagrum) as dated data: what it is about, from when to when, and where it now stands.</summary>
/// <param name="Chapter">"5"; null in an act without chapters.</param>
/// <param name="Section">"1 d", "11-14"; null for a whole act or chapter.</param>
/// <param name="From">First day in this form; null when not looked up.</param>
/// <param name="To">Last day; null while it applies.</param>
/// <param name="ReplacedBy">Where it stands now, "SoL (2025:400) 7 kap. 2 § första strecksatsen"; null when it stands where it stood.</param>
/// <param name="About">What it is about, in few words.</param>
/// <param name="Says">What applies now, in our own words.</param>
public sealed record LawReference(Act Act, string? Chapter, string? Section, DateOnly? From, DateOnly? To, string? ReplacedBy, string About, string Says, Certainty Certainty)
{
    public bool AppliesOn(DateOnly day) => Act.AppliesOn(day) && !(day < From) && !(day > To);

    /// <summary>"5 kap. 1 d § SoL (2001:453)".</summary>
    public override string ToString() => string.Join(' ', new[] { Chapter is null ? null : $"{Chapter} kap.", Section is null ? null : $"{Section} {(Section.Contains('-') ? "§§" : "§")}", Act.ToString() }.OfType<string>());
}

/// <summary>How a citation in the agreement stands to the law on a day (hänvisningens ställning).</summary>
public enum LawStanding
{
    /// <summary>Gäller.</summary>
    Applies,
    /// <summary>Lagrummet har flyttat eller upphävts och ersatts.</summary>
    Moved,
    /// <summary>Lagen är upphävd; det nya lagrummet finns inte i registret.</summary>
    Repealed,
    /// <summary>Gällde inte än.</summary>
    NotYet,
    /// <summary>Finns inte i registret.</summary>
    NotKnown,
}

/// <summary>What applies for a citation on a day, for whoever reads the agreement then.</summary>
/// <param name="Reference">The row it was found in; null for a whole act and for what is not in the table.</param>
/// <param name="Now">What is to be cited instead; null when it still leads right or nobody knows.</param>
public sealed record LawAnswer(LawStanding Standing, LawReference? Reference, string Sentence, string? Now = null)
{
    /// <summary>The citation no longer leads to law that applies.</summary>
    public bool IsOutdated => Standing is LawStanding.Moved or LawStanding.Repealed;
}

/// <summary>A citation of law as it stands in the agreement's text (lagrumshänvisning).</summary>
/// <param name="Written">The words in the text.</param>
/// <param name="AgreementSection">The section; for a footnote the section it belongs to, null when that is not certain.</param>
/// <param name="Footnote">The footnote it stands in; null in running text.</param>
/// <param name="Sfs">The act.</param>
public sealed record LawCitation(string Written, string? AgreementSection, int? Footnote, string Sfs, string? Chapter, string? Section);
