using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Samspel.Domain;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.Examinations;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.FamilyViews;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Bodies;
using Samspel.Web.Tests.Agreements;
using Samspel.Web.Tests.CentreStarts;
using Samspel.Web.Tests.Children;
using Samspel.Web.Tests.ConcernReports;
using Samspel.Web.Tests.Examinations;
using Samspel.Web.Tests.FamilyViews;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Inventories;
using Samspel.Web.Tests.LocalAgreements;
using Samspel.Web.Tests.Meetings;
using Samspel.Web.Tests.PlacementCosts;
using Samspel.Web.Tests.Placements;
using Samspel.Web.Tests.Plans;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.Journeys;

/// <summary>A page as somebody sees it, also after doing something there.</summary>
record View(string Persona, string Address, Func<IPage, Task>? Act = null, int Status = 200);

/// <summary>At least one view of every page, with children, cases and people made by acting. A page that looks otherwise in another state has a view for each.</summary>
static class EveryView
{
    public const string Anyone = "nobody";
    const string Sara = "socialsekreterare-falun", Johan = "bup-falun", Tomas = "rektor-falun", Manager = "enhetschef-falun";

    public static async Task<IReadOnlyList<View>> Of(SamspelApp app) =>
    [
        .. Open(), .. await Children(app), .. await FamilyViews(app), .. await Cases(app), .. await Meetings(app), .. await Plans(app), .. await Received(app), .. await Proposals(app), .. await Administration(app), .. await Agreement(app), .. await AgreementLife(app), .. await Bodies(app), .. await LocalAgreements(app), .. await FamilyCentres(app), .. await Inventories(app), .. await CentreStarts(app), .. await CountyServices(app), .. await PlacementCosts(app), .. await LockedPlaces(app), .. await Placements(app), .. await Examinations(app), .. await Concerns(app), .. await FamilyPages(app),
    ];

    static IEnumerable<View> Open() =>
    [
        new(Anyone, "/hjalp"), new(Anyone, "/tillganglighet"), new(Anyone, "/konto/logga-in"), new(Anyone, "/fel/404", Status: 404), new(Anyone, "/fel/500", Status: 500), new(Anyone, "/overenskommelsen"), new(Anyone, "/overenskommelsen?sok=samtycke"), new(Anyone, "/vem-gor-vad"), new(Anyone, "/vem-gor-vad?alder=16&kommun=2062&situation=SuicideRisk"), new(Sara, "/vem-gor-vad?alder=graviditet&kommun=2080&situation=UnbornChild"), new(Sara, "/vem-gor-vad?alder=99"),
        new(Sara, "/"), new(Manager, "/?visa=enhet"), new(Sara, "/invanta-svar"), new(Manager, "/invanta-svar?visa=enhet"), new("administrator-falun", "/"), new("ledamot", "/"), new("lanssamordnare", "/"),
        new(Sara, "/konto"), new(Sara, "/konto/uppdrag"), new(Sara, "/konto/nycklar"), new(Sara, "/finns-inte", Status: 404), new("loggranskare-falun", "/logg"), new("lokal-samordnare-falun", "/kommunens-regler"),
        new(Sara, "/enhet/inkorg"), new(Manager, "/enhet/inkorg"), new(Manager, "/enhet/lamna-over"), new(Sara, "/mottaget"), new(Sara, "/varfor-ser-jag-inte"), new(Sara, "/sok"),
        new(Sara, "/sok", async page =>
        {
            await page.FillAsync("main [name='Form.Query'], main input[type=search], main input[type=text]", "alva");
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForSelectorAsync("main .tasks");
        }),
    ];

    static async Task<View[]> FamilyViews(SamspelApp app)
    {
        var (shown, hidden) = (await Arrange.Case(app, SipState.Established, new() { Guardians = 2 }), await Arrange.Case(app, SipState.Established));
        var access = await shown.Give(FamilyArrange.NextReader());
        var release = await shown.Release(1, Sara, access);
        await hidden.Give(FamilyArrange.NextReader());
        await TestChildren.Protect(await app.As(Sara), hidden.ChildId);
        var (child, sip) = ($"/barn/{shown.ChildId}/insyn", $"{shown.Address}/insyn");
        var other = await Arrange.Case(app, SipState.Established);
        await other.Give(FamilyArrange.NextReader());
        return
        [
            new(Sara, child), new(Sara, $"{child}/ge"), new(Sara, $"{child}/ge", Send("Ge insyn")), new(Sara, $"{child}/ge-den-unge"), new(Sara, $"{child}/{access}/avsluta"), new(Sara, $"/barn/{hidden.ChildId}/insyn"),
            new(Sara, sip), new(Sara, $"{sip}/1"), new(Sara, $"{other.Address}/insyn/1", Send("Visa versionen")), new(Sara, $"{sip}/{release}/ta-tillbaka"),
        ];
    }

    static async Task<View[]> FamilyPages(SamspelApp app)
    {
        var reader = new FamilyReader(DemoNumbers.AlvasMother, "Maria Testsson");
        FamilyHome home = null!;
        await app.Do<Db>(async db => { home = await db.FamilyHome(reader); await db.Commit(); });
        return
        [
            new(Anyone, "/min-sida/logga-in"), new(Anyone, "/min-sida/logga-in?svar=niva"), new(Anyone, "/min-sida/logga-in/e-legitimation"), new(Visitor.Guardian, "/min-sida"), new(Visitor.Guardian, "/min-sida/logga-ut"),
            new(Visitor.Guardian, $"/min-sida/planer/{home.Accesses[0].Releases[0].Id}"), new(Visitor.Guardian, $"/min-sida/planer/{Guid.NewGuid()}", Status: 404),
        ];
    }

    static async Task<View[]> Concerns(SamspelApp app)
    {
        const string eva = ConcernArrange.Reporter;
        var draft = (await ConcernArrange.Ready(await app.As(eva))).Address.Replace("/skicka", "");
        var (unopened, assessed, opened, unborn) = (await ConcernArrange.Sent(app), await ConcernArrange.Sent(app, urgency: "ProtectionToday"), await ConcernArrange.Sent(app), await ConcernArrange.Sent(app, ConcernArrange.Midwife, unborn: true));
        var received = await ConcernArrange.Sent(app);
        var intake = await app.As(Sara);
        await intake.Post($"/oro/inkomna/{received}?handler=Open");
        await ConcernArrange.Assessed(app, assessed);
        await ConcernArrange.Decided(app, opened);
        await (await app.As(eva)).Post($"/oro/anmalan/{opened}?handler=Ask");
        var (asked, adult) = (await ConcernArrange.Asked(app, opened), await ConcernArrange.AboutAdult(app));
        var second = await ConcernArrange.Sent(app);
        await (await app.As(Sara)).Post($"/oro/inkomna/{second}?handler=Open");
        await (await (await app.As(Sara)).Get($"/oro/inkomna/{second}/mottagen")).Form("form[data-utkast]").Submit();
        return
        [
            new(eva, "/oro"), new("administrator-falun", "/oro"), new(eva, "/oro/ny"), new(ConcernArrange.Midwife, "/oro/ny/ofott"), new(eva, draft), new(eva, $"{draft}/skicka"), new(eva, $"{draft}/skicka", Send("Skicka anmälan")), new(eva, $"{draft}/utanfor"), new(eva, $"{draft}/utskrift"),
            .. new[] { "", "/kvittens", "/tillagg", "/sekretess" }.Select(page => new View(eva, $"/oro/anmalan/{opened}{page}")), new(ConcernArrange.Midwife, $"/oro/anmalan/{unborn}/fodd"),
            new(Sara, "/oro/inkomna"), new(Sara, "/oro/inkomna?lage=under-utredning"), new(Sara, $"/oro/inkomna/{unopened}"), new(Sara, $"/oro/inkomna/{received}"), new(Sara, $"/oro/inkomna/{received}/mottagen"), new(Sara, $"/oro/inkomna/{second}/skyddsbedomning"), new(Sara, $"/oro/inkomna/{second}/vidare"),
            new(Sara, $"/oro/inkomna/{assessed}/beslut", Send("Spara beslutet")), new(Sara, $"/oro/inkomna/{assessed}/forlang"), .. new[] { "", "/mote", "/verksamhetssystem", "/svar", "/utredning", "/uppgifter", "/utskrift", "/ratta", "/barn", "/insyn" }.Select(page => new View(Sara, $"/oro/inkomna/{opened}{page}")),
            new(Manager, "/oro/inkomna/gallring"), new(Manager, "/oro/inkomna/gallring?visa=gallrade"), new(Manager, $"/oro/inkomna/{opened}/gallring"), new(eva, $"/oro/anmalan/{opened}/insyn"), new(eva, $"{draft}/barn"),
            new(Tomas, "/oro/uppgifter"), new(Tomas, $"/oro/uppgifter/{asked}"), new(Sara, $"/oro/uppgifter/{asked}"), new(ConcernArrange.Physician, "/oro/vuxen"), new(ConcernArrange.Physician, $"/oro/vuxen/{adult}"), new(ConcernArrange.Physician, $"/oro/vuxen/{adult}/utskrift"), new(ConcernArrange.Adults, "/oro/vuxna"), new(ConcernArrange.Adults, $"/oro/vuxna/{adult}"), new(ConcernArrange.AdultsManager, "/oro/vuxna/gallring"), new(ConcernArrange.AdultsManager, $"/oro/vuxna/{adult}/gallring"),
            new("administrator-falun", "/administration/orosmottagning"), new("administrator-region", "/administration/orosmottagning"),
        ];
    }

    static async Task<View[]> PlacementCosts(SamspelApp app)
    {
        const string chief = CostArrange.RegionManager;
        var (written, coming, disagreed) = (await CostArrange.Written(app), await CostArrange.Case(app), await CostArrange.Disagreed(app));
        var acute = await CostArrange.Case(app, acuteOn: CostArrange.Today.AddDays(-22), shared: true, wishes: new() { Protected = true });
        var renewed = await CostArrange.Established(app);
        await renewed.Change((c, by) => c.WriteSplit(by, CostArrange.Split with { Note = "Omskrivet" }, CostArrange.Today));
        await disagreed.Change((c, by) => c.ReferMeanwhile(by, new(CostArrange.Today, false, "Mottagningen kan inte ta emot."), CostArrange.Today), CostArrange.RegionWorker);
        var (paper, apart) = (await CostArrange.Case(app, shared: true, onPaper: true, then: (c, by) => c.WriteSplit(by, CostArrange.Split, CostArrange.Today)), await CostArrange.Case(app, shared: true, onPaper: true, then: (c, by) => c.DeclareDisagreement(by, "Vem som bär vården.", "Regionen.", CostArrange.Today)));
        return
        [
            new(Manager, $"{paper.Address}/godkann-papper"), new(Manager, $"{paper.Address}/godkann-papper", Send("Skriv in godkännandet av förslag 1")), new(Sara, $"{apart.Address}/remiss"), new(Sara, $"{apart.Address}/insatser"),
            new(Sara, written.Address), new(chief, written.Received), new(chief, coming.Received), new(Sara, acute.Address), new(chief, acute.Received), new(Sara, renewed.Address),
            new(Sara, $"{coming.Address}/lamna-ut"), new(Sara, $"{coming.Address}/lamna-ut", Send("Lämna underlaget")), new(Sara, $"{acute.Address}/folkbokforing"),
            new(Sara, $"{coming.Address}/forslag", Send("Spara förslaget")), new(Sara, $"{written.Address}/forslag"), new(Manager, $"{written.Address}/godkann", Send("Godkänn förslag 1")), new(Sara, $"{written.Address}/lamna-tillbaka"),
            new(Sara, $"{renewed.Address}/aberopa"), new(Sara, $"{renewed.Address}/versioner"), new(Sara, $"{renewed.Address}/utskrift"), new(Sara, $"{written.Address}/oenighet"),
            new(Sara, disagreed.Address), .. new[] { "standpunkt", "insatser", "avtal", "tvistunderlag" }.SelectMany(page => new[] { new View(Sara, $"{disagreed.Address}/{page}"), new View(chief, $"{disagreed.Received}/{page}") }),
            new(chief, $"{disagreed.Received}/remiss"), new(chief, $"{written.Received}/forslag"), new(chief, $"{written.Received}/godkann"), new(chief, $"{written.Received}/lamna-tillbaka"), new(chief, $"{renewed.Received}/aberopa"),
            new(chief, $"{written.Received}/oenighet"), new(chief, $"{renewed.Received}/versioner"), new(chief, $"{renewed.Received}/utskrift"),
        ];
    }

    static async Task<View[]> LockedPlaces(SamspelApp app)
    {
        var (open, locked) = (await PlaceArrange.Acute(app), await (await PlaceArrange.Acute(app, place: PlaceArrange.Secret)).Ask(ChainItemKind.HandOverCare, Johan));
        var hidden = await (await PlaceArrange.Acute(app, new() { Protected = true })).Ask(ChainItemKind.KeepCare, Johan);
        var (item, settled) = ((await locked.Item(ChainItemKind.HandOverCare)).Number, (await hidden.Item(ChainItemKind.KeepCare)).Number);
        await hidden.Change((placement, viewer, _) => { placement.ReportItem(viewer.Actor, settled, ChainReport.Done, "Fortsätter.", PlaceArrange.Today, PlaceArrange.Today); return Task.CompletedTask; }, Johan);
        return
        [
            new(Sara, open.Place), new(Sara, open.Place, Send("Lås in platsen")), new(Sara, locked.Place), new("socialsekreterare2-falun", locked.Place), new(Manager, $"{locked.Place}/behorighet"), new(Manager, $"{locked.Place}/behorighet", Send("Spara behörigheten")),
            new(Sara, locked.Place, async page =>
            {
                await page.GetByRole(AriaRole.Button, new() { Name = "Visa platsen" }).ClickAsync();
                await page.WaitForSelectorAsync("[name='Form.Name']");
            }),
            new(Johan, locked.Received), new(Johan, $"{locked.Received}/utskrift"), new(Johan, $"{locked.Received}/vardkontakter/1/ansvarig", Send("Spara")), new(Johan, $"{locked.Received}/punkter/{item}"), new(Johan, $"{locked.Received}/punkter/{item}", Send("Skicka rapporten")), new(Johan, hidden.Received), new(Johan, $"{hidden.Received}/infor"), new(Johan, $"{hidden.Received}/punkter/{settled}"),
        ];
    }

    static async Task<View[]> Placements(SamspelApp app)
    {
        var today = PlaceArrange.Today;
        var (planned, ready, child) = ((await CostArrange.Written(app)).Number.Short, await CostArrange.Established(app), (await Arrange.Child(app)).Id);
        var (acute, hidden, ending, ended) = (await PlaceArrange.Acute(app), await PlaceArrange.Acute(app, new() { Protected = true }, inInbox: true), await PlaceArrange.Acute(app), await PlaceArrange.Acute(app));
        var (own, care) = ((await acute.Item(ChainItemKind.ListPlans)).Number, (await acute.Item(ChainItemKind.KeepCare)).Number);
        await ending.Change((p, viewer, _) =>
        {
            p.ReportItem(viewer.Actor, own, ChainReport.Done, "Planerna är listade.", today, today);
            p.RecordFollowUp(viewer.Actor, new StreamFollowUp(FollowUpStream.Health, today, "Sover bättre.", today.AddMonths(3)), today);
            p.RecordRegistration(viewer.Actor, new Samspel.Domain.Placements.Registration("2180", today), today);
            p.PrepareEnding(viewer.Actor, new EndingPlan(today.AddDays(60), EndsIn.Home, null), today);
            return Task.CompletedTask;
        });
        await ended.Change((p, viewer, _) =>
        {
            p.PrepareEnding(viewer.Actor, new EndingPlan(today, EndsIn.Home, null), today);
            p.End(viewer.Actor, new EndingRecord(today, new BestInterests("Barnet vill hem.", "Jag vill hem.", null, "Berättade själv."), SipAtEnding.None, null, null, "Familjen sade nej.", "BUP fortsätter.", "BUP gör klart."), today);
            return Task.CompletedTask;
        });
        View At(string address, Func<IPage, Task>? act = null) => new(Sara, address, act);
        return
        [
            At("/placeringar"), new(Manager, "/placeringar"), new(Johan, "/placeringar"), At("/placeringar?lage=Withdrawn"), new(Manager, "/placeringar/oversikt"), At("/placeringar/ny"), At($"/placeringar/ny?barn={child}"),
            At($"/placeringar/ny?barn={child}", Send("Spara placeringen")), At("/placeringar/ny/akut"), At($"/placeringar/ny/akut?barn={child}", Send("Registrera den akuta placeringen")), At($"/placeringar/ny?barn={acute.ChildId}&tidigare={acute.Number.Short}"),
            At($"/placeringar/{planned}"), .. new[] { "/klarlagt", "/placera-utan-klarlagt-ansvar", "/aterta", "/beslut", "/placera" }.Select(page => At($"/placeringar/{planned}{page}")), At($"/placeringar/{ready.Number.Short}/klarlagt"),
            .. new[] { "", "/historik", "/utlamnanden", "/beslut", "/underlag", "/samtycke", "/samtycke/fraga", "/samtycke/svar", "/samtycke/aterkalla", "/uppfoljningar", "/folj-upp", "/vardkontakter/1/ansvarig", "/overvagande", "/sista-dag", "/lagstod", "/folkbokforing", "/sip", "/forbered-avslut", "/lamna-over", "/ta", "/utskrift" }
                .Select(page => At(acute.Address + page)),
            At($"{acute.Address}/punkt/{own}", Send("Spara")), At($"{acute.Address}/punkt/{care}"), At($"{acute.Address}/punkt/{care}/be", Send("Skicka till enheten")), At($"{acute.Address}/punkt/{care}/be-utanfor", Send("Spara")), At($"{acute.Address}/samtycke/fraga", Send("Spara frågan")),
            At(hidden.Address), At(ending.Address), At($"{ending.Address}/punkt/{own}"), At($"{ending.Address}/punkt/{own}/oppna"), At($"{ending.Address}/uppfoljningar"), At($"{ending.Address}/folkbokforing"), At($"{ending.Address}/fortsatter"), At($"{ending.Address}/avsluta", Send("Avsluta placeringen")),
            At($"{ending.Address}/utskrift"), At(ended.Address), At($"{ended.Address}/folj-upp-efter"),
        ];
    }

    static async Task<View[]> Children(SamspelApp app)
    {
        var sara = await app.As(Sara);
        var child = await TestChildren.Enter(sara, TestChildren.NextNumber(), "Alva", "Testsson");
        await TestChildren.AddDecider(sara, child, "Kim Testsson");
        var decider = (await app.Row(child)).Deciders[0].Id;
        var temporary = await TestChildren.EnterWithoutNumber(sara, "Omar", new DateOnly(2012, 3, 4));
        var hidden = await TestChildren.Enter(sara, TestChildren.NextNumber(), "Hemlig", "Person");
        await TestChildren.AddDecider(sara, hidden, "Hemlig Vårdnadshavare");
        await TestChildren.Protect(sara, hidden);
        return
        [
            new(Sara, "/barn"), new(Sara, "/barn/ny"), new(Sara, "/barn/ny", Send("Lägg upp barn")), new(Sara, $"/barn/{child}"), new(Sara, $"/barn/{child}/andra"), new(Sara, $"/barn/{child}/beslutsfattare/ny"),
            new(Sara, $"/barn/{child}/beslutsfattare/{decider}/avsluta"), new(Sara, $"/barn/{child}/avliden"), new(Sara, $"/barn/{temporary}/nummer"), new("lss-falun", $"/barn/{child}/borja-arbeta"),
            new(Sara, $"/barn/{hidden}"), new(Sara, $"/barn/{hidden}/skydd"), new(Sara, $"/barn/{hidden}", async page =>
            {
                await page.GetByLabel("Varför behöver du se").FillAsync("Ska ringa vårdnadshavaren inför mötet");
                await page.GetByRole(AriaRole.Button, new() { Name = "Visa skyddade uppgifter" }).ClickAsync();
                await page.WaitForSelectorAsync(".revealed");
            }),
        ];
    }

    static async Task<View[]> Examinations(SamspelApp app)
    {
        var (child, _) = await Arrange.Child(app);
        var (assessed, needed, requested) = (await ExaminationArrange.Asylum(app, ExaminationState.ToBeAssessed), await ExaminationArrange.Asylum(app, ExaminationState.Needed), await ExaminationArrange.Asylum(app, ExaminationState.Requested, wishes: new() { Protected = true }));
        var (offered, declined, booked) = (await ExaminationArrange.Asylum(app, ExaminationState.Offered), await ExaminationArrange.Asylum(app, ExaminationState.Declined), await ExaminationArrange.Asylum(app, ExaminationState.Booked));
        var (done, reported) = (await ExaminationArrange.Asylum(app, ExaminationState.Done), await ExaminationArrange.Asylum(app, ExaminationState.Reported));
        var (decided, shared, examined, certified) = (await ExaminationArrange.Lvu(app, shared: false), await ExaminationArrange.Lvu(app), await ExaminationArrange.Lvu(app, LvuState.Done), await ExaminationArrange.Lvu(app, LvuState.Certified));
        var (number, placed) = await ExaminationArrange.AtPlacement(app);
        return
        [
            new(Sara, "/undersokningar"), new(Johan, "/undersokningar"), new(Sara, "/lvu-undersokningar"), new(Johan, "/lvu-undersokningar"), new(Sara, $"/barn/{child}/undersokningar"), new(Sara, $"/barn/{child}/lvu-undersokning"), new(Sara, $"/barn/{reported.Child}"),
            new(Sara, $"/placeringar/{number}/undersokningar"), new(Sara, placed.Address), new(Sara, $"{placed.Address}/avbryt"),
            new(Sara, $"{assessed.Address}/bedom"), new(Sara, $"{assessed.Address}/lamna-over"), new(Sara, $"{needed.Address}/samtycke"), new(Sara, $"{needed.Address}/begar"), new(Sara, $"{needed.Address}/begar", Send("Skicka begäran")),
            new(Sara, requested.Address), new(Johan, requested.Address), new(Johan, $"{requested.Address}/erbjud"), new(Johan, $"{requested.Address}/samtycke"), new(Sara, $"{requested.Address}/utskrift"), new(Johan, $"{offered.Address}/boka"), new(Sara, $"{offered.Address}/avboj"),
            new(Sara, declined.Address), new(Johan, declined.Address), new(Johan, $"{booked.Address}/genomford"), new(Johan, $"{done.Address}/utlatande"), new(Sara, reported.Address), new(Johan, reported.Address), new(Sara, $"{reported.Address}/behov/1"),
            new(Sara, $"/lvu-undersokningar/{decided.Number}/dela"), new(Sara, $"/lvu-undersokningar/{decided.Number}/underlat"), new(Sara, $"/lvu-undersokningar/{decided.Number}/aterta"), new(Sara, $"/lvu-undersokningar/{decided.Number}/lamna-over"), new(Johan, $"/lvu-undersokningar/{shared.Number}"), new(Johan, $"/lvu-undersokningar/{shared.Number}/genomford"),
            new(Johan, $"/lvu-undersokningar/{examined.Number}/intyg"), new(Sara, $"/lvu-undersokningar/{certified.Number}"), new(Sara, $"/lvu-undersokningar/{certified.Number}/ansokan"),
        ];
    }

    static async Task<View[]> Cases(SamspelApp app)
    {
        var (noticed, asked, refused) = (await Arrange.Case(app), await Arrange.Case(app, SipState.ConsentAsked, new() { Guardians = 2 }), await Arrange.Case(app, SipState.NoSip));
        var (started, followed, eighteen) = (await Arrange.Case(app, SipState.Started, new() { Protected = true }), await Arrange.Case(app, SipState.FollowedUp), await Arrange.Case(app, SipState.NewConsentRequired));
        var (withdrawn, wrong, inbox) = (await Arrange.Case(app, SipState.EndedConsentWithdrawn), await Arrange.Case(app, SipState.WrongChild), await Arrange.Case(app, SipState.NeedNoticed, new() { InInbox = true }));
        var (child, _) = await Arrange.Child(app);
        return
        [
            new(Sara, "/sip"), new(Sara, "/sip?vems=enhetens"), new(Sara, "/sip/ny"), new(Sara, $"/sip/ny?barn={child}"), new(Sara, $"/sip/ny?barn={child}", Send("Spara behovet")),
            .. new[] { noticed, asked, refused, started, followed, eighteen, withdrawn, wrong, inbox }.Select(sip => new View(Sara, sip.Address)),
            .. SipPages.All.Where(page => page != "").Select(page => new View(Sara, followed.Address + page)),
            new(Sara, noticed.Address + "/samtycke/fraga"), new(Sara, noticed.Address + "/samtycke/fraga", Send("Spara frågan")), new(Sara, asked.Address + "/samtycke"), new(Sara, asked.Address + "/samtycke/svar"),
            new(Sara, refused.Address + "/samtycke"), new(Sara, started.Address + "/forbered"), new(Sara, started.Address + "/barnets-basta"), new(Sara, eighteen.Address + "/samtycke/nytt"), new(Sara, inbox.Address + "/ta"),
        ];
    }

    static async Task<View[]> Meetings(SamspelApp app)
    {
        var (prepared, planned, called) = (await CaseUnderWay.Prepared(app), await CaseUnderWay.Prepared(app), await CaseUnderWay.Called(app));
        await planned.Change((sip, by, _, _) => sip.PlanMeeting(by, new MeetingPlan(SamspelApp.Start.AddDays(7), 60, "Rum 3", null, null, CaseUnderWay.Question), [], CaseUnderWay.Today));
        var held = await PlanCases.Held(app);
        var (meeting, linden, sent) = ($"{called.Address}/moten/1", CaseUnderWay.Unit("privata-utforaren-linden"), (await called.Disclosures("bup-falun")).Single());
        return
        [
            new(Sara, called.Address), new(Sara, $"{called.Address}/moten"), new(Sara, meeting), new(Sara, $"{meeting}/visa"), new(Sara, $"{meeting}/dokumentera"), new(Sara, $"{meeting}/dokumentera", Send("Spara dokumentationen")),
            new(Sara, $"{meeting}/svar/{linden}"), new(Sara, $"{meeting}/kallelse/{linden}"), new(Sara, $"{meeting}/fler"), new(Sara, $"{meeting}/boka-om"), new(Sara, $"{meeting}/stall-in"),
            new(Sara, $"{prepared.Address}/moten/nytt"), new(Sara, $"{planned.Address}/moten/1"), new(Sara, $"{planned.Address}/moten/1/uppgifter"), new(Sara, $"{held.Address}/moten/1"),
            new(Sara, $"{called.Address}/meddelanden"), new(Sara, $"{called.Address}/meddelanden/nytt"), new(Sara, $"{called.Address}/bilagor"), new(Sara, $"{called.Address}/utlamnanden"), new(Sara, $"{called.Address}/utlamnanden/{sent.Id}/aterta"),
        ];
    }

    static async Task<View[]> Plans(SamspelApp app)
    {
        var (held, written, established, followedUp, closed) = (await PlanCases.Held(app), await PlanCases.Written(app), await PlanCases.Established(app), await PlanCases.FollowedUp(app), await PlanCases.Closed(app));
        return
        [
            new(Sara, $"{held.Address}/plan"), new(Sara, $"{held.Address}/mal/ny"), new(Sara, $"{held.Address}/mal/ny", Send("Lägg till mål")), new(Sara, $"{held.Address}/uppratta"),
            new(Sara, $"{written.Address}/plan"), new(Sara, $"{written.Address}/plan/situation"), new(Sara, $"{written.Address}/plan/huvudansvar"), new(Sara, $"{written.Address}/plan/riktlinje"), new(Sara, $"{written.Address}/plan/nasta-uppfoljning"),
            new(Sara, $"{written.Address}/mal/1"), new(Sara, $"{written.Address}/insatser/ny?mal=1"), new(Sara, $"{written.Address}/insatser/3"), new(Sara, $"{written.Address}/uppratta"),
            new(Sara, $"{written.Address}/insatser/3", async page =>
            {
                await page.GetByRole(AriaRole.Button, new() { Name = "Ta bort insatsen" }).ClickAsync();
                await page.WaitForSelectorAsync("dialog[open]");
            }),
            new(Sara, $"{written.Address}/mal/1", async page =>
            {
                await written.Change((sip, by, _, _) => sip.ReviseGoal(by, 1, sip.Plan.Goals[0].Content with { Text = "Ändrat av en kollega" }, PlanCases.Today));
                await page.GetByLabel("Mål", new() { Exact = true }).FillAsync("Min egen text");
                await page.GetByRole(AriaRole.Button, new() { Name = "Spara mål" }).ClickAsync();
                await page.WaitForSelectorAsync(".conflict");
            }),
            new(Sara, established.Address), new(Sara, $"{established.Address}/plan"), new(Sara, $"{established.Address}/insatser/3"), new(Sara, $"{established.Address}/insatser/3/rapport"), new(Sara, $"{established.Address}/versioner/1"),
            new(Sara, $"{established.Address}/fragor"), new(Sara, $"{established.Address}/fragor/ny"), new(Sara, $"{established.Address}/fragor/1/agare"), new(Sara, $"{established.Address}/fragor/1/svar"),
            new(Sara, $"{established.Address}/folj-upp"), new(Sara, $"{established.Address}/avsluta"), new(Sara, $"{followedUp.Address}/besluta"), new(Sara, $"{followedUp.Address}/avsluta"),
            new(Sara, $"{established.Address}/utskrift/familjen"), new(Sara, $"{established.Address}/utskrift/loften"), new(Sara, $"{followedUp.Address}/utskrift/akten"), new(Sara, closed.Address),
        ];
    }

    static async Task<View[]> Received(SamspelApp app)
    {
        var (called, established) = (await CaseUnderWay.Called(app), await CaseUnderWay.Established(app));
        await established.Change((sip, by, sending, _) => sip.RaiseQuestion(by, "Vem skriver intyget till skolan?", sip.Meetings[0].CallOf(CaseUnderWay.Unit("bup-falun"))!.Unit, null, sending));
        return
        [
            new(Johan, "/"), new(Johan, "/mottaget"), new(Johan, called.Received), new(Johan, $"{called.Received}/svara/1"), new(Johan, established.Received), new(Johan, $"{established.Received}/plan/1"), new(Johan, $"{established.Received}/plan/1/utskrift"),
            new(Johan, $"{established.Received}/insatser/2"), new(Johan, $"{established.Received}/fragor/1"), new(Johan, $"{established.Received}/meddelande"), new(Johan, $"{established.Received}/infor"),
        ];
    }

    static async Task<View[]> Proposals(SamspelApp app)
    {
        var (child, _) = await Arrange.Child(app, new() { Persona = Tomas });
        var sent = await ProposalTests.Send(await app.As(Tomas), child, "bup-falun", ProposalTests.OnGround);
        return
        [
            new(Tomas, "/sip"), new(Tomas, "/sip/ny"), new(Tomas, "/sip/forslag/ny"), new(Tomas, $"/sip/forslag/ny?barn={child}"), new(Tomas, $"/sip/forslag/ny?barn={child}", Send("Lämna förslaget")),
            new(Tomas, sent.Address), new(Johan, sent.Address),
        ];
    }

    static async Task<View[]> Administration(SamspelApp app)
    {
        const string admin = "administrator-falun", people = "/administration/medarbetare", units = "/administration/enheter", joint = "/administration/gemensamma";
        var (id, _, email) = await Given.Person(app, ("falun-ifo", Role.CaseWorker));
        await Given.Case(app, "falun-ifo", id);
        var visitor = await app.As(admin);
        var assignment = (await visitor.Get($"{people}/{id}")).Page.QuerySelectorAll("a[href*='/uppdrag/']").First().GetAttribute("href")!;
        var service = (await (await visitor.Get(joint + "/ny")).Form().Fill(new { Name = "Familjecentralen Berget", Kind = "Barnahus", Units = new[] { Given.Unit("falun-ifo"), Given.Unit("bup-falun") } }).Submit()).Expect(200).Address;
        return
        [
            new(email, "/konto/losenord"), new(admin, "/administration"), new(admin, units), new(admin, units + "/ny"), new(admin, $"{units}/{Given.Unit("falun-ifo")}"), new(admin, $"{units}/{Given.Unit("falun-ifo")}/andra"),
            new(admin, joint), new(admin, joint + "/ny"), new(admin, service), new(admin, people), new(admin, people + "/ny"), new(admin, people + "/ny", Send("Lägg upp medarbetaren")), new(admin, $"{people}/{id}"), new(admin, $"{people}/{id}/andra"),
            new(admin, $"{people}/{id}/uppdrag"), new(admin, assignment), new(admin, $"{people}/{id}/lamna-over"),
        ];
    }

    static async Task<View[]> Agreement(SamspelApp app)
    {
        const string coordinator = "lanssamordnare";
        var preview = await ImportTests.Upload(await app.As(coordinator), await File.ReadAllBytesAsync(AgreementTexts.File));
        return [new(coordinator, "/overenskommelsen/import"), new(coordinator, preview.Expect(200).Address), new(coordinator, "/overenskommelsen/utgavor")];
    }

    static async Task<View[]> AgreementLife(SamspelApp app)
    {
        const string coordinator = AgreementGiven.Coordinator, local = "lokal-samordnare-falun";
        const string life = "/overenskommelsen/giltighet", amendments = "/overenskommelsen/andringar", documents = "/overenskommelsen/dokument";
        var known = (await AgreementStartTests.Known(app)).Id;
        var (draft, entered) = (await AgreementGiven.Draft(app), await AgreementGiven.Enter(app));
        var proposed = await AgreementGiven.Amendment(app);
        var (decided, informed, annexed) = (await AgreementGiven.Amendment(app, Domain.Agreements.AmendmentState.Decided), await AgreementGiven.Amendment(app, Domain.Agreements.AmendmentState.Informed), await AgreementGiven.Amendment(app, Domain.Agreements.AmendmentState.Annexed));
        var (main, touching, routine) = (await AgreementGiven.Amendment(app, touches: true), await AgreementGiven.Document(app, coordinator), await AgreementGiven.Document(app, local, "SecrecyRoutine"));
        var editions = await app.Read(c => c.Set<Samspel.Web.Agreements.AgreementEdition>().Select(e => e.Id).ToListAsync());
        return
        [
            new(coordinator, $"{life}/{known}"), new(Sara, $"{life}/{known}"), new(coordinator, $"{life}/{draft}"), new(local, $"{life}/{entered}"), new(coordinator, "/overenskommelsen/ny"), new(coordinator, "/overenskommelsen/ny?galler=true"),
            new(coordinator, "/overenskommelsen/ny", Send("Lägg upp utkastet")), new(coordinator, $"{life}/{draft}/uppgifter"), new(coordinator, $"{life}/{draft}/beredning"), new(coordinator, $"{life}/{draft}/beredning", Send("Spara godkännandet")),
            new(coordinator, $"{life}/{known}/rekommendation"), new(coordinator, $"{life}/{known}/underskrift"), new(local, $"{life}/{known}/parter/2080"), new(coordinator, $"{life}/{known}/giltighetstid"), new(coordinator, $"{life}/{known}/revidering"),
            new(coordinator, $"{life}/{known}/revidering/slutford"), new(coordinator, $"{life}/{known}/omforhandling"), new(coordinator, $"{life}/{known}/avvaktan"), new(coordinator, $"{life}/{known}/avvaktan/sluta"), new(coordinator, $"{life}/{entered}/avvaktan"),
            new(coordinator, $"{life}/{known}/uttrade"), new(coordinator, $"{life}/{known}/efterfoljare"), new(coordinator, $"{life}/{known}/tolkning"), new(coordinator, $"{life}/{known}/tolkning", Send("Spara tolkningen")),
            new(Anyone, "/overenskommelsen/3.6"), new(Anyone, "/overenskommelsen/2?dag=2024-01-01"), new(coordinator, "/overenskommelsen/lag"), new(Sara, "/overenskommelsen/lag?dag=2024-01-01"),
            new(coordinator, "/overenskommelsen/regelprov"), new(coordinator, "/overenskommelsen/regelprov?kor=true&Form.Rules[skolan-kallar].Value=1&Form.Rules[alder].Value=15&Form.Rules[svara].Value=3"), new(coordinator, "/overenskommelsen/regelprov?kor=true&Form.Rules[alder].Value=99"),
            new(Sara, "/overenskommelsen/versioner"), new(Sara, $"/overenskommelsen/versioner/jamfor?fran={editions[0]}&till={editions[^1]}"), new(Sara, $"/overenskommelsen/versioner/jamfor/ny-3-6?fran={editions[0]}&till={editions[^1]}"),
            new(Sara, amendments), new(coordinator, amendments), new(coordinator, amendments + "/ny"), new(coordinator, amendments + "/ny", Send("Föreslå ändringen")), new(coordinator, $"{amendments}/{proposed}"), new(coordinator, $"{amendments}/{decided}"), new(coordinator, $"{amendments}/{main}"),
            new(coordinator, $"{amendments}/{proposed}/andra"), new(coordinator, $"{amendments}/{proposed}/beslut"), new(coordinator, $"{amendments}/{proposed}/avsla"), new(coordinator, $"{amendments}/{main}/hanvisa"),
            new(coordinator, $"{amendments}/{annexed}/informera"), new(coordinator, $"{amendments}/{informed}/kvitto"), new(coordinator, $"{amendments}/{decided}/andra"),
            new(Sara, documents), new(coordinator, documents), new(coordinator, documents + "/nytt"), new(local, documents + "/nytt?slag=SecrecyRoutine", Send("Lägg till dokumentet")), new(coordinator, $"{documents}/{touching}"), new(local, $"{documents}/{routine}"),
            new(coordinator, $"{documents}/{touching}/andra"), new(coordinator, $"{documents}/{touching}/oversyn"), new(coordinator, $"{documents}/{touching}/ersatt"), new(coordinator, $"{documents}/{touching}/dra-in"), new(local, $"{documents}/{routine}/dra-in"),
        ];
    }

    static async Task<View[]> LocalAgreements(SamspelApp app)
    {
        const string place = "/lokala-overenskommelser/2080", who = LocalArrange.Municipal;
        var (planned, draft, asked, decided, signed) = (await LocalArrange.In(app, LocalState.Planned), await LocalArrange.In(app, LocalState.Draft, new() { Title = "Ett utkast" }), await LocalArrange.In(app, LocalState.ForDecision, new() { CommitsResources = true }), await LocalArrange.In(app, LocalState.Decided), await LocalArrange.In(app, LocalState.Signed));
        var (registered, inForce) = (await LocalArrange.In(app, LocalState.Registered), await LocalArrange.In(app, LocalState.InForce, new() { Rules = LocalArrange.SchoolCalls }));
        await draft.Change((a, by) =>
        {
            a.Comment(by, "2", "För sällan?", "Vi möts varje vecka.", SamspelApp.Start);
            a.Attach(by, "Ritning av lokalerna", Guid.CreateVersion7(), "pdf", 120_000, SamspelApp.Start);
            a.AddGoal(by, new LocalGoalContent("Fler planer i tid", "Andel i tid", "90 procent"));
        });
        var visitor = await app.As(who);
        await (await visitor.Get($"{place}/implementering/fraga")).Form().Fill(new { Units = new[] { Given.Unit("falun-ifo") } }).Submit();
        var entered = (await (await visitor.Get($"{place}/befintlig?slag=LocalAgreement")).Form().Fill(new { Title = "Äldre överenskommelse", Areas = new[] { "CareOutsideHome" }, From = new DateOnly(2023, 3, 1) }).Submit()).Expect(200).Address;
        return
        [
            new(Sara, "/lokala-overenskommelser"), new(who, place), new(Sara, place), new(who, $"{place}/ny"), new(who, $"{place}/ny?slag=LocalAgreement"), new(who, $"{place}/ny?slag=LocalAgreement", Send("Lägg i planen")), new(who, $"{place}/ny?slag=Premises"),
            new(who, $"{place}/befintlig"), new(who, $"{place}/befintlig?slag=LocalAgreement"), new(who, entered), new(who, $"{entered}/komplettera"),
            new(who, planned.Address), new(who, $"{planned.Address}/paborja"), new(who, $"{planned.Address}/beslut"),
            .. new[] { "", "/omfattning", "/remiss", "/skribenter", "/rubriker", "/avsnitt/2", "/avsnitt/nytt", "/avsnitt/2/kommentarer", "/avsnitt/2/versioner", "/kommentarer/1", "/mal", "/mal/3", "/regler", "/bilagor", "/begar-beslut", "/lagg-ner", "/utskrift" }.Select(slug => new View(who, draft.Address + slug)),
            new(who, $"{draft.Address}/avsnitt/2", async page =>
            {
                await draft.Change((a, by) => a.Write(by, "2", "Kollegans text", [], a.Section("2")!.Version, SamspelApp.Start));
                await page.GetByLabel("Text", new() { Exact = true }).FillAsync("Min egen text");
                await page.GetByRole(AriaRole.Button, new() { Name = "Spara avsnittet" }).ClickAsync();
                await page.WaitForSelectorAsync(".conflict");
            }),
            new(who, asked.Address), new(who, $"{asked.Address}/beslut"), new(who, $"{asked.Address}/beslut", Send("Spara beslutet")), new(who, $"{asked.Address}/ta-tillbaka"), new(who, $"{decided.Address}/underskrift"),
            new(LocalArrange.Regional, $"{signed.Address}/diariefor"), new(who, registered.Address), new(who, $"{registered.Address}/trad-i-kraft"),
            new(Sara, inForce.Address), new(Sara, $"{inForce.Address}/utskrift"), .. new[] { "", "/folj-upp", "/revidera", "/ersatt", "/avsluta" }.Select(slug => new View(who, inForce.Address + slug)),
            new(who, $"{place}/implementering"), new(who, $"{place}/implementering/atgard/ny"), new(who, $"{place}/implementering/atgard/1"), new(who, $"{place}/implementering/fraga"), new(who, $"{place}/implementering/utbildning"), new(Manager, $"{place}/implementering/bekrafta"),
        ];
    }

    static async Task<View[]> Bodies(SamspelApp app)
    {
        const string keeper = BodyArrange.Keeper;
        var body = await BodyArrange.Formed(app);
        var (planned, held) = ((await BodyArrange.Planned(app, body, "2026-12-10")).Address, await BodyArrange.Held(app, body, phase: "Planning"));
        var visitor = await app.As(keeper);
        var leave = (await visitor.Get(body)).Page.QuerySelector("a[href*='/lamna/']")!.GetAttribute("href")!;
        await BodyArrange.Matter(app, planned, "Lokaler");
        (await (await visitor.Get($"{planned}/handlingar/ny")).Form().Attach("Form.File", "Underlag.txt", "Underlag"u8.ToArray(), "text/plain").Submit()).Expect(200);
        (await (await visitor.Get($"{held}/arenden/1/uppdrag")).Form().Fill("Form.What", "Skriv avtalet.").Fill("Form.Owner", Given.Unit("falun-samordning")).Fill("Form.Due", "2026-12-01").Submit()).Expect(200);
        return
        [
            new(keeper, "/organ"), new("ledamot", "/organ?kommun="), new(keeper, "/organ/nytt"), new(keeper, "/organ/nytt", Send("Lägg upp organet")), new(keeper, body), new(Sara, body), new(keeper, $"{body}/andra"), new(keeper, $"{body}/upplos"),
            new(keeper, $"{body}/platser/ny"), new(keeper, $"{body}/platser/1/ledamot"), new(keeper, $"{body}/platser/1/mandat"), new(keeper, $"{body}/platser/1/avsluta"), new(keeper, leave), new(keeper, $"{body}/moten/nytt"),
            new(keeper, planned), new("ledamot", planned), new(keeper, $"{planned}/andra"), new(keeper, $"{planned}/stall-in"), new(keeper, $"{planned}/arenden/nytt"), new(keeper, $"{planned}/handlingar/ny"), new(keeper, $"{planned}/utskrift"),
            new(keeper, $"{held}/narvaro"), new(keeper, held), new(keeper, $"{held}/arenden/1/beslut"), new(keeper, $"{held}/arenden/1/brukare"), new(keeper, $"{held}/arenden/1/uppdrag"), new(keeper, $"{held}/arenden/1/uppdrag?alla=true", Send("Ge uppdraget")), new(keeper, $"{held}/uppdrag/1/klart"),
            new(keeper, $"{held}/protokoll"), new(keeper, $"{held}/tillagg"), new(keeper, $"{held}/utskrift"),
        ];
    }

    static async Task<View[]> FamilyCentres(SamspelApp app)
    {
        const string keeper = "lanssamordnare";
        var centres = await app.Read(c => c.Set<FamilyCentre>().AsNoTracking().Where(f => f.MunicipalityCode == "2080").OrderBy(f => f.Name).Select(f => f.Id).ToListAsync());
        var (first, second) = ($"/familjecentraler/{centres[0]}", centres[1]);
        return
        [
            new(keeper, "/familjecentraler"), new(Sara, "/familjecentraler?kommun=2034"), new(keeper, "/familjecentraler/ny"), new(keeper, "/familjecentraler/ny", Send("Lägg upp verksamheten")), new(keeper, first), new(Sara, first),
            new(keeper, $"{first}/andra"), new(keeper, $"{first}/oppnad"), new(keeper, $"{first}/stang"), new(keeper, $"{first}/uppgifter/{CriterionKeys.CoLocated}"), new(keeper, $"{first}/uppgifter/{CriterionKeys.OpenPreschoolHours}"),
            new(Sara, $"/familjecentraler/jamfor?verksamhet={centres[0]}&verksamhet={second}"), new(Sara, "/familjecentraler/jamfor"), new(Sara, "/familjecentraler/likvardighet"), new(Sara, "/familjecentraler/tackning"), new(Sara, "/familjecentraler/tackning?definition=Ffff"),
        ];
    }

    static async Task<View[]> Inventories(SamspelApp app)
    {
        const string county = RoundArrange.County;
        var (prepared, open, locked) = (await RoundArrange.Prepared(app), await RoundArrange.Opened(app), await RoundArrange.Locked(app));
        var (camilla, first) = (await app.As(RoundArrange.Gruvan), open.Of(0));
        var rows = (await camilla.Get(open.Address + "/fil.csv")).Html.TrimStart('\uFEFF').Split("\r\n");
        var preview = await (await camilla.Get(open.Address + "/fil")).Form().Attach("Form.File", "svar.csv", System.Text.Encoding.UTF8.GetBytes($"{rows[0]}\n{rows[1].Split(';')[0]};;ja;okänt;ca 12,5")).Submit("Läs filen");
        await RoundArrange.SentIn(open, 1, RoundArrange.Vasman, CriterionKeys.PlanningTime);
        var faulty = System.Text.Encoding.UTF8.GetBytes("Familjecentral;Kommun;Något annat\nIngen;;x");
        return
        [
            new(county, "/kartlaggningar"), new(Sara, "/kartlaggningar"), new(county, "/kartlaggningar/ny"), new(county, "/kartlaggningar/ny", Send("Förbered kartläggningen")), new(county, prepared.Address), new(county, prepared.Address + "/andra"),
            new(county, prepared.Address + "/fragor"), new(Sara, prepared.Address + "/fragor"), new(county, prepared.Address + "/verksamheter"), new(county, prepared.Address + "/oppna"), new(county, prepared.Address + "/stall-in"),
            new(county, open.Address), new(Sara, open.Address), new(RoundArrange.Gruvan, open.Address), new(county, open.Address + "/andra"), new(county, open.Address + "/flytta"), new(county, open.Address + "/las"), new(RoundArrange.Gruvan, first),
            new(RoundArrange.Gruvan, first, async page =>
            {
                await page.GetByLabel("Hur många timmar i veckan är mödrahälsovården på plats?", new() { Exact = true }).FillAsync("tolv");
                await page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();
                await page.WaitForSelectorAsync(".ds-error-summary");
            }),
            new(county, open.Of(1)), new(county, open.Of(1) + "/komplettera"), new(RoundArrange.Gruvan, preview.Expect(200).Address), new(RoundArrange.Gruvan, open.Address + "/fil"),
            new(county, open.Address + "/fil", async page =>
            {
                await page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "svar.csv", MimeType = "text/csv", Buffer = faulty });
                await page.GetByRole(AriaRole.Button, new() { Name = "Läs filen" }).ClickAsync();
                await page.WaitForSelectorAsync(".ds-error-summary");
            }),
            new(county, locked.Address), new(county, locked.Of(0)), new(county, locked.Of(0) + $"/ratta/{CriterionKeys.CoLocated}"), new(county, locked.Of(0) + "/ratta/mhv.timmar"), new(Sara, "/kartlaggningar/jamfor"),
            new(Sara, $"/kartlaggningar/{(await app.Read(c => c.Set<Domain.Inventories.InventoryRound>().AsNoTracking().SingleAsync(r => r.Name == "Hösten 2019"))).Id}"),
        ];
    }

    static async Task<View[]> CentreStarts(SamspelApp app)
    {
        const string who = LocalArrange.Municipal, county = "lanssamordnare", way = StartArrange.Address, frame = "/ramdokument";
        await StartArrange.Begun(app, (start, municipal, regional) =>
        {
            StartArrange.Prepared(start, municipal, regional);
            start.StateBudget(municipal, new(Principal.Municipality, "Ramen 2027", StartArrange.Today, "Budget 2027"), StartArrange.Today);
            start.OfferHelp(regional, "Vi kan vara med på ett möte.", StartArrange.Today);
        });
        var draft = await app.Read(c => c.Set<FrameworkDocument>().AsNoTracking().Select(d => d.Id).FirstAsync());
        return
        [
            new(Sara, "/starta-familjecentral"), new(who, "/starta-familjecentral"), new(who, way), new(Sara, way), new(Sara, "/starta-familjecentral/2021"), new(Sara, "/starta-familjecentral/2034"), new(county, "/starta-familjecentral/2034/borja"), new(Sara, $"{way}/utskrift"),
            new(who, $"{way}/borja"), new(who, $"{way}/dialog"), new(who, $"{way}/dialog", Send("Spara dialogen")), new(who, $"{way}/forutsattningar"), new(county, $"{way}/budgetram"), new(who, $"{way}/budgetram"), new(who, $"{way}/beslut"), new(who, $"{way}/avtal"), new(who, $"{way}/oppna"),
            new(county, $"{way}/hjalp"), new(who, $"{way}/hjalp/1"), new(who, $"{way}/lage/vilar"), new(who, $"{way}/steg/lokaler/ansvar"), new(who, $"{way}/steg/lokaler/klart"), new(county, "/starta-familjecentral/2021/steg/behov/klart"), new(who, $"{way}/steg/oppen-forskola/oppna-igen"),
            new(Sara, frame), new(county, frame), new(county, $"{frame}/nytt"), new(county, $"{frame}/{draft}"), new(Sara, $"{frame}/{draft}"), new(Sara, $"{frame}/{draft}/utskrift"),
            new(county, $"{frame}/{draft}/skriv"), new(county, $"{frame}/{draft}/lamna"), new(county, $"{frame}/{draft}/lage/nedlagt"), new(county, $"{frame}/{draft}/bilagg"),
        ];
    }

    static async Task<View[]> CountyServices(SamspelApp app)
    {
        const string keeper = "lanssamordnare", clinic = "/gemensamma-verksamheter/ungdomsmottagning/2080", supply = "/lokalt-utbud/2080";
        var works = await app.Read(c => c.Set<Domain.JointServices.DevelopmentWork>().AsNoTracking().ToListAsync());
        var (idea, pilot) = (works.First(w => w.State == Domain.JointServices.DevelopmentState.Idea).Id, works.First(w => w.State == Domain.JointServices.DevelopmentState.Pilot).Id);
        return
        [
            new(Sara, "/gemensamma-verksamheter"), new(Sara, "/gemensamma-verksamheter/ungdomsmottagning"), new(Sara, clinic), new(keeper, clinic), new(keeper, "/gemensamma-verksamheter/barnahus/2062"), new(keeper, $"{clinic}/andra"), new(keeper, "/gemensamma-verksamheter/vib/2021/andra", Send("Spara uppgifterna")),
            new(keeper, $"{clinic}/delar"), new(keeper, $"{clinic}/upphor"), new(keeper, $"{clinic}/upphor", Send("Spara sista dagen")),
            new(Sara, "/utvecklingsarbeten"), new(keeper, "/utvecklingsarbeten?lage=Ended"), new(keeper, "/utvecklingsarbeten/nytt"), new(keeper, "/utvecklingsarbeten/nytt", Send("Lägg in")), new(Sara, $"/utvecklingsarbeten/{pilot}"), new(keeper, $"/utvecklingsarbeten/{idea}"),
            new(keeper, $"/utvecklingsarbeten/{idea}/andra"), new(keeper, $"/utvecklingsarbeten/{idea}/borja-prova"), new(keeper, $"/utvecklingsarbeten/{pilot}/resultat"), new(keeper, $"/utvecklingsarbeten/{pilot}/sprid"), new(keeper, $"/utvecklingsarbeten/{idea}/avsluta"),
            new(Sara, "/lokalt-utbud"), new(Sara, "/lokalt-utbud?stod=LanguageSupport"), new(Sara, "/lokalt-utbud?alder=ZeroToFive"), new(Sara, supply), new(keeper, supply), new(keeper, "/lokalt-utbud/2034"), new(keeper, $"{supply}/nytt"), new(keeper, $"{supply}/nytt", Send("Lägg till stödet")),
            new(keeper, $"{supply}/1/andra"), new(keeper, $"{supply}/1/avsluta"), new(keeper, $"{supply}/saknas"), new(keeper, $"{supply}/saknas", Send("Spara att det saknas")),
        ];
    }

    /// <summary>Sends the form as it stands, and sees what is wrong with it.</summary>
    static Func<IPage, Task> Send(string button) => async page =>
    {
        await page.Locator("main form[method=post]").GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
        await page.WaitForSelectorAsync(".ds-error-summary");
    };
}
