using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.ConcernReports;
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
