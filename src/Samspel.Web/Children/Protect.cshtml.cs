using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Children;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Children;

public sealed class ProtectionForm
{
    public bool Marked { get; set; }
    [StringLength(100)] public string? Section { get; set; }
    public DateOnly? Date { get; set; }
    [StringLength(200)] public string? Authority { get; set; }
    public bool ProtectedPopulationRecord { get; set; }
    [StringLength(500)] public string? LiftReason { get; set; }
}

/// <summary>Sets and lifts the protection of an identity (skyddad identitet): sekretessmarkering with its three fields, skyddad folkbokföring.</summary>
public sealed class ProtectModel(Db db, Viewer viewer, Clock clock) : ChildPage(db, viewer, clock)
{
    const string UsualSection = "OSL 22 kap. 1 §";

    [BindProperty] public ProtectionForm Form { get; set; } = new();

    protected override Task Fill()
    {
        if (!IsGet) return Task.CompletedTask;
        var marking = Child.Protection?.Marking;
        (Form.Marked, Form.Section, Form.Date, Form.Authority) = (marking is not null, marking?.Section ?? UsualSection, marking?.Date, marking?.Authority);
        Form.ProtectedPopulationRecord = Child.Protection?.ProtectedPopulationRecord ?? false;
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Form.Marked) CheckMarking();
        if (!ModelState.IsValid) return Page();
        var marking = Form.Marked ? new SecrecyMarking(Form.Section!.Trim(), Form.Date!.Value, Form.Authority!.Trim()) : null;
        Child.Protect(new Protection(marking, Form.ProtectedPopulationRecord), Today);
        await Db.StopWhileProtected(Viewer, Child);
        return await SaveAndShowCard();
    }

    public async Task<IActionResult> OnPostLiftAsync()
    {
        if (!await Load()) return NotFound();
        if (string.IsNullOrWhiteSpace(Form.LiftReason)) ModelState.AddModelError("Form.LiftReason", ChildRules.LiftingHasAReason.Message);
        if (!ModelState.IsValid) return Page();
        Child.LiftProtection(Form.LiftReason!);
        await Db.StopWhileProtected(Viewer, Child, Form.LiftReason);
        return await SaveAndShowCard();
    }

    void CheckMarking()
    {
        if (string.IsNullOrWhiteSpace(Form.Section)) ModelState.AddModelError("Form.Section", "Fyll i vilken bestämmelse markeringen anger.");
        if (Form.Date is null) ModelState.TryAddModelError("Form.Date", "Fyll i dagen för markeringen.");
        else if (Form.Date > Today) ModelState.AddModelError("Form.Date", "Dagen för markeringen kan inte ligga framåt i tiden.");
        if (string.IsNullOrWhiteSpace(Form.Authority)) ModelState.AddModelError("Form.Authority", "Fyll i vilken myndighet som gjort markeringen.");
    }
}
