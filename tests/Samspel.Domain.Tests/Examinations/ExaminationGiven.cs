using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using Samspel.Domain.Tests.Placements;
using static Samspel.Domain.Tests.Placements.PlacementGiven;

namespace Samspel.Domain.Tests.Examinations;

/// <summary>An examination with its placement, and what day it is.</summary>
public sealed class ExaminationCase(HealthExamination examination, PlacementCase placement)
{
    public HealthExamination Examination { get; } = examination;
    public PlacementCase Placed { get; } = placement;
    public DateOnly Today => Placed.Today;
    public WhoDecides Who => ExaminationGiven.Who(Today);
}

/// <summary>Examinations made by acting.</summary>
public static class ExaminationGiven
{
    public static readonly Decider Guardian = new(new DeciderId(Guid.NewGuid()), DeciderKind.Guardian, "Anna Testsson", null, Birth, null);

    public static readonly BbicRequest Form = new("2024-02", "Barnet har placerats i familjehem.", "Längd, vikt, syn, hörsel.", "Sömn och oro.", "Karies?", "Allergi mot nötter.", null, "BUP Falun, BVC.", null, "Gör det ont?", "Behövs inte", "Sara Testsson, 023-000 00");
    public static readonly PartResult[] Whole = [.. Enum.GetValues<ExaminationPart>().Select(p => new PartResult(p, Friday))];
    public static readonly PartResult[] WithoutTeeth = [.. Whole.Select(p => p.Part == ExaminationPart.Dental ? new PartResult(p.Part, null, "Vill inte gå till tandläkaren.") : p)];

    public static WhoDecides Who(DateOnly day, DateOnly? birth = null) => new(day, birth ?? Birth, Ages.IsOfAge(birth ?? Birth, day) ? [] : [Guardian]);

    public static ExaminationConsent Answered(bool yes, bool? dental = true, ConsentGivers givers = ConsentGivers.GuardiansDecide, string? view = "Hon vill ha med sig mormor.") => new(
        new MaturityAssessment(givers, "Hon förstår vad som ska hända."),
        [new ConsentAnswer(ConsentParty.Of(Guardian), yes, AnswerForm.Oral, Friday, Worker.Person), new ConsentAnswer(ConsentParty.TheChild, yes, AnswerForm.Oral, Friday, Worker.Person)], dental, view);

    public static ExaminationCase Open(ExaminationKind kind = ExaminationKind.AtPlacement, PlacementCase? of = null)
    {
        var c = of ?? Acute(basis: Basis with { SeeksAsylum = true });
        return new(HealthExamination.Open(ExaminationId.New(), CaseNumber.Examination(2026, 44), kind, c.Placement, Worker, c.Today), c);
    }

    public static ExaminationCase In(ExaminationState state, UnitRef? region = null, ExaminationKind kind = ExaminationKind.AtPlacement, PlacementCase? of = null)
    {
        var c = Open(kind, of);
        var (e, today) = (c.Examination, c.Today);
        var by = region is { Paper: true } ? Worker : RegionWorker;
        if (state == ExaminationState.ToBeAssessed) return c;
        if (state == ExaminationState.NotNeeded) { e.FindNotNeeded(Worker, Document, today); return c; }
        e.FindNeeded(Worker, today);
        e.RecordConsent(Worker, Answered(true), today);
        if (state == ExaminationState.Needed) return c;
        Request(c, region ?? Region);
        if (state == ExaminationState.Requested) return c;
        if (state == ExaminationState.Interrupted)
        {
            GiveWay(c);
            e.Interrupt(Worker, c.Placed.Placement, today);
            return c;
        }
        e.Offer(by, "Måndag 9 mars kl. 10", today);
        if (state == ExaminationState.Offered) return c;
        if (state == ExaminationState.Declined) { e.Decline(Worker, "Barnet vill inte nu.", today); return c; }
        e.Book(by, today.AddDays(3), c.Who, today);
        if (state == ExaminationState.Booked) return c;
        e.CarryOut(by, state == ExaminationState.Partly ? WithoutTeeth : Whole, c.Who, today);
        if (state is ExaminationState.Partly or ExaminationState.Done) return c;
        e.SendStatement(by, "Frisk, med dålig sömn.", ["Sömnskola", "Glasögon"], region is { Paper: true } ? null : Back(c), today);
        return c;
    }

    public static readonly NotNeededGround Document = new("Hälsoundersökning vid BUM", Friday.AddMonths(-2), "Alla tre delar undersökta.");

    public static void Request(ExaminationCase c, UnitRef to) => c.Examination.Request(Worker, Form, to, Made(c.Examination.Child, to, c.Today), c.Who, c.Today);

    public static Disclosure Back(ExaminationCase c) => Disclosure.Make(DisclosureId.New(), new DisclosureSubject(c.Examination.Child, Birth, null, "UND-2026-0044"), new DisclosedItem(ItemKind.Message, 1, 1, "{}"), End(Region), End(Owner),
        DisclosureBasis.OnGround(GroundCode.G4, "Behövs för barnets vård under placeringen."), RegionWorker.Person, DateTimeOffset.UnixEpoch, c.Today);

    /// <summary>The placement is over: another has taken its place.</summary>
    public static void GiveWay(ExaminationCase c)
    {
        if (!c.Placed.Placement.State.IsOver()) c.Placed.Placement.GiveWay(Worker, Acute(c.Today, previous: c.Placed.Placement).Placement, c.Today);
    }

    static DisclosureEnd End(UnitRef unit) => new(unit.Id, unit.Name, new Compartment(unit.Compartment, unit.PartyCode, unit.Kind.Branch(), unit.Name));
}
