using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Mail;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Mail;

public partial class MailSenderTests
{
    [Theory, OnBothDatabases]
    public async Task A_mail_is_sent_and_says_only_that_there_is_something_to_do(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await using var server = new MailServer();
        await Leave(app, "sara@example.se", "kallelse:1");

        (await Sender(app, server).Round(default)).ShouldBe(1);

        var (to, text) = server.Mails.ShouldHaveSingleItem();
        to.ShouldBe("sara@example.se");
        text.ShouldContain("Auto-Submitted: auto-generated");
        Readable(text).ShouldContain("Logga in för att se vad det gäller:");
        Links().Matches(Readable(text)).Select(m => m.Value).ShouldBe(["http://localhost:5080/"]);
        (await app.Read(c => c.Set<OutboxMail>().SingleAsync())).SentAt.ShouldNotBeNull();
        (await Sender(app, server).Round(default)).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_rolled_back_is_never_told(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await Leave(app, "sara@example.se", "kallelse:1", commit: false);
        (await app.Read(c => c.Set<OutboxMail>().CountAsync())).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task A_mail_needs_the_transaction_of_what_it_tells_of(Provider on)
        => await Should.ThrowAsync<InvalidOperationException>(async () => await (await SamspelApp.For(on)).Do<MailOutbox>(o => o.SomethingToDo("sara@example.se", "utan")));

    [Theory, OnBothDatabases]
    public async Task The_same_matter_gives_one_mail_however_often_it_is_asked_for(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await Leave(app, "sara@example.se", "kallelse:1");
        await Leave(app, "sara@example.se", "kallelse:1");
        (await app.Read(c => c.Set<OutboxMail>().CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_refused_mail_waits_and_is_tried_again(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await using var server = new MailServer { Refuses = true };
        await Leave(app, "sara@example.se", "kallelse:1");

        (await Sender(app, server).Round(default)).ShouldBe(1);
        var waiting = await app.Read(c => c.Set<OutboxMail>().SingleAsync());
        waiting.LastError.ShouldNotBeNullOrEmpty();
        waiting.SentAt.ShouldBeNull();

        server.Refuses = false;
        (await Sender(app, server).Round(default)).ShouldBe(0);
        app.Time.Advance(TimeSpan.FromMinutes(2));
        (await Sender(app, server).Round(default)).ShouldBe(1);
        server.Mails.ShouldHaveSingleItem();
        (await app.Read(c => c.Set<OutboxMail>().SingleAsync())).LastError.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task A_mail_that_never_goes_through_is_left_for_the_administrator(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await using var server = new MailServer { Refuses = true };
        await Leave(app, "sara@example.se", "kallelse:1");
        for (var day = 0; day < 20; day++)
        {
            await Sender(app, server).Round(default);
            app.Time.Advance(TimeSpan.FromDays(1));
        }
        await app.Do<MailOutbox>(async o => (await o.Status()).ShouldBe(new MailStatus(IsSet: false, Waiting: 0, GivenUp: 1)));
    }

    [Theory, OnBothDatabases]
    public async Task Several_senders_share_the_work_and_send_nothing_twice(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await using var server = new MailServer();
        for (var i = 0; i < 20; i++) await Leave(app, $"medarbetare{i}@example.se", $"kallelse:{i}");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ => { while (await Sender(app, server).Round(default) > 0) { } }));

        server.Mails.Select(m => m.To).Order().ShouldBe(Enumerable.Range(0, 20).Select(i => $"medarbetare{i}@example.se").Order());
    }

    [Theory, OnBothDatabases]
    public async Task What_a_crashed_sender_had_taken_is_taken_over_when_its_lease_ends(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await using var server = new MailServer();
        await Leave(app, "sara@example.se", "kallelse:1");
        await app.Read(c => new OutboxTable(c).Claim(5, app.Time.GetUtcNow(), TimeSpan.FromMinutes(5)));

        (await Sender(app, server).Round(default)).ShouldBe(0);
        app.Time.Advance(TimeSpan.FromMinutes(6));
        (await Sender(app, server).Round(default)).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_mail_for_later_waits_until_then(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await using var server = new MailServer();
        await Leave(app, "sara@example.se", "påminnelse:1", notBefore: app.Time.GetUtcNow().AddDays(1));
        (await Sender(app, server).Round(default)).ShouldBe(0);
        app.Time.Advance(TimeSpan.FromDays(1.1));
        (await Sender(app, server).Round(default)).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Sent_mails_are_forgotten_after_a_month(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await using var server = new MailServer();
        await Leave(app, "sara@example.se", "kallelse:1");
        await Sender(app, server).Round(default);
        app.Time.Advance(TimeSpan.FromDays(31));
        await Sender(app, server).Round(default);
        (await app.Read(c => c.Set<OutboxMail>().CountAsync())).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task Without_a_mail_server_everything_waits_and_the_administrator_is_told(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await Leave(app, "sara@example.se", "kallelse:1");
        await app.Do<MailOutbox>(async o => (await o.Status()).Sentence.ShouldBe("E-post är inte inställd. 1 mejl väntar."));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 16)]
    [InlineData(12, 360)]
    public void The_wait_doubles_up_to_six_hours(int tries, int minutes) => MailSender.Wait(tries).ShouldBe(TimeSpan.FromMinutes(minutes));

    static async Task Leave(SamspelApp app, string recipient, string key, bool commit = true, DateTimeOffset? notBefore = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SamspelContext>();
        await using var transaction = await context.Database.BeginTransactionAsync();
        await scope.ServiceProvider.GetRequiredService<MailOutbox>().SomethingToDo(recipient, key, notBefore);
        if (commit) await transaction.CommitAsync();
    }

    /// <summary>A sender of the test's own: the app's has no mail server and rests.</summary>
    internal static MailSender Sender(SamspelApp app, MailServer server)
    {
        var options = Options.Create(new MailOptions { Smtp = new SmtpOptions { Host = "127.0.0.1", Port = server.Port, StartTls = false, From = "samspel@example.se" } });
        return new MailSender(app.Services.GetRequiredService<IServiceScopeFactory>(), new SmtpDelivery(options), app.Time, options, NullLogger<MailSender>.Instance);
    }

    /// <summary>The mail as its reader sees it: quoted-printable undone.</summary>
    internal static string Readable(string mail)
        => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(Quoted().Replace(mail.ReplaceLineEndings("\n").Replace("=\n", ""), m => ((char)Convert.ToByte(m.Groups[1].Value, 16)).ToString())));

    [GeneratedRegex("=([0-9A-F]{2})")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Links();
}
