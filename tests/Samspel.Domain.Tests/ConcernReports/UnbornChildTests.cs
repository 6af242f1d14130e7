using Samspel.Domain.ConcernReports;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.ConcernReports.ConcernGiven;

namespace Samspel.Domain.Tests.ConcernReports;

public class UnbornChildTests
{
    [Fact]
    public void At_the_expected_day_the_reporter_is_to_report_anew_whatever_field_the_worry_was_written_in()
    {
        var duty = Unborn().TheDuty(DutyKind.ReportAfterBirth).ShouldNotBeNull();
        (duty.Person, duty.Unit, duty.VisibleFrom, duty.Due).ShouldBe((Midwife.Person, Duty.OfThePerson, Friday.AddDays(46), Friday.AddDays(60)));
        Unborn(WholeUnborn with { Risks = " " }).TheDuty(DutyKind.ReportAfterBirth)!.Due.ShouldBe(Friday.AddDays(60), "risks may be written as observations");
        Sent().TheDuty(DutyKind.ReportAfterBirth).ShouldBeNull();
        var soon = Unborn(WholeUnborn with { Unborn = WholeUnborn.Unborn! with { ExpectedOn = Friday.AddDays(-2) } }).TheDuty(DutyKind.ReportAfterBirth)!;
        (soon.VisibleFrom, soon.Due).ShouldBe((Friday, Friday));
    }

    [Fact]
    public void When_the_expected_day_is_not_known_the_reporter_gives_a_day_to_come_back_to_it()
    {
        UnbornPart Part(DateOnly? expected, DateOnly? again) => WholeUnborn.Unborn! with { ExpectedOn = expected, LookAgainOn = again };
        ConcernRules.IsWhole.ShouldRefuse(() => Unborn(WholeUnborn with { Unborn = Part(null, null) })).Message.ShouldContain("vilken dag du återkommer");
        Unborn(WholeUnborn with { Unborn = Part(null, Friday.AddDays(90)) }).TheDuty(DutyKind.ReportAfterBirth)!.Due.ShouldBe(Friday.AddDays(90));
        Unborn(WholeUnborn with { Unborn = Part(Friday.AddDays(60), Friday.AddDays(90)) }).WatchesBirth.ShouldBe(Friday.AddDays(60), "the expected day goes before");
        var report = Unborn(WholeUnborn with { Unborn = Part(null, Friday.AddDays(90)) });
        report.Content.Unborn!.LookAgainOn.ShouldBe(Friday.AddDays(90), "it is part of what was sent");
        report.Copy.ShouldNotContain("WatchedOn");
    }

    [Fact]
    public void The_new_report_at_birth_is_a_report_of_its_own_that_settles_the_watch()
    {
        var before = Unborn();
        var draft = ConcernDraft.Begin(ConcernReportId.New(), Midwife, Midwives, ConcernKind.Child, Friday.AddDays(58), before);
        draft.Content.OtherChildren.ShouldBe(before.Content.OtherChildren);
        draft.Content.About.ShouldBe(ReportedPerson.Unknown, "a child is born: nothing about it was known before");
        draft.Write(Midwife, Whole, Friday.AddDays(58));
        var after = Send(draft, Midwife, now: At(Friday.AddDays(58), 9));
        before.ReportAfterBirth(Midwife, after, Friday.AddDays(58));
        before.ReportAfterBirth(Midwife, after, Friday.AddDays(58));
        before.Birth.ShouldBe(new BirthOutcome(after.Id, null, Friday.AddDays(58), Birth));
        before.TheDuty(DutyKind.ReportAfterBirth).ShouldBeNull();
        ConcernRules.BirthIsSettled.ShouldRefuse(() => before.CloseBirthDuty(Midwife, "Redan gjort.", Friday));
    }

    [Fact]
    public void Only_the_reporters_own_new_report_about_a_born_child_settles_it()
    {
        var before = Unborn();
        ConcernRules.BirthOfAnUnborn.ShouldRefuse(() => before.ReportAfterBirth(Midwife, Sent(), Friday));
        ConcernRules.BirthOfAnUnborn.ShouldRefuse(() => Draft(WholeUnborn, Midwife, Midwives, before));
        ConcernRules.BirthOfAnUnborn.ShouldRefuse(() => Draft(Whole, Teacher, School, Sent()));
        ConcernRules.Personal.ShouldRefuse(() => Draft(Whole, Teacher, School, before));
        ConcernRules.BirthOfAnUnborn.ShouldRefuse(() => Sent().CloseBirthDuty(Teacher, "Inget.", Friday));
    }

    [Fact]
    public void The_watch_is_closed_with_a_reason()
    {
        var report = Unborn();
        ConcernRules.BirthIsSettled.ShouldRefuse(() => report.CloseBirthDuty(Midwife, " ", Friday));
        report.CloseBirthDuty(Midwife, "Familjen har stöd och oron är över.", Friday);
        report.TheDuty(DutyKind.ReportAfterBirth).ShouldBeNull();
        report.Can(ConcernCommand.CloseBirthDuty, Midwife).ShouldBeFalse();
    }

    [Fact]
    public void That_one_tried_to_motivate_the_parents_is_said_first()
        => (WholeUnborn with { Unborn = new UnbornPart(Friday, null) }).Missing().Single().ShouldContain("motiverats");
}
