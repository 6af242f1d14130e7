using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.Placements;

/// <summary>The stay, re-placement, the end and hand-over, over HTTP.</summary>
public class PlacementLifeTests
{
    static readonly DateOnly Today = PlaceArrange.Today;

    [Theory, OnBothDatabases]
    public async Task The_stay_is_followed_up_in_two_streams_with_those_who_answer_named(Provider on)
    {
        var app = await SamspelApp.For(on);
        var placed = await PlaceArrange.Acute(app);
        var sara = await app.As(Arrange.Worker);
        var followed = (await (await sara.Get($"{placed.Address}/folj-upp?slag=Health")).Expect(200).Form().Fill(new { What = "Sover bättre. <i>Äter</i>." }).Submit()).Expect(200);
        followed.AllText.ShouldContain("Steg 4 av 5: Uppföljning");
        (await (await sara.Get($"{placed.Address}/folj-upp?slag=Schooling")).Form().Fill(new { What = "Går i skolan.", NextOn = Today }).Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("när nästa ska ske"));
        (await (await sara.Get($"{placed.Address}/vardkontakter/1/ansvarig")).Form().Fill(new { Name = "Bo Ek, psykolog" }).Submit()).Expect(200);
        (await (await sara.Get($"{placed.Address}/overvagande")).Form().Submit()).Expect(200);
        var page = (await sara.Get($"{placed.Address}/uppfoljningar")).Expect(200);
        page.AllText.ShouldContain("Sover bättre. <i>Äter</i>.");
        page.AllText.ShouldContain("Bo Ek, psykolog");
        page.AllText.ShouldContain("Källa: verksamhetssystemet");
        (await placed.Facts()).ShouldContain(nameof(StreamFollowedUp));
        (await placed.Facts()).ShouldContain(nameof(PlacementConsidered));
        (await sara.Get($"{placed.Address}/vardkontakter/9/ansvarig")).Expect(404);

        var form = (await sara.Get($"{placed.Address}/folkbokforing")).Expect(200).Form();
        (await form.Fill(new { Municipality = "Ingenstans", From = Today }).Submit()).Expect(422);
        var moved = (await form.Fill(new { Municipality = "gävle", From = Today }).Submit()).Expect(200);
        moved.AllText.ShouldContain("Vid flytt till annat län");
        moved.AllText.ShouldContain("Vårdkedjan riskerar att brytas");
        (await (await sara.Get($"{placed.Address}/underlag")).Form().Fill("Form.Contacts[1].Kind", "Dental").Submit()).Expect(200);
        (await placed.Row()).Basis.Contacts.Select(c => (c.Number, c.FollowsUp)).ShouldBe([(1, "Bo Ek, psykolog"), (2, null)]);
    }

    [Theory, OnBothDatabases]
    public async Task The_end_is_prepared_put_off_prepared_and_made_with_the_SIP_and_nothing_broken_off(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var sip = await Arrange.Case(app, SipState.Established);
        var placed = await PlaceArrange.Acute(app, of: sip.ChildId);
        var sara = await app.As(Arrange.Worker);
        (await (await sara.Get($"{placed.Address}/sip")).Form().Fill(new { Number = sip.CaseNumber }).Submit()).Expect(200).Has($"a[href='{sip.Address}']").ShouldBeTrue();
        (await placed.Item(ChainItemKind.ConsiderSip)).Status.ShouldBe(ChainStatus.Done);
        (await sara.Post($"{placed.Address}/avsluta", ("Form.On", "2026-11-23"))).Expect(422);
        Task<Answer> Prepare() => Answer(sara.Get($"{placed.Address}/forbered-avslut"), f => f.Fill(new { EndsOn = Today.AddDays(60), EndsIn = "Home" }));
        (await Prepare()).Expect(200).AllText.ShouldContain("Arbetet inför avslutet började senare än i god tid.");
        (await sip.Row()).NextFollowUp.ShouldBe(Today);
        (await Answer(sara.Get($"{placed.Address}/fortsatter"), f => f.Fill(new { Reason = "Mamma är sjuk." }))).Expect(200).AllText.ShouldContain("Placering pågår");
        (await Prepare()).Expect(200);
        app.Time.Advance(TimeSpan.FromDays(60));
        var day = Today.AddDays(60);
        sara = await app.As(Arrange.Worker);
        HtmlForm End(HtmlForm f) => f.Fill(new { On = day, Judgement = "Barnet vill hem.", ChildsView = "Jag vill hem.", HowUnderstood = "Berättade själv.", Sip = "FollowedUp", SipNumber = sip.CaseNumber, SipOn = day, Continues = "BUP fortsätter." });
        (await Answer(sara.Get($"{placed.Address}/avsluta"), End)).Expect(409).Errors.ShouldContain(e => e.Contains("Punkter i kedjan är öppna"));
        // Only a plan's number is a plan, and among the unit's own only the child's.
        var other = (await Answer(sara.Get($"{placed.Address}/avsluta"), f => End(f).Fill(new { Plan = "annan", SipNumber = "den gamla" }))).Expect(422);
        other.Errors.ShouldContain("Skriv planens nummer som SIP-2026-0412.");
        other.Form()["Form.SipNumber"].ShouldBe("den gamla");
        (await sara.Post($"{placed.Address}/avsluta", [.. End((await sara.Get($"{placed.Address}/avsluta")).Form()).Fields.Where(f => f.Name != "Form.Plan" && !f.Name.StartsWith("__", StringComparison.Ordinal)), ("Form.Plan", "SIP-2026-9999")])).Expect(409).Errors.ShouldContain(e => e.StartsWith("Ange planens ärendenummer."));
        var ended = (await Answer(sara.Get($"{placed.Address}/avsluta"), f => End(f).Fill(new { WhyItemsAreOpen = "BUP gör klart överlämningen." }))).Expect(200);
        ended.AllText.ShouldContain("Avslutad");
        ended.AllText.ShouldContain("får aldrig gallras");
        (await placed.Row()).State.ShouldBe(PlacementState.Ended);
        (await placed.Item(ChainItemKind.FollowUpSip)).Status.ShouldBe(ChainStatus.Done);
        (await Answer(sara.Get($"{placed.Address}/folj-upp-efter"), f => f.Fill(new { What = "Det går bra hemma." }))).Expect(200);
        (await placed.Facts()).ShouldContain(nameof(EndedPlacementFollowedUp));
    }

    [Theory, OnBothDatabases]
    public async Task A_replacement_starts_the_chain_anew_and_the_old_one_gives_way_in_the_same_save(Provider on)
    {
        var app = await SamspelApp.For(on);
        var placed = await PlaceArrange.Acute(app);
        var sara = await app.As(Arrange.Worker);
        (await sara.Get($"/placeringar/ny?barn={placed.ChildId}")).AllText.ShouldContain("registrera den som omplacering");
        await placed.Change((p, viewer, _) => { p.NameFollowUp(viewer.Actor, 1, "Bo Provsson", PlaceArrange.Today); return Task.CompletedTask; });
        var page = (await sara.Get($"/placeringar/ny/akut?barn={placed.ChildId}&tidigare={placed.Number.Short}")).Expect(200);
        page.AllText.ShouldContain($"ersätter {placed.Number}");
        var next = (await page.Form().Fill("Form.Form", "ResidentialCare").Fill("Form.At", "07:30").Fill("LegalBase", "SoL").Fill("DecidedBy", "Utskottet").Fill("Form.Why", "Jourhemmet sade upp uppdraget.").Fill("Judgement", "Ett HVB.")
            .Fill("ChildsView", "Det är okej.").Fill("HowUnderstood", "Sade det själv.").Fill("School", "Compulsory").Fill("Regional", Arrange.UnitId("bup-falun").ToString()).Submit()).Expect(200);
        next.AllText.ShouldContain($"Ersätter {placed.Number}");
        var old = await placed.Row();
        (old.State, old.EndedHow).ShouldBe((PlacementState.Ended, EndedHow.Replaced));
        var now = await app.Read(c => c.Set<Placement>().AsNoTracking().SingleAsync(p => p.Previous == old.Id));
        now.Items.ShouldAllBe(i => i.Status == ChainStatus.Open);
        now.Basis.Contacts.ShouldHaveSingleItem().FollowsUp.ShouldBeNull("The one who followed up belonged to the place that is left.");
        (await sara.Get(placed.Address)).AllText.ShouldContain($"Ersatt av {now.Number}");
        (await sara.Get($"/placeringar/ny?barn={placed.ChildId}&tidigare=2026-9999")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task While_placed_the_last_day_and_what_it_rests_on_are_changed_with_their_duties(Provider on)
    {
        var app = await SamspelApp.For(on);
        var placed = await PlaceArrange.Acute(app);
        var (sara, amir) = (await app.As(Arrange.Worker), await app.As(Arrange.Colleague));
        var page = (await sara.Get(placed.Address)).Expect(200);
        page.AllText.ShouldContain("Dag 0 sedan den akuta placeringen, 0 av 2 kontakter tagna.");
        var stale = (await amir.Get($"{placed.Address}/sista-dag")).Form();
        (await (await page.Follow("Ändra planerad sista dag")).Form().Submit()).Expect(422).Errors.ShouldContain("Skriv varför.");
        (await Answer(sara.Get($"{placed.Address}/sista-dag"), f => f.Fill(new { Until = Today.AddDays(-1), Reason = "Terminen." }))).Expect(409).Form()["Form.Reason"].ShouldBe("Terminen.");
        (await Answer(sara.Get($"{placed.Address}/sista-dag"), f => f.Fill(new { Until = Today.AddDays(60), Reason = "Terminen slutar då." }))).Expect(200).AllText.ShouldContain("Planerat 2027-01-22");
        (await stale.Fill(new { Until = Today.AddDays(90), Reason = "Jag med." }).Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("Sara Ekdal ändrade detta"));
        (await placed.Duties()).ShouldContain(d => d.DoneAt == null && d.Kind == DutyKind.PrepareEnding);

        (await Answer(sara.Get($"{placed.Address}/lagstod"), f => f)).Expect(422).Errors.ShouldContain("Välj vad placeringen vilar på nu.");
        (await sara.Get($"{placed.Address}/lagstod")).Has("[name='Form.To'][value=SoL]").ShouldBeFalse("It rests on that today.");
        var changed = (await Answer(sara.Get($"{placed.Address}/lagstod"), f => f.Fill(new { To = "Lvu3", From = Today, DecidedBy = "Förvaltningsrätten", DecidedOn = Today }))).Expect(200);
        changed.AllText.ShouldContain("LVU 3 § från 2026-11-23, tidigare socialtjänstlagen. Beslutat av Förvaltningsrätten, 2026-11-23");
        (await placed.Facts()).ShouldContain(nameof(LegalBaseChanged));
        (await placed.Duties()).Where(d => d.DoneAt is null).Select(d => d.Kind).ShouldContain(DutyKind.TryCompulsoryCare);
        var tried = (await sara.Get($"{placed.Address}/overvagande")).Expect(200);
        tried.AllText.ShouldContain("Prövning av vården");
        tried.AllText.ShouldContain("den dag beslutet verkställdes");
        (await tried.Form().Submit()).Expect(200);
        (await sara.Get($"{placed.Address}/historik")).AllText.ShouldContain("Prövning av vården skrevs in");
        (await app.AccessLog(placed.Number.ToString())).ShouldContain(l => l.Object == "placering/lagstod");
    }

    [Theory, OnBothDatabases]
    public async Task It_goes_to_a_colleague_the_inbox_and_another_unit_and_nobodys_permission_follows(Provider on)
    {
        var app = await SamspelApp.For(on);
        var placed = await PlaceArrange.Acute(app, place: PlaceArrange.Secret);
        var (sara, amir) = (await app.As(Arrange.Worker), await app.As(Arrange.Colleague));
        (await (await sara.Get($"{placed.Address}/lamna-over")).Form().Submit()).Expect(422);
        (await Answer(sara.Get($"{placed.Address}/lamna-over"), f => f.Fill(new { To = "inkorg" }))).Expect(200).AllText.ShouldContain("Ingen bär placeringen");
        (await (await amir.Get(placed.Address)).Form().Submit()).Expect(200).AllText.ShouldContain("Handläggare: Amir Sandgren");
        var form = (await amir.Get($"{placed.Address}/lamna-over")).Form();
        var other = form.Offers("Form.To").First(o => o.StartsWith("enhet:", StringComparison.Ordinal));
        (await form.Fill(new { To = other }).Submit()).Expect(200).Address.ShouldBe("/placeringar");
        (await sara.Get(placed.Address)).Expect(404);
        (await placed.Stay())!.Readers.ShouldBeEmpty();
        var row = await placed.Row();
        $"enhet:{row.Unit}".ShouldBe(other);
        row.Responsible.ShouldBeNull();
        (await app.Read(c => c.Set<ChildUnit>().AsNoTracking().AnyAsync(r => r.Child == placed.ChildId && r.Unit == row.Unit))).ShouldBeTrue();
    }

    static async Task<Answer> Answer(Task<Answer> page, Func<HtmlForm, HtmlForm> fill) => await fill((await page).Expect(200).Form()).Submit();
}
