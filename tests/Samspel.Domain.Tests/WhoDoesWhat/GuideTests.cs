using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using Samspel.Domain.WhoDoesWhat;

namespace Samspel.Domain.Tests.WhoDoesWhat;

public class GuideTests
{
    const string Vansbro = "2021";

    static GuideAnswer Ask(GuideAge age, Situation situation, string code = Vansbro, bool staff = true) => Guide.For(new(age, code, situation, staff));

    static IEnumerable<(GuideAge Age, Situation Situation)> Questions(bool staff) => GuideAge.All.SelectMany(age => Situations.For(age, staff).Select(row => (age, row.Situation)));

    [Fact]
    public void Every_obligation_of_sections_3_to_5_is_reached_by_some_question()
    {
        var reached = Questions(staff: true).SelectMany(q => Ask(q.Age, q.Situation).Applies).Select(o => o.Obligation.Id).ToHashSet();
        foreach (var number in Enumerable.Range(39, 147 - 39 + 1)) reached.ShouldContain($"O{number:000}");
        ObligationCatalogue.All.Select(o => o.Id).Except(reached).ShouldBeEmpty();
    }

    [Fact]
    public void The_catalogue_is_whole_and_says_each_thing_once()
    {
        ObligationCatalogue.All.Select(o => o.Id).ShouldBeUnique();
        ObligationCatalogue.All.Select(o => o.Words).ShouldBeUnique();
        foreach (var o in ObligationCatalogue.All)
        {
            (o.Words.Length is > 20 and < 400 && o.Words.EndsWith('.')).ShouldBeTrue(o.Id);
            o.Situations.ShouldNotBeEmpty(o.Id);
            o.Situations.ShouldBeUnique(o.Id);
            o.Source.Section.ShouldBe(o.Section);
            GoverningDocument.All.ShouldContain(o.Governing);
            ObligationCatalogue.Find(o.Id).ShouldBe(o);
        }
        GoverningDocument.All.Select(g => g.Key).ShouldBeUnique();
    }

    [Fact]
    public void Each_section_of_the_agreement_from_3_to_5_has_its_obligations()
    {
        string[] sections = ["3", "3.1", "3.1.1", "3.1.2", "3.1.3", "3.1.4", "3.1.5", "3.1.6", "3.2", "3.2.1", "3.2.2", "3.2.3", "3.2.4", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9", "4.1", "4.2", "5"];
        ObligationCatalogue.All.Select(o => o.Section).Distinct().Intersect(sections).ShouldBe(sections);
    }

    [Fact]
    public void A_preschool_teacher_finds_who_does_what_for_a_three_year_old_in_Vansbro()
    {
        var answer = Ask(GuideAge.Of(3), Situation.LanguageDelay);
        foreach (var id in new[] { "O063", "O066", "O067", "O144" }) answer.Applies.Select(a => a.Obligation.Id).ShouldContain(id);
        answer.Units.Select(u => u.Kind).ShouldContain(UnitKind.ChildHealthCare);
        answer.Units.ShouldContain(new UnitToFind(UnitKind.SpeechTherapy, true));
        answer.Governing.ShouldContain(GoverningDocument.ChildHealthProgramme);
        answer.Next.ShouldContain(NextStep.ProposeSip);
        answer.Responsible.ShouldBe([Responsible.Municipality, Responsible.Region, Responsible.Joint]);
        answer.Sections.ShouldContain("3.1.3");
        answer.Applies.Single(a => a.Obligation.Id == "O081").Elsewhere.ShouldBeTrue();
        Ask(GuideAge.Of(3), Situation.LanguageDelay, "2085").Applies.Single(a => a.Obligation.Id == "O081").Elsewhere.ShouldBeFalse();
    }

    [Fact]
    public void Only_units_that_meet_the_age_in_the_situation_are_looked_for_and_a_parents_own_care_when_it_is_about_the_parent()
    {
        IReadOnlyList<UnitKind> Kinds(GuideAge age, Situation situation) => [.. Ask(age, situation).Units.Select(u => u.Kind)];
        var three = Kinds(GuideAge.Of(3), Situation.LanguageDelay);
        three.Take(2).ShouldBe([UnitKind.ChildHealthCare, UnitKind.Preschool], ignoreOrder: true);
        three.Intersect([UnitKind.School, UnitKind.YouthClinic, UnitKind.MaternityCare, UnitKind.InpatientCare, UnitKind.DentalCare]).ShouldBeEmpty();
        Kinds(GuideAge.Of(15), Situation.SuicideRisk).ShouldNotContain(UnitKind.AdultPsychiatry);
        Kinds(GuideAge.Of(15), Situation.SuicideRisk).ShouldContain(UnitKind.ChildPsychiatry);
        Kinds(GuideAge.Of(20), Situation.SuicideRisk).ShouldContain(UnitKind.AdultPsychiatry);
        Kinds(GuideAge.Of(5), Situation.ParentIsPatient).ShouldContain(UnitKind.AdultPsychiatry);
        Kinds(GuideAge.Pregnancy, Situation.UnbornChild)[0].ShouldBe(UnitKind.SocialServicesChildren);
        Kinds(GuideAge.Of(16), Situation.YoungHealth)[0].ShouldBe(UnitKind.YouthClinic);
        UnitsToFind.Table.Select(r => r.Kind).ShouldBeUnique();
        foreach (var (age, situation) in Questions(staff: true))
            if (situation is not (Situation.ManyContacts or Situation.ConsentAndSecrecy or Situation.UnclearResponsibility or Situation.Transition)) Kinds(age, situation).ShouldNotBeEmpty($"{age} {situation}");
    }

    [Fact]
    public void What_another_agreement_governs_is_said()
    {
        Ask(GuideAge.Of(16), Situation.SubstanceUse).Governing[0].Dnr.ShouldBe("RD21/00238");
        Ask(GuideAge.Of(8), Situation.ParentIsPatient).Governing.ShouldContain(GoverningDocument.Adults);
        Ask(GuideAge.Of(8), Situation.Aids).Governing.ShouldContain(GoverningDocument.AidsAgreement);
        Ask(GuideAge.Of(8), Situation.Aids).Governing[^1].ShouldBe(GoverningDocument.County);
    }

    [Fact]
    public void A_pregnancy_is_asked_about_in_its_own_right()
    {
        var answer = Ask(GuideAge.Pregnancy, Situation.UnbornChild);
        answer.Applies.Select(a => a.Obligation.Id).ShouldContain("O058");
        answer.Units.Select(u => u.Kind).ShouldContain(UnitKind.MaternityCare);
        answer.Next.ShouldContain(NextStep.ReportConcern);
        answer.Applies.Single(a => a.Obligation.Id == "O082").Elsewhere.ShouldBeFalse();
        GuideRules.SituationFitsAge.ShouldRefuse(() => Ask(GuideAge.Of(3), Situation.UnbornChild));
        GuideRules.SituationFitsAge.ShouldRefuse(() => Ask(GuideAge.Pregnancy, Situation.SchoolAbsence));
    }

    [Fact]
    public void The_limits_between_child_and_youth_float_and_those_of_law_do_not()
    {
        AgeFit Fit(int age, string id) => ObligationCatalogue.Find(id)!.Ages.FitOf(GuideAge.Of(age));
        new[] { 11, 12, 13, 24 }.Select(a => Fit(a, "O086")).ShouldBe([AgeFit.Outside, AgeFit.Near, AgeFit.Inside, AgeFit.Inside]);
        new[] { 5, 6, 12, 13, 14 }.Select(a => Fit(a, "O083")).ShouldBe([AgeFit.Near, AgeFit.Inside, AgeFit.Inside, AgeFit.Near, AgeFit.Outside]);
        new[] { 17, 18 }.Select(a => Fit(a, "O124")).ShouldBe([AgeFit.Outside, AgeFit.Inside]);
        new[] { 17, 18 }.Select(a => Fit(a, "O097")).ShouldBe([AgeFit.Inside, AgeFit.Outside]);
        Ask(GuideAge.Of(12), Situation.YoungHealth).Applies.Single(a => a.Obligation.Id == "O086").Fit.ShouldBe(AgeFit.Near);
        AgeSpan.Unborn.FitOf(GuideAge.Of(0)).ShouldBe(AgeFit.Outside);
        (AgeSpan.Unborn.Words, new AgeSpan(13, 24, Floating: 1).Words, AgeSpan.Everyone.Words).ShouldBe(("graviditet", "13–24 år, flytande gräns", "graviditet och 0–24 år"));
    }

    [Fact]
    public void Passages_say_what_to_hand_over()
    {
        AgeTransitions.All.ShouldAllBe(t => t.HandOver.Count > 1 && t.Words.Length > 5);
        AgeTransitions.At(GuideAge.Of(13)).ShouldHaveSingleItem().Key.ShouldBe("ungdom");
        AgeTransitions.At(GuideAge.Pregnancy).ShouldHaveSingleItem().Key.ShouldBe("fodsel");
        AgeTransitions.At(GuideAge.Of(9)).ShouldBeEmpty();
        Ask(GuideAge.Of(17), Situation.Transition).Transitions.ShouldHaveSingleItem().SetByLaw.ShouldBeTrue();
    }

    [Fact]
    public void Every_answer_says_where_to_turn_at_once_and_suicide_and_grief_have_their_text()
    {
        foreach (var situation in Enum.GetValues<Situation>())
        {
            var texts = GuideTexts.For(situation);
            texts.ShouldContain(GuideTexts.Emergency);
            texts.ShouldContain(GuideTexts.Advice);
        }
        GuideTexts.For(Situation.SuicideRisk)[0].ShouldBe(GuideTexts.Crisis);
        GuideTexts.For(Situation.Bereaved)[0].ShouldBe(GuideTexts.Grief);
        (GuideTexts.Emergency.Telephone, GuideTexts.Advice.Telephone).ShouldBe(("112", "1177"));
    }

    [Fact]
    public void No_question_is_left_without_an_answer_and_families_get_no_steps_into_the_work_of_others()
    {
        foreach (var staff in new[] { true, false })
            foreach (var (age, situation) in Questions(staff))
            {
                var answer = Ask(age, situation, staff: staff);
                answer.Applies.ShouldNotBeEmpty($"{age} {situation}");
                answer.Next.ShouldNotBeEmpty();
                if (staff) continue;
                answer.Always.ShouldBeEmpty();
                answer.Next.Intersect([NextStep.StartSip, NextStep.ProposeSip, NextStep.AskQuestion]).ShouldBeEmpty();
            }
        GuideRules.SituationFitsAge.ShouldRefuse(() => Ask(GuideAge.Of(3), Situation.Development, staff: false));
        Ask(GuideAge.Of(3), Situation.LanguageDelay).Always.Select(a => a.Obligation.Section).Distinct().ShouldBe(["3"]);
    }

    [Fact]
    public void Whatever_age_is_asked_only_those_of_the_agreement_are_answered()
    {
        Prop.ForAll(Gen.Choose(-50, 120).ToArbitrary(), years =>
        {
            try { return GuideAge.Of(years).Years == years && years is >= 0 and <= 24; }
            catch (RuleBroken broken) { return broken.Rule == GuideRules.AgeInTheAgreement && years is < 0 or > 24; }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
        GuideRules.AgeInTheAgreement.ShouldRefuse(() => GuideAge.Of(25));
        GuideRules.MunicipalityIsGiven.ShouldRefuse(() => Ask(GuideAge.Of(3), Situation.Everyday, ""));
        (GuideAge.All.Count, GuideAge.Of(1).ToString(), GuideAge.Pregnancy.ToString()).ShouldBe((26, "1 år", "graviditet"));
    }

    [Fact]
    public void Everything_has_its_words()
    {
        Situations.Table.Select(r => r.Situation).ShouldBe(Enum.GetValues<Situation>());
        foreach (var situation in Enum.GetValues<Situation>()) situation.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var strength in Enum.GetValues<Strength>()) strength.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var by in Enum.GetValues<Responsible>()) by.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var step in Enum.GetValues<NextStep>()) step.Act().ShouldNotBeNullOrWhiteSpace();
    }
}
