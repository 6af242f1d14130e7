using Microsoft.EntityFrameworkCore;
using Samspel.Web.Agreements;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Jobs;
using Samspel.Web.Platform.Mail;
using Samspel.Web.Tests.Agreements;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Jobs;

public class NightlyTests
{
    [Theory, OnBothDatabases]
    public async Task The_night_reminds_each_person_once_a_day_of_what_is_due(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await app.Read(c => c.Users.Where(a => a.Persona == "socialsekreterare-falun").ExecuteUpdateAsync(s => s.SetProperty(a => a.WantsMail, true)));
        await app.Read(c => c.Set<OutboxMail>().ExecuteDeleteAsync());

        await app.Do<Nightly>(night => night.Run());
        await app.Do<Nightly>(night => night.Run());
        (await Mails(app)).ShouldBe([("socialsekreterare-falun@demo.example", "paminnelse:socialsekreterare-falun@demo.example:2026-11-23")]);

        app.Time.SetDay(new DateOnly(2026, 11, 24));
        await app.Do<Nightly>(night => night.Run());
        (await Mails(app)).Count.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task The_night_throws_away_an_agreement_that_nobody_confirmed_within_a_day(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        await ImportTests.Upload(await app.As("lanssamordnare"), AgreementTexts.Official());
        Task<int> Uploads() => app.Read(c => c.Set<AgreementUpload>().CountAsync());

        await app.Do<Nightly>(night => night.Run());
        (await Uploads()).ShouldBe(1);
        app.Time.SetDay(new DateOnly(2026, 11, 24));
        app.Time.Advance(TimeSpan.FromMinutes(5));
        await app.Do<Nightly>(night => night.Run());
        (await Uploads()).ShouldBe(0);
    }

    static Task<List<(string, string)>> Mails(SamspelApp app) => app.Read(async c =>
        (await c.Set<OutboxMail>().AsNoTracking().OrderBy(m => m.UniqueKey).ToListAsync()).Select(m => (m.Recipient, m.UniqueKey)).ToList());
}
