using Samspel.Domain.Parties;

namespace Samspel.Domain.Tests.Parties;

public class UnitTests
{
    static readonly DateOnly Today = new(2026, 11, 23);
    static readonly UnitContent Content = new("Norra skolan", UnitKind.School, "2080", null, null, null, Participation.Account);

    internal static Unit A(UnitKind kind, Participation participation = Participation.Account) =>
        Unit.Open(UnitId.New(), "2080", CompartmentId.New(), Content with { Kind = kind, Participation = participation });

    [Fact]
    public void Name_and_contact_change_and_the_kind_stays()
    {
        var unit = A(UnitKind.School);
        unit.Revise(Content with { Name = "Nya Norra skolan", Phone = "023-000 00" });
        unit.Name.ShouldBe("Nya Norra skolan");
        unit.NewFacts.Select(f => f.GetType()).ShouldBe([typeof(UnitOpened), typeof(UnitChanged)]);

        Should.Throw<RuleBroken>(() => unit.Revise(unit.Content with { Kind = UnitKind.Preschool })).Rule.ShouldBe(PartyRules.KindStays);
    }

    [Fact]
    public void What_does_not_change_leaves_no_trace()
    {
        var unit = A(UnitKind.School);
        unit.FactsKept();
        unit.Revise(unit.Content);
        unit.NewFacts.ShouldBeEmpty();
    }

    [Fact]
    public void A_unit_with_open_cases_cannot_be_closed()
    {
        var unit = A(UnitKind.SocialServicesChildren);
        Should.Throw<RuleBroken>(() => unit.Close(Today, carriesOpenCases: true)).Rule.ShouldBe(PartyRules.NothingLeftAtClosedUnit);
        unit.IsOpenOn(Today).ShouldBeTrue();

        unit.Close(Today, carriesOpenCases: false);
        unit.IsOpenOn(Today).ShouldBeFalse();
        unit.IsOpenOn(Today.AddDays(-1)).ShouldBeTrue();
    }

    [Fact]
    public void Only_a_partys_own_administrator_keeps_its_units_in_order()
    {
        var falun = new Party("2080", "Falu kommun", IsRegion: false);
        falun.RequireAdministeredBy(Role.Administrator, "2080");
        Should.Throw<RuleBroken>(() => falun.RequireAdministeredBy(Role.Administrator, "2081")).Rule.ShouldBe(PartyRules.OwnOrganisation);
        Should.Throw<RuleBroken>(() => falun.RequireAdministeredBy(Role.Administrator, "20")).Rule.ShouldBe(PartyRules.OwnOrganisation);
        foreach (var role in Enum.GetValues<Role>().Where(r => r != Role.Administrator))
            Should.Throw<RuleBroken>(() => falun.RequireAdministeredBy(role, "2080")).Rule.ShouldBe(PartyRules.OwnOrganisation);
    }

    [Theory]
    [InlineData(UnitKind.ChildPsychiatry, true, true)]
    [InlineData(UnitKind.ChildPsychiatry, false, false)]
    [InlineData(UnitKind.School, false, true)]
    [InlineData(UnitKind.School, true, false)]
    [InlineData(UnitKind.PrivateProvider, true, true)]
    [InlineData(UnitKind.IndependentSchool, false, true)]
    public void A_kind_of_unit_belongs_to_its_principal(UnitKind kind, bool region, bool belongs) => kind.BelongsTo(region).ShouldBe(belongs);
}
