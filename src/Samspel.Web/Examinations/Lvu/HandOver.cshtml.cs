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

namespace Samspel.Web.Examinations.Lvu;

/// <summary>Gives the examination to a colleague, to the unit's inbox, or to another unit within the compartment (lämna över).</summary>
public sealed class HandOverModel(Db db, Viewer viewer, Clock clock) : LvuPage(db, viewer, clock)
{
    [BindProperty(Name = nameof(Form))] public TakerForm Form { get; set; } = new();
    public Takers Takers { get; private set; } = null!;

    public override string Heading => "Lämna över ärendet";
    public override string Address => Examinations.Takers.Leaves(Form.To) && Examination.Unit != Viewer.Unit ? Root : base.Address;
    protected override string What => "lvu-undersokning/lamna-over";
    protected override LvuCommand? Does => LvuCommand.HandOver;

    protected override async Task<bool> LoadMore()
    {
        Takers = await Examinations.Takers.Of(Db, Viewer, Examination.Responsible);
        return true;
    }

    protected override Task CheckForm()
    {
        if (Form.To is { Length: > 0 } to && !Takers.Has(to)) ModelState.AddModelError("Form.To", "Välj ett av alternativen.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        var (unit, person, name) = await Takers.Chosen(Db, Examination.Owner, Form.To!);
        Examination.HandOver(Actor, unit, person, name, Today);
        if (Examinations.Takers.Leaves(Form.To)) await Db.RelateUnit(Examination);
    });
}
