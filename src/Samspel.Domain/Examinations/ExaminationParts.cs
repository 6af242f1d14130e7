using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;

namespace Samspel.Domain.Examinations;

/// <summary>The three examinations of section 6.3.2.</summary>
public enum ExaminationKind
{
    /// <summary>Hälsoundersökning i samband med placering.</summary>
    AtPlacement,
    /// <summary>Läkarundersökning inför ansökan om vård enligt LVU; see <see cref="LvuExamination"/>.</summary>
    BeforeLvuApplication,
    /// <summary>Hälsoundersökning för asylsökande.</summary>
    AsylumSeeker,
}

/// <summary>The three parts of an examination (delar): all three make it whole.</summary>
public enum ExaminationPart
{
    /// <summary>Fysisk hälsa.</summary>
    Physical,
    /// <summary>Psykisk hälsa.</summary>
    Mental,
    /// <summary>Tandhälsa.</summary>
    Dental,
}

/// <summary>How a part went: the day it was done, or why it was not.</summary>
public sealed record PartResult(ExaminationPart Part, DateOnly? DoneOn, string? WhyNot = null)
{
    public bool IsDone => DoneOn is not null;
}

/// <summary>Why an examination is not needed (obehövlig): a document with its day that shows it, and what it shows.</summary>
public sealed record NotNeededGround(string Document, DateOnly DocumentDate, string Why);

/// <summary>Proof that an examination was asked for, or found not needed with a document: only the examination itself can give it.</summary>
public sealed record SettledExamination
{
    internal SettledExamination(HealthExamination of, bool needed, DateOnly on) => (Number, Kind, Child, Placement, Needed, On) = (of.Number, of.Kind, of.Child, of.Placement, needed, on);

    public CaseNumber Number { get; }
    public ExaminationKind Kind { get; }
    public ChildId Child { get; }
    /// <summary>The placement it belongs to; null for an asylum-seeking child's that began without one.</summary>
    public PlacementId? Placement { get; }
    /// <summary>False: it was found not needed.</summary>
    public bool Needed { get; }
    public DateOnly On { get; }
    public string Note => Needed ? $"Begärd {On:yyyy-MM-dd}, {Number}." : $"Obehövlig enligt {Number}.";
}

/// <summary>That the asylum examination is as complete as the general advice asks and close to the placement, each with a reason (6.3.2).</summary>
public sealed record AsylumSuffices(string WhyComplete, string WhyClose);

/// <summary>
/// The request as in the form "BBIC Begäran om hälsoundersökning" (begäran), by its parts. It has no field for where the child lives: the region
/// reaches the child through the social services' contact.
/// </summary>
/// <param name="FormVersion">The version of the form that was followed.</param>
/// <param name="Reason">Why the child is placed, as far as the region needs to know.</param>
/// <param name="KnownHealth">What is known of illness, disability, allergy.</param>
/// <param name="Medication">Medicines, and who judged egenvård.</param>
/// <param name="EarlierCare">Care contacts whose records the region gathers.</param>
/// <param name="Schooling">School and support there.</param>
/// <param name="ChildsView">What the child wants to say or ask.</param>
/// <param name="Interpreter">Language, or that none is needed.</param>
/// <param name="Contact">Whom the region calls at the social services.</param>
public sealed record BbicRequest(
    string FormVersion, string Reason, string PhysicalQuestions, string MentalQuestions, string DentalQuestions, string KnownHealth, string? Medication, string EarlierCare, string? Schooling,
    string? ChildsView, string Interpreter, string Contact)
{
    /// <summary>What is missing, in words; empty when all is there.</summary>
    public IEnumerable<string> Missing()
    {
        if (Is(FormVersion)) yield return "blankettens version";
        if (Is(Reason)) yield return "varför undersökningen begärs";
        if (Is(PhysicalQuestions)) yield return "frågor om fysisk hälsa";
        if (Is(MentalQuestions)) yield return "frågor om psykisk hälsa";
        if (Is(DentalQuestions)) yield return "frågor om tandhälsa";
        if (Is(KnownHealth)) yield return "vad som är känt om hälsan";
        if (Is(EarlierCare)) yield return "tidigare vårdkontakter";
        if (Is(Interpreter)) yield return "om tolk behövs";
        if (Is(Contact)) yield return "kontaktperson";
        static bool Is(string? text) => string.IsNullOrWhiteSpace(text);
    }
}

/// <summary>The request as it went to the region: to whom, by which disclosure, when.</summary>
public sealed record SentRequest(BbicRequest Form, UnitRefName To, DisclosureId Disclosure, GroundCode Ground, DateOnly On);

/// <summary>A unit as it was named.</summary>
public sealed record UnitRefName(UnitId Id, string Name);

/// <summary>An offered time (erbjudande), and the answer.</summary>
/// <param name="Time">When and how, in words.</param>
public sealed record ExaminationOffer(int Number, DateOnly On, string Time, bool? Accepted = null, DateOnly? AnsweredOn = null, string? Answer = null);

/// <summary>What the examination found is needed (behov), and what came of it.</summary>
public sealed record FoundNeed(int Number, string What, NeedOutcome? Outcome = null);

/// <summary>Where a need led.</summary>
public enum NeedLeadsTo
{
    /// <summary>SIP.</summary>
    Sip,
    /// <summary>Remiss.</summary>
    Referral,
    /// <summary>Ingen åtgärd, with a reason.</summary>
    Nothing,
}

/// <summary>Which SIP, which referral, or why nothing.</summary>
public sealed record NeedOutcome(NeedLeadsTo To, string Text, DateOnly On);

/// <summary>The statement back to the social services (utlåtande).</summary>
public sealed record ExaminationStatement(DateOnly On, string Summary, IReadOnlyList<FoundNeed> Needs, DisclosureId? Disclosure);

public static class ExaminationWords
{
    public static string Word(this ExaminationKind kind) => kind switch
    {
        ExaminationKind.AtPlacement => "Hälsoundersökning i samband med placering",
        ExaminationKind.BeforeLvuApplication => "Läkarundersökning inför ansökan om vård enligt LVU",
        ExaminationKind.AsylumSeeker => "Hälsoundersökning för asylsökande",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Word(this ExaminationPart part) => part switch
    {
        ExaminationPart.Physical => "Fysisk hälsa",
        ExaminationPart.Mental => "Psykisk hälsa",
        ExaminationPart.Dental => "Tandhälsa",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };

    public static string Word(this NeedLeadsTo leads) => leads switch
    {
        NeedLeadsTo.Sip => "SIP",
        NeedLeadsTo.Referral => "Remiss",
        NeedLeadsTo.Nothing => "Ingen åtgärd",
        _ => throw new ArgumentOutOfRangeException(nameof(leads), leads, null),
    };

    /// <summary>The kind of cost it is; the region always bears it (6.6).</summary>
    public static CostKind Cost(this ExaminationKind kind) => kind switch
    {
        ExaminationKind.AtPlacement => CostKind.HealthExamination,
        ExaminationKind.BeforeLvuApplication => CostKind.LvuExamination,
        ExaminationKind.AsylumSeeker => CostKind.AsylumExamination,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static Principal BornBy(this ExaminationKind kind) => kind.Cost().BornBy()!.Value;

    internal static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
