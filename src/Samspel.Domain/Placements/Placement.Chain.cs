using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;

namespace Samspel.Domain.Placements;

public sealed partial class Placement
{
    public ChainBasis Basis { get; private set; } = ChainBasis.NothingKnown;
    public IReadOnlyList<ChainItem> Items { get; private set; } = [];
    public PlaceRegion Region { get; private set; }
    public SipLink? Sip { get; private set; }

    static PlacementClocks Clocks => PlacementClocks.Default;

    public IReadOnlyList<ChainItem> OpenItems => [.. Items.Where(i => !i.IsSettled)];
    public ChainItem Item(int number) => Items.FirstOrDefault(i => i.Number == number) ?? throw PlacementRules.ItemIsThere.Broken(PlacementRules.ItemIsThere.Message);

    /// <summary>Writes down what is known about school and care; the chain is computed anew.</summary>
    public void ReviseBasis(Actor by, ChainBasis basis, DateOnly today)
    {
        Allow(PlacementCommand.ReviseBasis, by);
        Check(basis);
        if (basis == Basis) return;
        Record(new ChainBasisRevised(basis));
        Basis = basis with { SchoolChanges = Basis.SchoolChanges + (IsAnotherSchool(basis.ChangesSchoolOn, today) ? 1 : 0), Places = Basis.Places };
        Recompute();
    }

    /// <summary>Another change of school, and not the same one on another day: the former one has been, or had been dealt with and taken away.</summary>
    bool IsAnotherSchool(DateOnly? on, DateOnly today) => on is not null && on != Basis.ChangesSchoolOn && (Basis.ChangesSchoolOn is { } before
        ? before <= today
        : Items.Any(i => i.Phase == ChainPhase.Start && i.Kind.Row().Due == ChainDue.BeforeSchoolChange && i.Occasion == Basis.SchoolChanges));

    /// <summary>Gives an item to the party that answers for it: the disclosure has been made, with its ground.</summary>
    public void AskParty(Actor by, int number, UnitRef to, Disclosure made, DateOnly today)
    {
        Allow(PlacementCommand.AskParty, by);
        var item = RequireOpen(number);
        PlacementRules.AsksTheRightParty.Require(item.Kind.Row().Side.IsDoneBy(to.Kind) && (Basis.Contact(item.Contact)?.Unit is not { } known || known.Id == to.Id));
        PlacementRules.AskedByDisclosure.Require(made.Child == Child && made.FromUnit == Unit && made.ToUnit == to.Id && made.EndedAt is null);
        Record(new ChainPartyAsked(number, item.Kind, to.Id, to.Name, made.Id, made.Ground));
        Put(item with { Status = item.Status == ChainStatus.Open ? ChainStatus.Asked : item.Status, Outside = null, Request = new ChainRequest(made.Id, made.Ground, to, today) });
    }

    /// <summary>The party has no unit in the product: the owner has asked it outside, and enters whom, how, on what ground and when; the answer is reported by the owner.</summary>
    /// <param name="consent">The consent that the asking rests on, when its ground is one; null for other grounds.</param>
    public void AskOutside(Actor by, int number, OutsideRequest asked, Consent? consent, DateOnly today)
    {
        Allow(PlacementCommand.AskParty, by);
        var item = RequireOpen(number);
        PlacementRules.AsksTheRightParty.Require(item.Kind.Row().Side != ChainSide.SocialServices);
        PlacementRules.OutsideIsWhole.Require(!PlacementWords.IsBlank(asked.Unit) && !PlacementWords.IsBlank(asked.Where) && (asked.Why?.Trim().Length ?? 0) >= Disclosure.ShortestNote && asked.On <= today && asked.On != default && asked.AnsweredOn is null);
        PlacementRules.OutsideGround.Require(GroundsOutside(number, asked.On).FirstOrDefault(g => g.Code == asked.Ground) is { } ground && (!ground.NeedsConsent
            || (consent is not null && consent.Child == Child && consent.Covers(Unit, ConsentPurpose.Placement, asked.On, ChildBirth))));
        var outside = asked with { Unit = asked.Unit.Trim(), Where = asked.Where.Trim(), Why = asked.Why!.Trim() };
        if (item.Outside == outside) return;
        Record(new ChainPartyAskedOutside(number, item.Kind, outside));
        Put(item with { Status = item.Status == ChainStatus.Open ? ChainStatus.Asked : item.Status, Request = null, Outside = outside });
    }

    /// <summary>The grounds on which somebody outside the product can be asked for the item, by the branch that answers for it and the child's age that day.</summary>
    public IReadOnlyList<DisclosureGround> GroundsOutside(int number, DateOnly on)
    {
        var branch = Item(number).Kind.Row().Side switch { ChainSide.School => Branch.School, ChainSide.EducationAdministration => Branch.EducationAdministration, _ => Branch.HealthCare };
        return [.. Grounds.For(Owner.Kind.Branch(), branch, Ages.AgeOn(ChildBirth, on), false).Where(g => !g.OnlyMessage)];
    }

    /// <summary>An item is sent, accepted, done, or not needed.</summary>
    /// <param name="plans">The plans that each activity has, when that is what the item lists.</param>
    public void ReportItem(Actor by, int number, ChainReport report, string note, DateOnly on, DateOnly today, IReadOnlyList<UnderlyingPlan>? plans = null)
    {
        Allow(PlacementCommand.ReportItem, by);
        var item = RequireOpen(number);
        ExaminationRules.SettledByTheExamination.Require(item.Kind.Examination() is null);
        PlacementRules.OwnItem.Require(by.Unit == Unit ? MayReport(item, report) : item.Request?.To.Id == by.Unit);
        PlacementRules.SaysWhatWasDone.Require(!PlacementWords.IsBlank(note) && on <= today && on != default);
        if (report != ChainReport.NotNeeded)
            PlacementRules.SentBeforeAccepted.Require(item.Kind.Row().IsHandOver
                ? report == (item.Status == ChainStatus.Sent ? ChainReport.Accepted : ChainReport.Sent) && (item.SentAs is null || on >= item.SentAs.On)
                : report == ChainReport.Done);
        PlacementRules.SaysWhatWasDone.Require(report == ChainReport.NotNeeded || item.Outside is not { } before || on >= before.On);
        PlacementRules.PlanIsWhole.Require(plans is null || (item.Kind == ChainItemKind.ListPlans && plans.All(p => !PlacementWords.IsBlank(p.What) && !PlacementWords.IsBlank(p.Whose) && p.On != default && p.On <= today)));
        var outcome = new ChainOutcome(on, by.Person, by.Unit, note.Trim());
        if (plans is not null) item = item with { Plans = [.. plans.Select(p => p with { What = p.What.Trim(), Whose = p.Whose.Trim() })] };
        if (item.Outside is { } outside && report != ChainReport.NotNeeded) item = item with { Outside = outside with { AnsweredOn = on } };
        Record(new ChainItemReported(number, item.Kind, report, outcome));
        Put(report switch
        {
            ChainReport.Sent => item with { Status = ChainStatus.Sent, SentAs = outcome },
            ChainReport.NotNeeded => item with { Status = ChainStatus.NotNeeded, Outcome = outcome },
            _ => item with { Status = ChainStatus.Done, Outcome = outcome },
        });
    }

    /// <summary>The items that ask for an examination are settled by the examination alone: it was asked for, or it was found not needed with a document (6.3.2).</summary>
    /// <param name="proof">What the examination itself gives; null while it is neither.</param>
    public void SettleExamination(Actor by, SettledExamination? proof, DateOnly today)
    {
        Allow(PlacementCommand.ReportItem, by);
        PlacementRules.OwnItem.Require(by.Unit == Unit);
        ExaminationRules.SettledByTheExamination.Require(proof is not null && proof.Child == Child && (proof.Placement == Id || (proof.Placement is null && proof.Kind == ExaminationKind.AsylumSeeker)));
        var report = proof!.Needed ? ChainReport.Done : ChainReport.NotNeeded;
        foreach (var item in OpenItems.Where(i => i.Kind.Examination() == proof.Kind))
        {
            var outcome = new ChainOutcome(proof.On, by.Person, by.Unit, proof.Note);
            Record(new ChainItemReported(item.Number, item.Kind, report, outcome));
            Put(item with { Status = proof.Needed ? ChainStatus.Done : ChainStatus.NotNeeded, Outcome = outcome });
        }
    }

    /// <summary>Opens a settled item again when it was wrong, with a reason.</summary>
    public void ReopenItem(Actor by, int number, string reason, DateOnly today)
    {
        Allow(PlacementCommand.ReopenItem, by);
        var item = Item(number);
        PlacementRules.ReasonGiven.Require(!PlacementWords.IsBlank(reason));
        if (!item.IsSettled) return;
        Record(new ChainItemReopened(number, item.Kind, reason.Trim()));
        Put(item with { Status = item.Request is null && item.Outside is null ? ChainStatus.Open : ChainStatus.Asked, SentAs = null, Outcome = null, Outside = item.Outside is { } outside ? outside with { AnsweredOn = null } : null });
    }

    /// <summary>The SIP in which the support is coordinated; where one exists the item is done with it.</summary>
    public void LinkSip(Actor by, string number, DateOnly today)
    {
        Allow(PlacementCommand.LinkSip, by);
        PlacementRules.SipIsNamed.Require(CaseNumber.TryParse(number, out var sip) && sip.Kind == "SIP");
        if (Sip?.Number == sip.ToString()) return;
        Record(new PlacementSipLinked(sip.ToString()));
        Sip = new SipLink(sip.ToString(), today);
    }

    /// <summary>Told by the locked place in which region it lies; where it lies is never told.</summary>
    /// <param name="before">Where it lay until now; null when nothing was written.</param>
    internal void PlaceLiesIn(LockedPlace place, LockedPlace? before)
    {
        var county = place.MunicipalityCode[..2];
        var region = county == MunicipalityCode[..2] ? PlaceRegion.Home : PlaceRegion.Other;
        var another = before is not null && before.MunicipalityCode[..2] != county;
        if (region == Region && !another) return;
        Record(new PlaceRegionKnown(region));
        Region = region;
        if (another) Basis = Basis with { Places = Basis.Places + 1 };
        Recompute();
    }

    /// <summary>The owner speaks for its own items and for units without accounts, and may say of any that it is not needed.</summary>
    static bool MayReport(ChainItem item, ChainReport report) =>
        report == ChainReport.NotNeeded || item.Kind.Row().Side == ChainSide.SocialServices || item.Request?.To.Paper == true || item.Outside is not null;

    /// <summary>School and care were contacted, each with a day, or each is not needed with a reason (6.3).</summary>
    void RequireContacts(DateOnly placedOn)
    {
        var contacts = Items.Where(i => i.IsFirstContact()).ToList();
        if (Words(contacts.Where(i => !i.IsSettled)) is { Count: > 0 } missing) throw PlacementRules.CooperatesBefore.Broken($"{PlacementRules.CooperatesBefore.Message} Kvar: {SipWords.List(missing)}.");
        if (Words(contacts.Where(i => i.Status == ChainStatus.Done && i.Outcome!.On > placedOn)) is { Count: > 0 } after)
            throw PlacementRules.CooperatesBefore.Broken($"Samverkan med skola och vård börjar före en planerad placering. Det här gjordes efter den dagen: {SipWords.List(after)}. Öppna punkten igen och skriv varför kontakten inte togs före.");

        static List<string> Words(IEnumerable<ChainItem> items) => [.. items.Select(i => i.Kind.Row().Word.ToLowerInvariant())];
    }

    /// <summary>
    /// Closes what is pointless now that the placement is over, and says why; the rest stays with the one who has it. What has been sent and nobody has
    /// accepted is never closed: the child's care would hang between two.
    /// </summary>
    void Lapse(Func<ChainItem, bool> pointless, string why, DateOnly on)
    {
        var lapsed = OpenItems.Where(i => i.Status != ChainStatus.Sent && pointless(i)).ToList();
        if (lapsed.Count == 0) return;
        Record(new ChainItemsLapsed([.. lapsed.Select(i => i.Number)], why));
        foreach (var item in lapsed) Put(item with { Status = ChainStatus.NotNeeded, Outcome = new ChainOutcome(on, Actor.System.Person, Unit, why) });
    }

    /// <summary>What was only about the time in the place. To hand over what the pupil needs at a change of school lapses when the ending brings another.</summary>
    bool BelongsToTheStay(ChainItem item, bool changesSchoolAgain) => item.Phase == ChainPhase.Start
        && (item.Kind.Row().OnlyForTheStay || (changesSchoolAgain && item.Kind.Row().Due == ChainDue.BeforeSchoolChange));

    /// <summary>The same thing stands in the chain of the placement that takes over, for the same contact.</summary>
    bool StandsIn(Placement next, ChainItem item)
    {
        static ChainItemKind Same(ChainItemKind kind) => kind == ChainItemKind.HandOverCare ? ChainItemKind.KeepCare : kind;
        var contact = Basis.Contact(item.Contact);
        return item.Phase != ChainPhase.Move && next.Items.Any(i => Same(i.Kind) == Same(item.Kind) && (contact is null || next.Basis.Contact(i.Contact) is { } there && (there.Kind, there.What) == (contact.Kind, contact.What)));
    }

    ChainItem RequireOpen(int number)
    {
        var item = Item(number);
        PlacementRules.ItemIsOpen.Require(!item.IsSettled);
        return item;
    }

    void Recompute()
    {
        var start = new ChainAnchor(ChainPhase.Start, OpenedOn, PlacedOn ?? Decision.From, How == PlacedHow.Acute, Basis.ChangesSchoolOn) { School = Basis.SchoolChanges, Place = Basis.Places };
        List<ChainAnchor> anchors = [start];
        if (EndingPlan is { } ending) anchors.Add(new(ChainPhase.Ending, EndingSince!.Value, ending.EndsOn, false, ending.ChangesSchoolOn, ending.Occasion));
        if (Registration is { } there && (there.FromCounty is not null || (there.Move == 0 && HasMovedCounty))) anchors.Add(new(ChainPhase.Move, RegisteredSince!.Value, there.From, true, null, there.Move));
        Items = Chain.Compute(Items, anchors, new ChainChild(Basis, Ages.AgeOn(ChildBirth, PlacedOn ?? Decision.From), Region), Clocks);
    }

    void Put(ChainItem item) => Items = [.. Items.Select(i => i.Number == item.Number ? item : i)];

    static void Check(ChainBasis basis) => PlacementRules.BasisIsWhole.Require(
        basis.Contacts.Select(c => c.Number).Distinct().Count() == basis.Contacts.Count && basis.Contacts.All(c => c.Number > 0 && (c.Kind != CareKind.Other || !PlacementWords.IsBlank(c.What)))
        && (basis.ChangesSchoolOn is null || basis.School != SchoolForm.None));
}
