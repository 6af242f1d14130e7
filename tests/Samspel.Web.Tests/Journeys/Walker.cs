using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Journeys;

/// <summary>How somebody gets about on a page.</summary>
public enum Hands { Mouse, Keyboard }

/// <summary>
/// Somebody at a browser who acts by what is seen: labels, buttons, links. Wherever they come, the answer must be the expected one and
/// the browser must have nothing to complain of.
/// </summary>
sealed partial class Walker : IAsyncDisposable
{
    const int Patience = 60_000;

    readonly SamspelApp app;
    readonly Browser browser;
    readonly Keys? keys;
    int status;

    Walker(SamspelApp app, Browser browser, Hands hands)
    {
        (this.app, this.browser) = (app, browser);
        keys = hands == Hands.Keyboard ? new Keys(browser.Page) : null;
        Page.SetDefaultTimeout(Patience);
        Page.Response += (_, response) => { if (response.Request.IsNavigationRequest && response.Status is < 300 or >= 400) status = response.Status; };
        Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
    }

    public IPage Page => browser.Page;
    public ILocator Main => Page.Locator("main");

    /// <summary>Path of the page one is on.</summary>
    public string Path => new Uri(Page.Url).AbsolutePath;

    /// <param name="phone">A narrow window in dark colours.</param>
    public static async Task<Walker> Open(SamspelApp app, string persona, Hands hands = Hands.Mouse, bool script = true, bool phone = false)
    {
        var walker = new Walker(app, phone ? await Browser.Open(app, width: 390, height: 844, dark: true, script: script) : await Browser.Open(app, script: script), hands);
        await walker.SignIn(persona);
        return walker;
    }

    /// <summary>Signs in, also anew when time has moved and the session is over.</summary>
    public async Task SignIn(string persona)
    {
        await Page.Clock.SetFixedTimeAsync(app.Time.GetUtcNow().UtcDateTime);
        await browser.SignIn(persona);
        await Arrived();
    }

    public async Task Go(string path, int expect = 200)
    {
        await Loading(() => Page.GotoAsync(path));
        await Arrived(expect);
    }

    /// <summary>Follows the link that says this, or begins so.</summary>
    public Task Follow(string text, int expect = 200) => Act(Main, AriaRole.Link, text, expect);

    /// <summary>Follows the link wherever it stands in a list of several pages: what others have been given fills the first.</summary>
    public async Task FollowInList(string text)
    {
        while (!await HasLink(text) && await HasLink("Nästa")) await Follow("Nästa");
        await Follow(text);

        async Task<bool> HasLink(string name) => await Main.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^" + Regex.Escape(name).Replace(",", " ?,")) }).CountAsync() > 0;
    }

    /// <summary>Presses the button that says this.</summary>
    public Task Press(string text, int expect = 200) => Act(Main, AriaRole.Button, text, expect);

    /// <summary>Chooses in the main menu, which is folded away on a phone, and a part of it on a desk.</summary>
    public async Task Menu(string text)
    {
        var fold = Page.Locator(".menu-fold:not([open]) > summary");
        if (await fold.IsVisibleAsync()) await fold.ClickAsync();
        var more = Page.Locator(".menu-wide .menu-more:not([open])").Filter(new() { HasText = text }).Locator("> summary");
        if (await more.IsVisibleAsync()) await more.ClickAsync();
        await Act(Page.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" }), AriaRole.Link, text, 200);
    }

    /// <summary>Leaves the session, as one does on a borrowed phone.</summary>
    public Task SignOut() => Act(Page.Locator(".masthead"), AriaRole.Button, "Logga ut", 200);

    public Task NoSidewaysScroll() => browser.AssertNoSidewaysScroll();

    async Task Act(ILocator within, AriaRole role, string text, int expect)
    {
        var target = await Find(within, role, text);
        await Loading(() => keys is null ? target.ClickAsync() : keys.Activate(target, text));
        await Arrived(expect);
    }

    public Task Fill(string label, string text) => Fill(AriaRole.Textbox, label, text);

    /// <summary>Fills a field that has a list to choose from.</summary>
    public Task FillListed(string label, string text) => Fill(AriaRole.Combobox, label, text);

    async Task Fill(AriaRole role, string label, string text)
    {
        var field = await Find(Main, role, label);
        if (keys is null) await field.FillAsync(text);
        else await keys.Type(field, label, text);
    }

    /// <summary>Chooses among the answers to a question.</summary>
    public async Task Choose(string question, string answer)
    {
        var radio = await Find(await Find(Main, AriaRole.Group, question), AriaRole.Radio, answer);
        if (keys is null) await radio.CheckAsync();
        else await keys.Choose(radio, answer);
    }

    /// <summary>Ticks the box that says this.</summary>
    public async Task Tick(string text)
    {
        var box = await Find(Main, AriaRole.Checkbox, text);
        if (await box.IsCheckedAsync()) return;
        if (keys is null) await box.CheckAsync();
        else await keys.Press(box, text, "Space");
    }

    /// <summary>Chooses in a list.</summary>
    public async Task Select(string label, string option)
    {
        var list = await Find(Main, AriaRole.Combobox, label);
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
        foreach (var text in texts) if (!Says(seen, text)) throw new ShouldAssertException($"\"{text}\" cannot be seen on {Path}: {seen}");
    }

    public async Task DoesNotSee(params string[] texts)
    {
        var seen = await Text();
        foreach (var text in texts) if (Says(seen, text)) throw new ShouldAssertException($"\"{text}\" can be seen on {Path}: {seen}");
    }

    static bool Says(string seen, string text) => seen.Contains(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Axe finds nothing wrong with the page as it is shown.</summary>
    public Task NoAxe() => browser.AssertNoAxeViolations();

    /// <summary>The state at the head of a case.</summary>
    public Task<string> State() => Main.Locator(".page-head .status").First.InnerTextAsync();

    /// <summary>Axe finds nothing on the page as it is shown now.</summary>
    public Task Looks() => browser.AssertNoAxeViolations();

    public ValueTask DisposeAsync() => browser.DisposeAsync();

    /// <summary>Something that makes the browser open a page, and the page opened.</summary>
    async Task Loading(Func<Task> act)
    {
        // A press of the mouse can fall where the page has just moved away from under it. It is made again, as a person would; what it sends is taken once.
        for (var presses = keys is null ? 2 : 1; presses > 0; presses--)
        {
            try
            {
                await browser.Opening(act, Patience / 2);
                return;
            }
            catch (TimeoutException e) when (presses == 1) { throw new ShouldAssertException($"No page opened from {Page.Url}: {await Text()}", e); }
            catch (TimeoutException) { }
        }
    }

    async Task Arrived(int expect = 200)
    {
        if (status != expect) throw new ShouldAssertException($"{Page.Url} answered {status} instead of {expect}: {await Text()}");
        browser.AssertNoComplaints();
    }

    /// <summary>What has this name, else the first whose name begins so.</summary>
    async Task<ILocator> Find(ILocator within, AriaRole role, string text)
    {
        var exact = within.GetByRole(role, new() { Name = text, Exact = true });
        if (await exact.CountAsync() > 0) return exact.First;
        var begins = within.GetByRole(role, new() { NameRegex = new Regex("^" + Regex.Escape(text).Replace(",", " ?,")) });
        return await begins.CountAsync() > 0 ? begins.First : throw new ShouldAssertException($"There is no {role} \"{text}\" on {Page.Url}: {await Text()}");
    }

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
