namespace Samspel.Domain.Agreements;

/// <summary>What the county coordinator's unit must do next, and by when.</summary>
public sealed partial class CountyAgreement
{
    static readonly Citation OfTheTerm = new("11");
    static readonly Citation OfTheEntry = new("12");
    static readonly Citation OfTheRevision = new("13");

    static AgreementClocks Clocks => AgreementClocks.Default;

    /// <summary>
    /// The day by which evaluation and revision are to be made: every third year from entry into force (13), and before the term runs out (11).
    /// Null while the first day is unknown.
    /// </summary>
    public DateOnly? RevisionDue
    {
        get
        {
            if (Term.From.Day is not { } from) return Calendar.LastDay;
            var rounds = Revision is { Status: RevisionStatus.Completed, CompletedOn.Day: { } done } ? 1 + Math.Max(0, Nearest(from, done)) : 1;
            return from.AddYears(Clocks.RevisionYears * rounds);
        }
    }

    /// <summary>The day to have begun by: the revision's day, or the last of the term when that is earlier.</summary>
    public DateOnly? BeginBy => RevisionDue is { } due ? Calendar.LastDay is { } last && last < due ? last : due : null;

    public override IEnumerable<Duty> Duties(DateOnly today) => StateOn(today) switch
    {
        AgreementState.Prepared => [Since("rekommendation", DutyKind.ForwardAgreement, OfTheEntry)],
        AgreementState.Recommended => [Since("parternas-beslut", DutyKind.CollectPartyDecisions, OfTheEntry), Since("underskrifter", DutyKind.CollectSignatures, OfTheEntry)],
        AgreementState.Signed => [Since("parternas-beslut", DutyKind.CollectPartyDecisions, OfTheEntry)],
        AgreementState.ApprovedByParties => [Since("underskrifter", DutyKind.CollectSignatures, OfTheEntry)],
        AgreementState.InForce => OfTheRevisionBefore(today),
        AgreementState.Extended => [.. OfTheRevisionBefore(today), .. OfTheSuccessor(today)],
        AgreementState.PerhapsExtended or AgreementState.TermUnknown or AgreementState.Lapsed => AfterTheTerm(),
        AgreementState.AppliedMeanwhile => InTheMeantime(today),
        _ => [],
    };

    IEnumerable<Duty> OfTheRevisionBefore(DateOnly today)
    {
        if (BeginBy is not { } end || Successor is not null) return [];
        return Revision.Status switch
        {
            RevisionStatus.Begun => [Of("slutfor-revidering", DutyKind.CompleteAgreementRevision, (RevisionDue ?? end).AddMonths(-Clocks.Reminders.Max()), RevisionDue ?? end, OfTheRevision)],
            RevisionStatus.Unknown => Reminders("ta-reda-pa-revidering", DutyKind.FindOutRevision, end, today, OfTheRevision),
            RevisionStatus.Completed when RevisionDue is { } next => next <= (Calendar.LastDayExtended ?? next) ? Reminders("paborja-revidering", DutyKind.BeginAgreementRevision, next, today, OfTheRevision) : [],
            _ => Reminders("paborja-revidering", DutyKind.BeginAgreementRevision, end, today, OfTheRevision),
        };
    }

    IEnumerable<Duty> OfTheSuccessor(DateOnly today) =>
        Successor is null && Calendar.EndSeenFrom(today) is { } end ? Reminders("ny-overenskommelse", DutyKind.ReplaceAgreement, end, today, OfTheTerm) : [];

    IEnumerable<Duty> AfterTheTerm()
    {
        if (Successor is not null) yield break;
        var since = StateSinceTheTerm();
        if (Calendar.Extension == ExtensionAnswer.Unknown)
            yield return Of("ta-reda-pa-revidering:efter", DutyKind.FindOutRevision, since, since.AddDays(Clocks.AfterTheTerm), OfTheTerm);
        yield return Of("tillampa-i-avvaktan", DutyKind.DecideInterimUse, since, since.AddDays(Clocks.AfterTheTerm), OfTheTerm);
    }

    IEnumerable<Duty> InTheMeantime(DateOnly today)
    {
        if (Successor is not null || InterimOn(today) is not { } use) yield break;
        var round = 1;
        while (use.From.AddMonths(Clocks.InterimReview * round) < today) round++;
        var review = use.From.AddMonths(Clocks.InterimReview * round);
        var due = use.To < review ? use.To.Value : review;
        yield return Of($"omprova-tillampning:{due:yyyy-MM-dd}", DutyKind.DecideInterimUse, Later(use.From, due.AddDays(-Clocks.AfterTheTerm)), due, Citation.OwnPractice);
        yield return Of("ny-overenskommelse", DutyKind.ReplaceAgreement, use.From, due, OfTheTerm);
    }

    /// <summary>
    /// One reminder at a time, 12, 6 and 3 months ahead: each stands until the next takes its place, the last until the end itself.
    /// </summary>
    IEnumerable<Duty> Reminders(string key, DutyKind kind, DateOnly end, DateOnly today, Citation source)
    {
        for (var i = 0; i < Clocks.Reminders.Count; i++)
        {
            var last = i == Clocks.Reminders.Count - 1;
            var until = last ? end : end.AddMonths(-Clocks.Reminders[i + 1]).AddDays(-1);
            if (last || until >= today) yield return Of($"{key}:{Clocks.Reminders[i]}", kind, end.AddMonths(-Clocks.Reminders[i]), until, source);
        }
    }

    DateOnly StateSinceTheTerm() => (Calendar.Extension == ExtensionAnswer.Yes ? Calendar.LastDayExtended : Calendar.LastDay)?.AddDays(1) is { } over ? Later(over, EnteredOn) : EnteredOn;

    Duty Since(string key, DutyKind kind, Citation source) =>
        Of(key, kind, StateSince, Term.From.Day is { } from ? Later(from.AddDays(-1), StateSince) : StateSince.AddDays(Clocks.AfterTheTerm), source);

    Duty Of(string key, DutyKind kind, DateOnly visible, DateOnly due, Citation source) => new(key, kind, Unit, visible, due, source);

    /// <summary>Which three-year mark lies nearest a day, so that a revision finished a little early or late counts for that mark.</summary>
    static int Nearest(DateOnly from, DateOnly day) => (int)Math.Round((day.DayNumber - from.DayNumber) / 365.25 / Clocks.RevisionYears, MidpointRounding.AwayFromZero);

    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
