using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Units;

public sealed class UnitHandOverForm
{
    [Required(ErrorMessage = "Välj vems ärenden som ska lämnas över.")] public PersonId? From { get; set; }
    public PersonId? To { get; set; }
}

/// <summary>The manager hands over everything somebody carries at the own unit.</summary>
public sealed class UnitHandOverModel(Db db, Viewer viewer) : FormPage
{
    [BindProperty] public UnitHandOverForm Form { get; set; } = new();
    public IReadOnlyList<Choice> From { get; private set; } = [];
    public IReadOnlyList<Choice> To { get; private set; } = [];

    public override async Task<bool> Load()
    {
        if (viewer.Role != Role.UnitManager) return false;
        From = [.. (await db.Carried(viewer, null)).Select(c => new Choice(c.Person.ToString(), $"{c.PersonName} ({c.Cases} {(c.Cases == 1 ? "ärende" : "ärenden")})"))];
        To = [.. (await db.CaseWorkersAt(viewer.Unit)).Select(c => new Choice(c.Id.ToString(), c.Name))];
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (await db.HandOver(viewer, Form.From!.Value, viewer.Unit, Form.To) is null) return NotFound();
        await db.Save(viewer);
        return SeeOther("/enhet/lamna-over");
    }
}
