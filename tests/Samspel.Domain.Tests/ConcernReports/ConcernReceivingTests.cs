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
        ConcernRules.ExtensionHasReasons.ShouldRefuse(() => report.Extend(Intake, " ", Friday.AddDays(20), Friday));
        ConcernRules.ExtensionHasReasons.ShouldRefuse(() => report.Extend(Intake, "Barnet nås inte.", Friday.AddDays(14), Friday));
        report.Extend(Intake, "Barnet nås inte.", Friday.AddDays(20), Friday);
        report.TheDuty(DutyKind.DecideOnConcern)!.Due.ShouldBe(Friday.AddDays(20));
        ConcernRules.ExtensionHasReasons.ShouldRefuse(() => report.Extend(Intake, "Igen.", Friday.AddDays(20), Friday));
        report.Decide(Intake, ConcernAnswer.Opened, Friday.AddDays(20), null, Friday.AddDays(20));
        report.Decision.ShouldBe(new ConcernDecision(ConcernAnswer.Opened, Friday.AddDays(20), null));
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
        (file.Version, file.Number, file.Checksum, file.Copy, file.Decision, file.Additions.Count).ShouldBe((1, "ORO-2026-0107", report.Checksum, report.Copy, report.Decision, 1));
        ConcernCopy.ChecksumOf(file.Copy).ShouldBe(file.Checksum);
        report.NewFacts[^1].ShouldBe(new ConcernExported(1));
    }

    [Fact]
    public void Of_the_investigation_only_the_days_are_known()
    {
        var report = In(ConcernState.InvestigationOpened);
        report.TheDuty(DutyKind.CloseInvestigation)!.Due.ShouldBe(Friday.AddMonths(4));
        ConcernRules.InvestigationDays.ShouldRefuse(() => report.ExtendInvestigation(Intake, Friday.AddMonths(4), "Särskilda skäl."));
        ConcernRules.InvestigationDays.ShouldRefuse(() => report.ExtendInvestigation(Intake, Friday.AddMonths(5), ""));
        report.ExtendInvestigation(Intake, Friday.AddMonths(5), "Särskilda skäl.");
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
