using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>How the viewer's own unit stands to a case number.</summary>
public enum CaseStanding
{
    /// <summary>There is nothing for this unit, whether or not there is such a case.</summary>
    Nothing,
    /// <summary>The unit carries the case.</summary>
    Own,
    /// <summary>The unit has received something that is still open to it.</summary>
    Received,
    /// <summary>What the unit received has been taken back or entered in its own record.</summary>
    ReceivedAndEnded,
    /// <summary>It is a school's proposal to the unit or from it.</summary>
    Proposal,
}

/// <summary>The unit that has a case, and its compartment.</summary>
sealed record CaseOwner(UnitId Unit, CompartmentId Compartment);

public sealed partial class Db
{
    /// <summary>
    /// What the viewer's unit has to do with a case number. Of another unit's case nothing comes out; the attempt stands in the
    /// log of the compartment that owns it.
    /// </summary>
    public async Task<CaseStanding> Standing(Viewer viewer, CaseNumber number)
    {
        await Begin();
        var text = number.ToString();
        var owner = number.Kind == "UND" ? await OwnerOfExamination(number) : await (number.Kind switch
        {
            "PLA" => context.Set<Placement>().AsNoTracking().Where(p => p.Number == number).Select(p => new CaseOwner(p.Unit, p.Compartment)),
            _ => context.Set<Sip>().AsNoTracking().Where(s => s.Number == number).Select(s => new CaseOwner(s.Unit, s.Compartment)),
        }).SingleOrDefaultAsync();
        var received = await context.Set<Disclosure>().AsNoTracking().Where(d => d.ToUnit == viewer.Unit && d.CaseNumber == text).Select(d => d.EndedAt == null).ToListAsync();
        var proposal = await context.Set<SipProposal>().AsNoTracking().Where(p => p.Number == number).Select(p => new { p.Unit, p.ToUnit, p.Compartment }).SingleOrDefaultAsync();
        var standing = owner?.Unit == viewer.Unit ? CaseStanding.Own
            : proposal is not null && (proposal.Unit == viewer.Unit || proposal.ToUnit == viewer.Unit) ? CaseStanding.Proposal
            : received.Contains(true) ? CaseStanding.Received
            : received.Count > 0 ? CaseStanding.ReceivedAndEnded
            : CaseStanding.Nothing;
        Log(viewer, AccessAct.Search, "ärende", "uppslag på ärendenummer", owner: viewer.Compartment, number: standing == CaseStanding.Nothing ? null : text);
        if (standing == CaseStanding.Nothing && (owner?.Compartment ?? proposal?.Compartment) is { } compartment)
            Log(viewer, AccessAct.Refused, "ärende", "ingen relation till ärendet", allowed: false, owner: compartment, number: text);
        return standing;
    }
}
