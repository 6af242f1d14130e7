using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Bodies;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.Bodies.BodyGiven;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.Bodies;

public class BodyTests
{
    [Fact]
    public void A_body_is_kept_by_its_coordinator()
    {
        BodyRules.KeepsTheBody.ShouldRefuse(() => Body.Form(BodyId.New(), BodyKind.WelfareCouncil, Content, Coordinator, Since));
        BodyRules.KeepsTheBody.ShouldRefuse(() => Body.Form(BodyId.New(), BodyKind.LocalCooperationGroup, Content, SchoolWriter, Since));
        BodyRules.KeepsTheBody.ShouldRefuse(() => Body.Form(BodyId.New(), BodyKind.LocalCooperationGroup, Content with { MunicipalityCode = Neighbour.Code }, Coordinator, Since));
        Body.Form(BodyId.New(), BodyKind.LocalCooperationGroup, Content with { MunicipalityCode = Code }, Coordinator, Since).IsKeptBy(Coordinator).ShouldBeTrue();
        BodyRules.KeepsTheBody.ShouldRefuse(() => Filled().AddSeat(Chair, new SeatContent("X", Principal.Region, "20"), SeatMandate.Decide, null, Since, Since));
        foreach (var kind in Enum.GetValues<BodyKind>()) kind.Word().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void It_has_name_purpose_and_seats_that_say_whom_they_represent()
    {
        BodyRules.HasNameAndPurpose.ShouldRefuse(() => Body.Form(BodyId.New(), BodyKind.WelfareCouncil, Content with { Purpose = "" }, Keeper, Since));
        BodyRules.SeatHasAFunction.ShouldRefuse(() => Formed().AddSeat(Keeper, new SeatContent("Ordförande", Principal.Municipality, null), SeatMandate.Decide, null, Since, Since));
        BodyRules.SeatIsThere.ShouldRefuse(() => Formed().Fill(Keeper, 1, Holder(Chair), Since));
    }

    [Fact]
    public void A_vacancy_is_seen_and_is_somebodys_duty()
    {
        var body = Filled();
        body.VacanciesOn(Day).ShouldHaveSingleItem().Number.ShouldBe(5);
        body.Leave(Keeper, 1, Chair.Actor.Person, Day.AddDays(-1), Day);
        body.VacanciesOn(Day).Select(s => s.Number).ShouldBe([1, 5]);
        var duty = body.Duties(Day).ShouldHaveSingleItem();
        (duty.Kind, duty.VisibleFrom, duty.Due, duty.Source.Section).ShouldBe((DutyKind.FillSeat, Since, Since.AddDays(60), "1.5.1"));
        body.CloseSeat(Keeper, 5, Day.AddDays(-1), Day);
        body.Duties(Day).ShouldHaveSingleItem().VisibleFrom.ShouldBe(Day);
        body.VacanciesOn(Day).ShouldHaveSingleItem().Number.ShouldBe(1);
    }

    [Fact]
    public void A_seat_has_one_member_at_a_time_and_a_member_one_seat()
    {
        var body = Filled();
        BodyRules.OneMemberAtATime.ShouldRefuse(() => body.Fill(Keeper, 1, Holder(Outsider), Day));
        BodyRules.OneSeatEach.ShouldRefuse(() => body.Fill(Keeper, 5, Holder(Chair), Day));
        BodyRules.OneSeatEach.ShouldRefuse(() => body.Fill(Keeper, 1, Holder(Substitute, substitute: true), Day));
        BodyRules.HolderIsNamed.ShouldRefuse(() => body.Fill(Keeper, 5, Holder(Outsider) with { Name = " " }, Day));
        BodyRules.PeriodWithinSeat.ShouldRefuse(() => body.Fill(Keeper, 5, Holder(Outsider, from: Since.AddDays(-1)), Day));
        body.Leave(Keeper, 1, Chair.Actor.Person, Day, Day);
        body.Fill(Keeper, 1, Holder(Outsider, from: Day.AddDays(1)), Day);
        body.MayDecide(Chair.Actor.Person, Day).ShouldBeTrue();
        body.MayDecide(Chair.Actor.Person, Day.AddDays(1)).ShouldBeFalse();
        body.MayDecide(Outsider.Actor.Person, Day.AddDays(1)).ShouldBeTrue();
    }

    [Fact]
    public void It_is_seen_where_the_mandates_of_region_and_municipality_differ()
    {
        var body = Filled();
        body.MandatesOn(Day).ShouldBe([new PrincipalMandate(Principal.Municipality, 2, 1, 0, 0, 1), new PrincipalMandate(Principal.Region, 3, 1, 1, 1, 0)]);
        body.MandatesDifferOn(Day).ShouldBeFalse();
        BodyRules.MandateLiesAhead.ShouldRefuse(() => body.ChangeMandate(Keeper, 2, SeatMandate.Prepare, "Ny delegationsordning", Day.AddDays(-1), Day));
        body.ChangeMandate(Keeper, 2, SeatMandate.Prepare, "Ny delegationsordning", Day, Day);
        body.MandatesDifferOn(Day.AddDays(-1)).ShouldBeFalse();
        body.MandatesDifferOn(Day).ShouldBeTrue();
        body.MayDecide(Regional.Actor.Person, Day.AddDays(-1)).ShouldBeTrue();
        body.MayDecide(Regional.Actor.Person, Day).ShouldBeFalse();
        foreach (var mandate in Enum.GetValues<SeatMandate>()) mandate.Word().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Periods_end_after_they_begin()
    {
        var body = Filled();
        BodyRules.EndsAfterItBegins.ShouldRefuse(() => body.Leave(Keeper, 1, Chair.Actor.Person, Since.AddDays(-1), Day));
        BodyRules.EndsAfterItBegins.ShouldRefuse(() => body.CloseSeat(Keeper, 1, Since.AddDays(-1), Day));
        BodyRules.SeatIsThere.ShouldRefuse(() => body.Leave(Keeper, 1, Outsider.Actor.Person, Day, Day));
    }

    [Fact]
    public void A_dissolved_body_decides_nothing_more()
    {
        var body = Filled();
        BodyRules.ReasonGiven.ShouldRefuse(() => body.Dissolve(Keeper, Day, " ", Day));
        body.Dissolve(Keeper, Day, "Uppgiften är slutförd.", Day);
        body.MayDecide(Chair.Actor.Person, Day).ShouldBeTrue();
        body.MayDecide(Chair.Actor.Person, Day.AddDays(1)).ShouldBeFalse();
        BodyRules.StillWorks.ShouldRefuse(() => body.Revise(Keeper, Content with { Name = "Annat" }, Day.AddDays(1)));
        body.NewFacts.ShouldAllBe(f => f.Sentence.Length > 5);
    }

    [Fact]
    public void Whatever_the_period_a_member_decides_from_its_first_day_to_its_last_and_no_other()
    {
        var periods = from start in Gen.Choose(0, 2000) from length in Gen.Choose(0, 1500) from day in Gen.Choose(0, 4000) select (Since.AddDays(start), length, Since.AddDays(day));
        Prop.ForAll(periods.ToArbitrary(), x =>
        {
            var (from, length, day) = x;
            var body = Formed();
            body.AddSeat(Keeper, new SeatContent("Ordförande", Principal.Region, "20"), SeatMandate.Decide, null, Since, Since);
            body.Fill(Keeper, 1, Holder(Regional, from: from, to: from.AddDays(length)), Since);
            var inside = day >= from && day <= from.AddDays(length);
            return body.MayDecide(Regional.Actor.Person, day) == inside && (body.VacanciesOn(day).Count == 0) == inside;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void Whoever_does_not_keep_the_body_changes_nothing_in_it()
    {
        var body = Filled();
        var facts = body.NewFacts.Count;
        foreach (var role in Enum.GetValues<Role>().Except([Role.CountyCoordinator, Role.LocalCoordinator]))
            Refuses(By(TheRegion, role, UnitKind.CountyCoordination, RegionalUnit, "Någon"));
        foreach (var who in new[] { Chair, Coordinator, Stranger }) Refuses(who);
        body.NewFacts.Count.ShouldBe(facts);

        void Refuses(PartyActor by)
        {
            Action[] acts =
            [
                () => body.Revise(by, Content with { Name = "Annat" }, Day), () => body.AddSeat(by, new SeatContent("Ledamot", Principal.Region, "20"), SeatMandate.Decide, null, Day, Day),
                () => body.CloseSeat(by, 1, Day, Day), () => body.ChangeMandate(by, 1, SeatMandate.Prepare, null, Day, Day), () => body.Fill(by, 5, Holder(Outsider), Day),
                () => body.Leave(by, 1, Chair.Actor.Person, Day, Day), () => body.Dissolve(by, Day, "Slut.", Day),
            ];
            foreach (var act in acts) BodyRules.KeepsTheBody.ShouldRefuse(act);
        }
    }
}
