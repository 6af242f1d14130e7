using Samspel.Domain.Parties;

namespace Samspel.Domain.LocalAgreements;

public sealed partial class LocalAgreement
{
    static readonly Citation BeforeSigning = new("7");
    static readonly Citation InTheDiary = new("7.1");
    static readonly Citation Yearly = new("9.1");

    static LocalClocks Clocks => LocalClocks.Default;

    /// <summary>Who must do what by when; each side its own decision, signature and diary.</summary>
    public override IEnumerable<Duty> Duties(DateOnly today) => State switch
    {
        LocalState.ForDecision => Each(Undecided, "besluta", DutyKind.DecideLocalAgreement, Clocks.DecideDays, BeforeSigning),
        LocalState.Decided => Each(Unsigned, "underteckna", DutyKind.SignLocalAgreement, Clocks.SignDays, BeforeSigning),
        LocalState.Signed => Each(Unregistered, "diariefor", DutyKind.RegisterLocalAgreement, Clocks.RegisterDays, InTheDiary),
        LocalState.InForce => [.. Unfinished(), .. OfTheYear(), .. OfTheEnd()],
        _ => [],
    };

    IEnumerable<Duty> Unfinished() => EnteredAfterwards
        ?
        [
            .. Each(Undecided, "besluta", DutyKind.DecideLocalAgreement, Clocks.DecideDays, BeforeSigning),
            .. Each(Unsigned, "underteckna", DutyKind.SignLocalAgreement, Clocks.SignDays, BeforeSigning),
            .. Each(Unregistered, "diariefor", DutyKind.RegisterLocalAgreement, Clocks.RegisterDays, InTheDiary),
        ]
        : [];

    IEnumerable<Duty> OfTheYear()
    {
        if (Kind == LocalAgreementKind.LocalAgreement && NextFollowUp is { } due && !(EndsOn < due))
            yield return new Duty($"folj-upp:{due:yyyy-MM-dd}", DutyKind.FollowUpLocalAgreement, UnitOf(Principal.Municipality), due.AddDays(-Clocks.FollowUpVisibleDays), due, Yearly);
    }

    IEnumerable<Duty> OfTheEnd()
    {
        if (LastDay is null && RevisedBy is null && EndsOn is { } end)
            yield return new Duty($"revidera:{end:yyyy-MM-dd}", DutyKind.ReviseLocalAgreement, UnitOf(Principal.Municipality), end.AddMonths(-Clocks.RevisionMonths), end, InTheDiary);
    }

    IEnumerable<Duty> Each(IReadOnlyList<Principal> sides, string key, DutyKind kind, int days, Citation source) =>
        sides.Select(side => new Duty($"{key}:{side}", kind, UnitOf(side), StateSince, StateSince.AddDays(days), source) { Person = LeadOf(side)?.Person });

    Lead? LeadOf(Principal side) => side == Principal.Region ? RegionLead : MunicipalityLead;
    UnitId UnitOf(Principal side) => LeadOf(side)?.Unit ?? PlannedAt;
}
