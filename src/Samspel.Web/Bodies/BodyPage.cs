using Microsoft.AspNetCore.Mvc;
using Samspel.Domain;
using Samspel.Domain.Bodies;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Seat = Samspel.Domain.Bodies.Seat;

namespace Samspel.Web.Bodies;

/// <summary>A page that changes something about a body: for the coordinator who keeps it, 404 for everybody else.</summary>
public abstract class BodyPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    protected readonly Db Db = db;
    protected readonly Viewer Viewer = viewer;

    [FromRoute] public Guid Id { get; set; }

    public Body Body { get; private set; } = null!;
    public PartyActor By { get; private set; } = null!;
    public DateOnly Today { get; } = clock.Today;
    public string Address => $"/organ/{Id}";
    public bool Keeps => Body.IsKeptBy(By);

    /// <summary>Whether only the keeper may come here.</summary>
    protected virtual bool OnlyKeeper => true;

    public override async Task<bool> Load()
    {
        if (await Db.Body(Viewer, new BodyId(Id)) is not { } view) return false;
        (Body, By) = (view.Body, view.By);
        return (!OnlyKeeper || Keeps) && await LoadMore();
    }

    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    /// <summary>Saves and shows the body, or another page.</summary>
    protected async Task<IActionResult> Saved(string? to = null)
    {
        await Db.Save(Viewer);
        return SeeOther(to ?? Address);
    }
}

/// <summary>A page about one seat.</summary>
public abstract class SeatPage(Db db, Viewer viewer, Clock clock) : BodyPage(db, viewer, clock)
{
    [FromRoute] public int N { get; set; }
    public Seat Seat { get; private set; } = null!;

    protected override Task<bool> LoadMore()
    {
        if (Body.Seats.FirstOrDefault(s => s.Number == N) is not { } seat) return Task.FromResult(false);
        Seat = seat;
        return LoadForSeat();
    }

    protected virtual Task<bool> LoadForSeat() => Task.FromResult(true);
}

/// <summary>A page about a meeting: for those who may see it. Whether one may act here now is said by the table.</summary>
public abstract class BodyMeetingPage(Db db, Viewer viewer, Clock clock) : FormPage
{
    protected readonly Db Db = db;
    protected readonly Viewer Viewer = viewer;

    [FromRoute] public Guid Id { get; set; }

    public BodyMeeting Meeting { get; private set; } = null!;
    public Body Body { get; private set; } = null!;
    public PartyActor By { get; private set; } = null!;
    public DateOnly Today { get; } = clock.Today;
    public DateTimeOffset Now { get; } = clock.Now;
    public string Address => $"/sammantraden/{Id}";

    /// <summary>What is done here; whoever can never do it meets no page.</summary>
    protected virtual BodyMeetingCommand? Does => null;

    /// <summary>"1. Verksamhetschef".</summary>
    public string SeatName(int number) => Body.Seats.FirstOrDefault(s => s.Number == number) is { } seat ? $"{number}. {seat.Content.Function}" : $"{number}";

    public bool Can(BodyMeetingCommand command) => Meeting.Can(command, Body, By);

    /// <summary>Why it cannot be done now; null when it can.</summary>
    public string? NotNow => Does is { } command && BodyMeetingTransitions.Find(Meeting.State, command) is null
        ? $"Det går inte att {command.Word()} i läget ”{Meeting.State.Word()}”." : null;

    public override async Task<bool> Load()
    {
        if (await Db.BodyMeeting(Viewer, new BodyMeetingId(Id)) is not { } view) return false;
        (Meeting, Body, By) = (view.Meeting, view.Body, view.By);
        if (Does is { } command && !BodyMeetingTransitions.Table.Any(row => row.Command == command && (row.By & Meeting.PartyOf(Body, By)) != 0)) return false;
        return await LoadMore();
    }

    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    protected async Task<IActionResult> Saved(string? to = null)
    {
        await Db.Save(Viewer);
        return SeeOther(to ?? Address);
    }
}
