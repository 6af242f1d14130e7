namespace Samspel.Domain.LocalAgreements;

/// <summary>What a list or a map needs to know of a local agreement (överenskommelsen i korthet), readable without the aggregate.</summary>
/// <param name="StartsOn">First day; null when not settled.</param>
/// <param name="EndsOn">Last day, counted in; null while open.</param>
public sealed record LocalAgreementSummary(LocalAgreementId Id, string MunicipalityCode, string Title, LocalState State, IReadOnlyList<AgreementArea> Areas,
    DateOnly? StartsOn, DateOnly? EndsOn, DateOnly? LastFollowUp, bool Signed, bool Registered, int SilentPoints)
{
    public bool IsInForceOn(DateOnly day) => State is LocalState.Registered or LocalState.InForce or LocalState.Replaced or LocalState.Ended
        && StartsOn <= day && (EndsOn is not { } last || day <= last);
}

/// <summary>How an area stands in a municipality (täckning).</summary>
public enum CoverageState { None, Underway, InForce, Ended }

/// <summary>What is missing in an area (lucka).</summary>
public enum CoverageGap { NoAgreement, NotInForce, Unsigned, Unregistered, FollowUpLate, EndsSoon, Old, Silent }

/// <summary>One municipality and one area: state, age, gaps and the next step (ruta i täckningskartan).</summary>
/// <param name="Agreement">The agreement that counts: the one in force, else the one that has come farthest.</param>
/// <param name="AgeInMonths">Whole months since its first day.</param>
public sealed record CoverageCell(string MunicipalityCode, AgreementArea Area, CoverageState State, LocalAgreementSummary? Agreement, int? AgeInMonths, IReadOnlyList<CoverageGap> Gaps, string NextStep);

/// <summary>Municipalities by areas (täckning, 7.1): where there is an agreement, how old it is, what is missing and what comes next.</summary>
public static class Coverage
{
    static LocalClocks Clocks => LocalClocks.Default;

    public static IReadOnlyList<CoverageCell> Of(IReadOnlyList<string> municipalities, IEnumerable<LocalAgreementSummary> agreements, DateOnly today)
    {
        var known = agreements.ToLookup(a => a.MunicipalityCode);
        return [.. from code in municipalities from area in Enum.GetValues<AgreementArea>() select Cell(code, area, [.. known[code].Where(a => a.Areas.Contains(area))], today)];
    }

    /// <summary>The statutory areas without an agreement in force that day.</summary>
    public static IReadOnlyList<AgreementArea> Missing(string municipality, IEnumerable<LocalAgreementSummary> agreements, DateOnly day)
    {
        var covered = agreements.Where(a => a.MunicipalityCode == municipality && a.IsInForceOn(day)).SelectMany(a => a.Areas).ToHashSet();
        return [.. AgreementAreas.Required.Where(area => !covered.Contains(area))];
    }

    /// <summary>Whole months from a day to another: the last begun month does not count until its day, or the month's last day, has come.</summary>
    public static int MonthsBetween(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return from.AddMonths(months) > to ? months - 1 : months;
    }

    static CoverageCell Cell(string code, AgreementArea area, IReadOnlyList<LocalAgreementSummary> agreements, DateOnly today)
    {
        if (agreements.Where(a => a.IsInForceOn(today)).MaxBy(a => a.StartsOn) is { } inForce)
        {
            var gaps = GapsOf(inForce, today).ToList();
            return new(code, area, CoverageState.InForce, inForce, MonthsBetween(inForce.StartsOn!.Value, today), gaps, gaps.Count > 0 ? gaps[0].NextStep() : "Följ upp varje år.");
        }
        if (agreements.Where(a => a.State.IsUnderway()).MaxBy(a => a.State) is { } underway)
            return new(code, area, CoverageState.Underway, underway, null, [CoverageGap.NotInForce], NextStepOf(underway.State));
        var last = agreements.Where(a => a.State is LocalState.Ended or LocalState.Replaced or LocalState.InForce).MaxBy(a => a.EndsOn);
        IReadOnlyList<CoverageGap> missing = area.IsRequired() ? [CoverageGap.NoAgreement] : [];
        var next = area switch
        {
            _ when area.IsRequired() => CoverageGap.NoAgreement.NextStep(),
            AgreementArea.Dependency => "Regleras i en egen länsövergripande överenskommelse.",
            _ => "Kan tas med i en lokal överenskommelse.",
        };
        return new(code, area, last is null ? CoverageState.None : CoverageState.Ended, last, null, missing, next);
    }

    static IEnumerable<CoverageGap> GapsOf(LocalAgreementSummary a, DateOnly today)
    {
        if (!a.Signed) yield return CoverageGap.Unsigned;
        if (!a.Registered) yield return CoverageGap.Unregistered;
        if ((a.LastFollowUp ?? a.StartsOn)?.AddMonths(Clocks.FollowUpMonths) < today) yield return CoverageGap.FollowUpLate;
        if (a.EndsOn is { } end && today >= end.AddMonths(-Clocks.RevisionMonths)) yield return CoverageGap.EndsSoon;
        if (MonthsBetween(a.StartsOn!.Value, today) >= Clocks.OldMonths) yield return CoverageGap.Old;
        if (a.SilentPoints > 0) yield return CoverageGap.Silent;
    }

    static string NextStepOf(LocalState state) => state switch
    {
        LocalState.Planned => "Utse ansvariga från kommunen och regionen och påbörja utkastet.",
        LocalState.Draft => "Skriv klart utkastet och begär politiskt beslut.",
        LocalState.ForDecision => "Invänta beslut i kommunen och regionen.",
        LocalState.Decided => "Underteckna.",
        LocalState.Signed => "Diarieför hos båda huvudmännen.",
        _ => "Invänta den första dagen.",
    };

    public static string Word(this CoverageState state) => state switch
    {
        CoverageState.None => "Saknas",
        CoverageState.Underway => "På väg",
        CoverageState.InForce => "Gäller",
        CoverageState.Ended => "Upphörd",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string Word(this CoverageGap gap) => gap switch
    {
        CoverageGap.NoAgreement => "Lagstadgat område utan överenskommelse",
        CoverageGap.NotInForce => "Gäller inte än",
        CoverageGap.Unsigned => "Underskrift saknas",
        CoverageGap.Unregistered => "Diarieföring saknas",
        CoverageGap.FollowUpLate => "Inte uppföljd det senaste året",
        CoverageGap.EndsSoon => "Upphör snart",
        CoverageGap.Old => "Äldre än tre år",
        CoverageGap.Silent => "Säger inget om en del av det som ska gälla",
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, null),
    };

    public static string NextStep(this CoverageGap gap) => gap switch
    {
        CoverageGap.NoAgreement => "Ta fram en överenskommelse tillsammans, kommunen och regionen.",
        CoverageGap.NotInForce => "Fortsätt arbetet tills den gäller.",
        CoverageGap.Unsigned => "Komplettera underskrift.",
        CoverageGap.Unregistered => "Komplettera diarieföring.",
        CoverageGap.FollowUpLate => "Följ upp året och dokumentera det.",
        CoverageGap.EndsSoon => "Revidera, eller bestäm vad som kommer i stället.",
        CoverageGap.Old => "Se över om den behöver revideras.",
        CoverageGap.Silent => "Komplettera vad som ska gälla i kommunen vid nästa revidering.",
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, null),
    };
}
