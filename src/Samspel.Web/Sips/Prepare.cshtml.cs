using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips;

/// <summary>The preparation with the child as it is typed.</summary>
public sealed class PrepareForm : IValidatableObject
{
    [Required(ErrorMessage = "Skriv vad som är viktigt för barnet."), StringLength(8000)]
    public string WhatMattersToMe { get; set; } = "";
    [StringLength(4000)]
    public string? NotToTalkAbout { get; set; }
    [Required(ErrorMessage = "Välj hur barnet vill vara med.")]
    public TakingPart? HowITakePart { get; set; }
    [StringLength(500)]
    public string? SomeoneForMe { get; set; }
    [StringLength(2000)]
    public string? WhomIWantThere { get; set; }
    [StringLength(2000)]
    public string? WhomIDoNotWantThere { get; set; }
    [Required(ErrorMessage = "Skriv frågan som mötet ska besvara."), StringLength(4000)]
    public string Question { get; set; } = "";
    public bool ChildReads { get; set; }

    public Preparation ToContent() => new(WhatMattersToMe.Trim(), Tidy(NotToTalkAbout), HowITakePart!.Value, HowITakePart == TakingPart.SomeoneForMe ? Tidy(SomeoneForMe) : null,
        Tidy(WhomIWantThere), Tidy(WhomIDoNotWantThere), Question.Trim(), ChildReads);

    public static PrepareForm Of(Preparation? p) => p is null ? new() : new()
    {
        WhatMattersToMe = p.WhatMattersToMe, NotToTalkAbout = p.NotToTalkAbout, HowITakePart = p.HowITakePart, SomeoneForMe = p.SomeoneForMe,
        WhomIWantThere = p.WhomIWantThere, WhomIDoNotWantThere = p.WhomIDoNotWantThere, Question = p.Question, ChildReads = p.ChildReads,
    };

    public static IReadOnlyList<(string Label, string Text)> InWords(Preparation? p) => p is null ? [] :
    [
        ("Vad är viktigt för mig", p.WhatMattersToMe), ("Det jag inte vill prata om", p.NotToTalkAbout ?? ""), ("Så vill jag vara med", p.HowITakePart.Word() + (p.SomeoneForMe is null ? "" : $": {p.SomeoneForMe}")),
        ("Vem jag vill ha där", p.WhomIWantThere ?? ""), ("Vem jag inte vill ha där", p.WhomIDoNotWantThere ?? ""), ("Gemensam frågeställning", p.Question), ("Läser barnet?", p.ChildReads ? "Ja" : "Nej"),
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (HowITakePart == TakingPart.SomeoneForMe && string.IsNullOrWhiteSpace(SomeoneForMe)) yield return new ValidationResult("Skriv vem som är med i barnets ställe.", [nameof(SomeoneForMe)]);
    }

    static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Prepares the SIP together with the child and the family, mostly in the child's own words.</summary>
public sealed class PrepareModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    [BindProperty] public PrepareForm Form { get; set; } = new();

    protected override string What => "sip/forbered";
    protected override SipCommand? Does => SipCommand.Prepare;
    protected override object? Edited => Sip.Preparation;
    protected override IReadOnlyList<ChangedBy> EditedBy => [ChangedBy.Any<SipPrepared>(), ChangedBy.Any<SipPreparationRevised>()];
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => PrepareForm.InWords(Sip.Preparation);

    public static IReadOnlyList<Choice> Ways { get; } = [.. Enum.GetValues<TakingPart>().Select(t => new Choice(t.ToString(), t.Word()))];

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form = PrepareForm.Of(Sip.Preparation);
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Act(() => Sip.Prepare(Actor, Form.ToContent(), Today));
}
