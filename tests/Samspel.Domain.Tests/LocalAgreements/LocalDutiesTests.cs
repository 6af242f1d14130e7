using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.LocalAgreements;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.LocalAgreements;

public class LocalDutiesTests
{
    [Fact]
    public void Each_side_has_its_own_decision_signature_and_diary_to_see_to()
    {
        var a = ForDecision();
        a.Duties(Today).Select(d => (d.Kind, d.Unit, d.Source.Section)).ShouldBe([(DutyKind.DecideLocalAgreement, MunicipalUnit, "7"), (DutyKind.DecideLocalAgreement, RegionalUnit, "7")]);
        Decide(a, Coordinator, Today);
        a.Duties(Today).ShouldHaveSingleItem().Unit.ShouldBe(RegionalUnit);
        Decided().Duties(Today).ShouldAllBe(d => d.Kind == DutyKind.SignLocalAgreement && d.Due == Today.AddDays(30));
        Signed().Duties(Today).ShouldAllBe(d => d.Kind == DutyKind.RegisterLocalAgreement && d.Source.Section == "7.1");
        Signed().Duties(Today).Count().ShouldBe(2);
    }

    [Fact]
    public void In_force_it_is_to_be_followed_up_within_a_year()
    {
        var duty = InForce().Duties(Today).ShouldHaveSingleItem();
        (duty.Kind, duty.Due, duty.VisibleFrom, duty.Source.Section).ShouldBe((DutyKind.FollowUpLocalAgreement, Today.AddYears(1), Today.AddYears(1).AddDays(-60), "9.1"));
    }

    [Fact]
    public void One_with_a_last_day_is_to_be_revised_or_let_end()
    {
        var a = Registered(Scope with { Term = new DateSpan(Today, Today.AddMonths(8)) });
        var duty = a.Duties(Today).ShouldHaveSingleItem();
        (duty.Kind, duty.VisibleFrom, duty.Due).ShouldBe((DutyKind.ReviseLocalAgreement, Today.AddMonths(2), Today.AddMonths(8)));
        a.StartRevision(LocalAgreementId.New(), Coordinator, Today);
        a.Duties(Today).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(LocalState.Planned)]
    [InlineData(LocalState.Draft)]
    [InlineData(LocalState.Replaced)]
    [InlineData(LocalState.Ended)]
    [InlineData(LocalState.Abandoned)]
    public void Otherwise_nobody_owes_anything(LocalState state) => In(state).Duties(Today).ShouldBeEmpty();

    [Fact]
    public void The_yearly_follow_up_is_never_more_than_a_year_away_whatever_the_day()
    {
        var days = from start in Gen.Choose(0, 3000) from later in Gen.Choose(0, 900) select (start, later);
        Prop.ForAll(days.ToArbitrary(), x =>
        {
            var from = County.From.AddDays(x.start);
            var on = from.AddDays(x.later);
            var a = LocalAgreement.EnterExisting(LocalAgreementId.New(), LocalAgreementKind.LocalAgreement, Code, County, Coordinator, Known(from), on);
            var first = a.NextFollowUp;
            a.RecordFollowUp(Coordinator, new YearlyFollowUp(on.Year, on, "Fungerar.", "Brukarrådet var med.", true), on);
            return first == from.AddYears(1) && a.NextFollowUp == on.AddYears(1) && a.NextFollowUp <= on.AddDays(366)
                && a.Duties(on).Count(d => d.Kind == DutyKind.FollowUpLocalAgreement) == 1;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void Every_new_duty_has_its_words()
    {
        foreach (var kind in Enum.GetValues<DutyKind>()) kind.Act().ShouldNotBeNullOrWhiteSpace();
    }
}
