using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports.Intake;

/// <summary>A meeting offered, or judged unsuitable.</summary>
public sealed class MeetingModel(Db db, Viewer viewer, Clock clock) : IntakePage(db, viewer, clock)
{
    [BindProperty] public OfferForm Form { get; set; } = new();

    public IReadOnlyList<Samspel.Web.Platform.Layout.Choice> Whom => [.. Enum.GetValues<MeetingWith>().Where(w => w != MeetingWith.Child || Report.Kind == ConcernKind.Child).Select(w => new Samspel.Web.Platform.Layout.Choice(w.ToString(), w.Word(Report.Kind)))];
    protected override ConcernCommand? Does => ConcernCommand.OfferMeeting;

    protected override Task<bool> LoadMore()
    {
        if (IsGet) Form.On = Today;
        return Task.FromResult(true);
    }

    public Task<IActionResult> OnPostAsync() => Do(() => Report.OfferMeeting(Viewer.Actor, new MeetingOffer(Form.With!.Value, Form.On!.Value, Form.Offered == true ? null : Form.WhyNot?.Trim() ?? ""), Today));
}

public sealed class OfferForm
{
    [Required(ErrorMessage = "Välj vem det gäller.")] public MeetingWith? With { get; set; }
    [Required(ErrorMessage = "Välj om möte erbjöds.")] public bool? Offered { get; set; }
    [Required(ErrorMessage = "Skriv dagen.")] public DateOnly? On { get; set; }
    [StringLength(4000)] public string? WhyNot { get; set; }
}
