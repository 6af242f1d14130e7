using Samspel.Domain.ConcernReports;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.ConcernReports.ConcernGiven;

namespace Samspel.Domain.Tests.ConcernReports;

public class InformationRequestTests
{
    static InformationRequest Ask(ConcernState state = ConcernState.InvestigationOpened, UnitRef? to = null, Actor? by = null, string question = "Frånvaro och hälsa?", ReportedPerson? about = null) =>
        InformationRequest.Make(InformationRequestId.New(), CaseNumber.Information(2026, 9), In(state), by ?? Intake, to ?? Midwives, about ?? Alva, question, Morning);

    [Fact]
    public void Information_is_asked_for_only_while_an_investigation_is_decided_and_not_over()
    {
        foreach (var state in Enum.GetValues<ConcernState>())
        {
            if (state is ConcernState.InvestigationOpened or ConcernState.AlreadyOngoing) Ask(state).State.ShouldBe(RequestState.Sent);
            else ConcernRules.UnderInvestigation.ShouldRefuse(() => Ask(state));
        }
        ConcernRules.NotYours.ShouldRefuse(() => Ask(by: Teacher));
        ConcernRules.NotYours.ShouldRefuse(() => Ask(by: MoraIntake));
    }

    [Fact]
    public void When_the_investigation_ends_what_is_unanswered_is_withdrawn_and_nothing_more_is_given()
    {
        foreach (var state in ConcernTransitions.UnderInvestigation)
        {
            var report = In(state);
            var (waiting, answered) = (Of(report), Of(report));
            answered.Give(Midwife, "Hon har kommit på varje besök.", [], Morning);
            report.CloseInvestigation(Intake, true, Friday, Friday, waiting);
            (waiting.State, answered.State).ShouldBe((RequestState.Withdrawn, RequestState.Answered));
            waiting.Duties(Friday).ShouldBeEmpty();
            waiting.MayRead(Midwife).ShouldBeFalse();
            ConcernRules.RequestIsOpen.ShouldRefuse(() => waiting.Give(Midwife, "För sent.", [], Morning));
            Should.Throw<ArgumentException>(() => In(state).CloseInvestigation(Intake, true, Friday, Friday, Of(In(state))));
        }

        static InformationRequest Of(ConcernReport report) => InformationRequest.Make(InformationRequestId.New(), CaseNumber.Information(2026, 9), report, Intake, Midwives, Alva, "Frånvaro?", Morning);
    }

    [Fact]
    public void Those_who_are_obliged_are_asked_about_somebody_and_something()
    {
        ConcernRules.AskedIsObliged.ShouldRefuse(() => Ask(to: Falun));
        ConcernRules.AskedIsObliged.ShouldRefuse(() => Ask(to: Midwives with { Paper = true }));
        ConcernRules.AskedIsObliged.ShouldRefuse(() => Ask(to: Unit("RSS Dalarna", UnitKind.CountyCoordination, "20")));
        ConcernRules.RequestIsWhole.ShouldRefuse(() => Ask(question: " "));
        ConcernRules.RequestIsWhole.ShouldRefuse(() => Ask(about: ReportedPerson.Unknown));
    }

    [Fact]
    public void Every_act_in_every_state_follows_the_table()
    {
        foreach (var state in Enum.GetValues<RequestState>())
            foreach (var command in Enum.GetValues<RequestCommand>())
                foreach (var (actor, asked, asking) in new[] { (Midwife, true, false), (By(Midwives, Role.UnitManager), true, false), (Intake, false, true), (By(Falun, Role.AccessAuditor), false, false), (Teacher, false, false), (MoraIntake, false, false), (Actor.System, false, false) })
                {
                    var request = Ask();
                    if (state == RequestState.Answered) request.GiveNothing(Midwife, Morning);
                    if (state == RequestState.Withdrawn) request.Withdraw(Intake);
                    var allowed = (state, command) switch
                    {
                        (RequestState.Sent, RequestCommand.Answer or RequestCommand.AnswerNothing) => asked,
                        (RequestState.Sent, RequestCommand.Withdraw) or (RequestState.Answered, RequestCommand.ReadAnswer) => asking,
                        _ => false,
                    };
                    request.Can(command, actor).ShouldBe(allowed, $"{command} i {state}");
                    Action act = command switch
                    {
                        RequestCommand.Answer => () => request.Give(actor, "Frånvaro 40 %.", [], Morning),
                        RequestCommand.AnswerNothing => () => request.GiveNothing(actor, Morning),
                        RequestCommand.Withdraw => () => request.Withdraw(actor),
                        _ => () => request.ReadAnswer(actor, Morning),
                    };
                    if (allowed) act();
                    else new[] { ConcernRules.RequestIsYours, ConcernRules.RequestIsOpen }.ShouldContain(Should.Throw<RuleBroken>(act).Rule, $"{command} i {state}");
                }
    }

    [Fact]
    public void The_answer_rests_on_the_duty_and_is_read_by_the_board()
    {
        var request = Ask();
        request.TheDuty(DutyKind.AnswerInformationRequest)!.Unit.ShouldBe(Midwives.Id);
        ConcernRules.AnswerSaysSomething.ShouldRefuse(() => request.Give(Midwife, " ", [], Morning));
        request.Give(Midwife, "Hon har missat tre besök.", [], At(Friday, 14));
        (request.Answer!.Ground, request.State).ShouldBe((GroundCode.G3, RequestState.Answered));
        request.TheDuty(DutyKind.ReadInformationAnswer)!.Unit.ShouldBe(Falun.Id);
        request.ReadAnswer(Intake, At(Friday, 15));
        request.Duties(Friday).ShouldBeEmpty();
        ConcernRules.RequestIsOpen.ShouldRefuse(() => request.GiveNothing(Midwife, Morning));
    }

    [Fact]
    public void The_asked_unit_learns_nothing_of_the_report_and_a_withdrawn_request_is_gone()
    {
        var request = Ask(about: Alva with { Known = Samspel.Domain.ChildId.New() });
        request.About.Known.ShouldBeNull("another compartment's row about the child is not told");
        (request.MayRead(Midwife), request.MayRead(Intake), request.MayRead(Teacher), request.MayRead(By(Midwives, Role.Administrator))).ShouldBe((true, true, false, false));
        request.NewFacts.ShouldAllBe(f => !f.Sentence.Contains("anmäl", StringComparison.OrdinalIgnoreCase));
        request.Withdraw(Intake);
        request.MayRead(Midwife).ShouldBeFalse();
        request.Duties(Friday).ShouldBeEmpty();
    }
}
