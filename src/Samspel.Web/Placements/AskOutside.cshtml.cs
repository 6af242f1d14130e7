using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

public sealed class AskOutsideForm
{
    [Required(ErrorMessage = "Skriv enhetens namn."), StringLength(150)]
    public string Unit { get; set; } = "";

    [Required(ErrorMessage = "Skriv kommunen eller regionen."), StringLength(100)]
    public string Where { get; set; } = "";

    [Required(ErrorMessage = "Välj hur ni frågade.")]
    public AskedHow? How { get; set; }

    [Required(ErrorMessage = "Skriv vilken dag.")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Välj på vilken grund uppgifterna lämnades.")]
    public GroundCode? Ground { get; set; }

    [Required(ErrorMessage = "Skriv varför grunden passar."), StringLength(2000, MinimumLength = Disclosure.ShortestNote, ErrorMessage = "Skriv varför grunden passar, med minst 20 tecken.")]
    public string Why { get; set; } = "";
}

/// <summary>A unit that is not in the product has been asked for an item (fråga utanför Samspel): whom, how, when and on what ground is entered by hand.</summary>
public sealed class AskOutsideModel(Db db, Viewer viewer, Clock clock) : ItemPage(db, viewer, clock)
{
    [BindProperty] public AskOutsideForm Form { get; set; } = new();

    public override string Heading => "Fråga utanför Samspel";
    public IReadOnlyList<Choice> Bases { get; private set; } = [];

    /// <summary>The consent that holds today; without one consent is no ground to ask on.</summary>
    public Consent? Consent { get; private set; }
    protected override PlacementCommand? Does => PlacementCommand.AskParty;
    ChainSide Side => Item.Kind.Row().Side;

    public override string? NotNow => base.NotNow ?? (Refusal is not null ? null : Side == ChainSide.SocialServices ? "Punkten är er egen och lämnas inte till någon annan." : Item.IsSettled ? "Punkten är redan klar eller inte aktuell." : null);

    protected override async Task<bool> LoadItem()
    {
        Consent = (await PlacementConsents.Of(Db, Viewer, Placement)).FirstOrDefault(c => c.StateOn(Today, Child.BirthDate) == ConsentState.Given);
        Bases = [.. Placement.GroundsOutside(Id, Today).Where(g => !g.NeedsConsent || Consent is not null).OrderBy(g => g.Code).Select(g => new Choice(g.Code.ToString(), $"{g.Title} ({g.Law})", g.Condition))];
        if (IsGet) Form = Item.Outside is { } now && KnowsWhere ? new() { Unit = now.Unit, Where = now.Where, How = now.How, On = now.On, Ground = now.Ground, Why = now.Why } : new() { On = Today };
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        if (Item.Request is { } before && (await Db.Disclosures(Placement)).FirstOrDefault(d => d.Id == before.Disclosure && d.EndedAt is null) is { } old) old.Recall("Punkten lämnades till en enhet utanför Samspel.", Now);
        Placement.AskOutside(Actor, Id, new OutsideRequest(Form.Unit, Form.Where, Form.How!.Value, Form.Ground!.Value, Form.Why, Form.On!.Value), Consent, Today);
    });
}
