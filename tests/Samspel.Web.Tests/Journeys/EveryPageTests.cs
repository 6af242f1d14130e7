using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Journeys;

/// <summary>
/// Every page of the product in each of its states, with everything that can be folded out folded out: nothing for axe to find in the light
/// on a desk, nor in the dark on a phone when the page shows anything that no page before it has shown, a title and one heading, no sideways scroll
/// in the narrowest window, and a browser that complains of nothing.
/// Pages are found by reflection, so a new page without a view among <see cref="EveryView"/> fails here.
/// </summary>
public partial class EveryPageTests
{
    const int Windows = 2;

    /// <summary>Answered with a file or by leading on to another page.</summary>
    static readonly string[] NotShown = ["/overenskommelsen/dokument/{id:guid}/fil", "/bilaga/{key:guid}", "/kartlaggningar/{id:guid}/fil.csv", "/kartlaggningar/{id:guid}/fil.xlsx", "/konto/fortsatt", "/konto/logga-ut", "/lokala-overenskommelser/{kommun}/{n:int}/bilagor/{b:int}", "/lokala-overenskommelser/{kommun}/{n:int}/word", "/mottaget/{number}/moten/{m:int}/kalender.ics", "/oro/anmalan/{number}/bilagor/{key:guid}", "/oro/inkomna/{number}/bilagor/{key:guid}", "/oro/uppgifter/{number}/bilagor/{key:guid}", "/oro/utkast/{id:guid}/bilagor/{key:guid}", "/sammantraden/{id:guid}/handlingar/{n:int}", "/sammantraden/{id:guid}/kalender.ics", "/sip/{number}/moten/{m:int}/kalender.ics"];

    /// <summary>What kinds of parts a page has, each with what it stands in: names, roles, classes and which attributes, not what is said.</summary>
    const string Parts = """
        () => {
          const found = new Set();
          const name = e => e.tagName + [...e.classList].sort().map(c => "." + c).join("") + [...e.attributes].map(a =>
            /^(role|type|aria-hidden|data-color|data-variant)$/.test(a.name) ? `[${a.name}=${a.value}]` : /^(class|value|href|id|name|style|title)$/.test(a.name) ? "" : `[${a.name}]`).sort().join("");
          for (const e of document.querySelectorAll("main *")) found.add(`${name(e.parentElement)} > ${name(e)}`);
          return [...found];
        }
        """;

    [Theory, OnBothDatabases]
    public async Task Every_page_is_for_everybody(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on, live: true);
        var views = await EveryView.Of(app);
        var routes = Routes(app).ToDictionary(route => route, Pattern);
        routes.Where(route => !views.Any(view => Matches(route.Value, view))).Select(route => route.Key).ShouldBeEmpty("These pages have no view.");
        // Both databases give the same pages, and each page has its own tests on both: on one of them a sample in the browser is enough.
        ConcurrentQueue<View> ahead = new(on == Provider.Sqlite ? views : views.Where((_, i) => i % 12 == 0));
        ConcurrentBag<string> faults = [];
        HashSet<string> shown = [];
        await Task.WhenAll(Enumerable.Range(0, Windows).Select(async _ =>
        {
            Dictionary<string, Browser> browsers = [];
            while (ahead.TryDequeue(out var view))
            {
                var met = browsers.TryGetValue(view.Persona, out var browser);
                if (!met) browsers[view.Persona] = browser = await Open(app, view.Persona);
                foreach (var fault in await FaultsOf(browser!, view, on == Provider.Sqlite, newcomer: !met, IsNew)) faults.Add($"{view.Address} ({view.Persona}) {fault}");
            }
            foreach (var browser in browsers.Values) await browser.DisposeAsync();
        }));
        faults.ShouldBeEmpty(string.Join("\n", faults.Order()));

        bool IsNew(IEnumerable<string> parts)
        {
            lock (shown) return parts.Count(shown.Add) > 0;
        }
    }

    /// <param name="looked">Whether axe looks at it, or it is enough that it is there and fits.</param>
    /// <param name="newcomer">The first page of a persona: the head, the menu and the foot are looked at too.</param>
    /// <param name="isNew">Whether any part of a page is of a kind no page has shown before. Colours are looked at then: they follow from what a part is and where it stands.</param>
    static async Task<List<string>> FaultsOf(Browser browser, View view, bool looked, bool newcomer, Func<IEnumerable<string>, bool> isNew)
    {
        var (page, faults) = (browser.Page, new List<string>());
        await Window(1280, ColorScheme.Light);
        if (await browser.Go(view.Address) is var status && status != view.Status) return [$"answered {status}"];
        try
        {
            if (view.Act is not null) await view.Act(page);
            await page.EvaluateAsync("() => document.querySelectorAll('main details').forEach(fold => fold.open = true)");
            if (looked)
            {
                var coloured = isNew(await page.EvaluateAsync<string[]>(Parts)) || newcomer;
                await Look("in the light on a desk", newcomer ? Axe.Everything : coloured ? Axe.Main : Axe.Structure);
                if (coloured)
                {
                    await Window(390, ColorScheme.Dark);
                    await Look("in the dark on a phone", Axe.Looks);
                }
            }
            await Window(320, ColorScheme.Light);
            if (await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth") is > 320 and var wide) faults.Add($"is {wide} pixels wide in a window of 320");
            if (await page.EvaluateAsync<string>("() => `${document.title.trim() ? 1 : 0} ${document.querySelectorAll('h1').length}`") is not "1 1" and var found) faults.Add($"has titles and main headings: {found}");
            browser.AssertNoComplaints();
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException or ShouldAssertException) { faults.Add(e.Message); }
        return faults;

        async Task Window(int width, ColorScheme scheme)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        }

        async Task Look(string where, Axe how) => faults.AddRange((await browser.AxeFaults(how)).Select(found => $"{where}: {found}"));
    }

    static async Task<Browser> Open(SamspelApp app, string persona)
    {
        if (persona == EveryView.Anyone) return await Browser.Open(app);
        if (!persona.Contains('@')) return await Browser.Open(app, persona);
        var browser = await Browser.Open(app);
        await browser.Go("/konto/logga-in");
        await browser.Page.FillAsync("[name='Form.Email']", persona);
        await browser.Page.FillAsync("[name='Form.Password']", Given.Password);
        await browser.Opening(() => browser.Page.Keyboard.PressAsync("Enter"));
        browser.Page.Url.ShouldNotContain("/konto/logga-in");
        return browser;
    }

    static IEnumerable<string> Routes(SamspelApp app) => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct().Except(NotShown).Order();

    static bool Matches(Regex route, View view) => route.IsMatch(view.Address.Split('?')[0]);

    static Regex Pattern(string route) => new("^" + Place().Replace(route, place => place.Groups[1].Value switch
    {
        "int" => "[0-9]+",
        "guid" => "[0-9a-f-]{36}",
        _ when place.Value == "{kommun}" => "20[0-9]{2}",
        _ when place.Value == "{key}" => "(E?[0-9]+|[a-z.]+)",
        _ when place.Value is "{slag}" or "{steg}" or "{till}" => "[a-z-]+",
        _ when place.Value == "{avsnitt}" => "[a-z]+-[0-9-]+",
        _ => place.Value.Contains('?') ? "" : "[0-9]{4}-[0-9]{4,}",
    }).TrimEnd('/') + "/?$");

    [GeneratedRegex(@"\{\w+:?(\w*)\??\}")]
    private static partial Regex Place();
}
