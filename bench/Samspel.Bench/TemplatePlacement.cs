using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Bench;

/// <summary>Brings one placement to a state by acting: chain, locked place, costs and what each unit has been asked, as after months of work.</summary>
sealed class TemplatePlacement
{
    readonly SamspelContext context;
    readonly Viewer carrier;
    Placement placement = null!;
    PlacementCost cost = null!;
    Db db = null!;
    Clock clock = null!;
    DateOnly day;

    TemplatePlacement(SamspelContext context, Viewer carrier, DateOnly start)
    {
        (this.context, this.carrier) = (context, carrier);
        On(start);
    }

    static readonly BestInterests Best = new("Ett lugnt hem nära skolan är bäst.", "Jag vill kunna gå kvar i min klass.", null, "Barnet berättade med egna ord vad som ska hända.");

    Actor By => carrier.Actor;

    void On(DateOnly date)
    {
        day = date;
        clock = new Clock(new StandingTime(Clock.Instant(date, new TimeOnly(10, 0))));
        db = new Db(context, clock);
    }

    async Task Keep()
    {
        await db.Save(carrier);
        await db.Commit();
    }

    /// <param name="today">The day it stands in its state.</param>
    public static async Task<Template> Act(SamspelContext context, Viewer carrier, Viewer manager, Neighbours near, int running, PlacementState until, DateOnly today)
    {
        context.ChangeTracker.Clear();
        var start = today.AddDays(until switch { PlacementState.Ended => -320, PlacementState.Ending => -200, PlacementState.Placed => -60, _ => -10 });
        var identity = TemporaryIdentity.Of(start.Year, running);
        var making = new TemplatePlacement(context, carrier, start);
        await making.Open(near, identity, start.AddYears(-11), start.AddDays(until is PlacementState.Planned or PlacementState.Withdrawn ? 30 : 14));
        if (until == PlacementState.Withdrawn) making.placement.Withdraw(making.By, "Mormor tar emot barnet.", making.day);
        else if (until != PlacementState.Planned) await making.Live(near, manager, until, start, today);
        making.cost.Follow(making.placement);
        making.AddLog(start, today);
        await making.Keep();
        return new Template(making.placement.Number.ToString(), identity.Text, making.placement.Child, null, until, start.Year);
    }

    async Task Open(Neighbours near, TemporaryIdentity identity, DateOnly birth, DateOnly from)
    {
        var child = Child.Register(ChildId.New(), near.Owner.Compartment, near.Owner.Id, ChildIdentity.Of(identity), new ChildContent(TemplateCase.GivenName, TemplateCase.FamilyName, birth, LegalSex.Female, near.Municipality, null), day);
        db.Add(carrier, child);
        var basis = new ChainBasis(SchoolForm.Compulsory, from, [new(1, CareKind.ChildPsychiatry, Unit: near.Psychiatry), new(2, CareKind.Habilitation, Unit: near.Habilitation), new(3, CareKind.Dental)], SelfCare: true, SeeksAsylum: false);
        var decision = new PlacementDecision(PlacementForm.FamilyHome, LegalBase.SoL, Best, from, null, "Socialnämndens utskott", day);
        placement = Placement.Plan(PlacementId.New(), CaseNumber.Placement(day.Year, await db.NextNumber("PLA", day.Year)), By, near.Owner, carrier.Person, child.Id, birth, near.Municipality, decision, basis, day);
        cost = PlacementCost.Open(PlacementCostId.New(), placement, By, near.Psychiatry, day);
        db.Add(carrier, placement);
        db.Add(carrier, cost);
        db.Add(carrier, PlaceOfStay.Write(By, placement, new LockedPlace("Ett hem", "Vägen 1", near.Municipality, null), day));
        var material = PlacementPapers.OfCosts(placement, cost, Paper());
        cost.Share(By, material, day);
        db.Add(carrier, material);
        cost.WriteSplit(By, new CostSplit(from, [CostItem.Of(1, CostKind.Housing, "Familjehemmets ersättning"), CostItem.Of(2, CostKind.SocialSupport, "Familjebehandling"), CostItem.Of(3, CostKind.HealthCare, "Samtal på mottagningen"), new(4, CostKind.Other, "Resor", 50, "Hälften var.")]), day);
        await Keep();
    }

    async Task Live(Neighbours near, Viewer manager, PlacementState until, DateOnly start, DateOnly today)
    {
        On(start.AddDays(4));
        cost.Approve(manager.Actor, 1, manager.Name, "Enhetschef", "Delegationsordningen 4.2", day);
        cost.Approve(new Actor(manager.Person, near.Psychiatry.Id, near.Psychiatry.Kind, Role.UnitManager), 1, "Regionens chef", "Verksamhetschef", "Delegationsordningen 7.1", day);
        placement.ClearResponsibility(By, cost.Established, day);
        foreach (var item in placement.Items.Where(i => i.Kind is ChainItemKind.ContactSchool or ChainItemKind.ContactCare).ToList()) placement.ReportItem(By, item.Number, ChainReport.Done, "Möte med rektor och vården.", day, day);
        await Keep();
        On(start.AddDays(14));
        placement.Place(By, day, day);
        cost.Follow(placement);
        Ask(near.School, ChainSide.School);
        await Keep();
        On(start.AddDays(30));
        foreach (var item in placement.Items.Where(i => i.Status == ChainStatus.Open && i.Kind.Row().Side == ChainSide.SocialServices && i.Kind.Examination() is null).Take(4).ToList()) placement.ReportItem(By, item.Number, ChainReport.Done, "Klart, se anteckningen i akten.", day, day);
        await Keep();
        if (until == PlacementState.Placed) return;
        On(start.AddDays(180));
        placement.PrepareEnding(By, new EndingPlan(start.AddDays(300), EndsIn.Home, null), day);
        await Keep();
        if (until == PlacementState.Ending) return;
        On(start.AddDays(300));
        placement.End(By, new EndingRecord(day, Best, SipAtEnding.None, null, null, "Familjen vill inte ha någon SIP.", "Kontakten med mottagningen fortsätter.", "Överlämnas vid nästa besök."), day);
        await Keep();
    }

    void Ask(UnitRef unit, ChainSide side)
    {
        if (placement.Items.FirstOrDefault(i => !i.IsSettled && i.Kind.Row().Side == side) is not { } item) return;
        var made = PlacementPapers.OfItem(placement, item.Number, unit, "Ring handläggaren.", Paper());
        placement.AskParty(By, item.Number, unit, made, day);
        db.Add(carrier, made);
    }

    PaperBasis Paper() => new(DisclosureId.New(), DisclosureBasis.OnGround(GroundCode.G2, "Nödvändigt för att ordna barnets vård och skolgång under placeringen."), new SipNames($"{TemplateCase.GivenName} {TemplateCase.FamilyName}", null, placement.Owner.Name, carrier.Name), carrier.Person, clock.Now, day);

    /// <summary>What the door has written when the carrier has opened the placement 40 times.</summary>
    void AddLog(DateOnly start, DateOnly today)
    {
        var days = Math.Max(1, today.DayNumber - start.DayNumber);
        for (var i = 0; i < 40; i++)
            context.Set<AccessLogRow>().Add(new AccessLogRow
            {
                Id = Guid.CreateVersion7(), At = Clock.Instant(start.AddDays(days * i / 40), new TimeOnly(8 + i % 9, i)), Person = carrier.Person, PersonName = carrier.Name, Assignment = carrier.Assignment,
                Unit = carrier.Unit, Compartment = carrier.Compartment, Owner = placement.Compartment, Child = placement.Child, Number = placement.Number.ToString(), Act = AccessAct.Read,
                Object = i % 4 == 3 ? "placering/kostnad" : "placering", Ground = "pågående placering vid enheten", Allowed = true,
            });
    }
}
