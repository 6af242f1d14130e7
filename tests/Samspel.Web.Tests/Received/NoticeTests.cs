using Microsoft.EntityFrameworkCore;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Mail;
using Samspel.Web.Tests.Agreements;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Meetings;

namespace Samspel.Web.Tests.Received;

public class NoticeTests
{
    [Theory, OnBothDatabases]
    public async Task The_called_are_told_that_there_is_something_to_do_and_nothing_more(Provider on)
    {
        await using var app = await WithMail(on);
        var made = await CaseUnderWay.Called(app);
        var mails = await Mails(app);
        mails.Select(m => m.Recipient).ShouldBe(["bup@region.example", "bup-falun@demo.example"], ignoreOrder: true);
        foreach (var mail in mails)
            foreach (var secret in new[] { made.Given, "Provsson", made.Digits[..8], made.Number.ToString(), made.Short, "SIP", "BUP", "kallelse", "möte", "Socialtjänst" })
                $"{mail.Subject} {mail.Body}".ShouldNotContain(secret);
        (await app.Read(c => c.Set<OutboxMail>().Select(m => m.UniqueKey).ToListAsync())).ShouldAllBe(k => !k.Contains(made.Short));
    }

    [Theory, OnBothDatabases]
    public async Task One_mail_an_hour_and_what_comes_after_it_is_told_in_the_next(Provider on)
    {
        await using var app = await WithMail(on);
        var made = await CaseUnderWay.Called(app);
        void Tell() => made.Change((sip, by, sending, _) => sip.SendMessage(by, sip.Owner, [sip.Meetings[0].CallOf(CaseUnderWay.Unit("bup-falun"))!.Unit], "Hej!", [], sending)).GetAwaiter().GetResult();
        Tell();
        Tell();
        var mine = (await Mails(app)).Where(m => m.Recipient == "bup-falun@demo.example").OrderBy(m => m.DueAt).ToList();
        mine.Count.ShouldBe(2);
        mine[1].DueAt.ShouldBe(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        app.Time.Advance(TimeSpan.FromHours(3));
        Tell();
        (await Mails(app)).Count(m => m.Recipient == "bup-falun@demo.example").ShouldBe(3);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_refused_is_told_to_nobody(Provider on)
    {
        await using var app = await WithMail(on);
        var made = await CaseUnderWay.Prepared(app);
        var sara = await app.As("socialsekreterare-falun");
        var meeting = await (await sara.Get($"{made.Address}/moten/nytt")).Form().Fill(new { Place = "Rum 3", Units = (string[])[CaseUnderWay.Unit("bup-falun").ToString()] }).Submit();
        (await meeting.Form("form:has([formaction*=Call])").Submit()).Expect(409);
        (await Mails(app)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task The_night_reminds_of_what_is_due_tomorrow_or_late_once_a_day(Provider on)
    {
        await using var app = await WithMail(on);
        await app.Read(c => c.Set<DutyRow>().ExecuteDeleteAsync());
        await CaseUnderWay.Called(app);
        async Task<int> Remind()
        {
            var count = 0;
            await app.Do<Db>(async db => { count = await db.EnqueueReminders(); await db.Commit(); });
            return count;
        }
        (await Remind()).ShouldBe(0);
        app.Time.SetDay(new DateOnly(2026, 11, 29));
        (await Remind()).ShouldBe(2);
        (await Remind()).ShouldBe(2);
        (await Mails(app)).Count(m => m.UniqueKey.StartsWith("paminnelse:")).ShouldBe(2);
        app.Time.SetDay(new DateOnly(2026, 12, 5));
        await Remind();
        // Late now: those at BUP who want mail, and the one who called and is to ask again before the meeting.
        (await Mails(app)).Where(m => m.UniqueKey.StartsWith("paminnelse:") && m.UniqueKey.EndsWith("2026-12-05")).Select(m => m.Recipient)
            .ShouldBe(["bup@region.example", "bup-falun@demo.example", "socialsekreterare-falun@demo.example"], ignoreOrder: true);
    }

    [Theory, OnBothDatabases]
    public async Task Coordinators_are_reminded_of_their_duties_and_told_of_nothing_that_is_sent(Provider on)
    {
        await using var app = await WithMail(on);
        string?[] coordinators = [AgreementGiven.Coordinator, "lokal-samordnare-falun"];
        await app.Read(c => c.Users.Where(a => coordinators.Contains(a.Persona)).ExecuteUpdateAsync(s => s.SetProperty(a => a.WantsMail, true)));
        await CaseUnderWay.Called(app);
        (await Mails(app)).ShouldNotContain(m => m.Recipient.Contains("samordnare"));
        app.Time.SetDay(new DateOnly(2027, 6, 1));
        await app.Do<Db>(async db => { await db.EnqueueReminders(); await db.Commit(); });
        (await Mails(app)).Where(m => m.UniqueKey.StartsWith("paminnelse:") && m.Recipient.Contains("samordnare")).Select(m => m.Recipient)
            .ShouldBe(["lanssamordnare@demo.example", "lokal-samordnare-falun@demo.example"], ignoreOrder: true);
    }

    static async Task<SamspelApp> WithMail(Provider on)
    {
        var app = await SamspelApp.Fresh(on);
        string?[] personas = ["bup-falun", "socialsekreterare-falun"];
        await app.Read(c => c.Users.Where(a => personas.Contains(a.Persona)).ExecuteUpdateAsync(s => s.SetProperty(a => a.WantsMail, true)));
        await app.Do<SamspelContext>(async c =>
        {
            var id = CaseUnderWay.Unit("bup-falun");
            var unit = await c.Set<Unit>().SingleAsync(u => u.Id == id);
            unit.Revise(unit.Content with { Email = "bup@region.example" });
            var paperId = CaseUnderWay.Unit("privata-utforaren-linden");
            var paper = await c.Set<Unit>().SingleAsync(u => u.Id == paperId);
            paper.Revise(paper.Content with { Email = "linden@utforare.example" });
            await c.SaveChangesAsync();
        });
        return app;
    }

    static Task<List<OutboxMail>> Mails(SamspelApp app) => app.Read(c => c.Set<OutboxMail>().AsNoTracking().ToListAsync());
}
