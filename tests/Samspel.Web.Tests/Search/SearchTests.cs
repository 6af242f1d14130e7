using Samspel.Domain;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Children;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Search;

public class SearchTests
{
    [Theory, OnBothDatabases("lanssamordnare")]
    [OnBothDatabases("loggranskare-falun")]
    [OnBothDatabases("administrator-falun")]
    public async Task Those_who_carry_no_cases_look_nobody_up(Provider on, string persona)
    {
        var visitor = await (await SamspelApp.For(on)).As(persona);
        foreach (var page in new[] { "/sok", "/varfor-ser-jag-inte", "/barn", "/barn/ny" })
        {
            (await visitor.Get(page)).Expect(404);
            (await visitor.Post(page, ("q", "Alva"))).Expect(404);
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_name_finds_the_own_units_children_and_a_number_the_childs_card(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var (number, name) = (TestChildren.NextNumber(), TestChildren.NextName());
        var id = await TestChildren.Enter(sara, number, name);
        (await sara.Get("/sok")).AllText.ShouldContain("Sök bara på namn, nummer eller ärendenummer");

        var found = (await sara.Post("/sok", ("q", name[..8]))).Expect(200);
        found.Address.ShouldBe("/sok");
        found.Page.QuerySelectorAll("main .tasks a").ShouldContain(a => a.GetAttribute("href") == $"/barn/{id}");
        (await sara.Post("/sok", ("q", $"{number[..8]} {number[8..]}"))).Address.ShouldBe($"/barn/{id}");
        (await (await app.As("bup-falun")).Post("/sok", ("q", name))).AllText.ShouldContain("Hittades inte");
        (await sara.Post("/sok", ("q", "a"))).Expect(422);
        (await sara.Post("/sok", ("q", new string('x', 1_000_000)))).Expect(422);
    }

    [Theory, OnBothDatabases]
    public async Task A_case_number_opens_the_own_case_and_anything_else_is_not_found_in_the_same_words(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (sara, johan) = (await app.As("socialsekreterare-falun"), await app.As("bup-falun"));
        var number = TestCases.NextNumber();
        var before = (await johan.Post("/sok", ("q", number.ToString()))).WithoutTokens();
        var child = await TestChildren.Enter(sara, TestChildren.NextNumber(), TestChildren.NextName());
        await TestCases.Open(app, "falun-ifo", child, number);

        (await johan.Post("/sok", ("q", number.ToString()))).WithoutTokens().ShouldBe(before);
        (await sara.Post("/sok", ("q", number.Short))).Address.ShouldBe($"/sip/{number.Short}");
        (await sara.Get($"/barn/{child}")).AllText.ShouldContain(number.ToString());
        var tries = (await app.AccessLog(number.ToString())).Where(l => l.PersonName == "Johan Alm").ToList();
        tries.ShouldHaveSingleItem().Allowed.ShouldBeFalse();

        await TestCases.Give(app, number, "falun-ifo", "bup-falun");
        (await johan.Post("/sok", ("q", number.ToString()))).AllText.ShouldContain($"Din enhet har mottagit handlingar i {number}");
    }

    [Theory, OnBothDatabases]
    public async Task Why_do_I_not_see_names_the_own_step_and_never_the_hidden_fact(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (sara, johan) = (await app.As("socialsekreterare-falun"), await app.As("bup-falun"));
        var number = await TestCases.Open(app, "falun-ifo", ChildId.New());
        async Task<Answer> Ask(Visitor visitor, string about) => (await (await visitor.Get("/varfor-ser-jag-inte")).Form().Fill(new { Number = about }).Submit()).Expect(200);

        var existing = await Ask(johan, number.ToString());
        existing.AllText.ShouldContain("Din enhet har inget i det ärendet");
        existing.WithoutTokens().ShouldBe((await Ask(johan, TestCases.NextNumber().ToString())).WithoutTokens());
        (await Ask(sara, number.ToString())).Text("main .card").ShouldContain($"Öppna {number}");

        var given = await TestCases.Give(app, number, "falun-ifo", "bup-falun");
        (await Ask(johan, number.ToString())).Text("main .card").ShouldContain("Din enhet har mottagit handlingar");
        await TestCases.Recall(app, given);
        (await Ask(johan, number.ToString())).Text("main .card").ShouldContain("Utlämnandet till din enhet är avslutat");

        var wrong = (await (await johan.Get("/varfor-ser-jag-inte")).Form().Fill(new { Number = "alva" }).Submit()).Expect(422);
        wrong.Form()["Form.Number"].ShouldBe("alva");
    }
}
