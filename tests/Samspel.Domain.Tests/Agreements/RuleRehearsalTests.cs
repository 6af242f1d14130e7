using Samspel.Domain.Agreements.Rehearsing;

namespace Samspel.Domain.Tests.Agreements;

public class RuleRehearsalTests
{
    static readonly DateOnly From = new(2025, 11, 23), To = new(2026, 11, 22);

    static RehearsedYear Year(int proposals = 0, int cases = 0, int plans = 0) => new(From, To,
        [.. Enumerable.Repeat(new RehearsedProposal("2080", "20"), proposals)],
        [.. Enumerable.Repeat(new RehearsedCase("2080", new DateOnly(2011, 3, 1), From, null), cases)],
        [.. Enumerable.Repeat(new RehearsedPlan("2081", new DateOnly(2026, 1, 10), new DateOnly(2027, 1, 10)), plans)]);

    [Fact]
    public void Today_s_rules_change_nothing()
        => RuleRehearsal.Run(RehearsedRules.Now, Year(9, 9, 9)).ShouldAllBe(l => l.Before == l.After && l.AfterWords == "oförändrat");

    [Fact]
    public void Schools_that_call_take_over_the_call_from_those_who_decided_the_proposals()
        => RuleRehearsal.Run(RehearsedRules.Now with { SchoolMayCall = true }, Year(proposals: 7))
            .ShouldBe([new("20", DutyKind.DecideProposal, 7, 0), new("2080", DutyKind.CallToMeeting, 0, 7)]);

    [Fact]
    public void Another_age_asks_those_who_reach_it_while_their_case_runs()
    {
        RuleRehearsal.Run(RehearsedRules.Now with { OwnConsentAge = 15 }, Year(cases: 6)).ShouldBe([new("2080", DutyKind.RenewConsent, 0, 6)]);
        var ended = Year() with { Cases = [new("2080", new DateOnly(2011, 3, 1), From, new DateOnly(2026, 2, 28))] };
        RuleRehearsal.Run(RehearsedRules.Now with { OwnConsentAge = 15 }, ended).ShouldBeEmpty();
    }

    [Fact]
    public void A_longest_time_brings_follow_ups_into_the_year()
    {
        RuleRehearsal.Run(RehearsedRules.Now with { FollowUpMonths = 6 }, Year(plans: 8)).ShouldBe([new("2081", DutyKind.FollowUpPlan, 0, 8)]);
        RuleRehearsal.Run(RehearsedRules.Now with { FollowUpMonths = 12 }, Year(plans: 8)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 0, "0", "oförändrat")]
    [InlineData(4, 4, "färre än 5", "oförändrat")]
    [InlineData(7, 9, "7", "ändras med färre än 5")]
    [InlineData(7, 0, "7", "0")]
    [InlineData(2, 20, "färre än 5", "20")]
    [InlineData(9, 3, "9", "färre än 5")]
    public void What_could_point_at_somebody_is_not_told(int before, int after, string was, string becomes)
    {
        var line = new RehearsalLine("2080", DutyKind.RenewConsent, before, after);
        (line.BeforeWords, line.AfterWords).ShouldBe((was, becomes));
    }
}
