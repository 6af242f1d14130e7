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

/// <summary>The board has applied to the court (ansökan enligt LVU 4 §): after the certificate, or after the decision to leave the examination out.</summary>
public sealed class ApplyModel(Db db, Viewer viewer, Clock clock) : LvuPage(db, viewer, clock)
{
    [BindProperty] public DayForm Form { get; set; } = new();
    public override string Heading => "Registrera ansökan om vård";
    protected override string What => "lvu-undersokning/ansokan";
    protected override LvuCommand? Does => LvuCommand.Apply;
    public override string? NotNow => Refusal is null && Examination.State is (LvuState.Decided or LvuState.Done) ? LvuRules.BeforeTheApplication.Message : base.NotNow;

    public Task<IActionResult> OnPostAsync() => Act(() => Examination.Apply(Actor, Form.On!.Value, Today));
}
