using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Children;

public sealed class RevealForm
{
    [Required(ErrorMessage = "Skriv varför du behöver se de skyddade uppgifterna.")]
    [StringLength(300, MinimumLength = 20, ErrorMessage = "Skriv skälet med minst 20 och högst 300 tecken.")]
    public string? Reason { get; set; }
}

/// <summary>
/// The child's card (barnets kort): what the unit knows, who decides, consents, history. The full number and what is protected
/// are shown in one answer only, to a post, with a log line of their own.
/// </summary>
public sealed partial class CardModel(Db db, Viewer viewer, Clock clock) : ChildPage(db, viewer, clock)
{
    [BindProperty] public RevealForm Form { get; set; } = new();

    public IReadOnlyList<Party> Parties { get; private set; } = [];
    public IReadOnlyList<Consent> Consents { get; private set; } = [];
    public IReadOnlyList<(CaseNumber Number, SipState State, DateOnly OpenedOn, ConsentId? Consent)> Cases { get; private set; } = [];
    /// <summary>The unit's examinations of the child; null for units that have none.</summary>
    public (IReadOnlyList<HealthExamination> Health, IReadOnlyList<LvuExamination> Lvu)? Examinations { get; private set; }
    public IReadOnlyList<Placement> Placements { get; private set; } = [];
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    /// <summary>Placements belong to the social services.</summary>
    public bool MayPlace => Viewer.UnitKind.Branch() == Branch.SocialServices;
    public IReadOnlyList<Decider> DecideToday => Child.DecidersOn(Today);
    public IReadOnlyList<string> Groups => Child.TargetGroupsOn(Today, ChildWords.KnownAt(Viewer)).Words();

    /// <summary>The full number, in the answer to the one who asked for it.</summary>
    public string? ShownNumber { get; private set; }

    /// <summary>What the protection hides is shown, in this answer alone.</summary>
    public bool Revealed { get; private set; }

    protected override async Task Fill()
    {
        Parties = await Db.Parties();
        Consents = await Db.Consents(Viewer, Id);
        Cases = await Db.SipsAbout(Viewer, Id);
        if (Viewer.UnitKind.Branch() == Branch.SocialServices) Examinations = await Db.ExaminationsAbout(Viewer, Id);
        if (MayPlace) Placements = await Db.PlacementsAbout(Viewer, Id);
        History = [.. (await Db.ChildHistory(Viewer, Id)).Select(f => new TimelineEntry(SwedishDate.Short(f.At), f.Sentence, $"{f.PersonName}, {f.UnitName}"))];
    }

    public async Task<IActionResult> OnPostShowNumberAsync()
    {
        ModelState.Clear();
        if (!await Load() || Child is { IsProtected: true } or { Number: null }) return NotFound();
        await Db.Child(Viewer, Id, "barn/nummer", AccessAct.ShowNumber);
        ShownNumber = ((ChildIdentity.Numbered)Child.Identity).Number.Formatted;
        return Page();
    }

    public async Task<IActionResult> OnPostRevealAsync()
    {
        if (!await Load() || !Child.IsProtected) return NotFound();
        if (Form.Reason is { } reason && NumberLike().IsMatch(reason)) ModelState.AddModelError("Form.Reason", "Skriv inget personnummer i skälet. Det syns i loggen.");
        if (!ModelState.IsValid) return Page();
        await Db.Child(Viewer, Id, "barn/skyddade uppgifter", AccessAct.RevealProtected, Form.Reason!.Trim());
        Revealed = true;
        return Page();
    }

    [GeneratedRegex(@"[0-9]{6}\s?[-+]?\s?[0-9]{4}")]
    private static partial Regex NumberLike();
}
