using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;

namespace Samspel.Web.Platform.Data;

/// <summary>The demo's placements, made by acting: one that is planned, an acute one in the middle of its month, one placed without clear responsibility, and one that goes on in another region with its split in force.</summary>
static class DemoPlacements
{
    const string Mark = "demo-placements";

    public static async Task Seed(IServiceProvider services, Action<string>? say)
    {
        await using var scope = services.CreateAsyncScope();
        var (context, clock) = (scope.ServiceProvider.GetRequiredService<SamspelContext>(), scope.ServiceProvider.GetRequiredService<Clock>());
        if (await context.Set<Marker>().AnyAsync(m => m.Name == Mark)) return;
        say?.Invoke("Lägger upp demons påhittade placeringar…");
        var demo = new Demo(context, await Viewer(context, "socialsekreterare-falun"), await Viewer(context, "enhetschef-falun"), await Viewer(context, "bup-falun"), await Viewer(context, "enhetschef-bup-falun"),
            await Unit(context, "falun-ifo"), await Unit(context, "bup-falun"), await Unit(context, "falun-utbildning"), await Unit(context, "tandvard-falun"));
        await demo.ElsewhereInTheCountry(clock.Today);
        await demo.Acute(clock.Today);
        await demo.Openly(clock.Today);
        await demo.Planned(clock.Today);
        context.ChangeTracker.Clear();
        context.Set<Marker>().Add(new Marker { Name = Mark, At = clock.Now });
        await context.SaveChangesAsync();
    }

    static async Task<UnitRef> Unit(SamspelContext context, string key)
    {
        var id = County.UnitOf(key);
        return UnitRef.Of(await context.Set<Unit>().AsNoTracking().SingleAsync(u => u.Id == id));
    }

    static async Task<Viewer> Viewer(SamspelContext context, string persona)
    {
        var known = Personas.All.Single(p => p.Key == persona);
        var (id, person) = (County.UnitOf(known.Unit), new PersonId(Db.NamedGuid($"persona:{persona}")));
        var unit = await context.Set<Unit>().AsNoTracking().SingleAsync(u => u.Id == id);
        var assignment = await context.Set<Assignment>().AsNoTracking().FirstAsync(a => a.Person == person && a.Unit == id);
        return new Viewer(person, known.Name, assignment.Id, assignment.Role, unit.Id, unit.Name, unit.Kind, unit.Compartment, unit.PartyCode, unit.MunicipalityCode);
    }

    sealed class Demo(SamspelContext context, Viewer sara, Viewer karin, Viewer johan, Viewer lena, UnitRef ifo, UnitRef bup, UnitRef education, UnitRef dentist)
    {
        Db db = null!;
        DateOnly day;
        Child child = null!;
        Placement placement = null!;
        PlacementCost cost = null!;

        DateTimeOffset Now => Clock.Instant(day, new TimeOnly(10, 0));

        /// <summary>Placed in another county five months ago with the split in force; the contact with BUP has been referred and taken over.</summary>
        public async Task ElsewhereInTheCountry(DateOnly today)
        {
            await On(today.AddDays(-185)).Enter(DemoNumbers.Minna, "Minna", "Exempelsson", LegalSex.Female);
            await Plan(PlacementForm.ResidentialCare, LegalBase.Lvu2, today.AddDays(-150), new(SchoolForm.Compulsory, today.AddDays(-148), [new(1, CareKind.ChildPsychiatry, Unit: bup), new(2, CareKind.Dental, Unit: dentist)], false, false));
            On(today.AddDays(-180));
            Give(PlacementPapers.OfCosts(placement, cost, Paper(GroundCode.G5)), made => cost.Share(sara.Actor, made, day));
            cost.WriteSplit(sara.Actor, new CostSplit(today.AddDays(-150),
            [
                CostItem.Of(1, CostKind.Housing, "Boendet"), CostItem.Of(2, CostKind.SocialSupport, "Behandling i boendet"), CostItem.Of(3, CostKind.HealthCare, "Samtal i barnpsykiatrin"),
                new CostItem(4, CostKind.Other, "Resor till umgänge", 100, "Kommunen står för resorna."),
            ]), day);
            await Keep(sara);
            await On(today.AddDays(-172)).Keep(karin, () => cost.Approve(karin.Actor, 1, karin.Name, "Enhetschef", "Delegationsordningen", day));
            await On(today.AddDays(-168)).Keep(lena, () => cost.Approve(lena.Actor, 1, lena.Name, "Enhetschef", "Regionens delegationsordning", day));
            On(today.AddDays(-165));
            placement.ClearResponsibility(sara.Actor, cost.Established, day);
            db.Add(sara, PlaceOfStay.Write(sara.Actor, placement, new LockedPlace("Påhittat HVB", "Påhittade vägen 1", "2180", null), day));
            foreach (var kind in new[] { ChainItemKind.ContactSchool, ChainItemKind.ContactCare, ChainItemKind.AskSchoolForMaterial, ChainItemKind.AskCareForMaterial }) Report(kind, "Möte med skola, BUP och tandvård.");
            AskFor(ChainItemKind.HandOverCare, bup, "Kontakten behöver fortsätta utan uppehåll.", GroundCode.G5);
            AskFor(ChainItemKind.TakeOverSchooling, education, "Minna byter skola.", GroundCode.G2);
            await Keep(sara);
            await On(today.AddDays(-150)).Keep(sara, () =>
            {
                placement.Place(sara.Actor, day, day);
                cost.Follow(placement);
            });
            var care = placement.Items.First(i => i.Kind == ChainItemKind.HandOverCare).Number;
            await On(today.AddDays(-146)).Keep(johan, () => placement.ReportItem(johan.Actor, care, ChainReport.Sent, "Remiss skickad.", day, day));
            await On(today.AddDays(-128)).Keep(johan, () => placement.ReportItem(johan.Actor, care, ChainReport.Accepted, "Remissen är mottagen och första besöket bokat.", day, day));
            On(today.AddDays(-60));
            var examination = HealthExamination.Open(ExaminationId.New(), CaseNumber.Examination(day.Year, await db.NextNumber("UND", day.Year)), ExaminationKind.AtPlacement, placement, sara.Actor, day);
            db.Add(sara, examination);
            await Keep(sara, () =>
            {
                examination.FindNotNeeded(sara.Actor, new NotNeededGround("Utlåtande från barnmottagningen", today.AddDays(-170), "Alla tre delar undersökta strax före placeringen."), day);
                placement.SettleExamination(sara.Actor, examination.Settled, day);
                foreach (var kind in new[] { ChainItemKind.FollowSams, ChainItemKind.ListPlans }) Report(kind, "Genomgånget vid uppföljningen.");
                Tidy("Genomgånget vid uppföljningen.");
                AskTheOthers();
                placement.NameFollowUp(sara.Actor, 1, "Kurator i den nya regionens barnpsykiatri", day);
                placement.RecordFollowUp(sara.Actor, new StreamFollowUp(FollowUpStream.Health, day, "Sover bättre. Träffar kurator varannan vecka.", today.AddDays(30)), day);
                placement.RecordFollowUp(sara.Actor, new StreamFollowUp(FollowUpStream.Schooling, day, "Går hela dagar och har fått en kamrat.", today.AddDays(30)), day);
            });
        }

        /// <summary>Placed sixteen days ago: everything is done after, and half of the month has gone. One side has approved the split.</summary>
        public async Task Acute(DateOnly today)
        {
            await On(today.AddDays(-16)).Enter(DemoNumbers.Leo, "Leo", "Demoson", LegalSex.Male);
            var number = CaseNumber.Placement(day.Year, await db.NextNumber("PLA", day.Year));
            placement = Placement.PlaceAcutely(PlacementId.New(), number, sara.Actor, ifo, sara.Person, child.Id, child.BirthDate, "2080", Decision(PlacementForm.EmergencyHome, LegalBase.Lvu2, day),
                new(SchoolForm.Compulsory, null, [new(1, CareKind.ChildPsychiatry, Unit: bup)], true, false), "Barnet kunde inte vara kvar hemma över natten.", Clock.Instant(day, new TimeOnly(8, 20)), Clock.Instant(day, new TimeOnly(8, 40)));
            cost = PlacementCost.Open(PlacementCostId.New(), placement, sara.Actor, bup, day);
            db.Add(sara, placement);
            db.Add(sara, cost);
            db.Add(sara, PlaceOfStay.Write(sara.Actor, placement, new LockedPlace("Påhittat jourhem", "Påhittade gatan 2", "2081", null), day));
            await Keep(sara);
            On(today.AddDays(-13));
            Tidy("Ringde samma dag.", ChainItemKind.FollowSams, ChainItemKind.ConsiderSip, ChainItemKind.AskForExamination);
            AskFor(ChainItemKind.KeepCare, bup, "Leo har tid hos er nästa vecka. Vi ser till att han kommer.", GroundCode.G5);
            await Keep(sara);
            On(today.AddDays(-4));
            Give(PlacementPapers.OfCosts(placement, cost, Paper(GroundCode.G5)), made => cost.Share(sara.Actor, made, day));
            cost.WriteSplit(sara.Actor, new CostSplit(today.AddDays(-16),
            [
                CostItem.Of(1, CostKind.Housing, "Jourhemmets ersättning"), CostItem.Of(2, CostKind.SocialSupport, "Kontaktperson"), CostItem.Of(3, CostKind.HealthCare, "Samtal på BUP"), CostItem.Of(4, CostKind.HealthExamination, "Hälsoundersökning"),
            ]), day);
            await Keep(sara);
            await On(today.AddDays(-2)).Keep(karin, () => cost.Approve(karin.Actor, 1, karin.Name, "Enhetschef", "Delegationsordningen", day));
        }

        /// <summary>Placed three days ago though nothing was agreed in writing: a named decision, and both principals' managers have it to clarify.</summary>
        public async Task Openly(DateOnly today)
        {
            await On(today.AddDays(-10)).Enter(DemoNumbers.Vera, "Vera", "Påhitt", LegalSex.Female);
            await Plan(PlacementForm.ResidentialCare, LegalBase.SoL, today.AddDays(-3), new(SchoolForm.Compulsory, null, [new(1, CareKind.ChildPsychiatry, Unit: bup)], false, false));
            await On(today.AddDays(-3)).Keep(sara, () => placement.PlaceWithoutSplit(sara.Actor, new OpenDecision("Utskottets ordförande", "Ordförande i sociala utskottet", "Platsen gick inte att hålla längre, och regionen hade inte svarat."), day, cost, day));
            await On(today.AddDays(-1)).Keep(sara, () => Tidy("Klart, se journalen.", ChainItemKind.FollowSams, ChainItemKind.ConsiderSip, ChainItemKind.AskForExamination));
        }

        /// <summary>To be placed in three weeks; the split is not written yet and the education administration has been told of the change of school.</summary>
        public async Task Planned(DateOnly today)
        {
            await On(today.AddDays(-8)).Enter(DemoNumbers.Tuva, "Tuva", "Påhitt", LegalSex.Female);
            await Plan(PlacementForm.FamilyHome, LegalBase.SoL, today.AddDays(21), new(SchoolForm.Compulsory, today.AddDays(40), [new(1, CareKind.ChildPsychiatry, Unit: bup), new(2, CareKind.Dental, Unit: dentist)], false, false));
            On(today.AddDays(-4));
            AskFor(ChainItemKind.TakeOverSchooling, education, "Tuva byter skola efter jul.", GroundCode.G2);
            Tidy("Möte med rektor, mentor och vården.", ChainItemKind.FollowSams, ChainItemKind.ConsiderSip, ChainItemKind.AskForExamination);
            await Keep(sara);
        }

        Demo On(DateOnly date)
        {
            day = date;
            db = new Db(context, new Clock(new FixedTime(Now)));
            return this;
        }

        async Task Enter(string digits, string given, string family, LegalSex sex)
        {
            context.ChangeTracker.Clear();
            if (!IdentityNumber.TryParse(digits, day, out var number)) throw new InvalidOperationException("Not an official test number.");
            child = Child.Register(ChildId.New(), ifo.Compartment, ifo.Id, ChildIdentity.Of(number), new ChildContent(given, family, number.BirthDate!.Value, sex, "2080", null), day);
            child.AddDecider(new Decider(DeciderId.New(), DeciderKind.Guardian, $"Kim {family}", null, child.BirthDate, null));
            db.Add(sara, child);
            await Keep(sara);
        }

        async Task Plan(PlacementForm form, LegalBase legal, DateOnly from, ChainBasis basis)
        {
            var number = CaseNumber.Placement(day.Year, await db.NextNumber("PLA", day.Year));
            placement = Placement.Plan(PlacementId.New(), number, sara.Actor, ifo, sara.Person, child.Id, child.BirthDate, "2080", Decision(form, legal, from), basis, day);
            cost = PlacementCost.Open(PlacementCostId.New(), placement, sara.Actor, bup, day);
            db.Add(sara, placement);
            db.Add(sara, cost);
            await Keep(sara);
        }

        PlacementDecision Decision(PlacementForm form, LegalBase legal, DateOnly from) => new(form, legal,
            new BestInterests("Trygghet, skola och vård utan avbrott.", "Vill ha kvar sina kompisar och veta när det är dags.", null, "Barnet berättade med egna ord vad som ska hända."), from, null, "Sociala utskottet", day);

        void Report(ChainItemKind kind, string note) => placement.ReportItem(sara.Actor, placement.Items.First(i => i.Kind == kind).Number, ChainReport.Done, note, day, day);

        /// <summary>What the unit itself has to do is done, but for some.</summary>
        void Tidy(string note, params ChainItemKind[] left)
        {
            foreach (var item in placement.Items.Where(i => i.Status == ChainStatus.Open && i.Kind.Row() is { Side: ChainSide.SocialServices, IsHandOver: false } && i.Kind.Examination() is null && !left.Contains(i.Kind)).ToList())
                placement.ReportItem(sara.Actor, item.Number, ChainReport.Done, note, day, day);
        }

        /// <summary>What nobody has been asked for yet goes to the one whose it is.</summary>
        void AskTheOthers()
        {
            foreach (var item in placement.Items.Where(i => i.Status == ChainStatus.Open).ToList())
            {
                var to = item.Contact switch { 1 => bup, 2 => dentist, _ => education };
                if (item.Kind.Row().Side.IsDoneBy(to.Kind)) Give(PlacementPapers.OfItem(placement, item.Number, to, "Hör av er om något fattas.", Paper(GroundCode.G2)), made => placement.AskParty(sara.Actor, item.Number, to, made, day));
            }
        }

        void AskFor(ChainItemKind kind, UnitRef to, string note, GroundCode ground)
        {
            var number = placement.Items.First(i => i.Kind == kind).Number;
            Give(PlacementPapers.OfItem(placement, number, to, note, Paper(ground)), made => placement.AskParty(sara.Actor, number, to, made, day));
        }

        void Give(Disclosure made, Action<Disclosure> act)
        {
            db.Add(sara, made);
            act(made);
        }

        PaperBasis Paper(GroundCode ground) => new(DisclosureId.New(), DisclosureBasis.OnGround(ground, "Behövs för barnets vård och skolgång under placeringen."),
            new SipNames(child.DisplayName, child.Identity is ChildIdentity.Numbered { Number: var number } ? number.Formatted : null, ifo.Name, sara.Name), sara.Person, Now, day);

        Task Keep(Viewer by, Action act)
        {
            act();
            return Keep(by);
        }

        async Task Keep(Viewer by)
        {
            await db.Save(by);
            await db.Commit();
        }
    }

    sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
