using Samspel.Domain.Consents;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Jobs;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Sips;

public class EighteenTests
{
    static readonly DateOnly Birthday = new(2026, 11, 30);
    static readonly Wishes Seventeen = new() { Birth = Birthday.AddYears(-18), Guardians = 2 };

    [Theory]
    [OnBothDatabases(true, true)]
    [OnBothDatabases(true, false)]
    [OnBothDatabases(false, true)]
    public async Task A_17_year_old_turns_18_and_is_asked_alone(Provider on, bool nightHasRun, bool saysYes)
    {
        await using var app = await SamspelApp.Fresh(on);
        var sip = await Arrange.Case(app, SipState.Established, Seventeen);
        (await sip.Consent()).To.ShouldBe(Birthday.AddDays(-1));
        app.Time.SetDay(Birthday);
        if (nightHasRun)
        {
            await app.Do<Nightly>(night => night.Run());
            (await sip.Row()).State.ShouldBe(SipState.NewConsentRequired);
        }
        var worker = await app.As(Arrange.Worker);
        var overview = await worker.Get(sip.Address);
        overview.Text(".card-next").ShouldContain("har fyllt 18 år och bestämmer själv");
        overview.AllText.ShouldContain("Upphörde vid 18 år");
        var ask = await overview.Follow("Fråga den unge om samtycke");
        ask.AllText.ShouldContain("Vårdnadshavarnas svar räknas inte");
        ask.Has("[name='Form.Givers']").ShouldBeFalse();
        var answer = (await ask.Form().Submit()).Expect(200);
        (await sip.Row()).State.ShouldBe(SipState.NewConsentRequired);
        answer.Page.QuerySelectorAll("[name='Form.Who']").Length.ShouldBe(1);
        (await answer.Form().Fill(new { Yes = saysYes ? "true" : "false", How = "Written", On = Birthday }).Submit()).Expect(200);

        (await sip.Row()).State.ShouldBe(saysYes ? SipState.Established : SipState.EndedConsentWithdrawn);
        (await sip.Ledger()).Select(c => c.State).ShouldBe([ConsentState.VoidAt18, saysYes ? ConsentState.Given : ConsentState.Refused]);
        (await sip.Consent()).GuardiansTookPart.ShouldBeFalse();
        (await sip.Facts()).ShouldContain(saysYes ? "SipYoungPersonConsented" : "SipYoungPersonRefused");
    }

    [Theory, OnBothDatabases]
    public async Task An_adult_asked_from_the_start_decides_alone_and_withdraws_alone(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Started, new Wishes { Birth = new DateOnly(2007, 1, 2) });
        var worker = await app.As(Arrange.Worker);
        var page = await worker.Get(sip.Address + "/samtycke/aterkalla");
        page.Page.QuerySelectorAll("[name='Form.Who']").Length.ShouldBe(1);
        (await page.Form().Fill(new { Who = "barnet" }).Submit()).Expect(200);
        (await sip.Row()).State.ShouldBe(SipState.EndedConsentWithdrawn);
    }
}
