using System.ComponentModel.DataAnnotations;
using Samspel.Domain.ConcernReports;
using static Samspel.Web.ConcernReports.ConcernLook;

namespace Samspel.Web.ConcernReports;

/// <summary>A concern report as it is typed. Nothing is required while it is written; what is missing is said before it is sent.</summary>
public sealed class ConcernForm
{
    const int Long = 2_000_000;

    /// <summary>What is asked for more of, as it stands in the address.</summary>
    public const string MoreObservations = "iakttagelser", MoreChildren = "barn";

    [StringLength(300)] public string? Name { get; set; }
    [StringLength(60)] public string? IdentityNumber { get; set; }
    public DateOnly? Birth { get; set; }
    [StringLength(2000)] public string? Whereabouts { get; set; }
    public bool ProtectedIdentity { get; set; }
    [StringLength(4)] public string? Residence { get; set; }
    [StringLength(4)] public string? Stay { get; set; }
    public DateOnly? ExpectedOn { get; set; }
    public DateOnly? LookAgainOn { get; set; }
    public bool? Tried { get; set; }
    public DateOnly? TriedOn { get; set; }
    [StringLength(Long)] public string? TriedNote { get; set; }
    public List<ObservationForm> Observations { get; set; } = [];
    [StringLength(Long)] public string? Risks { get; set; }
    [StringLength(Long)] public string? Protective { get; set; }
    public List<OtherChildForm> OtherChildren { get; set; } = [];
    public bool NoOthersKnown { get; set; }
    public FamilyKnows FamilyKnows { get; set; }
    [StringLength(Long)] public string? FamilyNote { get; set; }
    public Urgency Urgency { get; set; }
    public bool Fears { get; set; }
    [StringLength(Long)] public string? FearsViolence { get; set; }
    [StringLength(500)] public string? ReachMe { get; set; }
    public IFormFile? File { get; set; }
    [StringLength(120)] public string? FileTitle { get; set; }
    public List<Guid> Remove { get; set; } = [];

    public static ConcernForm Of(ConcernContent c) => new()
    {
        Name = c.About.Name, IdentityNumber = c.About.IdentityNumber, Birth = c.About.Birth, Whereabouts = c.About.Whereabouts, ProtectedIdentity = c.About.ProtectedIdentity, Residence = c.Residence, Stay = c.Stay,
        ExpectedOn = c.Unborn?.ExpectedOn, LookAgainOn = c.Unborn?.LookAgainOn, Tried = c.Unborn?.Motivation?.Tried, TriedOn = c.Unborn?.Motivation?.On, TriedNote = c.Unborn?.Motivation?.Note,
        Observations = [.. c.Observations.Select(o => new ObservationForm { Kind = o.Kind, What = o.What, When = o.When, SaidBy = o.SaidBy })], Risks = c.Risks, Protective = c.Protective,
        OtherChildren = [.. c.OtherChildren.Select(o => new OtherChildForm { Name = o.Name, Birth = o.Birth, Note = o.Note })], NoOthersKnown = c.NoOthersKnown,
        FamilyKnows = c.FamilyKnows, FamilyNote = c.FamilyNote, Urgency = c.Urgency, Fears = c.FearsViolence is not null, FearsViolence = c.FearsViolence, ReachMe = c.ReachMe,
    };

    /// <summary>A row to write in where there is none, and one more of what has been asked for.</summary>
    public void AddRows(string? more)
    {
        if (Observations.Count == 0 || more == MoreObservations) Observations.Add(new ObservationForm());
        if (OtherChildren.Count == 0 || more == MoreChildren) OtherChildren.Add(new OtherChildForm());
    }

    public ConcernContent ToContent(ConcernKind kind, IReadOnlyList<ConcernAttachment> attachments) => new(kind,
        new ReportedPerson(Tidy(Name), Tidy(IdentityNumber), Birth, Tidy(Whereabouts), ProtectedIdentity, null),
        [.. Observations.Where(o => !o.IsEmpty()).Select(o => new Observation(o.Kind, o.What?.Trim() ?? "", o.When?.Trim() ?? "", Tidy(o.SaidBy)))], Risks?.Trim() ?? "", Protective?.Trim() ?? "",
        [.. OtherChildren.Where(o => !o.IsEmpty()).Select(o => new OtherChild(o.Name?.Trim() ?? "", o.Birth, Tidy(o.Note)))], NoOthersKnown, FamilyKnows, Tidy(FamilyNote), Urgency, attachments,
        kind == ConcernKind.UnbornChild ? new UnbornPart(ExpectedOn, Tried is { } tried ? new Motivation(tried, TriedOn, TriedNote?.Trim() ?? "") : null) { LookAgainOn = LookAgainOn } : null, Fears ? FearsViolence?.Trim() ?? "" : null, Tidy(ReachMe))
    { Residence = Tidy(Residence), Stay = Tidy(Stay) };
}

/// <summary>One row of what is known, seen or heard.</summary>
public sealed class ObservationForm
{
    public ObservationKind Kind { get; set; }
    [StringLength(2_000_000)] public string? What { get; set; }
    [StringLength(500)] public string? When { get; set; }
    [StringLength(500)] public string? SaidBy { get; set; }

    public bool IsEmpty() => Tidy(What) is null && Tidy(When) is null && Tidy(SaidBy) is null;
}

/// <summary>One other child.</summary>
public sealed class OtherChildForm
{
    [StringLength(300)] public string? Name { get; set; }
    public DateOnly? Birth { get; set; }
    [StringLength(2000)] public string? Note { get; set; }

    public bool IsEmpty() => Tidy(Name) is null && Birth is null && Tidy(Note) is null;
}
