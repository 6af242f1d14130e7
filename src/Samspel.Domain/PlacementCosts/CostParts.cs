using Samspel.Domain.Parties;
using Samspel.Domain.Placements;

namespace Samspel.Domain.PlacementCosts;

/// <summary>What an item of cost is (kostnadsslag). For all but the last the agreement says who answers (6.6).</summary>
public enum CostKind
{
    /// <summary>Boendet.</summary>
    Housing,
    /// <summary>Sociala insatser.</summary>
    SocialSupport,
    /// <summary>Hälso- och sjukvård.</summary>
    HealthCare,
    /// <summary>Hälsoundersökning i samband med placering.</summary>
    HealthExamination,
    /// <summary>Hälsoundersökning för asylsökande.</summary>
    AsylumExamination,
    /// <summary>Läkarundersökning enligt LVU 32 §.</summary>
    LvuExamination,
    /// <summary>Other, as the principals agree.</summary>
    Other,
}

/// <summary>An item in the split (post): what, of which kind, how much of it the municipality bears, and for other items what was agreed.</summary>
/// <param name="MunicipalPercent">The municipality's share, 0–100; the region bears the rest.</param>
public sealed record CostItem(int Number, CostKind Kind, string What, int MunicipalPercent, string? Agreed = null)
{
    public int PercentOf(Principal side) => side == Principal.Municipality ? MunicipalPercent : 100 - MunicipalPercent;

    /// <summary>An item of a kind whose bearer the agreement gives.</summary>
    public static CostItem Of(int number, CostKind kind, string what) => new(number, kind, what, kind.BornBy() == Principal.Municipality ? 100 : 0);
}

/// <summary>The written split of responsibility and costs (skriftlig ansvars- och kostnadsfördelning): items and the day it holds from.</summary>
public sealed record CostSplit(DateOnly From, IReadOnlyList<CostItem> Items, string? Note = null)
{
    public bool Equals(CostSplit? other) => other is not null && (From, Note) == (other.From, other.Note) && Items.SequenceEqual(other.Items);
    public override int GetHashCode() => HashCode.Combine(From, Note, Items.Count);
}

/// <summary>A side's approval (godkännande) by an authorised person: name, office, and what the authority rests on.</summary>
/// <param name="Person">Who approved here; for an approval on paper the one who entered it.</param>
public sealed record CostApproval(Principal Side, PersonId Person, string Name, string Office, string Authority, DateOnly On)
{
    /// <summary>The region's approval was given on paper and entered by the municipality; null when it was given here.</summary>
    public PaperApproval? OnPaper { get; init; }
}

/// <summary>An approval that was given on paper (godkännande på papper): in which document, and which day.</summary>
public sealed record PaperApproval(string Document, DateOnly GivenOn);

/// <summary>A split that is being agreed (förslag), with the approvals it has. Another text is another draft with another number.</summary>
public sealed record CostDraft(int Number, CostSplit Split, Principal WrittenBy, DateOnly On, IReadOnlyList<CostApproval> Approvals)
{
    public bool IsApprovedBy(Principal side) => Approvals.Any(a => a.Side == side);
}

/// <summary>A split both sides have approved (fastställd fördelning); never changed, only followed by another version.</summary>
public sealed record CostVersion(int Number, CostSplit Split, IReadOnlyList<CostApproval> Approvals, DateOnly On);

/// <summary>Proof that a split is established: only the costs' own record can give it.</summary>
public sealed record EstablishedSplit
{
    internal EstablishedSplit(PlacementId placement, int version, DateOnly on, DateOnly since) => (Placement, Version, On, Since) = (placement, version, on, since);

    public PlacementId Placement { get; }
    public int Version { get; }
    public DateOnly On { get; }

    /// <summary>The first day on which both had approved a split; an approval on paper counts from the day it was given.</summary>
    public DateOnly Since { get; }
}

/// <summary>One side's view where they do not agree (ståndpunkt).</summary>
public sealed record CostView(Principal Side, string View, DateOnly On);

/// <summary>That the principals do not agree on the split (oenighet): what about, since when, both views.</summary>
public sealed record CostDisagreement(string About, DateOnly Since, IReadOnlyList<CostView> Views);

/// <summary>How a principal sees to it that the child gets its support meanwhile (säkerställda insatser, 6.6).</summary>
public sealed record SupportMeanwhile(Principal Side, string How, DateOnly On);

/// <summary>The region's referral that meets the need of care meanwhile, or why none is possible (6.6).</summary>
public sealed record CareMeanwhile(DateOnly On, bool Possible, string Text);

/// <summary>A principal's own contract with the home where referral is impossible (eget avtal).</summary>
public sealed record SeparateContract(Principal Side, string With, string Reference, DateOnly On);

/// <summary>A cost claimed within the split (åberopad kostnad).</summary>
public sealed record CostClaim(int Version, int Item, Principal By, string What, DateOnly On);

/// <summary>All that a local dispute (10.3) needs to begin from: the case, the two views, the last draft, what is done meanwhile. No person's data.</summary>
public sealed record DisputeMaterial(CaseNumber Number, string MunicipalityCode, string About, DateOnly Since, IReadOnlyList<CostView> Views, CostSplit? LastDraft, IReadOnlyList<string> Meanwhile);

public static class CostWords
{
    public static string Word(this CostKind kind) => kind switch
    {
        CostKind.Housing => "Boende",
        CostKind.SocialSupport => "Sociala insatser",
        CostKind.HealthCare => "Hälso- och sjukvård",
        CostKind.HealthExamination => "Hälsoundersökning i samband med placering",
        CostKind.AsylumExamination => "Hälsoundersökning för asylsökande",
        CostKind.LvuExamination => "Läkarundersökning enligt LVU 32 §",
        CostKind.Other => "Annat enligt överenskommelse",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Who answers for, decides on and pays it (6.6); null where the principals agree.</summary>
    public static Principal? BornBy(this CostKind kind) => kind switch
    {
        CostKind.Housing or CostKind.SocialSupport => Principal.Municipality,
        CostKind.Other => null,
        _ => Principal.Region,
    };

    /// <summary>"kommunen", "regionen 40 %, kommunen 60 %".</summary>
    public static string Bearer(this CostItem item) => item.MunicipalPercent switch
    {
        100 => "kommunen",
        0 => "regionen",
        var percent => $"kommunen {percent} %, regionen {100 - percent} %",
    };
}
