using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Examinations;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Inventories;
using Samspel.Web.Tests.PlacementCosts;
using Samspel.Web.Tests.Placements;

namespace Samspel.Web.Tests.Access;

/// <summary>
/// The whole door at once: every route the product has × every role and every relation to the case, expecting exactly what
/// <see cref="AccessMatrix"/> says. Routes are found by reflection, so a new page without a row fails here.
/// </summary>
public class AccessMatrixTests
{
    [Theory, OnBothDatabases]
    public async Task Every_route_answers_every_viewer_as_the_matrix_says(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var values = await Values(app);
        var routes = Routes(app);
        var wrong = new List<string>();
        foreach (var ((persona, relation), turn) in AccessMatrix.Viewers.Select((viewer, i) => (viewer, i)))
        {
            if (relation == Relation.DisclosureEnded) await EndDisclosures(app, persona);
            var visitor = persona is null ? app.Anyone() : await app.As(persona);
            // Both databases give the same answers: on one of them each route is asked for by every third viewer.
            foreach (var route in routes.Where((_, i) => on == Provider.Sqlite || (i + turn) % 3 == 0))
            {
                if (!AccessMatrix.Routes.TryGetValue(route, out var kind)) { wrong.Add($"{route} has no row in the access matrix"); continue; }
                if (kind == RouteKind.Changes) continue;
                foreach (var protectedChild in new[] { false, true })
                {
                    if (protectedChild && !AccessMatrix.AboutAChild(kind)) continue;
                    var address = Fill(route, values, protectedChild);
                    var answer = persona is null ? await visitor.GetOnce(address) : await visitor.Get(address);
                    var expected = AccessMatrix.Expected(kind, persona, relation, protectedChild);
                    if (!expected.Contains(answer.Status)) wrong.Add($"{route}{(protectedChild ? " (skyddad)" : "")} for {persona ?? "nobody"}, {relation}: {answer.Status}, expected {string.Join(" or ", expected)}");
                    if (PlaceArrange.SecretWords.Any(answer.Html.Contains)) wrong.Add($"{route} tells {persona} where the child lives");
                    if (answer.Status == 404 && answer.Html.Contains("Alva") && answer.AllText.Contains("Alva")) wrong.Add($"{route} tells {persona} whose case it is");
                }
            }
        }
        wrong.Distinct().ShouldBeEmpty(string.Join("\n", wrong.Distinct()));
    }

    [Theory, OnBothDatabases]
    public async Task A_post_to_another_units_case_is_answered_like_a_page_that_does_not_exist(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var values = await Values(app);
        var stranger = await app.As("socialsekreterare-borlange");
        var before = await app.Read(c => c.Set<FactRow>().CountAsync());
        foreach (var route in Routes(app).Where(r => AccessMatrix.Routes.TryGetValue(r, out var kind) && AccessMatrix.AboutAChild(kind)))
        {
            var answer = await stranger.Post(Fill(route, values, false));
            answer.Status.ShouldBe(404, route);
        }
        (await app.Read(c => c.Set<FactRow>().CountAsync())).ShouldBe(before);
    }

    internal static IReadOnlyList<string> Routes(SamspelApp app) =>
        [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null || e.Metadata.GetMetadata<IHttpMethodMetadata>() is { } m && m.HttpMethods.Contains("POST"))
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct().Order()];

    /// <summary>What stands in the routes' places: the demo's first case, and its protected child's.</summary>
    static async Task<Dictionary<string, (string Open, string Protected)>> Values(SamspelApp app)
    {
        var open = await app.Read(c => c.Set<Sip>().AsNoTracking().SingleAsync(s => s.Number == Number("SIP-2026-0001")));
        var hidden = await app.Read(c => c.Set<Sip>().AsNoTracking().SingleAsync(s => s.Number == Number("SIP-2026-0005")));
        var decider = await app.Read(async c => (await c.Set<Samspel.Domain.Children.Child>().SingleAsync(x => x.Id == open.Child)).Deciders[0].Id);
        var hiddenDecider = await app.Read(async c => (await c.Set<Samspel.Domain.Children.Child>().SingleAsync(x => x.Id == hidden.Child)).Deciders[0].Id);
        var council = (await app.Read(c => c.Set<Body>().AsNoTracking().SingleAsync(b => b.Kind == BodyKind.WelfareCouncil))).Id.ToString();
        var bup = County.UnitOf("bup-falun").ToString();
        var round = await RoundArrange.Opened(app);
        var centre = round.Centres[0].ToString();
        var framework = (await app.Read(c => c.Set<FrameworkDocument>().AsNoTracking().Select(f => f.Id).SingleAsync())).ToString();
        var development = (await app.Read(c => c.Set<Domain.JointServices.DevelopmentWork>().AsNoTracking().Select(w => w.Id).FirstAsync())).ToString();
        var (cost, hiddenCost) = (await CostArrange.Written(app), await CostArrange.Case(app, shared: true, wishes: new() { Protected = true }));
        var (placed, hiddenPlaced) = (await (await PlaceArrange.Acute(app, place: PlaceArrange.Secret)).Ask(ChainItemKind.HandOverCare, "bup-falun"), await PlaceArrange.Acute(app, new() { Protected = true }, PlaceArrange.Secret));
        var item = (await placed.Item(ChainItemKind.HandOverCare)).Number.ToString();
        var (asked, askedHidden) = (await ExaminationArrange.Asylum(app, Domain.Examinations.ExaminationState.Reported, about: open.Child), await ExaminationArrange.Asylum(app, Domain.Examinations.ExaminationState.Requested, about: hidden.Child));
        var (lvu, lvuHidden) = (await ExaminationArrange.Lvu(app, about: open.Child), await ExaminationArrange.Lvu(app, about: hidden.Child));
        var concern = await ConcernReports.ConcernArrange.Sent(app, ConcernReports.ConcernArrange.Midwife, residence: "2081");
        return new()
        {
            ["cost"] = (cost.Number.Short, hiddenCost.Number.Short),
            ["placement"] = (placed.Number.Short, hiddenPlaced.Number.Short),
            ["item"] = (item, item),
            ["examination"] = (asked.Number, askedHidden.Number),
            ["lvu"] = (lvu.Number, lvuHidden.Number),
            ["concern"] = (concern, concern),
            ["development"] = (development, development),
            ["slag"] = ("ungdomsmottagning", "ungdomsmottagning"),
            ["number"] = (open.Number.Short, hidden.Number.Short),
            ["n"] = ("1", "1"),
            ["body"] = (council, council),
            ["centre"] = (centre, centre),
            ["round"] = (round.Id.ToString(), round.Id.ToString()),
            ["way"] = ("2021", "2021"),
            ["step"] = ("behov", "behov"),
            ["rests"] = ("vilar", "vilar"),
            ["dropped"] = ("nedlagt", "nedlagt"),
            ["framework"] = (framework, framework),
            ["criterion"] = (CriterionKeys.CoLocated, CriterionKeys.CoLocated),
            ["unknown"] = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString()),
            ["key"] = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString()),
            ["assignmentId"] = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString()),
            ["code"] = ("404", "404"),
            ["kommun"] = ("2080", "2080"),
            ["n"] = ("1", "1"),
            ["child"] = (open.Child.ToString(), hidden.Child.ToString()),
            ["did"] = (decider.ToString(), hiddenDecider.ToString()),
            ["unit"] = (bup, bup),
            ["q"] = ("1", "1"),
            ["m"] = ("1", "1"),
            ["v"] = ("1", "1"),
            ["version"] = ("1", "1"),
            ["goal"] = (open.Plan.Goals[0].Id.ToString(), "1"),
            ["action"] = (open.Plan.Actions[0].Id.ToString(), "1"),
        };
    }

    static CaseNumber Number(string text) => CaseNumber.TryParse(text, out var number) ? number : throw new FormatException();

    static string Fill(string route, Dictionary<string, (string Open, string Protected)> values, bool protectedChild)
        => System.Text.RegularExpressions.Regex.Replace(route, @"\{(\w+)(:[^}?]+)?\??\}", m =>
        {
            var key = AccessMatrix.PlaceOf(route, m.Groups[1].Value);
            return values.TryGetValue(key, out var value) ? protectedChild ? value.Protected : value.Open : m.Groups[0].Value.Contains('?') ? "" : "1";
        });

    /// <summary>The recipient has filed what it had received: its access here is over.</summary>
    static async Task EndDisclosures(SamspelApp app, string? persona)
    {
        var unit = County.UnitOf(Samspel.Web.Platform.Access.Personas.All.Single(p => p.Key == persona).Unit);
        await app.Read(async c =>
        {
            foreach (var item in await c.Set<Disclosure>().Where(d => d.ToUnit == unit).ToListAsync()) item.Recall("Skickades till fel enhet.", SamspelApp.Start);
            return await c.SaveChangesAsync();
        });
    }
}
