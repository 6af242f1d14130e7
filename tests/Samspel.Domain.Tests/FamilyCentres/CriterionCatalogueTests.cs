using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.FamilyCentres.CentreGiven;

namespace Samspel.Domain.Tests.FamilyCentres;

public class CriterionCatalogueTests
{
    [Fact]
    public void The_first_version_asks_about_every_part_and_whatever_the_definitions_rest_on()
    {
        Catalogue.Criteria.Select(c => c.Key).ShouldBeUnique();
        Catalogue.Criteria.Select(c => c.Question).ShouldBeUnique();
        Catalogue.Criteria.Select(c => c.Part).Distinct().ShouldBe(Enum.GetValues<CentrePart>(), ignoreOrder: true);
        foreach (var part in FourParts) (Catalogue.Find(CriterionKeys.Present(part)) is not null && Catalogue.Find(CriterionKeys.WholeActivity(part)) is not null).ShouldBeTrue();
        string[] known = [CriterionKeys.CoLocated, CriterionKeys.JointGroups, CriterionKeys.Coordinator, CriterionKeys.SteeringGroup, CriterionKeys.PlanningTime, CriterionKeys.OpenPreschoolHours, CriterionKeys.SocialServicesHours, CriterionKeys.SocialServicesPersons];
        foreach (var key in known) Catalogue.Find(key).ShouldNotBeNull(key);
        foreach (var part in Enum.GetValues<CentrePart>()) part.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var kind in Enum.GetValues<AnswerKind>()) kind.Word().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void A_new_version_may_add_drop_and_reword_but_a_question_keeps_its_part_and_kind()
    {
        var first = Catalogue.Criteria[0];
        var next = Catalogue.Next("Våren 2027", [first with { Question = "Ny formulering?" }, new("hela.tolk", "Finns tolk?", CentrePart.Whole, AnswerKind.YesNo, null)]);
        (next.Version, next.Criteria.Count).ShouldBe((2, 2));
        CentreRules.KeyMeansTheSame.ShouldRefuse(() => Catalogue.Next("Våren 2027", [first with { Kind = AnswerKind.Text }]));
        CentreRules.KeyMeansTheSame.ShouldRefuse(() => Catalogue.Next("Våren 2027", [first with { Part = CentrePart.Whole }]));
        CentreRules.CatalogueIsWhole.ShouldRefuse(() => Catalogue.Next(" ", [first]));
        CentreRules.CatalogueIsWhole.ShouldRefuse(() => Catalogue.Next("Våren 2027", [first, first]));
        CentreRules.CatalogueIsWhole.ShouldRefuse(() => Catalogue.Next("Våren 2027", [first, Catalogue.Criteria[1] with { Question = first.Question }]));
        CentreRules.CatalogueIsWhole.ShouldRefuse(() => Catalogue.Next("Våren 2027", [new("x", "Vilket?", CentrePart.Whole, AnswerKind.Choice, null, ["ett"])]));
        CentreRules.CatalogueIsWhole.ShouldRefuse(() => Catalogue.Next("Våren 2027", []));
    }

    [Fact]
    public void The_unknown_fits_every_question_and_nothing_else_fits_more_than_its_own_kind()
    {
        var given = new Dictionary<AnswerKind, Answer>
        {
            [AnswerKind.YesNo] = Answer.Of(false), [AnswerKind.HoursAWeek] = Answer.Of(24m), [AnswerKind.Persons] = Answer.Of(2.5m), [AnswerKind.Text] = Answer.Of("Ljusa"), [AnswerKind.Day] = Answer.Of(new DateOnly(2026, 1, 1)),
            [AnswerKind.Choice] = Answer.Of("Vidare än så"),
        };
        foreach (var criterion in Catalogue.Criteria)
        {
            criterion.MisfitOf(Answer.Unknown).ShouldBeNull();
            criterion.MisfitOf(given[criterion.Kind]).ShouldBeNull(criterion.Key);
            foreach (var other in given.Where(g => g.Key != criterion.Kind && !(criterion.IsNumber && g.Value.Number is not null) && !(criterion.Kind == AnswerKind.Text && g.Value.Text is not null)))
                criterion.MisfitOf(other.Value).ShouldNotBeNull($"{criterion.Key} {other.Key}");
        }
        var hours = Catalogue.Find(CriterionKeys.OpenPreschoolHours)!;
        foreach (var number in new[] { -1m, 168.5m, 1.234m }) hours.MisfitOf(Answer.Of(number)).ShouldNotBeNull();
        hours.MisfitOf(Answer.Of(0m)).ShouldBeNull();
        Catalogue.Find("hela.lokaler")!.MisfitOf(Answer.Of(" ")).ShouldNotBeNull();
        Catalogue.Find("hela.lokaler")!.MisfitOf(Answer.Of(new string('a', 1001))).ShouldNotBeNull();
    }
}
