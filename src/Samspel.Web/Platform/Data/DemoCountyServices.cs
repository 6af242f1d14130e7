using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.JointServices;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Domain.Provision;
using Samspel.Domain.WhoDoesWhat;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>
/// The demo's joint services, development work and provision: what the agreement itself names as examples, with nothing invented about it, and
/// made-up things, named so, beside. Much is unknown, as it is where nobody has been asked yet.
/// </summary>
static class DemoCountyServices
{
    const string Mark = "demo-county-services", MadeUp = "Demons påhittade uppgift", InAgreement = "Överenskommelsen, avsnitt 3.2";

    public static async Task Seed(IServiceProvider services, Action<string>? say)
    {
        await using var scope = services.CreateAsyncScope();
        var (context, db, clock) = (scope.ServiceProvider.GetRequiredService<SamspelContext>(), scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>());
        if (await context.Set<Marker>().AnyAsync(m => m.Name == Mark)) return;
        say?.Invoke("Lägger upp demons gemensamma verksamheter, utvecklingsarbeten och lokala utbud…");
        await db.Begin();
        var parties = await db.Parties();
        var by = new PartyActor(new Actor(new PersonId(Db.NamedGuid("persona:lanssamordnare")), County.UnitOf("lanssamordning"), UnitKind.CountyCoordination, Role.CountyCoordinator), parties.Single(p => p.IsRegion), "Ingrid Hallman");
        var (today, since) = (clock.Today, clock.Today.AddDays(-30));

        LocalService Service(JointServiceKind kind, string code, string name, Answer exists, string source, KnownDate? from = null, string? place = null, IReadOnlyList<string>? serves = null)
        {
            var service = LocalService.Enter(LocalServiceId.New(), kind, code, by, new LocalServiceContent(name, exists, exists.YesNo == true ? from ?? KnownDate.Unknown : null, source, place, Serves: serves), today);
            db.Add(Viewer.System, service);
            return service;
        }

        var clinic = Service(JointServiceKind.YouthClinic, "2080", "Ungdomsmottagningen Gruvan (påhittad)", Answer.Of(true), MadeUp, new DateOnly(2009, 9, 1), "Falun");
        foreach (var (key, yes) in new[] { ("um.barnmorska", true), ("um.kurator", true), ("um.lakare", false), ("um.huvudman", true) }) clinic.Give(by, new CentreValue(key, Answer.Of(yes), since, MadeUp), today);
        Service(JointServiceKind.YouthClinic, "2034", "Ungdomsmottagning", Answer.Of(false), MadeUp);
        Service(JointServiceKind.YouthHealth, "2081", "Ungdomshälsa, pilotprojekt", Answer.Of(true), InAgreement);
        Service(JointServiceKind.YouthHealth, "2029", "Ungdomshälsa, pilotprojekt", Answer.Of(true), InAgreement);
        Service(JointServiceKind.Barnahus, "2081", "Barnahus Dalarna", Answer.Of(true), InAgreement, place: "Borlänge", serves: [.. parties.Where(p => !p.IsRegion && p.Code != "2081").Select(p => p.Code)]);
        Service(JointServiceKind.TogetherForEveryChild, "2080", "Tillsammans för varje barn", Answer.Of(true), InAgreement);

        var pilot = DevelopmentWork.Propose(DevelopmentWorkId.New(), by, new DevelopmentContent("Gemensam första kontakt för unga (påhittat)", "En enda väg in för unga som mår dåligt: kommunen och regionen svarar tillsammans.", ["2081", "2029"], today.AddMonths(6), JointServiceKind.YouthHealth), since);
        pilot.StartPilot(by, since);
        var idea = DevelopmentWork.Propose(DevelopmentWorkId.New(), by, new DevelopmentContent("Språkstöd i öppna förskolan (påhittat)", "Logoped på plats en förmiddag i månaden.", [], null), today);
        foreach (var work in new[] { pilot, idea }) db.Add(Viewer.System, work);

        foreach (var (code, unit) in new[] { ("2080", "falun-samordning"), ("2021", "vansbro-samordning") })
        {
            var provision = MunicipalProvision.Begin(ProvisionId.New(), code, County.UnitOf(unit), today);
            provision.Add(by, new OfferContent(SupportKind.ParentSupport, "Föräldragrupper (påhittat)", new AgeSpan(0, 5, Pregnancy: true), "Socialtjänsten", Principal.Municipality, null, KnownDate.Unknown, MadeUp, since), today);
            provision.Add(by, new OfferContent(SupportKind.LanguageSupport, "Språkstöd i förskolan (påhittat)", new AgeSpan(1, 5), "Förskolan", Principal.Municipality, null, new DateOnly(2022, 8, 15), MadeUp, since, "Förskolan frågar vårdnadshavarna först."), today);
            provision.SayMissing(by, new StatedMissing(SupportKind.GriefSupport, SupportBand.SixToTwelve, since, MadeUp), today);
            db.Add(Viewer.System, provision);
        }
        db.Mark(Mark);
        await db.Save(Viewer.System);
        await db.Commit();
    }
}
