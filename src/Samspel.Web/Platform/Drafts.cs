using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Platform;

/// <summary>
/// Drafts (utkast): what somebody has typed on a page and not sent. Saved every 30 seconds and when a session has run out at a post;
/// put back when the same person opens the same page again.
/// </summary>
static class Drafts
{
    public const int MostBytes = 200_000;

    /// <summary>A concern report may be as long as it needs to be, and none of it is to be lost.</summary>
    public const int MostBytesOfConcern = 6_000_000;

    /// <summary>How much is kept of what is typed on a page.</summary>
    public static int Most(string page) => page.StartsWith("/oro/", StringComparison.Ordinal) ? MostBytesOfConcern : MostBytes;

    public static void Map(WebApplication app)
    {
        app.MapPost("/utkast", Save).RequireAuthorization(Policies.AnyRole);
        app.MapPost("/utkast/slang", Discard).RequireAuthorization(Policies.AnyRole);
    }

    /// <summary>Called by the script every 30 seconds. <c>__page</c> names the page.</summary>
    static async Task<IResult> Save(HttpContext http, IAntiforgery antiforgery, Viewer viewer, Db db, Clock clock)
    {
        if (!await antiforgery.IsRequestValidAsync(http)) return Results.BadRequest();
        var form = await http.Request.ReadFormAsync();
        if (Page(form) is not { } page) return Results.BadRequest();
        var fields = Fields(form);
        if (fields.Length > Most(page)) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (!await db.SaveDraft(viewer.Person, page, fields)) return Results.NotFound();
        return Results.Json(new { saved = Clock.Local(clock.Now).ToString("HH.mm") });
    }

    /// <summary>"Släng utkastet": back to the page as it stands without it.</summary>
    static async Task<IResult> Discard(HttpContext http, IAntiforgery antiforgery, Viewer viewer, Db db)
    {
        if (!await antiforgery.IsRequestValidAsync(http)) return Results.BadRequest();
        if (Page(await http.Request.ReadFormAsync()) is not { } page) return Results.BadRequest();
        await db.DropDraft(viewer, page);
        http.Response.Headers.Location = page;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>The page's own path: nothing else is a draft's name, and nothing else is led back to.</summary>
    static string? Page(IFormCollection form)
        => form["__page"].ToString() is { } page && IsPage(page) ? page : null;

    /// <summary>Whether a draft can be named so: a local path that both databases can keep.</summary>
    public static bool IsPage(string path)
        => path is ['/', .. var rest] && !rest.StartsWith('/') && !rest.StartsWith('\\') && path.Length <= 300 && !path.Any(char.IsControl) && !IsLocked(path);

    /// <summary>Where a placed child lives stands behind its lock and nowhere else: nothing typed there is kept.</summary>
    static bool IsLocked(string path)
        => path.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var area, _, var page, ..] && area.Equals("placeringar", StringComparison.OrdinalIgnoreCase) && page.Equals("plats", StringComparison.OrdinalIgnoreCase);

    /// <summary>The typed fields as JSON; never tokens or files.</summary>
    public static string Fields(IFormCollection form)
        => JsonSerializer.Serialize(form.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => f.Value.ToArray()), AsWritten);

    /// <summary>Letters as they are: a long Swedish text takes no more room than it has to.</summary>
    static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static IReadOnlyDictionary<string, string[]> Read(Draft draft) => JsonSerializer.Deserialize<Dictionary<string, string[]>>(draft.Fields) ?? [];

    /// <summary>Whether somebody can have typed something on the page.</summary>
    public static bool Takes(FormPage page) => Forms(page).Count > 0;

    static IReadOnlyList<PropertyInfo> Forms(FormPage page) => Known.GetOrAdd(page.GetType(), static type =>
        [.. type.GetProperties().Where(p => p.PropertyType.IsClass && p.PropertyType != typeof(string) && p.IsDefined(typeof(BindPropertyAttribute), true))]);

    static readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> Known = new();

    /// <summary>Puts the typed text back on the page as it is shown: into its form and over what the fields would say.</summary>
    public static async Task Restore(FormPage page, Draft draft)
    {
        var fields = Read(draft);
        var values = new FormValueProvider(BindingSource.Form, new FormCollection(fields.ToDictionary(f => f.Key, f => new StringValues(f.Value))), SwedishDate.Culture);
        foreach (var form in Forms(page))
            if (form.GetValue(page) is { } value) await page.Take(value, form.Name, values);

        foreach (var (name, typed) in fields)
            page.ModelState.SetModelValue(name, typed is [var one] ? one : typed, string.Join(',', typed));
        // Unfinished text is not wrong text: nothing is complained about until it is sent.
        foreach (var name in page.ModelState.Keys.ToList())
        {
            page.ModelState[name]!.Errors.Clear();
            page.ModelState[name]!.ValidationState = ModelValidationState.Skipped;
        }
        page.ViewData.Draft(draft.SavedAt, [.. fields.Keys]);
    }
}
