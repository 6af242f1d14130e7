using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform;

/// <summary>
/// Drafts (utkast): what somebody has typed on a page and not sent. Saved every 30 seconds and when a session has run out at a post;
/// put back when the same person opens the same page again.
/// </summary>
static class Drafts
{
    const int MostBytes = 200_000;

    public static void Map(WebApplication app) => app.MapPost("/utkast", async (HttpContext http, IAntiforgery antiforgery, Viewer viewer, Db db, Clock clock) =>
    {
        if (!await antiforgery.IsRequestValidAsync(http)) return Results.BadRequest();
        var form = await http.Request.ReadFormAsync();
        if (form["__page"].ToString() is not ['/', ..] page || page.Length > 300) return Results.BadRequest();
        var fields = Fields(form);
        if (fields.Length > MostBytes) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        await db.SaveDraft(viewer.Person, page, fields);
        return Results.Json(new { saved = Clock.Local(clock.Now).ToString("HH.mm") });
    }).RequireAuthorization(Policies.AnyRole);

    /// <summary>The typed fields as JSON; never tokens or files.</summary>
    public static string Fields(IFormCollection form)
        => JsonSerializer.Serialize(form.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => f.Value.ToArray()));

    public static IReadOnlyDictionary<string, string[]> Read(Draft draft) => JsonSerializer.Deserialize<Dictionary<string, string[]>>(draft.Fields) ?? [];
}
