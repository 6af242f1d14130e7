using Microsoft.EntityFrameworkCore;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Tests.Harness;
using static Samspel.Web.Tests.ConcernReports.ConcernArrange;

namespace Samspel.Web.Tests.ConcernReports;

/// <summary>What the receiving board's intake writes in, with its clocks and their reasons.</summary>
public class ConcernIntakeTests
{
    [Theory, OnBothDatabases]
    public async Task When_the_investigation_ends_the_unanswered_request_is_withdrawn_and_cannot_be_answered(Provider on)
    {
        var app = await SamspelApp.For(on);
        var number = await Sent(app);
        await Decided(app, number, ConcernAnswer.AlreadyOngoing);
        var asked = await Asked(app, number);
        var school = await app.As(Colleague);
        var waiting = (await school.Get($"/oro/uppgifter/{asked}")).Expect(200).Form("form[data-utkast]").Fill("Form.Text", "Hon är borta två dagar i veckan.");

        var ending = (await (await app.As(Intake)).Get($"/oro/inkomna/{number}/utredning")).Expect(200);
        ending.AllText.ShouldContain("En begäran om uppgifter är inte besvarad. Den återtas när utredningen avslutas.");
        ending.AllText.ShouldNotContain("Förlängd");
        (await ending.Form("form[data-utkast]").Fill("Form.What", "WithoutSupport").Fill("Form.On", Today(app)).Submit("Spara")).Expect(200);

        (await Row(app, number)).State.ShouldBe(ConcernState.ClosedWithoutSupport);
        var wanted = Of($"UPG-{asked}");
        (await app.Read(c => c.Set<InformationRequest>().AsNoTracking().SingleAsync(r => r.Number == wanted))).State.ShouldBe(RequestState.Withdrawn);
        (await app.Duties(wanted.ToString())).ShouldAllBe(d => d.DoneAt != null);
        (await waiting.Submit()).Status.ShouldBe(404);
        (await (await app.As(Intake)).Get($"/oro/inkomna/{number}/uppgifter")).AllText.ShouldNotContain("Vad behöver ni veta");
    }

    [Theory, OnBothDatabases]
    public async Task More_time_is_given_before_it_has_run_out_and_its_reason_is_on_the_page_the_paper_and_the_file(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var (number, late) = (await Sent(app), await Sent(app, name: "Berit Testsson"));
        await Assessed(app, number);
        await Assessed(app, late);
        var until = SamspelApp.Start.AddDays(30).ToString("yyyy-MM-dd");
        var more = (await (await app.As(Intake)).Get($"/oro/inkomna/{number}/forlang")).Expect(200).Form("form[data-utkast]");
        (await more.Fill("Form.Until", until).Fill("Form.Why", "Barnet har varit utomlands.").Submit("Förläng")).Expect(200);

        app.Time.Advance(TimeSpan.FromDays(15));
        var refused = await (await (await app.As(Intake)).Get($"/oro/inkomna/{late}/forlang")).Form("form[data-utkast]").Fill("Form.Until", until).Fill("Form.Why", "Vi hann inte.").Submit("Förläng");
        refused.Expect(409).AllText.ShouldContain("Tiden förlängs senast den sista dagen.");
        refused.Form("form[data-utkast]")["Why"].ShouldBe("Vi hann inte.");
        var decide = (await (await app.As(Intake)).Get($"/oro/inkomna/{late}/beslut")).Form("form[data-utkast]").Fill("Form.Outcome", "NotOpened");
        (await decide.Submit("Spara beslutet")).Expect(409).AllText.ShouldContain("Beslutet kom efter sista dagen. Skriv varför.");
        (await decide.Fill("Form.WhyLate", "Vi hann inte.").Submit("Spara beslutet")).Expect(200);

        foreach (var (which, said) in new[] { (number, "Barnet har varit utomlands."), (late, "Vi hann inte.") })
        {
            var intake = await app.As(Intake);
            (await intake.Get($"/oro/inkomna/{which}")).Text("section[aria-labelledby=tiden]").ShouldContain(said);
            (await intake.Get($"/oro/inkomna/{which}/utskrift")).AllText.ShouldContain(said);
            (await (await intake.Get($"/oro/inkomna/{which}/verksamhetssystem")).Form("form[action*='Export']").Submit()).AllText.ShouldContain(said);
            (await (await app.As(Reporter)).Get($"/oro/anmalan/{which}")).AllText.ShouldNotContain(said);
        }
    }

    [Theory, OnBothDatabases]
    public async Task Received_later_than_it_arrived_needs_a_reason_that_is_shown(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var number = await Sent(app);
        app.Time.Advance(TimeSpan.FromDays(3));
        var intake = await app.As(Intake);
        (await intake.Get("/oro/inkomna")).Text("main details").ShouldContain("båda får veta");
        (await intake.Post($"/oro/inkomna/{number}?handler=Open")).Expect(200);
        var form = (await intake.Get($"/oro/inkomna/{number}/mottagen")).Form("form[data-utkast]").Fill("Form.On", SamspelApp.Start.AddDays(2).ToString("yyyy-MM-dd"));
        (await form.Submit("Registrera")).Expect(409).AllText.ShouldContain("Skriv varför den räknas som mottagen senare");
        (await Row(app, number)).State.ShouldBe(ConcernState.Sent);
        (await form.Fill("Form.Why", "Driftstopp hos kommunen.").Submit("Registrera")).Expect(200).AllText.ShouldContain("Driftstopp hos kommunen.");
        (await Row(app, number)).DecideBy.ShouldBe(DateOnly.FromDateTime(SamspelApp.Start.DateTime).AddDays(16));
    }

    [Theory, OnBothDatabases]
    public async Task The_answer_that_was_read_is_the_one_that_is_sent(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (number, undecided) = (await Sent(app), await Sent(app));
        await Assessed(app, undecided);
        var intake = await app.As(Intake);
        (await intake.Post($"/oro/inkomna/{undecided}/svar", ("Form.Answer", "true"))).Status.ShouldBe(422);
        (await intake.Post($"/oro/inkomna/{undecided}/svar", ("Form.Answer", "true"), ("Form.Told", "Opened"))).Status.ShouldBe(409);

        await Decided(app, number, ConcernAnswer.NotOpened);
        (await (await app.As(Reporter)).Post($"/oro/anmalan/{number}?handler=Ask")).Expect(200);
        var answer = (await intake.Get($"/oro/inkomna/{number}/svar")).Expect(200).Form("form[data-utkast]").Fill("Form.Answer", "true");
        (await (await intake.Get($"/oro/inkomna/{number}/ratta")).Form("form[data-utkast]").Fill("Form.Outcome", "Opened").Fill("Form.Why", "Fel rad valdes.").Submit()).Expect(200);
        var stale = (await answer.Submit("Svara")).Expect(409);
        (await Row(app, number)).Answer.ShouldBeNull();
        (await stale.Form("form[data-utkast]").Fill("Form.Answer", "true").Submit("Svara")).Expect(200);
        (await Row(app, number)).Answer!.Answer.ShouldBe(ConcernAnswer.Opened);
    }

    [Theory, OnBothDatabases]
    public async Task Where_violence_is_feared_there_is_a_paper_that_does_not_tell_who_reported(Provider on)
    {
        var app = await SamspelApp.For(on);
        var number = await Sent(app);
        await Decided(app, number);
        (await (await (await app.As(Reporter)).Get($"/oro/anmalan/{number}/sekretess")).Form("form[data-utkast]").Fill("Form.Why", "Pappan har hotat mig på skolgården.").Submit()).Expect(200);
        var intake = await app.As(Intake);
        (await intake.Get($"/oro/inkomna/{number}")).Expect(200).AllText.ShouldContain("Skriv ut utan anmälaren");
        var paper = (await intake.Get($"/oro/inkomna/{number}/utskrift?utan=anmalare")).Expect(200);
        paper.Html.ShouldNotContain("Eva Norling");
        paper.AllText.ShouldNotContain("Norra skolan");
        paper.AllText.ShouldNotContain("hotat");
        paper.AllText.ShouldContain(Secret);
        var whole = (await intake.Get($"/oro/inkomna/{number}/utskrift")).Expect(200).AllText;
        whole.ShouldContain("Eva Norling");
        whole.ShouldContain("hotat");
    }

    static string Today(SamspelApp app) => DateOnly.FromDateTime(app.Time.GetUtcNow().AddHours(1).DateTime).ToString("yyyy-MM-dd");
}
