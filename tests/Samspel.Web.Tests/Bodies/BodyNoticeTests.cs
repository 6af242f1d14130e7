using Microsoft.EntityFrameworkCore;
using Samspel.Web.Platform.Mail;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Mail;
using static Samspel.Web.Tests.Bodies.BodyArrange;

namespace Samspel.Web.Tests.Bodies;

/// <summary>Those who have a seat are told by mail of a body's meeting, and have it in their calendars.</summary>
public class BodyNoticeTests
{
    [Theory, OnBothDatabases]
    public async Task Those_with_a_seat_are_told_when_a_meeting_is_called_moved_and_cancelled_and_nothing_of_what_it_is_about(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (keeper, member) = (await app.As(Keeper), await app.As(Member));
        var body = await Formed(app);
        await WithoutAccount(app, body, 1, "True", "Ersättare Utan Konto");
        var meeting = (await Planned(app, body, "2026-12-10")).Address;
        await Matter(app, meeting, "Gemensamma lokaler");
        (await (await keeper.Get($"{meeting}/andra")).Form().Fill("Form.Starts", "10:00").Submit()).Expect(200).AllText.ShouldContain("Ge dem kallelsen på annat sätt: Ersättare Utan Konto.");
        (await Mails(app, meeting)).ShouldBeEmpty();
        (await keeper.Get($"{meeting}/kalender.ics")).Expect(404);

        (await (await keeper.Get(meeting)).Form("form:has([formaction='?handler=Notice'])").Submit()).Expect(200);
        (await (await keeper.Get($"{meeting}/andra")).Form().Fill("Form.Day", "2026-12-11").Submit()).Expect(200);
        await Matter(app, meeting, "Ett ärende till");
        var calendar = (await member.Get($"{meeting}/kalender.ics")).Expect(200);
        calendar.Response.Content.Headers.ContentDisposition!.FileName.ShouldBe("sammantrade-2026-12-11.ics");
        foreach (var line in new[] { "METHOD:PUBLISH", "SEQUENCE:2", "DTSTART:20261211T090000Z", "DTEND:20261211T103000Z", "LOCATION:Falun" }) calendar.Html.ShouldContain(line);
        calendar.Html.ShouldNotContain("lokaler");
        (await (await app.As(Other)).Get($"{meeting}/kalender.ics")).Expect(404);
        (await (await keeper.Get($"{meeting}/stall-in")).Form().Fill("Form.Reason", "För få kan komma.").Submit()).Expect(200).AllText.ShouldContain("Ta bort ur kalendern");
        (await member.Get($"{meeting}/kalender.ics")).Expect(200).Html.ShouldContain("METHOD:CANCEL");

        var mails = await Mails(app, meeting);
        mails.Select(m => m.Recipient).ShouldBe(["ledamot@demo.example", "ledamot@demo.example", "ledamot@demo.example"]);
        foreach (var mail in mails)
        {
            mail.Body.ShouldContain($"http://localhost:5080{meeting}\n");
            foreach (var secret in new[] { "lokaler", "Styrgrupp", "Falun", "2026-12", "Åkerlund", "få kan komma" }) $"{mail.Subject} {mail.Body}".ShouldNotContain(secret);
        }
    }

    [Theory, OnBothDatabases]
    public async Task What_is_refused_or_never_called_is_told_to_nobody(Provider on)
    {
        var app = await SamspelApp.For(on);
        var keeper = await app.As(Keeper);
        var meeting = (await Planned(app, await Formed(app), "2026-12-10")).Address;
        (await (await keeper.Get(meeting)).Form("form:has([formaction='?handler=Notice'])").Submit()).Expect(409);
        (await (await keeper.Get($"{meeting}/stall-in")).Form().Fill("Form.Reason", "Behövs inte.").Submit()).Expect(200).AllText.ShouldNotContain("kalendern");
        (await Mails(app, meeting)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task The_notice_goes_out_through_the_mail_server(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await using var server = new MailServer();
        var meeting = (await Planned(app, await Formed(app), "2026-12-10")).Address;
        await Matter(app, meeting, "Gemensamma lokaler");
        (await (await (await app.As(Keeper)).Get(meeting)).Form("form:has([formaction='?handler=Notice'])").Submit()).Expect(200);
        (await MailSenderTests.Sender(app, server).Round(default)).ShouldBe(1);
        var (to, text) = server.Mails.ShouldHaveSingleItem();
        to.ShouldBe("ledamot@demo.example");
        MailSenderTests.Readable(text).ShouldContain(meeting);
    }

    static Task<List<OutboxMail>> Mails(SamspelApp app, string meeting)
    {
        var key = $"sammantrade:{Guid.Parse(meeting.Split('/')[^1]):N}:";
        return app.Read(c => c.Set<OutboxMail>().AsNoTracking().Where(m => m.UniqueKey.StartsWith(key)).ToListAsync());
    }
}
