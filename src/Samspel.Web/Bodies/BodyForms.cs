using System.ComponentModel.DataAnnotations;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;

namespace Samspel.Web.Bodies;

/// <summary>What is asked about a body. Kind, municipality and first day are asked once, when it is formed.</summary>
public sealed class BodyForm
{
    [Required(ErrorMessage = "Skriv vad organet heter."), StringLength(150)] public string? Name { get; set; }
    [Required(ErrorMessage = "Skriv vad organet är till för."), StringLength(2000)] public string? Purpose { get; set; }
    public BodyKind? Kind { get; set; }
    [StringLength(4)] public string? Municipality { get; set; }
    public Guid? AssignedBy { get; set; }
    public DateOnly? From { get; set; }

    /// <summary>The body as it stood when the form was shown.</summary>
    public Guid Seen { get; set; }

    public static BodyForm Of(Body body) => new()
    {
        Name = body.Content.Name, Purpose = body.Content.Purpose, Kind = body.Kind, Municipality = body.Content.MunicipalityCode, AssignedBy = body.Content.AssignedBy?.Value, From = body.From, Seen = body.Version,
    };

    public BodyContent Content(string? municipality) => new(Name!.Trim(), Purpose!.Trim(), municipality, AssignedBy is { } by ? new BodyId(by) : null);
}

/// <summary>A new seat.</summary>
public sealed class SeatForm
{
    [Required(ErrorMessage = "Skriv platsens funktion."), StringLength(150)] public string? Function { get; set; }
    [StringLength(4)] public string? Party { get; set; }
    [Required(ErrorMessage = "Välj vad platsen får göra.")] public SeatMandate? Mandate { get; set; }
    [StringLength(300)] public string? Ground { get; set; }
    [Required(ErrorMessage = "Ange från vilken dag platsen finns.")] public DateOnly? From { get; set; }
}

/// <summary>Another mandate for a seat, from a day on.</summary>
public sealed class MandateForm
{
    [Required(ErrorMessage = "Välj vad platsen får göra.")] public SeatMandate? Mandate { get; set; }
    [StringLength(300)] public string? Ground { get; set; }
    [Required(ErrorMessage = "Ange från vilken dag mandatet gäller.")] public DateOnly? From { get; set; }
}

/// <summary>Who fills a seat, and for how long.</summary>
public sealed class HolderForm
{
    /// <summary>Somebody with an account; empty for one without, who is named instead.</summary>
    public Guid? Person { get; set; }
    [StringLength(100)] public string? Name { get; set; }
    [Required(ErrorMessage = "Välj om det är en ledamot eller en ersättare.")] public bool? Substitute { get; set; }
    [Required(ErrorMessage = "Ange mandatperiodens första dag.")] public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
}

/// <summary>A last day.</summary>
public sealed class LastDayForm
{
    [Required(ErrorMessage = "Ange sista dagen.")] public DateOnly? LastDay { get; set; }
}

/// <summary>A last day and why.</summary>
public sealed class DissolveForm
{
    [Required(ErrorMessage = "Ange sista dagen.")] public DateOnly? LastDay { get; set; }
    [Required(ErrorMessage = "Skriv varför."), StringLength(2000)] public string? Reason { get; set; }
}

/// <summary>When and where a body meets.</summary>
public sealed class MeetingPlanForm
{
    [Required(ErrorMessage = "Ange dagen.")] public DateOnly? Day { get; set; }
    [Required(ErrorMessage = "Ange när sammanträdet börjar.")] public TimeOnly? Starts { get; set; }
    [Required(ErrorMessage = "Ange hur länge det varar, i minuter."), Range(15, 1440, ErrorMessage = "Ange längden i minuter, 15 till 1440.")] public int? Minutes { get; set; }
    [StringLength(200)] public string? Place { get; set; }
    [Url(ErrorMessage = "Länken ska börja med https://"), StringLength(500)] public string? Link { get; set; }
    public Guid Seen { get; set; }

    public static MeetingPlanForm Of(BodyMeeting meeting) => new()
    {
        Day = meeting.Plan.Day, Starts = meeting.Plan.Starts, Minutes = meeting.Plan.Minutes, Place = meeting.Plan.Place, Link = meeting.Plan.Link, Seen = meeting.Version,
    };

    public BodyMeetingPlan Plan() => new(Day!.Value, Starts!.Value, Minutes!.Value, Place?.Trim(), Link?.Trim());
}

/// <summary>A matter for the agenda.</summary>
public sealed class MatterForm
{
    [Required(ErrorMessage = "Skriv ärendets rubrik."), StringLength(200)] public string? Title { get; set; }
    [Required(ErrorMessage = "Välj vad ärendet gäller."), StringLength(80)] public string? About { get; set; }
    [StringLength(200)] public string? Other { get; set; }
    [Required(ErrorMessage = "Välj vad som önskas av mötet.")] public MatterPurpose? Purpose { get; set; }
    [Required(ErrorMessage = "Välj om samverkan planeras eller följs upp i ärendet.")] public MatterPhase? Phase { get; set; }
    [StringLength(60)] public string? Command { get; set; }
    [StringLength(4000)] public string? Proposal { get; set; }
}

/// <summary>A document for the meeting.</summary>
public sealed class MeetingDocumentForm
{
    [StringLength(150)] public string? Title { get; set; }
    public int? Matter { get; set; }
    public IFormFile? File { get; set; }
}

/// <summary>A reason.</summary>
public sealed class WhyForm
{
    [Required(ErrorMessage = "Skriv varför."), StringLength(2000)] public string? Reason { get; set; }
}

/// <summary>Who came for one seat.</summary>
public sealed class SeatRow
{
    public int Seat { get; set; }
    public Guid? Person { get; set; }
    [StringLength(200)] public string? Reason { get; set; }
}

/// <summary>Who came, seat by seat.</summary>
public sealed class AttendanceForm
{
    public List<SeatRow> Seats { get; set; } = [];
}

/// <summary>How users' representatives took part.</summary>
public sealed class InvolvementForm
{
    [Required(ErrorMessage = "Välj om brukarföreträdare har deltagit.")] public bool? TookPart { get; set; }
    [Required(ErrorMessage = "Skriv hur, eller varför inte."), StringLength(2000)] public string? How { get; set; }
}

/// <summary>A decision in a matter.</summary>
public sealed class DecisionForm
{
    [Required(ErrorMessage = "Välj vad som beslutades.")] public DecisionResult? Result { get; set; }
    [Required(ErrorMessage = "Skriv beslutet, som det ska stå i protokollet."), StringLength(8000)] public string? Text { get; set; }
    [StringLength(60)] public string? Dnr { get; set; }
    public List<Guid> TookPart { get; set; } = [];
    public Guid? Dissenter { get; set; }
    [StringLength(4000)] public string? Dissent { get; set; }
}

/// <summary>Something somebody is to do.</summary>
public sealed class AssignmentForm
{
    [Required(ErrorMessage = "Skriv vad som ska göras."), StringLength(2000)] public string? What { get; set; }
    [Required(ErrorMessage = "Välj vem som gör det."), StringLength(80)] public string? Owner { get; set; }
    [Required(ErrorMessage = "Ange senast när det ska vara klart.")] public DateOnly? Due { get; set; }
}

/// <summary>What came of an assignment.</summary>
public sealed class OutcomeForm
{
    [Required(ErrorMessage = "Skriv vad uppdraget ledde till."), StringLength(4000)] public string? Outcome { get; set; }
}

/// <summary>The minutes' text and who adjusts them.</summary>
public sealed class MinutesForm
{
    [Required(ErrorMessage = "Skriv protokollet."), StringLength(60000)] public string? Text { get; set; }
    public List<Guid> Adjusters { get; set; } = [];
    public Guid Seen { get; set; }
}

/// <summary>An addition to locked minutes.</summary>
public sealed class AdditionForm
{
    [Required(ErrorMessage = "Skriv tillägget."), StringLength(8000)] public string? Text { get; set; }
}
