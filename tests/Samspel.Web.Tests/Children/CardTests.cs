using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using static Samspel.Web.Tests.Children.TestChildren;

namespace Samspel.Web.Tests.Children;

public class CardTests
{
    static readonly string[] Pages = ["", "/andra", "/beslutsfattare/ny", "/skydd", "/nummer", "/avliden", $"/beslutsfattare/{Guid.NewGuid()}/avsluta"];

    [Theory, OnBothDatabases("bup-falun")]
    [OnBothDatabases("socialsekreterare-borlange")]
    [OnBothDatabases("lss-falun")]
    [OnBothDatabases("administrator-falun")]
    [OnBothDatabases("loggranskare-falun")]
    [OnBothDatabases("lanssamordnare")]
    public async Task To_a_stranger_the_child_is_not_there(Provider on, string persona)
    {
        var app = await SamspelApp.For(on);
        var id = await Enter(await app.As("socialsekreterare-falun"), NextNumber(), NextName());
        var stranger = await app.As(persona);
        foreach (var page in Pages)
        {
            (await stranger.Get($"/barn/{id}{page}")).Expect(404);
            (await stranger.Post($"/barn/{id}{page}", ("Form.On", "2026-11-01"))).Expect(404);
        }
        (await stranger.Post($"/barn/{id}?handler=ShowNumber")).Expect(404);
        (await stranger.Post($"/barn/{id}?handler=Reveal", ("Form.Reason", "Jag vill gärna se uppgifterna nu"))).Expect(404);
        if (persona != "lss-falun") (await stranger.Get($"/barn/{id}/borja-arbeta")).Expect(404);
        (await app.Row(id)).DeceasedOn.ShouldBeNull();
        if (persona is "bup-falun") (await app.AccessLog()).ShouldContain(l => l.Child == id && !l.Allowed && l.PersonName == "Johan Alm");
    }

    [Theory, OnBothDatabases]
    public async Task A_colleague_at_the_unit_sees_the_child_and_one_not_signed_in_does_not(Provider on)
    {
        var app = await SamspelApp.For(on);
        var id = await Enter(await app.As("socialsekreterare-falun"), NextNumber(), NextName());
        (await (await app.As("enhetschef-falun")).Get($"/barn/{id}")).Expect(200);
        (await app.Anyone().Get($"/barn/{id}")).Address.ShouldStartWith("/konto/logga-in");
    }

    [Theory, OnBothDatabases]
    public async Task Showing_the_number_is_a_post_that_is_logged_and_shows_it_once(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var number = NextNumber();
        var id = await Enter(sara, number, NextName());
        var shown = (await (await sara.Get($"/barn/{id}")).Form("form:has([formaction*=ShowNumber])").Submit("Visa personnummer")).Expect(200);
        shown.AllText.ShouldContain($"{number[..8]}-{number[8..]}");
        shown.Address.ShouldNotContain(number[8..]);
        shown.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await app.AccessLog()).Count(l => l.Child == id && l.Act == AccessAct.ShowNumber).ShouldBe(1);
        (await sara.Get($"/barn/{id}")).Html.ShouldNotContain(number[8..]);
    }

    [Theory, OnBothDatabases]
    public async Task Particulars_are_changed_with_history_and_two_who_edit_see_both_texts(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (sara, amir) = (await app.As("socialsekreterare-falun"), await app.As("socialsekreterare2-falun"));
        var id = await Enter(sara, NextNumber(), NextName());
        var first = (await sara.Get($"/barn/{id}/andra")).Form();
        var second = (await amir.Get($"/barn/{id}/andra")).Form();
        (await first.Fill(new { FamilyName = "Ändrad", InterpreterLanguage = "tigrinska" }).Submit()).Expect(200).Heading.ShouldEndWith("Ändrad");
        (await app.History(id.Value))[^1].Sentence.ShouldBe("Barnets uppgifter ändrades: namn, tolk.");

        var both = (await second.Fill(new { FamilyName = "Mitt förslag" }).Submit()).Expect(409);
        both.AllText.ShouldContain("Sara Ekdal ändrade detta");
        both.AllText.ShouldContain("Ändrad");
        both.Form()["Form.FamilyName"].ShouldBe("Mitt förslag");
        (await app.Row(id)).FamilyName.ShouldBe("Ändrad");
        (await both.Form().Submit()).Expect(200);
        (await app.Row(id)).FamilyName.ShouldBe("Mitt förslag");
    }

    [Theory, OnBothDatabases]
    public async Task Deciders_are_added_and_ended_and_stop_at_eighteen(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var id = await EnterWithoutNumber(sara, NextName(), new DateOnly(2010, 6, 1));
        (await sara.Get($"/barn/{id}")).AllText.ShouldContain("Ingen är registrerad som bestämmer i dag");

        var empty = (await (await sara.Get($"/barn/{id}/beslutsfattare/ny")).Form().Fill(new { Name = "", To = "nästa år" }).Submit()).Expect(422);
        empty.Errors.Count.ShouldBe(3);
        empty.Form()["Form.To"].ShouldBe("nästa år");

        var name = NextName();
        await AddDecider(sara, id, name);
        (await sara.Get($"/barn/{id}")).AllText.ShouldContain($"I dag: {name} (vårdnadshavare)");
        var link = (await sara.Get($"/barn/{id}")).Page.QuerySelector("a[href$='/avsluta']")!.GetAttribute("href")!;
        (await (await sara.Get(link)).Form().Fill(new { LastDay = new DateOnly(2020, 1, 1) }).Submit()).Expect(422);
        (await (await sara.Get(link)).Form().Fill(new { LastDay = new DateOnly(2026, 12, 31) }).Submit()).Expect(200);
        (await app.Row(id)).Deciders.ShouldHaveSingleItem().To.ShouldBe(new DateOnly(2026, 12, 31));
        (await app.History(id.Value)).Select(f => f.Sentence).ShouldContain("Vårdnadshavare bestämmer inte längre för barnet efter 2026-12-31.");

        var late = (await (await sara.Get($"/barn/{id}/beslutsfattare/ny")).Form().Fill(new { Kind = "GodMan", Name = "Sent Tillagd", From = new DateOnly(2028, 6, 1) }).Submit()).Expect(409);
        late.Errors.ShouldContain(e => e.Contains("Från 18-årsdagen bestämmer den unge själv"));
        late.Form()["Form.Name"].ShouldBe("Sent Tillagd");

        var grown = await EnterWithoutNumber(sara, NextName(), new DateOnly(2006, 1, 1));
        (await sara.Get($"/barn/{grown}")).AllText.ShouldContain("Den unge bestämmer själv");
    }

    [Theory, OnBothDatabases]
    public async Task After_death_nothing_about_the_child_changes(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var id = await Enter(sara, NextNumber(), NextName());
        (await (await sara.Get($"/barn/{id}/avliden")).Form().Fill(new { On = new DateOnly(2027, 1, 1) }).Submit()).Expect(409);
        (await (await sara.Get($"/barn/{id}/avliden")).Form().Fill(new { On = new DateOnly(2026, 11, 20) }).Submit()).Expect(200).AllText.ShouldContain("Avliden");
        (await (await sara.Get($"/barn/{id}/andra")).Form().Fill(new { FamilyName = "Ny" }).Submit()).Expect(409);
        (await sara.Post($"/barn/{id}/beslutsfattare/ny", ("Form.Kind", "Guardian"), ("Form.Name", "Någon"), ("Form.From", "2026-11-21"))).Expect(409);
        (await app.History(id.Value))[^1].Sentence.ShouldBe("Barnet har avlidit.");
    }

    [Theory, OnBothDatabases]
    public async Task The_list_shows_the_own_units_children_by_initials_and_filters_by_post(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var name = NextName();
        var id = await Enter(sara, NextNumber(), name);
        var all = (await sara.Get("/barn")).Expect(200);
        all.Html.ShouldNotContain(name);
        var filtered = (await all.Form("main form").Fill(new { Name = name[..^1].ToUpperInvariant() }).Submit()).Expect(200);
        filtered.Address.ShouldBe("/barn");
        filtered.Page.QuerySelector("main .tasks a")!.GetAttribute("href").ShouldBe($"/barn/{id}");
        filtered.Text("main .tasks a").ShouldBe("N.P.");
        (await (await app.As("lss-falun")).Post("/barn", ("Form.Name", name))).Has("main .tasks").ShouldBeFalse();
        (await app.AccessLog()).ShouldContain(l => l.Act == AccessAct.Search && l.Numbers == id.ToString());
    }

    [Theory, OnBothDatabases]
    public async Task If_the_log_cannot_be_written_nothing_is_shown(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var sara = await app.As("socialsekreterare-falun");
        var (number, name) = (NextNumber(), NextName());
        var id = await Enter(sara, number, name);
        await app.Read(c => c.Database.ExecuteSqlRawAsync("ALTER TABLE access_log RENAME TO access_log_away"));

        foreach (var answer in new[] { await sara.Get($"/barn/{id}"), await sara.Get("/barn"), await sara.Post("/barn", ("Form.Name", name)), await sara.Post($"/barn/{id}?handler=ShowNumber"), await sara.Post("/sok", ("q", name)) })
        {
            answer.Status.ShouldBe(500);
            answer.Html.ShouldNotContain(name);
            answer.Html.ShouldNotContain(number[8..]);
            answer.Html.ShouldNotContain(id.ToString());
        }
        await sara.Post("/barn/ny", ("Form.Number", NextNumber()), ("Form.GivenName", "Ingen"), ("Form.FamilyName", "Logg"));
        (await app.Read(c => c.Set<Child>().AnyAsync(x => x.GivenName == "Ingen"))).ShouldBeFalse();

        await app.Read(c => c.Database.ExecuteSqlRawAsync("ALTER TABLE access_log_away RENAME TO access_log"));
        (await sara.Get($"/barn/{id}")).Expect(200).Heading.ShouldContain(name);
    }
}
