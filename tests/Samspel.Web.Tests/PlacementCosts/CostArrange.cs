using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.PlacementCosts;

/// <summary>A placement's costs made for a test: where each side reads them.</summary>
sealed record ArrangedCost(SamspelApp App, CaseNumber Number, ChildId ChildId)
{
    public string Address => $"/placeringar/{Number.Short}/kostnad";
    public string Received => $"/mottaget/placering/{Number.Short}/kostnad";

    public Task<PlacementCost> Row() => App.Read(c => c.Set<PlacementCost>().AsNoTracking().SingleAsync(x => x.Number == Number));
    public async Task<List<string>> Facts() => [.. (await App.History((await Row()).Id.Value)).Select(f => f.Kind)];
    public async Task<List<DutyRow>> Open() => [.. (await App.Duties(Number.ToString())).Where(d => d.DoneAt is null && d.Kind is >= DutyKind.WriteCostSplit or DutyKind.ReadReceived)];

    /// <summary>Does something with the costs in the domain and saves it, as the persona.</summary>
    public Task Change(Action<PlacementCost, Actor> act, string persona = Arrange.Worker) => App.Do<Db>(async db =>
    {
        await db.Begin();
        var viewer = await Arrange.ViewerOf(db, persona);
        act(await db.Context.Set<PlacementCost>().AsTracking().SingleAsync(c => c.Number == Number), viewer.Actor);
        await db.Save(viewer);
        await db.Commit();
    });
}

/// <summary>Placements whose costs stand in a certain state, made by acting in the domain and saving through the door.</summary>
static class CostArrange
{
    public const string RegionWorker = "bup-falun", RegionManager = "enhetschef-bup-falun";
    public const string ChildName = "Provnamn";
    public static readonly DateOnly Today = new(2026, 11, 23);
    public static readonly DateOnly From = Today.AddDays(20);

    public static readonly CostSplit Split = new(From,
    [
        CostItem.Of(1, CostKind.Housing, "Familjehemmets ersättning"), CostItem.Of(2, CostKind.SocialSupport, "Familjebehandling"), CostItem.Of(3, CostKind.HealthCare, "Samtal på BUP"),
        new(4, CostKind.Other, "Resor till BUP", 60, "Delas efter resornas längd."),
    ]);

    static readonly BestInterests Best = new("Ett lugnt hem nära skolan är bäst.", "Jag vill kunna gå kvar i min klass.", null, "Barnet berättade med egna ord.");

    /// <param name="acuteOn">The day of an acute placement; null for one that is planned.</param>
    /// <param name="onPaper">The region's unit took part on paper when the costs were opened.</param>
    /// <param name="shared">The region's unit has been given the material.</param>
    public static async Task<ArrangedCost> Case(SamspelApp app, DateOnly? acuteOn = null, bool shared = false, Action<PlacementCost, Actor>? then = null, Wishes? wishes = null, bool onPaper = false)
    {
        var (child, _) = await Arrange.Child(app, wishes);
        ArrangedCost arranged = null!;
        await app.Do<Db>(async db =>
        {
            await db.Begin();
            var viewer = await Arrange.ViewerOf(db, Arrange.Worker);
            var (owner, region) = ((await db.UnitRef(viewer.Unit))!, (await db.UnitRef(Arrange.UnitId("bup-falun")))! with { Paper = onPaper });
            var number = CaseNumber.Placement(Today.Year, await db.NextNumber("PLA", Today.Year));
            var birth = (await db.Context.Set<Child>().SingleAsync(c => c.Id == child)).BirthDate;
            var decision = new PlacementDecision(acuteOn is null ? PlacementForm.FamilyHome : PlacementForm.EmergencyHome, LegalBase.SoL, Best, acuteOn ?? From, null, "Socialnämndens utskott", acuteOn ?? Today);
            var placement = acuteOn is { } on
                ? Placement.PlaceAcutely(PlacementId.New(), number, viewer.Actor, owner, viewer.Person, child, birth, "2080", decision, ChainBasis.NothingKnown, "Polisen hämtade barnet på kvällen.", Clock.Instant(on, new TimeOnly(22, 40)), Clock.Instant(on, new TimeOnly(22, 50)))
                : Placement.Plan(PlacementId.New(), number, viewer.Actor, owner, viewer.Person, child, birth, "2080", decision, ChainBasis.NothingKnown, Today);
            var cost = PlacementCost.Open(PlacementCostId.New(), placement, viewer.Actor, region, acuteOn ?? Today);
            if (shared)
            {
                var material = PlacementPapers.OfCosts(placement, cost, new PaperBasis(DisclosureId.New(), DisclosureBasis.OnGround(GroundCode.G5, "Behövs för barnets vård under placeringen."),
                    new SipNames($"{ChildName} Provsson", "20130514-2380", owner.Name, viewer.Name), viewer.Person, SamspelApp.Start, Today));
                cost.Share(viewer.Actor, material, Today);
                db.Add(viewer, material);
            }
            then?.Invoke(cost, viewer.Actor);
            db.Add(viewer, placement);
            db.Add(viewer, cost);
            await db.Save(viewer);
            await db.Commit();
            arranged = new ArrangedCost(app, number, child);
        });
        return arranged;
    }

    public static Task<ArrangedCost> Written(SamspelApp app) => Case(app, shared: true, then: (cost, by) => cost.WriteSplit(by, Split, Today));

    /// <summary>Both sides' managers have approved.</summary>
    public static async Task<ArrangedCost> Established(SamspelApp app)
    {
        var cost = await Written(app);
        await Approve(cost);
        return cost;
    }

    public static async Task Approve(ArrangedCost cost)
    {
        await cost.Change((c, by) => c.Approve(by, c.Draft!.Number, "Karin Wester", "Enhetschef", "Delegationsordningen 4.2", Today), Arrange.Manager);
        await cost.Change((c, by) => c.Approve(by, c.Draft!.Number, "Lena Fors", "Enhetschef", "Delegationsordningen 7.1", Today), RegionManager);
    }

    public static Task<ArrangedCost> Disagreed(SamspelApp app) => Case(app, shared: true, then: (cost, by) =>
    {
        cost.WriteSplit(by, Split, Today);
        cost.DeclareDisagreement(by, "Vem som bär behandlingen på hemmet.", "Behandlingen är hälso- och sjukvård.", Today);
    });
}
