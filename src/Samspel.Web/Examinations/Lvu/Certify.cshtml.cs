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

/// <summary>The certificate goes to the board (läkarintyg), as a disclosure; for a unit on paper the owner writes its day.</summary>
public sealed class CertifyModel(Db db, Viewer viewer, Clock clock) : LvuPage(db, viewer, clock)
{
    [BindProperty] public CertificateForm Form { get; set; } = new();
    public GroundChoice? Grounds { get; private set; }
    public override string Heading => "Läkarintyg";
    protected override string What => "lvu-undersokning/intyg";
    protected override LvuCommand? Does => LvuCommand.Certify;

    protected override Task<bool> LoadMore()
    {
        if (Own) return Task.FromResult(true);
        var choices = PaperGrounds.Choices(Branch.HealthCare, Branch.SocialServices, Ages.AgeOn(Examination.ChildBirth, Today), []);
        if (IsGet) Form = new CertificateForm { On = Today, Ground = choices.Any(c => c.Value == nameof(GroundCode.G4)) ? nameof(GroundCode.G4) : null, Note = "Behövs för nämndens ansökan om vård." };
        Grounds = new(Form, choices);
        return Task.FromResult(true);
    }

    protected override Task CheckForm()
    {
        if (Own) foreach (var name in new[] { "Form.Ground", "Form.Note" }) ModelState.Remove(name);
        else
        {
            if (string.IsNullOrWhiteSpace(Form.Text)) ModelState.AddModelError("Form.Text", "Skriv läkarintyget.");
            if (Form.Ground is not null && PaperGrounds.Basis(Form, Grounds!.Choices, []) is null) ModelState.AddModelError("Form.Ground", "Välj en av grunderna.");
        }
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        var made = Own ? null : PlacementPapers.OfCertificate(Examination, Form.On!.Value, Form.Text!, Basis(PaperGrounds.Basis(Form, Grounds!.Choices, [])!));
        Examination.Certify(Actor, Form.On!.Value, made, Today);
        if (made is not null) Db.Add(Viewer, made);
    });
}
