using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;

namespace Samspel.Domain.PlacementCosts;

/// <summary>
/// Who bears what of a placement (kostnadsansvar, 6.6): the written split item by item, approved on each side and versioned; the month's clock after an
/// acute placement; disagreement, ready to become a local dispute. Nothing here can stop, delay or be asked about by what is done for the child.
/// </summary>
public sealed partial class PlacementCost : Aggregate
{
    PlacementCost() { }

    public PlacementCostId Id { get; private set; }
    public PlacementId Placement { get; private set; }

    /// <summary>The placement's case number.</summary>
    public CaseNumber Number { get; private set; }
    public ChildId Child { get; private set; }
    public CompartmentId Compartment { get; private set; }
    public string MunicipalityCode { get; private set; } = "";
    public UnitId Unit { get; private set; }
    public PersonId? Responsible { get; private set; }
    public UnitRef Regional { get; private set; } = null!;
    public UnitId RegionalUnit { get; private set; }

    public CostState State { get; private set; }
    public DateOnly StateSince { get; private set; }
    public DateOnly OpenedOn { get; private set; }

    /// <summary>When the child is to be placed, and how and when it was.</summary>
    public DateOnly PlannedFrom { get; private set; }
    public PlacedHow? How { get; private set; }
    public DateOnly? PlacedOn { get; private set; }

    public ChainRequest? Shared { get; private set; }
    public CostDraft? Draft { get; private set; }
    public IReadOnlyList<CostVersion> Versions { get; private set; } = [];
    public string? RegistrationMunicipality { get; private set; }
    public CostDisagreement? Disagreement { get; private set; }
    public IReadOnlyList<SupportMeanwhile> Support { get; private set; } = [];
    public IReadOnlyList<CareMeanwhile> Care { get; private set; } = [];
    public IReadOnlyList<SeparateContract> Contracts { get; private set; } = [];
    public IReadOnlyList<CostClaim> Claims { get; private set; } = [];

    public CostVersion? InForce => Versions.LastOrDefault();

    /// <summary>What lets a planned placement begin in order; null while nothing is established.</summary>
    public EstablishedSplit? Established => State == CostState.Established && InForce is { } v ? new EstablishedSplit(Placement, v.Number, v.On, Versions.Min(x => x.Approvals.Max(a => a.OnPaper?.GivenOn ?? a.On))) : null;

    /// <summary>The month's clock; null unless the placement was acute.</summary>
    public AcuteClock? Clock => How == PlacedHow.Acute && PlacedOn is { } on ? new AcuteClock(on) : null;

    /// <summary>What is asked for within the month: the split and the municipality of registration.</summary>
    public bool IsSettled => State == CostState.Established && (How != PlacedHow.Acute || RegistrationMunicipality is not null);

    /// <summary>Opened together with the placement, with the region's unit that the split is made with.</summary>
    public static PlacementCost Open(PlacementCostId id, Placement placement, Actor by, UnitRef regional, DateOnly today)
    {
        CostRules.NotYours.Require(placement.PartyOf(by) == PlacementParty.Owner);
        CostRules.RegionTakesPart.Require(ChainSide.Region.IsDoneBy(regional.Kind));
        var cost = new PlacementCost
        {
            Id = id, Placement = placement.Id, Number = placement.Number, Child = placement.Child, Compartment = placement.Compartment, MunicipalityCode = placement.MunicipalityCode,
            Regional = regional, RegionalUnit = regional.Id, StateSince = today, OpenedOn = today,
        };
        cost.Record(new CostOpened(placement.Number, regional.Id, regional.Name));
        cost.Follow(placement);
        return cost;
    }

    /// <summary>Takes over from the placement who carries it, how and when the child was placed, and that it was taken back. Repeated, it changes nothing.</summary>
    public void Follow(Placement placement)
    {
        CostRules.NotWhileWithdrawn.Require(placement.Id == Placement);
        (Unit, Responsible, PlannedFrom) = (placement.Unit, placement.Responsible, placement.Decision.From);
        if (placement is { How: { } how, PlacedOn: { } on } && (how, on) != (How, PlacedOn))
        {
            Record(new CostFollowedPlacement(how, on));
            (How, PlacedOn) = (how, on);
        }
        if (placement.State != PlacementState.Withdrawn || State == CostState.Closed) return;
        Record(new CostClosed());
        (State, StateSince) = (CostState.Closed, placement.StateSince);
    }

    /// <summary>The region's unit has been given what it needs to judge the split.</summary>
    public void Share(Actor by, Disclosure made, DateOnly today)
    {
        Allow(CostCommand.Share, by);
        CostRules.SharedByDisclosure.Require(made.Child == Child && made.FromUnit == Unit && made.ToUnit == RegionalUnit && made.EndedAt is null);
        Record(new CostShared(made.Id, made.Ground));
        Shared = new ChainRequest(made.Id, made.Ground, Regional, today);
    }

    /// <summary>Writes the split, or another text in its place; whoever had approved the former draft approves anew.</summary>
    public void WriteSplit(Actor by, CostSplit split, DateOnly today)
    {
        var side = SideIn(CostCommand.WriteSplit, by);
        Check(split);
        if (Draft?.Split == split) return;
        var draft = new CostDraft((Draft?.Number ?? InForce?.Number ?? 0) + 1, split, side, today, []);
        Record(new CostSplitWritten(draft));
        Draft = draft;
    }

    /// <summary>An authorised person on one side approves; with both the split is established as the next version.</summary>
    /// <param name="draft">The number of the draft that was read: another text is not approved by mistake.</param>
    public void Approve(Actor by, int draft, string name, string office, string authority, DateOnly today)
    {
        var row = Allow(CostCommand.Approve, by);
        var side = SideOf(by);
        CostRules.RegionHasReceived.Require(side == Principal.Municipality || Shared is not null);
        var read = RequireDraft(draft);
        CostRules.ApprovesOnce.Require(!read.IsApprovedBy(side));
        CostRules.ApproverIsNamed.Require(!IsBlank(name) && !IsBlank(office) && !IsBlank(authority));
        Approved(row, read, new CostApproval(side, by.Person, name.Trim(), office.Trim(), authority.Trim(), today), today);
    }

    /// <summary>The region's unit takes part on paper: the municipality's manager enters the approval that was given there, and in which document.</summary>
    public void ApproveOnPaper(Actor by, int draft, string name, string office, string document, DateOnly givenOn, DateOnly today)
    {
        CostRules.RegionIsOnPaper.Require(Regional.Paper || by.Unit != Unit || by.Role != Role.UnitManager || CostTransitions.Find(State, CostCommand.ApproveOnPaper) is null);
        var row = Allow(CostCommand.ApproveOnPaper, by);
        CostRules.RegionHasReceived.Require(Shared is not null);
        var read = RequireDraft(draft);
        CostRules.ApprovesOnce.Require(!read.IsApprovedBy(Principal.Region));
        CostRules.PaperApprovalIsWhole.Require(!IsBlank(name) && !IsBlank(office) && !IsBlank(document) && givenOn <= today && givenOn >= Shared!.On);
        Approved(row, read, new CostApproval(Principal.Region, by.Person, name.Trim(), office.Trim(), "", today) { OnPaper = new PaperApproval(document.Trim(), givenOn) }, today);
    }

    void Approved(CostTransition row, CostDraft read, CostApproval approval, DateOnly today)
    {
        Record(new CostSplitApproved(read.Number, approval));
        Draft = read with { Approvals = [.. read.Approvals, approval] };
        if (Draft.Approvals.Count < 2) return;
        var version = new CostVersion(Draft.Number, Draft.Split, Draft.Approvals, today);
        Record(new CostSplitEstablished(version));
        (Versions, Draft, State, StateSince) = ([.. Versions, version], null, row.To!.Value, today);
    }

    /// <summary>A side does not approve the draft, and says why; the approvals it had fall.</summary>
    public void SendBack(Actor by, int draft, string reason, DateOnly today)
    {
        var side = SideIn(CostCommand.SendBack, by);
        var read = RequireDraft(draft);
        CostRules.ReasonGiven.Require(!IsBlank(reason));
        Record(new CostSplitSentBack(draft, side, reason.Trim()));
        Draft = read with { Approvals = [] };
    }

    /// <summary>Whether the table lets this person do it now; decides whether a button shows.</summary>
    public bool Can(CostCommand command, Actor by) => CostTransitions.Find(State, command) is { } row && (row.By & PartyOf(by)) != 0;

    /// <summary>How the person stands to it. The region's unit takes part once it has received what it needs.</summary>
    public CostParty PartyOf(Actor by)
    {
        if (by.IsSystem || !by.Role.CarriesCases()) return CostParty.None;
        var manager = by.Role == Role.UnitManager;
        if (by.Unit == Unit)
        {
            var own = manager ? CostParty.Municipality | CostParty.MunicipalManager : CostParty.Municipality;
            return !Regional.Paper ? own : own | (manager ? CostParty.ForPaperRegion | CostParty.ManagerForPaperRegion : CostParty.ForPaperRegion);
        }
        return by.Unit == RegionalUnit ? manager ? CostParty.Region | CostParty.RegionalManager : CostParty.Region : CostParty.None;
    }

    /// <param name="speaksFor">The side that is spoken for: the region's, when it takes part on paper; null for one's own.</param>
    Principal SideIn(CostCommand command, Actor by, Principal? speaksFor = null)
    {
        Allow(command, by);
        if (speaksFor is { } side && side != SideOf(by))
        {
            CostRules.RegionIsOnPaper.Require(side == Principal.Region && Regional.Paper);
            return side;
        }
        CostRules.RegionHasReceived.Require(SideOf(by) == Principal.Municipality || Shared is not null);
        return SideOf(by);
    }

    Principal SideOf(Actor by) => by.Unit == RegionalUnit ? Principal.Region : Principal.Municipality;

    CostDraft RequireDraft(int number)
    {
        CostRules.DraftIsThere.Require(Draft?.Number == number);
        return Draft!;
    }

    CostTransition Allow(CostCommand command, Actor by)
    {
        var row = CostTransitions.Find(State, command) ?? throw CostRules.WrongState.Broken($"Det går inte att {command.Word()} i läget ”{State.Word()}”. Ladda om sidan.");
        CostRules.NotYours.Require((row.By & PartyOf(by)) != 0);
        return row;
    }

    static void Check(CostSplit split)
    {
        CostRules.EachItemIsWhole.Require(split.From != default && split.Items.Select(i => i.Number).Distinct().Count() == split.Items.Count
            && split.Items.All(i => !IsBlank(i.What) && i.MunicipalPercent is >= 0 and <= 100 && (i.Kind != CostKind.Other || !IsBlank(i.Agreed))));
        CostRules.BornAsAgreed.Require(split.Items.All(i => i.Kind.BornBy() is not { } bearer || i.PercentOf(bearer) == 100));
        CostRules.SplitIsWhole.Require(new[] { CostKind.Housing, CostKind.SocialSupport, CostKind.HealthCare }.All(k => split.Items.Any(i => i.Kind == k)));
    }

    static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
