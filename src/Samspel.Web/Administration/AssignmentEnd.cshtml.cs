using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Administration;

public sealed class AssignmentEndForm
{
    [Required(ErrorMessage = "Skriv uppdragets sista dag.")] public DateOnly? LastDay { get; set; }
}

/// <summary>Ends an assignment: after its last day it opens nothing, from the next click on.</summary>
public sealed class AssignmentEndModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public PersonId Id { get; set; }
    [BindProperty(SupportsGet = true)] public AssignmentId AssignmentId { get; set; }
    [BindProperty] public AssignmentEndForm Form { get; set; } = new();
    public Assignment Assignment { get; private set; } = null!;
    public string PersonName { get; private set; } = "";
    public string UnitName { get; private set; } = "";
    public int Cases { get; private set; }

    public override async Task<bool> Load()
    {
        if (Id == viewer.Person || await db.Person(viewer, Id) is not { } person) return false;
        if (await db.Assignment(viewer, AssignmentId) is not { } found || found.Assignment.Person != Id) return false;
        (Assignment, UnitName, PersonName) = (found.Assignment, found.Unit.Name, person.DisplayName);
        Cases = (await db.Carried(viewer, Id)).FirstOrDefault(c => c.Unit == found.Unit.Id)?.Cases ?? 0;
        if (IsGet) Form.LastDay = clock.Today;
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Assignment.End(Form.LastDay!.Value, UnitName);
        await db.Save(viewer);
        return SeeOther($"/administration/medarbetare/{Id}");
    }
}
