using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.FamilyViews;
using Samspel.Web.Children;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.FamilyViews;

public sealed class GiveYoungForm
{
    [StringLength(2000)] public string? Maturity { get; set; }
}

/// <summary>Lets the young person see the own plans (egen insyn): when judged mature, and from 18 without more.</summary>
public sealed class GiveYoungModel(Db db, Viewer viewer, Clock clock) : ChildPage(db, viewer, clock)
{
    IReadOnlyList<FamilyAccess> given = [];

    [BindProperty] public GiveYoungForm Form { get; set; } = new();

    public bool IsOfAge => Child.DecidesAlone(Today);

    /// <summary>Why the form is not shown. After a refused post it is, so that the typed text stays.</summary>
    public string? NotNow => Refusal is not null ? null
        : Child.IsProtected ? FamilyRules.NotWhileProtected.Message
        : Child.DeceasedOn is not null ? FamilyRules.ChildIsAlive.Message
        : Child.Number is null ? FamilyRules.YoungPersonHasANumber.Message
        : given.Any(a => a.IsYoungPersons && !a.StateOn(Today, Child).IsOver()) ? FamilyRules.OneAtATime.Message : null;

    protected override string What => "barn/insyn";

    protected override async Task Fill() => given = await Db.FamilyAccesses(Viewer, Id);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (!IsOfAge && string.IsNullOrWhiteSpace(Form.Maturity)) ModelState.AddModelError("Form.Maturity", FamilyRules.MaturityIsAssessed.Message);
        if (!ModelState.IsValid) return Page();
        await Db.Give(Viewer, FamilyAccess.GiveToYoungPerson(FamilyAccessId.New(), Viewer.Actor, Child, Form.Maturity, given, Today), Child, given);
        return SeeOther($"{Address}/insyn");
    }
}
