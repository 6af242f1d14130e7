using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Examinations;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Examinations;

/// <summary>The social services judge whether the examination is needed (bedöm), not needed with a document, or covered by the one for asylum seekers.</summary>
public sealed class AssessModel(Db db, Viewer viewer, Clock clock) : ExaminationPage(db, viewer, clock)
{
    [BindProperty] public AssessForm Form { get; set; } = new();

    public override string Heading => "Bedöm om undersökningen behövs";
    protected override string What => "undersokning/bedom";
    protected override ExaminationCommand? Does => ExaminationCommand.FindNeeded;
    protected override object? Edited => new { Examination.State, Examination.NotNeeded, Examination.CoveredByAsylum };
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Läge", Examination.State.Word()), .. Examination.NotNeeded is { } n ? [("Handling", $"{n.Document}, {n.DocumentDate:yyyy-MM-dd}")] : Array.Empty<(string, string)>()];

    /// <summary>The whole examination for asylum seekers of the same child, when it may be enough.</summary>
    public HealthExamination? Asylum { get; private set; }
    public bool MayNotBeNeeded => Can(ExaminationCommand.FindNotNeeded);

    public IReadOnlyList<Choice> Answers =>
    [
        new(nameof(Judged.Needed), "Ja, den behövs"),
        .. MayNotBeNeeded ? [new Choice(nameof(Judged.NotNeeded), "Nej, den är obehövlig", "Kräver en handling med datum.")] : Array.Empty<Choice>(),
        .. Asylum is not null ? [new Choice(nameof(Judged.CoveredByAsylum), "Nej, undersökningen för asylsökande räcker", $"{Asylum.Number}, genomförd {Asylum.CarriedOutOn:yyyy-MM-dd}.")] : Array.Empty<Choice>(),
    ];

    protected override async Task<bool> LoadMore()
    {
        if (Examination.Kind == ExaminationKind.AtPlacement && MayNotBeNeeded) Asylum = (await Db.ExaminationsAbout(Viewer, Examination.Child)).Health.FirstOrDefault(e => e is { Kind: ExaminationKind.AsylumSeeker, IsWhole: true });
        return true;
    }

    protected override Task CheckForm()
    {
        if (Form.Judged is { } judged && Refusal is null && NotNow is null && Answers.All(a => a.Value != judged.ToString())) ModelState.AddModelError("Form.Judged", "Välj ett av alternativen.");
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        switch (Form.Judged)
        {
            case Judged.Needed: Examination.FindNeeded(Actor, Today); break;
            case Judged.NotNeeded: Examination.FindNotNeeded(Actor, Form.ToGround(), Today); break;
            default: Examination.CoverByAsylum(Actor, Asylum ?? throw ExaminationRules.AsylumExaminationSuffices.Broken(ExaminationRules.AsylumExaminationSuffices.Message), Form.ToSuffices(), Today); break;
        }
        await Db.SettleInChain(Viewer, Examination);
    });
}
