using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips;

/// <summary>Why a case ends beside its own course.</summary>
public enum SpecialEnd { WrongChild, Moved, Deceased }

public sealed class EndSpeciallyForm : IValidatableObject
{
    [Required(ErrorMessage = "Välj varför ärendet avslutas.")]
    public SpecialEnd? Why { get; set; }

    [StringLength(2000)]
    public string? Text { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Why is SpecialEnd.WrongChild or SpecialEnd.Moved && string.IsNullOrWhiteSpace(Text)) yield return new ValidationResult("Beskriv kort vad som har hänt.", [nameof(Text)]);
    }
}

/// <summary>Ends the case for a reason outside its course: opened on the wrong child, moved, deceased.</summary>
public sealed class EndSpeciallyModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [BindProperty] public EndSpeciallyForm Form { get; set; } = new();

    protected override string What => "sip/avsluta-sarskilt";
    protected override SipCommand? Does => SipCommand.EndAsMoved;

    public static IReadOnlyList<Choice> Reasons { get; } =
    [
        new(nameof(SpecialEnd.WrongChild), "Ärendet öppnades på fel barn", "Ärendet förseglas. Ingen kan läsa det mer, och det som har skickats återtas från mottagarna."),
        new(nameof(SpecialEnd.Moved), "Barnet har flyttat"),
        new(nameof(SpecialEnd.Deceased), "Barnet har avlidit"),
    ];

    public Task<IActionResult> OnPostAsync() => Act(async () =>
    {
        switch (Form.Why)
        {
            case SpecialEnd.WrongChild:
                Sip.EndAsWrongChild(Actor, Form.Text!, Today);
                foreach (var sent in (await Db.Disclosures(Sip)).Where(d => d.FromUnit == Sip.Unit && d.EndedAt is null)) sent.Recall("Ärendet öppnades på fel barn.", Now);
                break;
            case SpecialEnd.Moved: Sip.EndAsMoved(Actor, Form.Text!, Today); break;
            default: Sip.EndAsDeceased(Actor, Today); break;
        }
    });
}
