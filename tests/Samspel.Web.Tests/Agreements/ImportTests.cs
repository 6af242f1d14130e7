using System.Text;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Web.Agreements;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Agreements;

public class ImportTests
{
    const string Coordinator = "lanssamordnare", Confirm = "Bekräfta och spara";

    internal static async Task<Answer> Upload(Visitor visitor, byte[] content)
        => await (await visitor.Get("/overenskommelsen/import")).Expect(200).Form().Attach("Form.File", "overenskommelse.txt", content, "text/plain").Submit();

    static Task<List<AgreementEdition>> Editions(SamspelApp app) => app.Read(c => c.Set<AgreementEdition>().AsNoTracking().OrderBy(e => e.Turn).ToListAsync());

    [Theory, OnBothDatabases]
    public async Task The_official_text_is_shown_first_when_confirmed(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var coordinator = await app.As(Coordinator);

        var preview = (await Upload(coordinator, AgreementTexts.Official())).Expect(200);
        preview.Texts(".facts dd").Take(4).ShouldBe(["60", "66 varav 66 på säker plats", "16", "5"]);
        preview.AllText.ShouldContain("Avsnitt 6.1 heter");
        (await Editions(app)).ShouldHaveSingleItem().Source.ShouldBe(EditionSource.Digest);
        (await app.Anyone().Get("/overenskommelsen?text=officiell")).Expect(404);

        var list = await preview.Form().Submit(Confirm);
        list.Address.ShouldBe("/overenskommelsen/utgavor");
        list.AllText.ShouldContain("av Ingrid Hallman");

        var official = (await Editions(app)).Single(e => e.Source == EditionSource.Official);
        (official.Dnr, official.DocumentVersion, official.Document.Sections.Count, official.ImportedByName).ShouldBe(("RD20/04734", "Version 1", 60, "Ingrid Hallman"));
        var fact = (await app.History(official.Id)).ShouldHaveSingleItem();
        fact.Sentence.ShouldStartWith("RD20/04734, Version 1 lades in som officiell text med 60 avsnitt");

        var page = (await app.Anyone().Get("/overenskommelsen/hela")).Expect(200);
        page.AllText.ShouldContain("Det här är den officiella texten.");
        page.Page.QuerySelectorAll("article [id^='p-']").Length.ShouldBe(60);
        page.Page.QuerySelectorAll("article .footnotes li").Length.ShouldBe(66);
        page.Page.QuerySelectorAll("article sup a").ShouldAllBe(a => page.Has(a.GetAttribute("href")!));
        page.Page.QuerySelectorAll("article .footnotes a").ShouldAllBe(a => page.Has(a.GetAttribute("href")!));
        page.Has(".law-today").ShouldBeTrue();
        (await app.Anyone().Get("/overenskommelsen?text=digest")).Expect(200).AllText.ShouldContain("sammanfattning med egna ord");
    }

    [Theory, OnBothDatabases]
    public async Task Confirming_twice_puts_it_in_once(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var coordinator = await app.As(Coordinator);
        var preview = await Upload(coordinator, AgreementTexts.Official());
        var form = preview.Form();

        (await form.Submit(Confirm)).Address.ShouldBe("/overenskommelsen/utgavor");
        (await form.Submit(Confirm)).Address.ShouldBe("/overenskommelsen/utgavor");
        (await coordinator.Post(preview.Address)).Expect(404);
        (await coordinator.Get(preview.Address)).Expect(404);
        (await Editions(app)).Count.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task Two_confirmations_at_once_put_it_in_once(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var coordinator = await app.As(Coordinator);
        var preview = await Upload(coordinator, AgreementTexts.Official());
        var again = await coordinator.Get(preview.Address);
        var answers = await Task.WhenAll(preview.Form().Submit(Confirm), again.Form().Submit(Confirm));
        answers.Select(a => a.Status).Order().ShouldBe([200, 404]);
        (await Editions(app)).Count.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_thrown_away_leaves_nothing(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var preview = await Upload(await app.As(Coordinator), AgreementTexts.Official());
        (await preview.Form().Submit("Kasta")).Address.ShouldBe("/overenskommelsen/import");
        await StoresNothing(app);
    }

    [Theory, OnBothDatabases]
    public async Task An_upload_is_seen_by_its_uploader_alone_and_for_one_day(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var preview = await Upload(await app.As(Coordinator), AgreementTexts.Official());
        var somebodyElse = new PersonId(Guid.NewGuid());
        await app.Read(c => c.Set<AgreementUpload>().ExecuteUpdateAsync(s => s.SetProperty(u => u.Person, somebodyElse)));
        (await preview.Visitor.Get(preview.Address)).Expect(404);
        (await preview.Visitor.Post(preview.Address)).Expect(404);

        var own = await Upload(preview.Visitor, AgreementTexts.Official());
        app.Time.Advance(TimeSpan.FromHours(25));
        var nextDay = await app.As(Coordinator);
        (await nextDay.Get(own.Address)).Expect(404);
        (await Upload(nextDay, AgreementTexts.Official())).Expect(200);
        (await app.Read(c => c.Set<AgreementUpload>().CountAsync())).ShouldBe(1);
    }

    [Theory]
    [OnBothDatabases("tom", "tom")]
    [OnBothDatabases("blank", "tom")]
    [OnBothDatabases("pdf", "PDF")]
    [OnBothDatabases("docx", "Word")]
    [OnBothDatabases("doc", "Office")]
    [OnBothDatabases("binär", "går inte att läsa som text")]
    [OnBothDatabases("utan avsnitt", "inga numrerade avsnitt")]
    [OnBothDatabases("dubblett", "Avsnitt 2.1 finns två gånger")]
    [OnBothDatabases("stor", "högst 5 MB")]
    public async Task A_file_that_cannot_be_read_is_reported_and_nothing_is_stored(Provider on, string fault, string report)
    {
        var app = await SamspelApp.For(on);
        var answer = (await Upload(await app.As(Coordinator), AgreementTexts.Faulty(fault))).Expect(422);
        answer.Errors.ShouldContain("Filen går inte att lägga in. Inget har sparats.");
        answer.Text("section[aria-labelledby='fel-i-filen']").ShouldContain(report);
        await StoresNothing(app);
    }

    [Theory, OnBothDatabases]
    public async Task A_file_of_50_MB_is_answered_and_not_cut_off(Provider on)
    {
        var app = await SamspelApp.ForBrowser(on);
        var answer = (await Upload(await app.As(Coordinator), AgreementTexts.Faulty("jättestor"))).Expect(413);
        answer.AllText.ShouldContain("Filen är 50 MB stor. En överenskommelse som text får vara högst 5 MB.");
        await StoresNothing(app);
    }

    [Theory, OnBothDatabases]
    public async Task No_file_is_asked_for(Provider on)
    {
        var app = await SamspelApp.For(on);
        var answer = await (await (await app.As(Coordinator)).Get("/overenskommelsen/import")).Form().Submit();
        answer.Expect(422).Errors.ShouldContain("Välj en textfil.");
    }

    [Theory, OnBothDatabases]
    public async Task Letters_of_older_Windows_programs_are_read(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var preview = await Upload(await app.As(Coordinator), Encoding.Latin1.GetBytes(AgreementTexts.Small));
        preview.Expect(200).AllText.ShouldContain("Åsa och Örjan är med.");
    }

    [Theory, OnBothDatabases]
    public async Task Another_agreement_carries_no_rules_or_notes_of_this_one(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await (await Upload(await app.As(Coordinator), Encoding.UTF8.GetBytes(AgreementTexts.Small))).Form().Submit(Confirm);
        var page = (await app.Anyone().Get("/overenskommelsen/hela")).Expect(200);
        page.Texts("article [id^='p-']").Count.ShouldBe(3);
        page.Has(".law-today").ShouldBeFalse();
        page.Has(".used").ShouldBeFalse();
        page.AllText.ShouldContain("Samspels regler hänvisar till en annan överenskommelse, RD20/04734.");
        // A "Varför?" still finds the section it names.
        (await app.Anyone().Get("/overenskommelsen/3.6")).Expect(200).Text("#p-3-6").ShouldStartWith("3.6 Samordnad individuell plan");
    }

    [Theory, OnBothDatabases]
    public async Task An_earlier_edition_can_be_shown_again(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var coordinator = await app.As(Coordinator);
        await (await Upload(coordinator, AgreementTexts.Official())).Form().Submit(Confirm);
        var list = await (await Upload(coordinator, Encoding.UTF8.GetBytes(AgreementTexts.Small))).Form().Submit(Confirm);
        (await app.Anyone().Get("/overenskommelsen/hela")).Page.QuerySelectorAll("article [id^='p-']").Length.ShouldBe(3);

        (await list.Form().Submit()).Address.ShouldBe("/overenskommelsen/utgavor");

        (await app.Anyone().Get("/overenskommelsen/hela")).Page.QuerySelectorAll("article [id^='p-']").Length.ShouldBe(60);
        var official = (await Editions(app)).Last();
        official.Dnr.ShouldBe("RD20/04734");
        (await app.History(official.Id)).Last().Sentence.ShouldContain("började visas igen");
    }

    [Theory]
    [OnBothDatabases("socialsekreterare-falun")]
    [OnBothDatabases("lokal-samordnare-falun")]
    [OnBothDatabases("administrator-region")]
    public async Task Others_than_the_county_coordinator_do_not_find_the_import(Provider on, string persona)
    {
        var visitor = await (await SamspelApp.For(on)).As(persona);
        (await visitor.Get("/overenskommelsen/import")).Expect(404);
        (await visitor.Get("/overenskommelsen/utgavor")).Expect(404);
        (await visitor.Post("/overenskommelsen/utgavor", ("edition", Guid.NewGuid().ToString()))).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task A_signatorys_name_reaches_no_column_of_the_database(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var coordinator = await app.As(Coordinator);
        await (await Upload(coordinator, AgreementTexts.Official())).Form().Submit(Confirm);
        await Upload(coordinator, AgreementTexts.Official());

        var everything = await DatabaseDump.AllText(app);
        everything.ShouldContain("Vice ordförande Välfärdsrådet");
        AgreementTexts.PlantedName.Split(' ').ShouldAllBe(part => !everything.Contains(part));
    }

    static async Task StoresNothing(SamspelApp app)
    {
        (await app.Read(c => c.Set<AgreementUpload>().CountAsync())).ShouldBe(0);
        (await Editions(app)).ShouldHaveSingleItem().Source.ShouldBe(EditionSource.Digest);
    }
}
