using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Agreements;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.FamilyCentres.CentreGiven;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.FamilyCentres;

public class FamilyCentreTests
{
    [Fact]
    public void The_coordinators_and_the_centres_own_coordinator_edit_it_and_nobody_else()
    {
        foreach (var by in new[] { CountyCoordinator, Coordinator, CentreLead, CentreManager }) Centre().MayEdit(by).ShouldBeTrue(by.Name);
        foreach (var by in new[] { Stranger, SchoolWriter, ClinicLead, PartyActor.System, By(Municipality, Role.CaseWorker, UnitKind.OtherMunicipal, CentreUnit, "Kollegan") }) Centre().MayEdit(by).ShouldBeFalse(by.Name);
        CentreRules.NotYours.ShouldRefuse(() => Centre().Revise(Stranger, Content("Annat"), Today));
        CentreRules.NotYours.ShouldRefuse(() => FamilyCentre.Register(FamilyCentreId.New(), Code, Stranger, Content(), KnownDate.Unknown, Today));
        CentreRules.NotYours.ShouldRefuse(() => FamilyCentre.Register(FamilyCentreId.New(), Code, CentreLead, Content(), KnownDate.Unknown, Today));
    }

    [Fact]
    public void It_has_name_place_parties_and_says_what_everything_is()
    {
        CentreRules.IsNamed.ShouldRefuse(() => Centre(" "));
        CentreRules.HasParties.ShouldRefuse(() => Centre().Revise(Coordinator, Content() with { Parties = [] }, Today));
        CentreRules.HasParties.ShouldRefuse(() => Centre().Revise(Coordinator, Content() with { Parties = [Content().Parties[0], Content().Parties[0]] }, Today));
        CentreRules.PartsSayWhat.ShouldRefuse(() => Centre().Revise(Coordinator, Content() with { Actors = [new("Tandvården", "")] }, Today));
        CentreRules.PartsSayWhat.ShouldRefuse(() => Centre().Revise(Coordinator, Content() with { Teams = [new("", "Möts varje vecka", [])] }, Today));
        CentreRules.PartsSayWhat.ShouldRefuse(() => Centre().Revise(Coordinator, Content() with { Groups = [new("Spädbarnsgrupp", " ")] }, Today));
        foreach (var type in Enum.GetValues<DeclaredType>()) type.Word().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void The_same_content_is_no_change_and_a_new_declared_type_is_a_fact_of_its_own()
    {
        var centre = Centre();
        var facts = centre.NewFacts.Count;
        centre.Revise(Coordinator, Content(), Today);
        centre.NewFacts.Count.ShouldBe(facts);
        centre.Revise(Coordinator, Content(declared: DeclaredType.Similar), Today);
        centre.NewFacts.Skip(facts).ShouldHaveSingleItem().ShouldBeOfType<CentreDeclared>();
        (centre.DeclaredOn(Today.AddDays(-1)), centre.DeclaredOn(Today), centre.DeclaredOn(new DateOnly(2000, 1, 1))).ShouldBe((DeclaredType.FamilyCentre, DeclaredType.Similar, DeclaredType.FamilyCentre));
        centre.JudgeOn(CentreDefinition.Declared, Today.AddDays(-1)).Truth.ShouldBe(Truth.Holds);
        centre.Revise(Coordinator, Content("Björken", DeclaredType.Other) with { Actors = [new("Tandvården", "Besök varje månad")] }, Today);
        centre.NewFacts.Skip(facts + 1).Select(f => f.GetType()).ShouldBe([typeof(CentreDeclared), typeof(CentreRevised)]);
        centre.NewFacts.ShouldAllBe(f => f.Sentence.Length > 10);
    }

    [Fact]
    public void Every_value_has_its_day_and_source_and_all_are_kept()
    {
        var centre = Centre();
        var key = CriterionKeys.OpenPreschoolHours;
        centre.AnswerOn(key, Today).ShouldBe(Answer.Unknown);
        centre.With(key, Answer.Of(12m), Today.AddYears(-1)).With(key, Answer.Of(20m, Certainty.Estimated)).With(key, Answer.Unknown, Today.AddDays(-30));
        centre.HistoryOf(key).Select(v => v.Answer.Words).ShouldBe(["12", "Okänt", "ca 20"]);
        centre.AnswerOn(key, Today.AddDays(-10)).ShouldBe(Answer.Unknown);
        centre.AnswerOn(key, Today.AddDays(-40)).Number.ShouldBe(12);
        var facts = centre.NewFacts.OfType<CentreValueGiven>().ToList();
        facts.Select(f => f.Before.Words).ShouldBe(["Okänt", "12", "12"]);
        centre.With(key, Answer.Of(20m, Certainty.Estimated));
        centre.NewFacts.OfType<CentreValueGiven>().Count().ShouldBe(3);
    }

    [Fact]
    public void A_value_fits_the_question_and_does_not_lie_ahead()
    {
        CentreRules.OnTheQuestion.ShouldRefuse(() => Centre().With(CriterionKeys.OpenPreschoolHours, Answer.Of("mycket")));
        CentreRules.QuestionIsThere.ShouldRefuse(() => Centre().With("mhv.annat", Answer.Of(true)));
        CentreRules.HasASource.ShouldRefuse(() => Centre().With(CriterionKeys.Coordinator, Answer.Of(true), Today.AddDays(1)));
        CentreRules.HasASource.ShouldRefuse(() => Centre().Give(Coordinator, Catalogue, new(CriterionKeys.Coordinator, Answer.Of(true), Today, " "), Today));
    }

    [Fact]
    public void It_opens_once_and_closes_with_a_reason()
    {
        var first = new DateOnly(2020, 1, 1);
        CentreRules.HasOpened.ShouldRefuse(() => Centre(opened: Today.AddDays(1)));
        CentreRules.HasOpened.ShouldRefuse(() => Centre().KnowOpening(Coordinator, first, Today));
        var centre = Centre(opened: KnownDate.Unknown);
        (centre.IsOpenOn(first), centre.IsOpenOn(Today)).ShouldBe((Truth.Unknown, Truth.Holds));
        centre.KnowOpening(Coordinator, first, Today);
        (centre.IsOpenOn(first.AddDays(-1)), centre.IsOpenOn(first)).ShouldBe((Truth.Fails, Truth.Holds));
        CentreRules.ReasonGiven.ShouldRefuse(() => centre.Close(Coordinator, Today, " "));
        CentreRules.ClosedAfterOpened.ShouldRefuse(() => centre.Close(Coordinator, first.AddDays(-1), "Slut"));
        centre.Close(Coordinator, Today, "Lokalen sades upp.");
        (centre.IsOpenOn(Today), centre.IsOpenOn(Today.AddDays(1))).ShouldBe((Truth.Holds, Truth.Fails));
        CentreRules.StillOpen.ShouldRefuse(() => centre.Revise(Coordinator, Content("Annat"), Today));
        centre.NewFacts.ShouldAllBe(f => f.Sentence.Length > 10);
        centre.Duties(Today).ShouldBeEmpty();
    }

    [Fact]
    public void In_whatever_order_values_are_given_the_latest_day_counts()
    {
        var values = Gen.ListOf(from day in Gen.Choose(0, 60) from hours in Gen.Choose(0, 40) select (Day: Today.AddDays(-day), Hours: (decimal)hours));
        Prop.ForAll(values.ToArbitrary(), given =>
        {
            var centre = Centre();
            foreach (var (day, hours) in given) centre.With(CriterionKeys.OpenPreschoolHours, Answer.Of(hours), day);
            var expected = given.Where(g => g.Day <= Today.AddDays(-10)).ToList();
            var answer = centre.AnswerOn(CriterionKeys.OpenPreschoolHours, Today.AddDays(-10));
            return expected.Count == 0 ? !answer.IsKnown : answer.Number == expected.Last(g => g.Day == expected.Max(x => x.Day)).Hours;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }
}
