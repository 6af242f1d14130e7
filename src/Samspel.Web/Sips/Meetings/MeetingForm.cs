using System.ComponentModel.DataAnnotations;
using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.Meetings;

/// <summary>What is filled in about a meeting. May be kept unfinished; the call is refused until all is there.</summary>
public sealed class MeetingForm : IValidatableObject
{
    public DateOnly? Date { get; set; }
    public TimeOnly? Time { get; set; }
    [Range(15, 480, ErrorMessage = "Skriv mellan 15 och 480 minuter.")] public int? Length { get; set; } = 60;
    [StringLength(300)] public string? Place { get; set; }
    [StringLength(500)] public string? Link { get; set; }
    [StringLength(100)] public string? Interpreter { get; set; }
    [StringLength(2000)] public string? Question { get; set; }
    public List<UnitId> Units { get; set; } = [];
    public List<UnitId> Others { get; set; } = [];

    public IEnumerable<UnitId> Chosen => Units.Union(Others);

    public static MeetingForm Of(SipMeeting meeting)
    {
        var form = new MeetingForm
        {
            Length = meeting.Plan.LengthMinutes, Place = meeting.Plan.Place, Link = meeting.Plan.Link, Interpreter = meeting.Plan.Interpreter,
            Question = meeting.Plan.Question, Units = [.. meeting.Calls.Select(c => c.Unit.Id)],
        };
        form.Others = form.Units;
        if (meeting.When is { } when)
        {
            var local = SwedishDate.Local(when).DateTime;
            (form.Date, form.Time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        }
        return form;
    }

    public MeetingPlan ToPlan() => new(Date is { } day && Time is { } time ? Clock.Instant(day, time) : null, Length ?? 0, Tidy(Place), Tidy(Link), Tidy(Interpreter), Tidy(Question) ?? "");

    public IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (Time is not null && Date is null) yield return new ValidationResult("Fyll i dagen också.", [nameof(Date)]);
        if (Date is not null && Time is null) yield return new ValidationResult("Fyll i klockslaget också.", [nameof(Time)]);
        if (Tidy(Link) is { } link && !MeetingLook.IsLink(link)) yield return new ValidationResult("Klistra in hela länken, den börjar med https://.", [nameof(Link)]);
    }

    static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
