using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Examinations;

/// <summary>The statement goes back to the social services with what is needed (utlåtande); for a unit on paper the owner writes in what came.</summary>
public sealed class StatementModel(Db db, Viewer viewer, Clock clock) : ExaminationPage(db, viewer, clock)
{
    [BindProperty] public StatementForm Form { get; set; } = new();

    /// <summary>The grounds of the region; null where the owner writes for a unit on paper.</summary>
    public GroundChoice? Grounds { get; private set; }
    public override string Heading => "Utlåtande";
    protected override string What => "undersokning/utlatande";
    protected override ExaminationCommand? Does => ExaminationCommand.SendStatement;

    protected override Task<bool> LoadMore()
    {
        if (Own) return Task.FromResult(true);
        var choices = PaperGrounds.Choices(Branch.HealthCare, Branch.SocialServices, Ages.AgeOn(Examination.ChildBirth, Today), []);
        if (IsGet && choices.Any(c => c.Value == nameof(GroundCode.G4))) (Form.Ground, Form.Note) = (nameof(GroundCode.G4), "Behövs för barnets vård under placeringen.");
        Grounds = new(Form, choices);
        return Task.FromResult(true);
    }

    protected override Task CheckForm()
    {
        if (Own) foreach (var name in new[] { "Form.Ground", "Form.Note" }) ModelState.Remove(name);
        else if (Form.Ground is not null && PaperGrounds.Basis(Form, Grounds!.Choices, []) is null) ModelState.AddModelError("Form.Ground", "Välj en av grunderna.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        var made = Own ? null : PlacementPapers.OfStatement(Examination, Form.Summary!, Form.Each(), new PaperBasis(DisclosureId.New(), PaperGrounds.Basis(Form, Grounds!.Choices, [])!, Asked!.Names, Viewer.Person, Now, Today));
        Examination.SendStatement(Actor, Form.Summary!, Form.Each(), made, Today);
        if (made is not null) Db.Add(Viewer, made);
    });
}
