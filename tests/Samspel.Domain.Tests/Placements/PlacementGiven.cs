using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;

namespace Samspel.Domain.Tests.Placements;

/// <summary>A placement with its costs, and what day it is.</summary>
public sealed class PlacementCase(Placement placement, PlacementCost cost, DateOnly today)
{
    public Placement Placement { get; } = placement;
    public PlacementCost Cost { get; } = cost;
    public DateOnly Today { get; set; } = today;

    public ChainItem Item(ChainItemKind kind, ChainPhase phase = ChainPhase.Start) => Placement.Items.Single(i => i.Kind == kind && i.Phase == phase);
}

/// <summary>Placements made by acting, from the plan or the acute night on.</summary>
public static class PlacementGiven
{
    public static readonly DateOnly Friday = new(2026, 3, 6);
    public static readonly DateOnly From = Friday.AddDays(30);
    public static readonly DateOnly Birth = new(2012, 9, 15);

    public static readonly UnitRef Owner = Unit("Socialtjänst barn och familj", UnitKind.SocialServicesChildren, "2080");
    public static readonly UnitRef Sister = Unit("Familjerätten", UnitKind.FamilyLaw, "2080") with { Compartment = Owner.Compartment };
    public static readonly UnitRef Bup = Unit("BUP Falun", UnitKind.ChildPsychiatry, "20");
    public static readonly UnitRef Region = Unit("Barnhälsan", UnitKind.PaediatricClinic, "20");
    public static readonly UnitRef PaperRegion = Region with { Paper = true };
    public static readonly UnitRef Education = Unit("Barn- och utbildningsförvaltningen", UnitKind.EducationAdministration, "2080");
    public static readonly UnitRef School = Unit("Hälsinggårdsskolan", UnitKind.School, "2080");
    public static readonly UnitRef PaperDentist = Unit("Folktandvården", UnitKind.DentalCare, "20") with { Paper = true };
    public static readonly UnitRef Stranger = Unit("Habiliteringen", UnitKind.Habilitation, "20");

    public static readonly Actor Worker = At(Owner);
    public static readonly Actor Manager = At(Owner, Role.UnitManager);
    public static readonly Actor RegionWorker = At(Region);
    public static readonly Actor RegionManager = At(Region, Role.UnitManager);

    public static readonly BestInterests JudgedBest = new("Ett lugnt hem nära skolan är bäst.", "Jag vill kunna gå kvar i min klass.", null, "Hon berättade med egna ord vad som ska hända.");
    public static readonly ChainBasis Basis = new(SchoolForm.Compulsory, null,
        [new(1, CareKind.ChildPsychiatry, Unit: Bup), new(2, CareKind.Dental, Unit: PaperDentist)], SelfCare: true, SeeksAsylum: false);

    public static readonly LockedPlace Falun = new("Granbackens familjehem", "Storgatan 1", "2080", "070-000 00 00");
    public static readonly LockedPlace Gavle = new("Havsvikens HVB", "Strandvägen 9", "2180", null);

    public static Actor At(UnitRef unit, Role role = Role.CaseWorker) => new(PersonId.New(), unit.Id, unit.Kind, role);

    public static PlacementDecision Decision(DateOnly? from = null, PlacementForm form = PlacementForm.FamilyHome, LegalBase legal = LegalBase.SoL) =>
        new(form, legal, JudgedBest, from ?? From, null, "Socialnämndens utskott", (from ?? Friday) < Friday ? from!.Value : Friday);

    public static PlacementCase Planned(PlacementDecision? decision = null, ChainBasis? basis = null, Placement? previous = null, ChildId? child = null, DateOnly? today = null, UnitRef? region = null)
    {
        var day = today ?? Friday;
        var placement = Placement.Plan(PlacementId.New(), CaseNumber.Placement(2026, 31), Worker, Owner, Worker.Person, child ?? previous?.Child ?? ChildId.New(), Birth, "2080", decision ?? Decision(), basis ?? Basis, day, previous);
        return new(placement, PlacementCost.Open(PlacementCostId.New(), placement, Worker, region ?? Region, day), day);
    }

    public static PlacementCase Ready()
    {
        var c = Planned();
        Agree(c);
        c.Placement.ClearResponsibility(Worker, c.Cost.Established, c.Today);
        return c;
    }

    public static PlacementCase PlacedAsPlanned()
    {
        var c = Ready();
        TakeContacts(c);
        c.Today = From;
        c.Placement.Place(Worker, c.Today, c.Today);
        c.Cost.Follow(c.Placement);
        return c;
    }

    public static PlacementCase Acute(DateOnly? on = null, ChainBasis? basis = null, PlacementDecision? decision = null, Placement? previous = null)
    {
        var day = on ?? Friday;
        var placement = Placement.PlaceAcutely(PlacementId.New(), CaseNumber.Placement(2026, 32), Worker, Owner, Worker.Person, previous?.Child ?? ChildId.New(), Birth, "2080",
            decision ?? Decision(day, PlacementForm.EmergencyHome), basis ?? Basis, "Polisen hämtade barnet på kvällen.", Night(day), Night(day).AddMinutes(10), previous);
        return new(placement, PlacementCost.Open(PlacementCostId.New(), placement, Worker, Region, day), day);
    }

    /// <summary>Twenty to eleven at night in Sweden, in winter or summer time.</summary>
    public static DateTimeOffset Night(DateOnly day) => new DateTimeOffset(day, new TimeOnly(20, 40), TimeSpan.Zero);

    public static PlacementCase Openly()
    {
        var c = Planned();
        c.Today = From;
        c.Placement.PlaceWithoutSplit(Worker, TheOpenDecision, c.Today, c.Cost, c.Today);
        return c;
    }

    public static PlacementCase Ending()
    {
        var c = PlacedAsPlanned();
        c.Placement.PrepareEnding(Worker, new EndingPlan(c.Today.AddMonths(4), EndsIn.Home, null), c.Today);
        return c;
    }

    public static PlacementCase Ended()
    {
        var c = Ending();
        c.Today = c.Placement.EndingPlan!.EndsOn;
        c.Placement.End(Worker, TheEnd(c.Today), c.Today);
        return c;
    }

    public static PlacementCase Withdrawn()
    {
        var c = Planned();
        c.Placement.Withdraw(Worker, "Mormor tar emot barnet.", c.Today);
        c.Cost.Follow(c.Placement);
        return c;
    }

    public static PlacementCase In(PlacementState state) => state switch
    {
        PlacementState.Planned => Planned(),
        PlacementState.ReadyToPlace => Ready(),
        PlacementState.Placed => PlacedAsPlanned(),
        PlacementState.Ending => Ending(),
        PlacementState.Ended => Ended(),
        PlacementState.Withdrawn => Withdrawn(),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static readonly OpenDecision TheOpenDecision = new("Eva Testsson", "Utskottets ordförande", "Platsen går förlorad i morgon.");

    public static EndingRecord TheEnd(DateOnly on) => new(on, JudgedBest, SipAtEnding.FollowedUp, "SIP-2026-0412", on, null, "Kontakten med BUP fortsätter.", "BUP skriver in sin sista punkt nästa vecka.");

    public static readonly CostSplit Split = new(From,
    [
        CostItem.Of(1, CostKind.Housing, "Familjehemmet"), CostItem.Of(2, CostKind.SocialSupport, "Familjebehandling"), CostItem.Of(3, CostKind.HealthCare, "BUP"),
        CostItem.Of(4, CostKind.HealthExamination, "Hälsoundersökning"), new(5, CostKind.Other, "Resor till BUP", 50, "Hälften var."),
    ]);

    /// <summary>Shared, written and approved by both.</summary>
    public static void Agree(PlacementCase c)
    {
        if (c.Cost.Shared is null) Share(c);
        c.Cost.WriteSplit(Worker, Split, c.Today);
        ApproveBoth(c);
    }

    public static void Share(PlacementCase c) => c.Cost.Share(Worker, Made(c.Placement.Child, Region, c.Today), c.Today);

    public static void ApproveBoth(PlacementCase c)
    {
        var draft = c.Cost.Draft!.Number;
        c.Cost.Approve(Manager, draft, "Mona Testsson", "Enhetschef", "Delegationsordningen 4.2", c.Today);
        c.Cost.Approve(RegionManager, draft, "Rolf Testsson", "Verksamhetschef", "Delegationsordningen 7.1", c.Today);
    }

    public static void TakeContacts(PlacementCase c)
    {
        foreach (var item in c.Placement.Items.Where(i => i.Kind is ChainItemKind.ContactSchool or ChainItemKind.ContactCare && !i.IsSettled).ToList())
            c.Placement.ReportItem(Worker, item.Number, ChainReport.Done, "Möte med rektor och BUP.", c.Today, c.Today);
    }

    public static void Ask(PlacementCase c, ChainItem item, UnitRef to) => c.Placement.AskParty(Worker, item.Number, to, Made(c.Placement.Child, to, c.Today), c.Today);

    public static Disclosure Made(ChildId child, UnitRef to, DateOnly today, UnitRef? from = null)
    {
        var sender = from ?? Owner;
        return Disclosure.Make(DisclosureId.New(), new DisclosureSubject(child, Birth, null, "PLA-2026-0031"), new DisclosedItem(ItemKind.Message, 1, 1, "{}"), End(sender), End(to),
            DisclosureBasis.OnGround(to.Kind.Branch() is Branch.HealthCare or Branch.SchoolHealth or Branch.SocialServices ? GroundCode.G5 : GroundCode.G2, "Behövs för barnets vård och skolgång under placeringen."),
            Worker.Person, new DateTimeOffset(today, new TimeOnly(9, 0), TimeSpan.Zero), today);
    }

    static DisclosureEnd End(UnitRef unit) => new(unit.Id, unit.Name, new Compartment(unit.Compartment, unit.PartyCode, unit.Kind.Branch(), unit.Name));

    static UnitRef Unit(string name, UnitKind kind, string party) => new(UnitId.New(), name, kind, CompartmentId.New(), party);
}
