using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Children;
using Samspel.Domain.FamilyViews;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Children;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.FamilyViews.FamilyGiven;

namespace Samspel.Domain.Tests.FamilyViews;

public class FamilyAccessTests
{
    [Fact]
    public void A_guardian_who_decides_is_let_in_after_the_child_has_been_asked_and_the_harm_judged()
    {
        var given = new FamilyGiven();
        var access = given.ToMother();
        (access.Child, access.Unit, access.Compartment, access.Number, access.Name, access.Kind).ShouldBe((given.Child.Id, Given.Owner.Id, given.Child.Compartment, MothersNumber.Digits, "Karin Testsson", DeciderKind.Guardian));
        access.HoldsOn(given.Today, given.Child).ShouldBeTrue();
        access.NewFacts.Select(f => f.Sentence).ShouldBe(["Vårdnadshavare fick insyn."]);
        FamilyRules.NoHarmIsAssessed.ShouldRefuse(() => given.ToMother(Judged with { NoHarm = " " }));
        FamilyRules.ChildsViewIsRecorded.ShouldRefuse(() => given.ToMother(Judged with { HowJudged = "" }));
        given.ToMother(Judged with { View = ChildsView.TooYoung }).Assessment!.View.ShouldBe(ChildsView.TooYoung);
    }

    [Fact]
    public void Only_somebody_who_decides_that_day_is_let_in_and_never_a_board()
    {
        var given = new FamilyGiven();
        var board = new Decider(DeciderId.New(), DeciderKind.SocialBoard, "Socialnämnden", null, Given.Birth, null);
        given.Child.AddDecider(board);
        foreach (var id in new[] { board.Id, DeciderId.New() })
            FamilyRules.OnlyWhoDecides.ShouldRefuse(() => FamilyAccess.GiveToDecider(FamilyAccessId.New(), Given.Worker, given.Child, id, MothersNumber, Judged, [], given.Today));
        given.Child.EndDecider(given.Mother.Id, given.Today.AddDays(-1));
        FamilyRules.OnlyWhoDecides.ShouldRefuse(() => given.ToMother());
        FamilyRules.OnlyWhoDecides.ShouldRefuse(() => given.ToMother(on: Given.Eighteenth));
    }

    [Fact]
    public void The_number_is_the_guardians_own_and_not_the_childs()
    {
        var given = new FamilyGiven();
        FamilyRules.NumberIsTheirOwn.ShouldRefuse(() => FamilyAccess.GiveToDecider(FamilyAccessId.New(), Given.Worker, given.Child, given.Mother.Id, IdentityNumber.FromStored(given.Child.Number!), Judged, [], given.Today));
    }

    [Fact]
    public void A_mature_no_is_heeded_and_a_youth_clinic_shows_nothing_without_a_yes()
    {
        var given = new FamilyGiven();
        FamilyRules.MatureNoIsHeeded.ShouldRefuse(() => given.ToMother(Judged with { View = ChildsView.MatureAndRefuses }));
        var clinic = new Actor(PersonId.New(), UnitId.New(), UnitKind.YouthClinic, Role.CaseWorker);
        foreach (var view in new[] { ChildsView.RefusesWithoutMaturity, ChildsView.TooYoung })
        {
            FamilyRules.YouthClinicNeedsYes.ShouldRefuse(() => given.ToMother(Judged with { View = view }, clinic));
            given.ToMother(Judged with { View = view }).State.ShouldBe(FamilyAccessState.Holds);
        }
        given.ToMother(by: clinic).Unit.ShouldBe(clinic.Unit);
    }

    [Fact]
    public void The_young_person_is_let_in_when_judged_mature_and_from_eighteen_without_more()
    {
        var given = new FamilyGiven();
        FamilyRules.MaturityIsAssessed.ShouldRefuse(() => given.ToTheYoung(" "));
        var young = given.ToTheYoung();
        (young.IsYoungPersons, young.Number, young.Name, young.Capacity).ShouldBe((true, given.Child.Number!, null, "Den unge själv"));
        young.HoldsOn(Given.Eighteenth.AddYears(3), given.Child).ShouldBeTrue("the own access does not end with the guardians'");
        given.ToTheYoung(null, Given.Eighteenth).Maturity.ShouldBeNull();
        FamilyRules.YoungPersonHasANumber.ShouldRefuse(() => new FamilyGiven(temporaryIdentity: true).ToTheYoung());
    }

    [Fact]
    public void Only_those_who_carry_cases_give_it_and_not_about_a_protected_or_deceased_child()
    {
        var given = new FamilyGiven();
        foreach (var by in new[] { Given.At(Given.Owner, Role.AccessAuditor), Given.At(Given.Owner, Role.LocalCoordinator), Actor.System })
            FamilyRules.GivenByTheChildsUnit.ShouldRefuse(() => given.ToMother(by: by));
        given.Child.Protect(new Protection(null, true), given.Today);
        FamilyRules.NotWhileProtected.ShouldRefuse(() => given.ToMother());
        FamilyRules.NotWhileProtected.ShouldRefuse(() => given.ToTheYoung());
        given.Child.LiftProtection("Skyddet är borta.");
        given.Child.RecordDeath(given.Today, given.Today);
        FamilyRules.ChildIsAlive.ShouldRefuse(() => given.ToMother());
    }

    [Fact]
    public void The_same_person_has_one_access_at_a_time_at_a_unit_and_may_have_another_at_another()
    {
        var given = new FamilyGiven();
        var (first, young) = (given.ToMother(), given.ToTheYoung());
        FamilyRules.OneAtATime.ShouldRefuse(() => given.ToMother(others: [young, first]));
        FamilyRules.OneAtATime.ShouldRefuse(() => given.ToTheYoung(others: [young, first]));
        given.ToMother(by: Given.BupWorker, others: [first]).Unit.ShouldBe(Given.Bup.Id);
        first.Withdraw(Given.Worker, "Hon bad om det.", given.Today);
        given.ToMother(others: [young, first]).HoldsOn(given.Today, given.Child).ShouldBeTrue();
    }

    [Fact]
    public void It_is_ended_with_a_reason_by_the_unit_that_gave_it_and_never_holds_again()
    {
        var given = new FamilyGiven();
        var access = given.ToMother();
        FamilyRules.GivenByTheChildsUnit.ShouldRefuse(() => access.Withdraw(Given.BupWorker, "Skäl.", given.Today));
        FamilyRules.WithdrawnWithReason.ShouldRefuse(() => access.Withdraw(Given.Worker, " ", given.Today));
        access.Withdraw(Given.Manager, "Hon bad om det.", given.Today);
        (access.State, access.EndedOn, access.WhyEnded).ShouldBe((FamilyAccessState.Withdrawn, given.Today, "Hon bad om det."));
        FamilyRules.NotEndedYet.ShouldRefuse(() => access.Withdraw(Given.Worker, "Igen.", given.Today));
        FamilyRules.NotEndedYet.ShouldRefuse(() => access.EndByItself(given.Today, given.Child));
        foreach (var state in Enum.GetValues<FamilyAccessState>().Where(s => s.IsOver()))
            foreach (var act in Enum.GetValues<FamilyAccessAct>()) FamilyAccessTable.Allows(state, act).ShouldBeFalse();
    }

    [Fact]
    public void It_ends_of_itself_and_the_night_only_writes_it_down()
    {
        (FamilyAccessState To, Action<FamilyGiven> Happens, DateOnly? On)[] ends =
        [
            (FamilyAccessState.TurnedEighteen, _ => { }, Given.Eighteenth),
            (FamilyAccessState.NoLongerDecides, g => g.Child.EndDecider(g.Mother.Id, g.Today.AddDays(-1)), null),
            (FamilyAccessState.Deceased, g => g.Child.RecordDeath(g.Today, g.Today), null),
        ];
        foreach (var (to, happens, on) in ends)
        {
            var given = new FamilyGiven();
            var (access, day) = (given.ToMother(), on ?? given.Today);
            FamilyRules.EndsByItself.ShouldRefuse(() => access.EndByItself(given.Today, given.Child));
            happens(given);
            access.StateOn(day, given.Child).ShouldBe(to);
            access.HoldsOn(day, given.Child).ShouldBeFalse();
            access.EndByItself(day, given.Child);
            (access.State, access.EndedOn).ShouldBe((to, day));
            FamilyAccessTable.Outcomes(FamilyAccessState.Holds, FamilyAccessAct.EndByItself).ShouldContain(to);
            access.NewFacts[^1].Sentence.ShouldStartWith("Insyn för vårdnadshavare avslutades, ");
        }
    }

    [Fact]
    public void A_guardians_access_rests_while_the_childs_identity_is_protected_and_the_young_persons_own_does_not()
    {
        var given = new FamilyGiven();
        var (mother, young) = (given.ToMother(), given.ToTheYoung());
        given.Child.Protect(new Protection(null, true), given.Today);
        mother.StateOn(given.Today, given.Child).ShouldBe(FamilyAccessState.Resting);
        young.HoldsOn(given.Today, given.Child).ShouldBeTrue();
        FamilyRules.EndsByItself.ShouldRefuse(() => mother.EndByItself(given.Today, given.Child));
        given.Child.LiftProtection("Skyddet är borta.");
        mother.HoldsOn(given.Today, given.Child).ShouldBeTrue();
    }

    [Fact]
    public void Whatever_happens_a_guardian_sees_on_a_day_only_who_decides_that_day_for_a_living_child_under_eighteen()
    {
        var days = from ends in Gen.Choose(-30, 400) from dies in Gen.Choose(-1, 1) from day in Gen.Choose(0, 500) select (ends, dies == 1, day);
        Prop.ForAll(days.ToArbitrary(), x =>
        {
            var (ends, dies, after) = x;
            var given = new FamilyGiven();
            var (mother, father, young) = (given.ToMother(), given.ToFather(), given.ToTheYoung());
            var (last, day) = (given.Today.AddDays(ends), given.Today.AddDays(after));
            given.Child.EndDecider(given.Mother.Id, last);
            if (dies) given.Child.RecordDeath(given.Today, given.Today);
            var under18 = day < Given.Eighteenth;
            return mother.HoldsOn(day, given.Child) == (!dies && under18 && day <= last)
                && father.HoldsOn(day, given.Child) == (!dies && under18)
                && young.HoldsOn(day, given.Child) == !dies;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_fact_tells_a_name_a_number_or_a_reason()
    {
        var given = new FamilyGiven();
        var access = given.ToMother(Judged with { NoHarm = "Hemligt.", HowJudged = "Hemligt." });
        var release = given.Release(access);
        release.TakeBack(Given.Worker, given.Sip, "Hemligt.", given.Now);
        access.Withdraw(Given.Worker, "Hemligt.", given.Today);
        foreach (var fact in access.NewFacts.Concat(release.NewFacts))
            foreach (var text in new[] { fact.Sentence, JsonSerializer.Serialize(fact, fact.GetType()) })
                foreach (var secret in new[] { "hemligt", "Karin", "Alva", MothersNumber.Digits, MothersNumber.Formatted }) text.ShouldNotContain(secret, Case.Insensitive);
    }
}
