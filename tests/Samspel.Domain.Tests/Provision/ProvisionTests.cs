using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Agreements;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Domain.Provision;
using Samspel.Domain.Tests.Sips;
using Samspel.Domain.WhoDoesWhat;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.Provision;

public class ProvisionTests
{
    static readonly OfferContent offer = new(SupportKind.ParentSupport, "Föräldragrupper", new AgeSpan(0, 5, Pregnancy: true), "Socialtjänsten", Principal.Municipality, MunicipalUnit, KnownDate.Unknown, "Samordnaren", Today);

    static MunicipalProvision Begun() => MunicipalProvision.Begin(ProvisionId.New(), Code, MunicipalUnit, Today);

    [Fact]
    public void An_offer_says_what_who_ages_day_and_source()
    {
        ProvisionRules.NotYours.ShouldRefuse(() => Begun().Add(Stranger, offer, Today));
        ProvisionRules.SaysWhat.ShouldRefuse(() => Begun().Add(Coordinator, offer with { Giver = " " }, Today));
        ProvisionRules.HasASource.ShouldRefuse(() => Begun().Add(Coordinator, offer with { Source = "" }, Today));
        ProvisionRules.HasASource.ShouldRefuse(() => Begun().Add(Coordinator, offer with { On = Today.AddDays(1) }, Today));
        foreach (var ages in new[] { new AgeSpan(-1, 5), new AgeSpan(3, 25), new AgeSpan(6, 5) }) ProvisionRules.AgesFit.ShouldRefuse(() => Begun().Add(Coordinator, offer with { Ages = ages }, Today));
        Begun().Add(CountyCoordinator, offer with { Ages = AgeSpan.Unborn }, Today).ShouldBe(1);
        (Begun().MayEdit(Coordinator), Begun().MayEdit(SchoolWriter)).ShouldBe((true, false));
        JsonSerializer.Deserialize<Offer>(JsonSerializer.Serialize(new Offer(1, offer))).ShouldBe(new Offer(1, offer));
    }

    [Fact]
    public void What_nobody_has_said_is_unknown_and_only_what_is_said_to_be_missing_is_missing()
    {
        var provision = Begun();
        provision.Cell(SupportKind.ParentSupport, SupportBand.ZeroToFive, Today).IsThere.ShouldBe(Truth.Unknown);
        provision.SayMissing(Coordinator, new(SupportKind.ParentSupport, SupportBand.ZeroToFive, Today, "Samordnaren"), Today);
        provision.Cell(SupportKind.ParentSupport, SupportBand.ZeroToFive, Today).Word.ShouldBe("Saknas");
        provision.Add(Coordinator, offer, Today);
        provision.Cell(SupportKind.ParentSupport, SupportBand.ZeroToFive, Today).Word.ShouldBe("Finns");
        provision.Missing.ShouldBeEmpty();
        ProvisionRules.NotBoth.ShouldRefuse(() => provision.SayMissing(Coordinator, new(SupportKind.ParentSupport, SupportBand.Pregnancy, Today, "Samordnaren"), Today));
        ProvisionRules.MissingFits.ShouldRefuse(() => provision.SayMissing(Coordinator, new(SupportKind.OpenPreschool, SupportBand.ThirteenToSeventeen, Today, "Samordnaren"), Today));
        ProvisionRules.HasASource.ShouldRefuse(() => provision.SayMissing(Coordinator, new(SupportKind.GriefSupport, SupportBand.SixToTwelve, Today, " "), Today));
        ProvisionRules.ReasonGiven.ShouldRefuse(() => provision.End(Coordinator, 1, Today, "", Today));
        provision.End(Coordinator, 1, Today, "Projektet tog slut.", Today);
        (provision.Cell(SupportKind.ParentSupport, SupportBand.ZeroToFive, Today).IsThere, provision.Cell(SupportKind.ParentSupport, SupportBand.ZeroToFive, Today.AddDays(1)).IsThere).ShouldBe((Truth.Holds, Truth.Unknown));
        ProvisionRules.IsThere.ShouldRefuse(() => provision.Revise(Coordinator, 1, offer with { Name = "Annat" }, Today));
        provision.NewFacts.ShouldAllBe(f => f.Sentence.Length > 10);
    }

    [Fact]
    public void What_was_said_to_be_missing_can_be_taken_back_and_is_then_unknown()
    {
        var provision = Begun();
        provision.SayMissing(Coordinator, new(SupportKind.GriefSupport, SupportBand.SixToTwelve, Today, "Samordnaren"), Today);
        provision.TakeBackMissing(Coordinator, SupportKind.GriefSupport, SupportBand.SixToTwelve);
        provision.TakeBackMissing(Coordinator, SupportKind.GriefSupport, SupportBand.SixToTwelve);
        provision.Cell(SupportKind.GriefSupport, SupportBand.SixToTwelve, Today).Word.ShouldBe("Okänt");
        provision.NewFacts.Count.ShouldBe(2);
    }

    [Fact]
    public void It_is_looked_through_every_year()
    {
        var provision = Begun();
        provision.Duties(Today).ShouldHaveSingleItem().Due.ShouldBe(Today.AddMonths(12));
        provision.Review(Coordinator, Today.AddMonths(11));
        provision.Duties(Today).ShouldHaveSingleItem().Due.ShouldBe(Today.AddMonths(23));
        provision.Add(Coordinator, offer, Today);
        var facts = provision.NewFacts.Count;
        provision.Revise(Coordinator, 1, offer, Today);
        provision.NewFacts.Count.ShouldBe(facts);
        provision.Revise(Coordinator, 1, offer with { Name = "Föräldrastöd" }, Today);
        provision.Offers[0].Content.Name.ShouldBe("Föräldrastöd");
    }

    [Fact]
    public void The_gaps_are_shown_by_municipality_support_and_age_and_counted_over_the_county()
    {
        var provision = Begun();
        provision.Add(Coordinator, offer, Today);
        provision.SayMissing(Coordinator, new(SupportKind.LanguageSupport, SupportBand.ZeroToFive, Today, "Samordnaren"), Today);
        var cells = ProvisionGaps.Of([Code, Neighbour.Code], [provision], Today);
        cells.Count.ShouldBe(2 * Supports.Table.Sum(r => r.Bands.Count));
        cells.Where(c => c.MunicipalityCode == Neighbour.Code).ShouldAllBe(c => c.IsThere == Truth.Unknown);
        var county = ProvisionGaps.OfCounty(cells).ToDictionary(c => (c.Kind, c.Band), c => (c.There, c.Missing, c.Unknown));
        county[(SupportKind.ParentSupport, SupportBand.ZeroToFive)].ShouldBe((1, 0, 1));
        county[(SupportKind.LanguageSupport, SupportBand.ZeroToFive)].ShouldBe((0, 1, 1));
    }

    [Fact]
    public void It_can_be_put_in_words_for_the_local_agreement()
    {
        var provision = Begun();
        ProvisionGaps.TextFor(provision, Today).ShouldStartWith("Inget stöd är inlagt");
        provision.Add(Coordinator, offer, Today);
        provision.SayMissing(Coordinator, new(SupportKind.LanguageSupport, SupportBand.ZeroToFive, Today, "Samordnaren"), Today);
        var text = ProvisionGaps.TextFor(provision, Today);
        LocalTemplate.Sections.Single(s => s.Key == LocalTemplate.SupplyKey).Block.ShouldBe("LOKALT UTBUD AV INSATSER");
        text.ShouldContain("– Stöd i föräldraskapet: Föräldragrupper, graviditet och 0–5 år, Socialtjänsten.");
        text.ShouldContain("Det här saknas:\n– Stöd för tal och språk: 0–5 år.");
        text.ShouldContain("– Stöd för tal och språk: 6–12 år.");
    }

    [Fact]
    public void The_words_are_renewed_where_they_stand_and_what_is_written_around_them_stays()
    {
        var provision = Begun();
        provision.Add(Coordinator, offer, Today);
        ProvisionGaps.PutInto(null, provision, Today).ShouldBe(ProvisionGaps.TextFor(provision, Today));
        ProvisionGaps.IsOutOfDate("Egen text.", provision, Today).ShouldBeFalse();
        var text = $"Före.\r\n\r\n{ProvisionGaps.TextFor(provision, Today).Replace("\n", "\r\n")}\r\n\r\nEfter.";
        ProvisionGaps.IsOutOfDate(text, provision, Today.AddDays(9)).ShouldBeFalse();
        provision.SayMissing(Coordinator, new(SupportKind.LanguageSupport, SupportBand.ZeroToFive, Today, "Samordnaren"), Today);
        ProvisionGaps.IsOutOfDate(text, provision, Today).ShouldBeTrue();
        var renewed = ProvisionGaps.PutInto(text, provision, Today.AddDays(9));
        renewed.ShouldBe($"Före.\n\n{ProvisionGaps.TextFor(provision, Today.AddDays(9))}\n\nEfter.");
        ProvisionGaps.IsOutOfDate(renewed, provision, Today.AddDays(9)).ShouldBeFalse();
        ProvisionGaps.PutInto("Egen text.", provision, Today).ShouldStartWith("Egen text.\n\nDet här stödet finns");
        ProvisionGaps.PutInto(ProvisionGaps.TextFor(Begun(), Today), provision, Today).ShouldBe(ProvisionGaps.TextFor(provision, Today));
    }

    [Fact]
    public void Whatever_the_span_it_reaches_the_bands_its_ages_lie_in_and_no_other()
    {
        var spans = from one in Gen.Choose(0, 24) from other in Gen.Choose(0, 24) from pregnancy in Gen.Elements(true, false) select new AgeSpan(Math.Min(one, other), Math.Max(one, other), pregnancy);
        (SupportBand Band, int From, int To)[] bands = [(SupportBand.ZeroToFive, 0, 5), (SupportBand.SixToTwelve, 6, 12), (SupportBand.ThirteenToSeventeen, 13, 17), (SupportBand.EighteenToTwentyFour, 18, 24)];
        Prop.ForAll(spans.ToArbitrary(), span => span.Reaches(SupportBand.Pregnancy) == span.Pregnancy
            && bands.All(b => span.Reaches(b.Band) == Enumerable.Range(b.From, b.To - b.From + 1).Any(age => span.FitOf(GuideAge.Of(age)) == AgeFit.Inside))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
        Supports.Table.Select(r => r.Kind).ShouldBe(Enum.GetValues<SupportKind>());
        foreach (var band in Enum.GetValues<SupportBand>()) band.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var kind in Enum.GetValues<SupportKind>()) kind.Word().ShouldNotBeNullOrWhiteSpace();
    }
}
