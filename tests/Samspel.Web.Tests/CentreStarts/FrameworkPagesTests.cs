using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Domain.Bodies;
using Samspel.Domain.CentreStarts;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Bodies;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.CentreStarts;

/// <summary>The framework document on the pages: drafted, adopted by a body at its meeting, annexed among the agreement's documents.</summary>
public class FrameworkPagesTests
{
    const string County = "lanssamordnare", Regional = "lokal-samordnare-region", Worker = "socialsekreterare-falun";

    [Theory, OnBothDatabases]
    public async Task It_is_drafted_in_versions_and_read_by_all_and_written_by_the_county_coordinator_alone(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (county, worker) = (await app.As(County), await app.As(Worker));
        var form = (await county.Get("/ramdokument/nytt")).Expect(200).Form();
        form.Fields.Count(f => f.Name.EndsWith(".Heading", StringComparison.Ordinal) && f.Value.Length > 0).ShouldBe(FrameworkContent.Headings.Count);
        var wrong = (await form.Fill("Form.Title", "").Fill("Form.Sections[0].Heading", "").Fill("Form.Sections[0].Text", "Text utan rubrik").Submit()).Expect(422);
        wrong.Errors.ShouldBe(["Skriv vad ramdokumentet heter."]);
        wrong.Form()["Form.Sections[0].Text"].ShouldBe("Text utan rubrik");
        wrong = (await wrong.Form().Fill("Form.Title", "Ramdokument").Submit()).Expect(422);
        wrong.Errors.ShouldBe(["Skriv en rubrik till avsnittet."]);
        var address = await Drafted(app, "Ramdokument <b>ett</b>");

        (await worker.Get(address)).Expect(200).AllText.ShouldContain("Ramdokument <b>ett</b>");
        (await worker.Get("/ramdokument")).AllText.ShouldContain("Ramdokument <b>ett</b>");
        foreach (var stranger in new[] { worker, await app.As(Regional), await app.As("ledamot") })
            foreach (var act in new[] { "/skriv", "/lamna", "/lage/nedlagt", "/bilagg" }) (await stranger.Get(address + act)).Expect(404);
        (await (await app.As(Regional)).Post(address + "/lamna")).Expect(404);

        var stale = (await county.Get(address + "/skriv")).Form().Fill("Form.Sections[0].Text", "Min text");
        (await (await county.Get(address + "/skriv")).Form().Fill("Form.Sections[0].Text", "Likvärdiga familjecentraler.").Submit()).Expect(200).AllText.ShouldContain("Version 2 av 2");
        var conflict = (await stale.Submit()).Expect(409);
        conflict.Text(".theirs").ShouldContain("Likvärdiga familjecentraler.");
        conflict.Form()["Form.Sections[0].Text"].ShouldBe("Min text");
        var old = (await worker.Get(address + "?version=1")).Expect(200);
        old.AllText.ShouldContain("Du läser en äldre version");
        old.AllText.ShouldNotContain("Likvärdiga familjecentraler.");
        (await worker.Get(address + "/utskrift")).Expect(200).AllText.ShouldContain("Likvärdiga familjecentraler.");

        var submit = (await county.Get(address + "/lamna")).Expect(200);
        submit.AllText.ShouldContain("Avsnitt utan text: Målgrupp");
        (await submit.Form().Submit()).Expect(409).Errors.ShouldContain(e => e.Contains(FrameworkRules.HasText.Message));
        var cut = (await county.Get(address + "/skriv")).Form();
        foreach (var i in Enumerable.Range(1, FrameworkContent.Headings.Count - 1)) cut.Fill($"Form.Sections[{i}].Heading", "");
        (await cut.Submit()).Expect(200);
        (await (await county.Get(address + "/lamna")).Form().Submit()).Expect(200).Text(".page-head .status").ShouldBe("För antagande");
        (await county.Get(address + "/skriv")).AllText.ShouldContain("Det går inte att skriva i ramdokumentet i läget ”För antagande”.");
        (await county.Post(address + "/lamna")).Expect(409);
        (await (await county.Get(address + "/lage/utkast")).Form().Fill(new { Reason = "Mer om lokaler." }).Submit()).Expect(200);
        (await (await county.Get(address + "/lage/nedlagt")).Form().Submit()).Expect(422);
        (await (await county.Get(address + "/lage/nedlagt")).Form().Fill(new { Reason = "Behövs inte." }).Submit()).Expect(200).Text(".page-head .status").ShouldBe("Nedlagt");
        (await app.History(Id(address))).Select(f => f.Kind).ShouldBe([nameof(FrameworkDrafted), nameof(FrameworkWritten), nameof(FrameworkWritten), nameof(FrameworkSubmitted), nameof(FrameworkSentBack), nameof(FrameworkDropped)]);
    }

    [Theory, OnBothDatabases]
    public async Task A_body_adopts_it_at_a_meeting_and_it_stands_among_the_agreements_documents(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var county = await app.As(County);
        var first = await Adopted(app, "Ramdokument 2026");
        (await county.Get("/")).Page.QuerySelectorAll("a.task").Select(a => a.GetAttribute("href")).ShouldContain(first + "/bilagg");
        (await (await county.Get(first + "/bilagg")).Form().Fill("Form.ReviewBy", "2020-01-01").Submit()).Expect(422).Errors.ShouldContain("Översynen ska ligga efter den första dagen.");
        (await (await county.Get(first + "/bilagg")).Form().Submit()).Expect(200).Text(".page-head .status").ShouldBe("Bilagt överenskommelsen");
        (await county.Post(first + "/bilagg", ("Form.Title", "Igen"), ("Form.From", "2026-11-23"))).Expect(409);
        var listed = (await (await app.As(Worker)).Get("/overenskommelsen/dokument?slag=Annex")).Expect(200);
        listed.AllText.ShouldContain("Bilaga: Ramdokument 2026");
        var row = await Row(app, first);
        var annex = await app.Read(c => c.Set<RelatedDocument>().AsNoTracking().SingleAsync(d => d.Id == row.Annex));
        (annex.PartyCode, annex.Kind, annex.Content.Dnr, annex.Content.Place!.File is not null).ShouldBe((null, DocumentKind.Annex, "LCN 2026-8", true));
        (await county.Get($"/overenskommelsen/dokument/{annex.Id}/fil")).Expect(200).Body.Length.ShouldBeGreaterThan(1000);

        var second = await Adopted(app, "Ramdokument 2027");
        (await (await county.Get(second + "/bilagg")).Form().Submit()).Expect(200);
        (row, var next) = (await Row(app, first), await Row(app, second));
        (row.State, row.ReplacedBy).ShouldBe((FrameworkState.Replaced, next.Id));
        (await app.Read(c => c.Set<RelatedDocument>().AsNoTracking().SingleAsync(d => d.Id == row.Annex))).SupersededBy.ShouldBe(next.Annex);
        (await (await app.As(Worker)).Get(first)).AllText.ShouldContain("Det som gäller nu");
        (await county.Get("/ramdokument/nytt")).Form()["Form.Sections[0].Text"].ShouldBe("Likvärdiga familjecentraler.");
    }

    [Theory, OnBothDatabases]
    public async Task Referred_back_it_is_a_draft_again_and_another_body_cannot_adopt_it(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var address = await Submitted(app, "Ramdokument");
        (await app.Read(c => c.Set<DutyRow>().AsNoTracking().Where(d => d.SubjectId == Id(address) && d.DoneAt == null).ToListAsync())).ShouldHaveSingleItem().Kind.ShouldBe(DutyKind.AdoptFrameworkDocument);
        var meeting = await MeetingAbout(app, address, BodyKind.WelfareCouncil);
        (await (await (await app.As(BodyArrange.Keeper)).Get($"{meeting}/arenden/1/beslut")).Form().Fill("Form.Result", "ReferredBack").Fill("Form.Text", "Mer om lokaler.").Submit()).Expect(200);
        (await Row(app, address)).State.ShouldBe(FrameworkState.Draft);
        (await (await app.As(Worker)).Get(address)).AllText.ShouldContain("Mer om lokaler.");
        var steering = await BodyArrange.Formed(app);
        var planned = (await BodyArrange.Planned(app, steering)).Address;
        (await (await app.As(BodyArrange.Keeper)).Get($"{planned}/arenden/nytt")).Page.QuerySelector("option[value=Adopt]").ShouldBeNull();
    }

    static async Task<string> Drafted(SamspelApp app, string title, bool whole = false)
    {
        var form = (await (await app.As(County)).Get("/ramdokument/nytt")).Expect(200).Form().Fill("Form.Title", title);
        if (whole)
        {
            foreach (var (name, _) in form.Fields.Where(f => f.Name.EndsWith(".Heading", StringComparison.Ordinal) || f.Name.EndsWith(".Text", StringComparison.Ordinal)).ToList()) form.Fill(name, "");
            form.Fill("Form.Sections[0].Heading", "Syfte").Fill("Form.Sections[0].Text", "Likvärdiga familjecentraler.");
        }
        return (await form.Submit()).Expect(200).Address;
    }

    static async Task<string> Submitted(SamspelApp app, string title)
    {
        var address = await Drafted(app, title, whole: true);
        (await (await (await app.As(County)).Get(address + "/lamna")).Form().Submit()).Expect(200);
        return address;
    }

    static async Task<string> Adopted(SamspelApp app, string title)
    {
        var address = await Submitted(app, title);
        var meeting = await MeetingAbout(app, address, BodyKind.ManagersNetwork);
        (await (await (await app.As(BodyArrange.Keeper)).Get($"{meeting}/arenden/1/beslut")).Form().Fill("Form.Result", "Approved").Fill("Form.Text", "Ramdokumentet antas.").Fill("Form.Dnr", "LCN 2026-8").Submit()).Expect(200);
        (await Row(app, address)).State.ShouldBe(FrameworkState.Adopted);
        return address;
    }

    static async Task<string> MeetingAbout(SamspelApp app, string address, BodyKind kind)
    {
        var body = await BodyArrange.Seeded(app, kind);
        var keeper = await app.As(BodyArrange.Keeper);
        var page = await keeper.Get(body);
        if (!page.AllText.Contains("Bengt Åkerlund", StringComparison.Ordinal))
        {
            var seat = page.Page.QuerySelectorAll("table tbody tr").Last(r => r.TextContent.Contains("Region Dalarna")).QuerySelector("a[href$='/ledamot']")!.GetAttribute("href")!;
            (await (await keeper.Get(seat)).Form().Fill("Form.Substitute", "False").Fill("Form.Person", Given.Persona(BodyArrange.Member).Value.ToString()).Submit()).Expect(200);
        }
        return await BodyArrange.Held(app, body, about: $"{SubjectKind.FrameworkDocument}:{Id(address)}", command: nameof(FrameworkCommand.Adopt));
    }

    static Guid Id(string address) => Guid.Parse(address.Split('/')[^1]);

    static Task<FrameworkDocument> Row(SamspelApp app, string address) => app.Read(c => c.Set<FrameworkDocument>().AsNoTracking().SingleAsync(d => d.Id == new FrameworkDocumentId(Id(address))));
}
