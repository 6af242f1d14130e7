using System.Text;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Web.Agreements.Documents;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Agreements;

public class DocumentTests
{
    const string Coordinator = AgreementGiven.Coordinator, Local = "lokal-samordnare-falun", Root = "/overenskommelsen/dokument";
    static readonly DateOnly Today = new(2026, 11, 23);

    static Task<RelatedDocument> Read(SamspelApp app, RelatedDocumentId id) => app.Read(c => c.Set<RelatedDocument>().AsNoTracking().SingleAsync(d => d.Id == id));

    static RelatedDocumentId IdOf(Answer page) => new(Guid.Parse(page.Expect(200).Address.Split('/')[^1]));

    [Theory, OnBothDatabases]
    public async Task The_list_has_the_countys_documents_and_says_who_lacks_a_secrecy_routine(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var page = (await (await app.As("bup-falun")).Get(Root)).Expect(200);
        page.Texts("tbody th").ShouldContain("Riktlinje för SIP");
        page.Text("main details summary").ShouldBe("Sekretessrutin saknas hos 16 parter");
        page.Has($"a[href='{Root}/nytt']").ShouldBeFalse();
        (await page.Visitor.Get(Root + "?slag=RelatedAgreement")).Texts("tbody th").ShouldAllBe(t => t.Contains("överenskommelse", StringComparison.OrdinalIgnoreCase) || t.Contains("SUS"));
        (await page.Visitor.Get(Root + "?agare=2080")).Has(".empty").ShouldBeTrue();
        foreach (var odd in new[] { "?sida=-1", "?sida=999999999", "?slag=x", "?agare=%22" }) (await page.Visitor.Get(Root + odd)).Expect(200);
    }

    [Theory, OnBothDatabases]
    public async Task A_secrecy_routine_ends_the_partys_duty_and_its_end_brings_it_back(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var local = await app.As(Local);
        Task<int> Missing() => app.Read(c => c.Set<DutyRow>().CountAsync(d => d.Kind == DutyKind.WriteSecrecyRoutine && d.DoneAt == null));
        (await local.Get("/")).AllText.ShouldContain(DutyKind.WriteSecrecyRoutine.Act());

        (await AgreementGiven.AddDocument(local, "Sekretessrutin i Falun", "SecrecyRoutine", link: "")).Expect(409).AllText.ShouldContain(DocumentRules.SecrecyRoutineCanBeRead.Message);
        var page = await AgreementGiven.AddDocument(local, "Sekretessrutin i Falun", "SecrecyRoutine");
        var id = IdOf(page);
        page.Text(".page-head .status").ShouldBe("Gäller");
        (await Missing()).ShouldBe(15);
        (await local.Get("/")).AllText.ShouldNotContain(DutyKind.WriteSecrecyRoutine.Act());
        (await (await local.Get($"{Root}/{id}/dra-in")).Expect(200).Visitor.Post($"{Root}/{id}/dra-in", ("Form.Why", "Gammal"))).Expect(409).AllText.ShouldContain(DocumentRules.SecrecyRoutineIsKept.Message);

        (await (await local.Get($"{Root}/{id}/andra")).Form().Fill(new { End = "OnDay", To = Today }).Submit()).Expect(200);
        app.Time.SetDay(Today.AddDays(1));
        await app.Do<Web.Platform.Jobs.Nightly>(night => night.Run());
        (await Missing()).ShouldBe(16);
        (await app.History(id.Value)).Select(f => f.Kind).ShouldBe([nameof(DocumentAdded), nameof(DocumentRevised)]);
    }

    [Theory, OnBothDatabases]
    public async Task Another_organisations_document_is_read_and_not_changed(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (id, county) = (await AgreementGiven.Document(app, Local, "OwnRoutine"), await AgreementGiven.Document(app, Coordinator));
        foreach (var (persona, document) in new[] { ("administrator-region", id), (Coordinator, id), (Local, county), ("socialsekreterare-falun", id) })
        {
            var visitor = await app.As(persona);
            (await visitor.Get($"{Root}/{document}")).Expect(200).Has("section[aria-labelledby=gora]").ShouldBeFalse(persona);
            foreach (var act in new[] { "andra", "oversyn", "ersatt", "dra-in" })
            {
                (await visitor.Get($"{Root}/{document}/{act}")).Expect(404);
                (await visitor.Post($"{Root}/{document}/{act}")).Expect(404);
            }
        }
        (await (await app.As("administrator-falun")).Get($"{Root}/{id}/andra")).Expect(200);
        (await (await app.As(Local)).Post(Root + "/nytt", ("Form.Title", "Länets"), ("Form.Kind", "Guideline"), ("Form.Owner", "2081"), ("Form.From.Unknown", "true"), ("Form.End", "Never"))).Expect(422);
    }

    [Theory, OnBothDatabases]
    public async Task A_document_is_reviewed_superseded_and_withdrawn(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var coordinator = await app.As(Coordinator);
        var (old, next, other) = (await AgreementGiven.Document(app, Coordinator), await AgreementGiven.Document(app, Coordinator), await AgreementGiven.Document(app, Coordinator, "CountyRoutine"));
        (await (await coordinator.Get($"{Root}/{old}/oversyn")).Form().Fill(new { On = Today.AddDays(1) }).Submit()).Expect(409).AllText.ShouldContain(DocumentRules.ReviewedInTime.Message);
        (await (await coordinator.Get($"{Root}/{old}/oversyn")).Form().Fill(new { On = Today, Next = Today.AddDays(30) }).Submit()).Expect(200).AllText.ShouldContain("2026-12-23");
        (await app.Read(c => c.Set<DutyRow>().SingleAsync(d => d.SubjectId == old.Value && d.DoneAt == null))).Kind.ShouldBe(DutyKind.ReviewDocument);

        (await (await coordinator.Get($"{Root}/{old}/ersatt")).Form().Submit()).Expect(422);
        (await (await coordinator.Get($"{Root}/{old}/ersatt")).Form().Fill(new { Next = next.ToString() }).Submit()).Expect(200).Text(".page-head .status").ShouldBe("Ersatt");
        (await app.Read(c => c.Set<DutyRow>().CountAsync(d => d.SubjectId == old.Value && d.DoneAt == null))).ShouldBe(0);
        (await coordinator.Get($"{Root}/{old}/andra")).Expect(200).AllText.ShouldContain(DocumentRules.IsInUse.Message);
        (await coordinator.Post($"{Root}/{old}/dra-in", ("Form.Why", "Gammal"))).Expect(409);
        (await (await coordinator.Get($"{Root}/{other}/dra-in")).Form().Fill(new { Why = "Används inte." }).Submit()).Expect(200).Text(".page-head .status").ShouldBe("Indraget");
        var title = (await Read(app, old)).Title;
        (await coordinator.Get(Root)).AllText.ShouldNotContain(title);
        (await coordinator.Get(Root + "?tidigare=true")).AllText.ShouldContain(title);
    }

    [Theory]
    [OnBothDatabases("program", "Filtypen går inte att ta emot")]
    [OnBothDatabases("tom", "Filen är tom")]
    [OnBothDatabases("stor", "får vara högst 10 MB")]
    public async Task A_file_that_cannot_be_taken_is_told_and_nothing_is_stored(Provider on, string fault, string told)
    {
        var app = await SamspelApp.For(on);
        var title = Given.Unique("Rutin");
        var content = fault switch { "program" => [0x4D, 0x5A, 0, 1, 2], "tom" => [], _ => new byte[11 * 1024 * 1024] };
        var form = (await (await app.As(Coordinator)).Get(Root + "/nytt?slag=Guideline")).Form().Fill(new { Title = title, End = "Never" }).Fill("Form.From.Unknown", true).Attach("Form.File", "rutin.pdf", content);
        var answer = (await form.Submit()).Expect(422);
        answer.AllText.ShouldContain(told);
        answer.Form()["Title"].ShouldBe(title);
        (await app.Read(c => c.Set<RelatedDocument>().CountAsync(d => d.Title == title))).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task A_file_is_kept_and_fetched_as_it_was_and_never_together_with_a_link(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var coordinator = await app.As(Coordinator);
        var pdf = Encoding.Latin1.GetBytes("%PDF-1.7\n<script>alert(1)</script>");
        async Task<Answer> Add(string link) => await (await coordinator.Get(Root + "/nytt?slag=Guideline")).Form().Fill(new { Title = "Riktlinje som fil", End = "Unknown", Link = link }).Fill("Form.From.Unknown", true).Attach("Form.File", "x.pdf", pdf).Submit();
        (await Add("https://rutiner.example")).Expect(409).AllText.ShouldContain(DocumentRules.IsFoundSomewhere.Message);
        (await app.Read(c => c.Set<DocumentFileRow>().CountAsync())).ShouldBe(0);
        var page = (await Add("")).Expect(200);
        page.Text(".page-head .status").ShouldBe("Okänt om det gäller");
        var file = (await (await app.As("bup-falun")).Get(page.Page.QuerySelector("a[href$='/fil']")!.GetAttribute("href")!)).Expect(200);
        file.Body.ShouldBe(pdf);
        (file.Response.Content.Headers.ContentType!.MediaType, file.Response.Content.Headers.ContentDisposition!.DispositionType).ShouldBe(("application/pdf", "attachment"));
        (await app.Anyone().GetOnce($"{Root}/{Guid.NewGuid()}/fil")).Status.ShouldBe(302);
        var (linked, key) = (await AgreementGiven.Document(app, Coordinator), await app.Read(c => c.Set<DocumentFileRow>().Select(f => f.Key).FirstAsync()));
        foreach (var nothing in new[] { $"{Root}/{linked}/fil", $"{Root}/{key}/fil", $"{Root}/fil/{key}", $"{Root}/{Guid.NewGuid()}/fil" }) (await coordinator.Get(nothing)).Expect(404);

        var bad = (await AgreementGiven.AddDocument(coordinator, "Farlig länk", "Guideline", "javascript:alert(1)")).Expect(409);
        bad.AllText.ShouldContain(DocumentRules.IsFoundSomewhere.Message);
    }
}
