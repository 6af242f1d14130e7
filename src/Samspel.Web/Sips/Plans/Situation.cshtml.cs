using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Plans;

/// <summary>One party's view as typed; an empty row is left out.</summary>
public sealed class DisagreementRow : IValidatableObject
{
    [StringLength(200)] public string? Party { get; set; }
    [StringLength(4000)] public string? View { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Party) && string.IsNullOrWhiteSpace(View);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsEmpty) yield break;
        if (string.IsNullOrWhiteSpace(Party)) yield return new ValidationResult("Skriv vems uppfattningen är, eller töm raden.", [nameof(Party)]);
        if (string.IsNullOrWhiteSpace(View)) yield return new ValidationResult("Skriv hur parten ser på det, eller töm raden.", [nameof(View)]);
    }
}

public sealed class SituationForm : IValidatableObject
{
    [StringLength(8000)] public string? Description { get; set; }
    [StringLength(8000)] public string? Resources { get; set; }
    [StringLength(8000)] public string? OthersMeasures { get; set; }
    public bool NoOthersMeasures { get; set; }
    public List<DisagreementRow> Disagreements { get; set; } = [];
    [StringLength(8000)] public string? CrisisPlan { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (NoOthersMeasures && !string.IsNullOrWhiteSpace(OthersMeasures))
            yield return new ValidationResult("Du har både skrivit åtgärder och kryssat i att det inte finns några. Behåll ett av dem.", [nameof(OthersMeasures)]);
        if (Disagreements.Count > 30) yield return new ValidationResult("Högst 30 uppfattningar får plats.", [nameof(Disagreements)]);
    }

    public static SituationForm Of(Situation s) => new()
    {
        Description = s.Description, Resources = s.Resources, OthersMeasures = s.OthersMeasures, NoOthersMeasures = s.NoOthersMeasures, CrisisPlan = s.CrisisPlan,
        Disagreements = [.. s.Disagreements.Select(d => new DisagreementRow { Party = d.Party, View = d.View }), new()],
    };

    public Situation ToContent() => new(PlanText.Tidy(Description), PlanText.Tidy(Resources), PlanText.Tidy(OthersMeasures), NoOthersMeasures,
        [.. Disagreements.Where(d => !d.IsEmpty).Select(d => new Disagreement(d.Party!.Trim(), d.View!.Trim()))], PlanText.Tidy(CrisisPlan));
}

/// <summary>The situation around the goals: how things are, resources, others' measures, disagreement, what to do when it gets worse.</summary>
public sealed class SituationModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [BindProperty] public SituationForm Form { get; set; } = new();

    protected override string What => "sip/plan/situation";
    protected override SipCommand? Does => SipCommand.EditPlan;
    protected override bool TellsLocalRules => true;
    protected override object? Edited => Sip.Plan.Situation;
    protected override IReadOnlyList<ChangedBy> EditedBy => [ChangedBy.Any<SipSituationRevised>()];
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => InWords(Sip.Plan.Situation);

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = SituationForm.Of(Sip.Plan.Situation);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Sip.ReviseSituation(Actor, Form.ToContent(), Today), $"{Address}/plan");

    /// <summary>One more row for a party's view; nothing is saved.</summary>
    public async Task<IActionResult> OnPostMoreAsync()
    {
        if (!await Load()) return NotFound();
        ModelState.Clear();
        Form.Disagreements = [.. Form.Disagreements.Take(30), new()];
        return Page();
    }

    static IReadOnlyList<(string, string)> InWords(Situation s) =>
    [
        ("Hur det är nu", s.Description ?? ""), ("Resurser och skyddsfaktorer", s.Resources ?? ""),
        ("Det andra än kommun och region gör", s.NoOthersMeasures ? "Inga sådana åtgärder" : s.OthersMeasures ?? ""),
        .. s.Disagreements.Select(d => ($"Oenighet: {d.Party}", d.View)), ("Om det blir sämre", s.CrisisPlan ?? ""),
    ];
}
