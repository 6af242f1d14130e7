using AngleSharp.Dom;

namespace Samspel.Web.Tests.Harness;

/// <summary>A duty as it stands in somebody's list: where it leads, and its act with the number.</summary>
sealed record ToDoLine(string Href, string Text);

static class ToDo
{
    /// <summary>Everything in the visitor's worklist, on all its pages: what other tests have put there fills the first.</summary>
    public static async Task<IReadOnlyList<ToDoLine>> ToDoList(this Visitor visitor)
    {
        List<ToDoLine> lines = [];
        for (var page = 1; page <= 100; page++)
        {
            var tasks = (await visitor.Get($"/?sida={page}")).Expect(200).Page.QuerySelectorAll("section[aria-labelledby^='grupp-'] a.task");
            lines.AddRange(tasks.Select(a => new ToDoLine(a.GetAttribute("href")!, a.TextContent)));
            if (tasks.Length == 0) break;
        }
        return lines;
    }
}
