using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Samspel.Web.Tests.Harness;

/// <summary>How much axe is asked to look at.</summary>
public enum Axe
{
    /// <summary>The whole document, with the style sheets themselves.</summary>
    Everything,
    /// <summary>The page's own part: the head, the menu and the foot are the same on page after page.</summary>
    Main,
    /// <summary>The page's own part, and not its colours.</summary>
    Structure,
    /// <summary>In the page's own part, only what colours and the width of the window can change.</summary>
    Looks,
}

/// <summary>Somebody at a real browser. The app is a live one: <see cref="SamspelApp.ForBrowser"/> or <c>Fresh(provider, live: true)</c>.</summary>
public sealed class Browser : IAsyncDisposable
{
    static readonly Lazy<Task<(IPlaywright Playwright, IBrowser Chromium)>> Running = new(Launch);

    static readonly Lazy<string> AxeScript = new(() => new BundledAxeScriptProvider().GetScript());

    readonly SamspelApp app;
    readonly IBrowserContext context;
    readonly ConcurrentQueue<(string Text, string? About)> complaints = [];
    readonly ConcurrentDictionary<string, int> refused = [];

    Browser(SamspelApp app, IBrowserContext context, IPage page)
    {
        (this.app, this.context, Page) = (app, context, page);
        page.PageError += (_, error) => complaints.Enqueue((error, null));
        page.Console += (_, message) => { if (message.Type == "error") complaints.Enqueue((message.Text, message.Location)); };
        page.Response += (_, response) => { if (response.Request.IsNavigationRequest && response.Status >= 400) refused[response.Url] = response.Status; };
    }

    public IPage Page { get; }

    /// <summary>Opens a browser window; signed in when a persona is named.</summary>
    public static async Task<Browser> Open(SamspelApp app, string? persona = null, int width = 1280, int height = 900, bool dark = false, bool script = true)
    {
        var (_, chromium) = await Running.Value;
        var context = await chromium.NewContextAsync(new()
        {
            BaseURL = app.Address,
            Locale = "sv-SE",
            TimezoneId = "Europe/Stockholm",
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = script,
        });
        context.SetDefaultTimeout(15_000);
        var browser = new Browser(app, context, await context.NewPageAsync());
        if (persona is not null) await browser.SignIn(persona);
        return browser;
    }

    public async Task SignIn(string persona)
    {
        if (persona == Visitor.Guardian)
        {
            await Go("/min-sida/logga-in");
            await Page.Locator("form[action*='Demo'] button").ClickAsync();
            await Page.WaitForURLAsync(url => !url.Contains("/logga-in", StringComparison.Ordinal));
            return;
        }
        await Go("/konto/logga-in");
        await Opening(() => Page.Locator($"form:has(input[name=persona][value='{persona}']) button").ClickAsync());
        Page.Url.ShouldNotContain("/konto/logga-in");
    }

    /// <summary>Does what opens another page, and waits until it is there. It listens before it acts: a page that is quicker than the listener is waited for in vain.</summary>
    public async Task Opening(Func<Task> act, int patience = 30_000)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void On(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += On;
        try
        {
            await act();
            await loaded.Task.WaitAsync(TimeSpan.FromMilliseconds(patience));
            // Until the letters are the page's own it can still move.
            await Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        }
        finally { Page.Load -= On; }
    }

    /// <summary>Goes to a page, and says its status.</summary>
    public async Task<int> Go(string path) => (await Page.GotoAsync(path))?.Status ?? 0;

    /// <summary>Fails when axe finds anything: names each rule and where.</summary>
    public async Task AssertNoAxeViolations()
    {
        var found = await AxeFaults();
        found.ShouldBeEmpty(string.Join("\n", found));
    }

    /// <summary>What axe finds on the page, as it is shown now. Its script is read once for each page that is opened. It need not say where in the page: the markup is shown, and there are no frames.</summary>
    public async Task<string[]> AxeFaults(Axe how = Axe.Everything)
    {
        if (!await Page.EvaluateAsync<bool>("() => !!window.axe")) await Page.EvaluateAsync(AxeScript.Value);
        return await Page.EvaluateAsync<string[]>("""
            how => axe.run(how === "Everything" ? document : document.querySelector("main") ?? document, {
                    resultTypes: ["violations"], selectors: false, iframes: false, preload: how === "Everything",
                    ...(how === "Looks" ? { runOnly: ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable", "aria-hidden-focus"] }
                        : how === "Structure" ? { rules: { "color-contrast": { enabled: false } } } : { rules: { "target-size": { enabled: true } } }) })
                .then(found => found.violations.map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html).join(" ")}`))
            """, how.ToString());
    }

    /// <summary>Fails when the page can be moved sideways.</summary>
    public async Task AssertNoSidewaysScroll()
    {
        var sizes = await Page.EvaluateAsync<int[]>("() => [document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]");
        sizes[0].ShouldBeLessThanOrEqualTo(sizes[1], $"{Page.Url} is {sizes[0]} pixels wide in a window of {sizes[1]}.");
    }

    /// <summary>
    /// Fails when the browser has complained: an error in a script, a file that is missing, something the content policy stopped.
    /// That a page itself was refused is not a complaint; the test judges its status.
    /// </summary>
    public void AssertNoComplaints()
    {
        var all = complaints.Where(c => c.About is null || !refused.Keys.Any(page => c.About.StartsWith(page + ":", StringComparison.Ordinal))).Select(c => $"{c.Text} ({c.About})").ToList();
        all.ShouldBeEmpty(string.Join("\n", all));
    }

    /// <summary>Takes a picture of the whole page, to tests/Samspel.Web.Tests/shots.</summary>
    public Task Shot(string name) => Page.ScreenshotAsync(new() { Path = Path.Combine(Workplace.Shots, name + ".png"), FullPage = true });

    public async ValueTask DisposeAsync() => await context.CloseAsync();

    internal static async Task Close()
    {
        if (!Running.IsValueCreated) return;
        var (playwright, chromium) = await Running.Value;
        await chromium.CloseAsync();
        playwright.Dispose();
    }

    static async Task<(IPlaywright, IBrowser)> Launch()
    {
        var playwright = await Playwright.CreateAsync();
        var chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Workplace.Chromium,
            Headless = true,
            // Every page is a new world to the script engine: what it would optimise is gone before it pays, and axe is most of what runs.
            Args = ["--js-flags=--no-maglev --no-turbofan", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--in-process-gpu", "--disable-software-rasterizer", "--disable-features=PaintHolding,BackForwardCache,Translate,OptimizationHints,MediaRouter"],
        });
        return (playwright, chromium);
    }
}
