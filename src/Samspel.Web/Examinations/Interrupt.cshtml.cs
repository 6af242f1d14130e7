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

/// <summary>The placement has ended before the examination was done, or one without a placement is not to be done, for a reason (avbryt).</summary>
public sealed class InterruptModel(Db db, Viewer viewer, Clock clock) : ExaminationPage(db, viewer, clock)
{
    [BindProperty(Name = nameof(Form))] public WhyForm Form { get; set; } = new();

    Placement? placement;
    public override string Heading => "Avbryt undersökningen";
    protected override string What => "undersokning/avbryt";
    protected override ExaminationCommand? Does => ExaminationCommand.Interrupt;
    public bool NeedsReason => Examination.Placement is null;
    public override string? NotNow => base.NotNow ?? (Refusal is null && !NeedsReason && placement?.State.IsOver() != true ? ExaminationRules.PlacementIsOver.Message : null);

    protected override async Task<bool> LoadMore()
    {
        if (!NeedsReason && Refusal is null) ModelState.Clear();
        return NeedsReason || (placement = await Db.PlacementOf(Examination)) is not null;
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
    {
        if (NeedsReason) Examination.Interrupt(Actor, Form.Why!, Today);
        else Examination.Interrupt(Actor, placement!, Today);
    });
}
