using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Journeys;

/// <summary>
/// Every page that somebody of the demo can reach by links, each kind of page once: nothing for axe to find, light and dark, on a
/// desk and on a phone, and no sideways scroll in the narrowest window.
/// </summary>
public partial class EveryPageTests
{
    const int Depth = 2, Windows = 2;

    /// <summary>What differs in colour or place alone; all the rest is the same whatever the light.</summary>
    static readonly AxeRunOptions ColoursAndSizes = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block", "target-size"] } };

    [Fact]
    public async Task Every_page_that_can_be_reached_is_for_everybody()
    {
        await using var app = await SamspelApp.Fresh(Provider.Sqlite, live: true);
        await DemoCases.Seed(app.Services, null);
        var pages = await Reachable(app);
        pages.Count.ShouldBeGreaterThan(60);
        List<string> found = [];
        var gate = new Lock();
        var turns = pages.GroupBy(p => p.Persona).Select(g => g.ToList()).OrderByDescending(g => g.Count).ToList();
        await Parallel.ForEachAsync(turns, new ParallelOptions { MaxDegreeOfParallelism = Windows }, async (turn, _) =>
        {
            await using var browser = await Browser.Open(app, turn[0].Persona);
            browser.Page.SetDefaultTimeout(60_000);
            foreach (var (_, address) in turn)
            {
                var faults = await FaultsOf(browser, address);
                lock (gate) found.AddRange(faults.Select(fault => $"{address} ({turn[0].Persona}): {fault}"));
            }
            browser.AssertNoComplaints();
        });
        found.ShouldBeEmpty(string.Join("\n", found));
    }

    static async Task<List<string>> FaultsOf(Browser browser, string address)
    {
        List<string> faults = [];
        var page = browser.Page;
        await Look(1280, ColorScheme.Light);
        if (await browser.Go(address) is not 200 and var status) return [$"answered {status}"];
        await Axe(null, "light, wide");
        await Look(1280, ColorScheme.Dark);
        await Axe(ColoursAndSizes, "dark, wide");
        await Look(390, ColorScheme.Dark);
        await Axe(null, "dark, narrow");
        await Look(390, ColorScheme.Light);
        await Axe(ColoursAndSizes, "light, narrow");
        foreach (var width in new[] { 390, 320 })
        {
            await page.SetViewportSizeAsync(width, 900);
            var wide = await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth");
            if (wide > width) faults.Add($"is {wide} pixels wide in a window of {width}");
        }
        return faults;

        async Task Look(int width, ColorScheme scheme)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        }

        async Task Axe(AxeRunOptions? options, string how)
        {
            foreach (var violation in (await page.RunAxe(options ?? new AxeRunOptions())).Violations)
                faults.Add($"{how}: {violation.Id}, {violation.Help}: {string.Join(" ", violation.Nodes.Take(3).Select(n => n.Html))}");
        }
    }

    /// <summary>One address for each kind of page, found by following links as each persona; the starting pages once for each of them.</summary>
    static async Task<List<(string Persona, string Address)>> Reachable(SamspelApp app)
    {
        List<(string, string)> pages = [];
        HashSet<string> kinds = [];
        foreach (var persona in Personas.All.Select(p => p.Key))
        {
            var visitor = await app.As(persona);
            Queue<(string Address, int Depth)> ahead = new([("/", 0), ("/sip/2026-0001", 1), ("/mottaget/2026-0001", 1)]);
            HashSet<string> seen = [.. ahead.Select(a => a.Address)];
            HashSet<string> own = [];
            while (ahead.TryDequeue(out var next))
            {
                var answer = await visitor.Get(next.Address);
                if (answer.Status == 404 && next.Depth == 1 && next.Address.EndsWith("2026-0001", StringComparison.Ordinal)) continue;
                if (answer.Status == 200 && answer.Response.Content.Headers.ContentType?.MediaType != "text/html") continue;
                var kind = KindOf(next.Address, answer);
                if (kinds.Add(kind) || next.Address == "/") pages.Add((persona, next.Address));
                if (next.Depth > Depth || !own.Add(kind)) continue;
                foreach (var link in answer.Page.QuerySelectorAll("a[href^='/']:not([download])").Select(a => a.GetAttribute("href")!.Split('#')[0]))
                    if (seen.Add(link)) ahead.Enqueue((link, next.Depth + 1));
            }
        }
        return pages;
    }

    /// <summary>The address without its numbers, and the state of what is shown.</summary>
    static string KindOf(string address, Answer answer) => $"{Numbers().Replace(address, "#")} {answer.Status} {answer.Text(".page-head .status")}";

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+")]
    private static partial Regex Numbers();
}
