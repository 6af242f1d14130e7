using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Agreements.Rehearsing;
using Samspel.Domain.Consents;
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
    public async Task<IReadOnlyList<RehearsalLine>> Rehearse(Viewer viewer, RehearsedDraft draft)
    {
        if (viewer.Role != Role.CountyCoordinator || draft.Changes.Count == 0) return [];
        var (from, to) = (clock.Today.AddYears(-1), clock.Today.AddDays(-1));
        return RuleRehearsal.Run(draft, new(from, to, [.. await DutiesAround(draft, from, to), .. await BirthdaysAround(draft, to)]));
    }

    /// <summary>
    /// The duties that the draft decides over, from the year and from a margin on both sides, since a rule may move them into it and out of it.
    /// What turns on a birthday is reckoned from the cases, so that it is there whichever birthday it is.
    /// </summary>
    async Task<IEnumerable<RehearsedDuty>> DutiesAround(RehearsedDraft draft, DateOnly from, DateOnly to)
    {
        var kinds = draft.Kinds.Where(k => k != DutyKind.RenewConsent).ToList();
        if (kinds.Count == 0) return [];
        var (first, last, units) = (from.AddYears(-2), to.AddYears(3), context.Set<Unit>());
        var rows = await (from d in context.Set<DutyRow>().AsNoTracking()
                          join u in units on d.Unit equals u.Id
                          join owed in units on d.OwedTo equals (UnitId?)owed.Id into waiting
                          from owed in waiting.DefaultIfEmpty()
                          join s in context.Set<Sip>() on d.SubjectId equals (Guid)(object)s.Id into sips
                          from s in sips.DefaultIfEmpty()
                          join c in context.Set<Consent>() on s.Consent equals (ConsentId?)c.Id into consents
                          from c in consents.DefaultIfEmpty()
                          where kinds.Contains(d.Kind) && d.Due >= first && d.Due <= last
                          orderby d.SubjectId, d.Due
                          select new
                          {
                              d.SubjectId, d.Key, d.Kind, d.VisibleFrom, d.Due, d.DoneAt, d.OwedSince, u.PartyCode, OwedTo = (string?)owed.PartyCode, OwedKind = (UnitKind?)owed.Kind,
                              s.EstablishedOn, Birth = (DateOnly?)s.ChildBirth, ConsentFrom = c.From,
                          }).ToListAsync();
        var duties = new List<RehearsedDuty>(rows.Count);
        var (subject, followedUp) = (Guid.Empty, (DateOnly?)null);
        foreach (var r in rows)
        {
            if (r.SubjectId != subject) (subject, followedUp) = (r.SubjectId, null);
            var done = r.DoneAt is { } at ? Clock.Day(at) : (DateOnly?)null;
            duties.Add(new RehearsedDuty(r.PartyCode, r.Kind, r.VisibleFrom, r.Due)
            {
                Key = r.Key, DoneOn = done, Since = r.OwedSince, Birth = r.Birth,
                Basis = r.Kind switch { DutyKind.ConsentEnding => r.ConsentFrom, DutyKind.FollowUpPlan or DutyKind.CallToFollowUp => followedUp ?? r.EstablishedOn, _ => null },
                School = r.Kind == DutyKind.DecideProposal && r.OwedKind?.IsSchool() == true ? r.OwedTo : null,
            });
            if (r.Kind == DutyKind.FollowUpPlan && done is not null) followedUp = done;
        }
        return duties;
    }

    async Task<IEnumerable<RehearsedDuty>> BirthdaysAround(RehearsedDraft draft, DateOnly to)
    {
        if (!draft.Kinds.Contains(DutyKind.RenewConsent)) return [];
        var sips = await (from s in context.Set<Sip>().AsNoTracking()
                          join u in context.Set<Unit>() on s.Unit equals u.Id
                          where s.OpenedOn <= to
                          select new { u.PartyCode, s.ChildBirth, s.OpenedOn, s.State, s.StateSince }).ToListAsync();
        return sips.Select(s => RehearsedDuty.OnTheBirthday(s.PartyCode, s.ChildBirth, new DateSpan(s.OpenedOn, s.State.IsOver() && s.StateSince >= s.OpenedOn ? s.StateSince : null)));
    }
}
