using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Received;

namespace Samspel.Web.Examinations;

/// <summary>
/// The examination as the unit stands to it (undersökningen): the owner's case, or the region's frozen request with its own acts. What the region has found
/// reaches the owner in the statement alone.
/// </summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : ExaminationPage(db, viewer, clock)
{
    const int LatestEvents = 12;
    IReadOnlyList<FactRow> facts = [];

    public IReadOnlyList<ActLink> Acts => ExaminationLook.Acts(Examination, Actor);
    public IReadOnlyList<TimelineEntry> Events => [.. facts.Select(f => new TimelineEntry(SwedishDate.Short(f.At), f.Sentence, $"{f.PersonName}, {f.UnitName}"))];
    public Placement? Placement { get; private set; }
    public bool? ConsentGiven { get; private set; }
    public ConsentNeed? Need { get; private set; }

    /// <summary>The statement as the owner received it; the region's own and a paper unit's stand in the case.</summary>
    public ExaminationStatementSnapshot? Statement { get; private set; }
    public bool OnPaper => Examination.Regional is { Paper: true };

    /// <summary>The parts as this unit may read them: its own, or those in the statement.</summary>
    public IReadOnlyList<PartResult> Parts => !Own || OnPaper ? Examination.Parts : Statement?.Parts ?? [];
    public BbicRequest? Asks => Own ? Examination.Sent?.Form : Asked?.Form;
    public IEnumerable<string> Remarks => Own ? Examination.Remarks(Placement?.PlacedOn) : [];

    /// <summary>The full number, in the answer to the one who asked for it.</summary>
    public string? ShownNumber { get; private set; }

    /// <summary>Why an offer was declined, when it was this unit that wrote it down.</summary>
    public string? WhyDeclined(ExaminationOffer offer) => OnPaper || facts.Any(f => f.Kind == nameof(ExaminationDeclined) && f.Unit == Viewer.Unit && f.Sentence == new ExaminationDeclined(offer.Number, "").Sentence) ? offer.Answer : null;

    public override async Task<IActionResult> OnGetAsync()
    {
        if (CaseNumber.TryParse($"UND-{Number}", out var n) && await Db.IsLvuExamination(n)) return await Db.LvuExamination(Viewer, Number) is null ? NotFound() : RedirectToPage("/Examinations/Lvu/Details", new { number = Number });
        if (!await Load()) return NotFound();
        await Db.MarkRead(Viewer, Standing.Papers);
        return Page();
    }

    public async Task<IActionResult> OnPostShowNumberAsync()
    {
        if (!await Load() || Asked?.Names.ChildNumber is not { } number) return NotFound();
        await Db.Examination(Viewer, Number, "undersokning/nummer", AccessAct.ShowNumber);
        ShownNumber = number;
        return Page();
    }

    protected override async Task<bool> LoadMore()
    {
        if (Own) Placement = await Db.PlacementOf(Examination);
        if (Own && !OnPaper && Standing.Paper(ItemKind.ExaminationStatement) is { } statement) Statement = SipSnapshots.Read<ExaminationStatementSnapshot>(statement.Content);
        facts = await Db.HistoryOf(Viewer, Examination, Own, 200);
        if (Examination.State is ExaminationState.NotNeeded or ExaminationState.Interrupted or ExaminationState.Reported) return true;
        var who = await Who();
        Need = Examination.NeedOn(who);
        ConsentGiven = Examination.Consent?.IsGiven(Need, who);
        return true;
    }

    public IReadOnlyList<TimelineEntry> Timeline => [.. Events.Take(LatestEvents)];
    public string? Masked => Asked is null ? null : ReceivedLook.Masked(Asked.Names);
}
