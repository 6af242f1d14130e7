using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Domain.Tests.Placements;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.Placements.PlacementGiven;

namespace Samspel.Domain.Tests.Examinations;

public class LvuExaminationTests
{
    // D decided, G done, C certified, A applied, O omitted, W withdrawn. act | owner in | region in | leads to
    const string Expected = """
        Share    | D       |   | -
        Omit     | D       |   | O
        CarryOut |         | D | G
        Certify  |         | G | C
        Apply    | C O     |   | A
        Withdraw | D G C O |   | W
        HandOver | D G C O |   | -
        """;

    static readonly Dictionary<string, LvuState> letters = new() { ["D"] = LvuState.Decided, ["G"] = LvuState.Done, ["C"] = LvuState.Certified, ["A"] = LvuState.Applied, ["O"] = LvuState.Omitted, ["W"] = LvuState.Withdrawn };
    static readonly LvuDecision TheDecision = new("Ordföranden", Friday, "Dr Testsson");
    static readonly LvuOmission TheOmission = new("Ordföranden", Friday, "Barnet är undersökt på sjukhus i går.");

    static LvuExamination Decided(UnitRef? entrance = null, LvuDecision? decision = null, bool shared = true)
    {
        var e = LvuExamination.Decide(ExaminationId.New(), CaseNumber.Examination(2026, 45), Worker, Owner, Worker.Person, ChildId.New(), Birth, decision ?? TheDecision, entrance ?? Region, Region, Friday);
        if (shared) e.Share(Worker, Made(e.Child, entrance ?? Region, Friday), Friday);
        return e;
    }

    static LvuExamination In(LvuState state)
    {
        var e = state == LvuState.Omitted ? LvuExamination.LeaveOut(ExaminationId.New(), CaseNumber.Examination(2026, 46), Worker, Owner, null, ChildId.New(), Birth, TheOmission, Friday) : Decided();
        if (state == LvuState.Withdrawn) e.Withdraw(Worker, "Familjen samtycker.", Friday);
        if (state is LvuState.Done or LvuState.Certified or LvuState.Applied) e.CarryOut(RegionWorker, Friday, Friday);
        if (state is LvuState.Certified or LvuState.Applied) e.Certify(RegionWorker, Friday, Back(e), Friday);
        if (state == LvuState.Applied) e.Apply(Worker, Friday, Friday);
        return e;
    }

    static Disclosure Back(LvuExamination e) => Disclosure.Make(DisclosureId.New(), new DisclosureSubject(e.Child, Birth, null, "UND-2026-0045"), new DisclosedItem(ItemKind.Message, 1, 1, "{}"), End(Region), End(Owner),
        DisclosureBasis.OnGround(GroundCode.G4, "Behövs för nämndens ansökan om vård."), RegionWorker.Person, DateTimeOffset.UnixEpoch, Friday);

    static DisclosureEnd End(UnitRef unit) => new(unit.Id, unit.Name, new Compartment(unit.Compartment, unit.PartyCode, unit.Kind.Branch(), unit.Name));

    static void Do(LvuExamination e, LvuCommand command, Actor by)
    {
        switch (command)
        {
            case LvuCommand.Share: e.Share(by, Made(e.Child, Region, Friday), Friday); break;
            case LvuCommand.Omit: e.Omit(by, TheOmission, Friday); break;
            case LvuCommand.CarryOut: e.CarryOut(by, Friday, Friday); break;
            case LvuCommand.Certify: e.Certify(by, Friday, Back(e), Friday); break;
            case LvuCommand.Apply: e.Apply(by, Friday, Friday); break;
            case LvuCommand.Withdraw: e.Withdraw(by, "Familjen samtycker.", Friday); break;
            case LvuCommand.HandOver: e.HandOver(by, Owner, null, "inkorgen", Friday); break;
            default: throw new ArgumentOutOfRangeException(nameof(command), command, null);
        }
    }

    [Fact]
    public void Only_what_the_table_says_succeeds()
    {
        var table = Expected.Split('\n').Select(l => l.Split('|')).ToDictionary(p => Enum.Parse<LvuCommand>(p[0].Trim()), p => (Owner: States(p[1]), Region: States(p[2]), To: p[3].Trim()));
        table.Keys.ShouldBe(Enum.GetValues<LvuCommand>(), ignoreOrder: true);
        static HashSet<LvuState> States(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(l => letters[l])];
        var strangers = Enum.GetValues<Role>().Where(r => !r.CarriesCases()).SelectMany(r => new[] { At(Owner, r), At(Region, r) }).Concat([At(Sister), At(Bup), Actor.System]).Select(a => (a, false, false));
        foreach (var command in Enum.GetValues<LvuCommand>())
            foreach (var state in Enum.GetValues<LvuState>())
                foreach (var (actor, owner, region) in strangers.Concat([(Worker, true, false), (Manager, true, false), (RegionWorker, false, true), (RegionManager, false, true)]))
                {
                    var e = In(state);
                    var facts = e.NewFacts.Count;
                    var allowed = (owner && table[command].Owner.Contains(state)) || (region && table[command].Region.Contains(state));
                    e.Can(command, actor).ShouldBe(allowed, $"{command} i {state}");
                    var broken = PlacementTransitionsTests.Attempt(() => Do(e, command, actor));
                    if (allowed)
                    {
                        broken?.Message.ShouldBeNull($"{command} i {state}");
                        e.State.ShouldBe(table[command].To == "-" ? state : letters[table[command].To]);
                        continue;
                    }
                    new[] { LvuRules.WrongState, LvuRules.NotYours, LvuRules.BeforeTheApplication }.ShouldContain(broken.ShouldNotBeNull($"{command} i {state} skulle ha vägrats").Rule);
                    (e.State, e.NewFacts.Count).ShouldBe((state, facts));
                }
    }

    [Fact]
    public void It_is_handed_over_within_the_compartment_and_its_duties_follow()
    {
        var e = Decided(shared: false);
        ExaminationRules.InsideTheCompartment.ShouldRefuse(() => e.HandOver(Worker, Bup, null, "BUP", Friday));
        var taker = PersonId.New();
        e.HandOver(Manager, e.Owner, taker, "Tove Testsson", Friday);
        e.Duties(Friday).ShouldAllBe(d => d.Person == taker);
        e.HandOver(Manager, Sister, null, "Familjerätten", Friday);
        (e.Unit, e.Responsible).ShouldBe((Sister.Id, null));
    }

    [Fact]
    public void The_board_decides_and_names_the_physician_by_the_same_entrance_or_another_with_a_reason()
    {
        LvuRules.DecisionIsWhole.ShouldRefuse(() => Decided(decision: TheDecision with { Physician = "" }));
        LvuRules.DecisionIsWhole.ShouldRefuse(() => Decided(decision: TheDecision with { On = Friday.AddDays(1) }));
        LvuRules.SameEntrance.ShouldRefuse(() => Decided(Bup));
        LvuRules.SameEntrance.ShouldRefuse(() => Decided(School, TheDecision with { OtherEntranceBecause = "Känner barnet." }));
        Decided(Bup, TheDecision with { OtherEntranceBecause = "BUP har träffat barnet i ett år." }).Regional.ShouldBe(Bup);
        LvuRules.NotYours.ShouldRefuse(() => LvuExamination.Decide(ExaminationId.New(), CaseNumber.Examination(2026, 1), RegionWorker, Owner, null, ChildId.New(), Birth, TheDecision, Region, Region, Friday));
    }

    [Fact]
    public void The_examination_comes_before_the_application_unless_it_is_left_out_for_special_reasons()
    {
        foreach (var state in new[] { LvuState.Decided, LvuState.Done }) LvuRules.BeforeTheApplication.ShouldRefuse(() => In(state).Apply(Worker, Friday, Friday));
        LvuRules.SpecialReasons.ShouldRefuse(() => Decided().Omit(Worker, TheOmission with { SpecialReasons = " " }, Friday));
        LvuRules.SpecialReasons.ShouldRefuse(() => LvuExamination.LeaveOut(ExaminationId.New(), CaseNumber.Examination(2026, 1), Worker, Owner, null, ChildId.New(), Birth, TheOmission with { DecidedBy = "" }, Friday));
        LvuRules.HappenedInOrder.ShouldRefuse(() => In(LvuState.Certified).Apply(Worker, Friday.AddDays(-1), Friday));
        LvuRules.HappenedInOrder.ShouldRefuse(() => Decided().CarryOut(RegionWorker, Friday.AddDays(-1), Friday));
        LvuRules.HappenedInOrder.ShouldRefuse(() => In(LvuState.Done).Certify(RegionWorker, Friday.AddDays(1), Back(In(LvuState.Done)), Friday));
        In(LvuState.Omitted).Duties(Friday).ShouldBeEmpty();
        LvuRules.ReasonGiven.ShouldRefuse(() => Decided().Withdraw(Worker, "", Friday));
    }

    [Fact]
    public void Decision_and_certificate_pass_between_the_units_by_disclosures_and_each_has_its_duty()
    {
        var e = Decided(shared: false);
        e.Duties(Friday).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.ShareLvuDecision);
        LvuRules.NotYours.ShouldRefuse(() => e.CarryOut(RegionWorker, Friday, Friday));
        LvuRules.SharedByDisclosure.ShouldRefuse(() => e.Share(Worker, Made(e.Child, Bup, Friday), Friday));
        e.Share(Worker, Made(e.Child, Region, Friday), Friday);
        e.Duties(Friday).ShouldHaveSingleItem().Unit.ShouldBe(Region.Id);
        e.CarryOut(RegionWorker, Friday, Friday);
        LvuRules.SharedByDisclosure.ShouldRefuse(() => e.Certify(RegionWorker, Friday, null, Friday));
        e.Duties(Friday).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.SendLvuCertificate);
    }
}
