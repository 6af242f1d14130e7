using System.Globalization;
using Samspel.Domain.Children;
using Samspel.Domain.Sips;

namespace Samspel.Domain.Agreements.Rehearsing;

/// <summary>A duty as a rehearsal needs it (uppgift i ett regelprov): whose, of what kind and when. No name, no number of a case.</summary>
/// <param name="Party">The party it lay on.</param>
/// <param name="Kind">What was to be done.</param>
/// <param name="VisibleFrom">First day it stood in the worklist.</param>
/// <param name="Due">Last day to do it in time.</param>
public sealed record RehearsedDuty(string Party, DutyKind Kind, DateOnly VisibleFrom, DateOnly Due)
{
    /// <summary>Its name within the case.</summary>
    public string Key { get; init; } = "";

    /// <summary>The day it was done; null while it is open.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>Since when somebody waits for it.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The day that its time is counted from, when it is not its own: the plan's last version, the consent's first day.</summary>
    public DateOnly? Basis { get; init; }

    public DateOnly? Birth { get; init; }

    /// <summary>The days of the case within which it can come about; null when it did.</summary>
    public DateSpan? Case { get; init; }

    /// <summary>The party of the school whose proposal it is about.</summary>
    public string? School { get; init; }

    /// <summary>The duty to ask the young person anew, as it comes about in a case that runs over the birthday when the young person decides alone.</summary>
    public static RehearsedDuty OnTheBirthday(string party, DateOnly birth, DateSpan days) =>
        new(party, DutyKind.RenewConsent, Ages.EighteenthBirthday(birth), Ages.EighteenthBirthday(birth).AddDays(SipClocks.Default.RenewConsent)) { Birth = birth, Case = days };

    /// <summary>It came about, it was open on its first day, and it was due in the year.</summary>
    public bool FallsIn(RehearsedYear year) =>
        Due >= year.From && Due <= year.To && !(DoneOn < VisibleFrom) && (Case is not { } span || span.Contains(VisibleFrom));
}

/// <summary>What happened in a year and just around it, as far as a rehearsal needs it.</summary>
public sealed record RehearsedYear(DateOnly From, DateOnly To, IReadOnlyList<RehearsedDuty> Duties);

/// <summary>How many duties of a kind a party had, and what the draft would have made of them.</summary>
/// <param name="New">That would have come about.</param>
/// <param name="Gone">That would not have been there.</param>
/// <param name="Moved">That would have had another first or last day.</param>
public sealed record RehearsalLine(string Party, DutyKind Kind, int Before, int New, int Gone, int Moved)
{
    /// <summary>
    /// The least number that is told: fewer could point at somebody. Larger ones are told in steps of as many, so that no small number can be
    /// counted out from them, nor from two drafts that are nearly alike.
    /// </summary>
    public const int Least = 5;

    public string BeforeWords => Words(Before);
    public string NewWords => Words(New);
    public string GoneWords => Words(Gone);
    public string MovedWords => Words(Moved);

    public bool ChangesAnything => New + Gone + Moved > 0;

    static string Words(int n) => n switch
    {
        0 => "0",
        < Least => $"färre än {Least}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{n - n % Least}–{n - n % Least + Least - 1}"),
    };
}

/// <summary>A draft of the rules run over a year's events (regelprov): which duties would have changed, per party and in aggregate alone.</summary>
public static class RuleRehearsal
{
    /// <summary>The duties that the draft's rules decide over, by party and kind.</summary>
    public static IReadOnlyList<RehearsalLine> Run(RehearsedDraft draft, RehearsedYear year)
    {
        var lines = new Dictionary<(string Party, DutyKind Kind), (int Before, int New, int Gone, int Moved)>();
        foreach (var was in year.Duties)
        {
            var becomes = draft.Apply(was);
            var (before, after) = (was.FallsIn(year), becomes.FallsIn(year));
            var same = (was.Party, was.Kind) == (becomes.Party, becomes.Kind);
            if (before) Count(was, (1, 0, after && same ? 0 : 1, after && same && (was.VisibleFrom, was.Due) != (becomes.VisibleFrom, becomes.Due) ? 1 : 0));
            if (after && !(before && same)) Count(becomes, (0, 1, 0, 0));
        }
        return [.. lines.OrderBy(l => l.Key.Party, StringComparer.Ordinal).ThenBy(l => l.Key.Kind).Select(l => new RehearsalLine(l.Key.Party, l.Key.Kind, l.Value.Before, l.Value.New, l.Value.Gone, l.Value.Moved))];

        void Count(RehearsedDuty duty, (int Before, int New, int Gone, int Moved) add)
        {
            var sum = lines.GetValueOrDefault((duty.Party, duty.Kind));
            lines[(duty.Party, duty.Kind)] = (sum.Before + add.Before, sum.New + add.New, sum.Gone + add.Gone, sum.Moved + add.Moved);
        }
    }
}
