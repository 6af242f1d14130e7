using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements;

/// <summary>Puts a local agreement, or another contract between the municipality and the region, on the plan.</summary>
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [FromRoute] public string Kommun { get; set; } = "";
    [FromQuery(Name = "slag")] public LocalAgreementKind? Kind { get; set; }
    [BindProperty] public ScopeForm Form { get; set; } = new();
    public LocalPlace Place { get; private set; } = null!;

    public override async Task<bool> Load()
    {
        if (await db.LocalPlace(viewer, Kommun) is not { Leads: true } place) return false;
        Place = place;
        if (IsGet) Form.Kind = Kind ?? LocalAgreementKind.LocalAgreement;
        else Kind = Form.Kind;
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        Form.Check(ModelState);
        if (!ModelState.IsValid) return Page();
        var agreement = LocalAgreement.Plan(LocalAgreementId.New(), Form.Kind, Kommun, await db.CountyBasis(), Place.By, Form.ToScope(), clock.Today);
        await db.Add(viewer, agreement);
        await db.SaveLocal(viewer, Kommun);
        return SeeOther($"/lokala-overenskommelser/{Kommun}/{agreement.Number}");
    }
}
