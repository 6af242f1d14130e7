using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>
/// One request, one transaction: the handler runs, then what was saved and logged is committed, and only then is anything shown.
/// The one place where a refusal becomes a page, where a form posted twice gets its first answer, and where a stale save is told.
/// </summary>
sealed class UnitOfWork(Db db, ViewerHolder holder) : IAsyncPageFilter
{
    public static readonly Rule ChangedMeanwhile = new("SAVE-01", "Någon annan ändrade samma ärende samtidigt. Din text står kvar nedan. Kontrollera den och spara igen.", Citation.OwnPractice);

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (http, viewer) = (context.HttpContext, holder.Viewer);
        var posting = HttpMethods.IsPost(http.Request.Method);
        // A post that the page has no handler for would show the page without anything having been asked of the door.
        if (posting && context.HandlerMethod is null) { context.Result = new NotFoundResult(); return; }
        var once = posting && viewer is not null && Guid.TryParse(http.Request.Form["__once"], out var value) ? value : (Guid?)null;

        if (once is { } o && await db.FirstAnswer(viewer!, o) is { } first) { context.Result = SeeOther(http, first); return; }

        db.OnlyShows = !posting;
        var executed = await next();
        var page = executed.HandlerInstance as FormPage;
        switch (executed.Exception)
        {
            case RuleBroken refusal when page is not null:
                executed.Result = await ShowAgain(page, refusal, viewer, http, once);
                executed.ExceptionHandled = true;
                return;
            case DbUpdateConcurrencyException when page is not null:
                executed.Result = await ShowAgain(page, ChangedMeanwhile.Broken(ChangedMeanwhile.Message), viewer, http, once);
                executed.ExceptionHandled = true;
                return;
            case not null:
                await db.Rollback();
                return;
        }

        if (posting && executed.Result is PageResult shown && (shown.StatusCode ?? 200) == 200 && page is { ModelState.IsValid: false }) shown.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var location = posting && executed.Result is StatusCodeResult { StatusCode: StatusCodes.Status303SeeOther } ? http.Response.Headers.Location.ToString() : null;
        if (viewer is not null && page is not null && Drafts.Takes(page))
        {
            var path = http.Request.Path.Value ?? "";
            if (!string.IsNullOrEmpty(location)) await db.DropDraftWith(viewer, path);
            else if (HttpMethods.IsGet(http.Request.Method) && executed.Result is PageResult && await db.Draft(viewer, path) is { } draft) await Drafts.Restore(page, draft);
        }
        try
        {
            if (once is { } mark && !string.IsNullOrEmpty(location)) await db.RememberAnswer(viewer!, mark, location);
            await db.Commit();
        }
        catch (DbUpdateException) when (once is not null)
        {
            // The same form arrived twice at once: the other one won, and its answer is this one's too.
            await db.Rollback();
            if (await db.FirstAnswer(viewer!, once.Value) is not { } won) throw;
            http.Response.Headers.Location = won;
        }
    }

    async Task<IActionResult> ShowAgain(FormPage page, RuleBroken refusal, Viewer? viewer, HttpContext http, Guid? once)
    {
        await db.Rollback();
        // The same form twice at the same moment: the second finds the first one's work done, and gets its answer.
        if (once is { } mark && await db.FirstAnswer(viewer!, mark) is { } first) return SeeOther(http, first);
        page.Refuse(refusal);
        if (!await page.Load()) return page.NotFound();
        if (viewer is not null && page.LoggedAs(refusal) is { } line) db.Log(viewer, AccessAct.Refused, line.Object, line.Ground, allowed: false, line.Owner, number: line.Number);
        await db.Commit();
        var again = page.Page();
        again.StatusCode = StatusCodes.Status409Conflict;
        return again;
    }

    static StatusCodeResult SeeOther(HttpContext http, string location)
    {
        http.Response.Headers.Location = location;
        return new StatusCodeResult(StatusCodes.Status303SeeOther);
    }
}
