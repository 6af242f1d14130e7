using System.Text;
using Samspel.Domain;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Children;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Search;

namespace Samspel.Web.Tests.AccessLog;

public class AccessLogTests
{
    [Theory, OnBothDatabases("socialsekreterare-falun")]
    [OnBothDatabases("enhetschef-falun")]
    [OnBothDatabases("administrator-falun")]
    [OnBothDatabases("lanssamordnare")]
    public async Task Only_an_auditor_reads_the_log(Provider on, string persona)
    {
        var visitor = await (await SamspelApp.For(on)).As(persona);
        (await visitor.Get("/logg")).Expect(404);
        (await visitor.Get("/logg?handler=Export")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task The_auditor_sees_who_read_what_in_the_own_compartment_and_no_child(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (sara, nadia, rolf) = (await app.As("socialsekreterare-falun"), await app.As("socialsekreterare-borlange"), await app.As("loggranskare-falun"));
        var (number, name) = (TestChildren.NextNumber(), TestChildren.NextName());
        var child = await TestChildren.Enter(sara, number, name);
        var foreign = await TestChildren.Enter(nadia, TestChildren.NextNumber(), TestChildren.NextName());
        var sip = await TestCases.Open(app, "falun-ifo", child);
        (await nadia.Get($"/barn/{child}")).Expect(404);
        (await sara.Get($"/barn/{foreign}")).Expect(404);
        await nadia.Post("/varfor-ser-jag-inte", ("Form.Number", sip.ToString()));
        await sara.Post($"/barn/{child}?handler=ShowNumber");

        var all = (await rolf.Get("/logg")).Expect(200);
        var mark = "Barn " + child.Value.ToString("N")[^8..];
        var rows = all.Texts("main tbody tr");
        rows.ShouldContain(r => r.Contains("Sara Ekdal") && r.Contains("Visade personnummer") && r.Contains(mark) && r.EndsWith("Ja"));
        rows.ShouldContain(r => r.Contains("Nadia Rask") && r.Contains("Nekades") && r.Contains(mark) && r.EndsWith("Nekat"));
        rows.ShouldContain(r => r.Contains("Nadia Rask") && r.Contains(sip.ToString()));
        all.Html.ShouldNotContain(foreign.Value.ToString("N")[^8..]);
        all.Html.ShouldNotContain(name);
        all.Html.ShouldNotContain(number[..8]);
        rows.ShouldNotContain(r => r.Contains("Nadia Rask") && r.EndsWith("Ja"));

        (await rolf.Get("/logg?nekade=true")).Texts("main tbody tr").ShouldAllBe(r => r.Contains("Nadia Rask"));
        (await rolf.Get("/logg?atgard=ShowNumber")).Texts("main tbody tr").ShouldHaveSingleItem().ShouldContain("Sara Ekdal");
        (await rolf.Get($"/logg?arende={sip.Short}&atgard=Refused")).Texts("main tbody tr").ShouldHaveSingleItem().ShouldContain(sip.ToString());
        (await rolf.Get("/logg?fran=2026-11-24&till=2026-11-30")).AllText.ShouldContain("Inga rader för det urvalet");
        var person = (await rolf.Get("/logg")).Page.QuerySelectorAll("tbody a").First(a => a.TextContent == "Nadia Rask").GetAttribute("href")!;
        (await rolf.Get(person)).Texts("main tbody tr").ShouldAllBe(r => r.Contains("Nadia Rask"));
        (await app.AccessLog()).Count(l => l.PersonName == "Rolf Edin" && l.Object == "logg").ShouldBeGreaterThanOrEqualTo(6);
        (await rolf.Get("/logg?atgard=List&medarbetare=")).Texts("main tbody tr").ShouldContain(r => r.Contains("Rolf Edin"));
    }

    [Theory, OnBothDatabases]
    public async Task Wrong_filters_are_told_and_kept(Provider on)
    {
        var rolf = await (await SamspelApp.For(on)).As("loggranskare-falun");
        var answer = (await rolf.Get("/logg?fran=ig%C3%A5r&arende=alva")).Expect(200);
        answer.Errors.Count(e => e.StartsWith("Skriv")).ShouldBe(2);
        answer.Page.QuerySelector("[name=fran]")!.GetAttribute("value").ShouldBe("igår");
        (await rolf.Get("/logg?fran=2026-11-20&till=2026-11-01")).Errors.ShouldContain("Första dagen kan inte ligga efter den sista.");
    }

    [Theory, OnBothDatabases]
    public async Task The_export_is_a_file_for_a_spreadsheet_and_is_itself_logged(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (sara, rolf) = (await app.As("socialsekreterare-falun"), await app.As("loggranskare-falun"));
        var name = TestChildren.NextName();
        await TestChildren.Enter(sara, TestChildren.NextNumber(), name);
        var file = await rolf.Get("/logg?handler=Export");
        file.Expect(200).Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        file.Response.Content.Headers.ContentDisposition!.FileName.ShouldBe("logg-2026-10-24-2026-11-23.csv");
        var lines = Encoding.UTF8.GetString(file.Body).Split("\r\n");
        lines[0].ShouldEndWith("Tidpunkt;Medarbetare;Enhet;Åtgärd;Del;Gäller;Grund;Tillåtet");
        lines.ShouldContain(l => l.Contains("Sara Ekdal;Socialtjänsten barn och familj, Falun;Läste;barn/ny;"));
        file.Html.ShouldNotContain(name);
        (await app.AccessLog()).Count(l => l.PersonName == "Rolf Edin" && l.Act == AccessAct.Export).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_long_log_is_read_fifty_rows_at_a_time(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (sara, rolf) = (await app.As("socialsekreterare-falun"), await app.As("loggranskare-falun"));
        for (var i = 0; i < 55; i++) await sara.Get("/barn");
        var first = await rolf.Get("/logg?atgard=List");
        first.Texts("main tbody tr").Count.ShouldBe(50);
        (await first.Follow("Nästa")).Texts("main tbody tr").Count.ShouldBe(6);
    }
}
