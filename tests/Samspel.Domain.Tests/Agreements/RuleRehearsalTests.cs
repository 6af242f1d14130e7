using Samspel.Domain.Agreements.Rehearsing;

namespace Samspel.Domain.Tests.Agreements;

public class RuleRehearsalTests
{
    static readonly DateOnly From = new(2025, 11, 23), To = new(2026, 11, 22);

    static readonly DutyKind[] Concerns =
    [
        DutyKind.SendConcernReport, DutyKind.OpenConcernReport, DutyKind.CheckConcernArrived, DutyKind.ReceiveConcernReport, DutyKind.AssessProtection, DutyKind.DecideOnConcern,
        DutyKind.OfferConcernMeeting, DutyKind.EnterConcernReport, DutyKind.ReadConcernAddition, DutyKind.AnswerReporter, DutyKind.ReadConcernNews, DutyKind.ReportAfterBirth,
        DutyKind.CloseInvestigation, DutyKind.AnswerInformationRequest, DutyKind.ReadInformationAnswer, DutyKind.OpenSubstanceReport, DutyKind.WeedConcernReports, DutyKind.WeedSubstanceReports,
    ];

    /// <summary>Those whose day people themselves set, or the agreement's own dates give, so that no number of the product's decides it.</summary>
    static readonly DutyKind[] WithoutANumber =
    [
        DutyKind.AskAgainForAnswer, DutyKind.ForwardAgreement, DutyKind.CollectPartyDecisions, DutyKind.CollectSignatures, DutyKind.AnswerInventory, DutyKind.PlanCentreStep, DutyKind.DoCentreStep,
        DutyKind.CarryOutPlacement, DutyKind.EndPlacement,
        // Never counted: how many reports there are is no figure until it leaves through disclosure control.
        .. Concerns,
    ];

    static RehearsedDuty Duty(DutyKind kind, DateOnly visible, DateOnly due, string party = "2080") => new(party, kind, visible, due);
    static RehearsedYear Year(params IEnumerable<RehearsedDuty> duties) => new(From, To, [.. duties]);
    static RehearsedYear Many(RehearsedDuty duty, int count) => Year(Enumerable.Repeat(duty, count));
    static RehearsedDraft Draft(string key, int value) => new([KeyValuePair.Create(key, value)]);

    [Fact]
    public void Every_duty_with_a_number_is_decided_by_a_rule_of_the_table()
    {
        Enum.GetValues<DutyKind>().Except(RehearsedRules.All.SelectMany(r => r.Kinds)).Except(WithoutANumber).ShouldBeEmpty("a new duty gets its line in RehearsedRules, or a place among those without a number");
        RehearsedRules.All.Select(r => r.Key).ShouldBeUnique();
        RehearsedRules.All.ShouldAllBe(r => r.Allows(r.Now) && r.Source.Section != null);
    }

    [Fact]
    public void Today_s_rules_change_nothing_whatever_has_happened()
    {
        var random = new Random(4711);
        var unchanged = new RehearsedDraft(RehearsedRules.All.Select(r => KeyValuePair.Create(r.Key, r.Now)));
        unchanged.Changes.ShouldBeEmpty();
        RuleRehearsal.Run(unchanged, Year(Enumerable.Range(0, 2000).Select(_ => Any(random)))).ShouldAllBe(l => !l.ChangesAnything);
    }

    [Fact]
    public void A_rule_with_its_own_value_leaves_every_duty_where_it_was()
    {
        var random = new Random(4712);
        foreach (var rule in RehearsedRules.All)
            for (var i = 0; i < 200; i++)
            {
                var duty = Any(random) with { Kind = rule.Kinds[random.Next(rule.Kinds.Count)] };
                var moved = rule.Effect(duty, new RuleChange(rule.Measure, rule.Now, rule.Now));
                // An age is counted from the birth date, whatever the row says.
                if (rule.Measure != RuleMeasure.Age) (moved.Due, moved.Party, moved.Kind).ShouldBe((duty.Due, duty.Party, duty.Kind), rule.Key);
            }
    }

    [Fact]
    public void Nothing_is_lost_and_nothing_is_counted_twice()
    {
        var random = new Random(4713);
        for (var i = 0; i < 300; i++)
        {
            var rule = RehearsedRules.All[random.Next(RehearsedRules.All.Count)];
            var year = Year(Enumerable.Range(0, 60).Select(_ => Any(random) with { Kind = rule.Kinds[0] }));
            var draft = Draft(rule.Key, random.Next(rule.Least, rule.Most + 1));
            var lines = RuleRehearsal.Run(draft, year);
            lines.Sum(l => l.Before).ShouldBe(year.Duties.Count(d => d.FallsIn(year)));
            lines.Sum(l => l.Before - l.Gone + l.New).ShouldBe(year.Duties.Count(d => draft.Apply(d).FallsIn(year)));
            lines.ShouldAllBe(l => l.Gone + l.Moved <= l.Before && l.New >= 0);
        }
    }

    static RehearsedDuty Any(Random random)
    {
        var due = From.AddDays(random.Next(-200, 600));
        var visible = due.AddDays(-random.Next(0, 60));
        var kinds = Enum.GetValues<DutyKind>();
        return new RehearsedDuty(random.Next(2) == 0 ? "2080" : "20", kinds[random.Next(kinds.Length)], visible, due)
        {
            DoneOn = random.Next(3) == 0 ? visible.AddDays(random.Next(-10, 40)) : null, Since = random.Next(2) == 0 ? visible : null, Basis = random.Next(2) == 0 ? due.AddMonths(-12).AddDays(1) : null,
            Birth = random.Next(2) == 0 ? due.AddYears(-random.Next(5, 20)) : null, School = random.Next(2) == 0 ? "2081" : null, Key = random.Next(2) == 0 ? "paborja-revidering:6" : "tillampa-i-avvaktan",
        };
    }

    [Fact]
    public void Schools_that_call_take_over_the_call_from_those_who_decided_the_proposals()
    {
        var proposal = Duty(DutyKind.DecideProposal, From.AddDays(10), From.AddDays(13), "20") with { School = "2080" };
        RuleRehearsal.Run(Draft("skolan-kallar", 1), Many(proposal, 7)).ShouldBe([new("20", DutyKind.DecideProposal, 7, 0, 7, 0), new("2080", DutyKind.CallToMeeting, 0, 7, 0, 0)]);
        RuleRehearsal.Run(Draft("skolan-kallar", 1), Many(proposal with { School = null }, 7)).Single().ChangesAnything.ShouldBeFalse();
    }

    [Fact]
    public void Another_age_asks_those_who_reach_it_while_their_case_runs()
    {
        var running = RehearsedDuty.OnTheBirthday("2080", new DateOnly(2011, 3, 1), new DateSpan(From));
        RuleRehearsal.Run(Draft("alder", 15), Many(running, 6)).ShouldBe([new("2080", DutyKind.RenewConsent, 0, 6, 0, 0)]);
        var ended = RehearsedDuty.OnTheBirthday("2080", new DateOnly(2011, 3, 1), new DateSpan(From, new DateOnly(2026, 2, 28)));
        RuleRehearsal.Run(Draft("alder", 15), Many(ended, 6)).ShouldBeEmpty();
        var turned = RehearsedDuty.OnTheBirthday("2080", new DateOnly(2008, 3, 1), new DateSpan(From));
        RuleRehearsal.Run(Draft("alder", 19), Many(turned, 6)).ShouldBe([new("2080", DutyKind.RenewConsent, 6, 0, 6, 0)]);
    }

    [Fact]
    public void A_longest_time_brings_follow_ups_into_the_year_and_moves_those_within_it()
    {
        var far = Duty(DutyKind.FollowUpPlan, new(2026, 12, 27), new(2027, 1, 10)) with { Basis = new DateOnly(2026, 1, 10) };
        RuleRehearsal.Run(Draft("langst-till-uppfoljning", 6), Many(far, 8)).ShouldBe([new("2080", DutyKind.FollowUpPlan, 0, 8, 0, 0)]);
        RuleRehearsal.Run(Draft("langst-till-uppfoljning", 12), Many(far, 8)).ShouldBeEmpty();
        var near = far with { VisibleFrom = new(2026, 10, 1), Due = new(2026, 10, 15) };
        RuleRehearsal.Run(Draft("langst-till-uppfoljning", 6), Many(near, 8)).ShouldBe([new("2080", DutyKind.FollowUpPlan, 8, 0, 0, 8)]);
    }

    [Fact]
    public void A_shorter_time_to_answer_moves_the_day_and_keeps_the_day_before_a_meeting()
    {
        var called = new DateOnly(2026, 3, 2);
        var usual = Duty(DutyKind.AnswerCall, called, called.AddDays(7)) with { Since = called };
        var soon = Duty(DutyKind.AnswerCall, called, called.AddDays(4)) with { Since = called };
        Draft("svara", 5).Apply(usual).Due.ShouldBe(called.AddDays(5));
        Draft("svara", 5).Apply(soon).Due.ShouldBe(called.AddDays(4));
        Draft("svara", 2).Apply(soon).Due.ShouldBe(called.AddDays(2));
    }

    [Fact]
    public void What_was_done_before_it_would_have_been_seen_is_gone()
    {
        var promise = Duty(DutyKind.DoAction, new(2026, 3, 1), new(2026, 3, 15)) with { DoneOn = new DateOnly(2026, 3, 5) };
        RuleRehearsal.Run(Draft("insats-visas", 7), Many(promise, 9)).ShouldBe([new("2080", DutyKind.DoAction, 9, 0, 9, 0)]);
        RuleRehearsal.Run(Draft("insats-visas", 20), Many(promise, 9)).ShouldBe([new("2080", DutyKind.DoAction, 9, 0, 0, 9)]);
    }

    [Fact]
    public void A_consent_of_the_usual_length_ends_later_and_never_after_childhood()
    {
        var given = new DateOnly(2026, 1, 31);
        var ending = Duty(DutyKind.ConsentEnding, given.AddMonths(12).AddDays(-31), given.AddMonths(12).AddDays(-1)) with { Basis = given, Birth = new DateOnly(2012, 5, 1) };
        Draft("samtycke-langd", 6).Apply(ending).Due.ShouldBe(new DateOnly(2026, 7, 30));
        Draft("samtycke-langd", 24).Apply(ending with { Birth = new DateOnly(2009, 5, 1) }).Due.ShouldBe(new DateOnly(2027, 4, 30));
        Draft("samtycke-langd", 6).Apply(ending with { Due = ending.Due.AddDays(3) }).Due.ShouldBe(ending.Due.AddDays(3));
    }

    [Fact]
    public void Small_numbers_never_leak_from_what_is_shown()
    {
        const int top = 20;
        List<RehearsalLine> all = [.. from before in Enumerable.Range(0, top) from gone in Enumerable.Range(0, before + 1) from moved in Enumerable.Range(0, before - gone + 1) select new RehearsalLine("2080", DutyKind.DoAction, before, 0, gone, moved)];
        var alike = all.ToLookup(l => (l.BeforeWords, l.GoneWords, l.MovedWords));
        foreach (var line in all)
        {
            var others = alike[(line.BeforeWords, line.GoneWords, line.MovedWords)].ToList();
            foreach (var number in new Func<RehearsalLine, int>[] { l => l.Before, l => l.Gone, l => l.Moved, l => l.Before - l.Gone - l.Moved })
                if (number(line) is > 0 and < RehearsalLine.Least)
                    others.Select(number).Distinct().Count().ShouldBeGreaterThan(1, $"{line}");
        }
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "färre än 5")]
    [InlineData(4, "färre än 5")]
    [InlineData(5, "5–9")]
    [InlineData(12, "10–14")]
    [InlineData(1434, "1430–1434")]
    public void Numbers_are_told_in_steps(int number, string told) => new RehearsalLine("2080", DutyKind.DoAction, 0, number, 0, 0).NewWords.ShouldBe(told);
}
