using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.ConcernReports.ConcernGiven;

namespace Samspel.Domain.Tests.ConcernReports;

/// <summary>The clocks of reports from any day and hour: month ends, leap days, the turn of the year and the nights of 23 and 25 hours.</summary>
public class ConcernClocksTests
{
    static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>Any minute of a century, as often as not in the hours around a change of the clock or of the month.</summary>
    static Arbitrary<SwedishTime> Instants => Gen.OneOf(
        Gen.Choose(0, 52_000_000).Select(minute => Swedish(new DateTimeOffset(2001, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minute))),
        from year in Gen.Choose(2001, 2099) from month in Gen.Choose(1, 12) from minute in Gen.Choose(-180, 180) select Swedish(new DateTimeOffset(year, month, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minute)),
        from year in Gen.Choose(2001, 2099) from month in Gen.Elements(3, 10) from minute in Gen.Choose(-180, 180) select Swedish(Changes(year, month).AddMinutes(minute))).ToArbitrary();

    static SwedishTime Swedish(DateTimeOffset at) => SwedishTime.Of(TimeZoneInfo.ConvertTime(at, Sweden));

    /// <summary>One o'clock in Greenwich on the last Sunday of the month.</summary>
    static DateTimeOffset Changes(int year, int month)
    {
        var last = new DateTimeOffset(year, month, 31, 1, 0, 0, TimeSpan.Zero);
        return last.AddDays(-(int)last.DayOfWeek);
    }

    static void Always(Func<SwedishTime, bool> holds) => Prop.ForAll(Instants, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Whenever_it_comes_the_days_are_counted_on_the_Swedish_calendar()
    {
        Always(now =>
        {
            var report = Sent(now: now);
            report.Receive(Intake, now, now);
            var late = now.Clock.Hour >= 15;
            return report.DecideBy == now.On.AddDays(14) && report.AssessBy == (late ? now.On.AddDays(1) : now.On) && report.TheDuty(DutyKind.EnterConcernReport)!.Due == now.On.AddDays(3);
        });
    }

    [Fact]
    public void Whenever_it_is_sent_both_are_told_the_day_after_the_last_to_open_it()
    {
        Always(now =>
        {
            var (calm, urgent) = (Sent(now: now), Sent(Whole with { Urgency = Urgency.ProtectionToday }, now));
            return calm.TheDuty(DutyKind.OpenConcernReport)!.Due == now.On.AddDays(1) && calm.UnopenedFrom == now.On.AddDays(2) && calm.TheDuty(DutyKind.CheckConcernArrived)!.VisibleFrom == now.On.AddDays(2)
                && urgent.TheDuty(DutyKind.OpenConcernReport)!.Due == now.On && urgent.UnopenedFrom == now.On.AddDays(1);
        });
    }

    [Fact]
    public void Whenever_it_is_sent_on_the_clocks_start_again_at_the_right_board()
    {
        Always(now =>
        {
            var report = Sent(now: Swedish(now.At.AddDays(-9)));
            report.Receive(Intake, report.ArrivedAt, now);
            report.Forward(Intake, MoraBoard, "Bor i Mora.", now);
            return (report.ReceivedAt, report.DecideBy, report.OpenedAt) == (now, now.On.AddDays(14), null) && report.TheDuty(DutyKind.OpenConcernReport)!.Due == now.On.AddDays(1) && report.TheDuty(DutyKind.ReadConcernNews)!.Due == now.On.AddDays(7);
        });
    }

    [Fact]
    public void Whenever_it_is_decided_the_answer_is_due_a_week_later_and_the_investigation_and_its_follow_up_by_months()
    {
        Always(now =>
        {
            var report = Sent(now: now);
            report.AskForAnswer(Teacher, now);
            report.Receive(Intake, now, now);
            report.AssessProtection(Intake, now, now);
            report.Decide(Intake, ConcernAnswer.Opened, now.On, null, now.On);
            var (answer, investigate) = (report.TheDuty(DutyKind.AnswerReporter)!.Due, report.InvestigateBy);
            report.CloseInvestigation(Intake, false, now.On, now.On);
            return answer == now.On.AddDays(7) && investigate == MonthsLater(now.On, 4) && report.FollowUpUntil == MonthsLater(now.On, 6);
        });
    }

    static DateOnly MonthsLater(DateOnly day, int months)
    {
        var month = new DateOnly(day.Year, day.Month, 1).AddMonths(months);
        return new DateOnly(month.Year, month.Month, Math.Min(day.Day, DateTime.DaysInMonth(month.Year, month.Month)));
    }

    [Fact]
    public void Whenever_information_is_asked_for_a_week_is_given_and_a_draft_that_is_touched_lives_thirty_days_more()
    {
        Always(now =>
        {
            var request = InformationRequest.Make(InformationRequestId.New(), CaseNumber.Information(2026, 1), In(ConcernState.InvestigationOpened), Intake, School, Alva, "Frånvaro?", now);
            var draft = Draft();
            draft.Write(Teacher, Whole with { Risks = now.ToString() }, now.On);
            return request.TheDuty(DutyKind.AnswerInformationRequest)!.Due == now.On.AddDays(7) && !draft.IsToBeWeeded(now.On.AddDays(29)) && draft.IsToBeWeeded(now.On.AddDays(30));
        });
    }

    [Fact]
    public void What_was_not_opened_is_kept_five_years_from_any_day_also_from_a_leap_day()
    {
        Always(now =>
        {
            var report = Sent(now: now);
            report.Receive(Intake, now, now);
            report.AssessProtection(Intake, now, now);
            report.Decide(Intake, ConcernAnswer.NotOpened, now.On, null, now.On);
            var kept = ConcernRetention.Of(report, [], false);
            return kept.Earliest == MonthsLater(now.On, 60) && !kept.IsProposed(kept.Earliest!.Value.AddDays(-1)) && kept.IsProposed(kept.Earliest.Value);
        });
    }

    /// <summary>In the hour that comes twice it is the instant that counts, not what the clock shows.</summary>
    [Fact]
    public void In_the_night_of_25_hours_what_is_later_is_later_though_the_clock_shows_less()
    {
        var change = Changes(2026, 10);
        var (sent, received) = (Swedish(change.AddMinutes(-5)), Swedish(change.AddMinutes(5)));
        (sent.Clock > received.Clock).ShouldBeTrue();
        var report = Sent(now: sent);
        report.Receive(Intake, received, received);
        ConcernRules.SentByNow.ShouldRefuse(() => report.AssessProtection(Intake, sent, received));
        report.AssessProtection(Intake, received, received);
        ConcernRules.SentByNow.ShouldRefuse(() => Sent(now: received).Receive(Intake, sent, received));
    }
}
