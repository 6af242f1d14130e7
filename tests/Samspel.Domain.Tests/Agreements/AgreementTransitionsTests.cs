using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using static Samspel.Domain.Tests.Agreements.GivenAgreement;

namespace Samspel.Domain.Tests.Agreements;

/// <summary>Every command in every state by every kind of actor, against a table written a second time and by hand.</summary>
public class AgreementTransitionsTests
{
    // D draft, P prepared, R recommended, A approved by parties, S signed, C concluded, F in force, X extended, ? perhaps extended, U term unknown, L lapsed, W applied while waiting, E replaced
    // command | allowed in | by a local coordinator too | leads to, where another than it stood in
    const string Expected = """
        Revise           | D                         |   |
        Prepare          | D C F X ? U L W           |   | D>P
        Recommend        | P C F X ? U L W           |   | P>R
        DecideAsParty    | R A S C F X ? U L W       | x | S>C
        Sign             | R A C F X ? U L W         |   | A>C
        FillInTerm       | C F X ? U L W             |   | U>F
        RecordRevision   | F X ? U L W               |   | ?>X
        CompleteRevision | F X ? U L W               |   |
        Annex            | F X W                     |   |
        Renegotiate      | F X W                     |   |
        ApplyMeanwhile   | ? U L                     |   | ?>W U>W L>W
        StopApplying     | W                         |   |
        LetPartyLeave    | F X W                     |   |
        NameSuccessor    | F X ? U L W               |   |
        ChooseReading    | D P R A S C F X ? U L W E |   |
        """;

    static readonly Dictionary<char, AgreementState> letters = new()
    {
        ['D'] = AgreementState.Draft, ['P'] = AgreementState.Prepared, ['R'] = AgreementState.Recommended, ['A'] = AgreementState.ApprovedByParties, ['S'] = AgreementState.Signed,
        ['C'] = AgreementState.Concluded, ['F'] = AgreementState.InForce, ['X'] = AgreementState.Extended, ['?'] = AgreementState.PerhapsExtended, ['U'] = AgreementState.TermUnknown,
        ['L'] = AgreementState.Lapsed, ['W'] = AgreementState.AppliedMeanwhile, ['E'] = AgreementState.Replaced,
    };

    sealed record Line(HashSet<AgreementState> In, bool Local, Dictionary<AgreementState, AgreementState> To);

    static readonly Dictionary<AgreementCommand, Line> table = Expected.Split('\n').Select(l => l.Split('|')).ToDictionary(p => Enum.Parse<AgreementCommand>(p[0].Trim()),
        p => new Line([.. p[1].Where(c => c != ' ').Select(c => letters[c])], p[2].Trim() == "x", p[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(m => letters[m[0]], m => letters[m[2]])));

    public static TheoryData<AgreementCommand> Commands() => [.. table.Keys];

    [Fact]
    public void The_hand_written_table_names_every_command_that_somebody_gives() =>
        table.Keys.Concat(AgreementTransitions.Table.Where(r => r.By == AgreementActor.System).Select(r => r.Command)).Distinct().ShouldBe(Enum.GetValues<AgreementCommand>(), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Only_what_the_table_says_succeeds(AgreementCommand command)
    {
        foreach (var state in Enum.GetValues<AgreementState>())
            foreach (var (who, actor, local) in Actors())
            {
                var (agreement, today) = In(state);
                SetTheScene(agreement, command, state, today);
                agreement.StateOn(today).ShouldBe(state);
                var facts = agreement.NewFacts.Count;
                var expected = table[command].In.Contains(state) && (who == "länssamordnare" || local && table[command].Local);
                agreement.Can(command, actor, today).ShouldBe(expected, $"{command} i {state} av {who}");
                var broken = Record.Exception(() => Do(agreement, command, actor, today));
                if (expected)
                {
                    broken?.Message.ShouldBeNull($"{command} i {state} av {who}");
                    agreement.StateOn(today).ShouldBe(table[command].To.GetValueOrDefault(state, state), $"{command} i {state}");
                    var row = AgreementTransitions.Find(state, command)!;
                    if (row.To.Count > 0) row.To.ShouldContain(agreement.State, $"{command} i {state}");
                    if (command != AgreementCommand.FillInTerm || state == AgreementState.TermUnknown) agreement.NewFacts.Count.ShouldBeGreaterThan(facts, $"{command} i {state}");
                    continue;
                }
                var rule = broken.ShouldBeOfType<RuleBroken>($"{command} i {state} av {who} skulle ha vägrats").Rule;
                new[] { AgreementRules.WrongState, AgreementRules.NotYours }.ShouldContain(rule, $"{command} i {state} av {who}");
                agreement.StateOn(today).ShouldBe(state);
                agreement.NewFacts.Count.ShouldBe(facts, $"{command} i {state} av {who} skulle inte ha lämnat spår");
            }
    }

    [Fact]
    public void Time_alone_moves_only_as_the_table_says()
    {
        foreach (var make in new Func<CountyAgreement>[] { () => Concluded(), () => WithRevision(InForce(), RevisionStatus.Begun), () => WithRevision(InForce(), RevisionStatus.Unknown), () => In(AgreementState.AppliedMeanwhile).Agreement, () => Replaced().Agreement })
            foreach (var step in new[] { 1, 30, 400 })
            {
                var agreement = make();
                var before = agreement.NewFacts.Count;
                for (var day = agreement.StateSince; day < new DateOnly(2028, 1, 1); day = day.AddDays(step)) agreement.PassTime(day);
                foreach (var move in agreement.NewFacts.Skip(before).OfType<CountyAgreementMoved>())
                    AgreementTransitions.Table.ShouldContain(r => r.By == AgreementActor.System && r.From.Contains(move.Before) && r.To.Contains(move.Now), $"{move.Before} till {move.Now}");
            }
    }

    [Fact]
    public void Every_state_command_and_row_has_its_words_and_source()
    {
        foreach (var state in Enum.GetValues<AgreementState>()) state.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var command in Enum.GetValues<AgreementCommand>()) command.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var decider in Enum.GetValues<AgreementDecider>()) decider.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var answer in Enum.GetValues<Applicability>()) answer.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var standing in Enum.GetValues<PartyStanding>()) standing.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var status in Enum.GetValues<RevisionStatus>()) status.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var office in Enum.GetValues<SignatoryOffice>()) office.Word().ShouldNotBeNullOrWhiteSpace();
        AgreementTransitions.Table.ShouldAllBe(row => row.Source != null && row.By != AgreementActor.None);
    }

    [Fact]
    public void In_every_state_one_sentence_says_what_it_is()
    {
        foreach (var state in Enum.GetValues<AgreementState>())
        {
            var (agreement, today) = In(state);
            agreement.Sentence(today).ShouldStartWith("Överenskommelsen RD20/04734 ");
            agreement.Sentence(today).ShouldEndWith(".");
            agreement.Sentence(today).ShouldNotContain("okänt datum.");
        }
    }

    static IEnumerable<(string Who, Actor Actor, bool Local)> Actors()
    {
        yield return ("länssamordnare", Coordinator, false);
        yield return ("lokal samordnare", LocalCoordinator, true);
        yield return ("systemet", Actor.System, false);
        foreach (var role in Enum.GetValues<Role>().Except([Role.CountyCoordinator])) yield return ($"{role} vid länssamordningen", Coordinator with { Role = role }, false);
        foreach (var role in Enum.GetValues<Role>().Except([Role.LocalCoordinator])) yield return ($"{role} vid kommunens samordning", LocalCoordinator with { Role = role }, false);
    }

    static (CountyAgreement Agreement, DateOnly Today) In(AgreementState state) => state switch
    {
        AgreementState.Draft => (Draft(), Summer),
        AgreementState.Prepared => (PreparedOne(), Summer),
        AgreementState.Recommended => (Recommended(), Summer),
        AgreementState.ApprovedByParties => (Recommended().ApprovedBy(Sixteen), Summer),
        AgreementState.Signed => (Recommended().SignedByFour().ApprovedBy(Sixteen.Where(p => p.Code != "2080")), Summer),
        AgreementState.Concluded => (UnsureConcluded(), Summer),
        AgreementState.InForce => (Unsure(new(2023, 5, 1)), new(2023, 5, 1)),
        AgreementState.Extended => (Unsure(new(2025, 6, 1), RevisionStatus.Begun, new DateOnly(2024, 5, 1)), new(2025, 6, 1)),
        AgreementState.PerhapsExtended => (Unsure(new(2025, 6, 1)), new(2025, 6, 1)),
        AgreementState.TermUnknown => (CountyAgreement.EnterInForce(CountyAgreementId.New(), Coordinator, Rss, Content(to: KnownDate.Unknown), new(RevisionStatus.NotBegun, default, null, From), new(2023, 5, 1)), new(2023, 5, 1)),
        AgreementState.Lapsed => (Unsure(new(2026, 3, 1)), new(2026, 3, 1)),
        AgreementState.AppliedMeanwhile => (Waiting(), new(2026, 3, 1)),
        AgreementState.Replaced => Replaced(),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Entered as in force, with nothing known of its earlier life.</summary>
    static CountyAgreement Unsure(DateOnly today, RevisionStatus status = RevisionStatus.Unknown, KnownDate begun = default) =>
        CountyAgreement.EnterInForce(CountyAgreementId.New(), Coordinator, Rss, Content(), new(status, begun, status == RevisionStatus.Begun ? "LCN § 12" : null, today), today);

    /// <summary>Concluded, with one date of each kind unknown.</summary>
    static CountyAgreement UnsureConcluded()
    {
        var agreement = Draft();
        agreement.Prepare(Coordinator, new(KnownDate.Unknown), Prepared);
        agreement.Recommend(Coordinator, new(KnownDate.Unknown), Summer);
        agreement.ApprovedBy(Sixteen.Where(p => p.Code != "2080")).DecideAsParty(Coordinator, "20", Yes("2080") with { On = KnownDate.Unknown }, Summer);
        foreach (var office in Enum.GetValues<SignatoryOffice>()) agreement.Sign(Coordinator, new(office, office == SignatoryOffice.NetworkChair ? KnownDate.Unknown : Summer), Summer);
        return agreement;
    }

    static CountyAgreement Waiting()
    {
        var agreement = Unsure(new(2026, 3, 1));
        agreement.ApplyMeanwhile(Coordinator, Awaiting with { To = new DateOnly(2026, 12, 31) }, new(2026, 3, 1));
        return agreement;
    }

    static (CountyAgreement Agreement, DateOnly Today) Replaced()
    {
        var agreement = Unsure(new(2023, 5, 1));
        agreement.NameSuccessor(Coordinator, InForce(Content(new DateOnly(2023, 1, 1), new DateOnly(2026, 12, 31), "RD23/00001")), new(2023, 5, 1));
        return (agreement, new(2023, 5, 1));
    }

    static CountyAgreement WithRevision(CountyAgreement agreement, RevisionStatus status)
    {
        agreement.RecordRevision(Coordinator, status, status == RevisionStatus.Begun ? new DateOnly(2024, 5, 1) : KnownDate.Unknown, "LCN § 12", new(2024, 5, 1));
        return agreement;
    }

    /// <summary>What the command needs before it, done by the county coordinator; left out where the state does not let them.</summary>
    static void SetTheScene(CountyAgreement agreement, AgreementCommand command, AgreementState state, DateOnly today)
    {
        if (command == AgreementCommand.LetPartyLeave) agreement.ChooseReading(Coordinator, agreement.Settings with { PartyMayLeave = true }, "Länets tolkning.", today);
        if (command == AgreementCommand.CompleteRevision && table[command].In.Contains(state) && agreement.Revision.Status != RevisionStatus.Begun)
            agreement.RecordRevision(Coordinator, RevisionStatus.Begun, KnownDate.Unknown, "LCN § 12", today);
        if (command == AgreementCommand.Sign && state == AgreementState.ApprovedByParties)
            foreach (var office in Enum.GetValues<SignatoryOffice>().Skip(1)) agreement.Sign(Coordinator, new(office, Summer), Summer);
    }

    static void Do(CountyAgreement agreement, AgreementCommand command, Actor by, DateOnly today)
    {
        switch (command)
        {
            case AgreementCommand.Revise: agreement.Revise(by, Content() with { Version = "Version 2" }, today); break;
            case AgreementCommand.Prepare: agreement.Prepare(by, new(Prepared, "LCN § 3"), today); break;
            case AgreementCommand.Recommend: agreement.Recommend(by, new(Summer, "VR § 4"), today); break;
            case AgreementCommand.DecideAsParty: agreement.DecideAsParty(by, "2080", Yes("2080") with { Dnr = "KS 2021/99" }, today); break;
            case AgreementCommand.Sign: agreement.Sign(by, new(SignatoryOffice.NetworkChair, Summer), today); break;
            case AgreementCommand.FillInTerm: agreement.FillInTerm(by, FilledIn(agreement), today); break;
            case AgreementCommand.RecordRevision: agreement.RecordRevision(by, RevisionStatus.Begun, new DateOnly(2023, 4, 1), "LCN § 8", today); break;
            case AgreementCommand.CompleteRevision: agreement.CompleteRevision(by, today, "Rapport 1", today); break;
            case AgreementCommand.Annex: agreement.Annex(by, Decided(agreement, today), today); break;
            case AgreementCommand.Renegotiate: agreement.Renegotiate(by, new(today, null, "Ingen samsyn."), today); break;
            case AgreementCommand.ApplyMeanwhile: agreement.ApplyMeanwhile(by, Awaiting with { From = today, DecidedOn = today }, today); break;
            case AgreementCommand.StopApplying: agreement.StopApplying(by, today, "En ny är klar.", today); break;
            case AgreementCommand.LetPartyLeave: agreement.LetPartyLeave(by, new("2080", today, today, null), today); break;
            case AgreementCommand.NameSuccessor: agreement.NameSuccessor(by, InForce(Content(new DateOnly(2026, 6, 1), new DateOnly(2029, 5, 31), "RD25/00001")), today); break;
            case AgreementCommand.ChooseReading: agreement.ChooseReading(by, agreement.Settings with { SigningAwaitsApprovals = true }, "Länets tolkning.", today); break;
            default: throw new ArgumentOutOfRangeException(nameof(command), command, null);
        }
    }

    /// <summary>A decided amendment of the agreement; where it does not apply, of another.</summary>
    static MinorAmendment Decided(CountyAgreement agreement, DateOnly today)
    {
        var (own, day) = agreement.AppliesOn(today).Holds() ? (agreement, today) : (InForce(), From);
        var amendment = MinorAmendment.Propose(AmendmentId.New(), Coordinator, own, Amendment(), day);
        amendment.Decide(Coordinator, own, new(day), day);
        return amendment;
    }

    static AgreementTerm FilledIn(CountyAgreement agreement) => agreement.Term.IsWhole ? agreement.Term : Content().Term;
}
