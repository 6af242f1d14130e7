namespace Samspel.Domain.FamilyCentres;

/// <summary>
/// A version of the county's questions (kriteriekatalog): what is asked about every family centre. A round uses one version; a later version may
/// add, drop and reword questions, but a key always means the same thing.
/// </summary>
public sealed record CriterionCatalogue(int Version, string Name, IReadOnlyList<Criterion> Criteria)
{
    public Criterion? Find(string key) => Criteria.FirstOrDefault(c => c.Key == key);

    /// <summary>The next version with these questions.</summary>
    public CriterionCatalogue Next(string name, IReadOnlyList<Criterion> criteria)
    {
        CentreRules.CatalogueIsWhole.Require(!string.IsNullOrWhiteSpace(name) && criteria.Count > 0 && criteria.All(IsWhole)
            && criteria.Select(c => c.Key).Distinct().Count() == criteria.Count
            && criteria.Select(c => c.Question.Trim().ToUpperInvariant()).Distinct().Count() == criteria.Count);
        foreach (var criterion in criteria)
            if (Find(criterion.Key) is { } before && (before.Kind != criterion.Kind || before.Part != criterion.Part))
                throw CentreRules.KeyMeansTheSame.Broken($"Frågan ”{before.Question}” har redan en annan del eller ett annat slag av svar. Lägg till en ny fråga i stället.");
        return new CriterionCatalogue(Version + 1, name.Trim(), criteria);
    }

    static bool IsWhole(Criterion c) => !string.IsNullOrWhiteSpace(c.Key) && !string.IsNullOrWhiteSpace(c.Question) && (c.Kind != AnswerKind.Choice || c.Choices?.Count > 1);

    public bool Equals(CriterionCatalogue? other) => other is not null && (Version, Name) == (other.Version, other.Name) && Criteria.SequenceEqual(other.Criteria);
    public override int GetHashCode() => HashCode.Combine(Version, Name, Criteria.Count);
}

/// <summary>Keys that the definitions ask for (nycklar).</summary>
public static class CriterionKeys
{
    public const string CoLocated = "hela.samlokaliserad", JointGroups = "hela.grupper", Coordinator = "hela.samordnare", SteeringGroup = "hela.styrgrupp",
        PlanningTime = "hela.planeringstid", OpenPreschoolHours = "of.oppet", SocialServicesHours = "soc.timmar", SocialServicesPersons = "soc.personer";

    /// <summary>Whether the part is there at all: "mhv.finns".</summary>
    public static string Present(CentrePart part) => $"{Prefix(part)}.finns";

    /// <summary>Whether the party's whole ordinary activity is placed there: "mhv.hela".</summary>
    public static string WholeActivity(CentrePart part) => $"{Prefix(part)}.hela";

    /// <summary>A key for a new question: its part and its first words, and more letters when somebody has that already.</summary>
    public static string New(CentrePart part, string question, IReadOnlySet<string> taken)
    {
        var letters = question.ToLowerInvariant().Select(c => c switch { 'å' or 'ä' => 'a', 'ö' => 'o', >= 'a' and <= 'z' => c, _ => ' ' });
        var words = string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(4);
        var key = $"{Prefix(part)}.{string.Join('.', words.DefaultIfEmpty("fraga"))}";
        if (key.Length > 40) key = key[..40].TrimEnd('.');
        while (taken.Contains(key)) key += "x";
        return key;
    }

    static string Prefix(CentrePart part) => part switch
    {
        CentrePart.MaternityCare => "mhv",
        CentrePart.ChildHealthCare => "bhv",
        CentrePart.OpenPreschool => "of",
        CentrePart.SocialServices => "soc",
        CentrePart.Whole => "hela",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };
}
