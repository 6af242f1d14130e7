using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.Worklist;

public class WorklistTests
{
    static readonly DateOnly Today = new(2026, 11, 23);

    [Theory, OnBothDatabases]
    public async Task Duties_stand_by_time_with_their_number_day_and_reason(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var ifo = await UnitOf(app, "socialsekreterare-falun");
        await Put(app, Row(ifo, DutyKind.EstablishPlan, "SIP-2026-0001", Today.AddDays(-8)), Row(ifo, DutyKind.PrepareWithChild, "SIP-2026-0002", Today),
            Row(ifo, DutyKind.CallToMeeting, "SIP-2026-0003", Today.AddDays(4)), Row(ifo, DutyKind.FollowUpPlan, "SIP-2026-0004", Today.AddDays(7)), Row(ifo, DutyKind.ConsentEnding, "SIP-2026-0005", Today.AddDays(40)));

        var page = (await (await app.As("socialsekreterare-falun")).Get("/")).Expect(200);
        page.Heading.ShouldBe("Att göra");
        page.AllText.ShouldContain("Måndag 23 november 2026 · 5 uppgifter");
        page.Texts(".task-group > h2").ShouldBe(["Försenat (1)", "I dag (1)", "Den här veckan (1)", "Nästa vecka (1)", "Senare (1)"]);
        page.Texts(".tasks .status").ShouldBe(["8 dagar sent", "I dag", "Fredag", "Måndag", "I god tid"]);
        page.Page.QuerySelector(".tasks a.task")!.GetAttribute("href").ShouldBe("/sip/2026-0001/uppratta");
        page.Page.QuerySelectorAll(".tasks a.why").ShouldAllBe(a => a.GetAttribute("href") == "/overenskommelsen/3.6#p-3-6");
    }

    [Theory, OnBothDatabases]
    public async Task Who_does_not_work_with_cases_sees_no_duty_about_a_person(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var unit = await UnitOf(app, "lokal-samordnare-falun");
        var (open, secret) = (Row(unit, DutyKind.TakeCase, "SIP-2026-0001", Today), Row(unit, DutyKind.TakeCase, "SIP-2026-0002", Today));
        secret.Compartment = CompartmentId.New();
        await Put(app, open, secret);
        var list = await (await app.As("lokal-samordnare-falun")).Get("/");
        Numbers(list).ShouldBe(["SIP-2026-0001"]);
        list.AllText.ShouldContain("· 1 uppgift");
        Numbers(await (await app.As("lokal-samordnare-falun")).Get("/?visa=enhet")).ShouldBe(["SIP-2026-0001"]);
    }

    [Theory, OnBothDatabases]
    public async Task Mine_are_my_own_and_the_inbox_and_the_unit_shows_all(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (ifo, me, colleague) = (await UnitOf(app, "socialsekreterare-falun"), Person("socialsekreterare-falun"), Person("socialsekreterare2-falun"));
        await Put(app, Row(ifo, DutyKind.EstablishPlan, "SIP-2026-0001", Today, me), Row(ifo, DutyKind.TakeCase, "SIP-2026-0002", Today), Row(ifo, DutyKind.CallToMeeting, "SIP-2026-0003", Today, colleague),
            Row(ifo, DutyKind.AssignAction, "SIP-2026-0004", Today, forManagers: true), Row(ifo, DutyKind.PrepareWithChild, "SIP-2026-0005", Today, me, visible: Today.AddDays(1)));

        var visitor = await app.As("socialsekreterare-falun");
        Numbers(await visitor.Get("/")).ShouldBe(["SIP-2026-0001", "SIP-2026-0002"]);
        Numbers(await visitor.Get("/?visa=enhet")).ShouldBe(["SIP-2026-0001", "SIP-2026-0002", "SIP-2026-0003"]);
        Numbers(await visitor.Get("/?visa=enhet&slag=kalla-till-sip-mote")).ShouldBe(["SIP-2026-0003"]);
        Numbers(await (await app.As("enhetschef-falun")).Get("/")).ShouldBe(["SIP-2026-0002", "SIP-2026-0004"]);
        Numbers(await (await visitor.Get("/?visa=enhet")).Form("main form[method=get]").Fill("slag", "uppratta-planen").Submit()).ShouldBe(["SIP-2026-0001"]);
    }

    [Theory, OnBothDatabases]
    public async Task What_nobody_owns_stands_once_with_the_one_who_carries_it_and_once_with_each_manager(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var sip = await Sips.Arrange.Case(app, Domain.Sips.SipState.MeetingHeld);
        await app.Read(c => c.Set<DutyRow>().ExecuteDeleteAsync());
        await sip.Act((s, sending, by) =>
        {
            s.RaiseQuestion(by, "Vem betalar?", null, null, sending);
            var goal = s.AddGoal(by, new Domain.Sips.GoalContent("Skolan", Domain.Sips.GoalBy.Professional, Domain.Sips.GoalTerm.Short), Today);
            s.AddAction(by, new Domain.Sips.ActionContent(goal, "Samtal", null, null, null, null, null, [], null), Today);
        });
        static int Of(Answer page, DutyKind kind) => page.Expect(200).Texts(".tasks .task").Count(t => t.StartsWith(kind.Act()));
        async Task Sees(string persona, int questions, int actions, string address = "/")
        {
            var page = await (await app.As(persona)).Get(address);
            (Of(page, DutyKind.AssignOpenQuestion), Of(page, DutyKind.AssignAction)).ShouldBe((questions, actions), $"{persona} at {address}");
        }
        foreach (var address in new[] { "/", "/?visa=enhet", "/?visa=enhet&slag=" + Web.Worklist.DutyLinks.Slug(DutyKind.AssignOpenQuestion) })
        {
            var filtered = address.Contains("slag");
            await Sees("socialsekreterare-falun", 1, filtered ? 0 : 1, address);
            await Sees("enhetschef-falun", 1, filtered ? 0 : 1, address);
            await Sees("enhetschef-bup-falun", 1, 0, address);
            await Sees("bup-falun", 0, 0, address);
        }
        await Sees("socialsekreterare2-falun", 0, 0);
        await Sees("socialsekreterare2-falun", 1, 1, "/?visa=enhet");
        (await (await app.As("enhetschef-falun")).Get("/")).AllText.ShouldContain("till dig som chef");
        (await (await app.As("socialsekreterare-falun")).Get("/")).AllText.ShouldNotContain("till dig som chef");
    }

    [Theory, OnBothDatabases]
    public async Task Another_units_duties_are_never_shown_and_what_it_owes_is_waited_for(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (ifo, bup, lss) = (await UnitOf(app, "socialsekreterare-falun"), await UnitOf(app, "bup-falun"), await UnitOf(app, "lss-falun"));
        await Put(app, Row(bup, DutyKind.AnswerCall, "SIP-2026-0001", Today.AddDays(2), owedTo: ifo, since: Today.AddDays(-5), key: $"svara-kallelse:1:{bup}"), Row(lss, DutyKind.EstablishPlan, "SIP-2026-0009", Today));

        var owner = (await (await app.As("socialsekreterare-falun")).Get("/")).Expect(200);
        Numbers(owner).ShouldBe(["SIP-2026-0001"]);
        owner.Text("section[aria-labelledby=invanta]").ShouldContain("sedan 2026-11-18");
        owner.Has(".empty").ShouldBeTrue();

        var called = (await (await app.As("bup-falun")).Get("/")).Expect(200);
        called.Page.QuerySelector(".tasks a.task")!.GetAttribute("href")!.ShouldStartWith("/mottaget/2026-0001");
        called.Has("section[aria-labelledby=invanta]").ShouldBeFalse();
        Numbers(await (await app.As("socialsekreterare-borlange")).Get("/?visa=enhet")).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task What_others_owe_in_my_cases_is_mine_to_wait_for_and_the_rest_the_units(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (ifo, bup) = (await UnitOf(app, "socialsekreterare-falun"), await UnitOf(app, "bup-falun"));
        DutyRow Owed(string number, PersonId? by, DutyKind kind = DutyKind.DoAction) => Row(bup, kind, number, Today.AddDays(2), owedTo: ifo, since: Today.AddDays(-5), key: "insats:1", awaitedBy: by);
        await Put(app, Owed("SIP-2026-0001", Person("socialsekreterare-falun")), Owed("SIP-2026-0002", Person("socialsekreterare2-falun")), Owed("SIP-2026-0003", null), Owed("SIP-2026-0004", Person("socialsekreterare-falun"), DutyKind.ReadReceived));

        var me = await app.As("socialsekreterare-falun");
        foreach (var list in new[] { "/", "/invanta-svar" })
        {
            Numbers(await me.Get(list)).ShouldBe(["SIP-2026-0001", "SIP-2026-0003", "SIP-2026-0004"], list);
            Numbers(await me.Get(list + "?visa=enhet")).ShouldBe(["SIP-2026-0001", "SIP-2026-0002", "SIP-2026-0003", "SIP-2026-0004"], list);
        }
        (await me.Get("/")).Page.QuerySelectorAll(".tasks a.task").Select(a => a.GetAttribute("href")).ShouldBe(["/sip/2026-0001/plan", "/sip/2026-0003/plan", "/mottaget/2026-0004"]);
        Numbers(await (await app.As("socialsekreterare-borlange")).Get("/invanta-svar?visa=enhet")).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task What_others_owe_stands_shortly_in_the_worklist_and_whole_on_its_own_page(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (ifo, bup, me) = (await UnitOf(app, "socialsekreterare-falun"), await UnitOf(app, "bup-falun"), Person("socialsekreterare-falun"));
        await Put(app, [.. Enumerable.Range(1, 60).Select(i => Row(bup, DutyKind.DoAction, $"SIP-2026-{i:0000}", Today, owedTo: ifo, since: Today.AddDays(-60 + i), key: "insats:1", awaitedBy: me))]);

        var visitor = await app.As("socialsekreterare-falun");
        var start = (await visitor.Get("/")).Expect(200);
        Numbers(start).ShouldBe([.. Enumerable.Range(1, 20).Select(i => $"SIP-2026-{i:0000}")]);
        var all = await start.Follow("Visa alla som ska svara");
        all.AllText.ShouldContain("60 svar att invänta");
        Numbers(all).Count.ShouldBe(50);
        Numbers(await visitor.Get("/invanta-svar?sida=2")).Count.ShouldBe(10);
        foreach (var odd in new[] { "/invanta-svar?sida=-4", "/invanta-svar?sida=99999999", "/invanta-svar?sida=x", "/invanta-svar?visa=%22%3E" }) (await visitor.Get(odd)).Expect(200);
        (await (await app.As("lss-falun")).Get("/invanta-svar")).AllText.ShouldContain("Ingen är skyldig er svar");
    }

    [Theory, OnBothDatabases]
    public async Task A_long_list_comes_in_pages_with_true_counts(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var ifo = await UnitOf(app, "socialsekreterare-falun");
        await Put(app, [.. Enumerable.Range(1, 120).Select(i => Row(ifo, DutyKind.EstablishPlan, $"SIP-2026-{i:0000}", Today.AddDays(i < 70 ? -1 : 30)))]);

        var visitor = await app.As("socialsekreterare-falun");
        var first = (await visitor.Get("/")).Expect(200);
        first.AllText.ShouldContain("120 uppgifter");
        Numbers(first).Count.ShouldBe(50);
        first.Texts(".task-group > h2").ShouldBe(["Försenat (69)"]);
        var last = (await visitor.Get("/?sida=3")).Expect(200);
        Numbers(last).Count.ShouldBe(20);
        last.Texts(".task-group > h2").ShouldBe(["Senare (51)"]);
        foreach (var odd in new[] { "/?sida=-4", "/?sida=99999999", "/?sida=x", "/?slag=finns-inte", "/?visa=%22%3E" }) (await visitor.Get(odd)).Expect(200);
    }

    [Theory, OnBothDatabases]
    public async Task An_empty_list_says_when_the_next_is_due(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var ifo = await UnitOf(app, "socialsekreterare-falun");
        await Put(app, Row(ifo, DutyKind.FollowUpPlan, "SIP-2026-0001", Today.AddDays(20), visible: Today.AddDays(6)));
        var page = (await (await app.As("socialsekreterare-falun")).Get("/")).Expect(200);
        page.Text(".empty").ShouldContain("Inget att göra just nu");
        page.Text(".empty").ShouldContain("2026-12-13");
    }

    [Theory, OnBothDatabases]
    public async Task Those_who_carry_no_cases_get_the_ways_to_what_they_do(Provider on)
    {
        var app = await SamspelApp.For(on);
        foreach (var (persona, way) in new[] { ("administrator-falun", "/administration"), ("loggranskare-falun", "/logg"), ("lokal-samordnare-falun", "/kommunens-regler"), ("lanssamordnare", "/overenskommelsen/import"), ("ledamot", "/overenskommelsen") })
        {
            var page = (await (await app.As(persona)).Get("/")).Expect(200);
            page.Page.QuerySelectorAll("main a.task").Select(a => a.GetAttribute("href")).ShouldContain(way);
            page.Has("main .case-number").ShouldBeFalse();
        }
    }

    [Theory, OnBothDatabases]
    public async Task Coordinators_see_what_their_unit_is_to_do_and_a_member_only_what_is_her_own(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (county, falun, member) = (await UnitOf(app, "lanssamordnare"), await UnitOf(app, "lokal-samordnare-falun"), Person("ledamot"));
        await Put(app, Row(county, DutyKind.ReplaceAgreement, "", Today), Row(county, DutyKind.DoBodyAssignment, "", Today, member), Row(falun, DutyKind.WriteSecrecyRoutine, "", Today.AddDays(-1)));

        static IReadOnlyList<string> Acts(Answer page) => page.Expect(200).Texts(".task-group:not([aria-labelledby=vagar]) a.task");
        var coordinator = await (await app.As("lanssamordnare")).Get("/");
        (coordinator.Heading, coordinator.Text(".menu-wide .count")).ShouldBe(("Att göra", "1"));
        Acts(coordinator).ShouldBe([DutyKind.ReplaceAgreement.Act()]);
        Acts(await (await app.As("lanssamordnare")).Get("/?visa=enhet")).Count.ShouldBe(2);
        Acts(await (await app.As("lokal-samordnare-falun")).Get("/")).ShouldBe([DutyKind.WriteSecrecyRoutine.Act()]);
        Acts(await (await app.As("ledamot")).Get("/")).ShouldBe([DutyKind.DoBodyAssignment.Act()]);
        Acts(await (await app.As("ledamot")).Get("/?visa=enhet")).Count.ShouldBe(1);
        (await (await app.As("administrator-region")).Get("/")).Heading.ShouldBe("Välkommen");
    }

    static IReadOnlyList<string> Numbers(Answer page) => [.. page.Expect(200).Texts(".tasks .id").Distinct()];

    static Task<UnitId> UnitOf(SamspelApp app, string persona) => app.Read(c => c.Set<Domain.Parties.Assignment>().Where(a => a.Person == Person(persona)).OrderBy(a => a.Id).Select(a => a.Unit).FirstAsync());

    static PersonId Person(string persona) => new(Db.NamedGuid($"persona:{persona}"));

    /// <summary>These duties and no others.</summary>
    static Task Put(SamspelApp app, params DutyRow[] rows) => app.Read(async c =>
    {
        await c.Set<DutyRow>().ExecuteDeleteAsync();
        c.AddRange(rows);
        return await c.SaveChangesAsync();
    });

    static DutyRow Row(UnitId unit, DutyKind kind, string number, DateOnly due, PersonId? person = null, bool forManagers = false, DateOnly? visible = null, UnitId? owedTo = null, DateOnly? since = null, string key = "k:1", PersonId? awaitedBy = null) => new()
    {
        SubjectId = Guid.NewGuid(), Key = key, Kind = kind, Number = number, Unit = unit, Person = person, ForManagers = forManagers,
        VisibleFrom = visible ?? Today.AddDays(-30), Due = due, OwedTo = owedTo, AwaitedBy = awaitedBy, OwedSince = since, Section = "3.6", Law = "SoL 10 kap. 8 §",
    };
}
