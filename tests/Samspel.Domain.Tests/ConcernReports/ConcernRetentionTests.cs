using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.ConcernReports.ConcernGiven;

namespace Samspel.Domain.Tests.ConcernReports;

public class ConcernRetentionTests
{
    static readonly ConcernContent OneChild = Whole with { OtherChildren = [], NoOthersKnown = true };

    [Fact]
    public void What_was_not_opened_is_proposed_for_weeding_five_years_after_the_decision()
    {
        var kept = ConcernRetention.Of(In(ConcernState.NotOpened), [], false);
        kept.ShouldBe(new ConcernRetention(RetentionGround.NotOpened, new DateOnly(2031, 3, 6)));
        kept.IsProposed(new DateOnly(2031, 3, 5)).ShouldBeFalse();
        kept.IsProposed(new DateOnly(2031, 3, 6)).ShouldBeTrue();
    }

    [Fact]
    public void What_was_opened_is_kept_until_the_youngest_is_thirty()
    {
        foreach (var state in new[] { ConcernState.InvestigationOpened, ConcernState.AlreadyOngoing, ConcernState.ClosedWithSupport, ConcernState.ClosedWithoutSupport })
            ConcernRetention.Of(In(state), [], false).ShouldBe(new ConcernRetention(RetentionGround.Opened, new DateOnly(2049, 1, 31)), state.ToString());
        ConcernRetention.Of(In(ConcernState.AlreadyOngoing, OneChild), [], false).Earliest.ShouldBe(new DateOnly(2045, 5, 2));
        Prop.ForAll(Gen.Choose(0, 12_000).ToArbitrary(), days =>
        {
            var birth = Friday.AddDays(-days);
            var day = ConcernRetention.Of(In(ConcernState.InvestigationOpened, OneChild with { About = Alva with { Birth = birth } }), [], false).Earliest!.Value;
            return Samspel.Domain.Children.Ages.AgeOn(birth, day) == 30 && Samspel.Domain.Children.Ages.AgeOn(birth, day.AddDays(-1)) == 29;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Fact]
    public void What_nobody_knows_the_age_of_is_kept_and_an_unborn_child_counts_from_after_the_expected_day()
    {
        var unknown = In(ConcernState.InvestigationOpened, OneChild with { About = Alva with { Birth = null } });
        ConcernRetention.Of(unknown, [], false).ShouldBe(new ConcernRetention(RetentionGround.NotYetKnown, null));
        ConcernRetention.Of(unknown, [Birth], false).Earliest.ShouldBe(new DateOnly(2045, 5, 2));
        ConcernRetention.Of(In(ConcernState.InvestigationOpened, Whole with { OtherChildren = [new OtherChild("Bo", null, null)] }), [], false).Earliest.ShouldBeNull();
        ConcernRetention.Of(In(ConcernState.InvestigationOpened, WholeUnborn), [], false).Earliest.ShouldBe(Friday.AddDays(60).AddMonths(1).AddYears(30));
        ConcernRetention.Of(In(ConcernState.ProtectionAssessed), [], false).IsProposed(DateOnly.MaxValue).ShouldBeFalse();
    }

    [Fact]
    public void It_waits_for_every_childs_day_of_birth_and_one_that_is_found_counts_for_one()
    {
        var (later, latest) = (Birth.AddYears(2), Birth.AddYears(4));
        var siblings = OneChild with { OtherChildren = [new OtherChild("Bo", null, null), new OtherChild("Cia", null, null)] };
        var report = In(ConcernState.InvestigationOpened, siblings);
        foreach (var found in new DateOnly[][] { [], [later], [Birth, later], [Birth], [Birth.AddDays(1), later] }) ConcernRetention.Of(report, found, false).Earliest.ShouldBeNull();
        // A link does not say which child it is: the reported one may be among them, with another day than was written.
        ConcernRetention.Of(report, [later, latest], false).Earliest.ShouldBeNull();
        ConcernRetention.Of(report, [Birth.AddDays(1), later, latest], false).Earliest.ShouldBe(latest.AddYears(30));
        ConcernRetention.Of(report, [Birth, later, latest], false).Earliest.ShouldBe(latest.AddYears(30));
        var nobody = In(ConcernState.InvestigationOpened, siblings with { About = Alva with { Birth = null } });
        ConcernRetention.Of(nobody, [later, latest], false).Earliest.ShouldBeNull();
        ConcernRetention.Of(nobody, [Birth, later, latest], false).Earliest.ShouldBe(latest.AddYears(30));
    }

    [Fact]
    public void A_day_of_birth_found_out_since_counts()
    {
        var linked = In(ConcernState.InvestigationOpened, OneChild with { About = Alva with { Birth = null } });
        linked.LinkChild(Intake, Samspel.Domain.ChildId.New(), Birth, At(Friday, 12));
        ConcernRetention.Of(linked, linked.BirthsFoundOut, false).Earliest.ShouldBe(new DateOnly(2045, 5, 2));
        var unborn = Unborn();
        unborn.ReportAfterBirth(Midwife, Send(Draft(by: Midwife, unit: Midwives, before: unborn), Midwife), Friday);
        unborn.BirthsFoundOut.ShouldBe([Birth]);
        var number = Samspel.Domain.Children.IdentityNumber.FromStored(Samspel.Domain.Tests.Children.OfficialNumbers.Personal.First(n => n.StartsWith("2010", StringComparison.Ordinal)));
        var known = In(ConcernState.InvestigationOpened, OneChild with { About = Alva with { Birth = null, IdentityNumber = number.Formatted } });
        ConcernRetention.Of(known, [], false).Earliest.ShouldBe(Samspel.Domain.Children.Ages.Birthday(number.BirthDate!.Value, 30));
    }

    [Fact]
    public void The_manager_of_the_intake_decides_what_is_weeded_when_the_time_has_come_and_a_note_remains()
    {
        var (report, manager, day) = (In(ConcernState.NotOpened), By(Falun, Role.UnitManager), new DateOnly(2031, 3, 6));
        ConcernWeeding Weed(Actor by, DateOnly on, bool placed = false, string plan = "Gallringsplan 2030:4") => ConcernWeeding.Of(ConcernWeedingId.New(), report, placed, by, "Karin Chef", plan, on);
        foreach (var other in new[] { Intake, By(School, Role.UnitManager), By(Sister, Role.UnitManager), By(Falun, Role.Administrator), Teacher, Actor.System }) ConcernRules.WeededByManager.ShouldRefuse(() => Weed(other, day));
        ConcernRules.WeededByManager.ShouldRefuse(() => Weed(manager, day, plan: " "));
        ConcernRules.MayBeWeeded.ShouldRefuse(() => Weed(manager, day.AddDays(-1))).Message.ShouldContain("2031-03-06");
        ConcernRules.MayBeWeeded.ShouldRefuse(() => Weed(manager, day, placed: true)).Message.ShouldContain("aldrig");
        var note = Weed(manager, day);
        (note.Number, note.Ground, note.Earliest, note.On, note.By, note.Unit, note.Compartment).ShouldBe((report.Number, RetentionGround.NotOpened, day, day, manager.Person, Falun.Id, Falun.Compartment));
        note.NewFacts.Single().Sentence.ShouldBe("Anmälan ORO-2026-0107 gallrades 2031-03-06.");
        note.Duties(day).ShouldBeEmpty();
        ConcernRules.MayBeWeeded.ShouldRefuse(() => ConcernWeeding.Of(ConcernWeedingId.New(), In(ConcernState.ProtectionAssessed), false, manager, "Karin Chef", "Plan", DateOnly.MaxValue));
    }

    [Fact]
    public void What_is_kept_all_the_same_says_why()
    {
        var (report, manager) = (In(ConcernState.NotOpened), By(Falun, Role.UnitManager));
        ConcernRules.WeededByManager.ShouldRefuse(() => report.Keep(Intake, "Forskningsurval.", Friday));
        ConcernRules.KeptSaysWhy.ShouldRefuse(() => report.Keep(manager, " ", Friday));
        report.Keep(manager, "Forskningsurval. ", Friday);
        report.Keep(manager, "Forskningsurval.", Friday.AddDays(1));
        report.Kept.ShouldBe(new ConcernKept("Forskningsurval.", Friday));
    }

    [Fact]
    public void What_is_about_a_placed_child_is_never_weeded()
    {
        foreach (var state in Enum.GetValues<ConcernState>())
        {
            var kept = ConcernRetention.Of(In(state), [Birth], true);
            kept.IsProposed(DateOnly.MaxValue).ShouldBeFalse();
            kept.Words.ShouldContain("aldrig");
        }
        foreach (var state in Enum.GetValues<ConcernState>()) ConcernRetention.Of(In(state), [Birth], false).Words.ShouldNotBeNullOrWhiteSpace();
    }
}
