using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Examinations;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Examinations;

/// <summary>One of the three as the planner and the cases say: whether it applies, how it stands, what to do next.</summary>
public sealed record PlannedCard(PlannedExamination Planned, string? Address, ActLink? Next, bool MayOpen);

/// <summary>Which of the three examinations apply to a placed child today and why, and where each stands (undersökningsplaneraren).</summary>
public sealed class PlannerModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [FromRoute] public string Number { get; set; } = "";
    [BindProperty] public ExaminationKind? Kind { get; set; }

    public Placement Placement { get; private set; } = null!;
    public Child Child { get; private set; } = null!;
    public IReadOnlyList<PlannedCard> Cards { get; private set; } = [];
    public string Address => $"/placeringar/{Number}/undersokningar";

    public override async Task<bool> Load()
    {
        if (await db.Placement(viewer, Number, "placering/undersokningar") is not { } placement) return false;
        Placement = placement;
        (Child, _) = await db.ChildAndCarrierOf(placement.Child, null);
        var health = await db.ExaminationsOf(viewer, placement.Id);
        var about = await db.ExaminationsAbout(viewer, placement.Child);
        // What is under way from the placement this one replaces goes with the child: it is shown here and not asked for twice.
        var before = placement.Previous is { } previous && !placement.State.IsOver() ? about.Health.Where(e => e.Placement == previous && e.Can(ExaminationCommand.MoveToNext, viewer.Actor)) : [];
        health = [.. health, .. before];
        var (at, lvu) = (health.FirstOrDefault(e => e.Kind == ExaminationKind.AtPlacement), about.Lvu.Count > 0 ? about.Lvu[0] : null);
        var asylum = health.FirstOrDefault(e => e.Kind == ExaminationKind.AsylumSeeker) ?? about.Health.FirstOrDefault(e => e is { Kind: ExaminationKind.AsylumSeeker, Placement: null });
        Cards = [.. ExaminationPlanner.For(new ExaminationSituation(Ages.AgeOn(placement.ChildBirth, clock.Today), placement.State.IsOver() ? null : placement.Decision.Form,
            lvu is { State: LvuState.Decided or LvuState.Done or LvuState.Certified }, placement.Basis.SeeksAsylum, at, asylum, lvu, placement.State.IsOver() ? null : placement.Decision.LegalBase)).Select(p => p.Kind switch
            {
                ExaminationKind.AtPlacement => Card(p, at),
                ExaminationKind.AsylumSeeker => Card(p, asylum),
                _ => new PlannedCard(p, lvu is null ? null : $"/lvu-undersokningar/{lvu.Number.Short}", null, false),
            })];
        return true;
    }

    PlannedCard Card(PlannedExamination planned, HealthExamination? there)
    {
        if (there is null) return new(planned, null, null, planned.Applies != Applies.No);
        var act = ExaminationLook.Waits(there, own: true) is null ? ExaminationLook.Acts(there, viewer.Actor).FirstOrDefault() : null;
        return new(planned, $"/undersokningar/{there.Number.Short}", act, false);
    }

    /// <summary>Opens one of the two kinds that belong to a placement; one that is there already is shown.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        if (Cards.FirstOrDefault(c => c.Planned.Kind == Kind) is not { } card) return NotFound();
        if (card.Address is not null) return SeeOther(card.Address);
        var today = clock.Today;
        var examination = HealthExamination.Open(ExaminationId.New(), CaseNumber.Examination(today.Year, await db.NextNumber("UND", today.Year)), Kind!.Value, Placement, viewer.Actor, today);
        db.Add(viewer, examination);
        await db.Save(viewer);
        return SeeOther($"/undersokningar/{examination.Number.Short}");
    }
}
