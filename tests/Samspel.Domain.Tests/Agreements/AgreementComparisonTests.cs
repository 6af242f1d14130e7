using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Agreements;
using Samspel.Domain.Agreements.Comparing;

namespace Samspel.Domain.Tests.Agreements;

public class AgreementComparisonTests
{
    static readonly AgreementDocument Real = RealAgreement.Document;

    [Fact]
    public void An_agreement_is_like_itself()
    {
        var comparison = AgreementComparison.Between(Real, Real);
        comparison.IsEmpty.ShouldBeTrue();
        comparison.Sentence.ShouldBe("Versionerna är lika.");
        Same(comparison.NewSections(), Real.Sections);
    }

    [Fact]
    public void Words_added_and_removed_are_seen_inside_the_paragraph()
    {
        var (_, change) = One("Barnet ska få stöd, snabbt och nära.", "Barnet ska alltid få gott stöd, nära.");
        var unit = change.Units.Single();
        unit.Pieces.Select(p => (p.Kind, p.Text)).ShouldBe([
            (ChangeKind.Same, "Barnet ska "), (ChangeKind.Added, "alltid "), (ChangeKind.Same, "få "), (ChangeKind.Added, "gott "), (ChangeKind.Same, "stöd,"), (ChangeKind.Removed, " snabbt och"), (ChangeKind.Same, " nära.")]);
        change.Sentence.ShouldBe("Avsnitt 1 Inledning har 2 ord tillagda och 2 borttagna.");
    }

    [Fact]
    public void A_section_is_added_removed_renumbered_or_retitled()
    {
        var old = Document(Section("1", "Inledning", "Om samverkan."), Section("2", "Sekretess", "Uppgifter skyddas."), Section("3", "Uppföljning", "Varje år följs det upp."));
        var now = Document(Section("1", "Inledning", "Om samverkan."), Section("2", "Placeringar", "Nytt om placeringar."), Section("3", "Sekretess", "Uppgifter skyddas väl."));
        var comparison = AgreementComparison.Between(old, now);
        comparison.Sections.Select(s => s.Sentence).ShouldBe([
            "Avsnitt 1 Inledning är oförändrat.", "Avsnitt 2 Placeringar är nytt (3 ord).", "Avsnitt 3 Sekretess har nytt nummer, tidigare 2, har 1 ord tillagda.", "Avsnitt 3 Uppföljning har tagits bort (5 ord)."]);
        comparison.Sentence.ShouldBe("1 avsnitt är ändrat, 1 avsnitt är nytt och 1 avsnitt är borttaget; 1 är oförändrade. 4 ord har lagts till och 5 tagits bort.");
        Same(comparison.OldSections(), old.Sections);
        Same(comparison.NewSections(), now.Sections);

        AgreementComparison.Between(Document(Section("1", "Avvikelser och tvister", "Så här hanteras avvikelser.")), Document(Section("1", "Avvikelsehantering och tvister", "Så här hanteras avvikelser.")))
            .Sections.Single().Sentence.ShouldBe("Avsnitt 1 Avvikelsehantering och tvister har nytt namn, tidigare ”Avvikelser och tvister”.");
    }

    [Fact]
    public void A_section_that_has_another_place_is_said_to_have_moved_and_the_others_are_not()
    {
        var old = Document(Section("1", "Inledning", "Om samverkan."), Section("2", "Sekretess", "Uppgifter skyddas."), Section("3", "Uppföljning", "Varje år följs det upp."), Section("4", "Tvister", "Så här löses tvister."));
        var now = Document(Section("1", "Inledning", "Om samverkan."), Section("2", "Tvister", "Så här löses tvister."), Section("3", "Sekretess", "Uppgifter skyddas."), Section("4", "Uppföljning", "Varje år följs det upp."));
        var comparison = AgreementComparison.Between(old, now);
        comparison.Sections.Select(s => s.Sentence).ShouldBe([
            "Avsnitt 1 Inledning är oförändrat.", "Avsnitt 2 Tvister har nytt nummer, tidigare 4, har flyttats, stod tidigare efter 3 Uppföljning.",
            "Avsnitt 3 Sekretess har nytt nummer, tidigare 2.", "Avsnitt 4 Uppföljning har nytt nummer, tidigare 3."]);
        comparison.Sections.Count(s => s.IsMoved).ShouldBe(1);
    }

    [Fact]
    public void Whole_paragraphs_that_are_new_or_gone_are_told_apart_from_words()
    {
        var old = Document(Section("1", "Inledning", "Det första stycket talar om samverkan.") with { Blocks = [new Paragraph([new TextRun("Det första stycket talar om samverkan.")]), new Paragraph([new TextRun("Helt annat innehåll fanns här tidigare.")])] });
        var now = Document(Section("1", "Inledning", "Det första stycket talar om samverkan."));
        AgreementComparison.Between(old, now).Sections.Single().Sentence.ShouldBe("Avsnitt 1 Inledning har ett borttaget stycke och har i allt 0 ord tillagda och 6 borttagna.");
    }

    [Fact]
    public void A_footnote_mark_that_moves_is_seen()
    {
        var old = Document(Section("1", "Inledning", new Paragraph([new TextRun("Stöd"), new FootnoteMark(1), new TextRun(" till alla.")])));
        var now = Document(Section("1", "Inledning", new Paragraph([new TextRun("Stöd till alla"), new FootnoteMark(1), new TextRun(".")])));
        var comparison = AgreementComparison.Between(old, now);
        comparison.Sections.Single().Units.Single().Pieces.Where(p => p.Footnote == 1).Select(p => p.Kind).ShouldBe([ChangeKind.Removed, ChangeKind.Added]);
        Same(comparison.NewSections(), now.Sections);
    }

    [Fact]
    public void What_differs_on_the_front_page_is_named()
    {
        var now = Real with { Version = "Version 2", ValidTo = new DateOnly(2028, 1, 1), Parties = [.. Real.Parties.Skip(1)] };
        AgreementComparison.Between(Real, now).Fields.Select(f => f.Name).ShouldBe(["Version", "Gäller till", "Parter"]);
    }

    [Fact]
    public void A_changed_footnote_is_compared_word_by_word()
    {
        var now = Real with { Footnotes = [.. Real.Footnotes.Select(n => n.Number == 22 ? n with { Text = n.Text + " Tillägg." } : n)] };
        AgreementComparison.Between(Real, now).Footnotes.Single(f => f.Kind != ChangeKind.Same).Text(now: true).ShouldEndWith("Tillägg.");
    }

    [Fact]
    public void An_item_put_first_in_a_list_leaves_the_others_as_they_were()
    {
        static AgreementSection List(params string[] items) => Section("1", "Mål", new TextList(false, [.. items.Select(i => new TextListItem(null, [new TextRun(i)]))]));
        var comparison = AgreementComparison.Between(Document(List("Stöd i tid", "Rätt stöd")), Document(List("Trygghet för alla", "Stöd i tid", "Rätt stöd")));
        comparison.Sections.Single().Units.Select(u => u.Kind).ShouldBe([ChangeKind.Added, ChangeKind.Same, ChangeKind.Same]);
        Texts.Json(comparison.NewSections()).ShouldBe(Texts.Json(new[] { List("Trygghet för alla", "Stöd i tid", "Rätt stöd") }));
    }

    /// <summary>Whatever is done to the agreement, the comparison holds all of the old and all of the new.</summary>
    [Fact]
    public void From_the_comparison_both_versions_are_put_together_again() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var now = Mangled(Real, new Random(seed));
            var comparison = AgreementComparison.Between(Real, now);
            return Texts.Json(comparison.OldSections()) == Texts.Json(Real.Sections) && Texts.Json(comparison.NewSections()) == Texts.Json(now.Sections);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Versions_with_nothing_in_common_are_compared_too()
    {
        var other = Real with { Sections = [.. Real.Sections.Select(s => s with { Title = "X" + s.Title, Blocks = [new Paragraph([new TextRun(string.Join(' ', Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? "ord" : "text")))])] })] };
        var comparison = AgreementComparison.Between(Real, other);
        Same(comparison.OldSections(), Real.Sections);
        Same(comparison.NewSections(), other.Sections);
    }

    static AgreementDocument Mangled(AgreementDocument document, Random random)
    {
        var sections = document.Sections.Where(_ => random.Next(15) > 0).Select(s => s with
        {
            Title = random.Next(10) == 0 ? s.Title + " med mera" : s.Title,
            Number = random.Next(10) == 0 ? s.Number + "9" : s.Number,
            Blocks = [.. s.Blocks.Where(_ => random.Next(12) > 0).Select(b => b is Paragraph p && p.Runs is [TextRun first, ..] && random.Next(3) == 0 ? new Paragraph([new TextRun(Shaken(first.Text, random)), .. p.Runs.Skip(1)]) : b)],
        }).ToList();
        for (var i = random.Next(3); i > 0; i--) sections.Insert(random.Next(sections.Count + 1), Section($"9{i}", $"Nytt {i}", "Ett nytt avsnitt med egna ord om barn."));
        if (random.Next(3) == 0) sections.Reverse();
        return document with { Sections = sections };
    }

    static string Shaken(string text, Random random) =>
        string.Join(' ', text.Split(' ').SelectMany(w => random.Next(12) switch { 0 => [], 1 => [w, "ny"], 2 => [w.ToUpperInvariant()], _ => (string[])[w] })) is { Length: > 0 } shaken ? shaken : "ord";

    static (AgreementComparison, SectionComparison) One(string before, string after)
    {
        var comparison = AgreementComparison.Between(Document(Section("1", "Inledning", before)), Document(Section("1", "Inledning", after)));
        return (comparison, comparison.Sections.Single());
    }

    static void Same(IReadOnlyList<AgreementSection> sections, IReadOnlyList<AgreementSection> expected) => Texts.Json(sections).ShouldBe(Texts.Json(expected));

    static AgreementDocument Document(params AgreementSection[] sections) => new("Prov", null, null, null, null, null, null, [], [], [], [], sections, []);

    static AgreementSection Section(string number, string title, string text) => Section(number, title, new Paragraph([new TextRun(text)]));

    static AgreementSection Section(string number, string title, AgreementBlock block) => new(number, title, 1, null, [], [block]);
}
