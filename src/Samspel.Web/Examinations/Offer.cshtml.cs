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

/// <summary>The region offers a time; after a no, again (erbjud).</summary>
public sealed class OfferModel(Db db, Viewer viewer, Clock clock) : ExaminationPage(db, viewer, clock)
{
    [BindProperty] public OfferForm Form { get; set; } = new();
    public override string Heading => "Erbjud tid";
    protected override string What => "undersokning/erbjud";
    protected override ExaminationCommand? Does => ExaminationCommand.Offer;

    public Task<IActionResult> OnPostAsync() => Act(() => Examination.Offer(Actor, Form.Time!, Today));
}
