using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Examinations;
using Samspel.Domain.Placements;
using Samspel.Domain.Tests.Placements;
using static Samspel.Domain.Tests.Examinations.ExaminationGiven;
using static Samspel.Domain.Tests.Placements.PlacementGiven;

namespace Samspel.Domain.Tests.Examinations;

/// <summary>Which of the three apply to this child today, and why.</summary>
public class ExaminationPlannerTests
{
    static PlannedExamination Of(ExaminationKind kind, ExaminationSituation child) => ExaminationPlanner.For(child).Single(p => p.Kind == kind);

    static readonly ExaminationSituation Placed = new(13, PlacementForm.FamilyHome, false, false);

    [Fact]
    public void A_placed_child_is_examined_at_the_placement_and_a_child_at_home_is_not()
    {
        Of(ExaminationKind.AtPlacement, Placed).ShouldSatisfyAllConditions(p => p.Applies.ShouldBe(Applies.Yes), p => p.Sources[0].Law!.ShouldContain("SoL 22 kap. 7 §"));
        Of(ExaminationKind.AtPlacement, Placed with { Form = null }).Applies.ShouldBe(Applies.No);
        Of(ExaminationKind.AtPlacement, Placed with { Age = 20 }).Applies.ShouldBe(Applies.Yes);
        Of(ExaminationKind.AtPlacement, Placed with { Age = 21 }).Applies.ShouldBe(Applies.No);
        Of(ExaminationKind.AtPlacement, Placed with { Form = PlacementForm.ProtectedLiving }).ShouldSatisfyAllConditions(p => p.Applies.ShouldBe(Applies.Yes), p => p.Sources.ShouldAllBe(s => s.Section == null));
        Of(ExaminationKind.AtPlacement, Placed with { AtPlacement = In(ExaminationState.NotNeeded).Examination }).ShouldSatisfyAllConditions(p => p.Applies.ShouldBe(Applies.No), p => p.Stands.ShouldBe("Obehövlig"));
    }

    [Fact]
    public void Before_an_application_the_physician_examines_and_the_first_kind_is_most_often_needed_too()
    {
        var applying = Placed with { PlansLvuApplication = true };
        Of(ExaminationKind.BeforeLvuApplication, applying).Applies.ShouldBe(Applies.Yes);
        Of(ExaminationKind.BeforeLvuApplication, Placed with { Base = LegalBase.SoL }).Applies.ShouldBe(Applies.No);
        foreach (var legal in new[] { LegalBase.Lvu2, LegalBase.Lvu3 })
            Of(ExaminationKind.BeforeLvuApplication, Placed with { Base = legal }).ShouldSatisfyAllConditions(p => p.Applies.ShouldBe(Applies.Perhaps), p => p.Why.ShouldContain("vilar på LVU"), p => p.Sources[0].Law.ShouldBe("LVU 32 §"));
        var lvu = LvuExamination.Decide(ExaminationId.New(), CaseNumber.Examination(2026, 1), Worker, Owner, null, ChildId.New(), Birth, new LvuDecision("Ordföranden", Friday, "Dr Testsson"), Region, Region, Friday);
        lvu.Share(Worker, Made(lvu.Child, Region, Friday), Friday);
        lvu.CarryOut(RegionWorker, Friday, Friday);
        Of(ExaminationKind.AtPlacement, applying with { Lvu = lvu }).Why.ShouldContain("ersätter den oftast inte");
        Of(ExaminationKind.AtPlacement, applying with { Lvu = lvu, Form = null }).Why.ShouldContain("Blir det placerat");
        var omitted = LvuExamination.LeaveOut(ExaminationId.New(), CaseNumber.Examination(2026, 1), Worker, Owner, null, ChildId.New(), Birth, new LvuOmission("Ordföranden", Friday, "Nyss undersökt."), Friday);
        Of(ExaminationKind.BeforeLvuApplication, applying with { Lvu = omitted, Base = LegalBase.Lvu2 }).Applies.ShouldBe(Applies.No);
        omitted.Apply(Worker, Friday, Friday);
        Of(ExaminationKind.BeforeLvuApplication, applying with { Lvu = omitted }).Why.ShouldBe("Ansökan om vård är gjord.");
    }

    [Fact]
    public void A_placed_child_that_seeks_asylum_has_both_or_the_reasoned_exception()
    {
        var asylum = Placed with { SeeksAsylum = true };
        ExaminationPlanner.For(asylum).Where(p => p.Applies == Applies.Yes).Select(p => p.Kind).ShouldBe([ExaminationKind.AtPlacement, ExaminationKind.AsylumSeeker]);
        Of(ExaminationKind.AtPlacement, asylum with { Asylum = In(ExaminationState.Partly, kind: ExaminationKind.AsylumSeeker).Examination }).Applies.ShouldBe(Applies.Yes);
        Of(ExaminationKind.AtPlacement, asylum with { Asylum = In(ExaminationState.Done, kind: ExaminationKind.AsylumSeeker).Examination }).ShouldSatisfyAllConditions(
            p => p.Applies.ShouldBe(Applies.Perhaps), p => p.Sources.ShouldContain(s => s.Law == "HSLF-FS 2019:19"));
        Of(ExaminationKind.AsylumSeeker, asylum with { Form = null }).Applies.ShouldBe(Applies.Yes);
    }

    [Fact]
    public void Every_child_gets_three_answers_each_with_a_reason_and_a_source()
    {
        var forms = Enum.GetValues<PlacementForm>().Select(f => (PlacementForm?)f).Append(null).ToArray();
        Prop.ForAll((from age in Gen.Choose(0, 24) from form in Gen.Elements(forms) from lvu in Gen.Elements(true, false) from asylum in Gen.Elements(true, false) from legal in Gen.Elements(Enum.GetValues<LegalBase>()) select new ExaminationSituation(age, form, lvu, asylum, Base: legal)).ToArbitrary(), child =>
        {
            var plan = ExaminationPlanner.For(child);
            return plan.Select(p => p.Kind).SequenceEqual(Enum.GetValues<ExaminationKind>()) && plan.All(p => p.Why.Length > 10 && p.Sources.Count > 0 && !p.Why.Contains("förbereds"))
                && (plan[0].Applies == Applies.Yes) == (child.Form is not null && child.Age <= 20) && (plan[1].Applies == Applies.Yes) == child.PlansLvuApplication && (plan[2].Applies == Applies.Yes) == child.SeeksAsylum;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }
}
