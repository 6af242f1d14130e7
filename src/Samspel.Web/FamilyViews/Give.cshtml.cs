using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.FamilyViews;
using Samspel.Web.Children;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.FamilyViews;

public sealed class GiveForm
{
    [Required(ErrorMessage = "Välj vem som ska få insyn.")] public DeciderId? Decider { get; set; }
    [Required(ErrorMessage = "Fyll i personnumret eller samordningsnumret."), StringLength(30)] public string? Number { get; set; }
    [Required(ErrorMessage = "Skriv hur ni har bedömt att uppgifterna kan visas utan betydande men för barnet."), StringLength(2000)] public string? NoHarm { get; set; }
    [Required(ErrorMessage = "Välj vad barnet vill.")] public ChildsView? View { get; set; }
    [Required(ErrorMessage = "Skriv hur ni har tagit reda på vad barnet vill och hur ni har bedömt det."), StringLength(2000)] public string? HowJudged { get; set; }
}

/// <summary>Lets somebody who decides for the child see what the unit releases (ge insyn), after the assessment in OSL 12 kap. 3 §.</summary>
public sealed class GiveModel(Db db, Viewer viewer, Clock clock) : ChildPage(db, viewer, clock)
{
    IReadOnlyList<FamilyAccess> given = [];

    [BindProperty] public GiveForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Choices { get; private set; } = [];
    public IReadOnlyList<Choice> Views => FamilyChoices.Views;

    /// <summary>Why the form is not shown. After a refused post it is, so that the typed text stays.</summary>
    public string? NotNow => Refusal is not null ? null
        : Child.IsProtected ? FamilyRules.NotWhileProtected.Message
        : Child.DeceasedOn is not null ? FamilyRules.ChildIsAlive.Message
        : Choices.Count == 0 ? "Det finns ingen att ge insyn. Alla som bestämmer för barnet i dag har redan insyn, eller så är ingen registrerad." : null;

    protected override string What => "barn/insyn";

    protected override async Task Fill()
    {
        given = await Db.FamilyAccesses(Viewer, Id);
        Choices = [.. FamilyChoices.Without(Child, given, Today).Select(d => new Choice(d.Id.ToString(), Child.IsProtected ? d.Kind.Word() : d.Name, d.Kind.Word()))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!IdentityNumber.TryParse(Form.Number, Today, out var number, out var problem) && Form.Number is not null) ModelState.AddModelError("Form.Number", problem);
        if (!ModelState.IsValid) return Page();
        await Db.Give(Viewer, FamilyAccess.GiveToDecider(FamilyAccessId.New(), Viewer.Actor, Child, Form.Decider!.Value, number!, new AccessAssessment(Form.NoHarm!, Form.View!.Value, Form.HowJudged!), given, Today), Child, given);
        return SeeOther($"{Address}/insyn");
    }
}
