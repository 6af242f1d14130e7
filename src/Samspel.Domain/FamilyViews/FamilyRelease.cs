using Samspel.Domain.Children;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;

namespace Samspel.Domain.FamilyViews;

/// <summary>
/// One established version of a plan shown to those who have access (utlämnande till insyn). The version is frozen where it stands, so the
/// release points at it. Releasing is the same act, with the same answer, whether or not something holds it back from a guardian.
/// </summary>
public sealed class FamilyRelease : Aggregate
{
    FamilyRelease() { }

    public FamilyReleaseId Id { get; private set; }
    public SipId Sip { get; private set; }
    public CaseNumber Number { get; private set; }
    public ChildId Child { get; private set; }
    public CompartmentId Compartment { get; private set; }
    public UnitId Unit { get; private set; }
    public int PlanVersion { get; private set; }
    public DateOnly EstablishedOn { get; private set; }

    /// <summary>The accesses it was released to.</summary>
    public IReadOnlyList<FamilyAccessId> To { get; private set; } = [];
    public DateTimeOffset At { get; private set; }
    public PersonId By { get; private set; }
    public DateTimeOffset? TakenBackAt { get; private set; }
    public PersonId? TakenBackBy { get; private set; }
    public string? WhyTakenBack { get; private set; }

    public bool IsShown => TakenBackAt is null;

    /// <summary>Shows an established version to some of those who have access.</summary>
    /// <param name="earlier">What has been released of the same case before.</param>
    /// <param name="judgedHarmless">The one who releases has read the version and found nothing in it that does the child considerable harm.</param>
    public static FamilyRelease Make(FamilyReleaseId id, Actor by, Sip sip, int version, Child child, IReadOnlyList<FamilyAccess> to, IReadOnlyList<FamilyRelease> earlier, bool judgedHarmless, DateTimeOffset now, DateOnly today)
    {
        RequireResponsible(by, sip);
        var info = sip.Versions.FirstOrDefault(v => v.Version == version);
        FamilyRules.OnlyEstablished.Require(info is not null && sip.State != SipState.WrongChild);
        FamilyRules.ToThoseWithAccess.Require(to.Count > 0 && child.Id == sip.Child && to.All(a => a.Child == sip.Child && a.Unit == sip.Unit && a.HoldsOn(today, child)));
        FamilyRules.ShownOnce.Require(!earlier.Any(r => r.IsShown && r.Sip == sip.Id && r.PlanVersion == version && to.Any(a => r.To.Contains(a.Id))));
        FamilyRules.HarmIsJudgedEachTime.Require(judgedHarmless);
        var release = new FamilyRelease
        {
            Id = id, Sip = sip.Id, Number = sip.Number, Child = sip.Child, Compartment = sip.Compartment, Unit = sip.Unit,
            PlanVersion = version, EstablishedOn = info!.On, To = [.. to.Select(a => a.Id).Distinct()], At = now, By = by.Person,
        };
        release.Record(new PlanReleased(id, version, release.To));
        return release;
    }

    /// <summary>It should not have been shown: it is gone from every page. Who has read it stands in the log.</summary>
    public void TakeBack(Actor by, Sip sip, string why, DateTimeOffset now)
    {
        if (sip.Id != Sip) throw new ArgumentException("Another case.", nameof(sip));
        RequireResponsible(by, sip);
        FamilyRules.TakenBackOnce.Require(IsShown);
        FamilyRules.TakenBackWithReason.Require(!FamilyWords.IsBlank(why));
        Record(new PlanReleaseTakenBack(Id, PlanVersion));
        (TakenBackAt, TakenBackBy, WhyTakenBack) = (now, by.Person, why.Trim());
    }

    /// <summary>
    /// From when the holder of an access sees it; null while they do not. A stop holds back what guardians see. What the young person sees of the
    /// own plan it does not touch: the report is about those around the child, and the plan is the young person's own.
    /// </summary>
    public DateTimeOffset? SeenFrom(FamilyAccess access, IEnumerable<ReleaseStop> stopsOfTheChild)
    {
        if (!IsShown || !To.Contains(access.Id)) return null;
        return access.IsYoungPersons ? At : GuardianReleases.SeenFrom(At, stopsOfTheChild);
    }

    public override IEnumerable<Duty> Duties(DateOnly today) => [];

    static void RequireResponsible(Actor by, Sip sip) => FamilyRules.OnlyTheResponsibleUnit.Require(!by.IsSystem && by.Role.CarriesCases() && by.Unit == sip.Unit);
}
