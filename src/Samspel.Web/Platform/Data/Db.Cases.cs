using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
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
}

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
        var owner = await OwnerOf(number);
        var received = await context.Set<Disclosure>().AsNoTracking().Where(d => d.ToUnit == viewer.Unit && d.CaseNumber == text).Select(d => d.EndedAt == null).ToListAsync();
        var standing = owner?.Unit == viewer.Unit ? CaseStanding.Own
            : received.Contains(true) ? CaseStanding.Received
            : received.Count > 0 ? CaseStanding.ReceivedAndEnded
            : CaseStanding.Nothing;
        Log(viewer, AccessAct.Search, "ärende", "uppslag på ärendenummer", owner: viewer.Compartment, number: standing == CaseStanding.Nothing ? null : text);
        if (standing == CaseStanding.Nothing && owner is { } other)
            Log(viewer, AccessAct.Refused, "ärende", "ingen relation till ärendet", allowed: false, owner: other.Compartment, number: text);
        return standing;
    }

    async Task<(UnitId Unit, CompartmentId Compartment)?> OwnerOf(CaseNumber number)
    {
        foreach (var kind in context.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t.IsAssignableTo(typeof(ICase))))
        {
            var found = await (Task<(UnitId, CompartmentId)?>)ownerOfKind.MakeGenericMethod(kind).Invoke(this, [number])!;
            if (found is not null) return found;
        }
        return null;
    }

    static readonly System.Reflection.MethodInfo ownerOfKind = typeof(Db).GetMethod(nameof(OwnerOfKind), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!;

    async Task<(UnitId, CompartmentId)?> OwnerOfKind<T>(CaseNumber number) where T : class, ICase
        => await context.Set<T>().AsNoTracking().Where(c => c.Number == number).Select(c => new { c.Unit, c.Compartment }).SingleOrDefaultAsync() is { } c ? (c.Unit, c.Compartment) : null;
}
