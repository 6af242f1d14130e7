using Samspel.Domain.Parties;

namespace Samspel.Domain.Tests.Parties;

public class JointServiceTests
{
    static readonly JointMember Preschool = new(UnitId.New(), "Öppna förskolan"), Social = new(UnitId.New(), "Socialtjänsten"), ChildHealth = new(UnitId.New(), "Barnhälsovården");

    static JointService Form(params JointMember[] members) => JointService.Form(JointServiceId.New(), "2080", "2080", JointServiceKind.FamilyCentre, "Familjecentralen Norr", members);

    [Fact]
    public void It_is_formed_of_units_with_its_members_as_history()
    {
        var service = Form(Preschool, Social);
        service.NewFacts.Select(f => f.Sentence).ShouldBe(["Familjecentralen Norr lades upp (Familjecentral).", "Ingår nu: Öppna förskolan, Socialtjänsten."]);
    }

    [Fact]
    public void Units_join_and_leave()
    {
        var service = Form(Preschool, Social);
        service.FactsKept();
        service.Revise("Familjecentralen Norr", [Social, ChildHealth]);
        service.Members.ShouldBe([Social, ChildHealth]);
        service.NewFacts.ShouldHaveSingleItem().Sentence.ShouldBe("Ingår nu: Barnhälsovården. Ingår inte längre: Öppna förskolan.");

        service.FactsKept();
        service.Revise("Familjecentralen Norr", [ChildHealth, Social]);
        service.NewFacts.ShouldBeEmpty();
    }

    [Fact]
    public void It_takes_two() => Should.Throw<RuleBroken>(() => Form(Preschool)).Rule.ShouldBe(PartyRules.JointServiceHasTwoUnits);

    [Fact]
    public void It_ends_once()
    {
        var service = Form(Preschool, Social);
        service.End(new DateOnly(2026, 11, 23));
        service.End(new DateOnly(2027, 1, 1));
        service.EndedOn.ShouldBe(new DateOnly(2026, 11, 23));
    }

    [Fact]
    public void It_holds_no_access()
    {
        typeof(JointService).GetProperties().ShouldNotContain(p => p.PropertyType == typeof(CompartmentId) || p.PropertyType == typeof(PersonId) || p.PropertyType == typeof(ChildId));
        typeof(JointService).IsAssignableTo(typeof(ICase)).ShouldBeFalse();
    }
}
