using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Tests.Placements;
using static Samspel.Domain.Tests.Examinations.ExaminationGiven;
using static Samspel.Domain.Tests.Placements.PlacementGiven;

namespace Samspel.Domain.Tests.Examinations;

/// <summary>Every act in every state by every kind of actor, against a table written a second time and by hand.</summary>
public class ExaminationTransitionsTests
{
    // T to be assessed, N needed, 0 not needed, Q requested, E offered, A declined, B booked, H partly, D done, R reported, X interrupted
    const string Expected = """
        FindNeeded    | T 0           |             | N
        FindNotNeeded | T             |             | 0
        RecordConsent | N Q E A B H   | Q E A B H   | -
        Request       | N             |             | Q
        Offer         |               | Q A         | E
        Decline       | E B           | E B         | A
        Book          |               | E           | B
        CarryOut      |               | B H         | D
        SendStatement |               | D H         | R
        ActOnNeed     | R             |             | -
        Interrupt     | T N Q E A B   |             | X
        MoveToNext    | T N Q E A B H D |           | -
        HandOver      | T N Q E A B H D R |         | -
        """;

    static readonly Dictionary<string, ExaminationState> letters = new()
    {
        ["T"] = ExaminationState.ToBeAssessed, ["N"] = ExaminationState.Needed, ["0"] = ExaminationState.NotNeeded, ["Q"] = ExaminationState.Requested, ["E"] = ExaminationState.Offered, ["A"] = ExaminationState.Declined,
        ["B"] = ExaminationState.Booked, ["H"] = ExaminationState.Partly, ["D"] = ExaminationState.Done, ["R"] = ExaminationState.Reported, ["X"] = ExaminationState.Interrupted,
    };

    sealed record Line(HashSet<ExaminationState> Owner, HashSet<ExaminationState> Region, string To);

    static readonly Dictionary<ExaminationCommand, Line> table = Expected.Split('\n').Select(l => l.Split('|')).ToDictionary(
        p => Enum.Parse<ExaminationCommand>(p[0].Trim()), p => new Line(States(p[1]), States(p[2]), p[3].Trim()));

    static HashSet<ExaminationState> States(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(l => letters[l])];

    static IEnumerable<(string Who, Actor Actor, Func<Line, IEnumerable<ExaminationState>> May)> Actors()
    {
        static IEnumerable<ExaminationState> Never(Line _) => [];
        yield return ("socialtjänstens handläggare", Worker, l => l.Owner);
        yield return ("socialtjänstens chef", Manager, l => l.Owner);
        yield return ("regionens handläggare", RegionWorker, l => l.Region);
        yield return ("regionens chef", RegionManager, l => l.Region);
        yield return ("systemet", Actor.System, Never);
        yield return ("annan enhet", At(Sister), Never);
        yield return ("annan enhet i regionen", At(Stranger), Never);
        foreach (var role in Enum.GetValues<Role>().Where(r => !r.CarriesCases()))
        {
            yield return ($"{role} vid socialtjänsten", At(Owner, role), Never);
            yield return ($"{role} vid regionens enhet", At(Region, role), Never);
        }
    }

    public static TheoryData<ExaminationCommand> Commands() => [.. Enum.GetValues<ExaminationCommand>()];

    [Fact]
    public void The_hand_written_table_names_every_act() => table.Keys.ShouldBe(Enum.GetValues<ExaminationCommand>(), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Only_what_the_table_says_succeeds(ExaminationCommand command)
    {
        foreach (var state in Enum.GetValues<ExaminationState>())
            foreach (var (who, actor, may) in Actors())
            {
                var c = Scene(state, command);
                var (e, facts) = (c.Examination, c.Examination.NewFacts.Count);
                var allowed = may(table[command]).Contains(state);
                e.Can(command, actor).ShouldBe(allowed, $"{command} i {state} av {who}");
                var broken = PlacementTransitionsTests.Attempt(() => Do(c, command, actor));
                if (allowed)
                {
                    broken?.Message.ShouldBeNull($"{command} i {state} av {who}");
                    e.State.ShouldBe(table[command].To == "-" ? state : letters[table[command].To], $"{command} i {state} av {who}");
                    continue;
                }
                new[] { ExaminationRules.WrongState, ExaminationRules.NotYours }.ShouldContain(broken.ShouldNotBeNull($"{command} i {state} av {who} skulle ha vägrats").Rule, broken.Message);
                e.State.ShouldBe(state);
                e.NewFacts.Count.ShouldBe(facts, $"{command} i {state} av {who} skulle inte ha lämnat spår");
            }
    }

    [Fact]
    public void For_a_unit_on_paper_the_owner_does_all_that_the_region_does()
    {
        foreach (var state in Enum.GetValues<ExaminationState>())
        {
            var c = In(state, region: Paper);
            foreach (var (command, line) in table)
                c.Examination.Can(command, Worker).ShouldBe(line.Owner.Contains(state) || line.Region.Contains(state), $"{command} i {state}");
            c.Examination.Duties(c.Today).ShouldAllBe(d => d.Unit == Owner.Id);
        }
    }

    [Fact]
    public void Every_state_and_act_has_its_words()
    {
        foreach (var v in Enum.GetValues<ExaminationState>()) v.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var v in Enum.GetValues<ExaminationCommand>()) v.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var v in Enum.GetValues<ExaminationKind>()) v.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var v in Enum.GetValues<ExaminationPart>()) v.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var v in Enum.GetValues<NeedLeadsTo>()) v.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var v in Enum.GetValues<LvuState>()) v.Word().ShouldNotBeNullOrWhiteSpace();
        ExaminationTransitions.Table.ShouldAllBe(r => r.Source != null && r.By != ExaminationParty.None);
    }

    static readonly Domain.Sips.UnitRef Paper = Region with { Paper = true };

    static ExaminationCase Scene(ExaminationState state, ExaminationCommand command)
    {
        var c = In(state);
        if (command == ExaminationCommand.Interrupt) GiveWay(c);
        return c;
    }

    /// <summary>The placement the examination belongs to; for an examination whose placement is over already, one like it that can be replaced.</summary>
    static Placement Replaceable(ExaminationCase c) => c.Placed.Placement.State.IsOver() ? Acute().Placement : c.Placed.Placement;

    internal static void Do(ExaminationCase c, ExaminationCommand command, Actor by)
    {
        var (e, today) = (c.Examination, c.Today);
        switch (command)
        {
            case ExaminationCommand.FindNeeded: e.FindNeeded(by, today); break;
            case ExaminationCommand.FindNotNeeded: e.FindNotNeeded(by, Document, today); break;
            case ExaminationCommand.RecordConsent: e.RecordConsent(by, Answered(true, view: "Ny inställning."), today); break;
            case ExaminationCommand.Request: e.Request(by, Form, Region, Made(e.Child, Region, today), c.Who, today); break;
            case ExaminationCommand.Offer: e.Offer(by, "Torsdag kl. 9", today); break;
            case ExaminationCommand.Decline: e.Decline(by, "Vill inte.", today); break;
            case ExaminationCommand.Book: e.Book(by, today.AddDays(2), c.Who, today); break;
            case ExaminationCommand.CarryOut: e.CarryOut(by, Whole, c.Who, today); break;
            case ExaminationCommand.SendStatement: e.SendStatement(by, "Frisk.", [], Back(c), today); break;
            case ExaminationCommand.ActOnNeed: e.ActOnNeed(by, 1, new NeedOutcome(NeedLeadsTo.Referral, "Remiss till BUM.", today), today); break;
            case ExaminationCommand.Interrupt: e.Interrupt(by, c.Placed.Placement, today); break;
            case ExaminationCommand.MoveToNext: e.MoveTo(by, Acute(today, previous: Replaceable(c)).Placement, today); break;
            case ExaminationCommand.HandOver: e.HandOver(by, Owner, null, "inkorgen", today); break;
            default: throw new ArgumentOutOfRangeException(nameof(command), command, null);
        }
    }
}
