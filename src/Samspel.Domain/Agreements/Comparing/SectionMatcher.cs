using Samspel.Domain.Agreements.Reading;

namespace Samspel.Domain.Agreements.Comparing;

/// <summary>A section with its units of text.</summary>
sealed class UnitedSection(AgreementSection section, int place)
{
    public AgreementSection Section { get; } = section;
    public int Place { get; } = place;
    public List<TextUnit> Units { get; } = TextUnits.Of(section);
    public string TitleKey { get; } = Words.Key(section.Title);
    public int WordCount => Units.Sum(u => u.Words);

    public Dictionary<string, int> Bag => field ??= Units.SelectMany(u => u.Bag).GroupBy(w => w.Key).ToDictionary(g => g.Key, g => g.Sum(w => w.Value));
}

/// <summary>Finds which section has become which: by number and title, by title, by number, and last by what it says.</summary>
static class SectionMatcher
{
    const int EnoughWords = 20;

    /// <summary>From the place of a new section to the old one it was.</summary>
    public static Dictionary<int, UnitedSection> Match(IReadOnlyList<UnitedSection> old, IReadOnlyList<UnitedSection> now)
    {
        var found = new Dictionary<int, UnitedSection>();
        var left = old.ToDictionary(s => s.Place);
        void Pair(UnitedSection was, UnitedSection section)
        {
            found[section.Place] = was;
            left.Remove(was.Place);
        }
        IEnumerable<UnitedSection> New() => now.Where(s => !found.ContainsKey(s.Place)).ToList();

        foreach (var section in New())
            if (left.Values.FirstOrDefault(o => o.Section.Number == section.Section.Number && o.TitleKey == section.TitleKey) is { } was) Pair(was, section);

        var titles = left.Values.Where(o => o.TitleKey.Length > 0).ToLookup(o => o.TitleKey);
        foreach (var group in New().GroupBy(s => s.TitleKey))
            if (group.Count() == 1 && titles[group.Key].Count() == 1) Pair(titles[group.Key].Single(), group.Single());

        foreach (var section in New())
            if (left.Values.FirstOrDefault(o => o.Section.Number == section.Section.Number) is { } was && AreKin(was, section)) Pair(was, section);

        foreach (var section in New().Where(s => s.WordCount >= EnoughWords))
            if (left.Values.Where(o => o.WordCount >= EnoughWords).Select(o => (Old: o, Likeness: TextUnits.Likeness(o.Bag, section.Bag))).OrderByDescending(x => x.Likeness).FirstOrDefault()
                is { Likeness: >= 0.6 } best) Pair(best.Old, section);
        return found;
    }

    static bool AreKin(UnitedSection old, UnitedSection now) => Words.Likeness(old.Section.Title, now.Section.Title) >= 0.5 || TextUnits.Likeness(old.Bag, now.Bag) >= 0.4;
}
