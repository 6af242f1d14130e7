using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Life;

public sealed class StopForm
{
    [Required(ErrorMessage = "Skriv sista dag.")] public DateOnly? LastDay { get; set; }
    [Required(ErrorMessage = "Skriv varför."), StringLength(2000)] public string? Why { get; set; }
}

/// <summary>The agreement is no longer applied while a new one is awaited (sluta tillämpa).</summary>
public sealed class StopModel(Db db, Viewer viewer, Clock clock) : AgreementPage(db, viewer, clock)
{
    [BindProperty] public StopForm Form { get; set; } = new();

    public override string Heading => "Sluta tillämpa överenskommelsen";
    protected override AgreementCommand Does => AgreementCommand.StopApplying;
    protected override object? Edited => Agreement.Interim;
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => [.. Agreement.Interim.Select(i => ($"Från {i.From:yyyy-MM-dd}", i.To is { } to ? $"till och med {to:yyyy-MM-dd}" : "tills vidare"))];

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.StopApplying(Actor, Form.LastDay!.Value, Form.Why!.Trim(), Today));
}
