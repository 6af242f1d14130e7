using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

public sealed class ItemForm : IValidatableObject
{
    [Required(ErrorMessage = "Välj vad som har hänt.")]
    public ChainReport? Report { get; set; }

    [Required(ErrorMessage = "Skriv vad som gjordes, eller varför punkten inte behövs."), StringLength(4000)]
    public string Note { get; set; } = "";

    [Required(ErrorMessage = "Skriv vilken dag.")]
    public DateOnly? On { get; set; }

    /// <summary>The activities' plans, on the item that lists them.</summary>
    [MaxLength(20, ErrorMessage = "Skriv högst 20 planer.")]
    public List<PlanRow> Plans { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        for (var i = 0; i < Plans.Count; i++)
        {
            if (Plans[i] is not { IsEmpty: false } row) continue;
            if (string.IsNullOrWhiteSpace(row.What)) yield return new ValidationResult("Skriv vilken plan det är.", [$"Plans[{i}].{nameof(PlanRow.What)}"]);
            if (string.IsNullOrWhiteSpace(row.Whose)) yield return new ValidationResult("Skriv vilken verksamhet som har planen.", [$"Plans[{i}].{nameof(PlanRow.Whose)}"]);
            if (row.On is null) yield return new ValidationResult("Skriv vilken dag planen är från.", [$"Plans[{i}].{nameof(PlanRow.On)}"]);
        }
    }

    public IReadOnlyList<UnderlyingPlan> ToPlans() => [.. Plans.Where(p => !p.IsEmpty).Select(p => new UnderlyingPlan(p.What!, p.Whose!, p.On!.Value))];
}

/// <summary>An activity's plan as it is typed; an empty row is none.</summary>
public sealed class PlanRow
{
    [StringLength(120)]
    public string? What { get; set; }

    [StringLength(120)]
    public string? Whose { get; set; }

    public DateOnly? On { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(What) && string.IsNullOrWhiteSpace(Whose) && On is null;
}

/// <summary>A page about one item of the chain.</summary>
public abstract class ItemPage(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [FromRoute] public int Id { get; set; }

    public ChainItem Item { get; private set; } = null!;

    /// <summary>Whether the unit asked outside the product is named.</summary>
    public bool KnowsWhere { get; private set; }
    public string InWords => PlacementLook.What(Placement, Item, Today);
    protected override string What => "placering/punkt";

    protected sealed override async Task<bool> LoadMore()
    {
        if (Placement.Items.FirstOrDefault(i => i.Number == Id) is not { } item) return false;
        Item = item;
        KnowsWhere = item.Outside is not null && await MayKnowWhere();
        return await LoadItem();
    }

    protected virtual Task<bool> LoadItem() => Task.FromResult(true);
}

/// <summary>An item of the chain (punkt i kedjan): who answers for it, how it stands, and the report of what was done.</summary>
public sealed class ItemModel(Db db, Viewer viewer, Clock clock) : ItemPage(db, viewer, clock)
{
    [BindProperty] public ItemForm Form { get; set; } = new();

    public override string Heading => $"Punkt {Item.Number}: {InWords}";
    public IReadOnlyDictionary<PersonId, string> People { get; private set; } = new Dictionary<PersonId, string>();
    public bool IsOwn => Item.Kind.Row().Side == ChainSide.SocialServices;
    public bool MayAsk => !IsOwn && !Item.IsSettled && Can(PlacementCommand.AskParty);
    public bool WaitsForAccount => !IsOwn && Item.Request is { To.Paper: false };
    public bool MayReport => !Item.IsSettled && Can(PlacementCommand.ReportItem);

    /// <summary>The item that lists the plans of each activity.</summary>
    public bool ListsPlans => Item.Kind == ChainItemKind.ListPlans;
    const int EmptyRows = 4;

    /// <summary>The item asks for an examination: that alone settles it.</summary>
    public bool IsExamination => Item.Kind.Examination() is not null;
    SettledExamination? proof;
    public bool HasProof => proof is not null;

    protected override object? Edited => new { Item.Status, Item.Request, Item.Outside, Item.SentAs, Item.Outcome };
    protected override bool Changes(FactRow fact) => fact.Kind is nameof(ChainItemReported) or nameof(ChainItemReopened) or nameof(ChainPartyAsked) or nameof(ChainPartyAskedOutside) && fact.Data.StartsWith($"{{\"Item\":{Id},", StringComparison.Ordinal);
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [("Läge", Item.Status.Word()), .. Item.Outcome is { } o ? new[] { ("Vad som gjordes", o.Note), ("Vilken dag", SwedishDate.Short(o.On)) } : []];

    /// <summary>What the owner may say: its own items and those done on paper; of any, that it is not needed.</summary>
    public IReadOnlyList<Choice> Reports =>
    [
        .. !IsOwn && Item.Request?.To.Paper != true && Item.Outside is null ? [] : !Item.Kind.Row().IsHandOver ? new[] { Choice(ChainReport.Done) } : Item.Status == ChainStatus.Sent ? [Choice(ChainReport.Accepted)] : [Choice(ChainReport.Sent)],
        Choice(ChainReport.NotNeeded),
    ];

    protected override async Task<bool> LoadItem()
    {
        People = await Db.PersonNames(new[] { Item.SentAs?.By, Item.Outcome?.By }.OfType<PersonId>());
        if (Item.Kind.Examination() is { } kind && !Item.IsSettled)
            proof = (await Db.ExaminationsAbout(Viewer, Placement.Child)).Health.Where(e => e.Kind == kind && (e.Placement == Placement.Id || e.Placement is null)).Select(e => e.Settled).FirstOrDefault(s => s is not null);
        if (IsGet) Form = new() { On = Today, Report = Reports.Count > 1 ? Enum.Parse<ChainReport>(Reports[0].Value) : null };
        if (ListsPlans && IsGet) Form.Plans = [.. (Item.Plans ?? []).Select(p => new PlanRow { What = p.What, Whose = p.Whose, On = p.On }), .. Enumerable.Range(0, EmptyRows).Select(_ => new PlanRow())];
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Placement.ReportItem(Actor, Id, Form.Report!.Value, Form.Note, Form.On!.Value, Today, ListsPlans ? Form.ToPlans() : null));

    /// <summary>Takes over how the examination stands, where it was asked for before the item was there.</summary>
    public Task<IActionResult> OnPostExaminationAsync()
    {
        ModelState.Clear();
        return Act(() => Placement.SettleExamination(Actor, proof, Today));
    }

    static Choice Choice(ChainReport report) => new(report.ToString(), report switch
    {
        ChainReport.Done => "Klar",
        ChainReport.Sent => "Skickad",
        ChainReport.Accepted => "Mottagen: den andra sidan har tagit över",
        _ => "Inte aktuell",
    });
}
