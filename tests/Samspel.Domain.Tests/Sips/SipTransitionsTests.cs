using Samspel.Domain.Consents;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using static Samspel.Domain.Tests.Sips.Given;

namespace Samspel.Domain.Tests.Sips;

/// <summary>Every command in every state by every kind of actor, against a table written a second time and by hand.</summary>
public class SipTransitionsTests
{
    // Letters: N need noticed, A consent asked, S started, P prepared, C called, M meeting held, E established, F followed up, 18 new consent required.
    // command | owner may in | a called unit may in | the product itself may in | leads to ("-" stays)
    const string Expected = """
        AskConsent         | N                  |         |               | A
        ReviseNeed         | N A S P            |         |               | -
        Start              | A                  |         |               | S
        RefuseConsent      | A                  |         |               | NoSip
        ReplaceConsent     | S P C M E F        |         |               | -
        Prepare            | S P C M E F        |         |               | S>P
        JudgeBestInterests | S P C M E F        |         |               | -
        ReviseParticipants | S P C M E F        |         |               | -
        PlanMeeting        | P C E              |         |               | -
        Call               | P C E              |         |               | P>C
        CallMore           | C E                |         |               | -
        AnswerCall         | C E                | C E     |               | -
        Contribute         | C E                | C E     |               | -
        Rebook             | C E                |         |               | -
        CancelMeeting      | P C E              |         |               | C>P
        RecordMeeting      | C E                |         |               | C>M
        EditPlan           | P C M E F          |         |               | -
        RaiseQuestion      | S P C M E F        |         |               | -
        AssignQuestion     | S P C M E F        |         |               | -
        AnswerQuestion     | S P C M E F        | S P C M E F |           | -
        Establish          | M F                |         |               | E
        ReportAction       | E F                | E F     |               | -
        SendMessage        | S P C M E F        | C M E F |               | -
        RequireFollowUp    | E                  |         | E             | -
        RecordFollowUp     | E                  |         |               | F
        Continue           | F                  |         |               | E
        Close              | F                  |         |               | Closed
        WithdrawConsent    | A S P C M E F 18   |         | A S P C M E F 18 | EndedConsentWithdrawn
        TurnEighteen       | A S P C M E F      |         | A S P C M E F | 18
        GiveNewConsent     | 18                 |         |               | E
        RefuseNewConsent   | 18                 |         |               | EndedConsentWithdrawn
        EndAsWrongChild    | N A S P C M E F 18 |         |               | WrongChild
        EndAsMoved         | N A S P C M E F 18 |         |               | Moved
        EndAsDeceased      | N A S P C M E F 18 |         |               | Deceased
        HandOver           | N A S P C M E F 18 |         |               | -
        """;

    static readonly Dictionary<string, SipState> letters = new()
    {
        ["N"] = SipState.NeedNoticed, ["A"] = SipState.ConsentAsked, ["S"] = SipState.Started, ["P"] = SipState.Prepared, ["C"] = SipState.Called,
        ["M"] = SipState.MeetingHeld, ["E"] = SipState.Established, ["F"] = SipState.FollowedUp, ["18"] = SipState.NewConsentRequired,
    };

    sealed record Line(HashSet<SipState> Owner, HashSet<SipState> Called, HashSet<SipState> System, string To)
    {
        public SipState After(SipState from)
        {
            if (To == "-") return from;
            if (To.Split('>') is [var only, var then]) return from == letters[only] ? letters[then] : from;
            return letters.TryGetValue(To, out var state) ? state : Enum.Parse<SipState>(To);
        }
    }

    static readonly Dictionary<SipCommand, Line> table = Expected.Split('\n').Select(line => line.Split('|')).ToDictionary(
        part => Enum.Parse<SipCommand>(part[0].Trim()), part => new Line(States(part[1]), States(part[2]), States(part[3]), part[4].Trim()));

    static HashSet<SipState> States(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(letter => letters[letter])];

    /// <summary>Roles that carry no cases are all asked of in every cell of the table, and each cell is tried by one of them in turn.</summary>
    static bool Tries(Actor actor, SipState state, SipCommand command) =>
        actor.IsSystem || actor.Role is Role.CaseWorker or Role.UnitManager || ((int)actor.Role + (int)state + (int)command) % Enum.GetValues<Role>().Length == 0;

    static IEnumerable<(string Who, Actor Actor, Func<Line, HashSet<SipState>> May)> Actors()
    {
        static HashSet<SipState> Never(Line _) => [];
        yield return ("handläggare", Worker, line => line.Owner);
        yield return ("enhetschef", Manager, line => line.Owner);
        yield return ("kallad enhet", BupWorker, line => line.Called);
        yield return ("kallad enhets chef", At(Bup, Role.UnitManager), line => line.Called);
        yield return ("systemet", Actor.System, line => line.System);
        yield return ("annan enhet i samma sekretessområde", At(Sister), Never);
        yield return ("främmande enhet", At(Stranger), Never);
        foreach (var role in Enum.GetValues<Role>().Except([Role.CaseWorker, Role.UnitManager]))
        {
            yield return ($"{role} vid den egna enheten", At(Owner, role), Never);
            yield return ($"{role} vid kallad enhet", At(Bup, role), Never);
        }
    }

    [Fact]
    public void The_hand_written_table_names_every_command() => table.Keys.ShouldBe(Enum.GetValues<SipCommand>(), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Only_what_the_table_says_succeeds(SipCommand command)
    {
        foreach (var state in Enum.GetValues<SipState>())
        {
            var refusing = InScene(state, command);
            var facts = refusing.Sip.NewFacts.Count;
            foreach (var (who, actor, may) in Actors())
            {
                var expected = may(table[command]).Contains(state);
                refusing.Sip.Can(command, actor).ShouldBe(expected, $"{command} i {state} av {who}");
                if (expected)
                {
                    var c = InScene(state, command);
                    Attempt(() => Do(c, command, actor))?.Message.ShouldBeNull($"{command} i {state} av {who}");
                    c.Sip.State.ShouldBe(table[command].After(state), $"{command} i {state} av {who}");
                    continue;
                }
                if (!Tries(actor, state, command)) continue;
                var broken = Attempt(() => Do(refusing, command, actor)).ShouldNotBeNull($"{command} i {state} av {who} skulle ha vägrats");
                new[] { SipRules.WrongState, SipRules.NotYours }.ShouldContain(broken.Rule, $"{command} i {state} av {who}: {broken.Message}");
                refusing.Sip.State.ShouldBe(state);
                refusing.Sip.NewFacts.Count.ShouldBe(facts, $"{command} i {state} av {who} skulle inte ha lämnat spår");
            }
        }
    }

    static SipCase InScene(SipState state, SipCommand command)
    {
        var c = SipIn(state);
        SetTheScene(c, command);
        c.Sip.State.ShouldBe(state);
        return c;
    }

    public static TheoryData<SipCommand> Commands() => [.. Enum.GetValues<SipCommand>()];

    [Fact]
    public void A_refusal_says_what_and_in_which_state() =>
        SipRules.WrongState.ShouldRefuse(() => NoticedNeed().Sip.Close(Worker, true, "Klart.", Monday))
            .Message.ShouldBe("Det går inte att avsluta SIP i läget ”Behov uppmärksammat”. Ladda om sidan och se vad som är nästa steg.");

    [Fact]
    public void Every_state_command_and_row_has_its_words_and_source()
    {
        foreach (var state in Enum.GetValues<SipState>()) state.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var command in Enum.GetValues<SipCommand>()) command.Word().ShouldNotBeNullOrWhiteSpace();
        SipTransitions.Table.ShouldAllBe(row => row.Source != null && row.By != SipParty.None);
    }

    /// <summary>What the command needs to have before it, done by the owner; left out where the state does not let them.</summary>
    static void SetTheScene(SipCase c, SipCommand command)
    {
        var sip = c.Sip;
        var meets = sip.State is SipState.Prepared or SipState.Called or SipState.Established;
        var calls = command is SipCommand.CallMore or SipCommand.AnswerCall or SipCommand.Contribute or SipCommand.Rebook or SipCommand.CancelMeeting or SipCommand.RecordMeeting;
        if (meets && sip.OpenMeeting is null && (calls || command == SipCommand.Call))
        {
            var number = sip.PlanMeeting(Worker, Meeting(c.Today.AddDays(14)), Everybody, c.Today);
            if (calls && sip.State == SipState.Established) sip.Call(Worker, number, c.Sending, false);
        }
        if (sip.State == SipState.Called && command is SipCommand.Call or SipCommand.PlanMeeting && sip.OpenMeeting is { State: MeetingState.Called } called)
            sip.Rebook(Worker, called.Number, "Sjukdom", null, c.Today);
        if (command is SipCommand.AssignQuestion or SipCommand.AnswerQuestion && sip.Can(SipCommand.RaiseQuestion, Worker))
            sip.RaiseQuestion(Worker, "Vem betalar skolskjutsen?", command == SipCommand.AnswerQuestion ? Bup : null, null, c.Sending);
        if (command == SipCommand.Start && sip.State == SipState.ConsentAsked) Answered(c.Consent, c.Today, true);
        if (command == SipCommand.RefuseConsent && sip.State == SipState.ConsentAsked) Answered(c.Consent, c.Today, false);
        if (command == SipCommand.GiveNewConsent && sip.State == SipState.NewConsentRequired) Answered(c.Consent, c.Today, true);
        if (command == SipCommand.RefuseNewConsent && sip.State == SipState.NewConsentRequired) Answered(c.Consent, c.Today, false);
        if (command == SipCommand.WithdrawConsent)
        {
            if (c.Consent.State == ConsentState.Asked) Answered(c.Consent, c.Today, true);
            if (c.Consent.State == ConsentState.Given) Withdrawn(c.Consent, c.Today);
        }
        if (command == SipCommand.TurnEighteen) c.Today = Eighteenth;
        if (command == SipCommand.Establish && sip.State == SipState.FollowedUp)
        {
            sip.JudgeBestInterests(Worker, JudgedBest with { Judgement = "Fortsatt samlad plan." }, c.Today);
            sip.SetNextFollowUp(Worker, c.Today.AddDays(60), c.Today);
        }
    }

    static void Do(SipCase c, SipCommand command, Actor by)
    {
        var (sip, today) = (c.Sip, c.Today);
        var unit = by.Unit == Bup.Id ? Bup : Owner;
        var meeting = sip.OpenMeeting?.Number ?? 1;
        var answering = by.Unit == Bup.Id ? Bup.Id : Clinic.Id;
        var action = sip.Plan.Actions.FirstOrDefault()?.Id ?? 1;
        switch (command)
        {
            case SipCommand.AskConsent: sip.AskConsent(by, c.Consent, today); break;
            case SipCommand.ReviseNeed: sip.ReviseNeed(by, TheNeed with { Description = "Ny beskrivning." }, today); break;
            case SipCommand.Start: sip.Start(by, c.Consent, JudgedBest, today); break;
            case SipCommand.RefuseConsent: sip.RefuseConsent(by, c.Consent, "Motivationsmöte", today); break;
            case SipCommand.ReplaceConsent: sip.ReplaceConsent(by, GivenConsent(today, sip.Child, Bup), today); break;
            case SipCommand.Prepare: sip.Prepare(by, Prepared with { NotToTalkAbout = "Pengar" }, today); break;
            case SipCommand.JudgeBestInterests: sip.JudgeBestInterests(by, JudgedBest with { Judgement = "Nytt." }, today); break;
            case SipCommand.ReviseParticipants: sip.ReviseParticipants(by, [new Participant("Mormor", null)], today); break;
            case SipCommand.PlanMeeting: sip.PlanMeeting(by, Meeting(today.AddDays(21)), Everybody, today); break;
            case SipCommand.Call: sip.Call(by, meeting, c.Sending, false); break;
            case SipCommand.CallMore: sip.CallMore(by, meeting, [], c.Sending, false); break;
            case SipCommand.AnswerCall: sip.AnswerCall(by, meeting, answering, new AnswerContent(CallAnswer.Accepted, null), today); break;
            case SipCommand.Contribute: sip.Contribute(by, meeting, answering, "Vi föreslår en kartläggning.", c.Sending); break;
            case SipCommand.Rebook: sip.Rebook(by, meeting, "Sjukdom", c.Sending, today); break;
            case SipCommand.CancelMeeting: sip.CancelMeeting(by, meeting, "Familjen vill vänta.", c.Sending, today); break;
            case SipCommand.RecordMeeting: sip.RecordMeeting(by, meeting, Record(today), today); break;
            case SipCommand.EditPlan: sip.AddGoal(by, new GoalContent("Sova bättre.", GoalBy.Individual, GoalTerm.Short), today); break;
            case SipCommand.RaiseQuestion: sip.RaiseQuestion(by, "Vem hämtar?", null, null, c.Sending); break;
            case SipCommand.AssignQuestion: sip.AssignQuestion(by, 1, Owner, null, c.Sending); break;
            case SipCommand.AnswerQuestion: sip.AnswerQuestion(by, 1, "Kommunen.", c.Sending); break;
            case SipCommand.Establish: sip.Establish(by, c.Sending); break;
            case SipCommand.ReportAction: sip.ReportAction(by, action, ActionStatus.Ongoing, null, c.Sending); break;
            case SipCommand.SendMessage: sip.SendMessage(by, unit, [unit == Bup ? Owner : Bup], "Hej!", [], c.Sending); break;
            case SipCommand.RequireFollowUp: sip.RequireFollowUp(by, "Placeringen upphör.", today); break;
            case SipCommand.RecordFollowUp: sip.RecordFollowUp(by, new FollowUpRecord(today, [.. sip.Plan.Goals.Select(g => new GoalResultGiven(g.Id, GoalResult.Reached))], null), today); break;
            case SipCommand.Continue: sip.Continue(by, today.AddDays(60), today); break;
            case SipCommand.Close: sip.Close(by, true, "Målet är nått.", today); break;
            case SipCommand.WithdrawConsent: sip.WithdrawConsent(by, c.Consent, today); break;
            case SipCommand.TurnEighteen: sip.TurnEighteen(by, today); break;
            case SipCommand.GiveNewConsent: sip.GiveNewConsent(by, c.Consent, today); break;
            case SipCommand.RefuseNewConsent: sip.RefuseNewConsent(by, c.Consent, today); break;
            case SipCommand.EndAsWrongChild: sip.EndAsWrongChild(by, "Syskonet.", today); break;
            case SipCommand.EndAsMoved: sip.EndAsMoved(by, "Till annat län.", today); break;
            case SipCommand.EndAsDeceased: sip.EndAsDeceased(by, today); break;
            case SipCommand.HandOver: sip.HandOver(by, Owner, Manager.Person, "Sara Testsson", today); break;
            default: throw new ArgumentOutOfRangeException(nameof(command), command, null);
        }
    }

    static RuleBroken? Attempt(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (RuleBroken broken)
        {
            return broken;
        }
    }
}
