using Samspel.Domain.ConcernReports;
using Samspel.Domain.FamilyViews;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Domain.Tests.ConcernReports;
using Samspel.Domain.Tests.Sips;

namespace Samspel.Domain.Tests.FamilyViews;

public class FamilyReleaseTests
{
    [Fact]
    public void An_established_version_is_shown_to_those_chosen_and_to_nobody_else()
    {
        var given = new FamilyGiven();
        var (mother, father) = (given.ToMother(), given.ToFather());
        var release = given.Release(mother);
        (release.Sip, release.Number, release.PlanVersion, release.EstablishedOn, release.Unit).ShouldBe((given.Sip.Id, given.Sip.Number, 1, given.Sip.Versions[0].On, Given.Owner.Id));
        release.SeenFrom(mother, []).ShouldBe(release.At);
        release.SeenFrom(father, []).ShouldBeNull();
        release.NewFacts.Select(f => f.Sentence).ShouldBe(["Version 1 av planen visas för en person med insyn."]);
    }

    [Fact]
    public void Only_the_unit_that_has_the_case_shows_it_and_only_what_is_established()
    {
        var given = new FamilyGiven();
        var mother = given.ToMother();
        foreach (var by in new[] { Given.BupWorker, Given.At(Given.Owner, Role.UnitManager) with { Unit = UnitId.New() }, Given.At(Given.Owner, Role.AccessAuditor), Actor.System })
            FamilyRules.OnlyTheResponsibleUnit.ShouldRefuse(() => given.Release([mother], [], by));
        FamilyRules.OnlyEstablished.ShouldRefuse(() => given.Release([mother], [], version: 2));
        FamilyRules.OnlyEstablished.ShouldRefuse(() => given.Release([mother], [], version: 0));
        var draft = new FamilyGiven(Given.PlannedSip());
        FamilyRules.OnlyEstablished.ShouldRefuse(() => draft.Release(draft.ToMother()));
    }

    [Fact]
    public void It_is_shown_only_to_accesses_to_the_same_child_that_hold_and_were_given_by_the_unit()
    {
        var given = new FamilyGiven();
        var (mother, father) = (given.ToMother(), given.ToFather());
        FamilyRules.ToThoseWithAccess.ShouldRefuse(() => given.Release());
        FamilyRules.ToThoseWithAccess.ShouldRefuse(() => given.Release(mother, new FamilyGiven().ToMother()));
        FamilyRules.ToThoseWithAccess.ShouldRefuse(() => given.Release(given.ToMother(by: Given.BupWorker)));
        FamilyRules.ToThoseWithAccess.ShouldRefuse(() => given.Release([mother], [], on: Given.Eighteenth));
        father.Withdraw(Given.Worker, "Skäl.", given.Today);
        FamilyRules.ToThoseWithAccess.ShouldRefuse(() => given.Release(mother, father));
    }

    [Fact]
    public void The_same_version_is_not_shown_twice_to_the_same_person_but_later_to_another()
    {
        var given = new FamilyGiven();
        var (mother, father) = (given.ToMother(), given.ToFather());
        var first = given.Release(mother);
        FamilyRules.ShownOnce.ShouldRefuse(() => given.Release([mother, father], [first]));
        given.Release([father], [first]).To.ShouldBe([father.Id]);
        first.TakeBack(Given.Worker, given.Sip, "Fel version.", given.Now);
        given.Release([mother, father], [first]).To.Count.ShouldBe(2);
    }

    [Fact]
    public void The_one_who_shows_it_has_read_it_and_judged_it_harmless()
    {
        var given = new FamilyGiven();
        FamilyRules.HarmIsJudgedEachTime.ShouldRefuse(() => given.Release([given.ToMother()], [], harmless: false));
    }

    [Fact]
    public void What_should_not_have_been_shown_is_taken_back_once_with_a_reason()
    {
        var given = new FamilyGiven();
        var mother = given.ToMother();
        var release = given.Release(mother);
        FamilyRules.OnlyTheResponsibleUnit.ShouldRefuse(() => release.TakeBack(Given.BupWorker, given.Sip, "Skäl.", given.Now));
        FamilyRules.TakenBackWithReason.ShouldRefuse(() => release.TakeBack(Given.Worker, given.Sip, " ", given.Now));
        release.TakeBack(Given.Manager, given.Sip, "Fel version.", given.Now);
        release.SeenFrom(mother, []).ShouldBeNull();
        FamilyRules.TakenBackOnce.ShouldRefuse(() => release.TakeBack(Given.Worker, given.Sip, "Igen.", given.Now));
    }

    [Fact]
    public void A_stop_holds_back_what_guardians_see_and_not_what_is_the_young_persons_own()
    {
        var given = new FamilyGiven();
        var (mother, young) = (given.ToMother(), given.ToTheYoung());
        var release = given.Release(mother, young);
        var report = ConcernGiven.Sent();
        var (held, later) = (ReleaseStop.After(ReleaseStopId.New(), report, given.Child.Id, given.Child.Compartment), release.At.AddYears(2));
        held.From.ShouldBeLessThan(later);
        var second = FamilyRelease.Make(FamilyReleaseId.New(), Given.Worker, given.Sip, 1, given.Child, [mother, young], [], true, later, given.Today);
        second.SeenFrom(mother, [held]).ShouldBeNull();
        second.SeenFrom(young, [held]).ShouldBe(later);
        held.Forget(later.AddDays(3));
        second.SeenFrom(mother, [held]).ShouldBe(later.AddDays(3));
    }

    [Fact]
    public void The_familys_copy_says_who_does_what_and_nothing_that_is_internal()
    {
        var given = new FamilyGiven();
        var version = Given.EstablishedSip().Sip.NewVersions[^1].Content;
        var copy = FamilyCopy.Of(version);
        copy.Goals.Select(g => g.Text).ShouldBe(version.Plan.Goals.Select(g => g.Content.Text));
        copy.Goals.SelectMany(g => g.Actions).Count().ShouldBe(version.Plan.Actions.Count);
        copy.Goals[0].Actions[^1].After.ShouldBe(["Kartläggning"]);
        (copy.WhatMattersToMe, copy.Main, copy.NextFollowUp, copy.Carrier).ShouldBe((version.WhatMattersToMe, version.Plan.Main, version.NextFollowUp, version.Names.Responsible));
        var text = SipSnapshots.Write(copy);
        foreach (var inside in new[] { version.Need.Description, "Det bästa är en samlad plan.", version.Names.ChildNumber! }) text.ShouldNotContain(inside);
        given.Child.Number.ShouldNotBeNull();
    }
}
