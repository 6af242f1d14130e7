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

/// <summary>The physician has examined the child (genomförd).</summary>
public sealed class CarryOutModel(Db db, Viewer viewer, Clock clock) : LvuPage(db, viewer, clock)
{
    [BindProperty] public DayForm Form { get; set; } = new();
    public override string Heading => "Registrera att undersökningen är genomförd";
    protected override string What => "lvu-undersokning/genomford";
    protected override LvuCommand? Does => LvuCommand.CarryOut;

    public Task<IActionResult> OnPostAsync() => Act(() => Examination.CarryOut(Actor, Form.On!.Value, Today));
}
