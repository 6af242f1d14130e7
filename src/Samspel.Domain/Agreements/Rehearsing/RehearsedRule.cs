namespace Samspel.Domain.Agreements.Rehearsing;

/// <summary>What a rule counts in (enhet).</summary>
public enum RuleMeasure { Days, Months, Years, Age, YesNo }

/// <summary>Where a rule belongs, in the order they are shown.</summary>
public enum RuleGroup { Sip, Consent, LocalAgreements, CountyAgreement, Bodies, FamilyCentres, Placements }

/// <summary>The same duty under a rule with another value.</summary>
/// <param name="duty">The duty as it was.</param>
/// <param name="change">The rule's value, and the one that is tried.</param>
public delegate RehearsedDuty RuleEffect(RehearsedDuty duty, RuleChange change);

/// <summary>A rule's value today and in the draft (ändring av en regel).</summary>
public sealed record RuleChange(RuleMeasure Measure, int Now, int Draft)
{
    /// <summary>A day moved by so many of what the rule counts in.</summary>
    public DateOnly Add(DateOnly day, int count) => Measure switch
    {
        RuleMeasure.Days => day.AddDays(count),
        RuleMeasure.Months => day.AddMonths(count),
        _ => day.AddYears(count),
    };

    /// <summary>A day so much later as the draft is longer.</summary>
    public DateOnly Shift(DateOnly day) => Add(day, Draft - Now);
}

/// <summary>One structured rule that the product works by (strukturerad regel): a number or a choice that decides which duties there are and when.</summary>
/// <param name="Key">Its stable name in an address.</param>
/// <param name="Question">What it says, before its value.</param>
/// <param name="Source">The section it belongs to.</param>
/// <param name="Now">Today's value; 0 is no for a choice, and none where a rule may set nothing.</param>
/// <param name="Effect">How it moves a duty.</param>
/// <param name="Kinds">The duties it decides over.</param>
public sealed record RehearsedRule(string Key, RuleGroup Group, string Question, Citation Source, RuleMeasure Measure, int Now, RuleEffect Effect, IReadOnlyList<DutyKind> Kinds)
{
    public int Least { get; init; }
    public int Most { get; init; } = Measure switch { RuleMeasure.Days => 365, RuleMeasure.Months => 60, RuleMeasure.Age => 21, RuleMeasure.YesNo => 1, _ => 10 };

    /// <summary>Which of the duties of those kinds, by the beginning of their key.</summary>
    public IReadOnlyList<string> KeyBegins { get; init; } = [""];

    /// <summary>Which of them, by the end of their key.</summary>
    public string KeyEnds { get; init; } = "";

    public bool Allows(int value) => value >= Least && value <= Most;

    public bool DecidesOver(RehearsedDuty duty) => Kinds.Contains(duty.Kind) && KeyBegins.Any(k => duty.Key.StartsWith(k, StringComparison.Ordinal)) && duty.Key.EndsWith(KeyEnds, StringComparison.Ordinal);

    /// <summary>A value in words: "7 dagar", "ja".</summary>
    public string InWords(int value) => Measure switch
    {
        RuleMeasure.YesNo => value == 0 ? "nej" : "ja",
        _ when value == 0 && Now == 0 => "ingen bestämd tid",
        RuleMeasure.Days => value == 1 ? "1 dag" : $"{value} dagar",
        RuleMeasure.Months => value == 1 ? "1 månad" : $"{value} månader",
        _ => $"{value} år",
    };
}

public static class RuleGroups
{
    public static string Word(this RuleGroup group) => group switch
    {
        RuleGroup.Sip => "SIP",
        RuleGroup.Consent => "Samtycke",
        RuleGroup.LocalAgreements => "Lokala överenskommelser",
        RuleGroup.CountyAgreement => "Den länsövergripande överenskommelsen",
        RuleGroup.Bodies => "Samverkansorgan",
        RuleGroup.FamilyCentres => "Familjecentraler och utbud",
        RuleGroup.Placements => "Placeringar",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, null),
    };
}
