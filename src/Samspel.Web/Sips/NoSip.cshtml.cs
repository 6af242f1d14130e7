using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Consents;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips;

public sealed class NoSipForm : IValidatableObject
{
    public List<string> Offers { get; set; } = [];

    [StringLength(2000)]
    public string? Text { get; set; }

    public string Words => string.Join(" ", new[] { Offers.Count == 0 ? null : Capital(SipWords.List(Offers)) + ".", Text?.Trim() }.OfType<string>());

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Offers.Count == 0 && string.IsNullOrWhiteSpace(Text)) yield return new ValidationResult("Välj vad familjen har erbjudits, eller skriv varför inget erbjöds.", [nameof(Offers)]);
    }

    static string Capital(string text) => char.ToUpper(text[0], SwedishDate.Culture) + text[1..];
}

/// <summary>Consent was refused: the case ends as "no SIP", with what the family was offered instead.</summary>
public sealed class NoSipModel(Db db, Viewer viewer, Clock clock) : ConsentPage(db, viewer, clock)
{
    [BindProperty] public NoSipForm Form { get; set; } = new();

    protected override string What => "sip/ingen-sip";
    protected override SipCommand? Does => SipCommand.RefuseConsent;
    public override string? NotNow => base.NotNow ?? (!IsRefused && Refusal is null ? SipRules.ConsentIsRefused.Message : null);

    public static IReadOnlyList<Choice> Offers { get; } =
        [.. new[] { "informationsmöte", "motivationsmöte", "konsultationsmöte", "samverkansmöte" }.Select(o => new Choice(o, char.ToUpper(o[0], SwedishDate.Culture) + o[1..]))];

    protected override void CheckForm()
    {
        if (Form.Offers.Any(o => Offers.All(c => c.Value != o))) ModelState.AddModelError("Form.Offers", "Välj bland alternativen.");
    }

    public Task<IActionResult> OnPostAsync() => Act(() =>
        Sip.RefuseConsent(Actor, Ledger.FirstOrDefault(c => c.State == ConsentState.Refused && IsRefused) ?? Consent ?? throw SipRules.ConsentIsRefused.Broken(SipRules.ConsentIsRefused.Message), Form.Words, Today));
}
