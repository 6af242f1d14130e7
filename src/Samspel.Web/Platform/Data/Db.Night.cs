using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Consents;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

public sealed partial class Db
{
    /// <summary>Whether the night's work of a day has been done, by this process or another.</summary>
    internal Task<bool> HasRun(string job, DateOnly day) => context.Set<JobRun>().AnyAsync(r => r.Job == job && r.Day == day);

    internal async Task MarkRun(string job, DateOnly day)
    {
        context.Set<JobRun>().Add(new JobRun { Job = job, Day = day, FinishedAt = clock.Now });
        await context.SaveChangesAsync();
    }

    /// <summary>Running SIPs whose young person is of age and has not been asked as an adult.</summary>
    internal async Task<IReadOnlyList<SipId>> SipsTurningEighteen()
    {
        var born = clock.Today.AddYears(-18).AddDays(1);
        var active = SipTransitions.Active;
        return await context.Set<Sip>().Where(s => active.Contains(s.State) && s.ChildBirth <= born && !s.AskedAsAdult).Select(s => s.Id).ToListAsync();
    }

    /// <summary>Consents that are asked or given and that time may have ended.</summary>
    internal async Task<IReadOnlyList<ConsentId>> ConsentsEndedByTime()
    {
        var (today, born) = (clock.Today, clock.Today.AddYears(-18).AddDays(1));
        return await (from c in context.Set<Consent>()
                      join child in context.Set<Samspel.Domain.Children.Child>() on c.Child equals child.Id
                      where (c.State == ConsentState.Given && c.To < today)
                         || ((c.State == ConsentState.Given || c.State == ConsentState.Asked) && child.BirthDate <= born)
                      select c.Id).ToListAsync();
    }

    /// <summary>Placements under way whose child has lately reached an age at which its schooling is to be followed, or no longer.</summary>
    internal async Task<IReadOnlyList<PlacementId>> PlacementsWithBirthday()
    {
        const int lately = 60;
        var underway = PlacementTransitions.Underway.ToList();
        var (six, sixteen) = (clock.Today.AddYears(-6), clock.Today.AddYears(-16));
        var (beforeSix, beforeSixteen) = (six.AddDays(-lately), sixteen.AddDays(-lately));
        return await context.Set<Placement>().Where(p => underway.Contains(p.State)
            && (p.ChildBirth <= six && p.ChildBirth > beforeSix || p.ChildBirth <= sixteen && p.ChildBirth > beforeSixteen)).Select(p => p.Id).ToListAsync();
    }

    /// <summary>Lets the duties of a placement be those of today; nothing else of it changes.</summary>
    internal async Task DutiesOfTonight(PlacementId id)
    {
        var placement = await context.Set<Placement>().SingleAsync(p => p.Id == id);
        await KeepDuties(placement, id.Value, false, placement.Compartment);
    }

    /// <summary>A case or a consent as the night's work changes it; nobody looks at it.</summary>
    internal Task<Sip> SipAtNight(SipId id) => context.Set<Sip>().Include(s => s.Meetings).AsSplitQuery().SingleAsync(s => s.Id == id);
    internal Task<Consent> ConsentAtNight(ConsentId id) => context.Set<Consent>().SingleAsync(c => c.Id == id);
    internal Task<DateOnly> BirthOf(ChildId child) => context.Set<Samspel.Domain.Children.Child>().Where(c => c.Id == child).Select(c => c.BirthDate).SingleAsync();

    /// <summary>Forgets what has served: drafts nobody came back to, marks of posted forms.</summary>
    internal async Task Sweep()
    {
        var (drafts, posts) = (clock.Now.AddDays(-30), clock.Now.AddDays(-2));
        await context.Set<Draft>().Where(d => d.SavedAt < drafts).ExecuteDeleteAsync();
        await context.Set<FormPost>().Where(p => p.At < posts).ExecuteDeleteAsync();
    }
}
