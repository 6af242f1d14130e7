using Microsoft.EntityFrameworkCore;
using Samspel.Domain.Agreements.Rehearsing;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

public sealed partial class Db
{
    /// <summary>
    /// A draft of the rules run over the year behind. What it is run over stays inside the door: out come counts by party, and none for others
    /// than the county coordinator.
    /// </summary>
    public async Task<IReadOnlyList<RehearsalLine>> Rehearse(Viewer viewer, RehearsedRules draft)
    {
        if (viewer.Role != Role.CountyCoordinator) return [];
        var (from, to) = (clock.Today.AddYears(-1), clock.Today.AddDays(-1));
        var units = context.Set<Unit>();
        var proposals = await (from p in context.Set<SipProposal>().AsNoTracking()
                               join school in units on p.Unit equals school.Id
                               join receiver in units on p.ToUnit equals receiver.Id
                               where p.SentOn >= @from && p.SentOn <= to
                               select new RehearsedProposal(school.PartyCode, receiver.PartyCode)).ToListAsync();
        var sips = await (from s in context.Set<Sip>().AsNoTracking()
                          join u in units on s.Unit equals u.Id
                          where s.OpenedOn <= to
                          select new { u.PartyCode, s.ChildBirth, s.OpenedOn, s.State, s.StateSince, s.EstablishedOn, s.NextFollowUp }).ToListAsync();
        return RuleRehearsal.Run(draft, new(from, to, proposals,
            [.. sips.Select(s => new RehearsedCase(s.PartyCode, s.ChildBirth, s.OpenedOn, s.State.IsOver() ? s.StateSince : null))],
            [.. sips.Where(s => s.EstablishedOn is not null && s.NextFollowUp is not null).Select(s => new RehearsedPlan(s.PartyCode, s.EstablishedOn!.Value, s.NextFollowUp!.Value))]));
    }
}
