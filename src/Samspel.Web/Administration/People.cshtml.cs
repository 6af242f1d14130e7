using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Administration;

/// <summary>The organisation's people (medarbetare). Looked up by name with a post, so that no name stands in an address.</summary>
public sealed class PeopleModel(Db db, Viewer viewer) : PageModel
{
    const int Size = 25;

    [BindProperty, StringLength(100)] public string? Search { get; set; }
    [BindProperty(SupportsGet = true)] public int Sida { get; set; } = 1;
    public IReadOnlyList<PersonLine> Lines { get; private set; } = [];
    public int Total { get; private set; }
    public bool Searched => !string.IsNullOrWhiteSpace(Search);
    public int CurrentPage => Math.Clamp(Sida, 1, 10_000);
    public int PageCount => (Total + Size - 1) / Size;

    public async Task OnGetAsync() => (Lines, Total) = await db.People(viewer, null, CurrentPage, Size);

    public async Task OnPostAsync() => (Lines, Total) = await db.People(viewer, Searched && ModelState.IsValid ? Search : null, 1, Size);
}
