using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using static Samspel.Web.Tests.Children.TestChildren;

namespace Samspel.Web.Tests.Children;

public class ProtectedChildTests
{
    const string Reason = "Kontakt inför möte nästa vecka, behöver ringa vårdnadshavaren";

    [Theory, OnBothDatabases]
    public async Task A_protected_child_is_masked_on_every_page(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var (number, name, decider) = (NextNumber(), NextName(), NextName());
        var id = await Enter(sara, number, name, "Hemligsson", "2039");
        await AddDecider(sara, id, decider, "0000-98 76 54");
        await Protect(sara, id);
        var deciderId = (await app.Row(id)).Deciders[0].Id;

        foreach (var page in new[] { "", "/andra", "/beslutsfattare/ny", $"/beslutsfattare/{deciderId}/avsluta", "/skydd", "/avliden", "/borja-arbeta" })
        {
            var answer = (await sara.Get($"/barn/{id}{page}")).Expect(200);
            AssertNothingOf(answer, name, number, decider);
            if (page != "/borja-arbeta") answer.AllText.ShouldContain("Skyddad identitet.");
            answer.Html.ShouldNotContain("selected=\"\" value=\"2039\"");
        }
        (await sara.Get($"/barn/{id}")).AllText.ShouldNotContain("Älvdalen");
        (await sara.Get($"/barn/{id}")).Heading.ShouldBe("Skyddad identitet");
        foreach (var answer in new[] { await sara.Get("/barn"), await sara.Post("/barn", ("Form.Name", name)), await sara.Post("/sok", ("q", name)) }) AssertNothingOf(answer, name, number, decider, typed: true);
        (await sara.Post("/sok", ("q", name))).Has(".tasks").ShouldBeFalse();
        (await sara.Post("/sok", ("q", number))).Address.ShouldBe($"/barn/{id}");
        (await sara.Post($"/barn/{id}?handler=ShowNumber")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_protected_is_shown_once_to_one_who_says_why(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var (number, name, decider) = (NextNumber(), NextName(), NextName());
        var id = await Enter(sara, number, name, "Hemligsson", "2039");
        await AddDecider(sara, id, decider);
        await Protect(sara, id);

        var form = (await sara.Get($"/barn/{id}")).Form("form:has([formaction*=Reveal])");
        AssertNothingOf((await form.Fill(new { Reason = "för kort" }).Submit()).Expect(422), name, number, decider);
        AssertNothingOf((await form.Fill(new { Reason = $"Gäller barnet med nummer {number}" }).Submit()).Expect(422), name, "", decider);
        (await app.AccessLog()).ShouldNotContain(l => l.Child == id && l.Act == AccessAct.RevealProtected);

        var shown = (await form.Fill(new { Reason }).Submit()).Expect(200);
        shown.Text(".revealed").ShouldContain($"{name} Hemligsson");
        shown.Text(".revealed").ShouldContain($"{number[..8]}-{number[8..]}");
        shown.Text(".revealed").ShouldContain("Älvdalens kommun");
        shown.Text(".revealed").ShouldContain(decider);
        (await app.AccessLog()).Single(l => l.Child == id && l.Act == AccessAct.RevealProtected).Ground.ShouldBe(Reason);
        AssertNothingOf(await sara.Get($"/barn/{id}"), name, number, decider);
    }

    [Theory, OnBothDatabases]
    public async Task A_protected_child_is_changed_without_being_shown(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var name = NextName();
        var id = await Enter(sara, NextNumber(), name, "Hemligsson", "2039");
        await Protect(sara, id);
        var before = await app.Row(id);
        (await (await sara.Get($"/barn/{id}/andra")).Form().Fill(new { FamilyName = "Nytt" }).Submit()).Expect(200).Heading.ShouldBe("Skyddad identitet");
        (await app.Row(id)).Content.ShouldBe(before.Content with { FamilyName = "Nytt" });
    }

    [Theory, OnBothDatabases]
    public async Task A_marking_has_its_three_fields_and_is_lifted_with_a_reason(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var name = NextName();
        var id = await Enter(sara, NextNumber(), name);
        (await (await sara.Get($"/barn/{id}/skydd")).Form().Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("Ange sekretessmarkering"));
        var missing = (await (await sara.Get($"/barn/{id}/skydd")).Form().Fill(new { Marked = true, Section = "" }).Submit()).Expect(422);
        missing.Errors.Count.ShouldBe(3);

        await Protect(sara, id);
        var marking = (await app.Row(id)).Protection!.Marking!;
        (marking.Section, marking.Date, marking.Authority).ShouldBe(("OSL 22 kap. 1 §", new DateOnly(2026, 11, 1), "Skatteverket"));

        (await Stop()).ShouldHaveSingleItem().Holds.ShouldBeTrue("what is released about a protected child is not shown to guardians");

        var page = await sara.Get($"/barn/{id}/skydd");
        (await page.Form("form:has([formaction*=Lift])").Submit()).Expect(422);
        (await page.Form("form:has([formaction*=Lift])").Fill(new { LiftReason = "Markeringen har upphört" }).Submit()).Expect(200).Heading.ShouldBe($"{name} Provsson");
        (await app.History(id.Value))[^1].Sentence.ShouldBe("Skyddet av identiteten hävdes. Skäl: Markeringen har upphört");
        (await Stop()).ShouldHaveSingleItem().WhyLifted.ShouldBe("Markeringen har upphört");

        Task<List<ReleaseStop>> Stop() => app.Read(c => c.Set<ReleaseStop>().AsNoTracking().Where(s => s.Child == id).ToListAsync());
    }

    static void AssertNothingOf(Answer answer, string name, string number, string decider, bool typed = false)
    {
        if (!typed) answer.Html.ShouldNotContain(name);
        answer.Html.ShouldNotContain("Hemligsson");
        answer.Html.ShouldNotContain(decider);
        answer.Html.ShouldNotContain("98 76 54");
        if (number != "") foreach (var part in new[] { number, number[..8], number[2..8] }) answer.AllText.ShouldNotContain(part);
    }
}
