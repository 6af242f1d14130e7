using System.ComponentModel.DataAnnotations;
using Samspel.Web.Sips;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Placements;

/// <summary>The end as it is typed.</summary>
public sealed class EndForm : IValidatableObject
{
    [Required(ErrorMessage = "Skriv vilken dag placeringen slutade.")]
    public DateOnly? On { get; set; }

    public BestInterestsForm Best { get; set; } = new();

    [Required(ErrorMessage = "Välj vad som har gjorts med SIP.")]
    public SipAtEnding? Sip { get; set; }

    /// <summary>One of the unit's own plans, or <see cref="AnotherUnits"/> with its number typed.</summary>
    [StringLength(20)]
    public string? Plan { get; set; }

    [StringLength(20)]
    public string? SipNumber { get; set; }

    public DateOnly? SipOn { get; set; }

    [StringLength(4000)]
    public string? WhyNoSip { get; set; }

    [Required(ErrorMessage = "Skriv vilka insatser som fortsätter, eller att inga gör det."), StringLength(4000)]
    public string Continues { get; set; } = "";

    [StringLength(4000)]
    public string? WhyItemsAreOpen { get; set; }

    public const string AnotherUnits = "annan";
    string? Chosen => PlacementChoices.Blank(Plan is null or AnotherUnits ? SipNumber : Plan);

    public EndingRecord ToRecord() => new(On!.Value, Best.ToContent(), Sip!.Value, Sip == SipAtEnding.None ? null : Chosen, Sip == SipAtEnding.None ? null : SipOn,
        Sip == SipAtEnding.None ? PlacementChoices.Blank(WhyNoSip) : null, Continues.Trim(), PlacementChoices.Blank(WhyItemsAreOpen));

    public static IReadOnlyList<(string Label, string Text)> InWords(EndingRecord r) =>
    [
        ("Avslutad", SwedishDate.Short(r.On)), .. BestInterestsForm.InWords(r.BestInterests), ("SIP", r.Sip.Word() + (r.SipNumber is null ? "" : $", {r.SipNumber} {SwedishDate.Short(r.SipOn!.Value)}") + (r.WhyNoSip is null ? "" : $". {r.WhyNoSip}")),
        ("Det som fortsätter", r.Continues), .. r.WhyItemsAreOpen is { } why ? new[] { ("Öppna punkter", why) } : [],
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Sip is SipAtEnding.FollowedUp or SipAtEnding.NewPlan)
        {
            if (Chosen is not { } number) yield return new ValidationResult("Välj planen, eller skriv numret på en annan enhets plan.", [nameof(SipNumber)]);
            else if (!CaseNumber.TryParse(number, out var sip) || sip.Kind != "SIP") yield return new ValidationResult("Skriv planens nummer som SIP-2026-0412.", [nameof(SipNumber)]);
            if (SipOn is null) yield return new ValidationResult("Skriv vilken dag planen följdes upp eller upprättades.", [nameof(SipOn)]);
        }
        if (Sip == SipAtEnding.None && string.IsNullOrWhiteSpace(WhyNoSip)) yield return new ValidationResult("Skriv varför ingen SIP följs upp eller upprättas.", [nameof(WhyNoSip)]);
    }
}

/// <summary>Ends the placement: barnets bästa again, the SIP, what goes on, and why items are open if they are (6.5).</summary>
public sealed class EndModel(Db db, Viewer viewer, Clock clock) : PlacementPage(db, viewer, clock)
{
    [BindProperty] public EndForm Form { get; set; } = new();

    public override string Heading => "Avsluta placeringen";
    protected override string What => "placering/avsluta";
    protected override PlacementCommand? Does => PlacementCommand.End;

    public IReadOnlyList<ChainItem> StillOpen => [.. Placement.OpenItems.Where(i => i.Kind != ChainItemKind.FollowUpSip)];

    /// <summary>The unit's plans for the child, and another unit's; empty when the unit has none.</summary>
    public IReadOnlyList<Choice> Plans { get; private set; } = [];

    protected override async Task<bool> LoadMore()
    {
        var own = (await Db.SipsAbout(Viewer, Child.Id)).Where(s => s.State != SipState.WrongChild).Select(s => new Choice(s.Number.ToString(), s.Number.ToString(), s.State.Word())).ToList();
        if (own.Count > 0) Plans = [.. own, new Choice(EndForm.AnotherUnits, "En annan enhets plan", "Skriv dess nummer här under.")];
        var linked = Placement.Sip?.Number;
        if (IsGet) Form = new() { On = Today, Plan = own.Any(p => p.Value == linked) ? linked : null, SipNumber = own.Any(p => p.Value == linked) ? null : linked };
        return true;
    }

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        PlacementRules.SipIsNamed.Require(Form.Plan is null || Plans.Any(p => p.Value == Form.Plan));
        Placement.End(Actor, Form.ToRecord(), Today);
        await Db.InterruptExaminations(Viewer, Placement);
    });
}
