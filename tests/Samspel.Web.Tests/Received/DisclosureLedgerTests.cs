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
    public async Task A_unit_whose_plan_was_taken_back_gets_the_next_version_only_when_that_is_chosen(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await Plans.PlanCases.FollowedUp(app);
        var (sara, school) = (await app.As("socialsekreterare-falun"), await app.As("rektor-falun"));
        async Task<List<Disclosure>> Plan(string to) => [.. (await made.Disclosures(to)).Where(d => d.Kind == ItemKind.PlanVersion)];
        var first = (await Plan("falun-skola-norra")).ShouldHaveSingleItem();
        (await (await sara.Get($"{made.Address}/utlamnanden/{first.Id}/aterta")).Form().Fill(new { Why = "Fel skola" }).Submit()).Expect(200);
        (await made.Row()).PlanWithheldFrom.ShouldBe([CaseUnderWay.Unit("falun-skola-norra")]);
        (await app.History(made.Number.ToString())).ShouldContain(f => f.Kind == nameof(SipPlanWithheld) && f.PersonName == "Sara Ekdal");

        async Task Establish(bool again)
        {
            await made.Change((s, by, _, _) => s.SetNextFollowUp(by, CaseUnderWay.Today.AddDays(70), CaseUnderWay.Today));
            var form = (await sara.Get($"{made.Address}/uppratta")).Expect(200);
            form.AllText.ShouldContain("De får inte den här versionen");
            (await (again ? form.Form().Fill(new { Again = (string[])[CaseUnderWay.Unit("falun-skola-norra").ToString()] }) : form.Form()).Submit()).Expect(200);
        }
        await Establish(again: false);
        (await Plan("falun-skola-norra")).Count.ShouldBe(1);
        (await Plan("bup-falun")).Count.ShouldBe(2);
        (await school.Get($"{made.Received}/plan/2")).Expect(404);

        await made.Change((s, by, _, _) => s.RecordFollowUp(by, new FollowUpRecord(CaseUnderWay.Today, [new(1, GoalResult.Partly)], null), CaseUnderWay.Today));
        await Establish(again: true);
        (await Plan("falun-skola-norra")).Count.ShouldBe(2);
        (await school.Get($"{made.Received}/plan/3")).Expect(200);
        (await made.Row()).PlanWithheldFrom.ShouldBeEmpty();
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
