using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Agreements;
using static Samspel.Domain.Tests.Agreements.GivenAgreement;

namespace Samspel.Domain.Tests.Agreements;

/// <summary>The calendar holds for every term: month ends, leap days, year ends, unknown days, every reading of the text.</summary>
public class AgreementDatesTests
{
    sealed record Case(AgreementCalendar Calendar, DateOnly Day);

    static readonly DateOnly First = new(2019, 12, 1);

    /// <summary>Days in eight years, every other one at the end or beginning of a month.</summary>
    static readonly Gen<DateOnly> Days = Gen.OneOf(
        Gen.Choose(0, 2922).Select(First.AddDays),
        from month in Gen.Choose(0, 95) from off in Gen.Choose(-2, 1) select First.AddMonths(month).AddDays(off));

    static readonly Gen<KnownDate> Known = Gen.Frequency((8, Days.Select(d => (KnownDate)d)), (1, Gen.Constant(KnownDate.Unknown)));

    static readonly Arbitrary<Case> Cases = Arb.From(
        from start in Known
        from length in Gen.Choose(0, 1500)
        from endKnown in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from months in Gen.Elements<int?>(null, 1, 6, 12, 36)
        from readings in Gen.Choose(0, 7)
        from status in Gen.Elements(Enum.GetValues<RevisionStatus>())
        from begun in Known
        from recorded in Days
        from interim in Days
        from interimLength in Gen.Choose(0, 900)
        from hasInterim in Gen.Elements(true, false)
        from replaced in Days
        from isReplaced in Gen.Elements(true, false, false)
        from day in Days
        let to = endKnown ? (KnownDate)(start.Day ?? First).AddDays(length) : KnownDate.Unknown
        let settings = AgreementSettings.Default with { LastDayCounts = (readings & 1) == 0, ExtensionRepeats = (readings & 2) != 0, RevisionMustBeginBeforeEnd = (readings & 4) == 0 }
        let uses = hasInterim ? new[] { new InterimUse(interim, interim.AddDays(interimLength), "LCN", KnownDate.Unknown, "Väntar") } : []
        select new Case(new(new(start, to, months), settings, new(status, begun, "LCN", recorded), uses, isReplaced ? replaced : null, start.Day, recorded), day));

    static void Holds(Func<Case, bool> property) => Prop.ForAll(Cases, property).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void The_state_changes_on_turning_days_alone() =>
        Holds(c => c.Calendar.StateOn(c.Day) == c.Calendar.StateOn(c.Day.AddDays(-1)) || c.Calendar.TurningDays().Contains(c.Day) || c.Calendar.Start is null && c.Day == c.Calendar.EnteredOn
            || c.Calendar.Settings.ExtensionRepeats);

    [Fact]
    public void It_never_applies_before_its_first_day_nor_after_its_longest_unless_somebody_has_decided_so() =>
        Holds(c =>
        {
            var (calendar, state) = (c.Calendar, c.Calendar.StateOn(c.Day));
            if (calendar.Start is { } start && c.Day < start && state.Applies() != Applicability.No && state != AgreementState.TermUnknown) return false;
            return calendar.LastDay is null || calendar.LastDayExtended is not { } longest || c.Day <= longest || calendar.Start is null
                || state.Applies() == Applicability.No || state == AgreementState.AppliedMeanwhile && calendar.Interim.Any(i => i.Covers(c.Day));
        });

    [Fact]
    public void What_is_unknown_is_never_said_to_apply() =>
        Holds(c => c.Calendar.StateOn(c.Day).Applies() != Applicability.Yes || c.Calendar.LastDay is { } last && (c.Day <= last || c.Calendar.Extension == ExtensionAnswer.Yes));

    [Fact]
    public void Once_replaced_it_never_comes_back() =>
        Holds(c => c.Calendar.StateOn(c.Day) != AgreementState.Replaced || c.Calendar.StateOn(c.Day.AddDays(1000)) == AgreementState.Replaced);

    [Fact]
    public void An_extension_of_whole_years_ends_on_the_same_day_of_the_year_or_the_last_of_february() =>
        Prop.ForAll(Arb.From(Days), day =>
        {
            var last = new AgreementTerm(First, day, 12).LastDay(AgreementSettings.Default, 1)!.Value;
            return last.Year == day.Year + 1 && last.Month == day.Month && (last.Day == day.Day || day is { Month: 2, Day: 29 } && last.Day == 28);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Repeated_extensions_never_drift() =>
        Prop.ForAll(Arb.From(Days), Arb.From(Gen.Choose(1, 40)), (day, months) =>
        {
            var term = new AgreementTerm(First, day, months);
            return Enumerable.Range(1, 12).All(n => term.LastDay(AgreementSettings.Default, n) == day.AddMonths(months * n));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Theory]
    [InlineData("2024-02-29", "2025-02-28")]
    [InlineData("2023-02-28", "2024-02-28")]
    [InlineData("2024-12-31", "2025-12-31")]
    [InlineData("2025-01-01", "2026-01-01")]
    public void Leap_days_and_year_ends_extend_by_twelve_months(string to, string extended) =>
        new AgreementTerm(First, Day(to), 12).LastDay(AgreementSettings.Default, 1).ShouldBe(Day(extended));

    [Fact]
    public void Reminders_come_in_order_without_gaps_and_end_on_the_last_day() =>
        Prop.ForAll(Arb.From(Gen.Choose(400, 1094)), Arb.From(Gen.Choose(0, 1400)), (length, ahead) =>
        {
            var to = From.AddDays(length);
            var duties = InForceUntil(to).Duties(From.AddDays(Math.Min(ahead, length))).OrderBy(d => d.VisibleFrom).ToList();
            return duties[^1].Due == to && duties.Zip(duties.Skip(1)).All(p => p.First.Due.AddDays(1) == p.Second.VisibleFrom) && duties.All(d => d.VisibleFrom <= d.Due);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    static CountyAgreement InForceUntil(DateOnly to) =>
        CountyAgreement.EnterInForce(CountyAgreementId.New(), Coordinator, Rss, Content(to: to), new(RevisionStatus.NotBegun, default, null, From), From);

    [Fact]
    public void A_known_date_says_so_and_an_unknown_too()
    {
        ((KnownDate)From).Words.ShouldBe("den 1 januari 2022");
        ((KnownDate)From).ToString().ShouldBe("2022-01-01");
        KnownDate.Unknown.Words.ShouldBe("okänt datum");
        KnownDate.Unknown.IsAfter(From).ShouldBeFalse();
        KnownDate.Unknown.IsBefore(From).ShouldBeFalse();
        System.Text.Json.JsonSerializer.Deserialize<KnownDate>(System.Text.Json.JsonSerializer.Serialize((KnownDate)From)).ShouldBe(From);
        System.Text.Json.JsonSerializer.Deserialize<KnownDate>(System.Text.Json.JsonSerializer.Serialize(KnownDate.Unknown)).ShouldBe(KnownDate.Unknown);
    }

    static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
