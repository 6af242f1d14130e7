using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using static Samspel.Domain.Tests.Children.Example;
using static Samspel.Domain.Tests.Consents.ConsentExample;

namespace Samspel.Domain.Tests.Consents;

public class ConsentTableTests
{
    public static TheoryData<ConsentState, ConsentAct> EveryActInEveryState()
    {
        var data = new TheoryData<ConsentState, ConsentAct>();
        foreach (var state in Enum.GetValues<ConsentState>())
            foreach (var act in Enum.GetValues<ConsentAct>()) data.Add(state, act);
        return data;
    }

    [Theory]
    [MemberData(nameof(EveryActInEveryState))]
    public void Only_what_the_table_allows_succeeds(ConsentState state, ConsentAct act)
    {
        var consent = In(state);
        if (ConsentTable.Allows(state, act))
        {
            Do(consent, act, Today);
            ConsentTable.Outcomes(state, act).ShouldContain(consent.State);
        }
        else
        {
            BrokenBy(() => Do(consent, act, Today)).ShouldBe(ConsentRules.FollowsTheTable);
            consent.State.ShouldBe(state);
            consent.NewFacts.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Every_state_is_reached_and_the_ended_ones_are_never_left()
    {
        foreach (var state in Enum.GetValues<ConsentState>()) In(state).State.ShouldBe(state);
        foreach (var ended in Enum.GetValues<ConsentState>().Except([ConsentState.Asked, ConsentState.Given]))
            foreach (var act in Enum.GetValues<ConsentAct>())
                ConsentTable.Outcomes(ended, act).ShouldAllBe(to => to == ended);
    }

    [Fact]
    public void Whatever_is_done_in_whatever_order_the_table_and_the_birthday_hold()
    {
        var steps = Gen.ListOf(from act in Gen.Elements<ConsentAct>(Enum.GetValues<ConsentAct>()) from days in Gen.Choose(0, 400) select (act, days));
        var stories = from givers in Gen.Elements<ConsentGivers>(Enum.GetValues<ConsentGivers>())
                      from start in Gen.Choose(0, 1700)
                      from story in steps
                      select (givers, start, story);
        Prop.ForAll(stories.ToArbitrary(), x => Holds(x.givers, Today.AddDays(x.start), [.. x.story]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(40));
    }

    static bool Holds(ConsentGivers givers, DateOnly day, (ConsentAct Act, int Days)[] story)
    {
        if (Ages.IsOfAge(Birth, day)) givers = ConsentGivers.ChildDecidesAlone;
        var consent = Ask(new MaturityAssessment(givers, "Bedömning"), day: day);
        foreach (var (act, days) in story)
        {
            day = day.AddDays(days);
            var before = consent.State;
            try
            {
                Do(consent, act, day, strict: true);
                if (!ConsentTable.Outcomes(before, act).Contains(consent.State)) return false;
            }
            catch (RuleBroken refusal)
            {
                if (consent.State != before || ConsentTable.Allows(before, act) == (refusal.Rule == ConsentRules.FollowsTheTable)) return false;
            }
            if (consent.Covers(Bup, ConsentPurpose.Sip, day, Birth) && !MayCover(consent, day)) return false;
        }
        return !consent.Covers(Bup, ConsentPurpose.Sip, day.AddYears(6), Birth);
    }

    static bool MayCover(Consent consent, DateOnly day) =>
        consent.State == ConsentState.Given && day >= consent.From && day <= consent.To && consent.WithdrawnOn is null
        && !(consent.GuardiansTookPart && Ages.IsOfAge(Birth, day))
        && consent.MustAnswer.All(p => consent.Answers.Last(a => a.By.Decider == p.Decider).Yes);

    /// <summary>Does the act with arguments that suit it; when strict, with the day as it is.</summary>
    static void Do(Consent consent, ConsentAct act, DateOnly day, bool strict = false)
    {
        var who = Both(day);
        switch (act)
        {
            case ConsentAct.RecordAnswer: consent.RecordAnswer(consent.Awaiting.Concat(consent.MustAnswer).First().Decider, true, AnswerForm.Oral, day, Worker, who); break;
            case ConsentAct.Withdraw: consent.Withdraw(consent.MustAnswer[0].Decider, day, Worker, who); break;
            case ConsentAct.Expire: consent.Expire(strict ? day : day.AddYears(5)); break;
            case ConsentAct.AskForNewScope: consent.AskForNewScope(ConsentId.New(), Scope(Bup, School), AssessmentFor(who), who); break;
            case ConsentAct.ReplaceWith when consent.State == ConsentState.Given:
                consent.AskForNewScope(ConsentId.New(), Scope(Bup, School), AssessmentFor(who), who).AllSayYes(day, consent);
                break;
            case ConsentAct.ReplaceWith: consent.ReplaceWith(In(ConsentState.Given)); break;
            case ConsentAct.TurnEighteen: consent.TurnEighteen(strict ? day : Birthday18, Birth); break;
            case ConsentAct.AskAgain: consent.AskAgain(ConsentId.New(), Scope(), AssessmentFor(who), who); break;
            default: throw new ArgumentOutOfRangeException(nameof(act), act, null);
        }
    }

    static MaturityAssessment AssessmentFor(WhoDecides who) => who.YoungPersonAlone ? Alone : Guardians;
}
