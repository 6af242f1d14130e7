using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.ConcernReports.ConcernGiven;

namespace Samspel.Domain.Tests.ConcernReports;

public class ConcernReceivingTests
{
    static Arbitrary<DateOnly> Days => Gen.OneOf(Gen.Choose(0, 36_000).Select(n => new DateOnly(2001, 1, 1).AddDays(n)),
        from year in Gen.Choose(2001, 2099) from month in Gen.Choose(1, 12) from back in Gen.Choose(0, 3) select new DateOnly(year, month, DateTime.DaysInMonth(year, month)).AddDays(-back)).ToArbitrary();

    static ConcernReport ReceivedAt(SwedishTime at)
    {
        var report = Sent(now: at);
        report.Receive(Intake, at, at);
        return report;
    }

    [Fact]
    public void A_report_is_received_when_it_came_and_not_before_or_after_now()
    {
        ConcernRules.SentByNow.ShouldRefuse(() => Sent().Receive(Intake, At(Friday, 9), At(Friday, 12)));
        ConcernRules.SentByNow.ShouldRefuse(() => Sent().Receive(Intake, At(Friday, 13), At(Friday, 12)));
        var report = Sent();
        report.Receive(Intake, Morning, At(Friday.AddDays(2), 8));
        (report.ReceivedAt, report.DecideBy, report.OpenedAt!.Value.On).ShouldBe((Morning, Friday.AddDays(14), Friday.AddDays(2)));
    }

    [Fact]
    public void The_protection_assessment_is_the_same_day_or_the_day_after_when_it_came_late()
    {
        ReceivedAt(At(Friday, 14, 59)).TheDuty(DutyKind.AssessProtection)!.Due.ShouldBe(Friday);
        ReceivedAt(At(Friday, 15)).TheDuty(DutyKind.AssessProtection)!.Due.ShouldBe(Friday.AddDays(1));
        var report = In(ConcernState.Received);
        ConcernRules.SentByNow.ShouldRefuse(() => report.AssessProtection(Intake, At(Friday, 9), At(Friday, 12)));
        ConcernRules.SentByNow.ShouldRefuse(() => report.AssessProtection(Intake, At(Friday, 13), At(Friday, 12)));
        report.AssessProtection(Intake, At(Friday, 11), At(Friday, 12));
        report.ProtectionAssessedAt.ShouldBe(At(Friday, 11));
        report.TheDuty(DutyKind.AssessProtection).ShouldBeNull();
    }

    [Fact]
    public void From_any_day_the_decision_is_due_fourteen_days_later_and_no_later_than_that_is_in_time()
    {
        Prop.ForAll(Days, Gen.Choose(0, 20).ToArbitrary(), (day, after) =>
        {
            var report = ReceivedAt(At(day, 10));
            report.AssessProtection(Intake, At(day, 11), At(day, 11));
            var on = day.AddDays(after);
            var due = report.TheDuty(DutyKind.DecideOnConcern)!.Due;
            var refused = false;
            try { report.Decide(Intake, ConcernAnswer.NotOpened, on, null, on); }
            catch (RuleBroken broken) { refused = broken.Rule == ConcernRules.LateIsExplained; }
            return due.DayNumber - day.DayNumber == 14 && refused == after > 14;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    /// <summary>Whatever the hour, a Swedish day of 23 or 25 hours is one day on the clock.</summary>
    [Theory]
    [InlineData(2026, 3)]
    [InlineData(2026, 10)]
    public void Summer_and_winter_time_do_not_move_the_clocks(int year, int month)
    {
        var sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");
        for (var at = new DateTimeOffset(year, month, 14, 0, 0, 0, TimeSpan.Zero); at.Month == month && at.Day < 31; at = at.AddMinutes(90))
        {
            var local = TimeZoneInfo.ConvertTime(at, sweden);
            var report = ReceivedAt(SwedishTime.Of(local));
            report.DecideBy.ShouldBe(DateOnly.FromDateTime(local.DateTime.AddDays(14)), at.ToString("O"));
            report.AssessBy.ShouldBe(DateOnly.FromDateTime(local.DateTime.AddHours(9)), at.ToString("O"));
            report.SentAt.At.ShouldBe(at);
        }
    }

    [Fact]
    public void Time_is_extended_only_for_exceptional_reasons_to_a_later_day()
    {
        var report = In(ConcernState.ProtectionAssessed);
        ConcernRules.ExtensionHasReasons.ShouldRefuse(() => report.Extend(Intake, " ", Friday.AddDays(20), Friday, Friday));
        ConcernRules.ExtensionHasReasons.ShouldRefuse(() => report.Extend(Intake, "Barnet nås inte.", Friday.AddDays(14), Friday, Friday));
        report.Extend(Intake, "Barnet nås inte.", Friday.AddDays(20), Friday, Friday);
        report.TheDuty(DutyKind.DecideOnConcern)!.Due.ShouldBe(Friday.AddDays(20));
        ConcernRules.ExtensionHasReasons.ShouldRefuse(() => report.Extend(Intake, "Igen.", Friday.AddDays(20), Friday, Friday));
        report.Decide(Intake, ConcernAnswer.Opened, Friday.AddDays(20), null, Friday.AddDays(20));
        report.Decision.ShouldBe(new ConcernDecision(ConcernAnswer.Opened, Friday.AddDays(20), null));
    }

    [Fact]
    public void Time_that_has_run_out_is_not_extended_and_the_decision_stays_late()
    {
        var report = In(ConcernState.ProtectionAssessed);
        var after = Friday.AddDays(15);
        ConcernRules.ExtendedInTime.ShouldRefuse(() => report.Extend(Intake, "Barnet nås inte.", Friday.AddDays(30), after, after));
        ConcernRules.ExtendedInTime.ShouldRefuse(() => report.Extend(Intake, "Barnet nås inte.", Friday.AddDays(30), Friday.AddDays(2), Friday));
        ConcernRules.ExtendedInTime.ShouldRefuse(() => report.Extend(Intake, "Barnet nås inte.", Friday.AddDays(30), Friday.AddDays(-1), Friday));
        report.DecideBy.ShouldBe(Friday.AddDays(14));
        ConcernRules.LateIsExplained.ShouldRefuse(() => report.Decide(Intake, ConcernAnswer.Opened, after, null, after));
        // Decided in time and written in afterwards.
        report.Extend(Intake, "Barnet nås inte.", Friday.AddDays(30), Friday.AddDays(14), after);
        report.Extensions.ShouldBe([new ConcernExtension(Friday.AddDays(30), "Barnet nås inte.", Friday.AddDays(14))]);
        report.Decide(Intake, ConcernAnswer.Opened, after, null, after);
        report.Decision!.WhyLate.ShouldBeNull();
    }

    [Fact]
    public void A_later_receipt_that_gives_more_days_says_why()
    {
        var report = Sent();
        ConcernRules.LaterReceiptIsExplained.ShouldRefuse(() => report.Receive(Intake, At(Friday.AddDays(10), 8), At(Friday.AddDays(10), 9)));
        ConcernRules.LaterReceiptIsExplained.ShouldRefuse(() => report.Receive(Intake, At(Friday, 16), At(Friday.AddDays(10), 9), " "));
        report.ReceivedAt.ShouldBeNull();
        report.Receive(Intake, At(Friday.AddDays(1), 8), At(Friday.AddDays(10), 9), "Driftstopp hos kommunen.");
        (report.WhyReceivedLater, report.DecideBy).ShouldBe(("Driftstopp hos kommunen.", Friday.AddDays(15)));
        var same = Sent();
        same.Receive(Intake, At(Friday, 11), At(Friday, 12), "Behövs inte.");
        same.WhyReceivedLater.ShouldBeNull("the same days, whatever was written");
    }

    [Fact]
    public void A_protection_assessment_after_its_last_day_is_seen_to_be_late()
    {
        var report = In(ConcernState.Received);
        report.AssessProtection(Intake, At(Friday.AddDays(1), 9), At(Friday.AddDays(1), 9));
        report.AssessedLate.ShouldBeTrue();
        In(ConcernState.ProtectionAssessed).AssessedLate.ShouldBeFalse();
        ConcernRules.DecidedByNow.ShouldRefuse(() => report.Decide(Intake, ConcernAnswer.Opened, Friday, null, Friday.AddDays(1)));
        report.Decide(Intake, ConcernAnswer.Opened, Friday.AddDays(1), null, Friday.AddDays(1));
    }

    [Fact]
    public void The_wrong_board_that_has_assessed_protection_sends_it_on_and_the_right_one_assesses_again()
    {
        var report = In(ConcernState.ProtectionAssessed);
        report.Extend(Intake, "Barnet nås inte.", Friday.AddDays(20), Friday, Friday);
        report.Forward(Intake, MoraBoard, "Barnet bor i Mora.", At(Friday.AddDays(1), 9));
        (report.State, report.ProtectionAssessedAt, report.Extensions.Count, report.DecideBy).ShouldBe((ConcernState.Received, null, 0, Friday.AddDays(15)));
        report.TheDuty(DutyKind.AssessProtection)!.Unit.ShouldBe(report.Unit);
        report.NewFacts.OfType<ConcernProtectionAssessed>().Count().ShouldBe(1, "what the first board did stands in the history");
    }

    [Fact]
    public void An_investigation_that_was_going_on_already_ends_too()
    {
        var report = In(ConcernState.AlreadyOngoing);
        report.CloseInvestigation(Intake, false, Friday, Friday);
        (report.State, report.IsUnderInvestigation, report.FollowUpUntil).ShouldBe((ConcernState.ClosedWithoutSupport, false, Friday.AddMonths(6)));
    }

    [Fact]
    public void A_decision_is_dated_after_it_came_and_a_late_one_says_why()
    {
        ConcernRules.DecidedByNow.ShouldRefuse(() => In(ConcernState.ProtectionAssessed).Decide(Intake, ConcernAnswer.Opened, Friday.AddDays(-1), null, Friday));
        ConcernRules.DecidedByNow.ShouldRefuse(() => In(ConcernState.ProtectionAssessed).Decide(Intake, ConcernAnswer.Opened, Friday.AddDays(1), null, Friday));
        var late = In(ConcernState.ProtectionAssessed);
        ConcernRules.LateIsExplained.ShouldRefuse(() => late.Decide(Intake, ConcernAnswer.Opened, Friday.AddDays(15), null, Friday.AddDays(15)));
        late.Decide(Intake, ConcernAnswer.Opened, Friday.AddDays(15), "Personalbrist.", Friday.AddDays(15));
        late.Decision!.WhyLate.ShouldBe("Personalbrist.");
        late.NewFacts[^1].Sentence.ShouldContain("efter 14 dagar");
    }

    [Fact]
    public void A_meeting_is_offered_to_child_decider_and_reporter_or_judged_unsuitable()
    {
        var report = In(ConcernState.Received);
        report.TheDuty(DutyKind.OfferConcernMeeting)!.Due.ShouldBe(Friday.AddDays(14));
        ConcernRules.MeetingIsSettled.ShouldRefuse(() => report.OfferMeeting(Intake, new MeetingOffer(MeetingWith.Child, Friday, " "), Friday));
        ConcernRules.MeetingIsSettled.ShouldRefuse(() => report.OfferMeeting(Intake, new MeetingOffer(MeetingWith.Child, Friday.AddDays(1), null), Friday));
        report.OfferMeeting(Intake, new MeetingOffer(MeetingWith.Child, Friday, null), Friday);
        report.OfferMeeting(Intake, new MeetingOffer(MeetingWith.Decider, Friday, "Misstänkt våld."), Friday);
        report.MeetingsLeft.ShouldBe([MeetingWith.Reporter]);
        report.OfferMeeting(Intake, new MeetingOffer(MeetingWith.Reporter, Friday, null), Friday);
        report.TheDuty(DutyKind.OfferConcernMeeting).ShouldBeNull();
        var unborn = In(ConcernState.Received, WholeUnborn);
        unborn.MeetingsLeft.ShouldBe([MeetingWith.Decider, MeetingWith.Reporter]);
        ConcernRules.MeetingIsSettled.ShouldRefuse(() => unborn.OfferMeeting(Intake, new MeetingOffer(MeetingWith.Child, Friday, null), Friday));
    }

    [Fact]
    public void It_is_handed_over_to_the_boards_own_system_with_a_receipt_and_a_whole_file()
    {
        var report = In(ConcernState.NotOpened);
        report.AddFacts(Teacher, "Mer.", [], At(Friday, 14));
        report.TheDuty(DutyKind.EnterConcernReport).ShouldNotBeNull();
        ConcernRules.EntryHasAReference.ShouldRefuse(() => report.EnterInSystem(Intake, new SystemEntry("", Friday), Friday));
        ConcernRules.EntryHasAReference.ShouldRefuse(() => report.EnterInSystem(Intake, new SystemEntry("2026-1", Friday.AddDays(1)), Friday));
        report.EnterInSystem(Intake, new SystemEntry("2026-1", Friday), Friday);
        report.TheDuty(DutyKind.EnterConcernReport).ShouldBeNull();
        var file = report.Export(Intake);
        (file.Version, file.Number, file.Checksum, file.Copy, file.Decision, file.Additions.Count).ShouldBe((2, "ORO-2026-0107", report.Checksum, report.Copy, report.Decision, 1));
        ConcernCopy.ChecksumOf(file.Copy).ShouldBe(file.Checksum);
        report.NewFacts[^1].ShouldBe(new ConcernExported(2));
    }

    [Fact]
    public void Of_the_investigation_only_the_days_are_known()
    {
        var report = In(ConcernState.InvestigationOpened);
        report.TheDuty(DutyKind.CloseInvestigation)!.Due.ShouldBe(Friday.AddMonths(4));
        ConcernRules.InvestigationDays.ShouldRefuse(() => report.ExtendInvestigation(Intake, Friday.AddMonths(4), "Särskilda skäl.", Friday));
        ConcernRules.InvestigationDays.ShouldRefuse(() => report.ExtendInvestigation(Intake, Friday.AddMonths(5), "", Friday));
        report.ExtendInvestigation(Intake, Friday.AddMonths(5), "Särskilda skäl.", Friday);
        report.InvestigationExtensions.ShouldBe([new InvestigationExtension(Friday.AddMonths(5), "Särskilda skäl.", Friday)]);
        ConcernRules.InvestigationDays.ShouldRefuse(() => report.CloseInvestigation(Intake, false, Friday.AddDays(-1), Friday));
        report.CloseInvestigation(Intake, false, Friday.AddMonths(5), Friday.AddMonths(5));
        report.FollowUpUntil.ShouldBe(Friday.AddMonths(11));
        In(ConcernState.ClosedWithSupport).FollowUpUntil.ShouldBeNull();
    }

    [Fact]
    public void Every_number_says_where_it_comes_from_and_whether_it_is_the_laws()
    {
        ConcernClocks.Default.Explained.ShouldAllBe(s => s.What.Length > 0 && s.Value.Length > 0);
        ConcernClocks.Default.Explained.Where(s => s.Verified).ShouldAllBe(s => s.Source.Law != null);
    }

    [Fact]
    public void An_investigation_is_due_on_the_same_day_number_four_months_later_or_on_the_last_day_of_a_shorter_month()
    {
        Prop.ForAll(Days, day =>
        {
            var report = ReceivedAt(At(day, 10));
            report.AssessProtection(Intake, At(day, 11), At(day, 11));
            report.Decide(Intake, ConcernAnswer.Opened, day, null, day);
            var (due, month) = (report.TheDuty(DutyKind.CloseInvestigation)!.Due, new DateOnly(day.Year, day.Month, 1).AddMonths(4));
            return (due.Year, due.Month, due.Day) == (month.Year, month.Month, Math.Min(day.Day, DateTime.DaysInMonth(month.Year, month.Month)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void The_lines_of_help_are_short_and_say_where_they_come_from()
    {
        var lines = ConcernHelp.WhenTheDutyApplies.Concat(ConcernHelp.WhatTheBoardMayTell).Concat(ConcernHelp.UnbornChild).ToList();
        lines.ShouldAllBe(l => l.Text.Length < 220 && l.Source.Section != null);
        ConcernHelp.Danger.Text.ShouldContain("112");
    }
}
