using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements.Drafting;

public sealed class WritersForm
{
    [Required(ErrorMessage = "Välj vem som ska skriva.")] public PersonId? Person { get; set; }
}

/// <summary>Invites colleagues at the activities concerned to write, from both sides.</summary>
public sealed class WritersModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public WritersForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.Invite;

    public IReadOnlyList<Choice> People { get; private set; } = [];
    IReadOnlyList<(PersonId Person, string Name, string Unit, bool Region)> known = [];

    protected override async Task<bool> LoadMore()
    {
        known = await Db.PeopleAt([.. Agreement.Activities.Select(a => a.Unit).OfType<UnitId>(), .. new[] { Agreement.MunicipalityLead?.Unit, Agreement.RegionLead?.Unit }.OfType<UnitId>()]);
        People = [.. known.Where(p => Agreement.Writers.All(w => w.Person != p.Person)).Select(p => new Choice(p.Person.ToString(), p.Name, Group: p.Unit))];
        return true;
    }

    protected override void CheckForm()
    {
        if (Form.Person is { } person && People.All(p => p.Value != person.ToString())) ModelState.AddModelError("Form.Person", "Välj någon i listan.");
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        var chosen = known.First(p => p.Person == Form.Person);
        Agreement.Invite(By, new DraftWriter(chosen.Person, chosen.Name, chosen.Region ? Principal.Region : Principal.Municipality), Today);
    }, () => $"{Address}/skribenter");
}
