using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Provision;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.LocalAgreements;

namespace Samspel.Web.Tests.Provision;

public class ProvisionTests
{
    const string County = "lanssamordnare", Municipal = "lokal-samordnare-falun", NextDoor = "lokal-samordnare-borlange", Worker = "socialsekreterare-falun";

    [Theory, OnBothDatabases]
    public async Task A_municipalitys_support_is_added_changed_ended_said_to_be_missing_and_looked_through(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        const string place = "/lokalt-utbud/2081";
        var keeper = await app.As(NextDoor);
        var empty = (await keeper.Get(place)).Expect(200);
        empty.AllText.ShouldContain("Inget stöd är inlagt.");
        empty.Texts("section[aria-labelledby=rutor] .status").ShouldAllBe(t => t == "Okänt");
        (await (await keeper.Get($"{place}/nytt")).Form().Submit()).Expect(422).Errors.Count.ShouldBe(6);
        var wrong = (await Filled(await keeper.Get($"{place}/nytt")).Fill("Form.From", "12").Fill("Form.To", "6").Submit()).Expect(422);
        wrong.Errors.ShouldHaveSingleItem().ShouldContain("mellan 0 och 24");
        wrong.Form()["Form.Name"].ShouldBe("Öppet <b>hus</b>");
        (await Filled(await keeper.Get($"{place}/nytt")).Fill("Form.On", "2027-01-01").Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("senast i dag"));
        (await keeper.Post($"{place}/nytt", ("Form.Kind", "Leisure"), ("Form.Name", "N"), ("Form.From", "6"), ("Form.To", "12"), ("Form.Giver", "G"), ("Form.By", "Municipality"), ("Form.Unit", $"{Guid.NewGuid()}"), ("Form.Since.Unknown", "true"), ("Form.On", "2026-11-20"), ("Form.Source", "S"))).Expect(422).Errors.ShouldHaveSingleItem().ShouldBe("Välj en av enheterna.");
        (await app.Read(c => c.Set<MunicipalProvision>().CountAsync(p => p.MunicipalityCode == "2081"))).ShouldBe(0);

        var form = Filled(await keeper.Get($"{place}/nytt"));
        var page = (await form.Submit()).Expect(200);
        (await form.Submit()).Expect(200);
        page.AllText.ShouldContain("Öppet <b>hus</b>");
        page.Has("main b").ShouldBeFalse();
        page.AllText.ShouldContain("6–12 år");
        var row = await Row(app, "2081");
        (row.Offers.Count, row.Unit.ToString()).ShouldBe((1, Given.Unit("borlange-samordning")));
        (await Duties(app, row)).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.ReviewProvision);

        (await (await keeper.Get($"{place}/saknas")).Form().Submit()).Expect(422).Errors.Count.ShouldBe(3);
        (await Missing(keeper, place, "Leisure", "SixToTwelve")).Expect(409).Errors.ShouldContain(e => e.Contains("finns redan"));
        (await Missing(keeper, place, "Leisure", "ZeroToFive")).Expect(409).Errors.ShouldContain(e => e.Contains("hör inte till den åldern"));
        var missing = (await Missing(keeper, place, "GriefSupport", "SixToTwelve")).Expect(200);
        missing.Text("section[aria-labelledby=saknas] tbody").ShouldContain("Stöd till efterlevande6–12 år");
        (await missing.Form("section[aria-labelledby=saknas] form").Submit()).Expect(200).Has("section[aria-labelledby=saknas]").ShouldBeFalse();

        var stale = (await (await app.As(County)).Get($"{place}/1/andra")).Form().Fill("Form.Name", "Länets namn");
        (await (await keeper.Get($"{place}/1/andra")).Form().Fill("Form.Name", "Fritidsgården").Submit()).Expect(200).AllText.ShouldContain("Fritidsgården");
        var refused = (await stale.Submit()).Expect(409);
        refused.Text(".theirs").ShouldContain("Fritidsgården");
        refused.Form()["Form.Name"].ShouldBe("Länets namn");
        (await page.Form("main form[method=post]").Submit("Utbudet är översett i dag")).Expect(200);
        (await (await keeper.Get($"{place}/1/avsluta")).Form().Fill("Form.LastDay", "2026-11-20").Submit()).Expect(422);
        (await (await keeper.Get($"{place}/1/avsluta")).Form().Fill("Form.LastDay", "2026-11-20").Fill("Form.Reason", "Lokalen såldes.").Submit()).Expect(200).AllText.ShouldContain("Inget stöd är inlagt.");
        (await keeper.Post($"{place}/1/avsluta", ("Form.LastDay", "2026-11-20"), ("Form.Reason", "Igen"))).Expect(409);
        (await app.History(row.Id.Value)).Select(f => f.Kind).ShouldBe([nameof(OfferAdded), nameof(SupportSaidMissing), nameof(MissingTakenBack), nameof(OfferRevised), nameof(ProvisionReviewed), nameof(OfferEnded)], ignoreOrder: true);

        // A year on, a month before its day, it is to be looked through.
        app.Time.SetDay(new(2027, 11, 1));
        keeper = await app.As(NextDoor);
        var list = (await keeper.Get("/?visa=enhet")).Expect(200);
        list.AllText.ShouldContain("Se över det lokala utbudet");
        list.Has($"a.task[href='{place}']").ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task The_gaps_over_the_county_are_shown_by_support_and_age_and_changed_by_the_coordinators_alone(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var worker = await app.As(Worker);
        var county = (await worker.Get("/lokalt-utbud")).Expect(200);
        county.Texts("tbody tr").Count.ShouldBe(Supports.Table.Count);
        county.Texts("tbody tr").Single(t => t.StartsWith("Stöd till efterlevande")).ShouldContain("2 saknas13 okända");
        var language = (await worker.Get("/lokalt-utbud?stod=LanguageSupport")).Expect(200);
        language.Texts("thead th").ShouldBe(["Kommun", "0–5 år", "6–12 år"]);
        language.Texts("tbody tr").Single(t => t.StartsWith("Vansbro")).ShouldBe("Vansbro kommun Finns Okänt");
        (await worker.Get("/lokalt-utbud?alder=ZeroToFive")).Texts("thead th").Count.ShouldBe(1 + Supports.Table.Count(r => r.Bands.Contains(SupportBand.ZeroToFive)));
        (await worker.Get("/lokalt-utbud?stod=LanguageSupport&alder=ZeroToFive")).Texts("thead th").Count.ShouldBe(2);
        (await worker.Get("/lokalt-utbud?stod=LanguageSupport&alder=EighteenToTwentyFour")).Expect(200).AllText.ShouldContain("inte tänkt för den åldern");
        foreach (var odd in new[] { "?stod=99", "?alder=hej", "?stod=%3Cb%3E" }) (await worker.Get($"/lokalt-utbud{odd}")).Expect(200);
        foreach (var gone in new[] { "/lokalt-utbud/0180", "/lokalt-utbud/20", "/lokalt-utbud/2080/99/andra" }) (await worker.Get(gone)).Expect(404);

        foreach (var persona in new[] { NextDoor, Worker, "ledamot", "administrator-falun" })
        {
            var stranger = await app.As(persona);
            (await stranger.Get("/lokalt-utbud/2080")).Expect(200).Has("main form, main a[href$='/andra']").ShouldBeFalse();
            foreach (var act in new[] { "nytt", "saknas", "1/andra", "1/avsluta" }) (await stranger.Get($"/lokalt-utbud/2080/{act}")).Expect(404);
            (await stranger.Post("/lokalt-utbud/2080?handler=Review")).Expect(404);
            (await stranger.Post("/lokalt-utbud/2080/saknas", ("Form.Kind", "Leisure"), ("Form.Band", "SixToTwelve"), ("Form.On", "2026-11-20"), ("Form.Source", "Jag"))).Expect(404);
        }

        var keeper = await app.As(County);
        string[] pages = ["/lokalt-utbud", "/lokalt-utbud?alder=SixToTwelve", "/lokalt-utbud/2080"];
        List<int> before = [], after = [];
        foreach (var page in pages) before.Add(await Statements.Of(worker, page));
        foreach (var code in new[] { "2023", "2026", "2029", "2031", "2080", "2080" }) (await Filled(await keeper.Get($"/lokalt-utbud/{code}/nytt")).Submit()).Expect(200);
        foreach (var page in pages) after.Add(await Statements.Of(worker, page));
        after.ShouldBe(before);
    }

    [Theory, OnBothDatabases]
    public async Task The_local_agreements_section_is_filled_in_from_it_and_told_when_it_has_changed(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var draft = await LocalArrange.In(app, LocalState.Draft);
        var (keeper, section) = (await app.As(Municipal), $"{draft.Address}/avsnitt/{LocalTemplate.SupplyKey}");
        const string write = "main form[data-utkast]";
        var filled = (await (await keeper.Get(section)).Form(write).Fill("Form.Text", "Så här är det hos oss.").Submit("Fyll i från det lokala utbudet")).Expect(200);
        filled.AllText.ShouldContain("Läs igenom den och spara avsnittet");
        filled.Form(write)["Form.Text"]!.ShouldStartWith("Så här är det hos oss.");
        filled.Form(write)["Form.Text"]!.ShouldContain("– Stöd för tal och språk: Språkstöd i förskolan (påhittat), 1–5 år, Förskolan.");
        (await draft.Row()).Section(LocalTemplate.SupplyKey)!.HasText.ShouldBeFalse();
        (await filled.Form(write).Submit("Spara avsnittet")).Expect(200);
        (await draft.Row()).Section(LocalTemplate.SupplyKey)!.Text.ShouldContain("Det här saknas:");
        (await keeper.Get(section)).AllText.ShouldNotContain("har ändrats sedan");

        (await Filled(await keeper.Get("/lokalt-utbud/2080/nytt")).Submit()).Expect(200);
        var old = (await keeper.Get(section)).Expect(200);
        old.AllText.ShouldContain("Det lokala utbudet har ändrats sedan texten fylldes i");
        var renewed = (await old.Form(write).Submit("Uppdatera från det lokala utbudet")).Expect(200).Form(write);
        renewed["Form.Text"]!.ShouldContain("Öppet <b>hus</b>");
        renewed["Form.Text"]!.Split("Det här stödet finns i kommunen").Length.ShouldBe(2);
        (await renewed.Submit("Spara avsnittet")).Expect(200);
        (await keeper.Get(section)).AllText.ShouldNotContain("har ändrats sedan");
        (await keeper.Get($"{draft.Address}/avsnitt/4")).AllText.ShouldNotContain("lokala utbudet");
        (await keeper.Post($"{draft.Address}/avsnitt/4?handler=Fill", ("Form.Text", "x"))).Expect(404);
    }

    static HtmlForm Filled(Answer page) => page.Expect(200).Form().Fill("Form.Kind", "Leisure").Fill("Form.Name", "Öppet <b>hus</b>").Fill("Form.From", "6").Fill("Form.To", "12").Fill("Form.Giver", "Kultur och fritid").Fill("Form.By", "Municipality").Fill("Form.Since.Unknown", true).Fill("Form.Source", "Fritidschefen");

    static async Task<Answer> Missing(Visitor visitor, string place, string kind, string band) => await (await visitor.Get($"{place}/saknas")).Form().Fill("Form.Kind", kind).Fill("Form.Band", band).Fill("Form.Source", "Socialchefen").Submit();

    static Task<MunicipalProvision> Row(SamspelApp app, string code) => app.Read(c => c.Set<MunicipalProvision>().AsNoTracking().SingleAsync(p => p.MunicipalityCode == code));

    static Task<List<DutyRow>> Duties(SamspelApp app, MunicipalProvision provision) => app.Read(c => c.Set<DutyRow>().AsNoTracking().Where(d => d.SubjectId == provision.Id.Value && d.DoneAt == null).ToListAsync());
}
