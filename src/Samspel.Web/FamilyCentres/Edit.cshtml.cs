using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samspel.Domain.Parties;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.FamilyCentres;

/// <summary>Changes who takes part in a centre, what it calls itself and who coordinates it.</summary>
public sealed class EditModel(Db db, Viewer viewer, Clock clock) : CentrePage(db, viewer, clock)
{
    IReadOnlyList<CoordinatorChoice> people = [];

    [BindProperty] public CentreForm Form { get; set; } = new();
    public IReadOnlyList<Choice> PartyChoices => [.. Parties.Select(p => new Choice(p.Code, p.Name))];
    public IReadOnlyList<Choice> Coordinators => [.. people.Select(p => new Choice(CentreForm.KeyOf(p.Unit, p.Person), p.Name is { } name ? $"{name}, {p.UnitName}" : p.UnitName, Group: p.UnitName))];

    protected override async Task<bool> LoadMore()
    {
        people = await Db.CentreCoordinators(Centre.MunicipalityCode);
        if (IsGet) Form = CentreForm.Of(Centre);
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        this.MustBeParties(Form, "Form", Parties);
        if (!string.IsNullOrEmpty(Form.Coordinator) && Coordinators.All(c => c.Value != Form.Coordinator)) ModelState.AddModelError("Form.Coordinator", "Välj en av enheterna eller personerna.");
        if (!ModelState.IsValid) return Page();
        this.MustBeAsSeen("Form.Seen", Form.Seen, Centre);
        Centre.Revise(By!, Form.Content(Parties, people, Centre.Content), Today);
        return await Saved();
    }
}

/// <summary>Checks that forms about a centre share.</summary>
static class CentreChecks
{
    /// <summary>Each part is answered for by one of the 16 parties.</summary>
    public static void MustBeParties(this PageModel page, CentreForm form, string prefix, IReadOnlyList<Party> parties)
    {
        foreach (var (field, code) in new[] { (nameof(form.MaternityCare), form.MaternityCare), (nameof(form.ChildHealthCare), form.ChildHealthCare), (nameof(form.OpenPreschool), form.OpenPreschool), (nameof(form.SocialServices), form.SocialServices) })
            if (!string.IsNullOrEmpty(code) && parties.All(p => p.Code != code)) page.ModelState.AddModelError($"{prefix}.{field}", "Välj en av parterna.");
    }
}
