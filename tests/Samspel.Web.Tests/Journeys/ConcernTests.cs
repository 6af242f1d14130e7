using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.ConcernReports;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Journeys;

/// <summary>Concern reports as those who make and receive them meet them: a midwife's for a child that is not born, and a teacher's by phone in the evening.</summary>
public class ConcernTests
{
    const string Moa = ConcernArrange.Midwife, Sara = ConcernArrange.Intake, Nadia = ConcernArrange.OtherBoard, Tomas = ConcernArrange.Colleague;
    static readonly DateOnly Monday = new(2026, 11, 23), Expected = new(2027, 1, 4);

    [Theory, OnBothDatabases]
    public async Task A_midwifes_report_for_an_unborn_child_is_answered_and_made_anew_when_the_child_is_born(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on, live: true);
        await using var midwife = await Walker.Open(app, Moa);
        await midwife.Menu("Orosanmälan");
        await midwife.Follow("För ett ofött barn");
        await midwife.Sees("112", "Socialjouren", "Ofött barn");
        await midwife.NoAxe();
        await midwife.Fill("Namn", "Blivande Provsson");
        await midwife.Select("Kommunen där personen bor", "Falu kommun");
        await midwife.Fill("Beräknat födelsedatum", $"{Expected:yyyy-MM-dd}");
        await midwife.Choose("Har föräldrarna motiverats att själva söka stöd?", "Ja");
        await midwife.Page.Locator("[name='Form.TriedOn']").FillAsync($"{Monday.AddDays(-7):yyyy-MM-dd}");
        await midwife.Fill("Hur det gjordes, eller varför det inte har gjorts", "Vi talades vid två gånger om stöd från socialtjänsten.");
        await midwife.Observe("Jag vet", "Dricker varje helg.", "Vid besöket i förra veckan");
        await midwife.Fill("Risker för barnet", "Alkohol under graviditeten.");
        await midwife.Page.Locator("[name='Form.OtherChildren[0].Name']").FillAsync("Storasyster Provsson");
        await midwife.Choose("Hur bråttom är det?", Urgency.AtOnce.Word());
        await midwife.Press("Gå vidare och läs igenom");
        await midwife.Sees("Föreslagen nämnd: Socialnämnden i Falun", "Ja, 2026-11-16", "Storasyster Provsson", FamilyKnows.NotTold.Word());
        await midwife.NoAxe();
        await midwife.Fill("Din befattning", "Barnmorska");
        await midwife.Tick("Jag, Moa Sundin, är den som anmäler");
        await midwife.Press("Skicka anmälan");
        await midwife.Sees("Kvittens", "Kontrollsumma", "Inte än");
        await midwife.NoAxe();
        await midwife.Press("Begär besked om utredning");
        var (own, number) = (midwife.Path, $"ORO-{midwife.Path.Split('/')[^1]}");
        await midwife.Go($"{own}/kvittens");
        await midwife.Sees(number, "Socialnämnden i Falun");
        await midwife.DoesNotSee("Provsson");

        await using var intake = await Walker.Open(app, Sara);
        await intake.Menu("Att göra");
        await intake.Follow($"{DutyKind.OpenConcernReport.Act()}, {number}");
        await intake.DoesNotSee("Dricker varje helg");
        await intake.Press("Öppna anmälan");
        await intake.Sees("Dricker varje helg", "Moa Sundin", "Storasyster Provsson");
        await intake.NoAxe();
        await intake.Follow("Registrera som mottagen");
        await intake.Press("Registrera");
        await intake.Follow("Skriv in skyddsbedömningen");
        await intake.Press("Spara tidpunkten");
        await intake.Follow("Skriv in beslutet");
        await intake.Sees("Besluta senast 7 december 2026");
        await intake.Choose("Beslutet", ConcernAnswer.NotOpened.Word());
        await intake.Press("Spara beslutet");
        await midwife.Go(own);
        await midwife.Sees("Öppnad av mottagningen", "Inget besked");
        await midwife.DoesNotSee(ConcernAnswer.NotOpened.Word());
        await intake.Follow("Svara anmälaren");
        await intake.NoAxe();
        await intake.Choose("Besked", $"Ge beskedet: {ConcernAnswer.NotOpened.Word()}");
        await intake.Press("Svara");
        await midwife.Menu("Att göra");
        await midwife.Follow($"{DutyKind.ReadConcernNews.Act()}, {number}");
        await midwife.Sees(ConcernAnswer.NotOpened.Word());
        await midwife.Press("Jag har läst beskedet");

        app.Time.SetDay(Expected);
        await midwife.SignIn(Moa);
        await midwife.Menu("Att göra");
        await midwife.Follow($"{DutyKind.ReportAfterBirth.Act()}, {number}");
        await midwife.NoAxe();
        await midwife.Press("Gör en ny anmälan");
        await midwife.Sees("Ny anmälan när barnet är fött");
        (await midwife.Page.Locator("[name='Form.OtherChildren[0].Name']").InputValueAsync()).ShouldBe("Storasyster Provsson");
        await midwife.Fill("Namn", "Nyfödd Provsson");
        await midwife.Select("Kommunen där personen bor", "Falu kommun");
        await midwife.Observe("Jag vet", "Missbruket fortsätter.", "Vid förlossningen");
        await midwife.Press("Gå vidare och läs igenom");
        await midwife.Fill("Din befattning", "Barnmorska");
        await midwife.Tick("Jag, Moa Sundin, är den som anmäler");
        await midwife.Press("Skicka anmälan");
        var second = midwife.Path;
        second.ShouldNotBe(own);
        await midwife.Go(own);
        await midwife.Sees($"Ny anmälan gjord {Expected:yyyy-MM-dd}");
        var reports = await app.Read(c => c.Set<ConcernReport>().AsNoTracking().OrderBy(r => r.Number).ToListAsync());
        var (before, after) = (reports.Single(r => r.Number.Short == own.Split('/')[^1]), reports.Single(r => r.Number.Short == second.Split('/')[^1]));
        (before.Birth!.Report, after.AfterBirthOf, after.Kind, before.Answer!.Answer).ShouldBe((after.Id, before.Id, ConcernKind.Child, ConcernAnswer.NotOpened));
        (await app.Read(c => c.Set<DutyRow>().CountAsync(d => d.Kind == DutyKind.ReportAfterBirth && d.DoneAt == null && d.SubjectId == before.Id.Value))).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task A_teachers_report_by_phone_in_the_evening_survives_signing_out_and_comes_to_the_right_board_in_the_end(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on, live: true);
        app.Time.Set(new DateTimeOffset(Monday.ToDateTime(new TimeOnly(20, 40)), TimeSpan.FromHours(1)));
        await using var teacher = await Walker.Open(app, Tomas, phone: true);
        await teacher.Menu("Orosanmälan");
        await teacher.Follow("Ny orosanmälan");
        await teacher.Sees("112", "Socialjouren, 0980-319 202, kvällar, nätter och helger");
        await teacher.NoAxe();
        await teacher.NoSidewaysScroll();
        await teacher.Fill("Namn", "Elev Provsson");
        await teacher.Observe("Jag har sett", "Vågar inte gå hem i kväll.", "I dag på fritids");
        await teacher.Press("Spara utkastet");
        await teacher.SignOut();

        await teacher.SignIn(Tomas);
        await teacher.Menu("Orosanmälan");
        await teacher.Sees("Påbörjade");
        await teacher.Follow("E.P.");
        (await teacher.Page.Locator("[name='Form.Observations[0].What']").InputValueAsync()).ShouldBe("Vågar inte gå hem i kväll.");
        await teacher.NoAxe();
        await teacher.Select("Kommunen där personen bor", "Borlänge kommun");
        await teacher.Select("Kommunen där personen är nu", "Falu kommun");
        await teacher.Tick("Jag känner inte till några andra barn");
        await teacher.Choose("Hur bråttom är det?", Urgency.ProtectionToday.Word());
        await teacher.Press("Gå vidare och läs igenom");
        await teacher.Sees($"Föreslagen nämnd: Socialnämnden i Falun. {BoardBasis.StayInUrgency.Word()}");
        await teacher.NoAxe();
        await teacher.NoSidewaysScroll();
        await teacher.Select("Nämnden som ska få anmälan", "Socialnämnden i Borlänge");
        await teacher.Fill("Din befattning", "Lärare");
        await teacher.Tick("Jag, Tomas Berglin, är den som anmäler");
        await teacher.Press("Skicka anmälan", 409);
        await teacher.Fill("Varför en annan nämnd än den föreslagna", "Familjen är känd där.");
        await teacher.Press("Skicka anmälan");
        var (own, number) = (teacher.Path, teacher.Path.Split('/')[^1]);
        await teacher.Sees("Skickad 2026-11-23 kl. 20.4", $"{BoardBasis.Chosen.Word()}: Familjen är känd där.", "Kontrollsumma");
        await teacher.NoAxe();
        await teacher.NoSidewaysScroll();

        await using (var wrong = await Walker.Open(app, Nadia))
        {
            await wrong.Menu("Att göra");
            await wrong.Follow($"{DutyKind.OpenConcernReport.Act()}, ORO-{number}");
            await wrong.Press("Öppna anmälan");
            await wrong.Sees("Vågar inte gå hem i kväll.", Urgency.ProtectionToday.Word());
            await wrong.Follow("Registrera som mottagen");
            await wrong.Press("Registrera");
            await wrong.Follow("Skicka vidare till rätt nämnd");
            await wrong.Select("Till vilken nämnd?", "Socialnämnden i Falun");
            await wrong.Fill("Varför?", "Barnet är i Falun och kan behöva skydd i dag.");
            await wrong.Press("Skicka vidare");
            await wrong.DoesNotSee(number);
            await wrong.Go($"/oro/inkomna/{number}", 404);
        }
        await teacher.Menu("Att göra");
        await teacher.Follow($"{DutyKind.ReadConcernNews.Act()}, ORO-{number}");
        await teacher.Sees("Socialnämnden i Borlänge skickade anmälan till Socialnämnden i Falun");
        await teacher.DoesNotSee("Barnet är i Falun och kan behöva skydd i dag.");
        await teacher.Press("Jag har läst beskedet");
        await teacher.NoAxe();
        await teacher.Go($"{own}/kvittens");
        await teacher.Sees($"ORO-{number}", "Socialnämnden i Borlänge", "Kontrollsumma");
        await teacher.DoesNotSee("Provsson");
        await teacher.NoAxe();
        await teacher.NoSidewaysScroll();

        var report = await app.Read(c => c.Set<ConcernReport>().AsNoTracking().OrderByDescending(r => r.Number).FirstAsync());
        (report.Number.Short, report.Board.MunicipalityCode, report.Basis, report.SentAt.Clock.Hour, report.IsUntouched).ShouldBe((number, "2080", BoardBasis.Chosen, 20, true));
        await using var right = await Walker.Open(app, Sara);
        await right.Menu("Att göra");
        await right.Follow($"{DutyKind.OpenConcernReport.Act()}, ORO-{number}");
        await right.Press("Öppna anmälan");
        await right.Sees("Vågar inte gå hem i kväll.", "Tomas Berglin");
    }
}

static class ConcernSteps
{
    /// <summary>What is known, seen or heard, and when: the first of the rows.</summary>
    public static async Task Observe(this Walker walker, string how, string what, string when)
    {
        await walker.Page.Locator("[name='Form.Observations[0].Kind']").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = how });
        await walker.Page.Locator("[name='Form.Observations[0].What']").FillAsync(what);
        await walker.Page.Locator("[name='Form.Observations[0].When']").FillAsync(when);
    }
}
