using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Access;

public class SignInDraftTests
{
    const string Page = "/administration/gemensamma/ny";

    static Task<int> Kept(SamspelApp app) => app.Read(c => Task.FromResult(c.Set<Platform.Data.Draft>().Count()));

    /// <summary>Somebody has typed for so long that the session ran out, and presses send.</summary>
    static async Task<(SamspelApp App, Answer Landed)> TypedTooLong(Provider on)
    {
        var app = await SamspelApp.Fresh(on);
        var admin = await app.As("administrator-falun");
        var form = (await admin.Get(Page)).Form().Fill(new { Name = "Familjecentralen Berget", Kind = "Barnahus", Units = new[] { Administration.Given.Unit("falun-ifo"), Administration.Given.Unit("bup-falun") } });
        app.Time.Advance(TimeSpan.FromMinutes(40));
        return (app, await form.Submit());
    }

    [Theory, OnBothDatabases]
    public async Task What_was_typed_is_back_after_signing_in_again(Provider on)
    {
        var (app, landed) = await TypedTooLong(on);
        await using var _ = app;
        landed.Address.ShouldStartWith("/konto/logga-in?till=%2Fadministration%2Fgemensamma%2Fny&utkast=ja");
        landed.AllText.ShouldContain("Det du skrev är sparat som utkast");

        var back = (await landed.Form(landed.Page.QuerySelector("input[value='administrator-falun']")!.Closest("form")!).Submit()).Expect(200);
        back.Address.ShouldBe(Page);
        back.Text("main .ds-alert").ShouldContain("Ditt utkast från kl. 09.40 är återställt");
        back.Title.ShouldNotStartWith("Fel");
        back.Has(".ds-error-summary").ShouldBeFalse();
        var form = back.Form("form:has([name='Form.Name'])");
        form["Name"].ShouldBe("Familjecentralen Berget");
        form["Kind"].ShouldBe("Barnahus");
        form.Fields.Count(f => f.Name == "Form.Units").ShouldBe(2);

        (await form.Submit()).Expect(200).Heading.ShouldBe("Familjecentralen Berget");
        (await Kept(app)).ShouldBe(0);
        (await back.Visitor.Get(Page)).Has("main .ds-alert").ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_is_thrown_away_when_asked(Provider on)
    {
        var (app, landed) = await TypedTooLong(on);
        await using var _ = app;
        var back = await landed.Form(landed.Page.QuerySelector("input[value='administrator-falun']")!.Closest("form")!).Submit();
        var clean = (await back.Form("form[action='/utkast/slang']").Submit()).Expect(200);
        clean.Address.ShouldBe(Page);
        clean.Form()["Name"].ShouldBe("");
        (await Kept(app)).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_is_seen_by_nobody_else(Provider on)
    {
        var (app, landed) = await TypedTooLong(on);
        await using var _ = app;
        landed.Status.ShouldBe(200);
        (await (await app.As("administrator-region")).Get(Page + "?Kommun=2080")).Html.ShouldNotContain("Familjecentralen Berget");
    }

    [Theory]
    [OnBothDatabases("Form.Name", false)]
    [OnBothDatabases("Form.File", true)]
    public async Task A_form_too_large_for_a_draft_is_not_read_when_the_session_has_ended_and_nothing_is_promised(Provider on, string field, bool file)
    {
        await using var app = await SamspelApp.Fresh(on);
        var admin = await app.As("administrator-falun");
        app.Time.Advance(TimeSpan.FromMinutes(40));
        var landed = file
            ? await admin.PostFiles(Page, [("Form.Name", "Familjecentralen Berget")], [new UploadedFile(field, "stor.pdf", new byte[20_000_000], "application/pdf")])
            : await admin.PostAsIs(Page, [(field, new string('a', 1_500_000))]);
        landed.Expect(200).Address.ShouldBe("/konto/logga-in?till=%2Fadministration%2Fgemensamma%2Fny");
        landed.AllText.ShouldNotContain("sparat som utkast");
        (await Kept(app)).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_typed_beside_a_small_file_is_kept_without_the_file(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var admin = await app.As("administrator-falun");
        app.Time.Advance(TimeSpan.FromMinutes(40));
        var landed = await admin.PostFiles(Page, [("Form.Name", "Familjecentralen Berget")], [new UploadedFile("Form.File", "liten.pdf", "%PDF-hemligt"u8.ToArray(), "application/pdf")]);
        landed.AllText.ShouldContain("Det du skrev är sparat som utkast");
        (await app.Read(c => Task.FromResult(c.Set<Platform.Data.Draft>().Single().Fields))).ShouldBe("""{"Form.Name":["Familjecentralen Berget"]}""");
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_is_refused_calmly_when_its_page_cannot_be_kept(Provider on)
    {
        var app = await SamspelApp.For(on);
        var worker = await app.As("socialsekreterare-falun");
        foreach (var page in new[] { "/barn\0/ny", "/barn/ny\0", "/" + new string('a', 300) })
        {
            (await worker.Post("/utkast", ("__page", page), ("Form.Name", "Text"))).Expect(400);
            (await worker.Post("/utkast/slang", ("__page", page))).Expect(400);
        }
        (await worker.Post("/utkast", ("__page", Page), ("Form.Na\0me", "Te\0xt"))).Expect(200);
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_leads_nowhere_but_back(Provider on)
    {
        var app = await SamspelApp.For(on);
        var worker = await app.As("socialsekreterare-falun");
        foreach (var page in new[] { "//annan.example/", "/\\annan.example", "https://annan.example/", "" })
            (await worker.Post("/utkast/slang", ("__page", page))).Expect(400);
        (await worker.Post("/utkast", ("__page", Page), ("Form.Name", "Text"))).Expect(200).Html.ShouldContain("\"saved\"");
        (await worker.PostAsIs("/utkast", [("__page", Page)])).Expect(400);
    }

    /// <summary>Two windows on the same page, or a script that saves once for each field that is left.</summary>
    [Theory, OnBothDatabases]
    public async Task Drafts_of_a_page_saved_at_the_same_moment_do_not_stop_each_other(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var admin = await app.As("administrator-falun");
        await admin.Get(Page);
        var saved = await Task.WhenAll(Enumerable.Range(1, 8).Select(n => Task.Run(() => admin.Post("/utkast", ("__page", Page), ("Form.Name", $"Text {n}")))));
        saved.ShouldAllBe(answer => answer.Status == 200);
        (await Kept(app)).ShouldBe(1);
    }
}
