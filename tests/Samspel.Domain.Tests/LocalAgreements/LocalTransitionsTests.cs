using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.LocalAgreements;

/// <summary>Every command in every state by every kind of actor, against a table written a second time and by hand.</summary>
public class LocalTransitionsTests
{
    // Letters: P planned, U draft, D for decision, B decided, S signed, R registered, F in force.
    // command | those who lead on either side may in | an invited writer may in | the product itself may in | leads to ("-" stays)
    const string Expected = """
        ReviseScope     | P U     |   |   | -
        StartDraft      | P       |   |   | Draft
        Invite          | U       |   |   | -
        Circulate       | U       |   |   | -
        Write           | U       | U |   | -
        Comment         | U       | U |   | -
        EditGoals       | U       | U |   | -
        AnswerRules     | U       | U |   | -
        CopyStructure   | U       |   |   | -
        Attach          | U F     | U |   | -
        Detach          | U       | U |   | -
        RequestDecision | U       |   |   | ForDecision
        SendBack        | D       |   |   | Draft
        RecordDecision  | D       |   |   | Decided
        Sign            | B S     |   |   | Signed
        Register        | S       |   |   | InForce
        EnterIntoForce  | R       |   | R | InForce
        Complete        | F       |   |   | -
        RecordFollowUp  | F       |   |   | -
        StartRevision   | F       |   |   | -
        DropRevision    | F       |   |   | -
        Replace         | F       |   | F | Replaced
        End             | F       |   |   | Ended
        Expire          | F       |   | F | Ended
        Abandon         | P U D B |   |   | Abandoned
        """;

    static readonly Dictionary<string, LocalState> letters = new()
    {
        ["P"] = LocalState.Planned, ["U"] = LocalState.Draft, ["D"] = LocalState.ForDecision, ["B"] = LocalState.Decided, ["S"] = LocalState.Signed, ["R"] = LocalState.Registered, ["F"] = LocalState.InForce,
    };

    sealed record Line(HashSet<LocalState> Leads, HashSet<LocalState> Writer, HashSet<LocalState> System, LocalState? To);

    static readonly Dictionary<LocalCommand, Line> table = Expected.Split('\n').Select(line => line.Split('|')).ToDictionary(
        part => Enum.Parse<LocalCommand>(part[0].Trim()),
        part => new Line(States(part[1]), States(part[2]), States(part[3]), part[4].Trim() == "-" ? null : Enum.Parse<LocalState>(part[4].Trim())));

    static HashSet<LocalState> States(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(letter => letters[letter])];

    static IEnumerable<(string Who, PartyActor By, Func<Line, HashSet<LocalState>> May)> Actors()
    {
        yield return ("kommunens samordnare", Coordinator, line => line.Leads);
        yield return ("länssamordnaren", CountyCoordinator, line => line.Leads);
        yield return ("regionens lokala samordnare", By(TheRegion, Role.LocalCoordinator, UnitKind.CountyCoordination, RegionalUnit, "Regionens lokala samordnare"), line => line.Leads);
        yield return ("systemet", PartyActor.System, line => line.System);
        yield return ("grannkommunens samordnare", Stranger, _ => []);
        yield return ("inbjuden skribent", SchoolWriter, line => line.Writer);
        foreach (var role in Enum.GetValues<Role>().Except([Role.LocalCoordinator]))
            yield return ($"{role} i kommunen", By(Municipality, role, UnitKind.OtherMunicipal, MunicipalUnit, "Någon"), _ => []);
        foreach (var role in Enum.GetValues<Role>().Except([Role.CountyCoordinator, Role.LocalCoordinator]))
            yield return ($"{role} i regionen", By(TheRegion, role, UnitKind.ChildPsychiatry, RegionalUnit, "Någon"), _ => []);
    }

    [Fact]
    public void The_hand_written_table_names_every_command() => table.Keys.ShouldBe(Enum.GetValues<LocalCommand>(), ignoreOrder: true);

    public static TheoryData<LocalCommand> Commands() => [.. Enum.GetValues<LocalCommand>()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Only_what_the_table_says_succeeds(LocalCommand command)
    {
        foreach (var state in Enum.GetValues<LocalState>())
        {
            var refusing = InScene(state, command, Principal.Municipality);
            var facts = refusing.NewFacts.Count;
            foreach (var (who, by, may) in Actors())
            {
                var expected = may(table[command]).Contains(state);
                refusing.Can(command, by).ShouldBe(expected, $"{command} i {state} av {who}");
                if (expected)
                {
                    var a = InScene(state, command, by.Side);
                    Attempt(() => Do(a, command, by))?.Message.ShouldBeNull($"{command} i {state} av {who}");
                    a.State.ShouldBe(table[command].To ?? state, $"{command} i {state} av {who}");
                    continue;
                }
                var broken = Attempt(() => Do(refusing, command, by)).ShouldNotBeNull($"{command} i {state} av {who} skulle ha vägrats");
                new[] { LocalAgreementRules.WrongOrder, LocalAgreementRules.WrongOrderTogether, LocalAgreementRules.NotYours }.ShouldContain(broken.Rule, $"{command} i {state} av {who}: {broken.Message}");
                refusing.State.ShouldBe(state);
                refusing.NewFacts.Count.ShouldBe(facts);
            }
        }
    }

    [Fact]
    public void Whatever_is_done_in_whatever_order_the_table_holds_and_nothing_is_in_force_undecided_or_unsigned()
    {
        var commands = Enum.GetValues<LocalCommand>();
        var reached = new HashSet<LocalState>();
        var steps = Gen.ListOf(from roll in Gen.Choose(0, 9999) from wild in Gen.Choose(0, 3) from lead in Gen.Elements(true, false) select (roll, wild, lead));
        Prop.ForAll(steps.ToArbitrary(), story =>
        {
            var a = Planned();
            foreach (var (roll, wild, lead) in story)
            {
                var by = lead ? Coordinator : CountyCoordinator;
                LocalCommand[] onward = [.. commands.Where(c => a.Can(c, by) && (wild == 1 || (c is not (LocalCommand.Abandon or LocalCommand.SendBack) && LocalTransitions.Find(a.State, c)!.To is not null) || c == LocalCommand.Write))];
                var command = wild == 0 || onward.Length == 0 ? commands[roll % commands.Length] : onward[roll % onward.Length];
                var (before, facts, row) = (a.State, a.NewFacts.Count, LocalTransitions.Find(a.State, command));
                var broken = Attempt(() => Do(a, command, by));
                if (row is null && broken is null) return false;
                if (broken is not null && (a.State != before || a.NewFacts.Count != facts)) return false;
                if (a.IsInForceOn(Today) && (a.Undecided.Count > 0 || a.Unsigned.Count > 0 || a.Unregistered.Count > 0)) return false;
                reached.Add(a.State);
            }
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(100));
        foreach (var state in new[] { LocalState.Draft, LocalState.ForDecision, LocalState.Decided, LocalState.Signed, LocalState.InForce }) reached.ShouldContain(state);
    }

    [Fact]
    public void A_wrong_order_is_refused_citing_7_or_7_1()
    {
        Refused(() => Drafted().Sign(Coordinator, "A", "B", Mandate, Today, Today)).Rule.ShouldBe(LocalAgreementRules.WrongOrder);
        Refused(() => Drafted().RecordDecision(Coordinator, "Nämnden", Today, "1", null, Today)).Because.Section.ShouldBe("7");
        var early = Refused(() => Decided().Register(CountyCoordinator, "1", Today, "RD20/04734", Today));
        early.Rule.ShouldBe(LocalAgreementRules.WrongOrderTogether);
        early.Because.Section.ShouldBe("7.1");
        early.Message.ShouldBe("Det går inte att diarieföra i läget ”Beslutad”. Se vad som är nästa steg.");
    }

    [Fact]
    public void The_next_municipalitys_coordinator_may_nothing() =>
        Refused(() => Drafted().Circulate(Stranger, ["BUP"], null, Today)).Rule.ShouldBe(LocalAgreementRules.NotYours);

    [Fact]
    public void Every_state_command_and_row_has_its_words()
    {
        foreach (var state in Enum.GetValues<LocalState>()) state.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var command in Enum.GetValues<LocalCommand>()) command.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var kind in Enum.GetValues<LocalAgreementKind>()) kind.Word().ShouldNotBeNullOrWhiteSpace();
        LocalTransitions.Table.ShouldAllBe(row => row.By != LocalParty.None);
    }

    static RuleBroken Refused(Action act) => Should.Throw<RuleBroken>(act);

    static RuleBroken? Attempt(Action act)
    {
        try { act(); return null; }
        catch (RuleBroken broken) { return broken; }
    }

    /// <summary>The state, with what the command needs before it: the other side has done its part.</summary>
    static LocalAgreement InScene(LocalState state, LocalCommand command, Principal side)
    {
        var other = side == Principal.Region ? Coordinator : CountyCoordinator;
        var a = command is LocalCommand.Complete or LocalCommand.Attach && state == LocalState.InForce ? Existing() : In(state);
        if (state == LocalState.Draft)
        {
            a.Invite(Coordinator, new DraftWriter(SchoolWriter.Actor.Person, "Rektorn", Principal.Municipality), Today);
            if (command == LocalCommand.Detach) a.Attach(Coordinator, "Bilaga", Guid.CreateVersion7(), "pdf", 1, Now);
            if (command == LocalCommand.RequestDecision) a.Write(Coordinator, "2", "Vi möts varje månad.", [0], 0, Now);
        }
        if (command == LocalCommand.RecordDecision && state == LocalState.ForDecision) Decide(a, other, Today);
        if (command == LocalCommand.Sign && state == LocalState.Decided) Sign(a, other, Today, "Den andra");
        if (command == LocalCommand.Register && state == LocalState.Signed) Register(a, other, Today);
        if (command == LocalCommand.DropRevision && state == LocalState.InForce) dropped = Dropped(a);
        if (command == LocalCommand.Expire && state == LocalState.InForce) a.End(Coordinator, Today, "Slut.", Today);
        if (command == LocalCommand.End && state == LocalState.InForce) a = InForce(from: Today.AddDays(-30));
        return a;
    }

    static LocalAgreement? dropped;

    static LocalAgreement Dropped(LocalAgreement a)
    {
        var next = a.StartRevision(LocalAgreementId.New(), Coordinator, Today);
        next.Abandon(Coordinator, "Behövs inte.", Today);
        return next;
    }

    static void Do(LocalAgreement a, LocalCommand command, PartyActor by)
    {
        switch (command)
        {
            case LocalCommand.ReviseScope: a.ReviseScope(by, Scope with { Title = "Nytt namn" }, Today); break;
            case LocalCommand.StartDraft: a.StartDraft(by, MunicipalLead, RegionalLead, Activities, Today); break;
            case LocalCommand.Invite: a.Invite(by, new DraftWriter(PersonId.New(), "Ny skribent", Principal.Region), Today); break;
            case LocalCommand.Circulate: a.Circulate(by, ["BUP"], null, Today); break;
            case LocalCommand.Write: a.Write(by, "2", "Vi skrev tillsammans.", [], a.Section("2")!.Version, Now); break;
            case LocalCommand.Comment: a.Comment(by, "1", "Bra.", null, Now); break;
            case LocalCommand.EditGoals: a.AddGoal(by, new("Fler SIP i tid", "Andel inom 30 dagar")); break;
            case LocalCommand.AnswerRules: a.AnswerRules(by, Rules with { SchoolMayCall = false }, Today); break;
            case LocalCommand.CopyStructure: a.CopyStructure(by, InForce(), Today); break;
            case LocalCommand.Attach: a.Attach(by, "Bilaga", Guid.CreateVersion7(), "pdf", 1, Now); break;
            case LocalCommand.Detach: a.Detach(by, a.Attachments.Count > 0 ? a.Attachments[^1].Number : 0); break;
            case LocalCommand.RequestDecision: a.RequestDecision(by, Today); break;
            case LocalCommand.SendBack: a.SendBack(by, "Återremiss.", Today); break;
            case LocalCommand.RecordDecision: a.RecordDecision(by, "Nämnden", Today, "2026/1", null, Today); break;
            case LocalCommand.Sign: a.Sign(by, $"Undertecknare {a.Signatures.Count}", "Direktör", Mandate, Today, Today); break;
            case LocalCommand.Register: a.Register(by, "2026/2", Today, "RD20/04734", Today); break;
            case LocalCommand.EnterIntoForce: a.EnterIntoForce(by, Today.AddDays(30)); break;
            case LocalCommand.Complete: a.Complete(by, new LocalDecision(by.Side, "Nämnden", null, null), null, null, Today); break;
            case LocalCommand.RecordFollowUp: a.RecordFollowUp(by, new YearlyFollowUp(Today.Year, Today, "Det fungerar.", "Brukarrådet var med.", true), Today); break;
            case LocalCommand.StartRevision: a.StartRevision(LocalAgreementId.New(), by, Today); break;
            case LocalCommand.DropRevision: a.DropRevision(by, dropped ?? In(LocalState.Abandoned), Today); break;
            case LocalCommand.Replace: a.ReplaceWith(by, InForce(), [], Today); break;
            case LocalCommand.End: a.End(by, Today.AddDays(-1), "Behövs inte.", Today); break;
            case LocalCommand.Expire: a.Expire(by, Today.AddDays(1)); break;
            case LocalCommand.Abandon: a.Abandon(by, "Behövs inte.", Today); break;
            default: throw new ArgumentOutOfRangeException(nameof(command), command, null);
        }
    }
}
