using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips.Meetings;

/// <summary>Changes a meeting before the call goes out, or plans the new time of one that is to be rebooked.</summary>
public sealed class ReviseModel(Db db, Viewer viewer, Clock clock) : MeetingFormPage(db, viewer, clock)
{
    [FromRoute] public int M { get; set; }

    protected override SipMeeting? Changed => Sip.Meetings.FirstOrDefault(m => m.Number == M);
    protected override object? Edited => Changed is { } m ? new { m.State, m.Plan, m.Calls } : null;
    protected override IReadOnlyList<ChangedBy> EditedBy => MeetingLook.ChangesOf(M);
    protected override IReadOnlyList<(string Label, string Text)> EditedInWords => Changed is not { } m ? [] :
    [
        ("Tid", MeetingLook.Time(m.When)), ("Längd", $"{m.Plan.LengthMinutes} minuter"), ("Plats", m.Plan.Place ?? "ingen"), ("Länk", m.Plan.Link ?? "ingen"),
        ("Tolk", m.Plan.Interpreter ?? "ingen"), ("Frågeställning", m.Plan.Question), ("Enheter", SipWords.List([.. m.Calls.Select(c => c.Unit.Name)])),
    ];

    protected override async Task<bool> LoadMore() => Changed is not null && await base.LoadMore();

    public Task<IActionResult> OnPostAsync() => Plan();
}
