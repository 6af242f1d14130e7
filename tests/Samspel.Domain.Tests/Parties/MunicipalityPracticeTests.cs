using Samspel.Domain.Parties;

namespace Samspel.Domain.Tests.Parties;

public class MunicipalityPracticeTests
{
    static readonly DateOnly From = new(2026, 12, 1);

    [Fact]
    public void Without_a_decision_a_school_may_not_call() => MunicipalityPractice.For("2080").SchoolMayCallOn(From).ShouldBeFalse();

    [Fact]
    public void A_decision_holds_from_its_day()
    {
        var practice = MunicipalityPractice.For("2080");
        practice.DecideSchoolCallRight(true, "Dnr 2026/17", From);
        practice.SchoolMayCallOn(From.AddDays(-1)).ShouldBeFalse();
        practice.SchoolMayCallOn(From).ShouldBeTrue();
        practice.NewFacts.ShouldHaveSingleItem().Sentence.ShouldBe("Skolan får kalla till SIP från 2026-12-01 (Dnr 2026/17).");

        practice.FactsKept();
        practice.DecideSchoolCallRight(true, "Dnr 2026/17", From);
        practice.NewFacts.ShouldBeEmpty();
    }

    [Fact]
    public void A_decision_is_named() =>
        Should.Throw<RuleBroken>(() => MunicipalityPractice.For("2080").DecideSchoolCallRight(true, " ", From)).Rule.ShouldBe(MunicipalityPractice.DecisionIsNamed);
}
