using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.ConcernReports;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Access;
using Samspel.Web.Tests.Children;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;
using static Samspel.Web.Tests.ConcernReports.ConcernArrange;

namespace Samspel.Web.Tests.ConcernReports;

/// <summary>
/// A report stops new releases to the child's guardians, and nobody can see that it does: everything that is open without signing in, everything that is
/// printed for the family or read together with it, and all that those who work with the child see stays byte for byte as it was.
/// </summary>
public partial class ReleaseStopTests
{
    const string Lss = "lss-falun";

    [Theory, OnBothDatabases]
    public async Task A_report_stops_new_releases_and_changes_no_byte_of_what_the_family_and_those_who_work_with_the_child_see(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var sip = await Arrange.Case(app, SipState.Established, new Wishes { Persona = Lss });
        var identityNumber = TestChildren.NextNumber();
        (await (await (await app.As(Lss)).Get($"/barn/{sip.ChildId}/nummer")).Form().Fill(new { Number = identityNumber }).Submit()).Expect(200);
        var child = await app.Row(sip.ChildId);
        var atSchool = await TestChildren.Enter(await app.As(Reporter), identityNumber, TestChildren.NextName());
        var atCare = await TestChildren.Enter(await app.As(Arrange.Bup), identityNumber, TestChildren.NextName());
        var other = await Arrange.Child(app, new Wishes { Persona = Lss });
        var school = (await app.Row(atSchool)).Compartment;
        var care = (await app.Row(atCare)).Compartment;
        var released = app.Time.GetUtcNow();

        var (lss, colleague, bup) = (await app.As(Lss), await app.As(Colleague), await app.As(Arrange.Bup));
        // What is read for the first time is noted as read, and what is printed says the minute.
        await Everything();
        app.Time.Set(SamspelApp.Start.AddHours(1));
        var before = await Everything();
        before.Count.ShouldBeGreaterThan(150);
        (await Seen(sip.ChildId, child.Compartment, released)).ShouldBe(released);

        var form = Fill((await (await app.As(Reporter)).Get("/oro/ny")).Form("form[enctype]")).Fill("Form.IdentityNumber", identityNumber);
        var sent = (await Signed((await form.Submit("Gå vidare och läs igenom")).Expect(200)).Submit("Skicka anmälan")).Expect(200);
        var number = sent.Address["/oro/anmalan/".Length..];
        await Decided(app, number);
        var stops = await app.Read(c => c.Set<ReleaseStop>().AsNoTracking().ToListAsync());
        stops.Select(s => (s.Child, s.Compartment)).ShouldBe([(sip.ChildId, child.Compartment), (atSchool, school)], ignoreOrder: true);

        app.Time.Set(SamspelApp.Start.AddHours(1));
        var after = await Everything();
        after.Keys.ShouldBe(before.Keys);
        after.Where(p => before[p.Key] != p.Value).Select(p => $"{p.Key}: {ConcernSweepTests.Difference(before[p.Key], p.Value)}").ShouldBeEmpty();

        // What they could see they see; what is released from now on is held, in the two compartments that know of the report and for this child alone.
        var now = SamspelApp.Start.AddHours(2);
        (await Seen(sip.ChildId, child.Compartment, released)).ShouldBe(released);
        (await Seen(sip.ChildId, child.Compartment, now)).ShouldBeNull();
        (await Seen(atSchool, school, now)).ShouldBeNull();
        (await Seen(other.Id, child.Compartment, now)).ShouldBe(now);
        (await Seen(atCare, care, now)).ShouldBe(now);

        async Task<Dictionary<string, string>> Everything()
        {
            var pages = new Dictionary<string, string>();
            var routes = AccessMatrixTests.Routes(app).Except(["/konto/logga-ut", "/konto/fortsatt", "/utkast", "/utkast/slang"]).ToList();
            var anyone = app.Anyone();
            foreach (var route in routes) pages[$"alla {route}"] = ConcernSweepTests.Same(await anyone.GetOnce(Filled(route)));
            foreach (var route in routes.Where(r => r.StartsWith("/sip/{") || r.StartsWith("/barn/"))) pages[$"handläggaren {route}"] = ConcernSweepTests.Same(await lss.Get(Filled(route)));
            foreach (var page in new[] { $"/barn/{sip.ChildId}", "/barn", "/sip", "/mottaget", "/", "/invanta-svar" })
            {
                pages[$"handläggaren {page}"] = ConcernSweepTests.Same(await lss.Get(page));
                pages[$"kollegan {page}"] = ConcernSweepTests.Same(await colleague.Get(page.Replace(sip.ChildId.ToString(), atSchool.ToString())));
                pages[$"vården {page}"] = ConcernSweepTests.Same(await bup.Get(page.Replace(sip.ChildId.ToString(), atCare.ToString())));
            }
            pages["vården planen"] = ConcernSweepTests.Same(await bup.Get($"/mottaget/{sip.Number}/plan/1/utskrift"));
            return pages.ToDictionary(p => p.Key, p => Stamp().Replace(p.Value, ""));
        }

        string Filled(string route) => Hole().Replace(route, hole => hole.Groups[1].Value switch
        {
            "number" => sip.Number,
            "id" when route.StartsWith("/barn/", StringComparison.Ordinal) => sip.ChildId.ToString(),
            "unit" => Arrange.UnitId("bup-falun").ToString(),
            "kommun" => "2080",
            _ => hole.Value.Contains("guid") ? Guid.Empty.ToString() : "1",
        });

        async Task<DateTimeOffset?> Seen(ChildId of, CompartmentId compartment, DateTimeOffset at)
        {
            DateTimeOffset? seen = null;
            await app.Do<Db>(async db => { await db.Begin(); seen = await db.SeenByGuardianFrom(of, compartment, at); });
            return seen;
        }
    }

    [GeneratedRegex("DTSTAMP:[0-9TZ]+")]
    private static partial Regex Stamp();

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Hole();
}
