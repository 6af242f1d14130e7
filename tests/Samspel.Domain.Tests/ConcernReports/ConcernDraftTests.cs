using System.Reflection;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.ConcernReports.ConcernGiven;

namespace Samspel.Domain.Tests.ConcernReports;

public class ConcernDraftTests
{
    [Fact]
    public void Everybody_in_every_role_may_begin_a_report_and_nobody_in_anothers_place()
    {
        foreach (var role in Enum.GetValues<Role>())
            foreach (var kind in Enum.GetValues<UnitKind>())
            {
                var unit = Unit("En enhet", kind, "2080");
                var by = By(unit, role);
                ConcernDraft.Begin(ConcernReportId.New(), by, unit, ConcernKind.Child, Friday).Reporter.ShouldBe(by.Person);
            }
        ConcernRules.Personal.ShouldRefuse(() => ConcernDraft.Begin(ConcernReportId.New(), Actor.System, School, ConcernKind.Child, Friday));
        ConcernRules.Personal.ShouldRefuse(() => ConcernDraft.Begin(ConcernReportId.New(), Teacher, Midwives, ConcernKind.Child, Friday));
    }

    [Fact]
    public void A_draft_is_read_written_sent_and_removed_by_the_writer_alone()
    {
        foreach (var other in Enum.GetValues<Role>().Select(r => By(School, r)).Append(Intake).Append(Actor.System))
        {
            var draft = Draft();
            draft.MayRead(other).ShouldBeFalse();
            ConcernRules.Personal.ShouldRefuse(() => draft.Write(other, Whole with { Risks = "Annat." }, Friday));
            ConcernRules.Personal.ShouldRefuse(() => draft.Discard(other));
            ConcernRules.Personal.ShouldRefuse(() => draft.GiveOutside(other, "Socialnämnden i Gävle", "Telefon", Friday, Friday));
            ConcernRules.Personal.ShouldRefuse(() => Send(draft, other));
            draft.State.ShouldBe(DraftState.Open);
        }
        Draft().MayRead(By(Midwives) with { Person = Teacher.Person }).ShouldBeTrue("the duty follows the person, not the unit");
    }

    /// <summary>No method names another person than the one who acts: there is no hand-over, no substitute and no sending on behalf to misuse.</summary>
    [Fact]
    public void Nothing_in_a_draft_or_a_report_can_give_it_to_another_person()
    {
        foreach (var type in new[] { typeof(ConcernDraft), typeof(ConcernReport), typeof(SubstanceReport) })
        {
            type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).SelectMany(m => m.GetParameters())
                .ShouldAllBe(p => p.ParameterType != typeof(PersonId) && p.ParameterType != typeof(PersonId?));
            type.IsAssignableTo(typeof(ICase)).ShouldBeFalse("what a unit's cases go through must not meet a report");
        }
    }

    [Fact]
    public void A_draft_is_the_writers_own_duty_and_is_weeded_when_nobody_touches_it()
    {
        var draft = Draft();
        var duty = draft.TheDuty(DutyKind.SendConcernReport).ShouldNotBeNull();
        (duty.Unit, duty.Person, duty.OwedTo, duty.AwaitedBy, duty.ForManagers).ShouldBe((Duty.OfThePerson, Teacher.Person, null, null, false));
        draft.IsToBeWeeded(Friday.AddDays(29)).ShouldBeFalse();
        draft.IsToBeWeeded(Friday.AddDays(30)).ShouldBeTrue();
        draft.Write(Teacher, Whole with { Risks = "Mer." }, Friday.AddDays(29));
        draft.IsToBeWeeded(Friday.AddDays(30)).ShouldBeFalse("it was touched");
    }

    [Fact]
    public void Saving_the_same_again_changes_nothing()
    {
        var draft = Draft();
        var facts = draft.NewFacts.Count;
        draft.Write(Teacher, Whole with { Observations = [.. Whole.Observations] }, Friday.AddDays(1));
        (draft.NewFacts.Count, draft.ChangedOn).ShouldBe((facts, Friday));
    }

    [Fact]
    public void The_kind_of_a_draft_stays() => ConcernRules.KindStays.ShouldRefuse(() => Draft().Write(Teacher, WholeUnborn, Friday));

    [Fact]
    public void What_is_sent_removed_or_given_elsewhere_leaves_nothing_behind()
    {
        var sent = Draft();
        Send(sent);
        var removed = Draft();
        removed.Discard(Teacher);
        var given = Draft();
        ConcernRules.SaysHowItWasGiven.ShouldRefuse(() => given.GiveOutside(Teacher, "Socialnämnden i Gävle", " ", Friday, Friday));
        ConcernRules.SaysHowItWasGiven.ShouldRefuse(() => given.GiveOutside(Teacher, "Socialnämnden i Gävle", "Telefon", Friday.AddDays(1), Friday));
        given.GiveOutside(Teacher, "Socialnämnden i Gävle", "Telefon och utskrift", Friday, Friday);
        (given.Content.Given, given.IsToBeWeeded(Friday.AddDays(29)), given.IsToBeWeeded(Friday.AddDays(30))).ShouldBe((new GivenOutside("Socialnämnden i Gävle", "Telefon och utskrift", Friday), false, true), "the writer's own proof, as long as a draft");
        foreach (var draft in new[] { sent, removed, given })
        {
            draft.Content.ShouldBe(ConcernContent.Empty(ConcernKind.Child) with { Given = draft.Content.Given });
            draft.IsToBeWeeded(Friday).ShouldBe(draft != given);
            draft.Duties(Friday).ShouldBeEmpty();
            ConcernRules.DraftIsOpen.ShouldRefuse(() => draft.Write(Teacher, Whole, Friday));
            ConcernRules.DraftIsOpen.ShouldRefuse(() => draft.Discard(Teacher));
        }
        ConcernRules.DraftIsOpen.ShouldRefuse(() => Send(removed));
    }

    [Fact]
    public void The_family_is_not_told_until_somebody_says_so() => ConcernContent.Empty(ConcernKind.Child).FamilyKnows.ShouldBe(FamilyKnows.NotTold);

    [Fact]
    public void Little_is_needed_to_send_and_each_thing_that_is_missing_is_named()
    {
        void Lacks(ConcernContent content, string words) => ConcernRules.IsWhole.ShouldRefuse(() => Sent(content)).Message.ShouldContain(words);
        Lacks(Whole with { About = ReportedPerson.Unknown }, "något om barnet");
        Lacks(Whole with { Observations = [] }, "vad du vet, har sett eller hört");
        Lacks(Whole with { Observations = [new(ObservationKind.Known, "Något", " ", null)] }, "och när");
        Lacks(Whole with { Observations = [new(ObservationKind.Heard, "Något", "i går", null)] }, "vem som har sagt");
        Lacks(Whole with { OtherChildren = [] }, "andra barn i familjen");
        Lacks(WholeUnborn with { Unborn = null }, "beräknat födelsedatum");
        Lacks(WholeUnborn with { Unborn = WholeUnborn.Unborn! with { Motivation = new Motivation(true, null, "Ja.") } }, "motiverats");
        Sent(Whole with { OtherChildren = [], NoOthersKnown = true, Risks = "", Protective = "" }).State.ShouldBe(ConcernState.Sent);
        Sent(Whole with { About = new ReportedPerson(null, null, null, "Pojken i röd jacka vid Centralskolan", false, null) }).State.ShouldBe(ConcernState.Sent, "a child without number and name");
        Sent(WholeUnborn with { Unborn = WholeUnborn.Unborn! with { Motivation = new Motivation(false, null, "Kom inte till besöket.") } }).State.ShouldBe(ConcernState.Sent);
    }
}
