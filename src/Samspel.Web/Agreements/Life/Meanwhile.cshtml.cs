using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Life;

public sealed class MeanwhileForm
{
    [Required(ErrorMessage = "Skriv från vilken dag den tillämpas.")] public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    [Required(ErrorMessage = "Skriv vem som har beslutat, till exempel Länschefsnätverket."), StringLength(150)] public string? DecidedBy { get; set; }
    public KnownDateForm DecidedOn { get; set; } = new();
    [Required(ErrorMessage = "Skriv varför."), StringLength(2000)] public string? Why { get; set; }

    public InterimUse ToUse() => new(From!.Value, To, DecidedBy!.Trim(), DecidedOn.Value, Why!.Trim());
}

/// <summary>Registers that the agreement is applied while a new one is awaited: who decided, when and why (tillämpas i avvaktan på ny).</summary>
public sealed class MeanwhileModel(Db db, Viewer viewer, Clock clock) : AgreementPage(db, viewer, clock)
{
    [BindProperty] public MeanwhileForm Form { get; set; } = new();

    public override string Heading => "Tillämpa i avvaktan på en ny";

    /// <summary>Whether it is applied so today, and the question is if it shall go on.</summary>
    public InterimUse? InUse => Agreement.InterimOn(Today);

    protected override AgreementCommand Does => AgreementCommand.ApplyMeanwhile;
    protected override object? Edited => Agreement.Interim;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [.. Agreement.Interim.Select(i => ($"Från {i.From:yyyy-MM-dd}", $"{i.DecidedBy}: {i.Why}"))];

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.ApplyMeanwhile(Actor, Form.ToUse(), Today));
}
