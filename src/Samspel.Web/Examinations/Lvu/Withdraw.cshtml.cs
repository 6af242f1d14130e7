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

/// <summary>No application is made (återta).</summary>
public sealed class WithdrawModel(Db db, Viewer viewer, Clock clock) : LvuPage(db, viewer, clock)
{
    [BindProperty] public WhyForm Form { get; set; } = new();
    public override string Heading => "Ingen ansökan görs";
    protected override string What => "lvu-undersokning/aterta";
    protected override LvuCommand? Does => LvuCommand.Withdraw;

    public Task<IActionResult> OnPostAsync() => Act(() => Examination.Withdraw(Actor, Form.Why!, Today));
}
