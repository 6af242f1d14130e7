namespace Samspel.Domain.PlacementCosts;

/// <summary>
/// The month within which the split and the municipality of registration should be clear after an acute placement (enmånadsklockan, 6.6).
/// A month ends on the same day number in the next month, or on its last day when it has none (own practice): 31 January gives 28 or 29 February.
/// Counted in whole Swedish days, so a day of 23 or 25 hours is one day.
/// </summary>
public sealed record AcuteClock(DateOnly PlacedOn)
{
    /// <summary>Days after the placement that somebody is reminded (own practice).</summary>
    public static readonly IReadOnlyList<int> ReminderDays = [14, 21, 28];

    /// <summary>"Senast en månad efter placeringen" (6.6).</summary>
    public const int Months = 1;

    public DateOnly LastDay => PlacedOn.AddMonths(Months);

    /// <summary>Never after the last day: the shortest month has 28 days.</summary>
    public IReadOnlyList<(int Day, DateOnly On)> Reminders => [.. ReminderDays.Select(d => (d, PlacedOn.AddDays(d)))];

    /// <summary>The day of placement is day 0.</summary>
    public int DayNumber(DateOnly today) => today.DayNumber - PlacedOn.DayNumber;

    public int DaysLeft(DateOnly today) => LastDay.DayNumber - today.DayNumber;

    public bool IsOver(DateOnly today) => today > LastDay;

    /// <summary>"Dag 12 av 31. Klart senast 2026-03-14."</summary>
    public string Words(DateOnly today) => IsOver(today)
        ? $"Dag {DayNumber(today)}. Skulle ha varit klart {LastDay:yyyy-MM-dd}, {-DaysLeft(today)} dagar sedan."
        : $"Dag {DayNumber(today)} av {DayNumber(LastDay)}. Klart senast {LastDay:yyyy-MM-dd}.";
}
