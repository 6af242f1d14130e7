using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Meetings;

/// <summary>A page about one meeting in one of the unit's own SIPs.</summary>
public abstract class MeetingPage(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    /// <summary>The meeting's number within the case.</summary>
    [FromRoute] public int M { get; set; }

    public SipMeeting Meeting { get; private set; } = null!;
    public string MeetingAddress => $"{Address}/moten/{M}";

    protected override string What => "sip/moten";
    protected override object? Edited => new { Meeting.State, Meeting.Plan, Meeting.Calls };
    protected override IReadOnlyList<ChangedBy> EditedBy => MeetingLook.ChangesOf(M);
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords =>
    [
        ("Läge", Meeting.State.Word()), ("Tid", MeetingLook.Time(Meeting.When)), ("Längd", $"{Meeting.Plan.LengthMinutes} minuter"), ("Plats", Meeting.Plan.Place ?? Meeting.Plan.Link ?? "inte bestämt"),
        ("Frågeställning", Meeting.Plan.Question), ("Kallade och inbjudna", SipWords.List([.. Meeting.Calls.Select(c => $"{c.Unit.Name} ({MeetingLook.Answer(c).ToLowerInvariant()})")])),
    ];

    /// <summary>The day the meeting was held, or was to be; today while it lies ahead.</summary>
    protected override DateOnly RulesDay => Sip.Meetings.FirstOrDefault(m => m.Number == M) is { } meeting && (meeting.HeldOn ?? meeting.Plan.Day) is { } day && day < Today ? day : Today;

    protected sealed override async Task<bool> LoadMore()
    {
        if (Sip.Meetings.FirstOrDefault(m => m.Number == M) is not { } meeting) return false;
        Meeting = meeting;
        return await LoadMeeting();
    }

    protected virtual Task<bool> LoadMeeting() => Task.FromResult(true);

    /// <summary>Also the meeting's own table has a say.</summary>
    public override string? NotNow => base.NotNow
        ?? (Does is { } command && !Meeting.Can(command) && Refusal is null ? $"Det går inte att {command.Word()} när mötet är {Meeting.State.Word().ToLowerInvariant()}." : null);

    /// <summary>Units that nothing may be sent to today.</summary>
    public IReadOnlyList<UnitRef> NotCovered => [.. Meeting.Calls.Select(c => c.Unit).Where(u => !Covers(u.Id))];

    /// <summary>A school calls only where a local agreement in force lets it (3.6).</summary>
    protected async Task<bool> SchoolMayCall() => !Sip.Owner.Kind.IsSchool()
        || await Db.SchoolMayCall(Viewer.MunicipalityCode ?? Sip.MunicipalityCode);

    public bool Covers(UnitId unit) => Consent is { } consent && Sip.MayDisclose(consent, unit, Today);
}
