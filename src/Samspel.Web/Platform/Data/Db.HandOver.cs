using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>How many open cases a person carries at a unit.</summary>
public sealed record CarriedAt(PersonId Person, string PersonName, UnitId Unit, string UnitName, int Cases);

/// <summary>A case in the unit's inbox: its number and since when nobody carries it, where that is kept.</summary>
public sealed record InboxLine(CaseNumber Number, DateOnly? Since);

/// <summary>Who carries what: the unit's inbox, and handing over everything that somebody carries.</summary>
public sealed partial class Db
{
    IQueryable<Sip> OpenCases()
    {
        var open = SipTransitions.Open.ToList();
        return context.Set<Sip>().Where(s => open.Contains(s.State));
    }

    /// <summary>Placements that are not over, and those that are with something left to do.</summary>
    IQueryable<Placement> OpenPlacements()
    {
        var open = PlacementTransitions.Open.ToList();
        return context.Set<Placement>().Where(p => open.Contains(p.State)
            || p.State == PlacementState.Ended && context.Set<DutyRow>().Any(d => d.SubjectId == (Guid)(object)p.Id && d.DoneAt == null && d.Unit == p.Unit));
    }

    /// <summary>The unit's open cases that nobody carries. Numbers alone; logged as a list.</summary>
    public async Task<IReadOnlyList<InboxLine>> Inbox(Viewer viewer)
    {
        await Begin();
        var (unit, compartment) = (viewer.Unit, viewer.Compartment);
        List<InboxLine> lines =
        [
            .. await OpenCases().AsNoTracking().Where(s => s.Unit == unit && s.Compartment == compartment && s.Responsible == null)
                .OrderBy(s => s.CarriedSince).ThenBy(s => s.Number).Take(200).Select(s => new InboxLine(s.Number, s.CarriedSince)).ToListAsync(),
            .. await OpenPlacements().AsNoTracking().Where(p => p.Unit == unit && p.Compartment == compartment && p.Responsible == null)
                .OrderBy(p => p.CarriedSince).ThenBy(p => p.Number).Take(200).Select(p => new InboxLine(p.Number, p.CarriedSince)).ToListAsync(),
            .. await OpenExaminations().AsNoTracking().Where(e => e.Unit == unit && e.Compartment == compartment && e.Responsible == null)
                .OrderBy(e => e.StateSince).ThenBy(e => e.Number).Take(200).Select(e => new InboxLine(e.Number, null)).ToListAsync(),
            .. await OpenLvuExaminations().AsNoTracking().Where(e => e.Unit == unit && e.Compartment == compartment && e.Responsible == null)
                .OrderBy(e => e.StateSince).ThenBy(e => e.Number).Take(200).Select(e => new InboxLine(e.Number, null)).ToListAsync(),
        ];
        Log(viewer, AccessAct.List, "enhet/inkorg", "enhetens ärenden utan ansvarig", owner: viewer.Compartment, numbers: lines.Select(l => l.Number.ToString()));
        return lines;
    }

    /// <summary>Lets somebody at the unit carry a case from its inbox, with what belongs to it; false when it is not the unit's. The caller saves.</summary>
    public async Task<bool> GiveFromInbox(Viewer viewer, CaseNumber number, PersonId person, string name)
    {
        const string page = "enhet/inkorg";
        switch (number.Kind)
        {
            case "PLA" when await Placement(viewer, number.Short, page) is { } placement:
                PartyRules.NotTakenYet.Require(placement.Responsible is null);
                placement.HandOver(viewer.Actor, placement.Owner, person, name, clock.Today);
                await HandOverExaminations(viewer.Actor, placement, (placement.Unit, null), name);
                (await Cost(placement)).Follow(placement);
                return true;
            case "UND" when await IsLvuExamination(number):
                if (await LvuExamination(viewer, number.Short, page) is not { Own: true, Case: { } lvu }) return false;
                PartyRules.NotTakenYet.Require(lvu.Responsible is null);
                lvu.HandOver(viewer.Actor, lvu.Owner, person, name, clock.Today);
                return true;
            case "UND" when await Examination(viewer, number.Short, page) is { Own: true, Case: { } examination }:
                PartyRules.NotTakenYet.Require(examination.Responsible is null);
                examination.HandOver(viewer.Actor, examination.Owner, person, name, clock.Today);
                return true;
            case "SIP" when await Sip(viewer, number.Short, page) is { } sip:
                PartyRules.NotTakenYet.Require(sip.Responsible is null);
                sip.HandOver(viewer.Actor, sip.Owner, person, name, clock.Today);
                return true;
            default: return false;
        }
    }

    /// <summary>What people carry at the viewer's unit (enhetschef) or in the administrator's organisation: how many, never which.</summary>
    /// <param name="person">One person, or null for everybody at the manager's unit.</param>
    public async Task<IReadOnlyList<CarriedAt>> Carried(Viewer viewer, PersonId? person)
    {
        var cases = OpenCases().AsNoTracking().Select(s => new { s.Responsible, s.Unit })
            .Concat(OpenPlacements().AsNoTracking().Select(p => new { p.Responsible, p.Unit }))
            .Concat(OpenExaminations().AsNoTracking().Select(e => new { e.Responsible, e.Unit }))
            .Concat(OpenLvuExaminations().AsNoTracking().Select(e => new { e.Responsible, e.Unit }));
        var carried = from s in cases
                      join u in context.Set<Unit>() on s.Unit equals u.Id
                      where s.Responsible != null && (person == null || s.Responsible == person)
                      select new { s.Responsible, u.Id, u.Name, u.PartyCode };
        carried = viewer.Role switch
        {
            Role.Administrator => carried.Where(c => c.PartyCode == viewer.PartyCode),
            Role.UnitManager => carried.Where(c => c.Id == viewer.Unit),
            _ => carried.Where(_ => false),
        };
        var rows = await carried.GroupBy(c => new { c.Responsible, c.Id, c.Name }).Select(g => new { g.Key, Cases = g.Count() }).ToListAsync();
        var names = await NamesOf(rows.Select(r => r.Key.Responsible!.Value));
        return [.. rows.Select(r => new CarriedAt(r.Key.Responsible!.Value, names.GetValueOrDefault(r.Key.Responsible.Value, ""), r.Key.Id, r.Key.Name, r.Cases)).OrderBy(c => c.PersonName).ThenBy(c => c.UnitName)];
    }

    /// <summary>Those who carry cases at a unit today.</summary>
    public async Task<IReadOnlyList<(PersonId Id, string Name)>> CaseWorkersAt(UnitId unit)
    {
        var today = clock.Today;
        var people = await context.Set<Assignment>().AsNoTracking()
            .Where(a => a.Unit == unit && a.From <= today && (a.To == null || a.To >= today) && (a.Role == Role.CaseWorker || a.Role == Role.UnitManager))
            .Select(a => a.Person).Distinct().ToListAsync();
        var names = await NamesOf(people, open: true);
        return [.. names.Select(n => (n.Key, n.Value)).OrderBy(n => n.Value, StringComparer.CurrentCulture)];
    }

    async Task<Dictionary<PersonId, string>> NamesOf(IEnumerable<PersonId> people, bool open = false)
    {
        var ids = people.Select(p => p.Value).Distinct().ToList();
        return await context.Set<Account>().AsNoTracking().Where(a => ids.Contains(a.Id) && !(open && a.Disabled)).Select(a => new { a.Id, a.DisplayName })
            .ToDictionaryAsync(a => new PersonId(a.Id), a => a.DisplayName);
    }

    /// <summary>
    /// Moves every open case somebody carries at a unit to a colleague there or to the unit's inbox; their duties follow. Nothing of the
    /// cases is shown. An administrator acts in the manager's place, at the units of the own organisation alone. Null when it is not the viewer's to do.
    /// </summary>
    public async Task<int?> HandOver(Viewer viewer, PersonId from, UnitId at, PersonId? to)
    {
        await Begin();
        var unit = await context.Set<Unit>().SingleOrDefaultAsync(u => u.Id == at);
        if (unit is null || !(Administers(viewer, unit.PartyCode) || viewer.Role == Role.UnitManager && viewer.Unit == unit.Id)) return null;
        var receiver = to is { } person ? (await CaseWorkersAt(at)).FirstOrDefault(w => w.Id == person && person != from).Name : $"inkorgen, {unit.Name}";
        PartyRules.ReceiverWorksThere.Require(receiver is not null);

        var manager = new Actor(viewer.Person, unit.Id, unit.Kind, Role.UnitManager);
        var cases = await OpenCases().Include(s => s.Meetings).Where(s => s.Unit == at && s.Responsible == from).ToListAsync();
        var placements = await OpenPlacements().Where(p => p.Unit == at && p.Responsible == from).ToListAsync();
        var ids = placements.Select(p => p.Id).ToList();
        var costs = await context.Set<PlacementCost>().Where(c => ids.Contains(c.Placement)).ToDictionaryAsync(c => c.Placement);
        foreach (var sip in cases) sip.HandOver(manager, sip.Owner, to, receiver!, clock.Today);
        foreach (var placement in placements)
        {
            placement.HandOver(manager, placement.Owner, to, receiver!, clock.Today);
            costs.GetValueOrDefault(placement.Id)?.Follow(placement);
        }
        var examinations = await HandOverExaminations(manager, from, at, to, receiver!);
        List<CaseNumber> numbers = [.. cases.Select(s => s.Number), .. placements.Select(p => p.Number), .. examinations.Select(e => e.Number)];
        Log(viewer, AccessAct.List, "lamna-over", "överlämning när någon slutar eller är borta, inget innehåll visades", owner: unit.Compartment, numbers: numbers.Select(n => n.ToString()));
        Note(new WorkHandedOver(unit.Name, numbers.Count, receiver!), from, viewer.Person, viewer.Name, viewer.Unit, viewer.UnitName);
        return numbers.Count;
    }
}
