using System.ComponentModel.DataAnnotations;
using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips.Meetings;

/// <summary>What is written down after a meeting: who was there, why somebody was not, what was said.</summary>
public sealed class RecordForm
{
    public static readonly IReadOnlyList<Choice> Presence = [new("true", "Deltog"), new("false", "Deltog inte")];
    const int SpareRows = 2;

    [Required(ErrorMessage = "Skriv vilken dag mötet hölls.")] public DateOnly? HeldOn { get; set; }
    public List<UnitRow> Units { get; set; } = [];
    public List<PersonRow> People { get; set; } = [];
    [StringLength(2000)] public string? HowTheChildTookPart { get; set; }
    [StringLength(20000)] public string? Notes { get; set; }

    /// <summary>A row for each called unit, for the child and for the family and others among the participants.</summary>
    public static RecordForm For(Sip sip, SipMeeting meeting, DateOnly today)
    {
        List<string> people = ["Barnet", .. sip.Participants.Where(p => p.Unit is null).Select(p => p.Who)];
        return new RecordForm
        {
            HeldOn = meeting.Plan.Day is { } day && day <= today ? day : today,
            Units = [.. meeting.Calls.Select(c => new UnitRow { Unit = c.Unit.Id })],
            People = [.. people.Distinct(StringComparer.OrdinalIgnoreCase).Select(who => new PersonRow { Who = who }), .. Enumerable.Range(0, SpareRows).Select(_ => new PersonRow())],
        };
    }

    public MeetingRecord ToRecord() => new(
        HeldOn!.Value,
        [.. Units.Where(u => u.Present is not null).Select(u => new UnitAttendance(u.Unit, u.Present!.Value, Tidy(u.Reason)))],
        [.. People.Where(p => Tidy(p.Who) is not null).Select(p => new PersonAttendance(p.Who!.Trim(), p.Present, Tidy(p.How)))],
        Tidy(HowTheChildTookPart), Tidy(Notes) ?? "");

    static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A called unit's attendance (närvaro).</summary>
public sealed class UnitRow : IValidatableObject
{
    public UnitId Unit { get; set; }
    public bool? Present { get; set; }
    [StringLength(300)] public string? Reason { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (Present == false && string.IsNullOrWhiteSpace(Reason)) yield return new ValidationResult("Skriv varför enheten inte deltog.", [nameof(Reason)]);
    }
}

/// <summary>Somebody outside the units, by word.</summary>
public sealed class PersonRow
{
    [StringLength(100)] public string? Who { get; set; }
    public bool Present { get; set; }
    [StringLength(300)] public string? How { get; set; }
}
