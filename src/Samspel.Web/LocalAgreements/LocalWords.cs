using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements;

/// <summary>How local agreements read on a screen.</summary>
static class LocalWords
{
    public static string Heading(LocalPoint point) => point switch
    {
        LocalPoint.SchoolMayCall => "Får skolan kalla till SIP?",
        LocalPoint.MayInitiate => "Vem får initiera SIP?",
        LocalPoint.Documents => "Vem dokumenterar SIP?",
        LocalPoint.FollowsUp => "Vem följer upp SIP?",
        LocalPoint.DisputesStart => "Var börjar en lokal tvist?",
        LocalPoint.Synergi => "Vad registreras i Synergi?",
        LocalPoint.Contacts => "Vem är kontakt i olika frågor?",
        _ => throw new ArgumentOutOfRangeException(nameof(point), point, null),
    };

    /// <summary>The side with a capital: "Kommunen".</summary>
    public static string Side(Principal side) => side == Principal.Region ? "Regionen" : "Kommunen";

    public static StatusKind Tag(LocalState state) => state switch
    {
        LocalState.InForce => StatusKind.Done,
        LocalState.Planned => StatusKind.NotStarted,
        LocalState.Replaced or LocalState.Ended or LocalState.Abandoned => StatusKind.Stopped,
        LocalState.Draft => StatusKind.Ongoing,
        _ => StatusKind.Waiting,
    };

    public static StatusKind Tag(CoverageCell cell) => cell.State switch
    {
        CoverageState.InForce when cell.Gaps.Count > 0 => StatusKind.Soon,
        CoverageState.InForce => StatusKind.Done,
        CoverageState.Underway => StatusKind.Waiting,
        _ when cell.Area.IsRequired() => StatusKind.Late,
        _ => StatusKind.NotStarted,
    };

    /// <summary>"2 år och 3 månader".</summary>
    public static string Age(int months)
    {
        var (years, rest) = (months / 12, months % 12);
        var monthWords = rest == 1 ? "1 månad" : $"{rest} månader";
        return years == 0 ? monthWords : rest == 0 ? $"{years} år" : $"{years} år och {monthWords}";
    }

    /// <summary>From when to when: "från 2026-01-01", "2026-01-01 till 2028-12-31".</summary>
    public static string Term(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) => $"{first:yyyy-MM-dd} till {last:yyyy-MM-dd}",
        ({ } first, null) => $"från {first:yyyy-MM-dd}",
        (null, { } last) => $"till {last:yyyy-MM-dd}",
        _ => "inte bestämt",
    };
}
