using Samspel.Domain.Parties;

namespace Samspel.Domain.Tests.Parties;

public class AssignmentTests
{
    static readonly DateOnly Today = new(2026, 11, 23);

    static Assignment Give(Role role, Unit unit, DateOnly? to = null) => Assignment.Give(PersonId.New(), unit, role, Today, to);

    [Fact]
    public void It_holds_from_its_first_day_through_its_last()
    {
        var assignment = Give(Role.CaseWorker, UnitTests.A(UnitKind.School), Today.AddDays(5));
        assignment.HoldsOn(Today.AddDays(-1)).ShouldBeFalse();
        assignment.HoldsOn(Today).ShouldBeTrue();
        assignment.HoldsOn(Today.AddDays(5)).ShouldBeTrue();
        assignment.HoldsOn(Today.AddDays(6)).ShouldBeFalse();
    }

    [Fact]
    public void Ended_as_of_yesterday_it_opens_nothing_today()
    {
        var assignment = Give(Role.CaseWorker, UnitTests.A(UnitKind.School));
        assignment.End(Today.AddDays(-1), "Norra skolan");
        assignment.HoldsOn(Today).ShouldBeFalse();
        assignment.NewFacts[^1].Sentence.ShouldBe("Uppdraget Handläggare vid Norra skolan avslutades, sista dag 2026-11-22.");
    }

    [Fact]
    public void Its_last_day_cannot_lie_before_its_first()
    {
        Should.Throw<RuleBroken>(() => Give(Role.CaseWorker, UnitTests.A(UnitKind.School), Today.AddDays(-1))).Rule.ShouldBe(PartyRules.AssignmentHasAPeriod);
        Should.Throw<RuleBroken>(() => Give(Role.CaseWorker, UnitTests.A(UnitKind.School)).End(Today.AddDays(-2))).Rule.ShouldBe(PartyRules.AssignmentHasAPeriod);
    }

    [Theory]
    [InlineData(Role.CaseWorker, UnitKind.School, true)]
    [InlineData(Role.UnitManager, UnitKind.ChildPsychiatry, true)]
    [InlineData(Role.CaseWorker, UnitKind.MunicipalCoordination, false)]
    [InlineData(Role.UnitManager, UnitKind.OtherMunicipal, false)]
    [InlineData(Role.CountyCoordinator, UnitKind.CountyCoordination, true)]
    [InlineData(Role.CountyCoordinator, UnitKind.MunicipalCoordination, false)]
    [InlineData(Role.LocalCoordinator, UnitKind.MunicipalCoordination, true)]
    [InlineData(Role.LocalCoordinator, UnitKind.SocialServicesChildren, false)]
    [InlineData(Role.AccessAuditor, UnitKind.SocialServicesChildren, true)]
    [InlineData(Role.Administrator, UnitKind.MunicipalCoordination, true)]
    public void A_role_is_held_where_it_belongs(Role role, UnitKind kind, bool fits)
    {
        if (fits) Give(role, UnitTests.A(kind)).Role.ShouldBe(role);
        else Should.Throw<RuleBroken>(() => Give(role, UnitTests.A(kind))).Rule.ShouldBe(PartyRules.RoleFitsUnit);
    }

    [Fact]
    public void A_unit_on_paper_has_nobody_who_works_with_cases()
        => Should.Throw<RuleBroken>(() => Give(Role.CaseWorker, UnitTests.A(UnitKind.PrivateProvider, Participation.Paper))).Rule.ShouldBe(PartyRules.RoleFitsUnit);

    [Fact]
    public void Nobody_is_given_an_assignment_at_a_closed_unit()
    {
        var unit = UnitTests.A(UnitKind.School);
        unit.Close(Today, carriesOpenCases: false);
        Should.Throw<RuleBroken>(() => Give(Role.CaseWorker, unit)).Rule.ShouldBe(PartyRules.UnitIsOpen);
    }

    [Fact]
    public void Every_role_has_a_word() => Enum.GetValues<Role>().Select(r => r.Word()).Distinct().Count().ShouldBe(Enum.GetValues<Role>().Length);
}
