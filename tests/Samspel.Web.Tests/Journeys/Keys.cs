using Microsoft.Playwright;

namespace Samspel.Web.Tests.Journeys;

/// <summary>A page used with the keyboard alone: Tab to what is wanted, then Enter, Space, arrows or typing.</summary>
sealed class Keys(IPage page)
{
    const int MostTabs = 250;

    /// <summary>How many stops there are between where the focus is and what is wanted, as the page is written.</summary>
    const string StepsAhead = """
        wanted => {
            const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter(e => e.tabIndex >= 0 && !e.disabled && e.type !== "hidden" && e.checkVisibility());
            const names = new Set(), stops = all.filter(e => e.type !== "radio" || !names.has(e.name) && names.add(e.name));
            return stops.indexOf(wanted) - stops.indexOf(document.activeElement) - 1;
        }
        """;

    /// <summary>Follows a link or presses a button.</summary>
    public Task Activate(ILocator target, string what) => Press(target, what, "Enter");

    public async Task Press(ILocator target, string what, string key)
    {
        await TabTo(target, what);
        await page.Keyboard.PressAsync(key);
    }

    public async Task Type(ILocator field, string what, string text)
    {
        await TabTo(field, what);
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Tab comes to a group of radio buttons once; the arrows go from one to the next and choose.</summary>
    public async Task Choose(ILocator radio, string what)
    {
        var wanted = await radio.ElementHandleAsync();
        await Until(() => page.EvaluateAsync<bool>("e => document.activeElement.type === 'radio' && document.activeElement.name === e.name", wanted), "Tab", what);
        await Until(() => page.EvaluateAsync<bool>("e => document.activeElement === e", wanted), "ArrowDown", what);
        if (!await radio.IsCheckedAsync()) await page.Keyboard.PressAsync("Space");
        (await radio.IsCheckedAsync()).ShouldBeTrue($"{what} is not chosen.");
    }

    public async Task Select(ILocator list, string what, string option)
    {
        await TabTo(list, what);
        await page.Keyboard.PressAsync("Home");
        await Until(() => list.EvaluateAsync<bool>("(e, wanted) => e.selectedOptions[0].label === wanted", option), "ArrowDown", option);
    }

    async Task TabTo(ILocator target, string what)
    {
        var wanted = await target.ElementHandleAsync();
        // Most of the way is gone without looking; the last steps are looked at one by one.
        for (var sure = await page.EvaluateAsync<int>(StepsAhead, wanted) * 3 / 4; sure > 0; sure--) await page.Keyboard.PressAsync("Tab");
        await Until(() => page.EvaluateAsync<bool>("e => document.activeElement === e", wanted), "Tab", what);
        (await page.EvaluateAsync<bool>("() => document.activeElement.matches(':focus-visible')")).ShouldBeTrue($"It does not show that {what} has the focus.");
    }

    async Task Until(Func<Task<bool>> there, string key, string what)
    {
        for (var presses = 0; !await there(); presses++)
        {
            presses.ShouldBeLessThan(MostTabs, $"The keyboard never reaches \"{what}\" on {page.Url}.");
            await page.Keyboard.PressAsync(key);
        }
    }
}
