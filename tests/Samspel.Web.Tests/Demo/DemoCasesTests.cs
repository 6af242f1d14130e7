using Microsoft.EntityFrameworkCore;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Demo;

/// <summary>The demo's story hangs together.</summary>
public class DemoCasesTests
{
    [Theory, OnBothDatabases]
    public async Task Whoever_has_answered_a_call_had_read_it_first(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var sips = await app.Read(c => c.Set<Sip>().AsNoTracking().Include(s => s.Meetings).ToListAsync());
        var items = await app.Read(c => c.Set<Disclosure>().AsNoTracking().ToListAsync());
        var answered = 0;
        foreach (var sip in sips)
            foreach (var meeting in sip.Meetings)
                foreach (var call in meeting.Calls.Where(c => c.Answered != CallAnswer.None && !c.Unit.Paper))
                {
                    var item = items.Single(d => d.CaseNumber == sip.Number.ToString() && d.ToUnit == call.Unit.Id && d.Kind == ItemKind.Call && d.ItemNumber == meeting.Number);
                    item.ReadAt.ShouldNotBeNull($"{sip.Number} {call.Unit.Name}");
                    (Platform.Clock.Day(item.ReadAt.Value) <= call.AnsweredOn).ShouldBeTrue($"{sip.Number} {call.Unit.Name}");
                    answered++;
                }
        answered.ShouldBeGreaterThan(8);
        var nurse = County.UnitOf("falun-elevhalsa");
        items.Where(d => d.ToUnit == nurse && d.Sip is not null).ShouldAllBe(d => d.ReadAt != null);
    }
}
