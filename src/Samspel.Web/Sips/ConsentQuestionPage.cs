using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips;

/// <summary>A page that puts the question of consent, the first time or anew.</summary>
public abstract class ConsentQuestionPage(Db db, Viewer viewer, Clock clock) : ConsentPage(db, viewer, clock)
{
    [BindProperty] public ConsentQuestionForm Form { get; set; } = new();
    [FromQuery(Name = "alla")] public bool All { get; set; }

    public IReadOnlyList<Choice> Units { get; private set; } = [];
    protected IReadOnlyDictionary<UnitId, UnitName> Known { get; private set; } = new Dictionary<UnitId, UnitName>();
    protected override string What => "sip/samtycke";

    /// <summary>A protected child's municipality is never shown, not even by which units stand first.</summary>
    string? Municipality => Child.IsProtected ? Viewer.MunicipalityCode : Sip.MunicipalityCode is { Length: > 0 } code ? code : Viewer.MunicipalityCode;

    public static IReadOnlyList<Choice> Givers { get; } =
    [
        new(nameof(ConsentGivers.GuardiansDecide), ConsentGivers.GuardiansDecide.Word(), "Barnet är för ungt eller har inte den mognad som behövs."),
        new(nameof(ConsentGivers.TogetherWithChild), ConsentGivers.TogetherWithChild.Word(), "Alla ska säga ja."),
        new(nameof(ConsentGivers.ChildDecidesAlone), ConsentGivers.ChildDecidesAlone.Word(), "Barnet har nått den mognad som behövs för just den här frågan."),
    ];

    protected sealed override async Task<bool> LoadMore()
    {
        if (IsGet && Ledger.Count > 0) Form = new() { Recipients = [.. Ledger[0].Scope.Recipients.Select(r => r.Unit).Where(u => u != Sip.Unit)], Information = Ledger[0].Scope.Information };
        var units = await Db.CallableUnits(Municipality);
        Known = units.ToDictionary(u => u.Id);
        Units = UnitChoices.For(units, Municipality, Sip.Unit, Form.Recipients, All);
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(Ask, $"{Address}/samtycke/svar");

    protected abstract void Ask();

    protected override void CheckForm()
    {
        if (Who.YoungPersonAlone) return;
        if (Form.Givers is null) ModelState.AddModelError("Form.Givers", "Välj vem som bestämmer.");
        if (string.IsNullOrWhiteSpace(Form.Maturity)) ModelState.AddModelError("Form.Maturity", "Skriv hur du har bedömt barnets mognad.");
    }

    protected (ConsentScope, MaturityAssessment, WhoDecides) Question => (Form.ToScope(Known, Sip.Unit), Form.ToAssessment(Who), Who);
}
