using Samspel.Domain.Bodies;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using static Samspel.Domain.Tests.Bodies.BodyGiven;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.Bodies;

/// <summary>Every command in every state by every kind of actor, against a table written a second time and by hand.</summary>
public class BodyMeetingTransitionsTests
{
    // Letters: P planned, N noticed, H held, W minutes written, A adjusted, L locked.
    // command | the keeper may in | a member may in | owner of an assignment may in | leads to
    const string Expected = """
        Revise           | P N     |     |       | -
        AddMatter        | P N     | P N |       | -
        AddDocument      | P N H   |     |       | -
        Notice           | P       |     |       | Noticed
        Cancel           | P N     |     |       | Cancelled
        RecordAttendance | N       |     |       | Held
        Involve          | P N H   |     |       | -
        Decide           | H       |     |       | -
        Assign           | H       |     |       | -
        WriteMinutes     | H W     |     |       | Written
        Adjust           |         | W   |       | Adjusted
        AdjustOnPaper    | W       |     |       | Adjusted
        Lock             | A       |     |       | Locked
        AddCorrection    | L       |     |       | -
        ReportAssignment | H W A L |     | H W A L | -
        """;

    static readonly Dictionary<string, BodyMeetingState> letters = new()
    {
        ["P"] = BodyMeetingState.Planned, ["N"] = BodyMeetingState.Noticed, ["H"] = BodyMeetingState.Held, ["W"] = BodyMeetingState.Written, ["A"] = BodyMeetingState.Adjusted, ["L"] = BodyMeetingState.Locked,
    };

    sealed record Line(HashSet<BodyMeetingState> Keeper, HashSet<BodyMeetingState> Member, HashSet<BodyMeetingState> Assignee, BodyMeetingState? To);

    static readonly Dictionary<BodyMeetingCommand, Line> table = Expected.Split('\n').Select(line => line.Split('|')).ToDictionary(
        part => Enum.Parse<BodyMeetingCommand>(part[0].Trim()),
        part => new Line(States(part[1]), States(part[2]), States(part[3]), part[4].Trim() == "-" ? null : Enum.Parse<BodyMeetingState>(part[4].Trim())));

    static HashSet<BodyMeetingState> States(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(letter => letters[letter])];

    static IEnumerable<(string Who, PartyActor By, Func<Line, HashSet<BodyMeetingState>> May)> Actors()
    {
        yield return ("samordnaren", Keeper, line => line.Keeper);
        yield return ("ledamoten", Chair, line => line.Member);
        yield return ("den som har uppdraget", Assignee, line => line.Assignee);
        yield return ("någon utan plats", Outsider, _ => []);
        yield return ("systemet", PartyActor.System, _ => []);
        foreach (var role in Enum.GetValues<Role>().Except([Role.CountyCoordinator, Role.LocalCoordinator]))
            yield return ($"{role} vid samordnande enhet", By(TheRegion, role, UnitKind.CountyCoordination, RegionalUnit, "Någon"), _ => []);
        yield return ("en annan enhets samordnare", Coordinator, _ => []);
    }

    static readonly PartyActor Assignee = By(TheRegion, Role.CaseWorker, UnitKind.ChildPsychiatry, UnitId.New(), "Utredaren");

    [Fact]
    public void The_hand_written_table_names_every_command() => table.Keys.ShouldBe(Enum.GetValues<BodyMeetingCommand>(), ignoreOrder: true);

    public static TheoryData<BodyMeetingCommand> Commands() => [.. Enum.GetValues<BodyMeetingCommand>()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Only_what_the_table_says_succeeds(BodyMeetingCommand command)
    {
        foreach (var state in Enum.GetValues<BodyMeetingState>())
        {
            var body = Filled();
            var refusing = InScene(body, state, command);
            var facts = refusing.NewFacts.Count;
            foreach (var (who, by, may) in Actors())
            {
                var expected = may(table[command]).Contains(state);
                refusing.Can(command, body, by).ShouldBe(expected, $"{command} i {state} av {who}");
                if (expected)
                {
                    var m = InScene(body, state, command);
                    Attempt(() => Do(m, body, command, by))?.Message.ShouldBeNull($"{command} i {state} av {who}");
                    m.State.ShouldBe(table[command].To ?? state, $"{command} i {state} av {who}");
                    continue;
                }
                var broken = Attempt(() => Do(refusing, body, command, by)).ShouldNotBeNull($"{command} i {state} av {who} skulle ha vägrats");
                new[] { MeetingRules.WrongState, MeetingRules.NotYours }.ShouldContain(broken.Rule, $"{command} i {state} av {who}: {broken.Message}");
                refusing.State.ShouldBe(state);
                refusing.NewFacts.Count.ShouldBe(facts);
            }
        }
    }

    [Fact]
    public void Every_state_and_command_has_its_words()
    {
        foreach (var state in Enum.GetValues<BodyMeetingState>()) state.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var command in Enum.GetValues<BodyMeetingCommand>()) command.Word().ShouldNotBeNullOrWhiteSpace();
    }

    static RuleBroken? Attempt(Action act)
    {
        try { act(); return null; }
        catch (RuleBroken broken) { return broken; }
    }

    static BodyMeeting InScene(Body body, BodyMeetingState state, BodyMeetingCommand command)
    {
        var needsTask = command == BodyMeetingCommand.ReportAssignment && state >= BodyMeetingState.Held && state != BodyMeetingState.Cancelled;
        var m = In(body, needsTask || (command == BodyMeetingCommand.WriteMinutes && state == BodyMeetingState.Held) ? BodyMeetingState.Held : state);
        if (m.State == BodyMeetingState.Held && state == BodyMeetingState.Held && command == BodyMeetingCommand.WriteMinutes) m.Decide(body, Keeper, Decision());
        if (!needsTask) return m;
        m.Decide(body, Keeper, Decision());
        m.Assign(body, Keeper, ATask with { Unit = Assignee.Actor.Unit, Person = null, Owner = "Utredaren" });
        if (state == BodyMeetingState.Held) return m;
        m.WriteMinutes(body, Keeper, "Protokoll.", [Chair.Actor.Person], Day);
        if (state == BodyMeetingState.Written) return m;
        m.Adjust(body, Chair, Day);
        if (state == BodyMeetingState.Locked) m.Lock(body, Keeper, Day);
        return m;
    }

    static void Do(BodyMeeting m, Body body, BodyMeetingCommand command, PartyActor by)
    {
        switch (command)
        {
            case BodyMeetingCommand.Revise: m.Revise(body, by, Plan with { Minutes = 90 }); break;
            case BodyMeetingCommand.AddMatter: m.AddMatter(body, by, AMatter with { Title = "Ett till" }); break;
            case BodyMeetingCommand.AddDocument: m.AddDocument(body, by, new MeetingDocument("Underlag", null, null)); break;
            case BodyMeetingCommand.Notice: m.Notice(body, by, Day); break;
            case BodyMeetingCommand.Cancel: m.Cancel(body, by, "Förhinder."); break;
            case BodyMeetingCommand.RecordAttendance: m.RecordAttendance(body, by, Everybody(), Day); break;
            case BodyMeetingCommand.Involve: m.Involve(body, by, 1, new UserInvolvement(true, "Brukarrådet var med.")); break;
            case BodyMeetingCommand.Decide: m.Decide(body, by, Decision()); break;
            case BodyMeetingCommand.Assign: m.Assign(body, by, ATask); break;
            case BodyMeetingCommand.WriteMinutes: m.WriteMinutes(body, by, "Protokoll igen.", [Chair.Actor.Person], Day); break;
            case BodyMeetingCommand.Adjust: m.Adjust(body, by, Day); break;
            case BodyMeetingCommand.AdjustOnPaper: m.AdjustOnPaper(body, by, Chair.Actor.Person, Day); break;
            case BodyMeetingCommand.Lock: m.Lock(body, by, Day); break;
            case BodyMeetingCommand.AddCorrection: m.AddCorrection(body, by, "Rätt dnr.", Day); break;
            case BodyMeetingCommand.ReportAssignment: m.ReportAssignment(body, by, 1, "Klart.", Day); break;
            default: throw new ArgumentOutOfRangeException(nameof(command), command, null);
        }
    }
}
