using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.CentreStarts;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>Where a municipality stands on its way to a family centre, and how the viewer stands to it.</summary>
/// <param name="Start">The way that is worked with now, or was last; null when none has begun.</param>
/// <param name="Earlier">Ways before that one.</param>
public sealed record StartView(CentreStart? Start, IReadOnlyList<CentreStart> Earlier, Party Municipality, PartyActor By, bool Leads)
{
    /// <summary>A way is begun when there is none, or when the last one has ended in an opened centre.</summary>
    public bool MayBegin => Leads && Start is null or { State: StartState.Opened };
}

/// <summary>A framework document with the viewer as one of the parties.</summary>
public sealed record FrameworkView(FrameworkDocument Document, PartyActor By);

/// <summary>
/// The municipalities' ways to a family centre and the county's framework document: open to everybody signed in, since nothing in them is about a
/// person. Who may do what is said by the record itself.
/// </summary>
public sealed partial class Db
{
    /// <summary>The municipality's ways; null when there is no such municipality.</summary>
    public async Task<StartView?> CentreStart(Viewer viewer, string municipality)
    {
        if (await LocalPlace(viewer, municipality) is not { } place) return null;
        var starts = await context.Set<CentreStart>().Where(s => s.MunicipalityCode == municipality).OrderByDescending(s => EF.Property<int>(s, StartColumns.Number)).Take(20).ToListAsync();
        return new StartView(starts.FirstOrDefault(), [.. starts.Skip(1)], place.Municipality, place.By, place.Leads);
    }

    /// <summary>The latest way of every municipality that has begun one.</summary>
    public async Task<IReadOnlyList<CentreStart>> CentreStarts(Viewer _)
    {
        await Begin();
        return [.. (await context.Set<CentreStart>().AsNoTracking().OrderByDescending(s => EF.Property<int>(s, StartColumns.Number)).Take(500).ToListAsync()).DistinctBy(s => s.MunicipalityCode)];
    }

    /// <summary>Keeps a new way. Two who begin at once get the same number, and only one of them can keep it.</summary>
    public void Add(Viewer _, CentreStart start, int number)
    {
        context.Set<CentreStart>().Add(start);
        context.Entry(start).Property(StartColumns.Number).CurrentValue = number;
    }

    /// <summary>Who can have a step: units in the municipality, those who work there, and the county's coordination.</summary>
    public async Task<IReadOnlyList<CoordinatorChoice>> StepOwners(CentreStart start, StartStep step)
    {
        var choices = await ChoicesAt(start.MunicipalityCode, start.RegionalUnit);
        var coordinating = start.Coordinating(step);
        return [.. choices.Where(c => !step.Row().ByItself || coordinating.Contains(c.Unit))];
    }

    /// <summary>What people are called, for those who have been given something.</summary>
    public async Task<IReadOnlyDictionary<PersonId, string>> NamesOf(IEnumerable<PersonId?> people)
    {
        var ids = people.OfType<PersonId>().Select(p => p.Value).Distinct().ToList();
        return ids.Count == 0 ? new Dictionary<PersonId, string>() : await context.Set<Account>().AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => new PersonId(a.Id), a => a.DisplayName);
    }

    /// <summary>Lets a way go on when its cooperation agreement has come into both diaries, in the save that does so.</summary>
    async Task FollowAgreements(Viewer by)
    {
        var concluded = context.Set<LocalAgreement>().Local.Where(a => a.Kind == LocalAgreementKind.FamilyCentre && a.State is LocalState.Registered or LocalState.InForce).ToList();
        if (concluded.Count == 0 || await ByOf(by) is not { } actor) return;
        foreach (var agreement in concluded)
        {
            LocalAgreementId? id = agreement.Id;
            foreach (var start in await context.Set<CentreStart>().AsTracking().Where(s => s.Agreement == id).ToListAsync())
                if (start.IsReady(StartStep.Agreement) && start.Can(StartCommand.LinkAgreement, actor)) start.LinkAgreement(actor, agreement, clock.Today);
        }
    }

    /// <summary>The framework documents there are and have been: those worked with first, then the one that applies, then the old.</summary>
    public async Task<IReadOnlyList<FrameworkDocument>> FrameworkDocuments(Viewer _)
    {
        await Begin();
        return await context.Set<FrameworkDocument>().AsNoTracking().OrderByDescending(d => d.StateSince).ThenBy(d => d.Id).Take(100).ToListAsync();
    }

    public async Task<FrameworkView?> FrameworkDocument(Viewer viewer, FrameworkDocumentId id)
    {
        if (await ByOf(viewer) is not { } by) return null;
        return await context.Set<FrameworkDocument>().SingleOrDefaultAsync(d => d.Id == id) is { } document ? new FrameworkView(document, by) : null;
    }

    /// <summary>Those annexed to the agreement that a newly annexed one takes the place of.</summary>
    public async Task<IReadOnlyList<FrameworkDocument>> AnnexedFrameworks(FrameworkDocument besides)
        => await context.Set<FrameworkDocument>().AsTracking().Where(d => d.State == FrameworkState.Annexed && d.Id != besides.Id).Take(20).ToListAsync();

    public void Add(Viewer _, FrameworkDocument document) => context.Set<FrameworkDocument>().Add(document);
}
