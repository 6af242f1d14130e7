using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.LocalAgreements.Drafting;
using Samspel.Web.LocalAgreements.Process;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements;

/// <summary>Enters an agreement that is in force already, with its original dates. What is unknown stays open and becomes a duty.</summary>
public sealed class ExistingModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [FromRoute] public string Kommun { get; set; } = "";
    [FromQuery(Name = "slag")] public LocalAgreementKind? Kind { get; set; }
    [BindProperty] public ScopeForm Form { get; set; } = new();
    [BindProperty] public PartiesForm Parties { get; set; } = new();
    [BindProperty] public SideForm Municipal { get; set; } = new();
    [BindProperty] public SideForm Regional { get; set; } = new();
    [BindProperty] public RulesForm Rules { get; set; } = new();
    public LocalPlace Place { get; private set; } = null!;
    public PartyUnits Units { get; private set; } = null!;

    public ViewDataDictionary RegionalFields
    {
        get
        {
            var view = new ViewDataDictionary(ViewData) { ["Region"] = true };
            view.TemplateInfo.HtmlFieldPrefix = nameof(Regional);
            return view;
        }
    }

    public override async Task<bool> Load()
    {
        if (await db.LocalPlace(viewer, Kommun) is not { Leads: true } place) return false;
        (Place, Units) = (place, await PartyUnits.Read(db, Kommun));
        Rules.Units = Units.Concerned;
        if (!IsGet) Kind = Form.Kind;
        else (Form.Kind, Parties.MunicipalityLead, Parties.RegionLead) = (Kind ?? LocalAgreementKind.LocalAgreement, Units.Usual(Principal.Municipality), Units.Usual(Principal.Region));
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        Form.Check(ModelState);
        if (Form.From is null) ModelState.AddModelError("Form.From", "Skriv från vilken dag den gäller.");
        Municipal.Check(ModelState, "Municipal.");
        Regional.Check(ModelState, "Regional.");
        Rules.Check(ModelState, "Rules.");
        var (municipality, region) = (Units.LeadOf(Parties.MunicipalityLead, Principal.Municipality), Units.LeadOf(Parties.RegionLead, Principal.Region));
        if (municipality is null || region is null) ModelState.AddModelError("", LocalAgreementRules.BothPrincipalsNamed.Message);
        if (!ModelState.IsValid) return Page();
        var known = new ExistingAgreement(Form.ToScope(), municipality!, region!, Units.Activities(Parties),
            Both((s, side) => s.Decision(side)), Both((s, side) => s.Signature(side)), Both((s, side) => s.Registration(side)), Form.Kind == LocalAgreementKind.LocalAgreement ? Rules.ToRules() : LocalRules.Silent);
        var agreement = LocalAgreement.EnterExisting(LocalAgreementId.New(), Form.Kind, Kommun, await db.CountyBasis(Form.From), Place.By, known, clock.Today);
        await db.Add(viewer, agreement);
        await db.SaveLocal(viewer, Kommun);
        return SeeOther($"/lokala-overenskommelser/{Kommun}/{agreement.Number}");
    }

    IReadOnlyList<T> Both<T>(Func<SideForm, Principal, T?> part) where T : class => [.. new[] { part(Municipal, Principal.Municipality), part(Regional, Principal.Region) }.OfType<T>()];
}
