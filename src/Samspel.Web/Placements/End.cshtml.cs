using System.ComponentModel.DataAnnotations;
using Samspel.Web.Sips;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Placements;
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

    [StringLength(20)]
    public string? SipNumber { get; set; }

    public DateOnly? SipOn { get; set; }

    [StringLength(4000)]
    public string? WhyNoSip { get; set; }

    [Required(ErrorMessage = "Skriv vilka insatser som fortsätter, eller att inga gör det."), StringLength(4000)]
    public string Continues { get; set; } = "";

    [StringLength(4000)]
    public string? WhyItemsAreOpen { get; set; }

    public EndingRecord ToRecord() => new(On!.Value, Best.ToContent(), Sip!.Value, Sip == SipAtEnding.None ? null : PlacementChoices.Blank(SipNumber), Sip == SipAtEnding.None ? null : SipOn,
        Sip == SipAtEnding.None ? PlacementChoices.Blank(WhyNoSip) : null, Continues.Trim(), PlacementChoices.Blank(WhyItemsAreOpen));

    public static IReadOnlyList<(string Label, string Text)> InWords(EndingRecord r) =>
    [
        ("Avslutad", SwedishDate.Short(r.On)), .. BestInterestsForm.InWords(r.BestInterests), ("SIP", r.Sip.Word() + (r.SipNumber is null ? "" : $", {r.SipNumber} {SwedishDate.Short(r.SipOn!.Value)}") + (r.WhyNoSip is null ? "" : $". {r.WhyNoSip}")),
        ("Det som fortsätter", r.Continues), .. r.WhyItemsAreOpen is { } why ? new[] { ("Öppna punkter", why) } : [],
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Sip is SipAtEnding.FollowedUp or SipAtEnding.NewPlan && (string.IsNullOrWhiteSpace(SipNumber) || SipOn is null)) yield return new ValidationResult("Skriv planens nummer och dag.", [nameof(SipNumber)]);
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

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = new() { On = Today, SipNumber = Placement.Sip?.Number };
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Placement.End(Actor, Form.ToRecord(), Today));
}
