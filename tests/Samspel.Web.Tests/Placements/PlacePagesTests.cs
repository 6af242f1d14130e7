using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.Placements;

public class PlacePagesTests
{
    static readonly object Typed = new { Name = "Rävgårdens familjehem", Address = "Tallstigen 77\r\nTallbyn", MunicipalityCode = "2101", Contact = "070-111 22 33" };

    [Theory, OnBothDatabases]
    public async Task The_place_is_written_locked_opened_by_a_post_and_revised(Provider on)
    {
        var app = await SamspelApp.For(on);
        var placed = await PlaceArrange.Acute(app);
        var sara = await app.As(Arrange.Worker);
        var duties = (await placed.Duties()).Select(d => d.Key).ToList();

        var empty = (await sara.Get(placed.Place)).Expect(200);
        empty.AllText.ShouldContain("Inte inskriven");
        (await empty.Form().Submit()).Expect(422).Errors.ShouldContain("Skriv platsens namn eller adress.");
        (await empty.Form().Fill(new { Name = "Gården", MunicipalityCode = "Ingenstans" }).Submit()).Expect(422).Form()["Name"].ShouldBe("Gården");
        var form = empty.Form().Fill(Typed);
        var written = (await form.Submit()).Expect(200);
        (await form.Submit()).Expect(200).Address.ShouldBe(placed.Place, "The second press gets the first one's answer.");
        written.Address.ShouldBe(placed.Place);
        written.AllText.ShouldContain("Platsen skrevs in. Den är låst.");
        written.Html.ShouldNotContain("Rävgården");
        written.Html.ShouldNotContain("2101");
        (await placed.Row()).Region.ShouldBe(PlaceRegion.Other);
        (await placed.Duties()).Select(d => d.Key).ToHashSet().IsSupersetOf(duties.Where(k => !k.StartsWith("kedja", StringComparison.Ordinal) && !k.StartsWith("be-om", StringComparison.Ordinal))).ShouldBeTrue("The placement's duties stay open.");

        var shown = (await written.Form("form:has([formaction*=Show])").Submit()).Expect(200);
        shown.AllText.ShouldContain("Rävgårdens familjehem");
        shown.AllText.ShouldContain("Tallstigen 77");
        shown.Title.ShouldNotContain("Rävgården");
        (await sara.Get(placed.Place)).Html.ShouldNotContain("Rävgården");
        var log = await app.AccessLog(placed.Number.ToString());
        log.Count(l => l.Act == AccessAct.RevealProtected && l.Object == "placering/plats" && l.PersonName == "Sara Ekdal").ShouldBe(1);
        (await placed.Facts()).Count(f => f == nameof(PlaceOpened)).ShouldBe(1);

        (await shown.Form("form:has([name='Form.Name'])").Fill(new { Name = "Lövhagens HVB" }).Submit()).Expect(200).AllText.ShouldContain("Uppgiften om platsen ändrades.");
        var again = await (await sara.Get(placed.Place)).Form("form:has([formaction*=Show])").Submit();
        again.AllText.ShouldContain("Lövhagens HVB");
        again.AllText.ShouldContain("Tallstigen 77");
        (await app.Read(c => c.Set<FactRow>().AsNoTracking().Where(f => f.Data.Contains("Rävgården") || f.Sentence.Contains("Rävgården")).CountAsync())).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task Permission_is_given_and_taken_by_the_manager_alone(Provider on)
    {
        var app = await SamspelApp.For(on);
        var placed = await PlaceArrange.Acute(app, place: PlaceArrange.Secret);
        var (amir, karin) = (await app.As(Arrange.Colleague), await app.As(Arrange.Manager));

        var closed = (await amir.Get(placed.Place)).Expect(200);
        closed.AllText.ShouldContain("Du har inte behörighet");
        closed.Has("[formaction*=Show]").ShouldBeFalse();
        (await amir.Post($"{placed.Place}?handler=Show")).Expect(409).Html.ShouldNotContain("Rävgården");
        (await amir.Post(placed.Place, ("Form.Name", "Annat"), ("Form.MunicipalityCode", "2080"))).Expect(409).Errors.ShouldContain(e => e.Contains("Uppgiften om platsen är låst"));
        (await amir.Get($"{placed.Place}/behorighet")).Expect(404);
        (await karin.Post($"{placed.Place}?handler=Show")).Expect(409).Html.ShouldNotContain("Rävgården");

        var page = (await karin.Get($"{placed.Place}/behorighet")).Expect(200);
        (await page.Form().Submit()).Expect(422);
        var id = new PersonId(Db.NamedGuid($"persona:{Arrange.Colleague}"));
        (await page.Form().Fill(new { Person = id.ToString(), Why = "Följer med på umgänget." }).Submit()).Expect(200).AllText.ShouldContain("Amir Sandgren");
        var shown = await (await amir.Get(placed.Place)).Form("form:has([formaction*=Show])").Submit();
        shown.Expect(200).AllText.ShouldContain("Rävgårdens familjehem");

        (await (await karin.Get($"{placed.Place}/behorighet")).Form().Fill(new { Person = id.ToString(), Why = "Har slutat." }).Submit()).Expect(200);
        (await amir.Post($"{placed.Place}?handler=Show")).Expect(409).Html.ShouldNotContain("Rävgården");
        (await placed.Facts()).ShouldContain(nameof(PlaceAccessTaken));
        var history = (await amir.Get(placed.Place)).AllText;
        history.ShouldContain("En behörighet till platsen togs bort.");
        history.ShouldContain("Uppgiften om platsen öppnades.");
    }

    [Theory, OnBothDatabases]
    public async Task Two_who_change_it_at_once_see_both_texts_and_hostile_text_is_text(Provider on)
    {
        var app = await SamspelApp.For(on);
        var placed = await PlaceArrange.Acute(app, place: PlaceArrange.Secret);
        var sara = await app.As(Arrange.Worker);
        async Task<HtmlForm> Opened() => (await (await sara.Get(placed.Place)).Form("form:has([formaction*=Show])").Submit()).Form("form:has([name='Form.Name'])");
        var (first, second) = (await Opened(), await Opened());
        (await first.Fill(new { Name = "<script>alert(1)</script>" }).Submit()).Expect(200);
        var stale = (await second.Fill(new { Name = "Min egen text" }).Submit()).Expect(409);
        stale.Errors.ShouldContain(e => e.Contains("Sara Ekdal ändrade detta"));
        stale.AllText.ShouldContain("<script>alert(1)</script>");
        stale.Html.ShouldNotContain("<script>alert(1)");
        stale.Form("form:has([name='Form.Name'])")["Name"].ShouldBe("Min egen text");
        (await stale.Form("form:has([name='Form.Name'])").Submit()).Expect(200);
        (await (await sara.Get(placed.Place)).Form("form:has([formaction*=Show])").Submit()).AllText.ShouldContain("Min egen text");
        (await (await Opened()).Fill(new { Name = new string('x', 5000) }).Submit()).Expect(422).Errors.ShouldContain("Namnet får ha högst 200 tecken.");
    }

    [Theory, OnBothDatabases]
    public async Task To_others_it_is_not_there_and_nothing_typed_is_kept_as_a_draft(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var placed = await PlaceArrange.Acute(app, place: PlaceArrange.Secret);
        foreach (var persona in Arrange.Strangers)
        {
            var stranger = await app.As(persona);
            foreach (var page in new[] { placed.Place, $"{placed.Place}/behorighet" })
            {
                (await stranger.Get(page)).Expect(404);
                (await stranger.Post(page, ("Form.Name", "Annat"), ("Form.MunicipalityCode", "2080"))).Expect(404);
            }
            (await stranger.Post($"{placed.Place}?handler=Show")).Expect(404);
        }
        (await app.AccessLog(placed.Number.ToString())).ShouldContain(l => l.Act == AccessAct.Refused && l.PersonName == "Nadia Rask");

        var sara = await app.As(Arrange.Worker);
        (await sara.Post("/utkast", ("__page", placed.Place), ("Form.Name", "Rävgården"))).Expect(400);
        (await sara.Post("/utkast", ("__page", placed.Place.ToUpperInvariant() + "/"), ("Form.Name", "Rävgården"))).Expect(400);
        var open = (await (await sara.Get(placed.Place)).Form("form:has([formaction*=Show])").Submit()).Form("form:has([name='Form.Name'])").Fill(new { Name = "Rävgården två" });
        app.Time.Advance(TimeSpan.FromMinutes(40));
        (await open.Submit()).Address.ShouldStartWith("/konto/logga-in");
        (await app.Read(c => c.Set<Draft>().CountAsync())).ShouldBe(0);
    }
}
