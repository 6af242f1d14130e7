using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Jobs;
using Samspel.Web.Platform.Mail;
using Samspel.Web.Tests.Access;
using Samspel.Web.Tests.Agreements;
using Samspel.Web.Tests.Children;
using Samspel.Web.Tests.Harness;
using static Samspel.Web.Tests.ConcernReports.ConcernArrange;

namespace Samspel.Web.Tests.ConcernReports;

/// <summary>
/// Every report, as far as it goes, is looked for in everything the product answers and keeps: on every page for everybody, in every column outside
/// the reports' own tables, in the log and the mail. It is found by the reporter and the receiving intake, at the reports' own addresses, and by nobody else.
/// </summary>
public partial class ConcernSweepTests
{
    /// <summary>Those nearest to the reports who may know nothing of them.</summary>
    static readonly string[] Near = [Colleague, OtherBoard, "lss-falun", "bup-falun", "enhetschef-bup-falun", "loggranskare-falun", "administrator-falun", Intake];

    [Theory, OnBothDatabases]
    public async Task A_report_is_found_by_the_reporter_and_the_intake_and_nowhere_else(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await app.Read(c => c.Users.ExecuteUpdateAsync(s => s.SetProperty(a => a.WantsMail, true)));
        var child = await ConcernSecrets.Child(app);
        var visitors = new Dictionary<string, Visitor>();
        // Besides those who are near, one of each role; both databases give the same pages, and on one of them those who are near are enough.
        foreach (var persona in Near.Concat(Personas.All.DistinctBy(p => p.Role).Select(p => p.Key).Where(_ => on == Provider.Sqlite)).Distinct()) visitors[persona] = await app.As(persona);
        string[] within = [Reporter, OtherBoard, Midwife, Physician, Adults, .. ConcernSecrets.Falun, .. ConcernSecrets.Asked, "loggranskare-falun"];
        var open = AccessMatrixTests.Routes(app).Where(r => !r.Contains('{')).Except(Leave).Append("/?visa=enhet").Append("/invanta-svar?visa=enhet").ToList();

        var before = new Dictionary<(string, string), string>();
        string[] theirs = ["/min-sida", "/min-sida/logga-in"];
        var family = await app.As(Visitor.Guardian);
        foreach (var address in theirs) before[(Visitor.Guardian, address)] = SameWithHeaders(await family.Get(address));
        foreach (var (persona, visitor) in visitors.Where(v => !within.Contains(v.Key)))
            foreach (var address in open) before[(persona, address)] = Same(await visitor.Get(address));

        List<Kept> secrets = [.. await ConcernSecrets.ThroughTheWrongBoard(app, child.Number), await ConcernSecrets.OfAnUnborn(app), await ConcernSecrets.OfAnAdult(app), await ConcernSecrets.Begun(app)];

        List<string> found = [];
        foreach (var (persona, visitor) in visitors)
        {
            // Every role tries every address; those who are near try them with everything, the others with a report and a draft.
            foreach (var address in open.Concat(Filled(app, Near.Contains(persona) ? secrets : [secrets[0], secrets[^1]], child.AtIntake, on == Provider.Sqlite)))
            {
                var answer = await visitor.Get(address);
                Look(answer, persona);
                if (before.TryGetValue((persona, address), out var was) && Same(answer) != was) found.Add($"{address} is not what it was for {persona}: {Difference(was, Same(answer))}");
            }
            foreach (var asked in new[] { secrets[0].Number, "Kajsa", "Uggleskrik", child.Number, secrets[1].Number, secrets[3].Number }) Look(await visitor.Post("/sok", ("q", asked)), persona, asked);
            Look(await visitor.Post("/varfor-ser-jag-inte", ("Form.Number", secrets[0].Number)), persona, secrets[0].Number);
        }
        foreach (var address in theirs)
        {
            var answer = await family.Get(address);
            Look(answer, Visitor.Guardian);
            SameWithHeaders(answer).ShouldBe(before[(Visitor.Guardian, address)]);
        }
        found.ShouldBeEmpty(string.Join("\n", found.Distinct()));

        foreach (var persona in new[] { Colleague, OtherBoard, "lss-falun", "loggranskare-falun" })
            foreach (var route in AccessMatrixTests.Routes(app).Where(r => r.StartsWith("/oro/") && r.Contains('{')))
            {
                // A report by its number, a draft by its address: the answer is the same as where there is nothing.
                var secret = route.Contains("{number}") ? secrets[0] : secrets[^1];
                var nothing = secret with { Number = "ORO-2026-99999", Id = Guid.NewGuid() };
                var (real, none) = (await visitors[persona].Post(Fill(route, secret, child.AtIntake)), await visitors[persona].Post(Fill(route, nothing, child.AtIntake)));
                (real.Status, Same(real).Replace(secret.Short, "").Replace(secret.Id.ToString(), "")).ShouldBe((404, Same(none).Replace(nothing.Short, "").Replace(nothing.Id.ToString(), "")), $"{route} for {persona}");
            }

        await app.Do<Nightly>(night => night.Run());
        var mail = await app.Read(c => c.Set<OutboxMail>().AsNoTracking().ToListAsync());
        mail.ShouldNotBeEmpty();
        var kept = await DatabaseDump.AllText(app, "concern_reports", "concern_drafts", "information_requests", "substance_reports", "attachments");
        // The reference in the board's own system stands in the report's history, which the intake alone reads.
        secrets.SelectMany(s => s.Words).Except(["Rördrom"]).Where(kept.Contains).ShouldBeEmpty("Nothing but the reports' own tables keeps their words.");
        kept = await DatabaseDump.AllText(app, "concern_reports", "concern_drafts", "information_requests", "substance_reports", "facts", "duties", "access_log", "attachments");
        AnyNumber().Matches(kept).Select(m => m.Value).Distinct().ShouldBeEmpty("Beside the reports their numbers stand in their own history and duties and in the log.");
        var logged = string.Join('\n', app.Log.Lines.Select(l => l.Text));
        secrets.SelectMany(s => s.Words).Where(logged.Contains).ShouldBeEmpty("A report is not written to the log.");

        void Look(Answer answer, string persona, string asked = "")
        {
            if (answer.Status >= 500) found.Add($"{answer.Address} answered {persona} {answer.Status}");
            var all = (asked == "" ? answer.Html : answer.Html.Replace(asked, "")) + answer.Headers + answer.Response.Content.Headers;
            foreach (var secret in secrets)
            {
                var among = secret.Persons.Contains(persona);
                if (!among || !answer.Address.StartsWith("/oro", StringComparison.Ordinal))
                    found.AddRange(secret.Words.Where(w => !secrets.Any(s => s.Words.Contains(w) && s.Persons.Contains(persona)) || !answer.Address.StartsWith("/oro", StringComparison.Ordinal)).Where(w => all.Contains(w, StringComparison.OrdinalIgnoreCase)).Select(w => $"{w} at {answer.Address} for {persona}"));
                if (!among && all.Contains(secret.Number) && !(persona == "loggranskare-falun" && answer.Address.StartsWith("/logg"))) found.Add($"{secret.Number} at {answer.Address} for {persona}");
            }
            if (persona == "loggranskare-falun" && answer.Address.StartsWith("/logg") && answer.Page.QuerySelectorAll("main tr").Any(r => r.TextContent.Contains("ORO-") && r.TextContent.Contains("Eva Norling"))) found.Add("The log names the reporter");
        }
    }

    [Theory, OnBothDatabases]
    public async Task In_a_browser_it_is_gone_when_the_reporter_has_left_and_never_there_for_others(Provider on)
    {
        var app = await SamspelApp.ForBrowser(on);
        var child = await ConcernSecrets.Child(app);
        var report = (await ConcernSecrets.ThroughTheWrongBoard(app, child.Number))[0];
        var own = $"/oro/anmalan/{report.Short}";
        await using (var reporter = await Browser.Open(app, Reporter, width: 390, dark: true))
        {
            // On a phone the menu is folded: the way to a new report stands outside it on every page.
            (await reporter.Page.Locator("footer a[href='/oro/ny']").IsVisibleAsync()).ShouldBeTrue();
            await reporter.Go(own);
            (await reporter.Page.ContentAsync()).ShouldContain("Uggleskrik");
            await reporter.AssertNoAxeViolations();
            await reporter.AssertNoSidewaysScroll();
            (await reporter.Page.TitleAsync()).ShouldBe($"{report.Number} – Samspel");
            await Nowhere(reporter, $"/barn/{child.AtSchool}", "/", "/sip", "/enhet/inkorg");
            await reporter.Opening(() => reporter.Page.EvaluateAsync("() => document.querySelector('form[action=\"/konto/logga-ut\"]').submit()"));
            reporter.Page.Url.ShouldContain("/konto/");
            await reporter.Page.GoBackAsync();
            await Nowhere(reporter, own, "/oro");
        }
        foreach (var persona in new[] { Colleague, OtherBoard, "lss-falun", "skolskoterska-falun" })
        {
            await using var other = await Browser.Open(app, persona);
            await Nowhere(other, "/", "/?visa=enhet", "/oro", own, $"/oro/inkomna/{report.Short}", $"/oro/utkast/{report.Id}", "/invanta-svar", "/mottaget");
        }

        async Task Nowhere(Browser browser, params string[] addresses)
        {
            foreach (var address in addresses)
            {
                await browser.Go(address);
                var shown = await browser.Page.Locator("html").InnerTextAsync() + await browser.Page.ContentAsync() + await browser.Page.TitleAsync() + await browser.Page.EvaluateAsync<string>("() => JSON.stringify({ ...localStorage, ...sessionStorage })");
                report.Words.Where(shown.Contains).ShouldBeEmpty(address);
            }
        }
    }

    static readonly string[] Leave = ["/konto/logga-ut", "/konto/fortsatt", "/utkast", "/utkast/slang", "/konto/uppdrag"];

    /// <summary>Every address with a place in it, with what belongs to the reports in the places.</summary>
    static IEnumerable<string> Filled(SamspelApp app, IReadOnlyList<Kept> secrets, ChildId child, bool all)
        => AccessMatrixTests.Routes(app).Where(r => r.Contains('{') && (all || r.StartsWith("/oro/", StringComparison.Ordinal))).SelectMany(route => (route.StartsWith("/oro/", StringComparison.Ordinal) ? secrets : secrets.Take(1)).Select(s => Fill(route, s, child))).Distinct();

    static string Fill(string route, Kept secret, ChildId child) => Hole().Replace(route, hole => hole.Groups[1].Value switch
    {
        "number" => secret.Short,
        "id" when route.StartsWith("/barn/", StringComparison.Ordinal) => child.ToString(),
        "key" => (secret.Files.Count > 0 ? secret.Files[0] : Guid.Empty).ToString(),
        "kommun" => "2080",
        _ => hole.Value.Contains("guid") ? secret.Id.ToString() : "1",
    });

    /// <summary>The page without what is new at every showing.</summary>
    internal static string Same(Answer answer) => $"{answer.Status} {answer.Address} {Token().Replace(answer.Html, "")}";

    /// <summary>The same with everything the answer's headers say but the hour and what belongs to the visit.</summary>
    internal static string SameWithHeaders(Answer answer)
        => $"{Same(answer)} {string.Join(' ', answer.Headers.Concat(answer.Response.Content.Headers).Where(h => h.Key is not ("Date" or "Set-Cookie" or "Content-Length")).OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Key}={string.Join(',', h.Value)}"))}";

    /// <summary>Where two pages begin to differ.</summary>
    internal static string Difference(string was, string isNow)
    {
        var at = was.Zip(isNow).TakeWhile(p => p.First == p.Second).Count();
        return $"…{isNow[Math.Max(0, at - 80)..Math.Min(isNow.Length, at + 80)]}…";
    }

    [GeneratedRegex("""<input[^>]*(name="(__once|__RequestVerificationToken)"|type="hidden"[^>]*value="[0-9a-f]{8}-[0-9a-f-]{27}")[^>]*>""")]
    private static partial Regex Token();

    [GeneratedRegex("(ORO|UPG|LVM)-[0-9]{4}-[0-9]+")]
    private static partial Regex AnyNumber();

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Hole();
}
