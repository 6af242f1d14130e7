using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.ConcernReports;

/// <summary>Concern reports made by acting on the pages.</summary>
static class ConcernArrange
{
    public const string Reporter = "kurator-falun", Colleague = "rektor-falun", Intake = "socialsekreterare-falun", OtherBoard = "socialsekreterare-borlange", Midwife = "barnmorska-falun", Physician = "lakare-falun", Adults = "vuxen-falun", AdultsManager = "enhetschef-vuxen-falun";
    public const string Secret = "Blåmärken på båda armarna";

    /// <summary>Fills in a report that is whole.</summary>
    public static HtmlForm Fill(HtmlForm form, string name = "Anna Testsson", string residence = "2080", string urgency = "AtOnce", bool unborn = false, string what = Secret)
    {
        form.Fill("Form.Name", name).Fill("Form.Residence", residence).Fill("Form.Urgency", urgency).Fill("Form.NoOthersKnown", true)
            .Fill("Form.Observations[0].Kind", "Seen").Fill("Form.Observations[0].What", what).Fill("Form.Observations[0].When", "I går på rasten");
        return unborn ? form.Fill("Form.ExpectedOn", SamspelApp.Start.AddDays(40).ToString("yyyy-MM-dd")).Fill("Form.Tried", "true").Fill("Form.TriedOn", "2026-11-10").Fill("Form.TriedNote", "Samtal två gånger.").Fill("Form.Risks", "Bruk av alkohol.") : form;
    }

    /// <summary>A draft ready to send; its page where it is looked through.</summary>
    public static async Task<Answer> Ready(Visitor by, string name = "Anna Testsson", string residence = "2080", string urgency = "AtOnce", bool unborn = false, string what = Secret)
    {
        var form = Fill((await by.Get(unborn ? "/oro/ny/ofott" : "/oro/ny")).Expect(200).Form("form[enctype]"), name, residence, urgency, unborn, what);
        return (await form.Submit("Gå vidare och läs igenom")).Expect(200);
    }

    public static HtmlForm Signed(Answer ready) => ready.Form("form[data-utkast]").Fill("Form.Title", "Skolkurator").Fill("Form.ItIsMe", true);

    /// <summary>A sent report: "2026-0001".</summary>
    public static async Task<string> Sent(SamspelApp app, string by = Reporter, string name = "Anna Testsson", string residence = "2080", string urgency = "AtOnce", bool unborn = false)
    {
        var page = (await Signed(await Ready(await app.As(by), name, residence, urgency, unborn)).Submit("Skicka anmälan")).Expect(200);
        page.Address.ShouldStartWith("/oro/anmalan/");
        return page.Address["/oro/anmalan/".Length..];
    }

    /// <summary>Opens, receives and assesses at the intake.</summary>
    public static async Task Assessed(SamspelApp app, string number, string by = Intake)
    {
        var intake = await app.As(by);
        (await intake.Post($"/oro/inkomna/{number}?handler=Open")).Expect(200);
        (await (await intake.Get($"/oro/inkomna/{number}/mottagen")).Form("form[data-utkast]").Submit("Registrera")).Expect(200);
        (await (await intake.Get($"/oro/inkomna/{number}/skyddsbedomning")).Form("form[data-utkast]").Submit("Spara tidpunkten")).Expect(200);
    }

    public static async Task Decided(SamspelApp app, string number, ConcernAnswer outcome = ConcernAnswer.Opened, string by = Intake)
    {
        await Assessed(app, number, by);
        var intake = await app.As(by);
        (await (await intake.Get($"/oro/inkomna/{number}/beslut")).Form("form[data-utkast]").Fill("Form.Outcome", outcome.ToString()).Submit("Spara beslutet")).Expect(200);
    }

    public static Task<ConcernReport> Row(SamspelApp app, string number)
    {
        var wanted = Of($"ORO-{number}");
        return app.Read(c => c.Set<ConcernReport>().AsNoTracking().SingleAsync(r => r.Number == wanted));
    }

    public static CaseNumber Of(string text) => CaseNumber.TryParse(text, out var number) ? number : throw new FormatException();

    /// <summary>A request for information to the school's unit in an investigation.</summary>
    public static async Task<string> Asked(SamspelApp app, string number)
    {
        var intake = await app.As(Intake);
        (await (await intake.Get($"/oro/inkomna/{number}/uppgifter")).Form("form[data-utkast]").Fill("Form.Unit", Samspel.Web.Platform.Data.County.UnitOf("falun-skola-norra").ToString()).Fill("Form.Question", "Hur går det i skolan?").Submit()).Expect(200);
        return (await app.Read(async c => (await c.Set<InformationRequest>().AsNoTracking().ToListAsync()).MaxBy(r => r.Number.Number)!)).Number.Short;
    }

    /// <summary>A physician's report of an adult.</summary>
    public static async Task<string> AboutAdult(SamspelApp app)
    {
        var form = (await (await app.As(Physician)).Get("/oro/vuxen")).Expect(200).Form("form[data-utkast]").Fill("Form.Name", "Vuxen Testsson").Fill("Form.Known", "Har sökt akut tre gånger.").Fill("Form.WhyNotVoluntary", "Tackar nej.").Fill("Form.Board", "2080").Fill("Form.Title", "Läkare").Fill("Form.IsPhysician", true);
        return (await form.Submit()).Expect(200).Address["/oro/vuxen/".Length..];
    }
}
