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
    /// <summary>Those who were asked and had not answered, or could not be reached: the notice to the region does not wait for them.</summary>
    public IReadOnlyList<ExaminationAsking> Askings { get; init; } = [];

    /// <summary>Why the child can give no view of its own, an infant for instance; null when it can.</summary>
    public string? WhyNoView { get; init; }

    public bool Equals(ExaminationConsent? other) => other is not null && (Assessment, DentalToo, YoungPersonsView, WhyNoView) == (other.Assessment, other.DentalToo, other.YoungPersonsView, other.WhyNoView)
        && Answers.SequenceEqual(other.Answers) && Askings.SequenceEqual(other.Askings);
    public override int GetHashCode() => HashCode.Combine(Assessment, DentalToo, YoungPersonsView, Answers.Count);

    /// <summary>Those whose answer is needed and whom nobody has asked, by what they are; empty when all have been asked.</summary>
    public IEnumerable<string> NotAsked(ConsentNeed need, WhoDecides who) =>
        Parties(need, who).Where(p => Latest(p.Decider) is null && Askings.All(a => a.Of.Decider != p.Decider)).Select(p => p.Capacity().ToLowerInvariant());

    /// <summary>Those who were asked and have not answered since, each with the latest time.</summary>
    public IEnumerable<ExaminationAsking> Unanswered() => Askings.GroupBy(a => a.Of.Decider).Where(g => Latest(g.Key) is null).Select(g => g.Last());

    /// <summary>Everybody needed has said yes.</summary>
    public bool IsGiven(ConsentNeed need, WhoDecides who) => Parties(need, who).All(p => Latest(p.Decider) is { Yes: true });

    /// <summary>Those who answered by what they are: where the child's identity is protected, no name of anybody near to it goes with what is sent.</summary>
    public ExaminationConsent WithoutNames() => this with
    {
        Answers = [.. Answers.Select(a => a with { By = a.By with { Name = a.By.Capacity() } })],
        Askings = [.. Askings.Select(a => a with { Of = a.Of with { Name = a.Of.Capacity() } })],
    };

    /// <summary>Those whose answer the need takes.</summary>
    public static IEnumerable<ConsentParty> Parties(ConsentNeed need, WhoDecides who) =>
        [.. need.Deciders ? who.Deciders.Select(ConsentParty.Of) : [], .. need.YoungPerson ? new[] { ConsentParty.TheChild } : []];

    ConsentAnswer? Latest(DeciderId? decider) => Answers.LastOrDefault(a => a.By.Decider == decider);
}

/// <summary>That somebody was asked about the examination (tillfrågad) and has not answered.</summary>
/// <param name="Reached">False: it was tried, and the person could not be reached.</param>
public sealed record ExaminationAsking(ConsentParty Of, DateOnly On, bool Reached)
{
    public string InWords => Reached ? $"tillfrågad den {On:yyyy-MM-dd}, inget svar än" : $"inte nådd den {On:yyyy-MM-dd}";
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
