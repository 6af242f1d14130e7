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

/// <summary>An offered or booked examination is declined (avböjs): written down by the unit that heard it, and a new offer can come.</summary>
public sealed class DeclineModel(Db db, Viewer viewer, Clock clock) : ExaminationPage(db, viewer, clock)
{
    [BindProperty] public WhyForm Form { get; set; } = new();
    public override string Heading => "Undersökningen avböjs";
    protected override string What => "undersokning/avboj";
    protected override ExaminationCommand? Does => ExaminationCommand.Decline;

    public Task<IActionResult> OnPostAsync() => Act(() => Examination.Decline(Actor, Form.Why!, Today));
}
