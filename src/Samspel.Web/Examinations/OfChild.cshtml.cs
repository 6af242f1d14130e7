using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Examinations;

/// <summary>What the planner is asked about a child that is not placed.</summary>
public sealed class SituationForm
{
    public bool SeeksAsylum { get; set; }
    public bool PlansLvu { get; set; }
}

/// <summary>The examinations of a child of the unit, placed or not: which apply today and why, and those that are opened (barnets undersökningar).</summary>
public sealed class OfChildModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [FromRoute] public ChildId Id { get; set; }
    [BindProperty] public SituationForm Form { get; set; } = new();

    public Child Child { get; private set; } = null!;
    /// <summary>The placement that is planned or going on, where the examinations that belong to it are opened.</summary>
    public Placement? Placement { get; private set; }
    public IReadOnlyList<HealthExamination> Health { get; private set; } = [];
    public IReadOnlyList<LvuExamination> Lvu { get; private set; } = [];

    public IReadOnlyList<PlannedExamination> Planned => ExaminationPlanner.For(new ExaminationSituation(Child.AgeOn(clock.Today), Placement?.Decision.Form, Form.PlansLvu, Form.SeeksAsylum,
        Health.FirstOrDefault(e => e.Kind == ExaminationKind.AtPlacement), Health.FirstOrDefault(e => e.Kind == ExaminationKind.AsylumSeeker), Lvu.Count > 0 ? Lvu[0] : null, Placement?.Decision.LegalBase));

    public bool MayDecideLvu => !Lvu.Any(IsOpen);
    public bool MayOpenAsylum => Placement is null && !Health.Any(e => e.Kind == ExaminationKind.AsylumSeeker && e.State is not (ExaminationState.Interrupted or ExaminationState.NotNeeded));

    public override async Task<bool> Load()
    {
        if (viewer.UnitKind.Branch() != Branch.SocialServices || await db.Child(viewer, Id, "barn/undersokningar") is not { } child) return false;
        Child = child;
        (Health, Lvu) = await db.ExaminationsAbout(viewer, Id);
        Placement = (await db.PlacementsAbout(viewer, Id)).FirstOrDefault(p => !p.State.IsOver());
        if (IsGet) Form = new SituationForm { SeeksAsylum = Placement?.Basis.SeeksAsylum == true || Health.Any(e => e.Kind == ExaminationKind.AsylumSeeker), PlansLvu = Lvu.Any(IsOpen) };
        return true;
    }

    /// <summary>Answers for what is ticked. Nothing is kept.</summary>
    public async Task<IActionResult> OnPostPlanAsync() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsylumAsync()
    {
        if (!await Load()) return NotFound();
        if (Health.FirstOrDefault(e => e.Kind == ExaminationKind.AsylumSeeker) is { } there && !MayOpenAsylum) return SeeOther($"/undersokningar/{there.Number.Short}");
        var today = clock.Today;
        var examination = HealthExamination.OpenForAsylumSeeker(ExaminationId.New(), CaseNumber.Examination(today.Year, await db.NextNumber("UND", today.Year)), viewer.Actor,
            (await db.UnitRef(viewer.Unit))!, viewer.Person, Child.Id, Child.BirthDate, today);
        db.Add(viewer, examination);
        await db.Save(viewer);
        return SeeOther($"/undersokningar/{examination.Number.Short}");
    }

    static bool IsOpen(LvuExamination e) => e.State is LvuState.Decided or LvuState.Done or LvuState.Certified or LvuState.Omitted;
}
