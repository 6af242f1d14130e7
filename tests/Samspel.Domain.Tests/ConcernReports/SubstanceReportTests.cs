using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Domain.Tests.Children;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.ConcernReports.ConcernGiven;

namespace Samspel.Domain.Tests.ConcernReports;

public class SubstanceReportTests
{
    static readonly UnitRef Clinic = Unit("Vårdcentralen Norslund", UnitKind.PrimaryCare, "20");
    static readonly Actor Physician = By(Clinic);
    static readonly Actor Adults = By(FalunAdults);
    static readonly SubstanceContent Adult = new(Alva with { Birth = new DateOnly(1980, 1, 1) }, "Hemligt.", "Hemligt.", true, true);

    static SubstanceReport Send(Actor? by = null, UnitRef? unit = null, bool physician = true, SubstanceContent? content = null, BoardRef? board = null, SubstanceReport? already = null, SubstanceReportId? id = null) =>
        SubstanceReport.Send(id ?? SubstanceReportId.New(), already, CaseNumber.Substance(2026, 3), by ?? Physician, "Eva Hemlig", "Läkare", physician, unit ?? Clinic, content ?? Adult, board ?? FalunBoard.ForAdults, Morning);

    [Fact]
    public void It_is_made_by_a_physician_in_public_or_private_care_about_an_adult()
    {
        Send().State.ShouldBe(SubstanceState.Sent);
        var privately = Unit("Praktikertjänst", UnitKind.PrivateProvider, "20");
        Send(By(privately), privately).State.ShouldBe(SubstanceState.Sent);
        SubstanceRules.ByPhysician.ShouldRefuse(() => Send(physician: false));
        SubstanceRules.ByPhysician.ShouldRefuse(() => Send(Teacher, School));
        SubstanceRules.ByPhysician.ShouldRefuse(() => Send(Midwife));
        SubstanceRules.AboutAnAdult.ShouldRefuse(() => Send(content: Adult with { About = Alva with { Birth = Friday.AddYears(-18).AddDays(1) } }));
        Send(content: Adult with { About = Alva with { Birth = Friday.AddYears(-18) } }).State.ShouldBe(SubstanceState.Sent);
        var (minor, grown) = (OfficialNumbers.Personal.First(n => n.StartsWith("2012", StringComparison.Ordinal)), OfficialNumbers.Personal.First(n => n.StartsWith("1980", StringComparison.Ordinal)));
        Send(content: Adult with { About = Alva with { Birth = null, IdentityNumber = grown } }).State.ShouldBe(SubstanceState.Sent);
        foreach (var child in new[] { Alva with { Birth = null, IdentityNumber = minor }, Alva with { Birth = new DateOnly(1980, 1, 1), IdentityNumber = minor } })
            SubstanceRules.AboutAnAdult.ShouldRefuse(() => Send(content: Adult with { About = child })).Message.ShouldContain("orosanmälan");
        SubstanceRules.IsWhole.ShouldRefuse(() => Send(content: Adult with { WhyNotVoluntary = "" })).Message.ShouldContain("frivilligt");
        SubstanceRules.BoardTakesThem.ShouldRefuse(() => SubstanceReport.Send(SubstanceReportId.New(), null, CaseNumber.Substance(2026, 3), Physician, "Eva", "Läkare", true, Clinic, Adult, MoraBoard.ForAdults, Morning));
    }

    [Fact]
    public void Sent_twice_is_one_report()
    {
        var id = SubstanceReportId.New();
        var first = Send(id: id);
        Send(id: id, already: first).ShouldBeSameAs(first);
        SubstanceRules.SentOnce.ShouldRefuse(() => Send(already: first));
        SubstanceRules.SentOnce.ShouldRefuse(() => Send(By(Clinic), id: id, already: first));
    }

    [Fact]
    public void It_is_kept_apart_from_childrens_data()
    {
        var report = Send(content: Adult with { About = Adult.About with { Known = ChildId.New() } });
        report.Content.About.Known.ShouldBeNull();
        typeof(SubstanceReport).GetProperties().ShouldAllBe(p => p.PropertyType != typeof(ChildId) && p.PropertyType != typeof(ConcernReportId));
        foreach (var stranger in new[] { Intake, Teacher, By(Clinic), By(FalunAdults, Role.AccessAuditor), Actor.System }) report.MayRead(stranger).ShouldBeFalse();
        (report.MayRead(Physician), report.MayRead(Adults)).ShouldBe((true, true));
        report.NewFacts.ShouldAllBe(f => !f.Sentence.Contains("hemlig", StringComparison.OrdinalIgnoreCase));
        report.Duties(Friday).Select(d => (d.Unit, d.Person)).ShouldBe([(FalunAdults.Id, null), (Duty.OfThePerson, Physician.Person)]);
    }

    [Fact]
    public void The_manager_of_the_unit_for_adults_decides_what_is_weeded_and_what_is_kept()
    {
        var (report, manager) = (Send(), By(FalunAdults, Role.UnitManager));
        ConcernWeeding Weed(Actor by, DateOnly on, string plan = "Plan 4") => ConcernWeeding.Of(ConcernWeedingId.New(), report, by, "Vera Chef", plan, on);
        SubstanceRules.MayBeWeeded.ShouldRefuse(() => Weed(manager, DateOnly.MaxValue)).Message.ShouldContain("saknas");
        report.Receive(Adults, Morning);
        var day = Morning.On.AddYears(5);
        foreach (var other in new[] { Adults, Intake, By(Falun, Role.UnitManager), By(FalunAdults, Role.Administrator), Physician, Actor.System })
        {
            SubstanceRules.WeededByManager.ShouldRefuse(() => Weed(other, day));
            SubstanceRules.WeededByManager.ShouldRefuse(() => report.Keep(other, "Forskning.", day));
        }
        SubstanceRules.WeededByManager.ShouldRefuse(() => Weed(manager, day, " "));
        SubstanceRules.MayBeWeeded.ShouldRefuse(() => Weed(manager, day.AddDays(-1))).Message.ShouldContain($"{day:yyyy-MM-dd}");
        var note = Weed(manager, day);
        (note.Number, note.Ground, note.Earliest, note.Unit).ShouldBe((report.Number, RetentionGround.Adult, day, FalunAdults.Id));
        SubstanceRules.KeptSaysWhy.ShouldRefuse(() => report.Keep(manager, " ", day));
        report.Keep(manager, "Forskning. ", day);
        report.Keep(manager, "Forskning.", day.AddDays(1));
        report.Kept.ShouldBe(new ConcernKept("Forskning.", day));
        var duty = ConcernRetention.Waits(FalunAdults.Id, true, day);
        (duty.Kind, duty.ForManagers, duty.Person, duty.VisibleFrom, duty.Due).ShouldBe((DutyKind.WeedSubstanceReports, true, null, day, day.AddDays(90)));
        ConcernRetention.Waits(Falun.Id, false, day).Kind.ShouldBe(DutyKind.WeedConcernReports);
    }

    [Fact]
    public void Every_act_in_every_state_follows_the_table()
    {
        foreach (var state in Enum.GetValues<SubstanceState>())
            foreach (var command in Enum.GetValues<SubstanceCommand>())
                foreach (var (actor, intake) in new[] { (Adults, true), (By(FalunAdults, Role.UnitManager), true), (Physician, false), (Intake, false), (By(FalunAdults, Role.Administrator), false), (Actor.System, false) })
                {
                    var report = Send();
                    if (state == SubstanceState.Received) report.Receive(Adults, Morning);
                    var allowed = intake && command switch { SubstanceCommand.Receive => state == SubstanceState.Sent, _ => state == SubstanceState.Received };
                    report.Can(command, actor).ShouldBe(allowed);
                    Action act = command switch
                    {
                        SubstanceCommand.Receive => () => report.Receive(actor, Morning),
                        SubstanceCommand.Forward => () => report.Forward(actor, new BoardRef("2062", "Socialnämnden i Mora", Mora), "Bor i Mora.", Morning),
                        _ => () => report.EnterInSystem(actor, new SystemEntry("2026-4", Friday), Friday),
                    };
                    if (allowed) act();
                    else new[] { SubstanceRules.NotYours, SubstanceRules.WrongState }.ShouldContain(Should.Throw<RuleBroken>(act).Rule);
                }
    }

    [Fact]
    public void The_wrong_board_sends_it_on_and_reads_it_no_more()
    {
        var report = Send();
        report.Receive(Adults, Morning);
        ConcernRules.ForwardedToAnother.ShouldRefuse(() => report.Forward(Adults, FalunBoard.ForAdults!, "Samma.", Morning));
        report.Forward(Adults, new BoardRef("2062", "Socialnämnden i Mora", Mora), "Bor i Mora.", At(Friday, 12));
        (report.State, report.MayRead(Adults), report.MayRead(MoraIntake)).ShouldBe((SubstanceState.Sent, false, true));
        ConcernCopy.ChecksumOf(report.Copy).ShouldBe(report.Checksum);
    }

    [Fact]
    public void It_is_proposed_for_weeding_five_years_after_the_last_entry()
    {
        var report = Send();
        ConcernRetention.Of(report).IsProposed(DateOnly.MaxValue).ShouldBeFalse();
        report.Receive(Adults, Morning);
        ConcernRetention.Of(report).Earliest.ShouldBe(Friday.AddYears(5));
        report.EnterInSystem(Adults, new SystemEntry("2026-4", Friday.AddDays(3)), Friday.AddDays(3));
        var kept = ConcernRetention.Of(report);
        (kept.Ground, kept.Earliest).ShouldBe((RetentionGround.Adult, Friday.AddDays(3).AddYears(5)));
        kept.Words.ShouldContain("16 kap. 1 §");
    }
}
