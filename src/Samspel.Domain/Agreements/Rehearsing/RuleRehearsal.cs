using Samspel.Domain.Children;

namespace Samspel.Domain.Agreements.Rehearsing;

/// <summary>A draft of the structured rules (utkast till regler), to be tried on what has happened.</summary>
/// <param name="SchoolMayCall">Schools call to a SIP themselves.</param>
/// <param name="OwnConsentAge">The age at which the young person is asked anew.</param>
/// <param name="FollowUpMonths">The longest time from an established plan to its follow-up; null sets none.</param>
public sealed record RehearsedRules(bool SchoolMayCall, int OwnConsentAge, int? FollowUpMonths)
{
    /// <summary>As the product works today.</summary>
    public static readonly RehearsedRules Now = new(false, 18, null);
}

/// <summary>A school's proposal of a SIP, by the parties of sender and receiver.</summary>
public sealed record RehearsedProposal(string School, string Receiver);

/// <summary>A SIP that ran, by the party that carried it: no name, no number.</summary>
/// <param name="To">The last day; null while it runs.</param>
public sealed record RehearsedCase(string Party, DateOnly Birth, DateOnly From, DateOnly? To);

/// <summary>An established plan and the day set for its follow-up.</summary>
public sealed record RehearsedPlan(string Party, DateOnly EstablishedOn, DateOnly FollowUp);

/// <summary>What happened in a year, as far as a rehearsal needs it.</summary>
public sealed record RehearsedYear(DateOnly From, DateOnly To, IReadOnlyList<RehearsedProposal> Proposals, IReadOnlyList<RehearsedCase> Cases, IReadOnlyList<RehearsedPlan> Plans);

/// <summary>How many duties of a kind a party had, and would have had.</summary>
public sealed record RehearsalLine(string Party, DutyKind Kind, int Before, int After)
{
    /// <summary>The least number that is told: fewer could point at somebody.</summary>
    public const int Least = 5;

    /// <summary>The number as it was, in words where it is small.</summary>
    public string BeforeWords => Words(Before);

    /// <summary>The number with the draft. A small change is not told, since it could be counted out.</summary>
    public string AfterWords => Before == After ? "oförändrat" : Math.Abs(After - Before) < Least ? $"ändras med färre än {Least}" : Words(After);

    static string Words(int n) => n is > 0 and < Least ? $"färre än {Least}" : n.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A draft of the rules run over a year's events (regelprov): which duties would have changed, per party and in aggregate alone.</summary>
public static class RuleRehearsal
{
    /// <summary>The duties that there were, or would have been, by party and kind.</summary>
    public static IReadOnlyList<RehearsalLine> Run(RehearsedRules draft, RehearsedYear year)
    {
        var (before, after) = (Duties(RehearsedRules.Now, year), Duties(draft, year));
        return [.. before.Keys.Union(after.Keys).OrderBy(k => k.Party, StringComparer.Ordinal).ThenBy(k => k.Kind)
            .Select(k => new RehearsalLine(k.Party, k.Kind, before.GetValueOrDefault(k), after.GetValueOrDefault(k)))];
    }

    static Dictionary<(string Party, DutyKind Kind), int> Duties(RehearsedRules rules, RehearsedYear year) =>
        year.Proposals.Select(p => rules.SchoolMayCall ? (Party: p.School, Kind: DutyKind.CallToMeeting) : (Party: p.Receiver, Kind: DutyKind.DecideProposal))
            .Concat(year.Cases.Where(c => TurnsWithin(c, rules.OwnConsentAge, year)).Select(c => (c.Party, DutyKind.RenewConsent)))
            .Concat(year.Plans.Where(p => Due(p, rules) is var due && due >= year.From && due <= year.To).Select(p => (p.Party, DutyKind.FollowUpPlan)))
            .CountBy(k => k).ToDictionary();

    static bool TurnsWithin(RehearsedCase c, int age, RehearsedYear year)
    {
        var day = Ages.Birthday(c.Birth, age);
        return day >= year.From && day <= year.To && day >= c.From && !(day > c.To);
    }

    static DateOnly Due(RehearsedPlan plan, RehearsedRules rules) => rules.FollowUpMonths is { } months && plan.EstablishedOn.AddMonths(months) is var last && last < plan.FollowUp ? last : plan.FollowUp;
}
