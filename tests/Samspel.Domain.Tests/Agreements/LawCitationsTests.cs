using Samspel.Domain.Agreements;
using Samspel.Domain.Agreements.Laws;

namespace Samspel.Domain.Tests.Agreements;

public class LawCitationsTests
{
    static readonly DateOnly Before = new(2025, 6, 30), After = new(2025, 7, 1);

    [Theory]
    [InlineData("5 kap. 1 d § SoL", "SoL (2025:400) 7 kap. 2 § första strecksatsen")]
    [InlineData("5 kap. 8 § SoL", "SoL (2025:400) 7 kap. 2 § andra strecksatsen")]
    [InlineData("5 kap. 9 a § SoL", "SoL (2025:400) 7 kap. 2 § tredje strecksatsen")]
    [InlineData("5 kap. 1 § socialtjänstlagen (2001:453)", "SoL (2025:400) 18 kap. 1-5 §§")]
    [InlineData("5 kap. 10 § socialtjänstlagen", "SoL (2025:400) 13 kap. 9 §")]
    [InlineData("14 kap. 1 § 3 st SoL", "SoL (2025:400) 19 kap. 1 § (anmälan) och 20 kap. 6 § (uppgifter)")]
    [InlineData("SoL 2 kap. 7 §", "SoL (2025:400) 10 kap. 8 och 9 §§")]
    public void A_reference_to_the_old_social_services_act_applied_until_July_2025_and_has_moved(string citation, string now)
    {
        LawCitations.OnDay(citation, Before).Standing.ShouldBe(LawStanding.Applies);
        var answer = LawCitations.OnDay(citation, After);
        answer.Standing.ShouldBe(LawStanding.Moved);
        answer.IsOutdated.ShouldBeTrue();
        answer.Reference!.ReplacedBy.ShouldBe(now);
        answer.Sentence.ShouldContain($"upphörde att gälla den 30 juni 2025. Nu gäller {now}.");
    }

    [Theory]
    [InlineData("16 kap. 3 § HSL")]
    [InlineData("5 kap.7 § HSL")]
    [InlineData("5 kap § 8 HSL- Hälso- och sjukvårdslag (2017:30)")]
    [InlineData("29 kap. 13 §. SkolL- Skollag (2010:800)")]
    [InlineData("Skollag (2010:800) 2 kap. § 25.")]
    [InlineData("Skollagen 2 kap. 28 §")]
    [InlineData("8 § Förvaltningslag (2017:900).")]
    [InlineData("32 § LVU")]
    [InlineData("25 kap. 11-14 § SOL")]
    [InlineData("25 kap. 12 § OSL")]
    public void What_stands_where_it_stood_applies_all_along(string citation)
    {
        LawCitations.OnDay(citation, Before).Standing.ShouldBe(LawStanding.Applies, citation);
        LawCitations.OnDay(citation, After).Standing.ShouldBe(LawStanding.Applies, citation);
        LawCitations.OnDay(citation, After).Reference.ShouldNotBeNull(citation);
    }

    [Fact]
    public void The_same_number_may_say_something_else_from_a_day()
    {
        LawCitations.OnDay("16 kap. 3 § HSL", new(2024, 3, 31)).Sentence.ShouldNotContain("skyddat boende");
        LawCitations.OnDay("16 kap. 3 § HSL", new(2024, 4, 1)).Sentence.ShouldContain("skyddat boende");
        LawCitations.OnDay("5 kap. 7 § HSL", new(2021, 7, 31)).Reference!.Says.ShouldBe("Tre grunder och oväntad död.");
        LawCitations.OnDay("5 kap. 7 § HSL", new(2021, 8, 1)).Sentence.ShouldContain("våld");
    }

    [Fact]
    public void Which_act_SoL_means_depends_on_when_it_was_written()
    {
        LawCitations.OnDay("19 kap. 1 § SoL", After, writtenOn: After).Standing.ShouldBe(LawStanding.Applies);
        LawCitations.OnDay("19 kap. 1 § SoL", Before, writtenOn: After).Standing.ShouldBe(LawStanding.NotYet);
        LawCitations.OnDay("19 kap. 1 § SoL", After).Standing.ShouldBe(LawStanding.Repealed);
    }

    [Fact]
    public void What_is_not_known_is_said_to_be_not_known()
    {
        LawCitations.OnDay("99 § LVU", After).Standing.ShouldBe(LawStanding.NotKnown);
        LawCitations.OnDay("Lag (1993:287) om stöd", After).Standing.ShouldBe(LawStanding.NotKnown);
        LawCitations.OnDay("god vård m.fl.", After).Standing.ShouldBe(LawStanding.NotKnown);
        LawCitations.OnDay("Skollagen 2 kap. 25 §", After).Sentence.ShouldEndWith("Uppgiften är inte kontrollerad mot lagtexten.");
    }

    [Fact]
    public void Every_citation_of_the_old_act_in_the_agreement_is_listed_from_the_day_it_was_repealed()
    {
        LawCitations.Outdated(RealAgreement.Document, Before).ShouldBeEmpty();
        var outdated = LawCitations.Outdated(RealAgreement.Document, After);
        outdated.Where(o => o.Citation.Section is not null).Select(o => (o.Citation.AgreementSection, o.Citation.Footnote, $"{o.Citation.Chapter}:{o.Citation.Section}")).ShouldBe([
            ("2.3", null, "5:8"), ("2.3", null, "5:9 a"), ("2.3", null, "5:1 d"), ("3.5", null, "5:1"), ("3.5", null, "5:10"), ("3.9", null, "14:1"), ("3.9", null, "14:1"),
            ("6.3.2", null, "14:1"), ("10.2", null, "5:8"), ("10.2", null, "5:1 d"), ("2.3", 23, "14:1"), ("3.9", 47, "14:1")]);
        outdated.Count(o => o.Citation.Section is null).ShouldBe(12);
        outdated.ShouldAllBe(o => o.Citation.Sfs == "2001:453");
    }

    [Fact]
    public void A_moved_citation_is_ready_to_become_a_minor_amendment()
    {
        var (citation, answer) = LawCitations.Outdated(RealAgreement.Document, After).First(o => o.Citation.Section is not null);
        var content = LawAmendments.Of(citation, answer).ShouldNotBeNull();
        content.Changes.Single().ShouldBe(new SectionAmendment("2.3", "5 kap. 8 § SoL", "SoL (2025:400) 7 kap. 2 § andra strecksatsen"));
        content.AffectsPurposeOrGoals().ShouldBeFalse();
        MinorAmendment.Propose(AmendmentId.New(), GivenAgreement.Coordinator, GivenAgreement.InForce(), content, GivenAgreement.From).State.ShouldBe(AmendmentState.Proposed);
        LawAmendments.Of(citation, LawCitations.Answer(citation, Before)).ShouldBeNull();
        LawCitations.OnDay("Socialtjänstlagen", After).Now.ShouldBe("SoL (2025:400)");
    }

    [Fact]
    public void The_table_is_dated_and_whole()
    {
        LawTable.All.ShouldAllBe(r => r.About.Length > 0 && r.Says.Length > 0 && !(r.To < r.From));
        LawTable.All.Where(r => r.Act == Acts.OldSoL).ShouldAllBe(r => r.To == Before && r.ReplacedBy != null);
        LawTable.All.Where(r => r.Act == Acts.SoL).ShouldAllBe(r => r.From == After);
        foreach (var group in LawTable.All.GroupBy(r => (r.Act, r.Chapter, r.Section)))
            group.OrderBy(r => r.From ?? DateOnly.MinValue).Zip(group.OrderBy(r => r.From ?? DateOnly.MinValue).Skip(1)).ShouldAllBe(p => p.First.To!.Value.AddDays(1) == p.Second.From);
        LawTable.ChangedWords.Count.ShouldBe(4);
    }

    [Fact]
    public void The_known_defects_stand_in_sections_and_footnotes_that_exist()
    {
        KnownDefects.All.Select(d => d.Id).ShouldBe(Enumerable.Range(1, 21).Select(n => $"D{n}"));
        foreach (var defect in KnownDefects.All)
        {
            defect.Sections.ShouldAllBe(s => RealAgreement.Document.Section(s) != null, defect.Id);
            defect.Footnotes.ShouldAllBe(n => RealAgreement.Document.Footnotes.Any(f => f.Number == n), defect.Id);
        }
        KnownDefects.Of("RD20/04734", "2.3").Select(d => d.Id).ShouldBe(["D1", "D4"]);
        KnownDefects.Of("RD99/1", "2.3").ShouldBeEmpty();
    }
}
