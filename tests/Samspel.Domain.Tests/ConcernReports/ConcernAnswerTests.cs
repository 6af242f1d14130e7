using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.ConcernReports.ConcernGiven;

namespace Samspel.Domain.Tests.ConcernReports;

public class ConcernAnswerTests
{
    static ConcernReport Decided(ConcernAnswer outcome, DateOnly on, DateOnly asked)
    {
        var report = In(ConcernState.ProtectionAssessed);
        if (asked <= on) report.AskForAnswer(Teacher, At(asked, 12));
        report.Decide(Intake, outcome, on, "Sent.", on);
        if (asked > on) report.AskForAnswer(Teacher, At(asked, 12));
        return report;
    }

    [Fact]
    public void The_reporter_who_asks_is_answered_within_a_week_of_the_decision_or_at_once_when_it_was_asked_later()
    {
        Prop.ForAll(Gen.Choose(0, 400).ToArbitrary(), Gen.Choose(0, 800).ToArbitrary(), Gen.Elements(Enum.GetValues<ConcernAnswer>()).ToArbitrary(), (decided, asked, outcome) =>
        {
            var (on, askedOn) = (Friday.AddDays(decided), Friday.AddDays(asked));
            var report = Decided(outcome, on, askedOn);
            var duty = report.TheDuty(DutyKind.AnswerReporter)!;
            var expected = askedOn > on ? askedOn.AddDays(1) : outcome == ConcernAnswer.AlreadyOngoing ? on.AddDays(1) : on.AddDays(7);
            return duty.Due == expected && duty.Unit == Falun.Id && duty.VisibleFrom <= duty.Due;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Nobody_is_reminded_to_answer_who_has_not_been_asked_or_has_not_decided()
    {
        In(ConcernState.NotOpened).TheDuty(DutyKind.AnswerReporter).ShouldBeNull();
        var report = In(ConcernState.ProtectionAssessed);
        report.AskForAnswer(Teacher, At(Friday, 12));
        report.AskForAnswer(Teacher, At(Friday, 13));
        report.AskedAt.ShouldBe(At(Friday, 12));
        report.TheDuty(DutyKind.AnswerReporter).ShouldBeNull();
    }

    [Fact]
    public void The_answer_is_exactly_one_of_three_and_the_one_that_was_decided()
    {
        foreach (var outcome in Enum.GetValues<ConcernAnswer>())
        {
            var report = Decided(outcome, Friday, Friday);
            foreach (var other in Enum.GetValues<ConcernAnswer>().Where(a => a != outcome)) ConcernRules.AnswerIsTheDecision.ShouldRefuse(() => report.AnswerReporter(Intake, other, At(Friday, 14)));
            report.ForReporter.Answer.ShouldBeNull();
            report.AnswerReporter(Intake, outcome, At(Friday, 14));
            (report.ForReporter.Stage, report.ForReporter.Answer, report.ForReporter.Refused).ShouldBe((ReporterStage.Answered, outcome, false));
            report.TheDuty(DutyKind.AnswerReporter).ShouldBeNull();
            report.TheDuty(DutyKind.ReadConcernNews)!.Person.ShouldBe(Teacher.Person);
            report.Can(ConcernCommand.AnswerReporter, Intake).ShouldBeFalse();
            ConcernRules.AnsweredOnce.ShouldRefuse(() => report.AnswerReporter(Intake, outcome, At(Friday, 15)));
            ConcernRules.AnsweredOnce.ShouldRefuse(() => report.RefuseAnswer(Intake, "Olämpligt.", At(Friday, 15)));
        }
        Enum.GetValues<ConcernAnswer>().Length.ShouldBe(3);
    }

    [Fact]
    public void A_wrongly_recorded_decision_is_put_right_with_a_reason_and_what_stood_is_kept()
    {
        var report = In(ConcernState.NotOpened);
        void Correct(ConcernAnswer to, string why = "Fel rad valdes.", DateOnly? on = null, bool asks = false, string? late = null, SwedishTime? now = null) => report.CorrectDecision(Intake, to, on ?? Friday, why, late, asks, now ?? At(Friday, 15));
        ConcernRules.CorrectionSaysWhy.ShouldRefuse(() => Correct(ConcernAnswer.Opened, " "));
        ConcernRules.CorrectionSaysWhy.ShouldRefuse(() => Correct(ConcernAnswer.NotOpened));
        ConcernRules.DecidedByNow.ShouldRefuse(() => Correct(ConcernAnswer.Opened, on: Friday.AddDays(1)));
        ConcernRules.LateIsExplained.ShouldRefuse(() => Correct(ConcernAnswer.Opened, on: Friday.AddDays(20), now: At(Friday.AddDays(20), 9)));
        Correct(ConcernAnswer.Opened);
        (report.State, report.Decision, report.InvestigateBy).ShouldBe((ConcernState.InvestigationOpened, new ConcernDecision(ConcernAnswer.Opened, Friday, null), Friday.AddMonths(4)));
        report.Corrections.ShouldBe([new ConcernCorrection(new ConcernDecision(ConcernAnswer.NotOpened, Friday, null), "Fel rad valdes.", At(Friday, 15))]);
        report.NewFacts[^1].Sentence.ShouldBe("Beslutet rättades från utredning inleds inte 2026-03-06 till utredning har inletts 2026-03-06.");
        report.NewFacts.OfType<ConcernDecisionCorrected>().ShouldAllBe(f => !f.Sentence.Contains("Fel rad"));
        ConcernRules.RequestsAreSettledFirst.ShouldRefuse(() => Correct(ConcernAnswer.NotOpened, asks: true));
        Correct(ConcernAnswer.NotOpened);
        (report.State, report.InvestigateBy, report.Corrections.Count).ShouldBe((ConcernState.NotOpened, null, 2));
        report.TheDuty(DutyKind.ReadConcernNews).ShouldBeNull("nobody had been told anything");
    }

    [Fact]
    public void A_reporter_who_was_told_something_wrong_is_told_what_is_right()
    {
        var report = Decided(ConcernAnswer.NotOpened, Friday, Friday);
        report.AnswerReporter(Intake, ConcernAnswer.NotOpened, At(Friday, 14));
        report.ReadNews(Teacher);
        report.CorrectDecision(Intake, ConcernAnswer.Opened, Friday, "Fel rad valdes, hemligt.", null, false, At(Friday, 15));
        (report.ForReporter.Answer, report.ForReporter.ToldBefore).ShouldBe((ConcernAnswer.Opened, ConcernAnswer.NotOpened));
        var duty = report.TheDuty(DutyKind.ReadConcernNews).ShouldNotBeNull();
        (duty.Person, duty.VisibleFrom).ShouldBe((Teacher.Person, Friday));
        report.NewFacts.Where(f => f is IKnownToReporter).ShouldAllBe(f => !f.Sentence.Contains("hemligt"));
        report.NewFacts[^1].ShouldBeOfType<ReporterAnswerCorrected>().Sentence.ShouldBe("Beskedet till anmälaren rättades från utredning inleds inte till utredning har inletts.");
        report.ReadNews(Teacher);
        report.TheDuty(DutyKind.ReadConcernNews).ShouldBeNull();
        report.CorrectDecision(Intake, ConcernAnswer.Opened, Friday.AddDays(1), "Fel dag.", null, false, At(Friday.AddDays(1), 9));
        report.TheDuty(DutyKind.ReadConcernNews).ShouldBeNull("the answer was right");
    }

    [Fact]
    public void An_answer_judged_unsuitable_is_told_without_the_reason()
    {
        var unasked = In(ConcernState.NotOpened);
        ConcernRules.RefusedWhenAsked.ShouldRefuse(() => unasked.RefuseAnswer(Intake, "Olämpligt.", Morning));
        var report = Decided(ConcernAnswer.Opened, Friday, Friday);
        ConcernRules.RefusedWhenAsked.ShouldRefuse(() => report.RefuseAnswer(Intake, " ", At(Friday, 14)));
        report.RefuseAnswer(Intake, "Anmälaren bor med familjen, hemligt.", At(Friday, 14));
        (report.ForReporter.Answer, report.ForReporter.Refused).ShouldBe((null, true));
        report.ForReporter.ToString().ShouldNotContain("hemligt");
        report.TheDuty(DutyKind.AnswerReporter).ShouldBeNull();
    }
}
