using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.FamilyCentres;
using static Samspel.Domain.Tests.FamilyCentres.CentreGiven;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.FamilyCentres;

public class CentreDefinitionTests
{
    [Fact]
    public void With_everything_there_it_is_a_family_centre_under_every_definition()
    {
        foreach (var definition in CentreDefinition.All) Whole().JudgeOn(definition, Today).Truth.ShouldBe(Truth.Holds, definition.Name);
        CentreDefinition.All.ShouldAllBe(d => d.Words.Length > 20 && d.Name.Length > 3 && CentreDefinition.Of(d.Kind) == d);
    }

    [Fact]
    public void With_nothing_known_nothing_is_said_but_what_it_calls_itself()
    {
        Centre().JudgeOn(CentreDefinition.Declared, Today).Truth.ShouldBe(Truth.Holds);
        Centre(declared: DeclaredType.Similar).JudgeOn(CentreDefinition.Declared, Today).Truth.ShouldBe(Truth.Fails);
        foreach (var definition in CentreDefinition.All.Skip(1))
        {
            var result = Centre().JudgeOn(definition, Today);
            (result.Truth, result.Failing.Count, result.Open.Count).ShouldBe((Truth.Unknown, 0, result.Conditions.Count), definition.Name);
        }
    }

    [Fact]
    public void The_condition_that_fails_is_named()
    {
        var centre = Whole().With(CriterionKeys.Present(CentrePart.MaternityCare), Answer.Of(false));
        centre.JudgeOn(CentreDefinition.Agreement, Today).Failing.ShouldHaveSingleItem().Condition.ShouldBe("Mödrahälsovård (MHV) finns på plats");
        centre.JudgeOn(CentreDefinition.Ffff, Today).Failing.ShouldHaveSingleItem().Condition.ShouldStartWith("Mödrahälsovård (MHV)");
        centre.JudgeOn(CentreDefinition.Similar, Today).Truth.ShouldBe(Truth.Holds);
    }

    [Fact]
    public void Ffff_asks_for_the_whole_ordinary_activity_and_the_agreement_does_not()
    {
        var centre = Whole().With(CriterionKeys.WholeActivity(CentrePart.SocialServices), Answer.Of(false));
        centre.JudgeOn(CentreDefinition.Agreement, Today).Truth.ShouldBe(Truth.Holds);
        centre.JudgeOn(CentreDefinition.Ffff, Today).Truth.ShouldBe(Truth.Fails);
        var scattered = Whole().With(CriterionKeys.CoLocated, Answer.Of(false));
        scattered.JudgeOn(CentreDefinition.Agreement, Today).Failing.ShouldHaveSingleItem().Keys.ShouldBe([CriterionKeys.CoLocated]);
    }

    [Fact]
    public void Similar_is_child_health_care_with_one_municipal_activity()
    {
        var centre = Centre(declared: DeclaredType.Similar).With(CriterionKeys.Present(CentrePart.ChildHealthCare), Answer.Of(true));
        centre.JudgeOn(CentreDefinition.Similar, Today).Truth.ShouldBe(Truth.Unknown);
        centre.With(CriterionKeys.Present(CentrePart.OpenPreschool), Answer.Of(false)).JudgeOn(CentreDefinition.Similar, Today).Truth.ShouldBe(Truth.Unknown);
        centre.With(CriterionKeys.Present(CentrePart.SocialServices), Answer.Of(true)).JudgeOn(CentreDefinition.Similar, Today).Truth.ShouldBe(Truth.Holds);
        centre.With(CriterionKeys.Present(CentrePart.SocialServices), Answer.Of(false)).JudgeOn(CentreDefinition.Similar, Today).Truth.ShouldBe(Truth.Fails);
    }

    [Fact]
    public void A_part_whose_whole_activity_is_there_is_there()
    {
        var centre = Whole().With(CriterionKeys.Present(CentrePart.OpenPreschool), Answer.Unknown);
        centre.JudgeOn(CentreDefinition.Agreement, Today).Truth.ShouldBe(Truth.Holds);
        centre.With(CriterionKeys.WholeActivity(CentrePart.OpenPreschool), Answer.Of(false)).JudgeOn(CentreDefinition.Agreement, Today).Truth.ShouldBe(Truth.Unknown);
    }

    [Fact]
    public void Knowing_more_never_turns_yes_or_no_around_it_only_answers_what_was_open()
    {
        var answers = Gen.ListOf(from key in Gen.Elements(Catalogue.Criteria.Where(c => c.Kind == AnswerKind.YesNo).Select(c => c.Key).ToArray()) from yes in Gen.Elements(true, false) select (key, yes));
        var story = from given in answers from more in answers select (given, more);
        Prop.ForAll(story.ToArbitrary(), x =>
        {
            var known = x.given.GroupBy(g => g.key).ToDictionary(g => g.Key, g => Answer.Of(g.Last().yes));
            var richer = known.Concat(x.more.GroupBy(g => g.key).Where(g => !known.ContainsKey(g.Key)).Select(g => KeyValuePair.Create(g.Key, Answer.Of(g.Last().yes)))).ToDictionary();
            return CentreDefinition.All.All(d => Judge(d, known) is var before && (before == Truth.Unknown || Judge(d, richer) == before || ReliesOnTheWhole(d, before)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

        static Truth Judge(CentreDefinition definition, Dictionary<string, Answer> known) => definition.Judge(DeclaredType.FamilyCentre, key => known.GetValueOrDefault(key) ?? Answer.Unknown).Truth;
        // Said to be there in its entirety and then said not to be there at all is a contradiction, and the plain question counts.
        static bool ReliesOnTheWhole(CentreDefinition definition, Truth before) => before == Truth.Holds && definition.Kind != DefinitionKind.Declared;
    }
}
