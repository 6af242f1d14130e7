using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.FamilyViews;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>
/// The demo's cases: made-up children with official test numbers, one in each place of a SIP's life, dated around today.
/// </summary>
static class DemoCases
{
    const string Mark = "demo-cases";

    public static async Task Seed(IServiceProvider services, Action<string>? say)
    {
        await using var scope = services.CreateAsyncScope();
        var (context, clock) = (scope.ServiceProvider.GetRequiredService<SamspelContext>(), scope.ServiceProvider.GetRequiredService<Clock>());
        if (await context.Set<Marker>().AnyAsync(m => m.Name == Mark)) return;

        say?.Invoke("Lägger upp demons påhittade ärenden…");
        var today = clock.Today;
        var (ifo, bup, hab, school, health) = (await Unit(context, "falun-ifo"), await Unit(context, "bup-falun"), await Unit(context, "hab-falun"), await Unit(context, "falun-skola-norra"), await Unit(context, "falun-elevhalsa"));
        var sara = await Viewer(context, "socialsekreterare-falun", ifo);
        var johan = await Viewer(context, "bup-falun", bup);
        var tomas = await Viewer(context, "rektor-falun", school);
        var maria = await Viewer(context, "skolskoterska-falun", health);
        var olof = await Viewer(context, "hab-falun", hab);
        const NeedSituations order = NeedSituations.OrderOfSupportMatters | NeedSituations.OneInsatsPresupposesAnother;
        const string information = "Hur det går i skolan och hemma, vilka insatser som pågår och vad vi planerar.";

        // A plan that is followed: one action done, one late, one that waits for another.
        var alva = await New(context, sara, ifo).On(today.AddDays(-75)).Child(DemoNumbers.Alva, "Alva", "Testsson", LegalSex.Female, ["Maria Testsson", "Peter Testsson"]);
        await alva.Need(NeedSituations.MoreCompetencesNeeded | order, NoticedBy.School, "Har varit borta från skolan mer än hälften av hösten. Skolan, BUP och socialtjänsten arbetar var för sig.");
        await alva.On(today.AddDays(-72)).AskConsent(information, bup, school, health);
        await alva.On(today.AddDays(-68)).Start("Alva behöver att alla drar åt samma håll och i rätt ordning.", "Jag vill gå i skolan men det gör ont i magen på morgonen.", "Alva fick berätta med egna ord vad en SIP är.");
        await alva.On(today.AddDays(-63)).Prepare("Att få träffa mina kompisar. Att någon väntar på mig när jag kommer.", "Hur kan Alva komma tillbaka till skolan utan att må sämre?", true);
        await alva.On(today.AddDays(-62)).Call(today.AddDays(-50), "Norra skolan, rum 12", new CallTo(bup, CallKind.Called), new CallTo(school, CallKind.Called), new CallTo(health, CallKind.Called));
        await alva.On(today.AddDays(-59)).Read(johan, tomas);
        await alva.Answer(bup, CallAnswer.Accepted);
        await alva.Answer(school, CallAnswer.Accepted);
        await alva.On(today.AddDays(-57)).Read(maria);
        await alva.Answer(health, CallAnswer.Declined, "Vi skickar ett skriftligt underlag i stället.");
        await alva.On(today.AddDays(-50)).Hold(new UnitAttendance(bup.Id, true), new UnitAttendance(school.Id, true), new UnitAttendance(health.Id, false, "Sjukdom"));
        int[] done = [];
        await alva.Plan((sip, by) =>
        {
            sip.ReviseSituation(by, new Situation("Hemma de flesta dagar sedan september. Sover dåligt. Trivs med sin mentor.", "Mormor bor nära. Ridningen på lördagar. Mentorn.", null, true, [], "Om Alva inte kommit till skolan tre dagar i rad ringer mentorn vårdnadshavarna och Sara samma dag."), today.AddDays(-50));
            var goal = sip.AddGoal(by, new GoalContent("Alva går i skolan minst fyra dagar i veckan", GoalBy.Professional, GoalTerm.Long), today.AddDays(-50));
            var calm = sip.AddGoal(by, new GoalContent("Lugna kvällar så att jag kan sova", GoalBy.Individual, GoalTerm.Short), today.AddDays(-50));
            var map = sip.AddAction(by, new ActionContent(goal, "Kartläggning av ångest och sömn", bup, "Sjuksköterska på BUP", "Skriver sömndagbok i två veckor", null, today.AddDays(-20), [], "BUP frågar hur du sover och vad som gör ont. Du bestämmer vad du vill berätta."), today.AddDays(-50));
            var start = sip.AddAction(by, new ActionContent(goal, "Anpassad start på dagen, mentor möter vid entrén", school, "Mentor", null, null, today.AddDays(12), [], "Din mentor väntar vid dörren och ni går in tillsammans."), today.AddDays(-50));
            sip.AddAction(by, new ActionContent(goal, "Samtal varannan vecka om oro", bup, "Sjuksköterska på BUP", null, null, today.AddDays(54), [map], "När BUP vet mer får du träffa samma person varannan vecka."), today.AddDays(-50));
            var home = sip.AddAction(by, new ActionContent(calm, "Familjebehandling i hemmet", ifo, "Sara Ekdal", "Middag utan telefoner", null, today.AddDays(-9), [], "En person kommer hem till er och hjälper till med kvällarna."), today.AddDays(-50));
            sip.SetMainResponsible(by, new MainResponsible(Principal.Municipality, ifo.Name, "Sara Ekdal"), today.AddDays(-50));
            sip.SetGuideline(by, "Riktlinje för SIP i Dalarna", today.AddDays(-50));
            sip.SetNextFollowUp(by, today.AddDays(19), today.AddDays(-50));
            done = [map, start, home];
        });
        await alva.On(today.AddDays(-48)).Establish();
        await alva.On(today.AddDays(-46)).Read(johan, tomas, maria);
        await alva.On(today.AddDays(-45)).ShowGuardian("Maria Testsson", DemoNumbers.AlvasMother, new AccessAssessment("Maria var med på mötet och känner till allt i planen. Inget i den kan vändas mot Alva.",
            ChildsView.Wants, "Vi gick igenom planen med Alva och visade hur den ser ut på Min sida. Hon ville att mamma kan läsa den hemma."));
        await alva.On(today.AddDays(-40)).Report(done[2], ActionStatus.Ongoing, "Första hembesöket gjort.");
        await alva.On(today.AddDays(-12)).Tell(bup, "Vårdnadshavarna undrar om kartläggningen är klar. Kan ni höra av er till dem den här veckan?");

        // Called, and one has not answered.
        var elis = await New(context, sara, ifo).On(today.AddDays(-24)).Child(DemoNumbers.Elis, "Elis", "Exempel", LegalSex.Male, ["Anna Exempel"]);
        await elis.Need(NeedSituations.FamilyCannotCoordinate, NoticedBy.Relative, "Mamma samordnar sju kontakter själv och orkar inte längre.");
        await elis.On(today.AddDays(-22)).AskConsent(information, bup, hab, school);
        await elis.On(today.AddDays(-20)).Start("Elis behöver en mamma som orkar och stöd som hänger ihop.", "Jag vill att det ska vara lugnt hemma.", "Vi ritade tillsammans vad mötet är.");
        await elis.On(today.AddDays(-15)).Prepare("Lego och lillasyster. Att mamma inte är trött.", "Vem gör vad så att mamma slipper hålla ihop allt?", true);
        await elis.On(today.AddDays(-11)).Call(today.AddDays(5), "Socialkontoret, rum 3", new CallTo(bup, CallKind.Called), new CallTo(hab, CallKind.Called), new CallTo(school, CallKind.Called));
        await elis.On(today.AddDays(-9)).Read(olof, tomas);
        await elis.Answer(hab, CallAnswer.Accepted);
        await elis.Answer(school, CallAnswer.ProposesOther, "Rektor kan först veckan efter.");

        // Consent asked and not yet answered.
        var maja = await New(context, sara, ifo).On(today.AddDays(-4)).Child(DemoNumbers.Maja, "Maja", "Påhittad", LegalSex.Female, ["Lisa Påhittad", "Jonas Påhittad"]);
        await maja.Need(NeedSituations.ResponsibilityMustBeClarified, NoticedBy.Staff, "Oklart vem som ansvarar för stödet efter utredningen.");
        await maja.On(today.AddDays(-3)).AskConsent(information, hab, health);

        // A need in the unit's inbox, with nobody to carry it.
        var noah = await New(context, sara, ifo).On(today.AddDays(-2)).Child(DemoNumbers.Noah, "Noah", "Provsson", LegalSex.Male, ["Eva Provsson"]);
        await noah.Need(NeedSituations.MoreCompetencesNeeded, NoticedBy.Individual, "Vill ha hjälp med både skolan och hur det är hemma.", inInbox: true);

        // A protected child whose plan is being prepared.
        var hidden = await New(context, sara, ifo).On(today.AddDays(-12)).Child(DemoNumbers.Hidden, "Skyddad", "Demo", LegalSex.Female, ["Skyddad Vårdnadshavare"],
            new Protection(new SecrecyMarking("OSL 22 kap. 1 §", today.AddDays(-200), "Skatteverket"), true));
        await hidden.Need(order, NoticedBy.Staff, "Förskola, hälsocentral och socialtjänst behöver samma bild.");
        await hidden.On(today.AddDays(-9)).AskConsent(information, health);
        await hidden.On(today.AddDays(-7)).Start("Trygghet och samma vuxna.", "Vill ha sin nalle med.", "Vi använde bilder.");

        // Carried by BUP: social services have received the call and the plan.
        var linnea = await New(context, johan, bup).On(today.AddDays(-60)).Child(DemoNumbers.Linnea, "Linnea", "Demoberg", LegalSex.Female, ["Karin Demoberg"]);
        await linnea.Need(NeedSituations.MoreCompetencesNeeded, NoticedBy.Individual, "Vill själv ha ett möte om boende och behandling.");
        await linnea.On(today.AddDays(-58)).AskConsent(information, ifo, school);
        await linnea.On(today.AddDays(-55)).Start("Linnea ska själv kunna påverka ordningen.", "Jag vill bestämma vilka som är med.", "Linnea läste och frågade.");
        await linnea.On(today.AddDays(-50)).Prepare("Att få bo kvar och gå klart gymnasiet.", "Vad behövs för att Linnea ska klara vardagen efter 18?", true);
        await linnea.On(today.AddDays(-49)).Call(today.AddDays(-40), "BUP Falun", new CallTo(ifo, CallKind.Called), new CallTo(school, CallKind.Called));
        await linnea.On(today.AddDays(-45)).Read(sara, tomas);
        await linnea.Answer(ifo, CallAnswer.Accepted);
        await linnea.Answer(school, CallAnswer.Accepted);
        await linnea.On(today.AddDays(-40)).Hold(new UnitAttendance(ifo.Id, true), new UnitAttendance(school.Id, true));
        await linnea.Plan((sip, by) =>
        {
            var on = today.AddDays(-40);
            sip.ReviseSituation(by, new Situation("Bor hemma. Går tredje året.", "Starkt driv, nära vän.", "Ungdomsmottagningen träffar Linnea när hon vill.", false, [], null), on);
            var goal = sip.AddGoal(by, new GoalContent("Jag klarar vardagen själv efter studenten", GoalBy.Individual, GoalTerm.Long), on);
            sip.AddAction(by, new ActionContent(goal, "Boendestöd prövas", ifo, "Socialsekreterare", null, null, today.AddDays(3), [], "Socialtjänsten pratar med dig om vilken hjälp du kan få hemma."), on);
            sip.AddAction(by, new ActionContent(goal, "Behandlingssamtal varje vecka", bup, "Johan Alm", null, null, today.AddDays(40), [], "Du träffar Johan varje vecka."), on);
            sip.SetMainResponsible(by, new MainResponsible(Principal.Region, bup.Name, "Johan Alm"), on);
            sip.SetGuideline(by, "Riktlinje för SIP i Dalarna", on);
            sip.SetNextFollowUp(by, today.AddDays(26), on);
        });
        await linnea.On(today.AddDays(-39)).Establish();

        await linnea.On(today.AddDays(-37)).Read(sara, tomas);

        // A plan that was followed up and closed.
        var hugo = await New(context, sara, ifo).On(today.AddDays(-300)).Child(DemoNumbers.Hugo, "Hugo", "Testlund", LegalSex.Male, ["Sofia Testlund"]);
        await hugo.Need(NeedSituations.OrderOfSupportMatters, NoticedBy.Staff, "Flera insatser började samtidigt och krockade.");
        await hugo.On(today.AddDays(-298)).AskConsent(information, bup, school);
        await hugo.On(today.AddDays(-295)).Start("En sak i taget.", "Jag vill träna fotboll igen.", "Hugo sammanfattade själv.");
        await hugo.On(today.AddDays(-290)).Prepare("Fotbollen.", "Vad ska göras först?", true);
        await hugo.On(today.AddDays(-289)).Call(today.AddDays(-280), "Norra skolan", new CallTo(bup, CallKind.Called), new CallTo(school, CallKind.Called));
        await hugo.On(today.AddDays(-284)).Read(johan, tomas);
        await hugo.Answer(bup, CallAnswer.Accepted);
        await hugo.Answer(school, CallAnswer.Accepted);
        await hugo.On(today.AddDays(-280)).Hold(new UnitAttendance(bup.Id, true), new UnitAttendance(school.Id, true));
        var goalOfHugo = 0;
        await hugo.Plan((sip, by) =>
        {
            var on = today.AddDays(-280);
            goalOfHugo = sip.AddGoal(by, new GoalContent("Hugo tränar fotboll två gånger i veckan", GoalBy.Individual, GoalTerm.Short), on);
            sip.ReviseSituation(by, new Situation(null, "Laget.", null, true, [], null), on);
            sip.AddAction(by, new ActionContent(goalOfHugo, "Kontaktperson följer till träningen", ifo, "Sara Ekdal", null, null, today.AddDays(-200), [], "Någon följer med dig till träningen."), on);
            sip.SetMainResponsible(by, new MainResponsible(Principal.Municipality, ifo.Name, "Sara Ekdal"), on);
            sip.SetGuideline(by, "Riktlinje för SIP i Dalarna", on);
            sip.SetNextFollowUp(by, today.AddDays(-180), on);
        });
        await hugo.On(today.AddDays(-279)).Establish();
        await hugo.On(today.AddDays(-275)).Read(johan, tomas);
        await hugo.On(today.AddDays(-205)).Report(hugo.Sip.Plan.Actions[0].Id, ActionStatus.Done, "Hugo går själv nu.");
        await hugo.On(today.AddDays(-180)).FollowUp(new GoalResultGiven(goalOfHugo, GoalResult.Reached));
        await hugo.Close("Målet är nått och familjen vill avsluta.");

        context.ChangeTracker.Clear();
        context.Set<Marker>().Add(new Marker { Name = Mark, At = clock.Now });
        await context.SaveChangesAsync();
    }

    static DemoCase New(SamspelContext context, Viewer carrier, UnitRef owner)
    {
        context.ChangeTracker.Clear();
        return new DemoCase(context, carrier, owner);
    }

    static async Task<UnitRef> Unit(SamspelContext context, string key)
    {
        var id = County.UnitOf(key);
        return UnitRef.Of(await context.Set<Unit>().AsNoTracking().SingleAsync(u => u.Id == id));
    }

    static async Task<Viewer> Viewer(SamspelContext context, string persona, UnitRef unit)
    {
        var account = await context.Set<Account>().AsNoTracking().SingleAsync(a => a.Persona == persona);
        var person = new PersonId(account.Id);
        var assignment = await context.Set<Assignment>().AsNoTracking().FirstAsync(a => a.Person == person && a.Unit == unit.Id);
        return new Viewer(person, account.DisplayName, assignment.Id, assignment.Role, unit.Id, unit.Name, unit.Kind, unit.Compartment, unit.PartyCode, "2080");
    }
}
