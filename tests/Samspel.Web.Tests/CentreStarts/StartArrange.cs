using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.CentreStarts;

/// <summary>A municipality on its way to a family centre, made for a test by acting in the domain and saving through the door.</summary>
static class StartArrange
{
    public const string Root = "/starta-familjecentral", Address = Root + "/2080";
    public static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>Begins Falun's way; then whatever the test does with it.</summary>
    public static async Task<CentreStartId> Begun(SamspelApp app, Action<CentreStart, PartyActor, PartyActor>? then = null)
    {
        var id = CentreStartId.New();
        await app.Do<Db>(async db =>
        {
            var (municipal, regional) = await Sides(db);
            var start = CentreStart.Begin(id, "2080", "Centrum", municipal, municipal.Actor.Unit, regional.Actor.Unit, Today);
            then?.Invoke(start, municipal, regional);
            await db.Begin();
            db.Add(Viewer.System, start, 1);
            await db.Save(Viewer.System);
            await db.Commit();
        });
        return id;
    }

    /// <summary>Somebody changes it meanwhile.</summary>
    public static Task Change(SamspelApp app, CentreStartId id, Action<CentreStart, PartyActor, PartyActor> act) => app.Do<Db>(async db =>
    {
        var (municipal, regional) = await Sides(db);
        await db.Begin();
        act(await db.Context.Set<CentreStart>().AsTracking().SingleAsync(s => s.Id == id), municipal, regional);
        await db.Save(Viewer.System);
        await db.Commit();
    });

    public static Task<CentreStart> Row(SamspelApp app, CentreStartId id) => app.Read(c => c.Set<CentreStart>().AsNoTracking().SingleAsync(s => s.Id == id));

    /// <summary>Dialogue, will and needs are done, and with them what the budget frames presuppose.</summary>
    public static void Prepared(CentreStart start, PartyActor municipal, PartyActor regional)
    {
        start.LogDialogue(municipal, new(0, Today, ["Förvaltningschef"], [], null, null), Today);
        foreach (var step in new[] { StartStep.OpenPreschool, StartStep.Will, StartStep.Needs }) start.CompleteStep(municipal, step, "Klart.", Today, Today);
    }

    /// <summary>Both sides have decided as well.</summary>
    public static void Decided(CentreStart start, PartyActor municipal, PartyActor regional)
    {
        Prepared(start, municipal, regional);
        foreach (var by in new[] { municipal, regional })
        {
            start.StateBudget(by, new BudgetFrame(by.Side, "Ramen 2027", Today, "Budget 2027"), Today);
            start.Decide(by, "Nämnden", Today, "2026/9", Today);
        }
    }

    /// <summary>All but the agreement and the opening.</summary>
    public static void Furnished(CentreStart start, PartyActor municipal, PartyActor regional)
    {
        Decided(start, municipal, regional);
        foreach (var step in new[] { StartStep.Premises, StartStep.Staffing, StartStep.Compensation, StartStep.Coordinator, StartStep.SteeringGroup, StartStep.ActivityPlan }) start.CompleteStep(municipal, step, "Klart.", Today, Today);
    }

    static async Task<(PartyActor Municipal, PartyActor Regional)> Sides(Db db)
    {
        var parties = await db.Parties();
        PartyActor By(string unit, UnitKind kind, Party party, string name) => new(new Actor(PersonId.New(), County.UnitOf(unit), kind, Role.LocalCoordinator), party, name);
        return (By("falun-samordning", UnitKind.MunicipalCoordination, parties.Single(p => p.Code == "2080"), "Kommunens Samordnare"), By("lanssamordning", UnitKind.CountyCoordination, parties.Single(p => p.IsRegion), "Regionens Samordnare"));
    }
}
