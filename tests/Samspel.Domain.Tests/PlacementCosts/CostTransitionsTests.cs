using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Tests.Placements;
using static Samspel.Domain.Tests.Placements.PlacementGiven;

namespace Samspel.Domain.Tests.PlacementCosts;

/// <summary>Every act in every state by every kind of actor, against a table written a second time and by hand.</summary>
public class CostTransitionsTests
{
    // U unclear, F established, O disagreed, C closed. act | municipality in | region in | only managers | leads to
    const string Expected = """
        Share               | U F O |       | nej | -
        WriteSplit          | U F O | U F O | nej | -
        Approve             | U F O | U F O | ja  | F
        ApproveOnPaper      | U F O |       | ja  | F
        SendBack            | U F O | U F O | nej | -
        DeclareDisagreement | U     | U     | nej | O
        StateView           | O     | O     | nej | -
        EnsureSupport       | O     | O     | nej | -
        SettleRegistration  | U F O |       | nej | -
        ReferMeanwhile      |       | O     | nej | -
        MakeContract        | O     | O     | nej | -
        Claim               | U F O | U F O | nej | -
        """;

    static readonly Dictionary<string, CostState> letters = new() { ["U"] = CostState.Unclear, ["F"] = CostState.Established, ["O"] = CostState.Disagreed, ["C"] = CostState.Closed };

    sealed record Line(HashSet<CostState> Municipality, HashSet<CostState> Region, bool Managers, string To);

    static readonly Dictionary<CostCommand, Line> table = Expected.Split('\n').Select(l => l.Split('|')).ToDictionary(
        p => Enum.Parse<CostCommand>(p[0].Trim()), p => new Line(States(p[1]), States(p[2]), p[3].Trim() == "ja", p[4].Trim()));

    static HashSet<CostState> States(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(l => letters[l])];

    static IEnumerable<(string Who, Actor Actor, Func<Line, IEnumerable<CostState>> May)> Actors()
    {
        static IEnumerable<CostState> Never(Line _) => [];
        yield return ("kommunens handläggare", Worker, l => l.Managers ? [] : l.Municipality);
        yield return ("kommunens chef", Manager, l => l.Municipality);
        yield return ("regionens handläggare", RegionWorker, l => l.Managers ? [] : l.Region);
        yield return ("regionens chef", RegionManager, l => l.Region);
        yield return ("systemet", Actor.System, Never);
        yield return ("annan enhet i kommunen", At(Sister, Role.UnitManager), Never);
        yield return ("annan enhet i regionen", At(Stranger, Role.UnitManager), Never);
        foreach (var role in Enum.GetValues<Role>().Where(r => !r.CarriesCases()))
        {
            yield return ($"{role} i kommunen", At(Owner, role), Never);
            yield return ($"{role} i regionen", At(Region, role), Never);
        }
    }

    public static TheoryData<CostCommand> Commands() => [.. Enum.GetValues<CostCommand>()];

    [Fact]
    public void The_hand_written_table_names_every_act() => table.Keys.ShouldBe(Enum.GetValues<CostCommand>(), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Only_what_the_table_says_succeeds(CostCommand command)
    {
        foreach (var state in Enum.GetValues<CostState>())
            foreach (var (who, actor, may) in Actors())
            {
                var c = Scene(state, command, actor);
                var facts = c.Cost.NewFacts.Count;
                var allowed = may(table[command]).Contains(state);
                c.Cost.Can(command, actor).ShouldBe(allowed, $"{command} i {state} av {who}");
                var broken = PlacementTransitionsTests.Attempt(() => Do(c, command, actor));
                if (allowed)
                {
                    broken?.Message.ShouldBeNull($"{command} i {state} av {who}");
                    c.Cost.State.ShouldBe(table[command].To == "-" ? state : letters[table[command].To], $"{command} i {state} av {who}");
                    continue;
                }
                new[] { CostRules.WrongState, CostRules.NotYours }.ShouldContain(broken.ShouldNotBeNull($"{command} i {state} av {who} skulle ha vägrats").Rule, broken.Message);
                c.Cost.State.ShouldBe(state);
                c.Cost.NewFacts.Count.ShouldBe(facts, $"{command} i {state} av {who} skulle inte ha lämnat spår");
            }
    }

    [Fact]
    public void Every_state_act_and_row_has_its_words_and_source()
    {
        foreach (var state in Enum.GetValues<CostState>()) state.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var command in Enum.GetValues<CostCommand>()) command.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var kind in Enum.GetValues<CostKind>()) kind.Word().ShouldNotBeNullOrWhiteSpace();
        CostTransitions.Table.ShouldAllBe(r => r.Source != null && r.By != CostParty.None);
    }

    /// <summary>A cost in a state, with the region told and nothing agreed that the state does not need.</summary>
    internal static PlacementCase In(CostState state, PlacementCase? of = null)
    {
        if (state == CostState.Closed) return Withdrawn();
        var c = of ?? Planned();
        if (c.Cost.Shared is null) Share(c);
        if (state == CostState.Established && c.Cost.State != CostState.Established) Agree(c);
        if (state == CostState.Disagreed) c.Cost.DeclareDisagreement(Worker, "Resor och boendestöd", "Regionen ska bära resorna.", c.Today);
        return c;
    }

    static PlacementCase Scene(CostState state, CostCommand command, Actor actor)
    {
        var c = In(state, command == CostCommand.ApproveOnPaper ? Planned(region: PaperRegion) : null);
        if (state == CostState.Closed) return c;
        if (command is CostCommand.Approve or CostCommand.ApproveOnPaper or CostCommand.SendBack) c.Cost.WriteSplit(Worker, Split with { Note = "Ny text." }, c.Today);
        if (command == CostCommand.Approve) Approve(c, actor.Unit == Region.Id ? Manager : RegionManager);
        if (command == CostCommand.ApproveOnPaper) Approve(c, Manager);
        if (command == CostCommand.MakeContract && state == CostState.Disagreed) c.Cost.ReferMeanwhile(RegionWorker, new(c.Today, false, "BUP har ingen plats i länet."), c.Today);
        return c;
    }

    static void Approve(PlacementCase c, Actor by) => c.Cost.Approve(by, c.Cost.Draft?.Number ?? 1, "Mona Testsson", "Enhetschef", "Delegationsordningen 4.2", c.Today);

    static void Do(PlacementCase c, CostCommand command, Actor by)
    {
        var (cost, today) = (c.Cost, c.Today);
        switch (command)
        {
            case CostCommand.Share: cost.Share(by, Made(c.Placement.Child, Region, today), today); break;
            case CostCommand.WriteSplit: cost.WriteSplit(by, Split with { Note = "Provad." }, today); break;
            case CostCommand.Approve: Approve(c, by); break;
            case CostCommand.ApproveOnPaper: cost.ApproveOnPaper(by, cost.Draft?.Number ?? 1, "Rolf Testsson", "Verksamhetschef", "Dnr 12", today, today); break;
            case CostCommand.SendBack: cost.SendBack(by, cost.Draft?.Number ?? 1, "Resorna saknas.", today); break;
            case CostCommand.DeclareDisagreement: cost.DeclareDisagreement(by, "Resor", "Vi bär dem inte.", today); break;
            case CostCommand.StateView: cost.StateView(by, "Vi bär dem inte.", today); break;
            case CostCommand.EnsureSupport: cost.EnsureSupport(by, "Familjebehandlingen fortsätter.", today); break;
            case CostCommand.SettleRegistration: cost.SettleRegistration(by, "2080", today); break;
            case CostCommand.ReferMeanwhile: cost.ReferMeanwhile(by, new(today, true, "Remiss till BUP."), today); break;
            case CostCommand.MakeContract: cost.MakeContract(by, "Havsvikens HVB", "Avtal 12", today, today); break;
            case CostCommand.Claim:
                if (cost.State is CostState.Unclear or CostState.Disagreed)
                {
                    CostRules.NotYours.Require(cost.Can(command, by));
                    CostRules.OnlyWithinTheSplit.Require(PlacementTransitionsTests.Attempt(() => cost.Claim(by, 1, "Boende mars", today))?.Rule == CostRules.OnlyWithinTheSplit);
                    return;
                }
                cost.Claim(by, 5, "Resor i mars", today);
                break;
            default: throw new ArgumentOutOfRangeException(nameof(command), command, null);
        }
    }
}
