using System.IO.Compression;
using System.Xml.Linq;
using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform.Documents;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.LocalAgreements;

/// <summary>The agreement on paper and in Word.</summary>
public class PapersTests
{
    static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory, OnBothDatabases]
    public async Task The_word_document_has_real_headings_numbers_and_a_table_of_contents(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var local = await LocalArrange.In(app, LocalState.InForce, new() { Title = "Å & <ä> ö", Rules = LocalArrange.SchoolCalls });
        var answer = (await (await app.As("bup-falun")).Get(local.Address + "/word")).Expect(200);
        answer.Response.Content.Headers.ContentType!.MediaType.ShouldBe(WordDocument.MediaType);
        answer.Response.Content.Headers.ContentDisposition!.FileName.ShouldBe($"lokal-overenskommelse-2080-{local.Number}.docx");
        using var zip = new ZipArchive(new MemoryStream(answer.Body));
        XElement Part(string name) => XElement.Load(zip.GetEntry(name)!.Open());
        foreach (var entry in zip.Entries) XElement.Load(entry.Open()).ShouldNotBeNull(entry.FullName);

        var document = Part("word/document.xml");
        string? StyleOf(XElement p) => p.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value;
        var paragraphs = document.Descendants(W + "p").Select(p => (Style: StyleOf(p), Text: string.Concat(p.Descendants(W + "t").Select(t => t.Value)))).ToList();
        paragraphs.ShouldContain(("Title", "Å & <ä> ö"));
        paragraphs.ShouldContain(("Heading1", "LEDNING OCH ORGANISATION"));
        paragraphs.ShouldContain(("Heading2", "Beskrivning av den lokala samverkansorganisationen"));
        paragraphs.ShouldContain(p => p.Text == "Vi möts varje månad.");
        paragraphs.ShouldContain(p => p.Text == "Skolan får kalla till SIP.");
        document.Descendants(W + "instrText").Single().Value.ShouldContain("TOC \\o \"1-2\"");
        document.Descendants(W + "fldChar").Select(f => f.Attribute(W + "fldCharType")!.Value).ShouldBe(["begin", "separate", "end"]);

        var styles = Part("word/styles.xml").Elements(W + "style").ToDictionary(s => s.Attribute(W + "styleId")!.Value);
        foreach (var (id, level) in new[] { ("Heading1", "0"), ("Heading2", "1") })
        {
            styles[id].Descendants(W + "outlineLvl").Single().Attribute(W + "val")!.Value.ShouldBe(level);
            styles[id].Descendants(W + "numId").Single().Attribute(W + "val")!.Value.ShouldBe("1");
        }
        Part("word/numbering.xml").Descendants(W + "lvlText").Select(l => l.Attribute(W + "val")!.Value).ShouldBe(["%1", "%1.%2"]);
        Part("word/settings.xml").Element(W + "updateFields")!.Attribute(W + "val")!.Value.ShouldBe("true");
        XNamespace types = "http://schemas.openxmlformats.org/package/2006/content-types";
        foreach (var part in Part("[Content_Types].xml").Elements(types + "Override").Select(o => o.Attribute("PartName")!.Value)) zip.GetEntry(part.TrimStart('/')).ShouldNotBeNull(part);
    }

    [Fact]
    public void Characters_that_xml_cannot_hold_are_left_out()
    {
        var document = new WordDocument("Prov", SamspelApp.Start);
        document.Text("a\u0001b\nc\ud83d\ude00");
        using var zip = new ZipArchive(new MemoryStream(document.Bytes()));
        XElement.Load(zip.GetEntry("word/document.xml")!.Open()).Descendants(W + "t").Select(t => t.Value).ShouldBe(["ab", "c\ud83d\ude00"]);
    }

    [Theory, OnBothDatabases]
    public async Task The_print_holds_what_is_agreed_and_lines_to_sign_on_until_it_is_signed(Provider on)
    {
        var app = await SamspelApp.For(on);
        var draft = await LocalArrange.In(app, LocalState.Draft);
        var page = (await (await app.As(LocalArrange.Regional)).Get(draft.Address + "/utskrift")).Expect(200);
        page.AllText.ShouldContain("Vi möts varje månad.");
        page.Has(".signatures").ShouldBeTrue();
        var signed = await LocalArrange.In(app, LocalState.InForce);
        var open = (await (await app.As("bup-falun")).Get(signed.Address + "/utskrift")).Expect(200);
        open.AllText.ShouldContain("KS 2026/77");
        open.Has(".signatures").ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task An_agreement_about_a_family_centre_is_drafted_on_the_countys_template_and_has_no_rules(Provider on)
    {
        var app = await SamspelApp.For(on);
        var draft = await LocalArrange.In(app, LocalState.Draft, new() { Kind = LocalAgreementKind.FamilyCentre, Title = "Familjecentralen i Grycksbo", Areas = [] });
        var municipal = await app.As(LocalArrange.Municipal);
        var page = (await municipal.Get(draft.Address)).Expect(200);
        page.Texts(".checklist a[href*='/avsnitt/']").ShouldBe(FamilyCentreTemplate.Sections.Select(s => s.Heading));
        page.AllText.ShouldContain("0 av 7 avsnitt");
        page.Has("a[href$='/mal']").ShouldBeTrue();
        foreach (var ofRules in new[] { "a[href$='/regler']", "#regler" }) page.Has(ofRules).ShouldBeFalse();
        (await municipal.Get(draft.Address + "/regler")).Expect(404);
        foreach (var open in new[] { "/mal", "/rubriker", "/avsnitt/nytt" }) (await municipal.Get(draft.Address + open)).Expect(200);
        var section = (await municipal.Get(draft.Address + "/avsnitt/F3")).Expect(200);
        section.Heading.ShouldBe("Avsnitt 3");
        (await section.Form("main form[method=post]").Fill(new { Text = "Barnhälsovården finns där <b>tjugo</b> timmar i veckan.", Answered = new[] { "0" } }).Submit()).Expect(200).AllText.ShouldContain("1 av 7 avsnitt");
        (await (await municipal.Get(draft.Address + "/avsnitt/nytt")).Form().Fill(new { Heading = "Barn med särskilda behov" }).Submit()).Expect(200);
        (await draft.Row()).Sections[^1].Key.ShouldBe("E1");
        var print = (await municipal.Get(draft.Address + "/utskrift")).Expect(200);
        print.AllText.ShouldContain("Barnhälsovården finns där <b>tjugo</b> timmar i veckan.");
        print.AllText.ShouldNotContain("Det som gäller i kommunen");
        using var zip = new ZipArchive(new MemoryStream((await municipal.Get(draft.Address + "/word")).Expect(200).Body));
        var words = string.Concat(XElement.Load(zip.GetEntry("word/document.xml")!.Open()).Descendants(W + "t").Select(t => t.Value));
        words.ShouldContain("Åtagande och kompetenser");
        words.ShouldNotContain("Det som gäller i kommunen");
        (await municipal.Get(draft.Address + "/begar-beslut")).AllText.ShouldContain("1 av 8 avsnitt");
    }
}
