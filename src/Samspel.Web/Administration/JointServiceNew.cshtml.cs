using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Administration;

/// <summary>Forms a joint service of units in one municipality.</summary>
public sealed class JointServiceNewModel(Db db, Viewer viewer) : FormPage
{
    [BindProperty(SupportsGet = true)] public string? Kommun { get; set; }
    [BindProperty] public JointServiceForm Form { get; set; } = new();
    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];
    public IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<JointServiceKind>().Select(k => new Choice(k.ToString(), k.Word()))];
    public IReadOnlyList<Choice> Offered { get; private set; } = [];
    IReadOnlyList<UnitName> units = [];

    public override async Task<bool> Load()
    {
        var parties = await db.Parties();
        var region = parties.First(p => p.Code == viewer.PartyCode).IsRegion;
        Municipalities = [.. parties.Where(p => !p.IsRegion && (region || p.Code == viewer.PartyCode)).Select(p => new Choice(p.Code, p.Name))];
        if (IsGet) Form.Municipality = region ? Kommun : viewer.PartyCode;
        if (Municipalities.All(m => m.Value != Form.Municipality)) Form.Municipality = null;
        if (Form.Municipality is { } municipality) Offered = JointServiceForm.Offer(units = await db.UnitsIn(municipality));
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Form.Kind is null) ModelState.AddModelError("Form.Kind", "Välj vad det är för slags verksamhet.");
        if (Form.Municipality is null) ModelState.AddModelError("", "Välj kommun.");
        if (!ModelState.IsValid) return Page();
        var service = JointService.Form(JointServiceId.New(), viewer.PartyCode, Form.Municipality!, Form.Kind!.Value, Form.Name!.Trim(), Form.Members(units));
        db.Add(viewer, service);
        await db.Save(viewer);
        return SeeOther($"/administration/gemensamma/{service.Id}");
    }
}
