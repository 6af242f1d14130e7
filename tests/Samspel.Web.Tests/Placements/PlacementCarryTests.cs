using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Web.Platform.Jobs;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.Placements;

public class PlacementCarryTests
{
    [Theory, OnBothDatabases]
    public async Task Who_leaves_hands_over_the_placements_and_what_belongs_to_them(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (leaver, _, _) = await Given.Person(app, ("falun-ifo", Role.CaseWorker));
        var placed = await PlaceArrange.Acute(app, responsible: leaver);
        (await (await app.As("administrator-falun")).Get($"/administration/medarbetare/{leaver}")).AllText.ShouldContain("Bär 1 öppet ärende");

        var manager = await app.As(Arrange.Manager);
        (await (await manager.Get("/enhet/lamna-over")).Form().Fill(new { From = leaver.ToString() }).Submit()).Expect(200);
        (await placed.Row()).Responsible.ShouldBeNull();
        (await app.Read(c => c.Set<PlacementCost>().AsNoTracking().SingleAsync(x => x.Number == placed.Number))).Responsible.ShouldBeNull();
        (await placed.Duties()).ShouldAllBe(d => d.Person == null);
        (await placed.Duties()).ShouldContain(d => d.Kind == DutyKind.TakeCase);

        var sara = await app.As(Arrange.Worker);
        var inbox = (await sara.Get("/enhet/inkorg")).Expect(200);
        inbox.Html.ShouldNotContain("Provnamn");
        var take = inbox.Form($"form:has(input[name=number][value='{placed.Number}'])");
        (await take.Submit()).Expect(200).AllText.ShouldNotContain(placed.Number.ToString());
        (await placed.Row()).Responsible.ShouldBe(Given.Persona(Arrange.Worker));
        (await app.Read(c => c.Set<PlacementCost>().AsNoTracking().SingleAsync(x => x.Number == placed.Number))).Responsible.ShouldBe(Given.Persona(Arrange.Worker));
        (await (await app.As(Arrange.Colleague)).Post("/enhet/inkorg?handler=Take", ("number", placed.Number.ToString()))).Expect(409).AllText.ShouldContain(PartyRules.NotTakenYet.Message);
        (await (await app.As(Arrange.Bup)).Post("/enhet/inkorg?handler=Take", ("number", placed.Number.ToString()))).Expect(404);
        (await app.History(placed.Number.ToString())).Count(f => f.Kind == nameof(PlacementHandedOver)).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task The_night_follows_a_child_to_school_age(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var placed = await PlaceArrange.Acute(app, new Wishes { Birth = new DateOnly(2020, 12, 1) }, school: SchoolForm.None);
        async Task<int> Schooling() => (await placed.Duties()).Count(d => d.Kind == DutyKind.FollowUpPlacedSchooling);
        (await Schooling()).ShouldBe(0);
        app.Time.SetDay(new DateOnly(2026, 12, 2));
        await app.Do<Nightly>(night => night.Run());
        (await Schooling()).ShouldBe(1);
        var facts = (await placed.Facts()).Count;
        await app.Do<Nightly>(night => night.Run());
        ((await Schooling()), (await placed.Facts()).Count).ShouldBe((1, facts));
    }
}
