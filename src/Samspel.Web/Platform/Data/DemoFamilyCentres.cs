using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>
/// The demo's family centres: made-up ones, named so, since nothing is known of which real centre has what. They differ, and much about them is
/// unknown, as it is in a register that has just begun.
/// </summary>
static class DemoFamilyCentres
{
    const string Mark = "demo-family-centres";
    static readonly CriterionCatalogue Catalogue = CriterionCatalogues.Autumn2019;

    public static async Task Seed(IServiceProvider services, Action<string>? say)
    {
        await using var scope = services.CreateAsyncScope();
        var (context, db, clock) = (scope.ServiceProvider.GetRequiredService<SamspelContext>(), scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>());
        if (await context.Set<Marker>().AnyAsync(m => m.Name == Mark)) return;
        say?.Invoke("Lägger upp demons påhittade familjecentraler…");
        await db.Begin();
        var parties = await db.Parties();
        var region = parties.Single(p => p.IsRegion);
        var by = new PartyActor(new Actor(new PersonId(Db.NamedGuid("persona:lanssamordnare")), County.UnitOf("lanssamordning"), UnitKind.CountyCoordination, Role.CountyCoordinator), region, "Ingrid Hallman");
        var today = clock.Today;

        FamilyCentre Centre(string code, string place, string name, DeclaredType declared, KnownDate opened, CentrePart[] health, CentrePart[] municipal, string? unit, string? unitName, (string Persona, string Name)? who, params (string Key, Answer Answer)[] values)
        {
            var municipality = parties.Single(p => p.Code == code);
            CentreParty[] taking = [.. new[] { new CentreParty(region.Code, region.Name, health), new CentreParty(code, municipality.Name, municipal) }.Where(p => p.Parts.Count > 0)];
            var centre = FamilyCentre.Register(FamilyCentreId.New(), code, by, new CentreContent($"{name} (påhittad)", place, declared, taking, [], [], [], unit is null ? null : new CentreCoordinator(County.UnitOf(unit), unitName!, who is { } w ? new PersonId(Db.NamedGuid($"persona:{w.Persona}")) : null, who?.Name)), opened, today);
            foreach (var (key, answer) in values) centre.Give(by, Catalogue, new CentreValue(key, answer, today.AddDays(-30), "Demons påhittade uppgift"), today);
            db.Add(Viewer.System, centre);
            return centre;
        }

        CentrePart[] health = [CentrePart.MaternityCare, CentrePart.ChildHealthCare], municipal = [CentrePart.OpenPreschool, CentrePart.SocialServices];
        Centre("2080", "Falun", "Familjecentralen Gruvan", DeclaredType.FamilyCentre, new DateOnly(2014, 9, 1), health, municipal, "falun-forskola", "Förskolan, Falun", ("samordnare-gruvan", "Camilla Östlund"),
            [.. Whole(true), .. Hours(24, 20, 24, 20), (CriterionKeys.CoLocated, Answer.Of(true)), (CriterionKeys.Coordinator, Answer.Of(true)), (CriterionKeys.SteeringGroup, Answer.Of(true)), (CriterionKeys.JointGroups, Answer.Of(true)), (CriterionKeys.PlanningTime, Answer.Of(true)), ("hela.mal", Answer.Of(true))]);
        Centre("2080", "Falun", "Familjecentralen Faluån", DeclaredType.FamilyCentre, KnownDate.Unknown, health, municipal, "falun-forskola", "Förskolan, Falun", null,
            [.. Present(true, true, true, true), .. Hours(16, 24, 15, null), (CriterionKeys.CoLocated, Answer.Of(false)), (CriterionKeys.SteeringGroup, Answer.Of(true)), (CriterionKeys.PlanningTime, Answer.Of(false))]);
        Centre("2085", "Ludvika", "Familjecentralen Väsman", DeclaredType.FamilyCentre, new DateOnly(2011, 1, 10), health, municipal, "ludvika-forskola", "Förskolan, Ludvika", ("samordnare-vasman", "Jonas Hedberg"),
            [.. Whole(true), .. Hours(20, 30, 18, 12), (CriterionKeys.CoLocated, Answer.Of(true)), (CriterionKeys.Coordinator, Answer.Of(false)), (CriterionKeys.JointGroups, Answer.Of(true)), ("soc.personer", Answer.Of(3m, Certainty.Estimated))]);
        Centre("2062", "Mora", "Familjecentralen Siljansstrand", DeclaredType.FamilyCentre, new DateOnly(2017, 3, 1), health, municipal, "mora-forskola", "Förskolan, Mora", null,
            [.. Present(true, true, true, null), .. Hours(null, 24, 12, null), (CriterionKeys.SteeringGroup, Answer.Of(false))]);
        Centre("2021", "Vansbro", "Öppna förskolan Vanan", DeclaredType.Similar, new DateOnly(2020, 8, 17), [CentrePart.ChildHealthCare], [CentrePart.OpenPreschool], "vansbro-forskola", "Förskolan, Vansbro", null,
            [.. Present(false, true, true, false), .. Hours(null, 8, 10, null), (CriterionKeys.PlanningTime, Answer.Of(true))]);
        Centre("2081", "Borlänge", "Öppna förskolan Tunaslätten", DeclaredType.Other, KnownDate.Unknown, [], [CentrePart.OpenPreschool], null, null, null, (CriterionKeys.Present(CentrePart.OpenPreschool), Answer.Of(true)), (CriterionKeys.OpenPreschoolHours, Answer.Of(16m, Certainty.Estimated)));
        db.Mark(Mark);
        await db.Save(Viewer.System);
        await db.Commit();
    }

    static (string, Answer)[] Whole(bool yes) => [.. Parts().Select(p => (CriterionKeys.Present(p), Answer.Of(true))), .. Parts().Select(p => (CriterionKeys.WholeActivity(p), Answer.Of(yes)))];

    static IEnumerable<(string, Answer)> Present(params bool?[] there) => Parts().Zip(there).Where(p => p.Second is not null).Select(p => (CriterionKeys.Present(p.First), Answer.Of(p.Second!.Value)));

    static IEnumerable<(string, Answer)> Hours(params decimal?[] hours) => new[] { "mhv.timmar", "bhv.timmar", CriterionKeys.OpenPreschoolHours, CriterionKeys.SocialServicesHours }.Zip(hours).Where(h => h.Second is not null).Select(h => (h.First, Answer.Of(h.Second!.Value)));

    static CentrePart[] Parts() => [CentrePart.MaternityCare, CentrePart.ChildHealthCare, CentrePart.OpenPreschool, CentrePart.SocialServices];
}
