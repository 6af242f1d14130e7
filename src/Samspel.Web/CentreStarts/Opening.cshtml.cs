using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.FamilyCentres;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.CentreStarts;

/// <summary>The centre opens (öppning) and is put in the register, or a similar activity that is there becomes it.</summary>
public sealed class OpeningModel(Db db, Viewer viewer, Clock clock) : StartPage(db, viewer, clock)
{
    IReadOnlyList<Party> parties = [];

    [BindProperty] public OpeningForm Form { get; set; } = new();
    public IReadOnlyList<Choice> Existing { get; private set; } = [];
    public IReadOnlyList<Choice> PartyChoices => [.. parties.Select(p => new Choice(p.Code, p.Name))];
    public override string Heading => "Öppna familjecentralen";
    protected override StartCommand Does => StartCommand.Open;
    protected override StartStep? Step => StartStep.Opening;

    // A linked agreement may be in force although nobody has said so here: opening says it.
    protected override IReadOnlyList<StartStep> Awaited => [.. base.Awaited.Where(s => s != StartStep.Agreement || Start.Agreement is null)];

    protected override async Task<bool> LoadMore()
    {
        parties = await Db.Parties();
        Existing = [new("", "Nej, den läggs in nu"), .. (await Db.CentreLines(Viewer, Kommun)).Where(c => c.Declared != DeclaredType.FamilyCentre).Select(c => new Choice($"{c.Id}", c.Name))];
        if (IsGet) Form = new() { On = Today, Centre = new() { Name = Start.Name, Declared = DeclaredType.FamilyCentre } };
        return true;
    }

    protected override Task CheckForm()
    {
        if (Form.Existing is { } chosen)
        {
            foreach (var key in ModelState.Keys.Where(k => k.StartsWith("Form.Centre", StringComparison.Ordinal)).ToList()) ModelState.Remove(key);
            if (Existing.All(e => e.Value != chosen.ToString())) ModelState.AddModelError("Form.Existing", StartRules.CentreFits.Message);
            return Task.CompletedTask;
        }
        this.MustBeParties(Form.Centre, "Form.Centre", parties);
        if (Form.Centre.Declared is { } declared && declared != DeclaredType.FamilyCentre) ModelState.AddModelError("Form.Centre.Declared", "Det som öppnar här är en familjecentral.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        var agreement = Start.Agreement is { } id ? await Db.LocalAgreementById(id) : null;
        if (agreement is null) throw StartRules.EverythingInPlace.Broken($"{StartRules.EverythingInPlace.Message} Koppla samverkansavtalet först.");
        if (Form.Existing is { } existing) Start.OpenAs(By, agreement, (await Db.Centre(Viewer, new FamilyCentreId(existing)))!.Centre, Form.On!.Value, Today);
        else Db.Add(Viewer, Start.Open(By, agreement, FamilyCentreId.New(), Form.Centre.Content(parties, [], null), Form.On!.Value, Today));
    });
}
