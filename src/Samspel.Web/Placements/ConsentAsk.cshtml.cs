using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Sips;

namespace Samspel.Web.Placements;

/// <summary>Puts the question of consent for school, care and examination at the placement, the first time or anew.</summary>
public sealed class ConsentAskModel(Db db, Viewer viewer, Clock clock) : PlacementConsentPage(db, viewer, clock)
{
    [BindProperty] public ConsentQuestionForm Form { get; set; } = new();
    [FromQuery(Name = "alla")] public bool All { get; set; }

    public override string Heading => "Fråga om samtycke";
    public IReadOnlyList<Choice> Units { get; private set; } = [];
    Dictionary<UnitId, UnitName> known = [];

    public override string? NotNow => MayAsk || Refusal is not null ? null : Asked is not null ? "En fråga väntar redan på svar. Registrera svaret först." : "Placeringen är återtagen.";

    protected override async Task<bool> LoadConsent()
    {
        if (IsGet)
        {
            var earlier = Ledger.Count > 0 ? Ledger[0].Scope : null;
            Form = new() { Information = earlier?.Information ?? "", Recipients = [.. earlier?.Recipients.Select(r => r.Unit).Where(u => u != Placement.Unit) ?? Placement.Basis.Contacts.Select(c => c.Unit?.Id).OfType<UnitId>()] };
        }
        var municipality = Child.IsProtected ? Viewer.MunicipalityCode : Placement.MunicipalityCode;
        var units = await Db.CallableUnits(municipality);
        known = units.ToDictionary(u => u.Id);
        Units = UnitChoices.For(units, municipality, Placement.Unit, Form.Recipients, All);
        return true;
    }

    protected override Task CheckForm()
    {
        if (Who.YoungPersonAlone) return Task.CompletedTask;
        if (Form.Givers is null) ModelState.AddModelError("Form.Givers", "Välj vem som bestämmer.");
        if (string.IsNullOrWhiteSpace(Form.Maturity)) ModelState.AddModelError("Form.Maturity", "Skriv hur du har bedömt barnets mognad.");
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var result = await Act(() =>
        {
            if (!MayAsk) throw ConsentRules.AskedAgainOnce.Broken(NotNow ?? "En fråga väntar redan på svar.");
            foreach (var c in Ledger.Where(c => c.State is ConsentState.Given or ConsentState.Asked && StateOf(c) == ConsentState.VoidAt18)) c.TurnEighteen(Today, Child.BirthDate);
            var (scope, assessment, latest) = (Form.ToScope(known, Placement.Unit) with { Purpose = ConsentPurpose.Placement }, Form.ToAssessment(Who), Before);
            Db.Add(Viewer, latest is null ? Samspel.Domain.Consents.Consent.Ask(ConsentId.New(), Child.Id, Viewer.Unit, Placement.Compartment, scope, assessment, Who)
                : latest.State == ConsentState.Given ? latest.AskForNewScope(ConsentId.New(), scope, assessment, Who) : latest.AskAgain(ConsentId.New(), scope, assessment, Who));
        });
        if (result is StatusCodeResult { StatusCode: StatusCodes.Status303SeeOther }) Response.Headers.Location = $"{Address}/samtycke/svar";
        return result;
    }

    Consent? Before => Ledger.FirstOrDefault(c => c.State == ConsentState.Given) ?? Ledger.FirstOrDefault(c => c.SucceededBy is null) ?? Ledger.FirstOrDefault();
}
