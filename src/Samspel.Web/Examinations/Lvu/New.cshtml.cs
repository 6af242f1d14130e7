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

/// <summary>The board decides on the examination, or to leave it out (beslut enligt LVU 32 §).</summary>
public sealed class NewModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [FromRoute] public ChildId Id { get; set; }
    [FromQuery(Name = "alla")] public bool All { get; set; }
    [BindProperty] public DecisionForm Form { get; set; } = new();

    public Child Child { get; private set; } = null!;
    public UnitRef? Usual { get; private set; }
    public IReadOnlyList<Choice> Units { get; private set; } = [];

    public override async Task<bool> Load()
    {
        if (viewer.UnitKind.Branch() != Branch.SocialServices || await db.Child(viewer, Id, "lvu-undersokning/ny") is not { } child) return false;
        (Child, Usual) = (child, await db.UsualEntrance(viewer));
        Units = Entrances.Of(await db.CallableUnits(null), Child, viewer, Form.Entrance ?? Usual?.Id, All);
        if (IsGet) Form = new DecisionForm { On = clock.Today, Entrance = Usual?.Id };
        return true;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Form.Entrance is { } to && Units.All(u => u.Value != to.ToString())) ModelState.AddModelError("Form.Entrance", "Välj en av regionens enheter.");
        if (!ModelState.IsValid) return Page();
        var (today, owner) = (clock.Today, (await db.UnitRef(viewer.Unit))!);
        var number = CaseNumber.Examination(today.Year, await db.NextNumber("UND", today.Year));
        LvuExamination examination;
        if (Form.Way == DecisionForm.LeaveOut) examination = LvuExamination.LeaveOut(ExaminationId.New(), number, viewer.Actor, owner, viewer.Person, Child.Id, Child.BirthDate, Form.ToOmission(), today);
        else
        {
            var entrance = (await db.UnitRef(Form.Entrance!.Value))!;
            examination = LvuExamination.Decide(ExaminationId.New(), number, viewer.Actor, owner, viewer.Person, Child.Id, Child.BirthDate, Form.ToDecision(), entrance, Usual ?? entrance, today);
        }
        db.Add(viewer, examination);
        await db.Save(viewer);
        return SeeOther($"{LvuPage.Root}/{examination.Number.Short}");
    }
}
