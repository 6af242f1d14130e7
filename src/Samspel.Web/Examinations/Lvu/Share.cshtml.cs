using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Examinations.Lvu;

/// <summary>Gives the decision to the physician's unit (lämna beslutet), as a disclosure.</summary>
public sealed class ShareModel(Db db, Viewer viewer, Clock clock) : LvuPage(db, viewer, clock)
{
    IReadOnlyList<Consent> given = [];
    [BindProperty] public GroundForm Form { get; set; } = new();
    public GroundChoice Grounds { get; private set; } = null!;

    public override string Heading => "Lämna beslutet till vården";
    protected override string What => "lvu-undersokning/dela";
    protected override LvuCommand? Does => LvuCommand.Share;
    public override string? NotNow => base.NotNow ?? (Refusal is null && Examination.Shared is not null ? "Beslutet är redan lämnat." : null);

    protected override async Task<bool> LoadMore()
    {
        if (Examination.Regional is null) return false;
        given = PaperGrounds.Given(await Db.Consents(Viewer, Examination.Child), Today, Examination.ChildBirth);
        if (IsGet) Form = new GroundForm { Ground = nameof(GroundCode.G3), Note = "Läkarundersökning beslutad enligt LVU 32 §." };
        Grounds = new(Form, PaperGrounds.Choices(Branch.SocialServices, Branch.HealthCare, Ages.AgeOn(Examination.ChildBirth, Today), given));
        return true;
    }

    protected override Task CheckForm()
    {
        if (Form.Ground is not null && PaperGrounds.Basis(Form, Grounds.Choices, given) is null) ModelState.AddModelError("Form.Ground", "Välj en av grunderna.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        var made = PlacementPapers.OfDecision(Examination, Basis(PaperGrounds.Basis(Form, Grounds.Choices, given)!));
        Examination.Share(Actor, made, Today);
        Db.Add(Viewer, made);
    });
}
