using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Samspel.Domain;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Documents;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Search;

namespace Samspel.Web.AccessLog;

/// <summary>
/// The access log for its auditor (loggranskning): who has looked at what in the own compartment, in which assignment and on what ground.
/// Names no child. That the auditor has looked is logged too.
/// </summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : PageModel
{
    const int PageSize = 50, MostExported = 50_000, UsualDays = 30, LastPage = 2_000;

    [FromQuery(Name = "fran")] public DateOnly? From { get; set; }
    [FromQuery(Name = "till")] public DateOnly? To { get; set; }
    [FromQuery(Name = "medarbetare")] public PersonId? Person { get; set; }
    [FromQuery(Name = "arende")] public string? Number { get; set; }
    [FromQuery(Name = "atgard")] public AccessAct? Act { get; set; }
    [FromQuery(Name = "nekade")] public bool OnlyRefused { get; set; }
    [FromQuery(Name = "sida")] public int Current { get; set; } = 1;

    public IReadOnlyList<LogLine> Lines { get; private set; } = [];
    public int Total { get; private set; }
    public int Pages => Math.Min((Total + PageSize - 1) / PageSize, LastPage);
    public IReadOnlyList<Choice> People { get; private set; } = [];
    public static IReadOnlyList<Choice> Acts { get; } = [.. Enum.GetValues<AccessAct>().Select(a => new Choice(a.ToString(), a.Word()))];

    public async Task<IActionResult> OnGetAsync()
    {
        var people = await db.PeopleOfCompartment(viewer);
        if (ReadFilter() is { } filter) (Lines, Total) = await db.AccessLog(viewer, filter, (Math.Clamp(Current, 1, LastPage) - 1) * PageSize, PageSize);
        People = [.. people.Concat(Lines.Where(l => l.Person == Person).Select(l => (Id: l.Person, Name: l.PersonName))).DistinctBy(p => p.Id).Select(p => new Choice(p.Id.ToString(), p.Name))];
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync()
    {
        if (ReadFilter() is not { } filter) return await OnGetAsync();
        var (lines, _) = await db.AccessLog(viewer, filter, 0, MostExported, AccessAct.Export);
        var table = new Csv("Tidpunkt", "Medarbetare", "Enhet", "Åtgärd", "Del", "Gäller", "Grund", "Tillåtet");
        foreach (var l in lines) table.Row(Clock.Local(l.At), l.PersonName, l.UnitName, l.Act.Word(), l.Object, l.Whose, l.Ground, l.Allowed);
        return File(table.ToBytes(), Csv.ContentType, $"logg-{SwedishDate.Short(filter.From)}-{SwedishDate.Short(filter.To)}.csv");
    }

    /// <summary>The address of this search with something added.</summary>
    public string Address(params (string Key, string Value)[] more) => Address(Person, more);

    /// <summary>The address of this search for one person.</summary>
    public string ForPerson(PersonId person) => Address(person);

    /// <summary>The address of this search's pages, with {0} for the number.</summary>
    public string PagesAddress => Address().Replace("{", "{{").Replace("}", "}}") + "&sida={0}";

    string Address(PersonId? person, params (string Key, string Value)[] more)
    {
        List<KeyValuePair<string, string?>> query = [new("fran", Short(From)), new("till", Short(To)), new("medarbetare", person?.ToString()),
            new("arende", Number), new("atgard", Act?.ToString()), new("nekade", OnlyRefused ? "true" : null), .. more.Select(m => KeyValuePair.Create(m.Key, (string?)m.Value))];
        return QueryHelpers.AddQueryString("/logg", query.Where(q => !string.IsNullOrEmpty(q.Value)));
    }

    LogFilter? ReadFilter()
    {
        string? number = null;
        if (!string.IsNullOrWhiteSpace(Number))
        {
            if (CaseAddress.TryRead(Number, out var read)) number = read.ToString();
            else ModelState.AddModelError("arende", "Skriv ärendenumret som SIP-2026-0412.");
        }
        if (!ModelState.IsValid) return null;
        To ??= clock.Today;
        From ??= To.Value.AddDays(-UsualDays);
        if (From > To) ModelState.AddModelError("fran", "Första dagen kan inte ligga efter den sista.");
        return ModelState.IsValid ? new LogFilter(From.Value, To.Value, Person, number, Act, OnlyRefused) : null;
    }

    static string? Short(DateOnly? day) => day is { } d ? SwedishDate.Short(d) : null;
}
