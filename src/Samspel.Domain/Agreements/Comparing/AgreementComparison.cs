using System.Globalization;

namespace Samspel.Domain.Agreements.Comparing;

/// <summary>
/// Two versions of an agreement compared (jämförelse av versioner), section by section and word by word. Holds all of both: from it the old text
/// and the new can be put together again.
/// </summary>
/// <param name="Fields">What differs on the front page.</param>
/// <param name="Sections">Every section, in the order of the new version; what was removed stands where it stood.</param>
/// <param name="Footnotes">Every footnote.</param>
public sealed record AgreementComparison(IReadOnlyList<FieldChange> Fields, IReadOnlyList<SectionComparison> Sections, IReadOnlyList<UnitComparison> Footnotes)
{
    public static AgreementComparison Between(AgreementDocument old, AgreementDocument now)
    {
        var before = old.Sections.Select((s, i) => new UnitedSection(s, i)).ToList();
        var after = now.Sections.Select((s, i) => new UnitedSection(s, i)).ToList();
        var matched = SectionMatcher.Match(before, after);
        var gone = before.Except(matched.Values).ToList();

        var sections = new List<SectionComparison>();
        var passed = -1;
        foreach (var section in after)
        {
            if (!matched.TryGetValue(section.Place, out var was))
            {
                sections.Add(new(null, SectionHead.Of(section.Section), null, UnitAligner.Compare([], section.Units)));
                continue;
            }
            foreach (var removed in gone.Where(g => g.Place > passed && g.Place < was.Place)) sections.Add(Removed(removed));
            passed = Math.Max(passed, was.Place);
            sections.Add(new(SectionHead.Of(was.Section), SectionHead.Of(section.Section), was.Place, UnitAligner.Compare(was.Units, section.Units)));
        }
        foreach (var removed in gone.Where(g => g.Place > passed)) sections.Add(Removed(removed));
        return new(FieldsOf(old, now), Placed(sections, before), UnitAligner.Compare(TextUnits.Of(old.Footnotes), TextUnits.Of(now.Footnotes)));
    }

    /// <summary>Nothing differs.</summary>
    public bool IsEmpty => Fields.Count == 0 && Sections.All(s => s.Kind == ChangeKind.Same) && Footnotes.All(f => f.Kind == ChangeKind.Same);

    /// <summary>The sections of the old version, put together again.</summary>
    public IReadOnlyList<AgreementSection> OldSections() => [.. Sections.Where(s => s.Old is not null).OrderBy(s => s.OldPlace).Select(s => Back(s.Old!, s.Units, now: false))];

    /// <summary>The sections of the new version, put together again.</summary>
    public IReadOnlyList<AgreementSection> NewSections() => [.. Sections.Where(s => s.New is not null).Select(s => Back(s.New!, s.Units, now: true))];

    /// <summary>All of it in one sentence.</summary>
    public string Sentence
    {
        get
        {
            if (IsEmpty) return "Versionerna är lika.";
            var count = Sections.CountBy(s => s.Kind).ToDictionary();
            string Of(ChangeKind kind, string one, string many) => count.GetValueOrDefault(kind) is var n && n == 1 ? $"1 avsnitt är {one}" : $"{n} avsnitt är {many}";
            return $"{Of(ChangeKind.Changed, "ändrat", "ändrade")}, {Of(ChangeKind.Added, "nytt", "nya")} och {Of(ChangeKind.Removed, "borttaget", "borttagna")}; {count.GetValueOrDefault(ChangeKind.Same)} är oförändrade. {Sections.Sum(s => s.WordsAdded)} ord har lagts till och {Sections.Sum(s => s.WordsRemoved)} tagits bort.";
        }
    }

    /// <summary>Tells of those that have another place among the others than before: the fewest that must have moved for the order to be what it is.</summary>
    static List<SectionComparison> Placed(List<SectionComparison> sections, List<UnitedSection> before)
    {
        var kept = Longest([.. sections.Where(s => s.New is not null && s.OldPlace is not null).Select(s => s.OldPlace!.Value)]);
        return [.. sections.Select(s => s.New is null || s.OldPlace is not { } place || kept.Contains(place) ? s
            : s with { StoodBefore = place == 0 ? "först" : $"efter {before[place - 1].Section.Number} {before[place - 1].Section.Title}" })];
    }

    /// <summary>The longest run of places that still come in the order they had.</summary>
    static HashSet<int> Longest(IReadOnlyList<int> places)
    {
        var (length, previous) = (new int[places.Count], new int[places.Count]);
        var last = -1;
        for (var i = 0; i < places.Count; i++)
        {
            (length[i], previous[i]) = (1, -1);
            for (var j = 0; j < i; j++)
                if (places[j] < places[i] && length[j] + 1 > length[i]) (length[i], previous[i]) = (length[j] + 1, j);
            if (last < 0 || length[i] > length[last]) last = i;
        }
        var kept = new HashSet<int>();
        for (; last >= 0; last = previous[last]) kept.Add(places[last]);
        return kept;
    }

    static SectionComparison Removed(UnitedSection section) => new(SectionHead.Of(section.Section), null, section.Place, UnitAligner.Compare(section.Units, []));

    static AgreementSection Back(SectionHead head, IReadOnlyList<UnitComparison> units, bool now) =>
        new(head.Number, head.Title, head.Level, head.ParentNumber, head.TitleFootnotes, TextUnits.Back(units, now));

    static List<FieldChange> FieldsOf(AgreementDocument old, AgreementDocument now) =>
        [.. Facts(old).Zip(Facts(now), (a, b) => new FieldChange(a.Name, a.Value, b.Value)).Where(f => f.Before != f.Now)];

    static IEnumerable<(string Name, string? Value)> Facts(AgreementDocument d) =>
    [
        ("Namn", d.Title), ("Diarienummer", d.Dnr), ("Version", d.Version), ("Gäller från", Day(d.ValidFrom)), ("Gäller till", Day(d.ValidTo)), ("Datum", Day(d.DocumentDate)),
        ("Ansvarig för revidering", d.ResponsibleForRevision), ("Parter", Lines(d.Parties)), ("Godkänd av", Lines(d.Approvals.Select(a => $"{a.Body} {Day(a.Date) ?? a.Written}".TrimEnd()))),
        ("Undertecknas av", Lines(d.SignatoryRoles)), ("Utgående dokument", Lines(d.Superseded.Select(s => s.Title))),
    ];

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string? Lines(IEnumerable<string> lines) => string.Join('\n', lines) is { Length: > 0 } text ? text : null;
}
