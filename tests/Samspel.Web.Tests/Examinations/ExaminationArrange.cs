using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.Examinations;

/// <summary>An examination made for a test: the number in addresses and the child.</summary>
public sealed record ArrangedExamination(SamspelApp App, string Number, ChildId Child)
{
    public string Address => $"/undersokningar/{Number}";
    public string CaseNumber => $"UND-{Number}";

    public Task<HealthExamination> Row() => App.Read(c => c.Set<HealthExamination>().AsNoTracking().SingleAsync(e => e.Number == Of(CaseNumber)));
    public Task<LvuExamination> LvuRow() => App.Read(c => c.Set<LvuExamination>().AsNoTracking().SingleAsync(e => e.Number == Of(CaseNumber)));
    public async Task<List<string>> Facts() => [.. (await App.History(CaseNumber)).Select(f => f.Kind)];

    public static CaseNumber Of(string text) => Domain.CaseNumber.TryParse(text, out var number) ? number : throw new FormatException(text);
}

/// <summary>Examinations brought to a state by acting in the domain and saving through the door, as a page does.</summary>
public static class ExaminationArrange
{
    public const string Worker = Arrange.Worker, RegionUnit = "bup-falun", RegionWorker = "bup-falun";

    public static readonly BbicRequest Form = new("2024-02", "Barnet söker asyl.", "Syn och hörsel?", "Sömn och oro?", "Karies?", "Allergi mot nötter.", null, "BVC.", null, "Gör det ont?", "Arabiska", "Sara Ekdal, 023-000 00");

    /// <summary>An examination of an asylum-seeking child that is not placed, brought to a state.</summary>
    public static async Task<ArrangedExamination> Asylum(SamspelApp app, ExaminationState state, string unit = RegionUnit, Wishes? wishes = null, ChildId? about = null)
    {
        var child = about ?? (await Arrange.Child(app, wishes)).Id;
        return await With(app, async (db, clock, own, region) =>
        {
            var today = clock.Today;
            var e = HealthExamination.OpenForAsylumSeeker(ExaminationId.New(), CaseNumber.Examination(today.Year, await db.NextNumber("UND", today.Year)), own.Actor, (await db.UnitRef(own.Unit))!, own.Person, child, (await db.BirthOf(child)), today);
            db.Add(own, e);
            var to = (await db.UnitRef(Arrange.UnitId(unit)))!;
            var by = to.Paper ? own.Actor : region.Actor;
            var who = await Who(db, own, child, today);
            Step(e, state, own, by, to, who, db, clock);
            e.State.ShouldBe(state);
            return new ArrangedExamination(app, e.Number.Short, child);
        });
    }

    /// <summary>An examination before an application for care, decided and given to the physician's unit, or further.</summary>
    public static async Task<ArrangedExamination> Lvu(SamspelApp app, LvuState state = LvuState.Decided, bool shared = true, string unit = RegionUnit, ChildId? about = null, Wishes? wishes = null)
    {
        var child = about ?? (await Arrange.Child(app, wishes)).Id;
        return await With(app, async (db, clock, own, region) =>
        {
            var (today, to) = (clock.Today, (await db.UnitRef(Arrange.UnitId(unit)))!);
            var e = LvuExamination.Decide(ExaminationId.New(), CaseNumber.Examination(today.Year, await db.NextNumber("UND", today.Year)), own.Actor, (await db.UnitRef(own.Unit))!, own.Person, child, await db.BirthOf(child),
                new LvuDecision("Sociala utskottet", today, "Doktor Test"), to, to, today);
            db.Add(own, e);
            if (shared)
            {
                var made = PlacementPapers.OfDecision(e, Basis(own, clock, GroundCode.G3));
                e.Share(own.Actor, made, today);
                db.Add(own, made);
            }
            if (state is LvuState.Done or LvuState.Certified) e.CarryOut(region.Actor, today, today);
            if (state == LvuState.Certified)
            {
                var made = PlacementPapers.OfCertificate(e, today, "Intygstexten.", Basis(region, clock, GroundCode.G4));
                e.Certify(region.Actor, today, made, today);
                db.Add(region, made);
            }
            return new ArrangedExamination(app, e.Number.Short, child);
        });
    }

    /// <summary>An examination at an acute placement of a child that seeks asylum, to be assessed; with the placement's number in addresses.</summary>
    public static async Task<(string Placement, ArrangedExamination Examination)> AtPlacement(SamspelApp app, Wishes? wishes = null, bool open = true, LegalBase legalBase = LegalBase.SoL)
    {
        var (child, _) = await Arrange.Child(app, wishes);
        var number = "";
        var made = await With(app, async (db, clock, own, region) =>
        {
            var (today, owner) = (clock.Today, (await db.UnitRef(own.Unit))!);
            var decision = new PlacementDecision(PlacementForm.FamilyHome, legalBase, CaseMaking.Best, today, null, "Sociala utskottet", today);
            var placement = Placement.PlaceAcutely(PlacementId.New(), CaseNumber.Placement(today.Year, await db.NextNumber("PLA", today.Year)), own.Actor, owner, own.Person, child, await db.BirthOf(child), "2080",
                decision, ChainBasis.NothingKnown with { SeeksAsylum = true }, "Barnet kunde inte vara kvar hemma.", clock.Now, clock.Now);
            db.Add(own, placement);
            db.Add(own, Domain.PlacementCosts.PlacementCost.Open(PlacementCostId.New(), placement, own.Actor, (await db.UnitRef(Arrange.UnitId(RegionUnit)))!, today));
            number = placement.Number.Short;
            if (!open) return new ArrangedExamination(app, "", child);
            var e = HealthExamination.Open(ExaminationId.New(), CaseNumber.Examination(today.Year, await db.NextNumber("UND", today.Year)), ExaminationKind.AtPlacement, placement, own.Actor, today);
            db.Add(own, e);
            return new ArrangedExamination(app, e.Number.Short, child);
        });
        return (number, made);
    }

    static void Step(HealthExamination e, ExaminationState state, Viewer own, Actor by, UnitRef to, WhoDecides who, Db db, Clock clock)
    {
        var today = clock.Today;
        if (state == ExaminationState.ToBeAssessed) return;
        e.FindNeeded(own.Actor, today);
        e.RecordConsent(own.Actor, new ExaminationConsent(new MaturityAssessment(ConsentGivers.GuardiansDecide, "Förstår."), [.. who.Deciders.Select(d => new ConsentAnswer(ConsentParty.Of(d), true, AnswerForm.Oral, today, own.Person))], true, "Vill ha med sig mormor."), today);
        if (state == ExaminationState.Needed) return;
        var made = PlacementPapers.OfRequest(e, Form, to, e.NeedOn(who), Basis(own, clock, GroundCode.G3));
        e.Request(own.Actor, Form, to, made, who, today);
        db.Add(own, made);
        if (state == ExaminationState.Requested) return;
        e.Offer(by, "Måndag kl. 10, mottagningen.", today);
        if (state == ExaminationState.Offered) return;
        if (state == ExaminationState.Declined) { e.Decline(by, "Barnet vill inte nu.", today); return; }
        e.Book(by, today, who, today);
        if (state == ExaminationState.Booked) return;
        e.CarryOut(by, [.. Enum.GetValues<ExaminationPart>().Select(p => p == ExaminationPart.Dental && state == ExaminationState.Partly ? new PartResult(p, null, "Vill inte.") : new PartResult(p, today))], who, today);
        if (state is ExaminationState.Partly or ExaminationState.Done) return;
        var back = to.Paper ? null : PlacementPapers.OfStatement(e, "Sover dåligt.", ["Sömnskola", "Glasögon"], Basis(own, clock, GroundCode.G4));
        e.SendStatement(by, "Sover dåligt.", ["Sömnskola", "Glasögon"], back, today);
        if (back is not null) db.Add(own, back);
    }

    static PaperBasis Basis(Viewer by, Clock clock, GroundCode ground) => new(DisclosureId.New(), DisclosureBasis.OnGround(ground, "Behövs för barnets undersökning och vård."), CaseMaking.Names, by.Person, clock.Now, clock.Today);

    static async Task<WhoDecides> Who(Db db, Viewer own, ChildId child, DateOnly today) => (await db.Child(own, child))!.WhoDecidesOn(today);

    static async Task<ArrangedExamination> With(SamspelApp app, Func<Db, Clock, Viewer, Viewer, Task<ArrangedExamination>> make)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (db, clock) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>());
        var (own, region) = (await Arrange.ViewerOf(db, Worker), await Arrange.ViewerOf(db, RegionWorker));
        var made = await make(db, clock, own, region);
        await db.Save(own);
        await db.Commit();
        return made;
    }
}
