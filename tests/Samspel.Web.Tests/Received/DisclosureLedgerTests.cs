using Samspel.Domain;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Sips;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Meetings;

namespace Samspel.Web.Tests.Received;

public class DisclosureLedgerTests
{
    [Theory, OnBothDatabases]
    public async Task The_ledger_says_what_went_where_on_which_ground_and_whether_it_is_read(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Established(app);
        await (await app.As("bup-falun")).Get(made.Received);
        var ledger = (await (await app.As("socialsekreterare-falun")).Get($"{made.Address}/utlamnanden")).Expect(200);
        var rows = ledger.Texts("tbody tr");
        rows.Count.ShouldBe(5);
        rows.ShouldContain(r => r.StartsWith("Plan, version 1 Till BUP-mottagningen, Falun Samtycke") && r.Contains("OSL 10 kap. 1 §") && r.Contains("Sara Ekdal") && !r.Contains("inte än"));
        rows.ShouldContain(r => r.StartsWith("Kallelse till möte 1 Till Norra skolan") && r.Contains("inte än"));
        (await (await app.As("bup-falun")).Get($"{made.Address}/utlamnanden")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task What_went_to_the_wrong_unit_is_recalled_and_owes_no_answer(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var (sara, bup) = (await app.As("socialsekreterare-falun"), await app.As("bup-falun"));
        (await bup.Get(made.Received)).Expect(200);
        var item = (await made.Disclosures("bup-falun")).Single();
        var page = $"{made.Address}/utlamnanden/{item.Id}/aterta";
        (await bup.Get(page)).Expect(404);
        (await (await sara.Get(page)).Form().Submit()).Expect(422);
        (await (await sara.Get(page)).Form().Fill(new { Why = "Fel enhet" }).Submit()).Expect(200).AllText.ShouldContain("Återtaget av avsändaren");

        foreach (var closed in new[] { "", "/svara/1", "/moten/1/kalender.ics" }) (await bup.Get(made.Received + closed)).Expect(404);
        (await bup.Post($"{made.Received}/svara/1", ("Form.Answer", "Accepted"))).Expect(404);
        (await bup.Get("/mottaget")).AllText.ShouldNotContain(made.Number.ToString());
        (await app.Duties(made.Number.ToString())).ShouldNotContain(d => d.Unit == CaseUnderWay.Unit("bup-falun"));
        (await made.Row()).Meetings[0].CallOf(CaseUnderWay.Unit("bup-falun")).ShouldBeNull();
        (await app.History(item.Id.Value)).Select(f => f.Kind).ShouldBe([nameof(DisclosureMade), nameof(DisclosureRead), nameof(DisclosureRecalled)]);
        (await (await sara.Get(page)).Form().Fill(new { Why = "En gång till" }).Submit()).Expect(409);
    }
}
