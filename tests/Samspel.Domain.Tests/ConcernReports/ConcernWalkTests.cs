using Samspel.Domain.ConcernReports;
using static Samspel.Domain.Tests.ConcernReports.ConcernGiven;

namespace Samspel.Domain.Tests.ConcernReports;

/// <summary>Long walks of acts in any order, by both sides and by strangers: what must always hold holds after every step.</summary>
public class ConcernWalkTests
{
    [Fact]
    public void Whatever_is_done_in_whatever_order_what_was_sent_stays_and_only_two_parties_have_duties()
    {
        var random = new Random(4711);
        for (var walk = 0; walk < 40; walk++)
        {
            var content = random.Next(2) == 0 ? Whole : WholeUnborn;
            var report = Sent(content);
            var (copy, clock) = (report.Copy, Morning);
            var intake = Intake;
            var visited = new List<ConcernState> { report.State };
            for (var step = 0; step < 40; step++)
            {
                clock = At(clock.On.AddDays(random.Next(4)), random.Next(10, 23));
                var by = random.Next(6) switch { 0 => Teacher, 1 => By(School), _ => intake };
                var facts = report.NewFacts.Count;
                try { Act(report, random.Next(21), by, clock); }
                catch (RuleBroken)
                {
                    // No refused act leaves a trace.
                    report.NewFacts.Count.ShouldBe(facts);
                }
                if (report.Unit == Mora.Id) intake = MoraIntake;
                visited.Add(report.State);
                Holds(report, copy);
            }
            visited.Zip(visited.Skip(1)).ShouldAllBe(p => p.First == p.Second || ConcernTransitions.Table.Any(r => r.From.Contains(p.First) && r.To == p.Second));
        }
    }

    static void Holds(ConcernReport report, string copy)
    {
        report.Copy.ShouldBe(copy);
        report.IsUntouched.ShouldBeTrue();
        var duties = report.Duties(Friday).ToList();
        duties.Select(d => d.Key).ShouldBeUnique();
        duties.Where(d => d.VisibleFrom > d.Due || (d.Unit != report.Unit && d.Person != Teacher.Person)).ShouldBeEmpty();
        (report.Decision is null).ShouldBe(!ConcernTransitions.Decided.Contains(report.State));
        (report.ForReporter.Answer is null || report.ForReporter.Answer == report.Decision!.Outcome).ShouldBeTrue();
        if (report.State == ConcernState.Received) report.ReceivedAt.ShouldNotBeNull();
        new[] { ConcernCommand.AddFacts, ConcernCommand.AskForAnswer, ConcernCommand.FearViolence, ConcernCommand.ReadNews }.Where(c => !report.Can(c, Teacher)).ShouldBeEmpty();
    }

    static void Act(ConcernReport r, int act, Samspel.Domain.Parties.Actor by, SwedishTime now)
    {
        switch (act)
        {
            case 0: r.Open(by, now); break;
            case 1: r.Receive(by, r.ArrivedAt, now); break;
            case 2: r.Forward(by, MoraBoard, "Bor i Mora.", now); break;
            case 3: r.AssessProtection(by, now, now); break;
            case 4: r.Extend(by, "Nås inte.", now.On.AddDays(20), now.On, now.On); break;
            case 5: r.Decide(by, ConcernAnswer.Opened, now.On, "Sent.", now.On); break;
            case 6: r.Decide(by, ConcernAnswer.NotOpened, now.On, null, now.On); break;
            case 7: r.OfferMeeting(by, new MeetingOffer(MeetingWith.Child, now.On, null), now.On); break;
            case 8: r.EnterInSystem(by, new SystemEntry("2026-1", now.On), now.On); break;
            case 9: r.AnswerReporter(by, ConcernAnswer.Opened, now); break;
            case 10: r.RefuseAnswer(by, "Olämpligt.", now); break;
            case 11: r.CloseInvestigation(by, true, now.On, now.On); break;
            case 12: r.AddFacts(by, "Mer.", [], now); break;
            case 13: r.AskForAnswer(by, now); break;
            case 14: r.ReadNews(by); break;
            case 15: r.CloseBirthDuty(by, "Oron är över.", now.On); break;
            case 16: r.CorrectDecision(by, ConcernAnswer.Opened, now.On, "Fel.", "Sent.", false, now); break;
            case 17: r.CorrectDecision(by, ConcernAnswer.NotOpened, now.On, "Fel.", "Sent.", false, now); break;
            case 18: r.CorrectDecision(by, ConcernAnswer.AlreadyOngoing, now.On, "Fel.", "Sent.", false, now); break;
            case 19: r.LinkChild(by, Samspel.Domain.ChildId.New(), Birth, now); break;
            default: r.Export(by); break;
        }
    }
}
