using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

public sealed class RegistrationForm
{
    [Required(ErrorMessage = "Välj kommun.")]
    public string? Municipality { get; set; }

    [StringLength(10)]
    public string? Code { get; set; }

    [Required(ErrorMessage = "Skriv från vilken dag.")]
    public DateOnly? From { get; set; }
}

/// <summary>Where the child is registered (folkbokföring): advice with the rule beside it; another county begins the hand-over to that region (6.2).</summary>
public sealed class RegistrationModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public RegistrationForm Form { get; set; } = new();

    public override string Heading => "Folkbokföring";
    protected override string What => "placering/folkbokforing";
    protected override PlacementCommand? Does => PlacementCommand.RecordRegistration;

    const string Other = "annan";

    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];
    public Advice Rule => PlacementAdvice.OfRegistration(Placement.Decision.Form);
    protected override object? Edited => Placement.Registration;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Folkbokförd i", Placement.Registration is { } r ? $"{NameOf(r.MunicipalityCode)} från {SwedishDate.Short(r.From)}" : "Inte inskrivet")];
    protected override bool Changes(FactRow fact) => fact.Kind == nameof(RegistrationChanged);

    public string NameOf(string code) => Municipalities.FirstOrDefault(m => m.Value == code)?.Text ?? $"kommun {code}";

    protected override async Task<bool> LoadMore()
    {
        Municipalities = [.. (await Db.Parties()).Where(p => !p.IsRegion).Select(p => new Choice(p.Code, p.Name)), new Choice(Other, "Kommun i ett annat län")];
        if (IsGet && Placement.Registration is { } now) Form = new() { Municipality = Municipalities.Any(m => m.Value == now.MunicipalityCode) ? now.MunicipalityCode : Other, Code = now.MunicipalityCode, From = now.From };
        return true;
    }

    protected override Task CheckForm()
    {
        if (Form.Municipality == Other && (Form.Code?.Trim() is not { Length: 4 } code || !code.All(char.IsAsciiDigit))) ModelState.AddModelError("Form.Code", "Skriv kommunens kod med fyra siffror.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Placement.RecordRegistration(Actor, new Registration(Form.Municipality == Other ? Form.Code!.Trim() : Form.Municipality!, Form.From!.Value), Today));
}
