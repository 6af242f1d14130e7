using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Sips.Attachments;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Meetings;

namespace Samspel.Web.Tests.Received;

public class MessageTests
{
    static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n");

    [Theory, OnBothDatabases]
    public async Task A_message_with_an_attachment_reaches_the_chosen_unit_and_no_other(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var (sara, bup, school) = (await app.As("socialsekreterare-falun"), await app.As("bup-falun"), await app.As("rektor-falun"));
        var files = (await (await sara.Get($"{made.Address}/bilagor")).Form().Attach("File", "kartläggning.pdf", Pdf).Fill(new { Title = "Pedagogisk kartläggning" }).Submit()).Expect(200);
        var link = files.Page.QuerySelector("main a[href^='/bilaga/']")!.GetAttribute("href")!;
        (await bup.Get(link)).Expect(404);

        var form = (await sara.Get($"{made.Address}/meddelanden/nytt")).Expect(200).Form();
        (await form.Fill(new { Text = "Här är kartläggningen." }).Submit()).Expect(422);
        var key = link["/bilaga/".Length..];
        var sent = (await form.Fill(new { To = (string[])[CaseUnderWay.Unit("bup-falun").ToString()], Files = (string[])[key] }).Submit()).Expect(200);
        sent.AllText.ShouldContain("BUP-mottagningen, Falun (inte läst än)");
        // The same form once more: one message.
        (await form.Submit()).Expect(200);
        (await made.Disclosures("bup-falun")).Count(d => d.Kind == Domain.Disclosures.ItemKind.Message).ShouldBe(1);
        (await app.Duties(made.Number.ToString())).ShouldContain(d => d.Kind == DutyKind.ReadReceived && d.Unit == CaseUnderWay.Unit("bup-falun"));

        var received = (await bup.Get(made.Received)).Expect(200);
        received.AllText.ShouldContain("Här är kartläggningen.");
        var file = (await bup.Get(link)).Expect(200);
        file.Body.ShouldBe(Pdf);
        file.Response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Response.Content.Headers.ContentDisposition!.FileName.ShouldBe($"{made.Number}-bilaga-1.pdf");
        file.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        file.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await app.Duties(made.Number.ToString())).ShouldNotContain(d => d.Kind == DutyKind.ReadReceived && d.Unit == CaseUnderWay.Unit("bup-falun"));

        (await school.Get(made.Received)).AllText.ShouldNotContain("Här är kartläggningen.");
        (await school.Get(link)).Expect(404);
        (await app.AccessLog(made.Number.ToString())).ShouldContain(l => l.Object == "bilaga" && !l.Allowed && l.PersonName == "Tomas Berglin");
    }

    [Theory, OnBothDatabases]
    public async Task A_called_unit_writes_to_the_owner_alone(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var bup = await app.As("bup-falun");
        (await (await bup.Get($"{made.Received}/meddelande")).Form().Fill(new { Text = "Vi har en fråga." }).Attach("File", "fråga.txt", Encoding.UTF8.GetBytes("Frågan är åäö.")).Submit()).Expect(200);
        var sent = (await made.Disclosures()).Where(d => d.FromUnit == CaseUnderWay.Unit("bup-falun")).ToList();
        sent.Select(d => d.ToUnit).ShouldBe([CaseUnderWay.Unit("falun-ifo")]);
        var sara = await app.As("socialsekreterare-falun");
        var page = (await sara.Get($"{made.Address}/meddelanden")).Expect(200);
        page.AllText.ShouldContain("Vi har en fråga.");
        (await sara.Get(page.Page.QuerySelector("main a[href^='/bilaga/']")!.GetAttribute("href")!)).Expect(200).Html.ShouldBe("Frågan är åäö.");
        (await made.Disclosures("falun-ifo")).ShouldAllBe(d => d.ReadAt != null);
        (await (await app.As("rektor-falun")).Get(made.Received)).AllText.ShouldNotContain("Vi har en fråga.");
    }

    [Theory, OnBothDatabases]
    public async Task To_a_unit_the_consent_no_longer_covers_nothing_is_sent(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var sara = await app.As("socialsekreterare-falun");
        var form = (await sara.Get($"{made.Address}/meddelanden/nytt")).Form().Fill(new { Text = "Hej!", To = (string[])[CaseUnderWay.Unit("bup-falun").ToString()] });
        var before = (await made.Disclosures()).Count;
        await made.WithdrawConsent();
        (await form.Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("Samtycket omfattar inte") && e.Contains("BUP-mottagningen"));
        (await made.Disclosures()).Count.ShouldBe(before);
        (await sara.Get($"{made.Address}/meddelanden/nytt")).AllText.ShouldContain("Inget kan skickas.");
    }

    [Theory, OnBothDatabases]
    public async Task A_file_is_what_its_content_says_and_others_are_refused_in_words(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var sara = await app.As("socialsekreterare-falun");
        async Task<Answer> Upload(string name, byte[] content) => await (await sara.Get($"{made.Address}/bilagor")).Form().Attach("File", name, content, "application/pdf").Submit();

        (await Upload("intyg.pdf", [0x4D, 0x5A, 0x90, 0x00, 0x03])).Expect(422).Errors.ShouldContain(e => e.Contains("Filtypen går inte att ta emot"));
        (await Upload("intyg.pdf", [])).Expect(422).Errors.ShouldContain(e => e.Contains("tom"));
        (await Upload("stor.pdf", [.. Pdf, .. new byte[AttachmentFile.MostBytes]])).Expect(422).Errors.ShouldContain(e => e.Contains("högst 10 MB"));
        (await Upload("makro.docx", Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))).Expect(422);
        (await Upload("arkiv.docx", Zip("a.exe"))).Expect(422);
        (await Upload("..\\..\\<img src=x onerror=alert(1)>\u202E.exe.pdf", Pdf)).Expect(200);
        (await Upload("brev.zip", Zip("[Content_Types].xml", "word/document.xml"))).Expect(200);

        var number = made.Number.ToString();
        var rows = await app.Read(c => c.Set<AttachmentRow>().AsNoTracking().Where(a => a.Number == number).OrderBy(a => a.Ordinal).ToListAsync());
        rows.Select(r => (r.Ordinal, r.Extension)).ShouldBe([(1, "pdf"), (2, "docx")]);
        rows[0].Title.ShouldBe("<img src=x onerror=alert(1)>.exe");
        (await sara.Get($"{made.Address}/bilagor")).Page.QuerySelectorAll("main img").ShouldBeEmpty();
        (await sara.Get($"/bilaga/{rows[0].Key}")).Response.Content.Headers.ContentDisposition!.FileName.ShouldBe($"{number}-bilaga-1.pdf");
    }

    [Theory]
    [InlineData("%PDF-1.4", "pdf")]
    [InlineData("<html><script>", "txt")]
    [InlineData("Hej å ä ö", "txt")]
    [InlineData("Hej\u0000då", null)]
    public void Text_and_pdf_are_told_apart(string content, string? extension) => AttachmentFile.Kind(Encoding.UTF8.GetBytes(content))?.Extension.ShouldBe(extension);

    static byte[] Zip(params string[] entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
            foreach (var entry in entries)
            {
                using var stream = zip.CreateEntry(entry).Open();
                stream.WriteByte(32);
            }
        return memory.ToArray();
    }
}
