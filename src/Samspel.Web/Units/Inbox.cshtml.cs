using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Units;

public sealed class AssignForm
{
    [MinLength(1, ErrorMessage = "Välj minst ett ärende.")] public List<string> Numbers { get; set; } = [];
    [Required(ErrorMessage = "Välj vem som ska bära ärendet.")] public PersonId? Person { get; set; }
}

/// <summary>The unit's inbox (enhetens inkorg): cases nobody carries. A case worker takes one; the manager also assigns.</summary>
public sealed class InboxModel(Db db, Viewer viewer) : FormPage
{
    [BindProperty] public AssignForm Form { get; set; } = new();
    public string UnitName => viewer.UnitName;
    public bool Manager => viewer.Role == Role.UnitManager;
    public IReadOnlyList<InboxLine> Lines { get; private set; } = [];
    public IReadOnlyList<Choice> Numbers { get; private set; } = [];
    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    public override async Task<bool> Load()
    {
        Lines = await db.Inbox(viewer);
        Numbers = [.. Lines.Select(l => new Choice(l.Number.ToString(), l.Number.ToString()))];
        if (Manager) Colleagues = [.. (await db.CaseWorkersAt(viewer.Unit)).Select(c => new Choice(c.Id.ToString(), c.Name))];
        return true;
    }

    /// <summary>"Ta ärendet": the one who asks carries it.</summary>
    public async Task<IActionResult> OnPostTakeAsync(string? number)
    {
        ModelState.Clear();
        return await Give([number], viewer.Person, viewer.Name) ? SeeOther("/enhet/inkorg") : NotFound();
    }

    /// <summary>"Tilldela": the manager lets colleagues carry.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!Manager) return NotFound();
        await Load();
        if (ModelState.IsValid && Colleagues.All(c => c.Value != Form.Person.ToString())) ModelState.AddModelError("Form.Person", "Välj en av medarbetarna.");
        if (!ModelState.IsValid) return Page();
        return await Give(Form.Numbers, Form.Person!.Value, Colleagues.First(c => c.Value == Form.Person.ToString()).Text) ? SeeOther("/enhet/inkorg") : NotFound();
    }

    async Task<bool> Give(IEnumerable<string?> numbers, PersonId person, string name)
    {
        foreach (var text in numbers)
            if (!CaseNumber.TryParse(text, out var number) || !await db.GiveFromInbox(viewer, number, person, name)) return false;
        await db.Save(viewer);
        return true;
    }
}
