using Microsoft.AspNetCore.Mvc;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Placements.Place;

/// <summary>
/// Where the child lives, behind its own lock (låst plats). Opened by a post alone, and each opening is kept; what is typed here is never kept as
/// a draft.
/// </summary>
public sealed class PlaceModel(Db db, Viewer viewer, Clock clock) : FormPage
{
    [FromRoute] public string Number { get; set; } = "";
    [BindProperty(Name = nameof(Form))] public PlaceForm Form { get; set; } = new();

    public Placement Placement { get; private set; } = null!;
    public PlaceOfStay? Stay { get; private set; }

    /// <summary>The place itself, in the answer to the one who asked for it.</summary>
    public LockedPlace? Shown { get; private set; }

    /// <summary>Whether the form is shown: nothing is written yet, or it is being changed by the one who has opened the lock.</summary>
    public bool ShowsForm => Stay is null || Shown is not null || writing;

    public Conflict? Conflict { get; private set; }
    public IReadOnlyList<PlaceReaderName> Readers { get; private set; } = [];
    public IReadOnlyList<CaseEvent> History { get; private set; } = [];
    public string Seen { get; private set; } = "";

    public string Address => $"/placeringar/{Number}";
    public bool MayRead => Stay?.MayRead(viewer.Actor) == true;
    public bool IsManager => viewer.Role == Role.UnitManager;

    bool writing;

    public override async Task<bool> Load()
    {
        if (await db.Placement(viewer, Number, "placering/plats") is not { } placement) return false;
        (Placement, Stay) = (placement, await db.PlaceOfStayOf(placement));
        if (Stay is null) return true;
        Readers = await db.ReadersOf(Stay);
        History = await db.HistoryOf(Stay, 30);
        Seen = await db.LatestWriting(Stay) is { } latest ? latest.Id.ToString("N") : "";
        return true;
    }

    /// <summary>"Visa platsen": the lock is opened for this answer.</summary>
    public async Task<IActionResult> OnPostShowAsync()
    {
        ModelState.Clear();
        if (!await Load() || Stay is null) return NotFound();
        Shown = await Open();
        Form = PlaceForm.Of(Shown);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        writing = true;
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (Stay is { } stay)
        {
            PlacementRules.PlaceIsLocked.Require(MayRead);
            if (Request.Form["__seen"].ToString() != Seen) return await ChangedByAnother();
            stay.Revise(viewer.Actor, Placement, Form.ToPlace(), clock.Today);
        }
        else db.Add(viewer, PlaceOfStay.Write(viewer.Actor, Placement, Form.ToPlace(), clock.Today));
        await db.SavePlace(viewer);
        return SeeOther($"{Address}/plats");
    }

    /// <summary>Both texts, theirs and one's own, for somebody who may read them.</summary>
    async Task<IActionResult> ChangedByAnother()
    {
        var latest = await db.LatestWriting(Stay!);
        Shown = await Open();
        Conflict = new Conflict(latest?.PersonName ?? "Någon annan", latest?.At ?? clock.Now, []);
        ModelState.AddModelError("", $"{Conflict.Who} ändrade detta {Clock.Local(Conflict.When):HH.mm}. Din text står kvar. Jämför och spara igen.");
        var page = Page();
        page.StatusCode = StatusCodes.Status409Conflict;
        return page;
    }

    async Task<LockedPlace> Open()
    {
        var place = db.Open(viewer, Placement, Stay!);
        await db.Save(viewer);
        return place;
    }
}
