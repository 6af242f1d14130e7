using Samspel.Domain.JointServices;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.JointServices;

public class DevelopmentWorkTests
{
    static readonly DevelopmentContent content = new("En väg in", "En gemensam ingång för unga.", [Code], Today.AddMonths(6));
    static readonly DevelopmentResult result = new(Today, "Unga får svar snabbare.", true, "Rapport 2026");

    static DevelopmentWork In(DevelopmentState state, DevelopmentResult? r = null)
    {
        var work = DevelopmentWork.Propose(DevelopmentWorkId.New(), Coordinator, content, Today);
        if (state == DevelopmentState.Idea) return work;
        work.StartPilot(Coordinator, Today);
        if (state == DevelopmentState.Pilot) return work;
        work.RecordResult(Coordinator, r ?? result, Today.AddYears(1), Today);
        if (state == DevelopmentState.Evaluated) return work;
        if (state == DevelopmentState.Ended) work.End(Coordinator, "Permanent.", Today);
        else work.SpreadTo(CountyCoordinator, new(Neighbour.Code, Today, "Delar ingång med grannen."), Today);
        return work;
    }

    static void Do(DevelopmentWork work, DevelopmentCommand command)
    {
        switch (command)
        {
            case DevelopmentCommand.Revise: work.Revise(Coordinator, content with { Title = "Annat namn" }, Today); break;
            case DevelopmentCommand.StartPilot: work.StartPilot(Coordinator, Today); break;
            case DevelopmentCommand.RecordResult: work.RecordResult(Coordinator, result, null, Today); break;
            case DevelopmentCommand.Spread: work.SpreadTo(CountyCoordinator, new("2039", Today, "Digitalt."), Today); break;
            default: work.End(Coordinator, "Klart.", Today); break;
        }
    }

    [Fact]
    public void Only_what_the_table_says_succeeds()
    {
        const string Expected = """
            Revise       | Idea Pilot Evaluated Spreading
            StartPilot   | Idea
            RecordResult | Pilot Evaluated Spreading
            Spread       | Evaluated Spreading
            End          | Idea Pilot Evaluated Spreading
            """;
        var rows = Expected.Split('\n').Select(l => l.Split('|')).ToDictionary(p => Enum.Parse<DevelopmentCommand>(p[0].Trim()), p => p[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        foreach (var state in Enum.GetValues<DevelopmentState>())
            foreach (var command in Enum.GetValues<DevelopmentCommand>())
            {
                var (work, may) = (In(state), rows[command].Contains(state.ToString()));
                work.State.ShouldBe(state);
                (work.Can(command, Coordinator), work.Can(command, CountyCoordinator), work.Can(command, Stranger), work.Can(command, SchoolWriter)).ShouldBe((may, may, false, false), $"{command} i {state}");
                if (may) Do(work, command);
                else DevelopmentRules.WrongState.ShouldRefuse(() => Do(work, command));
                (state.Word().Length > 2 && command.Word().Length > 2).ShouldBeTrue();
            }
        DevelopmentRules.NotYours.ShouldRefuse(() => In(DevelopmentState.Idea).StartPilot(Stranger, Today));
        DevelopmentRules.NotYours.ShouldRefuse(() => DevelopmentWork.Propose(DevelopmentWorkId.New(), SchoolWriter, content, Today));
    }

    [Fact]
    public void It_is_tried_somewhere_followed_up_on_a_day_and_documented()
    {
        DevelopmentRules.SaysWhat.ShouldRefuse(() => DevelopmentWork.Propose(DevelopmentWorkId.New(), Coordinator, content with { Idea = " " }, Today));
        DevelopmentRules.TriedSomewhere.ShouldRefuse(() => DevelopmentWork.Propose(DevelopmentWorkId.New(), Coordinator, content with { Where = [] }, Today).StartPilot(Coordinator, Today));
        DevelopmentRules.HasAFollowUp.ShouldRefuse(() => DevelopmentWork.Propose(DevelopmentWorkId.New(), Coordinator, content with { FollowUpOn = null }, Today).StartPilot(Coordinator, Today));
        DevelopmentRules.ResultIsDocumented.ShouldRefuse(() => In(DevelopmentState.Evaluated, result with { Document = "" }));
        DevelopmentRules.ResultIsDocumented.ShouldRefuse(() => In(DevelopmentState.Evaluated, result with { On = Today.AddDays(1) }));
        var duty = In(DevelopmentState.Pilot).Duties(Today).ShouldHaveSingleItem();
        (duty.Kind, duty.Due, duty.VisibleFrom).ShouldBe((DutyKind.FollowUpDevelopment, Today.AddMonths(6), Today.AddMonths(6).AddDays(-30)));
        In(DevelopmentState.Ended).Duties(Today).ShouldBeEmpty();
    }

    [Fact]
    public void What_works_spreads_once_to_each_municipality_adapted_there()
    {
        DevelopmentRules.FoundToWork.ShouldRefuse(() => In(DevelopmentState.Spreading, result with { Works = false }));
        var work = In(DevelopmentState.Spreading);
        work.Municipalities.ShouldBe([Code, Neighbour.Code]);
        foreach (var broken in new DevelopmentSpread[] { new(Neighbour.Code, Today, "Igen"), new(Code, Today, "Där det prövas"), new("2039", Today, " "), new("2039", Today.AddDays(1), "Sedan") })
            DevelopmentRules.SpreadOnce.ShouldRefuse(() => work.SpreadTo(CountyCoordinator, broken, Today));
        DevelopmentRules.NotYours.ShouldRefuse(() => work.SpreadTo(Stranger, new("2039", Today, "Någon annans kommun"), Today));
        var other = In(DevelopmentState.Evaluated);
        other.SpreadTo(Stranger, new(Neighbour.Code, Today, "Den egna kommunen"), Today);
        other.State.ShouldBe(DevelopmentState.Spreading);
        DevelopmentRules.ReasonGiven.ShouldRefuse(() => work.End(Coordinator, " ", Today));
        work.NewFacts.ShouldAllBe(f => f.Sentence.Length > 10);
    }
}
