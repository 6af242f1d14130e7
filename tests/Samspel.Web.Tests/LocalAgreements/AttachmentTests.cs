using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Agreements.Documents;
using Samspel.Web.Sips.Attachments;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.LocalAgreements;

/// <summary>Files with a local agreement.</summary>
public class AttachmentTests
{
    static readonly byte[] Pdf = [.. "%PDF-1.4 bilagan"u8];

    [Theory, OnBothDatabases]
    public async Task Those_who_draft_put_files_with_it_and_take_them_away_and_it_stands_in_the_history(Provider on)
    {
        var app = await SamspelApp.For(on);
        var local = await LocalArrange.In(app, LocalState.Draft);
        var (municipal, regional) = (await app.As(LocalArrange.Municipal), await app.As(LocalArrange.Regional));
        var address = local.Address + "/bilagor";
        (await municipal.Get(address)).Expect(200).AllText.ShouldContain("Inga bilagor.");
        (await Send(municipal, address, "Ritning.pdf", Pdf, "Ritning <b>av</b> lokalen")).Expect(200).AllText.ShouldContain("Ritning <b>av</b> lokalen");
        (await Send(regional, address, "budget.xlsx", Workbook())).Expect(200).AllText.ShouldContain("XLSX");
        var files = (await local.Row()).Attachments;
        files.Select(f => (f.Title, f.Extension)).ShouldBe([("Ritning <b>av</b> lokalen", "pdf"), ("budget", "xlsx")]);

        var fetched = (await regional.Get($"{address}/{files[0].Number}")).Expect(200);
        fetched.Body.ShouldBe(Pdf);
        (fetched.Response.Content.Headers.ContentDisposition!.DispositionType, fetched.Response.Content.Headers.ContentDisposition.FileName).ShouldBe(("attachment", $"lokal-overenskommelse-2080-{local.Number}-bilaga-{files[0].Number}.pdf"));
        (await municipal.Get(local.Address)).Texts("section[aria-labelledby='bilagor'] a").ShouldBe(["Ritning <b>av</b> lokalen", "budget"]);
        (await municipal.Get(local.Address + "/utskrift")).Texts("main ol li").ShouldContain("Ritning <b>av</b> lokalen (pdf)");
        foreach (var persona in LocalArrange.Strangers)
        {
            var stranger = await app.As(persona);
            (await stranger.Get(address)).Expect(404);
            (await stranger.Get($"{address}/{files[0].Number}")).Expect(404);
            (await stranger.Post(address)).Expect(404);
            (await stranger.Post(address + "?handler=Remove", ("number", $"{files[0].Number}"))).Expect(404);
        }

        (await (await municipal.Get(address)).Form($"form:has(input[value='{files[0].Number}'])").Submit()).Expect(200).AllText.ShouldNotContain("Ritning");
        (await municipal.Get($"{address}/{files[0].Number}")).Expect(404);
        (await municipal.Post(address + "?handler=Remove", ("number", $"{files[0].Number}"))).Expect(409).Errors.ShouldContain(e => e.Contains("Bilagan finns inte"));
        (await Kept(app, files[0].File)).ShouldBeFalse();
        (await local.Facts()).ShouldContain(nameof(LocalAttachmentRemoved));
        (await municipal.Get(local.Address)).Texts(".timeline .timeline-what").ShouldContain(t => t.Contains("togs bort"));
    }

    [Theory, OnBothDatabases]
    public async Task What_cannot_be_taken_is_told_in_words_and_nothing_is_stored_or_lost(Provider on)
    {
        var app = await SamspelApp.For(on);
        var local = await LocalArrange.In(app, LocalState.Draft);
        var visitor = await app.As(LocalArrange.Municipal);
        var address = local.Address + "/bilagor";
        foreach (var (name, content, words) in new (string, byte[], string)[]
        {
            ("x.pdf", [0x4D, 0x5A, 0x90, 0x00, 0x03], "Filtypen går inte att ta emot"), ("x.pdf", [], "Filen är tom."), ("stor.pdf", [.. Pdf, .. new byte[AttachmentFile.MostBytes]], "En bilaga får vara högst 10 MB"),
        })
        {
            var refused = (await Send(visitor, address, name, content, "Mitt namn på filen")).Expect(422);
            refused.Errors.ShouldContain(e => e.Contains(words));
            refused.Form("form[enctype]")["Form.Title"].ShouldBe("Mitt namn på filen");
        }
        (await (await visitor.Get(address)).Form("form[enctype]").Fill("Form.Title", "Utan fil").Submit()).Expect(422).Errors.ShouldContain("Välj en fil.");
        (await local.Row()).Attachments.ShouldBeEmpty();
        (await local.Facts()).ShouldNotContain(nameof(LocalAttachmentAdded));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_decided_is_not_added_to_but_what_was_entered_afterwards_can_have_its_signed_text(Provider on)
    {
        var app = await SamspelApp.For(on);
        var visitor = await app.As(LocalArrange.Municipal);
        var local = await LocalArrange.In(app, LocalState.InForce, new() { Areas = [AgreementArea.CareOutsideHome] });
        (await visitor.Get(local.Address)).Has("a[href$='/bilagor']").ShouldBeFalse();
        (await visitor.Get(local.Address + "/bilagor")).Expect(200).AllText.ShouldContain("Bilagor läggs till medan utkastet skrivs.");
        (await visitor.Get(local.Address + "/bilagor")).Has("form[enctype]").ShouldBeFalse();

        var entered = (await (await visitor.Get("/lokala-overenskommelser/2080/befintlig?slag=LocalAgreement")).Form().Fill(new { Title = "Äldre överenskommelse med text", Areas = new[] { "CareOutsideHome" }, From = new DateOnly(2023, 3, 1) }).Submit()).Expect(200).Address;
        (await Send(visitor, entered + "/bilagor", "Undertecknad.pdf", Pdf)).Expect(200).Has("form:has([formaction='?handler=Remove'])").ShouldBeFalse();
        var link = (await (await app.As("bup-falun")).Get(entered)).Expect(200).Page.QuerySelector("section[aria-labelledby='bilagor'] a")!.GetAttribute("href")!;
        (await (await app.As("bup-falun")).Get(link)).Expect(200).Body.ShouldBe(Pdf);
        var next = (await (await visitor.Get(entered + "/revidera")).Form().Submit()).Expect(200).Address;
        (await (await visitor.Get(next + "/bilagor")).Form("form:has([formaction='?handler=Remove'])").Submit()).Expect(200).AllText.ShouldContain("Inga bilagor.");
        (await (await app.As("bup-falun")).Get(link)).Expect(200).Body.ShouldBe(Pdf);
        (await (await visitor.Get(next + "/lagg-ner")).Form().Fill(new { Reason = "Texten behålls." }).Submit()).Expect(200).AllText.ShouldContain("Arbetet lades ner: Texten behålls.");
        (await visitor.Get(entered)).AllText.ShouldContain("Revideringen lades ner.");
    }

    static async Task<Answer> Send(Visitor visitor, string address, string name, byte[] content, string? title = null)
    {
        var form = (await visitor.Get(address)).Form("form[enctype]");
        if (title is not null) form.Fill("Form.Title", title);
        return await form.Attach("Form.File", name, content, "application/pdf").Submit();
    }

    static Task<bool> Kept(SamspelApp app, Guid file) => app.Read(c => c.Set<DocumentFileRow>().AnyAsync(f => f.Key == file));

    static byte[] Workbook()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
            foreach (var part in new[] { "[Content_Types].xml", "xl/workbook.xml" })
            {
                using var stream = zip.CreateEntry(part).Open();
                stream.WriteByte(32);
            }
        return memory.ToArray();
    }
}
