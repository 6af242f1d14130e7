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

/// <summary>The board leaves out an examination it had decided on, for special reasons (underlåt).</summary>
public sealed class OmitModel(Db db, Viewer viewer, Clock clock) : LvuPage(db, viewer, clock)
{
    [BindProperty] public OmissionForm Form { get; set; } = new();
    public override string Heading => "Underlåt undersökningen";
    protected override string What => "lvu-undersokning/underlat";
    protected override LvuCommand? Does => LvuCommand.Omit;

    public Task<IActionResult> OnPostAsync() => Act(() => Examination.Omit(Actor, new LvuOmission(Form.DecidedBy!.Trim(), Form.On!.Value, Form.SpecialReasons!.Trim()), Today));
}
