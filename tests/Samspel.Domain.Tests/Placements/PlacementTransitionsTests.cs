using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.Placements.PlacementGiven;

namespace Samspel.Domain.Tests.Placements;

/// <summary>Every act in every state by every kind of actor, against a table written a second time and by hand.</summary>
public class PlacementTransitionsTests
{
    // P planned, R ready to place, D placed, F ending is being prepared, E ended, W withdrawn. act | owner in | asked unit in | leads to
    const string Expected = """
        ReviseDecision      | P R     |         | -
        ReviseBasis         | P R D F |         | -
        SetPlannedEnd       | D       |         | -
        ChangeLegalBase     | D F     |         | -
        ClearResponsibility | P       |         | R
        Place               | R       |         | D
        PlaceWithoutSplit   | P R     |         | D
        Withdraw            | P R     |         | W
        AskParty            | P R D F E |       | -
        ReportItem          | P R D F E W | P R D F E W | -
        ReopenItem          | P R D F E |       | -
        LinkSip             | P R D F |         | -
        NameFollowUp        | D F     | D F     | -
        RecordFollowUp      | D F     |         | -
        RecordConsideration | D F     |         | -
        RecordRegistration  | D F     |         | -
        PrepareEnding       | D       |         | F
        CancelEnding        | F       |         | D
        End                 | F       |         | E
        GiveWay             | D F     |         | E
        FollowUpAfterEnd    | E       |         | -
        HandOver            | P R D F E |       | -
        """;

    static readonly Dictionary<string, PlacementState> letters = new()
    {
        ["P"] = PlacementState.Planned, ["R"] = PlacementState.ReadyToPlace, ["D"] = PlacementState.Placed, ["F"] = PlacementState.Ending, ["E"] = PlacementState.Ended, ["W"] = PlacementState.Withdrawn,
    };

    sealed record Line(HashSet<PlacementState> Owner, HashSet<PlacementState> Asked, string To);

    static readonly Dictionary<PlacementCommand, Line> table = Expected.Split('\n').Select(l => l.Split('|')).ToDictionary(
        p => Enum.Parse<PlacementCommand>(p[0].Trim()), p => new Line(States(p[1]), States(p[2]), p[3].Trim()));

    static HashSet<PlacementState> States(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(l => letters[l])];

    static IEnumerable<(string Who, Actor Actor, Func<Line, HashSet<PlacementState>> May)> Actors()
    {
        static HashSet<PlacementState> Never(Line _) => [];
        yield return ("handläggare", Worker, l => l.Owner);
        yield return ("enhetschef", Manager, l => l.Owner);
        yield return ("tillfrågad enhet", At(Bup), l => l.Asked);
        yield return ("tillfrågad enhets chef", At(Bup, Role.UnitManager), l => l.Asked);
        yield return ("systemet", Actor.System, Never);
        yield return ("annan enhet i samma sekretessområde", At(Sister), Never);
        yield return ("främmande enhet", At(Stranger), Never);
        foreach (var role in Enum.GetValues<Role>().Where(r => !r.CarriesCases()))
        {
            yield return ($"{role} vid den egna enheten", At(Owner, role), Never);
            yield return ($"{role} vid tillfrågad enhet", At(Bup, role), Never);
        }
    }

    public static TheoryData<PlacementCommand> Commands() => [.. Enum.GetValues<PlacementCommand>()];

    [Fact]
    public void The_hand_written_table_names_every_act() => table.Keys.ShouldBe(Enum.GetValues<PlacementCommand>(), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Only_what_the_table_says_succeeds(PlacementCommand command)
    {
        foreach (var state in Enum.GetValues<PlacementState>())
            foreach (var (who, actor, may) in Actors())
            {
                var c = Scene(state);
                var (placement, facts, marked) = (c.Placement, c.Placement.NewFacts.Count, c.Placement.NeverWeed);
                var allowed = may(table[command]).Contains(state);
                placement.Can(command, actor).ShouldBe(allowed, $"{command} i {state} av {who}");
                var broken = Attempt(() => Do(c, command, actor));
                if (allowed)
                {
                    broken?.Message.ShouldBeNull($"{command} i {state} av {who}");
                    placement.State.ShouldBe(table[command].To == "-" ? state : letters[table[command].To], $"{command} i {state} av {who}");
                    (placement.NeverWeed || !marked).ShouldBeTrue("the mark is sticky");
                    continue;
                }
                new[] { PlacementRules.WrongState, PlacementRules.NotYours }.ShouldContain(broken.ShouldNotBeNull($"{command} i {state} av {who} skulle ha vägrats").Rule, broken.Message);
                placement.State.ShouldBe(state);
                placement.NewFacts.Count.ShouldBe(facts, $"{command} i {state} av {who} skulle inte ha lämnat spår");
            }
    }

    [Fact]
    public void Every_state_act_and_row_has_its_words_and_source()
    {
        foreach (var state in Enum.GetValues<PlacementState>()) state.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var command in Enum.GetValues<PlacementCommand>()) command.Word().ShouldNotBeNullOrWhiteSpace();
        PlacementTransitions.Table.ShouldAllBe(r => r.Source != null && r.By != PlacementParty.None);
        PlacementRules.WrongState.ShouldRefuse(() => Withdrawn().Placement.Place(Worker, From, From)).Message.ShouldBe("Det går inte att placera i läget ”Avbruten”. Ladda om sidan.");
    }

    /// <summary>In every state: BUP has been asked for its item, and school and care have been contacted; in one taken back BUP had sent a referral.</summary>
    static PlacementCase Scene(PlacementState state)
    {
        if (state == PlacementState.Withdrawn) return WithdrawnAfterAReferral();
        var c = In(state);
        Ask(c, c.Item(ChainItemKind.AppointCoordinator), Bup);
        TakeContacts(c);
        return c;
    }

    internal static PlacementCase WithdrawnAfterAReferral()
    {
        var c = Planned();
        PlaceOfStay.Write(Worker, c.Placement, Gavle, c.Today);
        var referral = c.Placement.Items.First(i => i.Kind == ChainItemKind.HandOverCare);
        Ask(c, referral, Bup);
        c.Placement.ReportItem(At(Bup), referral.Number, ChainReport.Sent, "Remissen är skickad.", c.Today, c.Today);
        c.Placement.Withdraw(Worker, "Mormor tar emot barnet.", c.Today);
        c.Cost.Follow(c.Placement);
        return c;
    }

    internal static void Do(PlacementCase c, PlacementCommand command, Actor by)
    {
        var (p, today) = (c.Placement, c.Today);
        var bups = (p.Items.FirstOrDefault(i => i.Status == ChainStatus.Sent) ?? p.Items.First(i => i.Kind == ChainItemKind.AppointCoordinator)).Number;
        switch (command)
        {
            case PlacementCommand.ReviseDecision: p.ReviseDecision(by, Decision() with { Until = From.AddYears(1) }, today); break;
            case PlacementCommand.ReviseBasis: p.ReviseBasis(by, Basis with { SeeksAsylum = true }, today); break;
            case PlacementCommand.SetPlannedEnd: p.SetPlannedEnd(by, today.AddMonths(9), "Hon ska gå ut nian här.", today); break;
            case PlacementCommand.ChangeLegalBase: p.ChangeLegalBase(by, p.Decision.LegalBase == LegalBase.SoL ? LegalBase.Lvu2 : LegalBase.SoL, today, "Förvaltningsrätten", today, today); break;
            case PlacementCommand.ClearResponsibility:
                if (c.Cost.State == Samspel.Domain.PlacementCosts.CostState.Unclear) Agree(c);
                p.ClearResponsibility(by, c.Cost.Established, today);
                break;
            case PlacementCommand.Place: p.Place(by, Later(today, From), Later(today, From)); break;
            case PlacementCommand.PlaceWithoutSplit: p.PlaceWithoutSplit(by, TheOpenDecision, p.SplitOn?.AddDays(-1) ?? Later(today, From), c.Cost, Later(today, From)); break;
            case PlacementCommand.Withdraw: p.Withdraw(by, "Mormor tar emot barnet.", today); break;
            case PlacementCommand.AskParty: p.AskParty(by, bups, Bup, Made(p.Child, Bup, today), today); break;
            case PlacementCommand.ReportItem: p.ReportItem(by, bups, ChainReport.NotNeeded, "Ingen samordnare behövs.", today, today); break;
            case PlacementCommand.ReopenItem: p.ReopenItem(by, p.Items.First(i => i.Kind == ChainItemKind.ContactCare).Number, "Fel barn.", today); break;
            case PlacementCommand.LinkSip: p.LinkSip(by, "SIP-2026-0412", today); break;
            case PlacementCommand.NameFollowUp: p.NameFollowUp(by, 1, "Bo Testsson", today); break;
            case PlacementCommand.RecordFollowUp: p.RecordFollowUp(by, new StreamFollowUp(FollowUpStream.Health, today, "Hon sover bättre.", today.AddMonths(2)), today); break;
            case PlacementCommand.RecordConsideration: p.RecordConsideration(by, today, today); break;
            case PlacementCommand.RecordRegistration: p.RecordRegistration(by, new Registration("2180", today), today); break;
            case PlacementCommand.PrepareEnding: p.PrepareEnding(by, new EndingPlan(today.AddMonths(4), EndsIn.Home, null), today); break;
            case PlacementCommand.CancelEnding: p.CancelEnding(by, "Hon stannar terminen ut.", today); break;
            case PlacementCommand.End: p.End(by, TheEnd(today), today); break;
            case PlacementCommand.GiveWay: p.GiveWay(by, Next(p, today), today); break;
            case PlacementCommand.FollowUpAfterEnd: p.FollowUpAfterEnd(by, today, "Det går bra hemma.", today); break;
            case PlacementCommand.HandOver: p.HandOver(by, Owner, null, "enhetens inkorg", today); break;
            default: throw new ArgumentOutOfRangeException(nameof(command), command, null);
        }
    }

    static Placement Next(Placement p, DateOnly today) => p.State is PlacementState.Placed or PlacementState.Ending ? Acute(today, previous: p).Placement : Acute(today).Placement;

    internal static RuleBroken? Attempt(Action act)
    {
        try { act(); return null; }
        catch (RuleBroken broken) { return broken; }
    }

    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
