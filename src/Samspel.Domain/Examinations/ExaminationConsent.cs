using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Placements;

namespace Samspel.Domain.Examinations;

/// <summary>Whose yes the examination takes, and why (vem som samtycker).</summary>
/// <param name="Verified">False: only a secondary source says it.</param>
public sealed record ConsentNeed(bool Deciders, bool YoungPerson, string Why, Citation Source, bool Verified);

/// <summary>
/// The consent to the examination (samtycke till hälsoundersökning): the assessment of maturity, each answer, whether teeth are included, and the child's
/// own view. The notice to the region is a duty in law and does not wait for a yes; to carry it out does.
/// </summary>
/// <param name="DentalToo">Asked for on its own; null while nobody has asked.</param>
public sealed record ExaminationConsent(MaturityAssessment Assessment, IReadOnlyList<ConsentAnswer> Answers, bool? DentalToo, string? YoungPersonsView)
{
    public bool Equals(ExaminationConsent? other) => other is not null && (Assessment, DentalToo, YoungPersonsView) == (other.Assessment, other.DentalToo, other.YoungPersonsView) && Answers.SequenceEqual(other.Answers);
    public override int GetHashCode() => HashCode.Combine(Assessment, DentalToo, YoungPersonsView, Answers.Count);

    /// <summary>Those whose answer is needed and who have not answered, by what they are; empty when all have.</summary>
    public IEnumerable<string> NotAnswered(ConsentNeed need, WhoDecides who) => Parties(need, who).Where(p => Latest(p.Decider) is null).Select(p => p.Capacity().ToLowerInvariant());

    /// <summary>Everybody needed has said yes.</summary>
    public bool IsGiven(ConsentNeed need, WhoDecides who) => Parties(need, who).All(p => Latest(p.Decider) is { Yes: true });

    /// <summary>Those who answered by what they are: where the child's identity is protected, no name of anybody near to it goes with what is sent.</summary>
    public ExaminationConsent WithoutNames() => this with { Answers = [.. Answers.Select(a => a with { By = a.By with { Name = a.By.Capacity() } })] };

    /// <summary>Those whose answer the need takes.</summary>
    public static IEnumerable<ConsentParty> Parties(ConsentNeed need, WhoDecides who) =>
        [.. need.Deciders ? who.Deciders.Select(ConsentParty.Of) : [], .. need.YoungPerson ? new[] { ConsentParty.TheChild } : []];

    ConsentAnswer? Latest(DeciderId? decider) => Answers.LastOrDefault(a => a.By.Decider == decider);
}

/// <summary>Who consents, by legal base, age and maturity.</summary>
public static class ExaminationConsents
{
    /// <summary>The young person's own yes is asked for from here (SoL 3 kap. 4 §, LVU 36 §: party status; for the examination a secondary source).</summary>
    public const int YoungPersonFrom = 15;

    static readonly Citation Secrecy = new("3.8", "OSL 12 kap. 2 §");

    public static ConsentNeed Needed(LegalBase legalBase, WhoDecides who, ConsentGivers maturity)
    {
        if (who.YoungPersonAlone) return new(false, true, "Den som har fyllt 18 år bestämmer själv.", new Citation("3.8"), true);
        if (legalBase.IsCompulsory()) return new(false, false, "Vid vård enligt LVU krävs inget formellt samtycke. Barnets inställning skrivs ner, och barnet kan avböja.", new Citation("6.3.2"), false);
        if (maturity == ConsentGivers.ChildDecidesAlone) return new(false, true, "Barnet bedöms så moget att det bestämmer själv.", Secrecy, true);
        return who.Age >= YoungPersonFrom || maturity == ConsentGivers.TogetherWithChild
            ? new(true, true, "När vården är frivillig samtycker den som bestämmer för barnet, och den unge själv från 15 år eller när mognaden talar för det.", Secrecy, false)
            : new(true, false, "När vården är frivillig samtycker den som bestämmer för barnet.", Secrecy, false);
    }
}
