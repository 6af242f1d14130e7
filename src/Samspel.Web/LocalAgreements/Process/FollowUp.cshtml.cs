using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.LocalAgreements.Process;

public sealed class FollowUpForm
{
    [Required(ErrorMessage = "Skriv vilket år uppföljningen gäller."), Range(2000, 2100, ErrorMessage = "Skriv året med fyra siffror.")] public int? Year { get; set; }
    [Required(ErrorMessage = "Skriv vilken dag den gjordes.")] public DateOnly? On { get; set; }
    [Required(ErrorMessage = "Skriv vad uppföljningen visade."), StringLength(20_000)] public string? Summary { get; set; }
    [Required(ErrorMessage = "Skriv hur brukarföreträdare var delaktiga, eller varför inte."), StringLength(4000)] public string? UserInvolvement { get; set; }
    public bool MadeKnown { get; set; }
}

/// <summary>Documents a year's follow-up (årlig uppföljning, 9.1).</summary>
public sealed class FollowUpModel(Db db, Viewer viewer, Clock clock) : LocalPage(db, viewer, clock)
{
    [BindProperty] public FollowUpForm Form { get; set; } = new();

    protected override LocalCommand? Does => LocalCommand.RecordFollowUp;

    public Task<IActionResult> OnPostAsync() => Act(() => Agreement.RecordFollowUp(By, new YearlyFollowUp(Form.Year!.Value, Form.On!.Value, Form.Summary!, Form.UserInvolvement!, Form.MadeKnown), Today));
}
