namespace Samspel.Domain.Agreements;

/// <summary>Whether the term was extended (förlängd): yes, no, or nobody knows.</summary>
public enum ExtensionAnswer { No, Yes, Unknown }

/// <summary>
/// What the dates alone say about a concluded agreement (kalender): a pure function from a day to a state. Claims nothing that is not known.
/// </summary>
/// <param name="Start">First day it can be in force: the term's first, or the day the last approval or signature came.</param>
/// <param name="EnteredOn">The day it was put into the product; before it nothing is claimed when the first day is unknown.</param>
public sealed record AgreementCalendar(
    AgreementTerm Term, AgreementSettings Settings, RevisionRecord Revision, IReadOnlyList<InterimUse> Interim, DateOnly? Replaced, DateOnly? Start, DateOnly EnteredOn)
{
    /// <summary>The last day of the term as its text gives it; null when unknown.</summary>
    public DateOnly? LastDay => Term.LastDay(Settings);

    /// <summary>The last day if it was extended; null when unknown or when extensions have no end.</summary>
    public DateOnly? LastDayExtended => Term.ExtensionMonths is null ? LastDay : Settings.ExtensionRepeats ? null : Term.LastDay(Settings, 1);

    /// <summary>Whether the text and what is known about the revision extend the term.</summary>
    public ExtensionAnswer Extension
    {
        get
        {
            if (Term.ExtensionMonths is null || LastDay is not { } last || Revision.Status == RevisionStatus.NotBegun) return ExtensionAnswer.No;
            if (Revision.Status == RevisionStatus.Unknown) return ExtensionAnswer.Unknown;
            if (!Settings.RevisionMustBeginBeforeEnd || Revision.RecordedOn <= last && !Revision.BegunOn.IsKnown) return ExtensionAnswer.Yes;
            return Revision.BegunOn.Day is { } begun ? begun <= last ? ExtensionAnswer.Yes : ExtensionAnswer.No : ExtensionAnswer.Unknown;
        }
    }

    public AgreementState StateOn(DateOnly day)
    {
        if (Replaced is { } from && day >= from && WithoutSuccessor(from.AddDays(-1)) != AgreementState.Lapsed) return AgreementState.Replaced;
        return WithoutSuccessor(day);
    }

    /// <summary>The last day of the present term or extension seen from a day in it; null when there is none or it is unknown.</summary>
    public DateOnly? EndSeenFrom(DateOnly day) => ByTerm(day) switch
    {
        AgreementState.Concluded or AgreementState.InForce => LastDay,
        AgreementState.Extended => Extensions().First(e => day <= e),
        AgreementState.PerhapsExtended => LastDayExtended,
        _ => null,
    };

    /// <summary>Every day on which the state may change by itself, in order.</summary>
    public IEnumerable<DateOnly> TurningDays() =>
        new[] { Start, LastDay?.AddDays(1), LastDayExtended?.AddDays(1), Replaced }.OfType<DateOnly>()
            .Concat(Interim.SelectMany(i => i.To is { } to ? [i.From, to.AddDays(1)] : new[] { i.From })).Distinct().Order();

    /// <summary>How it would stand if nobody had decided to apply it while waiting.</summary>
    public AgreementState ByTerm(DateOnly day)
    {
        if (Start is { } start ? day < start : day < EnteredOn) return Start is null ? AgreementState.TermUnknown : AgreementState.Concluded;
        if (LastDay is not { } last) return AgreementState.TermUnknown;
        if (day <= last) return AgreementState.InForce;
        var within = LastDayExtended is not { } longest || day <= longest;
        return Extension switch
        {
            ExtensionAnswer.Yes when within => AgreementState.Extended,
            ExtensionAnswer.Unknown when within => AgreementState.PerhapsExtended,
            _ => AgreementState.Lapsed,
        };
    }

    AgreementState WithoutSuccessor(DateOnly day)
    {
        var state = ByTerm(day);
        var over = state is AgreementState.Lapsed or AgreementState.PerhapsExtended or AgreementState.TermUnknown;
        return over && Interim.Any(i => i.Covers(day)) ? AgreementState.AppliedMeanwhile : state;
    }

    IEnumerable<DateOnly> Extensions()
    {
        for (var times = 1; Term.LastDay(Settings, times) is { } last; times++) yield return last;
    }
}
