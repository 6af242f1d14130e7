using System.Text.Json;
using Samspel.Domain.Children;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.ConcernReports.ConcernGiven;

namespace Samspel.Domain.Tests.ConcernReports;

public class ConcernSecrecyTests
{
    [Fact]
    public void A_report_is_seen_by_the_reporter_and_the_intake_and_by_nobody_else_in_any_role()
    {
        var report = Sent();
        ConcernAccess.Of(report, Teacher).ShouldBe(ConcernSight.AsReporter);
        ConcernAccess.Of(report, Intake).ShouldBe(ConcernSight.AsIntake);
        ConcernAccess.Of(report, By(Falun) with { Person = Teacher.Person }).ShouldBe(ConcernSight.AsIntake, "the reporter works at the intake");
        ConcernAccess.Of(report, Actor.System).ShouldBe(ConcernSight.Nothing);
        foreach (var role in Enum.GetValues<Role>())
            foreach (var unit in new[] { School, Midwives, Sister, Mora, FalunAdults, Falun })
            {
                var expected = unit == Falun && role.CarriesCases() ? ConcernSight.AsIntake : role == Role.AccessAuditor ? ConcernSight.LogRowsOnly : ConcernSight.Nothing;
                ConcernAccess.Of(report, By(unit, role)).ShouldBe(expected, $"{role} vid {unit.Name}");
            }
    }

    [Fact]
    public void The_reporters_history_holds_what_the_reporter_may_know_and_no_decision()
    {
        var report = In(ConcernState.ClosedWithSupport);
        report.OfferMeeting(Intake, new MeetingOffer(MeetingWith.Child, Friday, null), Friday);
        var seen = report.NewFacts.Where(f => ConcernAccess.Sees(ConcernSight.AsReporter, f)).ToList();
        seen.Select(f => f.GetType()).ShouldBe([typeof(ConcernSent), typeof(ConcernOpened), typeof(ConcernReceived)]);
        report.NewFacts.ShouldAllBe(f => ConcernAccess.Sees(ConcernSight.AsIntake, f));
        report.NewFacts.ShouldAllBe(f => !ConcernAccess.Sees(ConcernSight.LogRowsOnly, f) && !ConcernAccess.Sees(ConcernSight.Nothing, f));
        ConcernAccess.InLogsShownToTheFamily.ShouldBeFalse();
    }

    [Fact]
    public void Duties_are_seen_by_the_reporter_as_a_person_and_by_the_intake_and_say_nothing_of_anybody()
    {
        foreach (var state in Enum.GetValues<ConcernState>())
        {
            var report = In(state, WholeUnborn);
            report.AskForAnswer(Teacher, At(Friday, 12));
            report.AddFacts(Teacher, "Mer, hemligt.", [], At(Friday, 13));
            foreach (var duty in report.Duties(Friday))
            {
                (duty.Unit == Falun.Id && duty.Person is null || duty.Unit == Duty.OfThePerson && duty.Person == Teacher.Person).ShouldBeTrue(duty.ToString());
                (duty.OwedTo, duty.AwaitedBy, duty.ForManagers).ShouldBe((null, null, false), "nobody at the reporter's unit waits for it");
                duty.VisibleFrom.ShouldBeLessThanOrEqualTo(duty.Due);
            }
            report.Duties(Friday).Select(d => d.Key).ShouldBeUnique();
        }
    }

    [Fact]
    public void Neither_facts_sentences_duties_nor_headings_carry_content_or_names_of_persons()
    {
        var report = Sent(WholeUnborn with { FearsViolence = "Hot, hemligt.", About = WholeUnborn.About with { ProtectedIdentity = true } });
        report.Receive(Intake, Morning, At(Friday, 10));
        report.Forward(Intake, MoraBoard, "Bor i Mora, hemligt.", At(Friday, 11));
        report.AddFacts(Teacher, "Mer, hemligt.", [new ConcernAttachment(Guid.NewGuid(), "hemlig.pdf", 1, "aa")], At(Friday, 11));
        report.AskForAnswer(Teacher, At(Friday, 11));
        report.FearViolence(Teacher, "Nya hot, hemligt.", At(Friday, 11));
        report.AssessProtection(MoraIntake, At(Friday, 12), At(Friday, 12));
        report.Extend(MoraIntake, "Hemligt skäl.", Friday.AddDays(20), Friday, Friday);
        report.Decide(MoraIntake, ConcernAnswer.Opened, Friday.AddDays(21), "Hemligt.", Friday.AddDays(21));
        report.OfferMeeting(MoraIntake, new MeetingOffer(MeetingWith.Decider, Friday, "Hemligt."), Friday);
        report.ExtendInvestigation(MoraIntake, Friday.AddYears(1), "Hemligt.", Friday);
        report.RefuseAnswer(MoraIntake, "Hemligt.", At(Friday, 14));
        report.CloseBirthDuty(Teacher, "Hemligt.", Friday);
        var stop = ReleaseStop.After(ReleaseStopId.New(), report, ChildId.New(), School.Compartment);
        stop.Lift(Teacher, report, "Hemligt.", At(Friday, 15).At);
        var request = InformationRequest.Make(InformationRequestId.New(), CaseNumber.Information(2026, 9), report, MoraIntake, School, Alva, "Hemlig fråga", At(Friday, 15));
        request.Give(Teacher, "Hemligt svar", [], At(Friday, 16));
        var draft = Draft();
        draft.GiveOutside(Teacher, "Socialnämnden i Gävle", "Hemligt.", Friday, Friday);
        foreach (var fact in new Aggregate[] { report, stop, request, draft }.SelectMany(a => a.NewFacts))
            foreach (var text in new[] { fact.Sentence, fact.ToString()!, JsonSerializer.Serialize(fact, fact.GetType()) })
                text.ShouldNotContain("hemlig", Case.Insensitive, fact.GetType().Name);
        foreach (var duty in report.Duties(Friday).Concat(request.Duties(Friday))) duty.ToString().ShouldNotContain("hemlig", Case.Insensitive);
        report.ToString()!.ShouldNotContain("hemlig", Case.Insensitive);
        report.Receipt.ToString().ShouldNotContain("hemlig", Case.Insensitive);
    }

    [Fact]
    public void A_protected_identity_is_hidden_in_lists_and_headings()
    {
        Alva.Short.ShouldBe("A.H. 2015");
        (Alva with { ProtectedIdentity = true }).Short.ShouldBe(ChildDisplay.Hidden);
        ReportedPerson.Unknown.Short.ShouldBe("Namn saknas");
    }

    [Fact]
    public void The_reporter_who_fears_violence_is_secret_from_the_family_also_when_it_comes_afterwards()
    {
        Sent(Whole with { FearsViolence = "Pappa har hotat mig." }).ReporterSecrecy.ShouldBe("Pappa har hotat mig.");
        ConcernRules.FearIsExplained.ShouldRefuse(() => Sent(Whole with { FearsViolence = " " }));
        var report = In(ConcernState.NotOpened);
        ConcernRules.FearIsExplained.ShouldRefuse(() => report.FearViolence(Teacher, "", Morning));
        report.FearViolence(Teacher, "Han väntade vid skolan.", Morning);
        report.Export(Intake).ReporterSecrecy.ShouldBe("Han väntade vid skolan.");
    }

    [Fact]
    public void New_releases_stop_silently_and_what_was_seen_stays_seen()
    {
        var child = ChildId.New();
        var report = Sent();
        var stop = ReleaseStop.After(ReleaseStopId.New(), report, child, School.Compartment);
        var (before, after, later) = (Morning.At.AddHours(-1), Morning.At.AddHours(1), Morning.At.AddDays(9));
        GuardianReleases.SeenFrom(before, [stop]).ShouldBe(before);
        GuardianReleases.SeenFrom(Morning.At, [stop]).ShouldBeNull();
        GuardianReleases.SeenFrom(after, [stop]).ShouldBeNull();
        GuardianReleases.SeenFrom(after, []).ShouldBe(after);
        foreach (var other in new[] { By(School), By(School, Role.UnitManager), MoraIntake, Actor.System })
        {
            stop.MayLift(other, report).ShouldBeFalse();
            ConcernRules.StopLiftedByThoseWhoKnow.ShouldRefuse(() => stop.Lift(other, report, "Inget skäl.", later));
        }
        ConcernRules.StopLiftedByThoseWhoKnow.ShouldRefuse(() => stop.Lift(Teacher, Sent(), "Fel anmälan.", later));
        ConcernRules.StopLiftedByThoseWhoKnow.ShouldRefuse(() => stop.Lift(Teacher, report, " ", later));
        stop.Lift(Teacher, report, "Bedömt att vårdnadshavaren kan se.", later);
        GuardianReleases.SeenFrom(after, [stop]).ShouldBe(later, "no gap is seen afterwards");
        GuardianReleases.SeenFrom(later.AddDays(1), [stop]).ShouldBe(later.AddDays(1));
        ConcernRules.StopIsHeld.ShouldRefuse(() => stop.Lift(Teacher, report, "Igen.", later));
        var second = ReleaseStop.After(ReleaseStopId.New(), Sent(now: At(Friday.AddDays(5), 9)), child, School.Compartment);
        GuardianReleases.SeenFrom(after, [second, stop]).ShouldBeNull("a second report came before the first stop was lifted");
    }

    [Fact]
    public void When_the_report_is_weeded_the_stop_lets_through_and_tells_nothing()
    {
        var (report, later) = (Sent(), Morning.At.AddYears(5));
        var (held, lifted) = (ReleaseStop.After(ReleaseStopId.New(), report, ChildId.New(), Falun.Compartment), ReleaseStop.After(ReleaseStopId.New(), report, ChildId.New(), Falun.Compartment));
        lifted.Lift(Intake, report, "Utredningen visade inget, hemligt.", Morning.At.AddDays(9));
        held.Forget(later);
        lifted.Forget(later);
        (held.Report, held.LiftedAt, held.Holds).ShouldBe((null, later, false));
        (lifted.Report, lifted.LiftedAt, lifted.LiftedBy, lifted.WhyLifted).ShouldBe((null, Morning.At.AddDays(9), null, null));
        held.MayLift(Intake, report).ShouldBeFalse();
    }

    [Fact]
    public void A_protected_identity_stops_releases_too_and_the_unit_lifts_it()
    {
        var child = Child.Register(ChildId.New(), School.Compartment, School.Id, ChildIdentity.Of(TemporaryIdentity.Of(2026, 7)), new ChildContent("Alva", "Testsson", Birth, LegalSex.Female, null, null), Friday);
        ConcernRules.StopIsHeld.ShouldRefuse(() => ReleaseStop.For(ReleaseStopId.New(), child, Morning.At));
        child.Protect(new Protection(null, true), Friday);
        var stop = ReleaseStop.For(ReleaseStopId.New(), child, Morning.At);
        GuardianReleases.SeenFrom(Morning.At.AddHours(1), [stop]).ShouldBeNull();
        ConcernRules.StopLiftedByThoseWhoKnow.ShouldRefuse(() => stop.Lift(Intake, null, "Skäl.", Morning.At));
        stop.Lift(By(School), null, "Bedömt.", Morning.At.AddDays(1));
        stop.Holds.ShouldBeFalse();
        var second = ReleaseStop.For(ReleaseStopId.New(), child, Morning.At);
        ConcernRules.StopLiftedByThoseWhoKnow.ShouldRefuse(() => second.EndWithProtection(By(School), child, "Skyddet är borta.", Morning.At));
        child.LiftProtection("Skyddet är borta.");
        ConcernRules.StopLiftedByThoseWhoKnow.ShouldRefuse(() => second.EndWithProtection(By(School), child, " ", Morning.At));
        second.EndWithProtection(By(Sister), child, "Skyddet är borta.", Morning.At.AddDays(2));
        (second.LiftedAt, second.WhyLifted).ShouldBe((Morning.At.AddDays(2), "Skyddet är borta."));
    }
}
