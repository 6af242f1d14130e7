using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.LocalAgreements.Implementing;

public sealed class ConfirmForm
{
    [Required(ErrorMessage = "Svara om enheten känner till överenskommelsen.")] public bool? Knows { get; set; }
    [Required(ErrorMessage = "Svara om enheten använder den.")] public bool? Uses { get; set; }
    [StringLength(2000)] public string? Comment { get; set; }
}

/// <summary>A unit's manager says whether the unit knows and uses the agreement (enhetens bekräftelse, 8).</summary>
public sealed class ConfirmModel(Db db, Viewer viewer, Clock clock) : ImplementationPage(db, viewer, clock)
{
    public static readonly IReadOnlyList<Choice> YesNo = [new("true", "Ja"), new("false", "Nej")];

    [BindProperty] public ConfirmForm Form { get; set; } = new();

    protected override bool IsOpen => Viewer.Role == Role.UnitManager && Plan.Asked.Any(a => a.Unit == Viewer.Unit);

    public Task<IActionResult> OnPostAsync() => Act(() => Plan.Confirm(By, Form.Knows!.Value, Form.Uses!.Value, Form.Comment, Today));
}
