using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.LocalAgreements;

public class ImplementationTests
{
    static readonly UnitId Bup = ClinicLead.Actor.Unit;
    static readonly MeasureContent Content = new("Rutin för tidiga tecken", ImplementationPhase.Inventory, Bup, "BUP", null, Today.AddMonths(3));

    static Implementation Begun() => Implementation.Begin(ImplementationId.New(), Code, null);

    [Fact]
    public void Measures_are_led_by_the_coordinators()
    {
        var i = Begun();
        ImplementationRules.LeadsImplementation.ShouldRefuse(() => i.AddMeasure(Stranger, Content, Today));
        ImplementationRules.LeadsImplementation.ShouldRefuse(() => i.AddMeasure(ClinicLead, Content, Today));
        i.AddMeasure(Coordinator, Content, Today).ShouldBe(1);
        i.AddMeasure(CountyCoordinator, Content, Today).ShouldBe(2);
    }

    [Fact]
    public void The_staff_of_the_unit_that_carries_a_measure_changes_it_and_others_there_do_not()
    {
        var i = Begun();
        i.AddMeasure(Coordinator, Content, Today);
        var staff = By(TheRegion, Role.CaseWorker, UnitKind.ChildPsychiatry, Content.Unit, "Handläggaren");
        i.ReviseMeasure(staff, 1, Content with { Phase = ImplementationPhase.Use, Evidence = "Används varje vecka." }, Today);
        i.Measures[0].Content.Phase.ShouldBe(ImplementationPhase.Use);
        ImplementationRules.LeadsImplementation.ShouldRefuse(() => i.ReviseMeasure(By(TheRegion, Role.Administrator, UnitKind.ChildPsychiatry, Content.Unit, "Administratören"), 1, Content, Today));
        ImplementationRules.LeadsImplementation.ShouldRefuse(() => i.AddMeasure(staff, Content, Today));
        ImplementationRules.LeadsImplementation.ShouldRefuse(() => i.Finish(SchoolWriter, 1));
        i.Finish(By(TheRegion, Role.LocalCoordinator, UnitKind.CountyCoordination, RegionalUnit, "Regionens lokala samordnare"), 1);
    }

    [Fact]
    public void A_measure_says_what_and_is_reviewed_ahead()
    {
        var i = Begun();
        ImplementationRules.MeasureSaysWhat.ShouldRefuse(() => i.AddMeasure(Coordinator, Content with { What = " " }, Today));
        ImplementationRules.ReviewLiesAhead.ShouldRefuse(() => i.AddMeasure(Coordinator, Content with { ReviewOn = Today }, Today));
        i.AddMeasure(Coordinator, Content, Today);
        var duty = i.Duties(Today).ShouldHaveSingleItem();
        (duty.Kind, duty.Unit, duty.Due, duty.Source.Section).ShouldBe((DutyKind.ReviewMeasure, Bup, Today.AddMonths(3), "8"));
    }

    [Fact]
    public void Use_is_shown_by_evidence()
    {
        var i = Begun();
        i.AddMeasure(Coordinator, Content, Today);
        ImplementationRules.UseIsShown.ShouldRefuse(() => i.ReviseMeasure(Coordinator, 1, Content with { Phase = ImplementationPhase.Use }, Today));
        i.ReviseMeasure(Coordinator, 1, Content with { Phase = ImplementationPhase.Use, Evidence = "Används i varje nybesök." }, Today.AddMonths(4));
        i.Finish(Coordinator, 1);
        i.Duties(Today).ShouldBeEmpty();
        ImplementationRules.StillThere.ShouldRefuse(() => i.Finish(Coordinator, 1));
        foreach (var phase in Enum.GetValues<ImplementationPhase>()) phase.Word().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void A_units_manager_confirms_that_it_knows_and_uses_it()
    {
        var i = Begun();
        ImplementationRules.ManagerConfirms.ShouldRefuse(() => i.Confirm(ClinicLead, true, true, null, Today));
        i.Ask(Coordinator, [new AskedUnit(Bup, "BUP", Today)]);
        i.Duties(Today).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.ConfirmAgreementInUse);
        ImplementationRules.ManagerConfirms.ShouldRefuse(() => i.Confirm(SchoolWriter, true, true, null, Today));
        ImplementationRules.ManagerConfirms.ShouldRefuse(() => i.Confirm(By(TheRegion, Role.CaseWorker, UnitKind.ChildPsychiatry, Bup, "Handläggaren"), true, true, null, Today));
        ImplementationRules.NotInUseSaysWhy.ShouldRefuse(() => i.Confirm(ClinicLead, true, false, null, Today));
        i.Confirm(ClinicLead, true, false, "Vi behöver utbildning.", Today);
        i.Unconfirmed.Count.ShouldBe(1);
        i.Confirm(ClinicLead, true, true, null, Today.AddDays(10));
        i.Duties(Today).ShouldBeEmpty();
        i.Ask(Coordinator, [new AskedUnit(Bup, "BUP", Today.AddYears(1))]);
        i.Unconfirmed.Count.ShouldBe(1);
    }

    [Fact]
    public void Joint_training_is_logged_by_unit_and_number()
    {
        var i = Begun();
        TrainedUnit[] units = [new(Bup, "BUP", Principal.Region, 6), new(null, "Skolan", Principal.Municipality, 11)];
        ImplementationRules.TrainingIsWhole.ShouldRefuse(() => i.LogTraining(Coordinator, Today.AddDays(1), "SIP", units, Today));
        ImplementationRules.TrainingIsWhole.ShouldRefuse(() => i.LogTraining(Coordinator, Today, " ", units, Today));
        ImplementationRules.TrainingIsWhole.ShouldRefuse(() => i.LogTraining(Coordinator, Today, "SIP", [units[0] with { People = 0 }], Today));
        i.LogTraining(Coordinator, Today, "SIP", units, Today);
        i.Trainings.ShouldHaveSingleItem().IsJoint.ShouldBeTrue();
        i.NewFacts[^1].Sentence.ShouldBe("Gemensam utbildning hölls 2026-11-23: SIP.");
    }
}
