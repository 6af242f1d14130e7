using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Sips;

namespace Samspel.Web.Placements;

public sealed class AskForm
{
    [Required(ErrorMessage = "Välj enhet.")]
    public UnitId? Unit { get; set; }

    [Required(ErrorMessage = "Välj på vilken grund uppgifterna lämnas.")]
    public GroundCode? Ground { get; set; }

    [StringLength(2000)]
    public string? Why { get; set; }

    [StringLength(4000)]
    public string? Note { get; set; }
}

/// <summary>Asks the party that answers for an item (be verksamheten), by a disclosure to just that unit on a ground.</summary>
public sealed class AskModel(Db db, Viewer viewer, Clock clock) : ItemPage(db, viewer, clock)
{
    [BindProperty] public AskForm Form { get; set; } = new();
    [FromQuery(Name = "alla")] public bool All { get; set; }

    public override string Heading => "Be verksamheten";
    public IReadOnlyList<Choice> Units { get; private set; } = [];
    public IReadOnlyList<Choice> Bases { get; private set; } = [];
    public Consent? Consent { get; private set; }
    protected override PlacementCommand? Does => PlacementCommand.AskParty;
    ChainSide Side => Item.Kind.Row().Side;

    public override string? NotNow => base.NotNow ?? (Refusal is not null ? null : Side == ChainSide.SocialServices ? "Punkten är er egen och lämnas inte till någon annan." : Item.IsSettled ? "Punkten är redan klar eller inte aktuell." : null);

    protected override async Task<bool> LoadItem()
    {
        var units = (await Db.CallableUnits(All ? null : Child.IsProtected ? Viewer.MunicipalityCode : Placement.MunicipalityCode))
            .Where(u => Side.IsDoneBy(u.Kind) && (Placement.Basis.Contact(Item.Contact)?.Unit is not { } known || known.Id == u.Id)).ToList();
        if (IsGet) Form = new() { Unit = Placement.Basis.Contact(Item.Contact)?.Unit?.Id ?? Item.Request?.To.Id ?? (units is [var only] ? only.Id : null) };
        Units = UnitChoices.For(units, Child.ShownMunicipality ?? Viewer.MunicipalityCode, Viewer.Unit, [], true);
        Consent = (await PlacementConsents.Of(Db, Viewer, Placement)).FirstOrDefault(c => c.StateOn(Today, Child.BirthDate) == ConsentState.Given);
        Bases = [.. units.SelectMany(u => Grounds.For(Viewer.UnitKind.Branch(), u.Kind.Branch(), Child.AgeOn(Today), u.PartyCode == Viewer.PartyCode)).Distinct()
            .Where(g => !g.OnlyMessage && (!g.NeedsConsent || Consent is not null)).OrderBy(g => g.Code).Select(g => new Choice(g.Code.ToString(), $"{g.Title} ({g.Law})", g.Condition))];
        return true;
    }

    protected override Task CheckForm()
    {
        if (Form.Ground is { } ground and not GroundCode.G1 && (Form.Why?.Trim().Length ?? 0) < Disclosure.ShortestNote)
            ModelState.AddModelError("Form.Why", $"Skriv varför grunden passar, med minst {Disclosure.ShortestNote} tecken.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        var to = Units.Any(u => u.Value == Form.Unit.ToString()) ? await Db.UnitRef(Form.Unit!.Value) : null;
        PlacementRules.AsksTheRightParty.Require(to is not null);
        var basis = Form.Ground == GroundCode.G1 && Consent is { } consent ? DisclosureBasis.OnConsent(consent, ConsentPurpose.Placement) : DisclosureBasis.OnGround(Form.Ground!.Value, Form.Why ?? "");
        var made = PlacementPapers.OfItem(Placement, Id, to!, Form.Note ?? "", new PaperBasis(DisclosureId.New(), basis, Names, Viewer.Person, Now, Today));
        if (Item.Request is { } before && (await Db.Disclosures(Placement)).FirstOrDefault(d => d.Id == before.Disclosure && d.EndedAt is null) is { } old) old.Recall("Punkten lämnades till en annan enhet.", Now);
        Placement.AskParty(Actor, Id, to!, made, Today);
        Db.Add(Viewer, made);
    });
}
