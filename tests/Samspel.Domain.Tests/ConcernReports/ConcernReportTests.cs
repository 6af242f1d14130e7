using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.ConcernReports.ConcernGiven;

namespace Samspel.Domain.Tests.ConcernReports;

public class ConcernReportTests
{
    [Fact]
    public void The_board_is_that_of_the_residence_or_in_urgency_where_the_child_is()
    {
        BoardProposal.For("2080", "2062", Urgency.AtOnce).ShouldBe(new("2080", BoardBasis.Residence));
        BoardProposal.For("2080", "2062", Urgency.ProtectionToday).ShouldBe(new("2062", BoardBasis.StayInUrgency));
        BoardProposal.For("2080", "2062", Urgency.DangerToLife).ShouldBe(new("2062", BoardBasis.StayInUrgency));
        BoardProposal.For("2080", "2080", Urgency.DangerToLife).ShouldBe(new("2080", BoardBasis.Residence));
        BoardProposal.For("2080", null, Urgency.DangerToLife).ShouldBe(new("2080", BoardBasis.Residence));
        BoardProposal.For(null, "2062", Urgency.AtOnce).ShouldBe(new("2062", BoardBasis.StayOnly));
        BoardProposal.For(null, null, Urgency.DangerToLife).ShouldBeNull();
    }

    [Fact]
    public void Another_board_than_the_proposed_takes_a_reason()
    {
        ConcernRules.OtherBoardHasAReason.ShouldRefuse(() => Send(Draft(), board: MoraBoard));
        var chosen = Send(Draft(), board: MoraBoard, why: "Bor hos mormor i Mora sedan i går.");
        (chosen.Basis, chosen.Board.MunicipalityCode, chosen.Unit, chosen.Compartment).ShouldBe((BoardBasis.Chosen, "2062", Mora.Id, Mora.Compartment));
        ConcernReport Unproposed(string? why) => ConcernReport.Send(Draft(), null, CaseNumber.Concern(2026, 107), Teacher, "Lena Hemlig", "Lärare", MoraBoard, null, why, Morning);
        (Unproposed(" ").Basis, Unproposed(" ").WhyThisBoard).ShouldBe((BoardBasis.OwnChoice, null), "nothing was proposed: no reason is owed");
        Unproposed(" Mormor bor där. ").Receipt.Why.ShouldBe("Mormor bor där.");
        BoardBasis.OwnChoice.Word().ShouldStartWith("Valdes av anmälaren");
        var proposed = Send(Draft(), why: "Behövs inte.");
        (proposed.Basis, proposed.WhyThisBoard).ShouldBe((BoardBasis.Residence, null));
    }

    [Fact]
    public void A_boards_intake_is_a_unit_of_its_own_social_services_and_another_takes_the_adults()
    {
        ConcernBoard Register(BoardContent content, Role role = Role.Administrator, string party = "2080") => ConcernBoard.Register(ConcernBoardId.New(), FalunParty, role, party, content);
        Register(FalunBoard.Content).ForAdults!.Intake.ShouldBe(FalunAdults);
        PartyRules.OwnOrganisation.ShouldRefuse(() => Register(FalunBoard.Content, Role.UnitManager));
        PartyRules.OwnOrganisation.ShouldRefuse(() => Register(FalunBoard.Content, party: "2062"));
        foreach (var wrong in new[] { FalunBoard.Content with { Intake = Mora }, FalunBoard.Content with { Intake = School }, FalunBoard.Content with { Intake = Falun with { Paper = true } }, FalunBoard.Content with { AdultIntake = Falun }, FalunBoard.Content with { Name = "" } })
            ConcernRules.IntakeReceives.ShouldRefuse(() => Register(wrong));
        var board = Register(FalunBoard.Content);
        board.FactsKept();
        board.Revise(FalunParty, Role.Administrator, "2080", FalunBoard.Content);
        board.NewFacts.ShouldBeEmpty();
        board.Revise(FalunParty, Role.Administrator, "2080", FalunBoard.Content with { Intake = Sister });
        board.ForChildren.Intake.ShouldBe(Sister);
        ConcernRules.IntakeReceives.ShouldRefuse(() => board.Revise(MoraParty, Role.Administrator, "2062", MoraBoard.Content));
    }

    [Fact]
    public void What_was_sent_has_a_receipt_with_time_number_and_checksum_and_never_changes()
    {
        var report = Sent();
        report.Receipt.ShouldBe(new ConcernReceipt(CaseNumber.Concern(2026, 107), Morning, "Socialnämnden i Falun", BoardBasis.Residence, null, report.Checksum));
        report.Checksum.Length.ShouldBe(64);
        report.IsUntouched.ShouldBeTrue();
        var (copy, checksum) = (report.Copy, report.Checksum);
        report.AddFacts(Teacher, "Hon kom inte i dag.", [], At(Friday, 14));
        report.Receive(Intake, Morning, At(Friday, 15));
        report.Forward(Intake, MoraBoard, "Bor i Mora.", At(Friday, 16));
        (report.Copy, report.Checksum, report.Receipt.Board).ShouldBe((copy, checksum, "Socialnämnden i Falun"));
        report.Content.ShouldBe(Whole);
        Sent(Whole with { Risks = "Våld, hemligt" }).Checksum.ShouldNotBe(checksum);
    }

    [Fact]
    public void Sent_twice_is_one_report()
    {
        var draft = Draft();
        var first = Send(draft);
        var facts = first.NewFacts.Count;
        Send(draft, already: first).ShouldBeSameAs(first);
        first.NewFacts.Count.ShouldBe(facts);
        draft.SentAs.ShouldBe(first.Number);
        ConcernRules.DraftIsOpen.ShouldRefuse(() => Send(draft));
        ConcernRules.SentOnce.ShouldRefuse(() => Send(Draft(), already: first));
        ConcernRules.Personal.ShouldRefuse(() => Send(draft, By(School), already: first));
    }

    [Theory]
    [InlineData("<script>alert('x')</script> \" \\ \u0000 \u202e {{7*7}} ' ; DROP TABLE")]
    [InlineData("Å ä ö 漢字 🧒🏽 \r\n\ttabb")]
    public void Whatever_is_written_is_kept_as_it_was_written(string text)
    {
        var content = Whole with { Risks = text, Observations = [new(ObservationKind.Known, text, text, text)], About = Alva with { Name = text } };
        var report = Sent(content);
        report.Content.ShouldBe(content);
        report.Content.Risks.ShouldBe(text);
        report.IsUntouched.ShouldBeTrue();
    }

    [Fact]
    public void A_megabyte_of_text_is_kept_whole()
    {
        var text = string.Concat(Enumerable.Repeat("Det som har hänt är att åäö. ", 36_000));
        Sent(Whole with { Risks = text }).Content.Risks.ShouldBe(text);
    }

    [Fact]
    public void More_facts_are_additions_in_every_state_and_the_intake_is_told()
    {
        var report = In(ConcernState.NotOpened);
        ConcernRules.AdditionSaysSomething.ShouldRefuse(() => report.AddFacts(Teacher, " ", [], Morning));
        report.AddFacts(Teacher, "Hon kom inte i dag.", [], At(Friday, 14));
        report.AddFacts(Teacher, "", [new ConcernAttachment(Guid.NewGuid(), "teckning.png", 1200, new string('a', 64))], At(Friday, 15));
        report.Additions.Select(a => a.Number).ShouldBe([1, 2]);
        report.Additions.Select(a => a.Checksum).ShouldBeUnique();
        report.TheDuty(DutyKind.ReadConcernAddition)!.Unit.ShouldBe(Falun.Id);
        report.Open(Intake, At(Friday, 16));
        report.TheDuty(DutyKind.ReadConcernAddition).ShouldBeNull();
    }

    [Fact]
    public void The_wrong_board_sends_it_on_the_reporter_is_told_and_the_clock_starts_at_the_right_one()
    {
        var report = In(ConcernState.Received);
        ConcernRules.ForwardedToAnother.ShouldRefuse(() => report.Forward(Intake, FalunBoard, "Samma.", At(Friday, 12)));
        ConcernRules.ForwardedToAnother.ShouldRefuse(() => report.Forward(Intake, MoraBoard, "", At(Friday, 12)));
        var sentOn = At(Friday.AddDays(3), 16);
        report.Forward(Intake, MoraBoard, "Bor i Mora.", sentOn);
        (report.State, report.ReceivedAt, report.DecideBy, report.AssessBy).ShouldBe((ConcernState.Received, sentOn, Friday.AddDays(17), Friday.AddDays(4)));
        report.ForReporter.SentOn.ShouldBe([("Socialnämnden i Falun", "Socialnämnden i Mora", sentOn)]);
        report.TheDuty(DutyKind.ReadConcernNews)!.Person.ShouldBe(Teacher.Person);
        report.TheDuty(DutyKind.OpenConcernReport)!.Unit.ShouldBe(Mora.Id);
        ConcernAccess.Of(report, Intake).ShouldBe(ConcernSight.Nothing);
        ConcernAccess.Of(report, MoraIntake).ShouldBe(ConcernSight.AsIntake);
        report.ReadNews(Teacher);
        report.TheDuty(DutyKind.ReadConcernNews).ShouldBeNull();
    }

    [Fact]
    public void A_report_nobody_opens_is_told_to_both()
    {
        var report = Sent();
        var (ours, mine) = (report.TheDuty(DutyKind.OpenConcernReport)!, report.TheDuty(DutyKind.CheckConcernArrived)!);
        (ours.Unit, ours.VisibleFrom, ours.Due).ShouldBe((Falun.Id, Friday, Friday.AddDays(1)));
        (mine.Person, mine.VisibleFrom).ShouldBe((Teacher.Person, Friday.AddDays(2)));
        Sent(Whole with { Urgency = Urgency.ProtectionToday }).TheDuty(DutyKind.CheckConcernArrived)!.VisibleFrom.ShouldBe(Friday.AddDays(1));
        report.Open(Intake, At(Friday, 10));
        report.Duties(Friday).Select(d => d.Kind).ShouldBe([DutyKind.ReceiveConcernReport]);
        var facts = report.NewFacts.Count;
        report.Open(Intake, At(Friday, 11));
        report.NewFacts.Count.ShouldBe(facts);
    }
}
