using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Meetings;

namespace Samspel.Web.Tests.Plans;

/// <summary>Every page of the plan: closed to strangers, refused in the wrong state, and shown again with the text when it is not filled in.</summary>
public class PlanAccessTests
{
    static readonly string[] Pages =
    [
        "plan", "plan/situation", "plan/huvudansvar", "plan/riktlinje", "plan/nasta-uppfoljning", "mal/ny", "mal/1", "insatser/ny", "insatser/2", "insatser/2/rapport",
        "fragor", "fragor/ny", "fragor/1/agare", "fragor/1/svar", "uppratta", "versioner/1", "folj-upp", "besluta", "avsluta",
        "utskrift/familjen", "utskrift/akten", "utskrift/akten?version=1", "utskrift/loften",
    ];

    static (string Name, string Value)[] F(params string[] pairs) => [.. pairs.Chunk(2).Select(p => ($"Form.{p[0]}", p[1]))];

    /// <summary>Each form with an answer that is good in the right state.</summary>
    static readonly (string Page, (string, string)[] Fields)[] Posts =
    [
        ("plan/situation", F("Description", "Skriven text", "NoOthersMeasures", "true")), ("mal/ny", F("Text", "Skriven text", "By", "Individual", "Term", "Short")),
        ("mal/1", F("Text", "Skriven text", "By", "Individual", "Term", "Short")), ("insatser/ny", F("What", "Skriven text", "Goal", "1")), ("insatser/2", F("What", "Skriven text", "Goal", "1")),
        ("insatser/2/rapport", F("Status", "Ongoing", "Comment", "Skriven text")), ("plan/huvudansvar", F("Principal", "Region", "Unit", "Skriven text", "Person", "B")),
        ("plan/riktlinje", F("Version", "Skriven text")), ("plan/nasta-uppfoljning", F("On", "2027-03-01")), ("fragor/ny", F("Text", "Skriven text")),
        ("fragor/1/agare", F("Owner", CaseUnderWay.Unit("bup-falun").ToString(), "Person", "Skriven text")), ("fragor/1/svar", F("Answer", "Skriven text")), ("uppratta", []),
        ("folj-upp", F("On", "2026-11-23", "Goals[0].Goal", "1", "Goals[0].Result", "Reached", "Summary", "Skriven text")), ("besluta", F("NextFollowUp", "2027-03-01")),
        ("avsluta", F("Completed", "true", "Why", "Skriven text")),
    ];

    [Theory, OnBothDatabases]
    public async Task A_strangers_plan_is_not_there(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.Established(app);
        foreach (var persona in new[] { "lss-falun", "bup-falun", "socialsekreterare-borlange", "administrator-falun", "loggranskare-falun" })
        {
            var stranger = await app.As(persona);
            foreach (var page in Pages) (await stranger.Get($"{sip.Address}/{page}")).Status.ShouldBe(404, $"{persona} {page}");
            foreach (var (page, fields) in Posts) (await stranger.Post($"{sip.Address}/{page}", fields)).Status.ShouldBe(404, $"{persona} POST {page}");
        }
        (await app.AccessLog(sip.Number.ToString())).Count(l => l is { Act: AccessAct.Refused, Allowed: false }).ShouldBeGreaterThan(Pages.Length);
    }

    [Theory, OnBothDatabases]
    public async Task The_owner_opens_every_page_and_each_look_is_logged(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.Established(app);
        var owner = await app.As("socialsekreterare-falun");
        foreach (var page in Pages)
        {
            var answer = (await owner.Get($"{sip.Address}/{page}")).Expect(200);
            answer.Title.ShouldContain(sip.Number.ToString());
            answer.Title.ShouldNotContain(sip.Given);
            answer.Html.ShouldNotContain(sip.Digits[^4..] + "<");
        }
        var log = (await app.AccessLog(sip.Number.ToString())).Select(l => l.Object).ToHashSet();
        foreach (var what in new[] { "sip/plan", "sip/plan/situation", "sip/mal/ny", "sip/insatser", "sip/insatser/rapport", "sip/fragor", "sip/uppratta", "sip/version", "sip/folj-upp", "sip/utskrift/familjen", "sip/utskrift/akten", "sip/utskrift/loften" }) log.ShouldContain(what);
        foreach (var missing in new[] { "mal/9", "insatser/1", "insatser/9/rapport", "versioner/2", "fragor/9/svar", "utskrift/akten?version=7" }) (await owner.Get($"{sip.Address}/{missing}")).Status.ShouldBe(404, missing);
    }

    [Theory, OnBothDatabases]
    public async Task In_a_closed_case_nothing_is_changed(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await PlanCases.Closed(app);
        var owner = await app.As("socialsekreterare-falun");
        var before = (await sip.Row()).Version;
        foreach (var (page, fields) in Posts)
        {
            var answer = await owner.Post($"{sip.Address}/{page}", fields);
            answer.Status.ShouldBe(409, page);
            answer.Errors.ShouldNotBeEmpty(page);
            if (fields.Any(f => f.Item2 == "Skriven text")) answer.Html.ShouldContain("Skriven text", Case.Sensitive, page);
        }
        (await sip.Row()).Version.ShouldBe(before);
        foreach (var (page, _) in Posts) (await owner.Get($"{sip.Address}/{page}")).Expect(200).Has("main form[method=post]").ShouldBeFalse(page);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_not_filled_in_is_asked_for_with_the_text_kept(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (established, followedUp) = (await PlanCases.Established(app), await PlanCases.FollowedUp(app));
        var owner = await app.As("socialsekreterare-falun");
        foreach (var (page, fields, kept) in new (string, (string, string)[], string?)[]
        {
            ("plan/situation", F("OthersMeasures", "Kvar", "NoOthersMeasures", "true"), "Kvar"), ("plan/situation", F("Disagreements[0].Party", "Kvar"), "Kvar"),
            ("mal/ny", F("Text", ""), null), ("mal/1", F("Text", "Kvar"), "Kvar"), ("insatser/ny", F("What", "", "Goal", "1", "Person", "Kvar"), "Kvar"),
            ("insatser/2", F("What", "Kvar", "Goal", "1", "By", "i morgon"), "Kvar"), ("insatser/ny", F("What", "Kvar", "Goal", "1", "Responsible", CaseUnderWay.Unit("borlange-ifo").ToString()), "Kvar"),
            ("insatser/2/rapport", F("Comment", "Kvar"), "Kvar"), ("insatser/2/rapport", F("Status", "Cancelled"), null), ("plan/huvudansvar", F("Principal", "Region", "Unit", "Kvar"), "Kvar"),
            ("plan/riktlinje", F("Version", " "), null), ("plan/nasta-uppfoljning", F("On", "snart"), "snart"), ("fragor/ny", F("Text", "", "Person", "Kvar"), "Kvar"),
            ("fragor/1/agare", F("Person", "Kvar"), "Kvar"), ("fragor/1/svar", F("Answer", ""), null), ("folj-upp", F("On", "2026-11-23", "Goals[0].Goal", "1", "Summary", "Kvar"), "Kvar"),
            ("besluta!", F("NextFollowUp", ""), null), ("avsluta!", F("Why", "Kvar"), "Kvar"),
        })
        {
            var sip = page.EndsWith('!') ? followedUp : established;
            var answer = await owner.Post($"{sip.Address}/{page.TrimEnd('!')}", fields);
            answer.Status.ShouldBe(422, $"{page}: {answer}");
            answer.Errors.ShouldNotBeEmpty(page);
            if (kept is not null) answer.Page.QuerySelectorAll("main form input, main form textarea").Select(e => e.GetAttribute("value") ?? e.TextContent.Trim()).ShouldContain(kept, page);
        }
    }
}
