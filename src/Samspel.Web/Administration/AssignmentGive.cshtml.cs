using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Administration;

public sealed class AssignmentForm
{
    [Required(ErrorMessage = "Välj enhet.")] public UnitId? Unit { get; set; }
    [Required(ErrorMessage = "Välj roll.")] public Role? Role { get; set; }
    [Required(ErrorMessage = "Skriv från vilken dag uppdraget gäller.")] public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
}

/// <summary>Gives a person of the own organisation an assignment (uppdrag) at one of its units.</summary>
public sealed class AssignmentGiveModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public PersonId Id { get; set; }
    [BindProperty] public AssignmentForm Form { get; set; } = new();
    public string PersonName { get; private set; } = "";
    public IReadOnlyList<Choice> Units { get; private set; } = [];
    public IReadOnlyList<Choice> Roles { get; } = [.. Enum.GetValues<Role>().Select(r => new Choice(r.ToString(), r.Word()))];

    public override async Task<bool> Load()
    {
        if (Id == viewer.Person || await db.Person(viewer, Id) is not { } person) return false;
        PersonName = person.DisplayName;
        Units = [.. (await db.Units(viewer, new UnitFilter(null, null, Closed: false), 1, 1000)).Lines.Select(u => new Choice(u.Id.ToString(), u.Name))];
        if (IsGet) Form.From = clock.Today;
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (await db.Unit(viewer, Form.Unit!.Value) is not { } unit) return NotFound();
        db.Add(viewer, Assignment.Give(Id, unit, Form.Role!.Value, Form.From!.Value, Form.To));
        await db.Save(viewer);
        return SeeOther($"/administration/medarbetare/{Id}");
    }
}
