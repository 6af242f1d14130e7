using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Web.Children;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Search;

/// <summary>
/// The look-up (sök) by name, number or case number, and by nothing else: the law forbids searching in what is written about people.
/// Always a post, so that nothing typed stands in an address.
/// </summary>
public sealed class IndexModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    public const string Only = "Sök bara på namn, nummer eller ärendenummer.";
    const int Longest = 100, MostFound = 100;

    [BindProperty(Name = "q")] public string? Text { get; set; }

    public bool Searched { get; private set; }
    public ChildHit? Known { get; private set; }
    public string? ReceivedIn { get; private set; }
    public IReadOnlyList<ChildLine> Children { get; private set; } = [];
    public int Total { get; private set; }
    public bool NothingFound => Searched && Known is null && ReceivedIn is null && Children.Count == 0;

    public override Task<bool> Load() => Task.FromResult(true);

    public async Task<IActionResult> OnPostAsync()
    {
        var text = Text?.Trim() ?? "";
        if (text.Length is < 2 or > Longest) ModelState.TryAddModelError("q", $"Skriv minst 2 och högst {Longest} tecken. {Only}");
        if (!ModelState.IsValid) return Page();
        Searched = true;
        if (CaseAddress.TryRead(text, out var number)) return await OpenCase(number);
        if (TemporaryIdentity.TryParse(text, out var temporary)) return Open(await db.FindChild(viewer, temporary));
        if (IdentityNumber.TryParse(text, clock.Today, out var identity)) return Open(await db.FindChild(viewer, identity));
        (Children, Total) = await db.ChildrenOfUnit(viewer, text, 1, MostFound);
        return Page();
    }

    async Task<IActionResult> OpenCase(CaseNumber number)
    {
        var standing = await db.Standing(viewer, number);
        if (standing == CaseStanding.Own || standing == CaseStanding.Received && number.Kind == "UND") return SeeOther(CaseAddress.Of(number));
        if (standing == CaseStanding.Proposal) return SeeOther(CaseAddress.OfProposal(number));
        if (standing == CaseStanding.Received) ReceivedIn = number.ToString();
        return Page();
    }

    IActionResult Open(ChildHit? hit)
    {
        Known = hit;
        return hit is { Ours: true } ? SeeOther($"/barn/{hit.Id}") : Page();
    }
}
