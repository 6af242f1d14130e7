using Microsoft.EntityFrameworkCore;
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
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.Placements;

/// <summary>A placement made for a test: where its owner and those who have been asked read it.</summary>
sealed record PlacedChild(SamspelApp App, CaseNumber Number, ChildId ChildId)
{
    public string Address => $"/placeringar/{Number.Short}";
    public string Place => $"{Address}/plats";
    public string Received => $"/mottaget/placering/{Number.Short}";

    public Task<Placement> Row() => App.Read(c => c.Set<Placement>().AsNoTracking().SingleAsync(p => p.Number == Number));
    public async Task<PlaceOfStay?> Stay() { var id = (await Row()).Id; return await App.Read(c => c.Set<PlaceOfStay>().AsNoTracking().SingleOrDefaultAsync(s => s.Placement == id)); }

    /// <summary>What has happened to the lock and to the placement, which share their id.</summary>
    public async Task<List<string>> Facts() => [.. (await App.History((await Row()).Id.Value)).Select(f => f.Kind)];
    public Task<List<DutyRow>> Duties() => App.Duties(Number.ToString());
    public async Task<ChainItem> Item(ChainItemKind kind) => (await Row()).Items.First(i => i.Kind == kind);

    /// <summary>Does something with the placement in the domain and saves it, as the persona.</summary>
    public Task Change(Func<Placement, Viewer, Db, Task> act, string persona = Arrange.Worker) => App.Do<Db>(async db =>
    {
        await db.Begin();
        var viewer = await Arrange.ViewerOf(db, persona);
        await act(await db.Context.Set<Placement>().AsTracking().SingleAsync(p => p.Number == Number), viewer, db);
        await db.Save(viewer);
        await db.Commit();
    });

    /// <summary>Gives an item to a unit, on a ground, as the owner.</summary>
    public async Task<PlacedChild> Ask(ChainItemKind kind, string unit, string note = "Vi behöver er hjälp med det här.", string child = "Provnamn Provsson")
    {
        await Change(async (placement, viewer, db) =>
        {
            var (to, item, today) = ((await db.UnitRef(Arrange.UnitId(unit)))!, placement.Items.First(i => i.Kind == kind), Clock.Day(App.Time.GetUtcNow()));
            var ground = to.Kind.Branch() == Branch.HealthCare ? GroundCode.G5 : GroundCode.G2;
            var paper = PlacementPapers.OfItem(placement, item.Number, to, note, new PaperBasis(DisclosureId.New(), DisclosureBasis.OnGround(ground, "Behövs för barnets vård och skolgång under placeringen."),
                new SipNames(child, child == ChildDisplay.Hidden ? null : PlaceArrange.Digits, placement.Owner.Name, viewer.Name), viewer.Person, App.Time.GetUtcNow(), today));
            db.Add(viewer, paper);
            placement.AskParty(viewer.Actor, item.Number, to, paper, today);
        });
        return this;
    }
}

/// <summary>Acute placements made by acting in the domain and saving through the door, each with its own child.</summary>
static class PlaceArrange
{
    public const string Digits = "20130514-2380", Education = "falun-utbildning";
    public static readonly LockedPlace Secret = new("Rävgårdens familjehem", "Tallstigen 77, Tallbyn", "2101", "070-111 22 33");

    /// <summary>Words that stand in the place and nowhere else.</summary>
    public static readonly string[] SecretWords = ["Rävgård", "Tallstigen", "Tallbyn", "070-111 22 33"];

    /// <summary>What tells where the child lives by other words: the municipality of the place, where nobody else in the test has anything, and a unit there that is not in the product.</summary>
    public static readonly LockedPlace FarAway = new("Rävgårdens familjehem", "Tallstigen 77, Tallbyn", "2514", "070-111 22 33");
    public static readonly string[] FarAwayWords = ["Kalix", "Malmfältens"];
    public const string FarAwayCode = "2514";

    public static readonly DateOnly Today = new(2026, 11, 23);

    static readonly BestInterests Best = new("Ett lugnt hem nära skolan är bäst.", "Jag vill kunna gå kvar i min klass.", null, "Barnet berättade med egna ord.");

    public static async Task<PlacedChild> Acute(SamspelApp app, Wishes? wishes = null, LockedPlace? place = null, PersonId? responsible = null, SchoolForm school = SchoolForm.Compulsory, bool inInbox = false, ChildId? of = null, bool selfCare = false)
    {
        var wish = wishes ?? new Wishes();
        var child = of ?? (await Arrange.Child(app, wish)).Id;
        PlacedChild placed = null!;
        await app.Do<Db>(async db =>
        {
            await db.Begin();
            var (viewer, today) = (await Arrange.ViewerOf(db, wish.Persona), Clock.Day(app.Time.GetUtcNow()));
            var (owner, bup) = ((await db.UnitRef(viewer.Unit))!, (await db.UnitRef(Arrange.UnitId("bup-falun")))!);
            var number = CaseNumber.Placement(today.Year, await db.NextNumber("PLA", today.Year));
            var basis = new ChainBasis(school, school == SchoolForm.None ? null : today.AddDays(30), [new(1, CareKind.ChildPsychiatry, Unit: bup)], SelfCare: selfCare, SeeksAsylum: false);
            var placement = Placement.PlaceAcutely(PlacementId.New(), number, viewer.Actor, owner, inInbox ? null : responsible ?? viewer.Person, child, wish.Birth, "2080",
                new PlacementDecision(PlacementForm.EmergencyHome, LegalBase.SoL, Best, today, null, "Socialnämndens utskott", today), basis, "Polisen hämtade barnet på kvällen.", Clock.Instant(today, new TimeOnly(7, 40)), app.Time.GetUtcNow());
            db.Add(viewer, placement);
            db.Add(viewer, PlacementCost.Open(PlacementCostId.New(), placement, viewer.Actor, bup, today));
            if (place is not null) db.Add(viewer, PlaceOfStay.Write(viewer.Actor, placement, place, today));
            await db.Save(viewer);
            await db.Commit();
            placed = new PlacedChild(app, number, child);
        });
        return placed;
    }
}
