using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.FamilyViews;
using Samspel.Web.Children;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.FamilyViews;

public sealed class WhyForm
{
    [Required(ErrorMessage = "Skriv varför."), StringLength(500)] public string? Why { get; set; }
}

/// <summary>Ends somebody's access (avsluta insyn), with a reason.</summary>
public sealed class EndModel(Db db, Viewer viewer, Clock clock) : ChildPage(db, viewer, clock)
{
    [FromRoute(Name = "aid")] public FamilyAccessId AccessId { get; set; }
    [BindProperty] public WhyForm Form { get; set; } = new();

    public FamilyAccess? Access { get; private set; }
    public bool Over => Access!.State.IsOver();

    protected override string What => "barn/insyn";

    protected override async Task Fill() => Access = (await Db.FamilyAccesses(Viewer, Id)).SingleOrDefault(a => a.Id == AccessId);

    public override async Task<IActionResult> OnGetAsync() => await Load() && Access is not null ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load() || Access is null) return NotFound();
        if (!ModelState.IsValid) return Page();
        Access.Withdraw(Viewer.Actor, Form.Why!, Today);
        await Db.Save(Viewer);
        return SeeOther($"{Address}/insyn");
    }
}
