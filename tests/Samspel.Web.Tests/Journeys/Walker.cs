using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Journeys;

/// <summary>How somebody gets about on a page.</summary>
enum Hands { Mouse, Keyboard }

/// <summary>
/// Somebody at a browser who acts by what is seen: labels, buttons, links. At every stop the browser must have nothing to complain
/// of; each view is also looked over by axe, and tried in a narrow window, the first time anybody comes to it.
/// </summary>
sealed partial class Walker : IAsyncDisposable
{
    const int Narrow = 390, Wide = 1280, Height = 900, Patience = 60_000;
    static readonly ConcurrentDictionary<string, bool> LookedOver = [];

    readonly SamspelApp app;
    readonly Browser browser;
    readonly Keys? keys;
    readonly bool script;
    readonly ConcurrentQueue<string> complaints = [];
    int status;

    Walker(SamspelApp app, Browser browser, Hands hands, bool script)
    {
        (this.app, this.browser, this.script) = (app, browser, script);
        keys = hands == Hands.Keyboard ? new Keys(browser.Page) : null;
        Page.SetDefaultTimeout(Patience);
        Page.PageError += (_, error) => complaints.Enqueue(error);
        Page.Console += (_, message) => { if (message.Type == "error" && !IsRefusal(message.Text)) complaints.Enqueue($"{message.Text} ({message.Location})"); };
        Page.Response += (_, response) => { if (response.Request.IsNavigationRequest && response.Status is < 300 or >= 400) status = response.Status; };
        Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
    }

    public IPage Page => browser.Page;
    public ILocator Main => Page.Locator("main");

    /// <summary>Path of the page one is on.</summary>
    public string Path => new Uri(Page.Url).AbsolutePath;

    public static async Task<Walker> Open(SamspelApp app, string persona, Hands hands = Hands.Mouse, bool script = true)
    {
        var walker = new Walker(app, await Browser.Open(app, width: Wide, height: Height, script: script), hands, script);
        await walker.SignIn(persona);
        return walker;
    }

    /// <summary>Signs in, also anew when time has moved and the session is over.</summary>
    public async Task SignIn(string persona)
    {
        await Page.Clock.SetFixedTimeAsync(app.Time.GetUtcNow().UtcDateTime);
        await browser.SignIn(persona);
        await Look();
    }

    public async Task Go(string path, int expect = 200)
    {
        await Loading(() => Page.GotoAsync(path));
        await Look(expect);
    }

    /// <summary>Follows the link that says this, or begins so.</summary>
    public Task Follow(string text, int expect = 200) => Act(Main, AriaRole.Link, text, expect);

    /// <summary>Presses the button that says this.</summary>
    public Task Press(string text, int expect = 200) => Act(Main, AriaRole.Button, text, expect);

    /// <summary>Chooses in the main menu.</summary>
    public Task Menu(string text) => Act(Page.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" }), AriaRole.Link, text, 200);

    async Task Act(ILocator within, AriaRole role, string text, int expect)
    {
        var target = await Find(within, role, text);
        await Loading(() => keys is null ? target.ClickAsync() : keys.Activate(target, text));
        await Look(expect);
    }

    public async Task Fill(string label, string text)
    {
        var field = Main.GetByRole(AriaRole.Textbox, new() { NameRegex = new Regex($"^{Regex.Escape(label)}( \\(valfritt\\))?$") }).First;
        if (keys is null) await field.FillAsync(text);
        else await keys.Type(field, label, text);
    }

    /// <summary>Chooses among the answers to a question.</summary>
    public async Task Choose(string question, string answer)
    {
        var group = Main.GetByRole(AriaRole.Group, new() { Name = question, Exact = true });
        var radio = await Find(group, AriaRole.Radio, answer);
        if (keys is null) await radio.CheckAsync();
        else await keys.Choose(radio, answer);
    }

    /// <summary>Ticks the nth box that says this, counted from one.</summary>
    public async Task Tick(string text, int nth = 1)
    {
        var box = Main.GetByRole(AriaRole.Checkbox, new() { Name = text, Exact = true }).Nth(nth - 1);
        if (await box.IsCheckedAsync()) return;
        if (keys is null) await box.CheckAsync();
        else await keys.Press(box, text, "Space");
    }

    /// <summary>Chooses in a list.</summary>
    public async Task Select(string label, string option)
    {
        var list = Main.GetByRole(AriaRole.Combobox, new() { NameRegex = new Regex($"^{Regex.Escape(label)}( \\(valfritt\\))?$") });
        if (keys is null) await list.SelectOptionAsync(new SelectOptionValue { Label = option });
        else await keys.Select(list, label, option);
    }

    /// <summary>Opens what is folded away.</summary>
    public Task Unfold(string summary)
    {
        var fold = Main.Locator("summary", new() { HasText = summary }).First;
        return keys is null ? fold.ClickAsync() : keys.Press(fold, summary, "Enter");
    }

    /// <summary>What a link brings to the machine, as text.</summary>
    public async Task<string> Download(string link)
    {
        var target = await Find(Main, AriaRole.Link, link);
        var file = await Page.RunAndWaitForDownloadAsync(() => target.ClickAsync());
        return await File.ReadAllTextAsync(await file.PathAsync());
    }

    /// <summary>All that can be read on the page, the window's title and the head included.</summary>
    public async Task<string> Text() => Spaces().Replace($"{await Page.TitleAsync()} {await Page.Locator("body").InnerTextAsync()}", " ");

    public async Task Sees(params string[] texts)
    {
        var seen = await Text();
        foreach (var text in texts) seen.ShouldContain(text, Case.Insensitive, $"on {Path}");
    }

    public async Task DoesNotSee(params string[] texts)
    {
        var seen = await Text();
        foreach (var text in texts) seen.ShouldNotContain(text, Case.Insensitive, $"on {Path}");
    }

    /// <summary>The state at the head of a case.</summary>
    public Task<string> State() => Main.Locator(".page-head .status").First.InnerTextAsync();

    public ValueTask DisposeAsync() => browser.DisposeAsync();

    /// <summary>Something that makes the browser open a page, and the page opened.</summary>
    async Task Loading(Func<Task> act)
    {
        var loaded = new TaskCompletionSource();
        void On(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += On;
        try
        {
            await act();
            await loaded.Task.WaitAsync(TimeSpan.FromMilliseconds(Patience));
        }
        catch (TimeoutException e) { throw new ShouldAssertException($"No page opened from {Page.Url}: {await Text()}", e); }
        finally { Page.Load -= On; }
    }

    async Task Look(int expect = 200)
    {
        if (status != expect) throw new ShouldAssertException($"{Page.Url} answered {status} instead of {expect}: {await Text()}");
        complaints.ShouldBeEmpty(string.Join("\n", complaints));
        // Axe is itself a script.
        if (!script || !LookedOver.TryAdd($"{Numbers().Replace(Path, "#")} {status} {await View()}", true)) return;
        await browser.AssertNoAxeViolations();
        await Page.SetViewportSizeAsync(Narrow, Height);
        await browser.AssertNoSidewaysScroll();
        await Page.SetViewportSizeAsync(Wide, Height);
    }

    /// <summary>What makes this page another view than the same page in another state.</summary>
    async Task<string> View() => Numbers().Replace(string.Join('|', await Page.Locator("h1, .page-head .status, .card-next a, .card-next button").AllInnerTextsAsync()), "#");

    async Task<ILocator> Find(ILocator within, AriaRole role, string text)
    {
        var exact = within.GetByRole(role, new() { Name = text, Exact = true });
        if (await exact.CountAsync() > 0) return exact.First;
        var begins = within.GetByRole(role, new() { NameRegex = new Regex("^" + Regex.Escape(text)) });
        return await begins.CountAsync() > 0 ? begins.First : throw new ShouldAssertException($"There is no {role} \"{text}\" on {Page.Url}: {await Text()}");
    }

    /// <summary>A browser writes each refused page to its console; the status is judged where it is expected.</summary>
    static bool IsRefusal(string message) => message.StartsWith("Failed to load resource", StringComparison.Ordinal) && (message.Contains("404", StringComparison.Ordinal) || message.Contains("409", StringComparison.Ordinal) || message.Contains("422", StringComparison.Ordinal));

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
