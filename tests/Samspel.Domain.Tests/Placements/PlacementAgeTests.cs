using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.Placements.PlacementGiven;

namespace Samspel.Domain.Tests.Placements;

/// <summary>The limits of age (1.3, 6.1) for any birth date, also a leap day, on the planned day and on the real one.</summary>
public class PlacementAgeTests
{
    /// <summary>Any day, and a leap day every fourth time.</summary>
    static readonly Gen<DateOnly> births = Gen.Frequency(
        (3, Gen.Choose(new DateOnly(1995, 1, 1).DayNumber, new DateOnly(2010, 12, 31).DayNumber).Select(DateOnly.FromDayNumber)),
        (1, Gen.Elements(1996, 2000, 2004, 2008).Select(year => new DateOnly(year, 2, 29))));

    /// <summary>A birth date, and a day as near one of the limits as it can be.</summary>
    static readonly Arbitrary<(DateOnly Birth, int Limit, int Days)> nearALimit =
        (from birth in births from limit in Gen.Elements(0, 16, 18, 21) from days in Gen.Choose(-2, 2) select (birth, limit, days)).ToArbitrary();

    static Rule? Refusal(Action act) => PlacementTransitionsTests.Attempt(act)?.Rule;

    static Placement Plan(DateOnly birth, PlacementDecision decision) =>
        Placement.Plan(PlacementId.New(), CaseNumber.Placement(2026, 1), Worker, Owner, null, ChildId.New(), birth, "2080", decision, ChainBasis.NothingKnown, decision.From);

    static PlacementDecision Of(PlacementForm form, DateOnly from, string? reasons = null) => Decision(from, form) with { DecidedOn = from, SpecialReasons = reasons };

    /// <summary>Written a second time, by counting birthdays: what the rules say of a day for stödboende, without and with särskilda skäl, and for every other form.</summary>
    static (Rule? Living, Rule? WithReasons, Rule? Other) Expected(DateOnly birth, DateOnly day)
    {
        bool Turned(int age) => day >= birth.AddYears(age);
        if (!Turned(0) || Turned(21)) return (PlacementRules.WithinTheAgreement, PlacementRules.WithinTheAgreement, PlacementRules.WithinTheAgreement);
        if (!Turned(16)) return (PlacementRules.FormFitsAge, PlacementRules.FormFitsAge, null);
        return (Turned(18) ? null : PlacementRules.SpecialReasons, null, null);
    }

    [Fact]
    public void The_planned_day_is_judged_by_age() => Prop.ForAll(nearALimit, x =>
    {
        var day = x.Birth.AddYears(x.Limit).AddDays(x.Days);
        var (living, reasoned, other) = Expected(x.Birth, day);
        Refusal(() => Plan(x.Birth, Of(PlacementForm.SupportedLiving, day))).ShouldBe(living);
        Refusal(() => Plan(x.Birth, Of(PlacementForm.SupportedLiving, day, "Mogen för sin ålder."))).ShouldBe(reasoned);
        foreach (var form in Enum.GetValues<PlacementForm>().Except([PlacementForm.SupportedLiving])) Refusal(() => Plan(x.Birth, Of(form, day))).ShouldBe(other, $"{form}");
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void The_real_day_is_judged_by_age_whatever_day_was_planned() => Prop.ForAll(nearALimit, x =>
    {
        var day = x.Birth.AddYears(x.Limit).AddDays(x.Days);
        var (living, reasoned, other) = Expected(x.Birth, day);
        // Planned on a day when everything fits: nineteen years old.
        var planned = x.Birth.AddYears(19);
        Rule? Real(PlacementForm form, string? reasons)
        {
            var placement = Plan(x.Birth, Of(form, planned, reasons));
            var cost = PlacementCost.Open(PlacementCostId.New(), placement, Worker, Region, planned);
            return Refusal(() => placement.PlaceWithoutSplit(Worker, TheOpenDecision, day, cost, x.Birth.AddYears(22)));
        }
        Real(PlacementForm.SupportedLiving, null).ShouldBe(living);
        Real(PlacementForm.SupportedLiving, "Mogen för sin ålder.").ShouldBe(reasoned);
        Real(PlacementForm.FamilyHome, null).ShouldBe(other);
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
}
