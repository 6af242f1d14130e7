using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies;

/// <summary>Fills a seat with a member or a substitute for a mandate period.</summary>
public sealed class SeatFillModel(Db db, Viewer viewer, Clock clock) : SeatPage(db, viewer, clock)
{
    [BindProperty] public HolderForm Form { get; set; } = new();
    IReadOnlyList<Candidate> people = [];
    public IReadOnlyList<Choice> People => [.. people.Select(p => new Choice(p.Person.ToString(), p.Name))];

    protected override async Task<bool> LoadForSeat()
    {
        people = await Db.Candidates(Seat.Content.PartyCode);
        if (IsGet) (Form.From, Form.Substitute) = (Today, Seat.MemberOn(Today) is not null);
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        var chosen = Form.Person is { } id ? people.FirstOrDefault(p => p.Person == id) : null;
        if (Form.Person is not null && chosen is null) ModelState.AddModelError("Form.Person", "Välj någon i listan, eller skriv ett namn.");
        if (Form.Person is null && string.IsNullOrWhiteSpace(Form.Name)) ModelState.AddModelError("Form.Name", People.Count > 0 ? "Välj någon i listan, eller skriv ett namn." : "Skriv namnet.");
        if (Form.To < Form.From) ModelState.AddModelError("Form.To", "Sista dagen kan inte ligga före den första.");
        if (!ModelState.IsValid) return Page();
        var (person, name) = chosen is null ? (PersonId.New(), Form.Name!.Trim()) : (new PersonId(chosen.Person), chosen.Name);
        Body.Fill(By, N, new SeatHolder(person, name, Form.Substitute!.Value, new DateSpan(Form.From!.Value, Form.To)), Today);
        return await Saved(Address + "#platser");
    }
}
