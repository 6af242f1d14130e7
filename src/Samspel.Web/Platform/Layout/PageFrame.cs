using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Samspel.Web.Platform.Layout;

/// <summary>One step of the breadcrumb trail (brödsmulor); the last one is the page itself and has no address.</summary>
public sealed record Crumb(string Text, string? Href);

/// <summary>What a page tells the layout, so that no page writes the keys of ViewData by hand.</summary>
public static class PageFrame
{
    const string TrailKey = "Crumbs", TitleKey = "Title", RefusalKey = "Refusal", BodyKey = "BodyClass", PrintedCaseKey = "CaseNumber", OpenKey = "Open", DraftKey = "Draft", IndexableKey = "Indexable";

    /// <summary>The trail above the heading: <c>ViewData.Trail(("Ärenden", "/arenden"), ("SIP-2026-0412", null));</c></summary>
    public static void Trail(this ViewDataDictionary view, params (string Text, string? Href)[] steps) =>
        view[TrailKey] = steps.Select(s => new Crumb(s.Text, s.Href)).ToList();

    /// <summary>The browser tab's title. Never a person's name; the case number at most.</summary>
    public static void Title(this ViewDataDictionary view, string title) => view[TitleKey] = title;

    /// <summary>A page for the public that search engines may find. All others ask not to be.</summary>
    public static void Indexable(this ViewDataDictionary view) => view[IndexableKey] = true;

    public static bool IsIndexable(this ViewDataDictionary view) => view[IndexableKey] is true;

    /// <summary>A class on the page's body: "meeting" for a shared screen.</summary>
    public static void BodyClass(this ViewDataDictionary view, string name) => view[BodyKey] = name;

    /// <summary>The case number printed at the foot of every sheet.</summary>
    public static void PrintedCase(this ViewDataDictionary view, string number) => view[PrintedCaseKey] = number;

    /// <summary>The paper holds nothing that can be secret, and so does not say so.</summary>
    public static void OpenPaper(this ViewDataDictionary view, bool open) => view[OpenKey] = open;

    public static bool IsOpenPaper(this ViewDataDictionary view) => view[OpenKey] is true;

    /// <summary>The rule that said no, shown at the top of the page with its "Varför?".</summary>
    public static void Refusal(this ViewDataDictionary view, Samspel.Domain.RuleBroken refusal) => view[RefusalKey] = refusal;

    /// <summary>The page shows text that was typed earlier and not sent.</summary>
    internal static void Draft(this ViewDataDictionary view, DateTimeOffset savedAt, IReadOnlyCollection<string> fields) => view[DraftKey] = new RestoredDraft(savedAt, fields);

    internal static RestoredDraft? GetDraft(this ViewDataDictionary view) => view[DraftKey] as RestoredDraft;

    public static IReadOnlyList<Crumb> GetTrail(this ViewDataDictionary view) => view[TrailKey] as IReadOnlyList<Crumb> ?? [];

    public static string? GetTitle(this ViewDataDictionary view) => view[TitleKey] as string;

    public static string? GetBodyClass(this ViewDataDictionary view) => view[BodyKey] as string;

    public static string? GetPrintedCase(this ViewDataDictionary view) => view[PrintedCaseKey] as string;

    public static Samspel.Domain.RuleBroken? GetRefusal(this ViewDataDictionary view) => view[RefusalKey] as Samspel.Domain.RuleBroken;

    /// <summary>The whole title: "Fel: SIP-2026-0412 – Samspel".</summary>
    public static string FullTitle(this ViewDataDictionary view)
    {
        var failed = !view.ModelState.IsValid || view.GetRefusal() is not null;
        var title = view.GetTitle();
        return (failed ? "Fel: " : "") + (title is null ? "Samspel" : title + " – Samspel");
    }
}

/// <summary>A draft (utkast) that has been put back on the page.</summary>
/// <param name="Fields">Names of the fields it holds.</param>
sealed record RestoredDraft(DateTimeOffset SavedAt, IReadOnlyCollection<string> Fields)
{
    /// <summary>A tick box leaves no trace when it is empty: one that the draft's form has and the draft has not was cleared.</summary>
    public bool Cleared(string field) => !Fields.Contains(field) && Fields.Any(f => f.Split('.')[0] == field.Split('.')[0]);
}
