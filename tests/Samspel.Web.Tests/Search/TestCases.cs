using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Search;

/// <summary>Cases put straight into the database, for the tests of what is found and what is not.</summary>
static class TestCases
{
    static readonly DateOnly Today = new(2026, 11, 23);
    static readonly DateOnly Birth = new(2014, 3, 1);
    static int last = 7000;

    public static CaseNumber NextNumber() => CaseNumber.Sip(2026, Interlocked.Increment(ref last));

    public static Task<CaseNumber> Open(SamspelApp app, string unit, ChildId child, CaseNumber? number = null) => app.Read(async c =>
    {
        var owner = await c.Set<Unit>().SingleAsync(u => u.Id == County.UnitOf(unit));
        var n = number ?? NextNumber();
        var sip = Sip.NoticeNeed(SipId.New(), n, new Actor(PersonId.New(), owner.Id, owner.Kind, Role.CaseWorker), UnitRef.Of(owner), null, child, Birth, "2080",
            new Need(NeedSituations.FamilyCannotCoordinate, NoticedBy.Staff, "Många kontakter att hålla ihop"), Today);
        c.Set<Sip>().Add(sip);
        await c.SaveChangesAsync();
        return n;
    });

    /// <summary>Something is given from one unit to another in a case.</summary>
    public static Task<DisclosureId> Give(SamspelApp app, CaseNumber number, string from, string to) => app.Read(async c =>
    {
        async Task<DisclosureEnd> End(string key)
        {
            var unit = await c.Set<Unit>().SingleAsync(u => u.Id == County.UnitOf(key));
            return new DisclosureEnd(unit.Id, unit.Name, await c.Set<Compartment>().SingleAsync(x => x.Id == unit.Compartment));
        }
        var given = Disclosure.Make(DisclosureId.New(), new DisclosureSubject(ChildId.New(), Birth, null, number.ToString()), new DisclosedItem(ItemKind.Message, 1, 1, "{}"),
            await End(from), await End(to), DisclosureBasis.OnGround(GroundCode.G5, "Barnet behöver stöd av båda verksamheterna"), PersonId.New(), app.Time.GetUtcNow(), Today);
        c.Set<Disclosure>().Add(given);
        await c.SaveChangesAsync();
        return given.Id;
    });

    public static Task<int> Recall(SamspelApp app, DisclosureId id) => app.Read(async c =>
    {
        (await c.Set<Disclosure>().SingleAsync(d => d.Id == id)).Recall("Skickat till fel enhet", app.Time.GetUtcNow());
        return await c.SaveChangesAsync();
    });
}
