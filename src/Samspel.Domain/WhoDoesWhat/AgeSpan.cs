namespace Samspel.Domain.WhoDoesWhat;

/// <summary>Who is asked about (ålder eller graviditet): an age in whole years, 0 to 24, or a pregnancy.</summary>
public readonly record struct GuideAge
{
    readonly int? years;

    GuideAge(int? years) => this.years = years;

    /// <summary>Graviditet: the child is not born.</summary>
    public static readonly GuideAge Pregnancy = new(null);

    public static GuideAge Of(int years)
    {
        GuideRules.AgeInTheAgreement.Require(years is >= 0 and <= Children.Ages.Oldest);
        return new GuideAge(years);
    }

    /// <summary>Age in whole years; null for a pregnancy.</summary>
    public int? Years => years;
    public bool IsPregnancy => years is null;

    /// <summary>Every age the guide answers for, the pregnancy first.</summary>
    public static IReadOnlyList<GuideAge> All { get; } = [Pregnancy, .. Enumerable.Range(0, Children.Ages.Oldest + 1).Select(Of)];

    public override string ToString() => years switch { null => "graviditet", 1 => "1 år", { } age => $"{age} år" };
}

/// <summary>How an age stands to a span.</summary>
public enum AgeFit
{
    /// <summary>Utanför.</summary>
    Outside,
    /// <summary>Vid gränsen: maturity and need decide (3.2.2), so it is shown and never a wall.</summary>
    Near,
    /// <summary>Inom.</summary>
    Inside,
}

/// <summary>An age span (åldersspann), both ends counted in. A floating limit lets maturity and need decide some years beside it (3.2.2).</summary>
/// <param name="Pregnancy">It is also about the child before birth.</param>
/// <param name="Floating">How many years beside the ends maturity and need may decide; 0 where law sets the limit.</param>
public sealed record AgeSpan(int From, int To, bool Pregnancy = false, int Floating = 0)
{
    public static readonly AgeSpan Everyone = new(0, 24, Pregnancy: true);
    public static readonly AgeSpan Children = new(0, 17);
    /// <summary>Only before birth.</summary>
    public static readonly AgeSpan Unborn = new(0, -1, Pregnancy: true);

    public AgeFit FitOf(GuideAge age) => age.Years switch
    {
        null => Pregnancy ? AgeFit.Inside : AgeFit.Outside,
        { } years when years >= From && years <= To => AgeFit.Inside,
        { } years when To >= From && years >= From - Floating && years <= To + Floating => AgeFit.Near,
        _ => AgeFit.Outside,
    };

    /// <summary>"13–24 år, flytande gräns", "graviditet".</summary>
    public string Words
    {
        get
        {
            if (To < From) return "graviditet";
            var years = $"{(Pregnancy ? "graviditet och " : "")}{From}–{To} år";
            return Floating > 0 ? $"{years}, flytande gräns" : years;
        }
    }
}
