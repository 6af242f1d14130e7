using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Agreements;

/// <summary>What the tests about the agreement's life begin with.</summary>
static class AgreementGiven
{
    public const string Coordinator = "lanssamordnare";

    public static IServiceProvider CreateScopeOf(this IServiceProvider services) => services.CreateScope().ServiceProvider;

    /// <summary>The county coordinator as a viewer, for what a test does at the door.</summary>
    public static async Task<Viewer> CoordinatorOf(this Db db, SamspelApp app)
    {
        var person = Given.Persona(Coordinator);
        var assignment = await app.Read(c => c.Set<Assignment>().Where(a => a.Person == person).Select(a => a.Id).SingleAsync());
        return (await db.Viewer(person, assignment))!;
    }

    /// <summary>Changes RD20/04734 as the county coordinator.</summary>
    public static Task Change(this SamspelApp app, Action<CountyAgreement, Actor> act) => app.Do<Db>(async db =>
    {
        var viewer = await db.CoordinatorOf(app);
        var id = (await AgreementStartTests.Known(app)).Id;
        act((await db.CountyAgreement(viewer, id))!, viewer.Actor);
        await db.Save(viewer);
        await db.Commit();
    });

    /// <summary>The county has decided to apply RD20/04734 while a new one is awaited.</summary>
    public static Task ApplyMeanwhile(SamspelApp app)
    {
        var today = new DateOnly(2026, 11, 23);
        return app.Change((agreement, by) => agreement.ApplyMeanwhile(by, new(today.AddDays(-30), null, "Länschefsnätverket", today.AddDays(-40), "En ny överenskommelse tas fram."), today));
    }
}
