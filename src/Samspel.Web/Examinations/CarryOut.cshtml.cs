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

namespace Samspel.Web.Examinations;

/// <summary>How each of the three parts went (genomförd, delvis genomförd).</summary>
public sealed class CarryOutModel(Db db, Viewer viewer, Clock clock) : ExaminationPage(db, viewer, clock)
{
    [BindProperty] public CarryOutForm Form { get; set; } = new();
    public override string Heading => "Registrera att undersökningen är genomförd";
    protected override string What => "undersokning/genomford";
    protected override ExaminationCommand? Does => ExaminationCommand.CarryOut;

    protected override Task<bool> LoadMore()
    {
        var parts = Enum.GetValues<ExaminationPart>();
        if (IsGet) Form.Parts = [.. parts.Select(p => Examination.Parts.FirstOrDefault(r => r.Part == p) is { } known ? new PartRow { Part = p, On = known.DoneOn, WhyNot = known.WhyNot } : new PartRow { Part = p, On = Examination.BookedFor <= Today ? Examination.BookedFor : null })];
        else if (!Form.Parts.Select(p => p.Part).SequenceEqual(parts)) Form.Parts = [.. parts.Select(p => Form.Parts.FirstOrDefault(r => r.Part == p) ?? new PartRow { Part = p })];
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        if (Form.Parts.Any(p => p.On is null && string.IsNullOrWhiteSpace(p.WhyNot))) throw ExaminationRules.EachPartIsTold.Broken(ExaminationRules.EachPartIsTold.Message);
        Examination.CarryOut(Actor, [.. Form.Parts.Select(p => p.ToResult())], await Who(), Today);
    });
}
