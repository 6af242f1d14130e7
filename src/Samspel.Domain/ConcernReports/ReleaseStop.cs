using Samspel.Domain.Children;
using Samspel.Domain.Parties;

namespace Samspel.Domain.ConcernReports;

/// <summary>Why releases are stopped.</summary>
public enum StopCause
{
    /// <summary>En orosanmälan.</summary>
    ConcernReport,
    /// <summary>Skyddade personuppgifter.</summary>
    ProtectedIdentity,
}

/// <summary>
/// Stops new releases of a child's information to a guardian's online view (stopp för vårdnadshavares insyn), silently: what they could see they see,
/// nothing is added, and nothing on their pages or on those of the staff who release tells it. Holds until somebody decides otherwise.
/// </summary>
public sealed class ReleaseStop : Aggregate
{
    ReleaseStop() { }

    public ReleaseStopId Id { get; private set; }
    public ChildId Child { get; private set; }
    public CompartmentId Compartment { get; private set; }

    /// <summary>The unit that has the child, where the cause is a protected identity.</summary>
    public UnitId? Unit { get; private set; }
    public StopCause Cause { get; private set; }
    public ConcernReportId? Report { get; private set; }
    public DateTimeOffset From { get; private set; }
    public DateTimeOffset? LiftedAt { get; private set; }
    public PersonId? LiftedBy { get; private set; }
    public string? WhyLifted { get; private set; }

    public bool Holds => LiftedAt is null;

    /// <summary>A report has been sent about a child the compartment knows: from that moment.</summary>
    /// <param name="compartment">The compartment whose row about the child it is: the reporter's, or the receiving board's.</param>
    public static ReleaseStop After(ReleaseStopId id, ConcernReport report, ChildId child, CompartmentId compartment)
    {
        var stop = new ReleaseStop { Id = id, Child = child, Compartment = compartment, Cause = StopCause.ConcernReport, Report = report.Id, From = report.SentAt.At };
        stop.Record(new ReleasesStopped());
        return stop;
    }

    /// <summary>The child's identity is protected.</summary>
    public static ReleaseStop For(ReleaseStopId id, Child child, DateTimeOffset now)
    {
        ConcernRules.StopIsHeld.Require(child.IsProtected);
        var stop = new ReleaseStop { Id = id, Child = child.Id, Compartment = child.Compartment, Unit = child.RegisteredBy, Cause = StopCause.ProtectedIdentity, From = now };
        stop.Record(new ReleasesStopped());
        return stop;
    }

    /// <summary>Whether the person may know of it and lift it: those who know the report, or the unit of a protected child.</summary>
    public bool MayLift(Actor by, ConcernReport? report) => !by.IsSystem && (Cause == StopCause.ConcernReport
        ? report?.Id == Report && report!.PartyOf(by) != ConcernParty.None
        : by.Unit == Unit && by.Role.CarriesCases());

    /// <summary>Somebody has judged that the guardian may see again.</summary>
    public void Lift(Actor by, ConcernReport? report, string why, DateTimeOffset now)
    {
        ConcernRules.StopLiftedByThoseWhoKnow.Require(MayLift(by, report) && !ConcernWords.IsBlank(why));
        ConcernRules.StopIsHeld.Require(Holds);
        Record(new ReleasesAllowed());
        (LiftedAt, LiftedBy, WhyLifted) = (now, by.Person, why.Trim());
    }

    /// <summary>The child's identity is no longer protected, for the reason that ended the protection.</summary>
    public void EndWithProtection(Actor by, Child child, string why, DateTimeOffset now)
    {
        ConcernRules.StopLiftedByThoseWhoKnow.Require(Cause == StopCause.ProtectedIdentity && child.Id == Child && !child.IsProtected && !ConcernWords.IsBlank(why));
        if (!Holds) return;
        Record(new ReleasesAllowed());
        (LiftedAt, LiftedBy, WhyLifted) = (now, by.Person, why.Trim());
    }

    /// <summary>The report is weeded: what it stopped is let through, and nothing here tells of it any more.</summary>
    public void Forget(DateTimeOffset now)
    {
        if (Holds)
        {
            Record(new ReleasesAllowed());
            LiftedAt = now;
        }
        (Report, LiftedBy, WhyLifted) = (null, null, null);
    }

    public override IEnumerable<Duty> Duties(DateOnly today) => [];
}

/// <summary>What a guardian's pages show of what has been released (vårdnadshavares insyn).</summary>
public static class GuardianReleases
{
    /// <summary>
    /// When a release is seen; null while a stop holds it. Held and let through later, it is dated when it was let through, so that no gap is seen.
    /// </summary>
    public static DateTimeOffset? SeenFrom(DateTimeOffset releasedAt, IEnumerable<ReleaseStop> stopsOfTheChild)
    {
        var from = releasedAt;
        foreach (var stop in stopsOfTheChild.OrderBy(s => s.From).Where(s => s.From <= from))
        {
            if (stop.LiftedAt is not { } lifted) return null;
            if (lifted > from) from = lifted;
        }
        return from;
    }
}

public sealed record ReleasesStopped : Fact { public override string Sentence => "Nya uppgifter visas inte för vårdnadshavare."; }
public sealed record ReleasesAllowed : Fact { public override string Sentence => "Nya uppgifter visas för vårdnadshavare igen."; }
