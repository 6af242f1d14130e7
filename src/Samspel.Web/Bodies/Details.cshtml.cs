using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.Parties;
using Samspel.Web.Administration;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies;

/// <summary>A body: purpose, seats with members and vacancies, what each may do there, where mandates differ, its meetings and history.</summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : BodyPage(db, viewer, clock)
{
    const int Size = 12, MostOpen = 50;

    [FromQuery(Name = "sida")] public int Current { get; set; } = 1;
    public IReadOnlyList<MeetingLine> Meetings { get; private set; } = [];
    public int Pages { get; private set; }

    /// <summary>What is not done of what its meetings have given to do, from the meetings the viewer may open.</summary>
    public IReadOnlyList<OpenAssignment> Open { get; private set; } = [];
    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];
    public string? AssignedBy { get; private set; }
    public string Where { get; private set; } = "Hela länet";
    IReadOnlyDictionary<string, string> parties = new Dictionary<string, string>();

    protected override bool OnlyKeeper => false;

    public bool MayOpen(MeetingLine line) => Keeps || Db.OpenToAll(line.State) || Body.HasSeat(Viewer.Person, Today) || Body.HasSeat(Viewer.Person, line.Day);

    public string Party(string? code) => code is null ? "Ingen av huvudmännen" : parties.GetValueOrDefault(code, code);

    protected override async Task<bool> LoadMore()
    {
        parties = (await Db.Parties()).ToDictionary(p => p.Code, p => p.Name);
        if (Body.Content.MunicipalityCode is { } code) Where = Party(code);
        Current = Math.Clamp(Current, 1, 10_000);
        (Meetings, var total) = await Db.BodyMeetings(Body.Id, Current, Size);
        Pages = (total + Size - 1) / Size;
        Open = [.. (await Db.OpenAssignments(Body.Id, MostOpen)).Where(o => MayOpen(o.Meeting) || o.Assignment.IsFor(Viewer.Actor))];
        History = Timeline.Of(await Db.HistoryOf([Body.Id.Value]));
        if (Body.Content.AssignedBy is { } by) AssignedBy = (await Db.BodyNames()).Where(b => b.Id == by).Select(b => b.Name).FirstOrDefault();
        return true;
    }
}
