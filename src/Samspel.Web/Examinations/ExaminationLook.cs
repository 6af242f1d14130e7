using Samspel.Domain;
using Samspel.Domain.Examinations;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Examinations;

/// <summary>Something to do next: the words of the button and where it leads.</summary>
public sealed record ActLink(string Text, string Path);

/// <summary>How an examination's state looks, and what can be done in it.</summary>
public static class ExaminationLook
{
    public static readonly Citation CostSource = new("6.6");
    public const string Cost = "Regionen bär alltid kostnaden för undersökningen.";

    public static readonly IReadOnlyList<string> Steps = ["Bedöm", "Begär", "Erbjud tid", "Undersök", "Utlåtande", "Ta hand om behoven"];

    public static int Step(HealthExamination e) => e.State switch
    {
        ExaminationState.ToBeAssessed => 0,
        ExaminationState.Needed => 1,
        ExaminationState.Requested or ExaminationState.Offered or ExaminationState.Declined => 2,
        ExaminationState.Booked or ExaminationState.Partly => 3,
        ExaminationState.Done => 4,
        ExaminationState.Reported when e.Statement!.Needs.Any(n => n.Outcome is null) => 5,
        _ => Steps.Count,
    };

    public static StatusKind Kind(ExaminationState state) => state switch
    {
        ExaminationState.ToBeAssessed or ExaminationState.Needed => StatusKind.NotStarted,
        ExaminationState.Requested or ExaminationState.Offered => StatusKind.Waiting,
        ExaminationState.Declined => StatusKind.Soon,
        ExaminationState.Reported => StatusKind.Done,
        ExaminationState.NotNeeded or ExaminationState.Interrupted => StatusKind.Stopped,
        _ => StatusKind.Ongoing,
    };

    public static StatusKind Kind(LvuState state) => state switch
    {
        LvuState.Decided => StatusKind.Waiting,
        LvuState.Applied => StatusKind.Done,
        LvuState.Omitted or LvuState.Withdrawn => StatusKind.Stopped,
        _ => StatusKind.Ongoing,
    };

    public static StatusKind Kind(Applies applies) => applies switch { Applies.Yes => StatusKind.Ongoing, Applies.Perhaps => StatusKind.Soon, _ => StatusKind.Stopped };
    public static string Word(Applies applies) => applies switch { Applies.Yes => "Ska göras", Applies.Perhaps => "Kanske", _ => "Inte aktuell" };

    /// <summary>What this person can do, the most pressing first.</summary>
    public static IReadOnlyList<ActLink> Acts(HealthExamination e, Actor by)
    {
        bool May(ExaminationCommand command) => e.Can(command, by);
        List<ActLink> acts = [];
        void When(bool may, string text, string path) { if (may) acts.Add(new ActLink(text, path)); }
        When(e.State == ExaminationState.ToBeAssessed && May(ExaminationCommand.FindNeeded), "Bedöm om undersökningen behövs", "/bedom");
        When(e.State == ExaminationState.Needed && e.Consent is null && May(ExaminationCommand.RecordConsent), "Skriv in svar om samtycke", "/samtycke");
        When(May(ExaminationCommand.Request), "Begär undersökningen", "/begar");
        When(May(ExaminationCommand.Offer), e.State == ExaminationState.Declined ? "Erbjud en ny tid" : "Erbjud tid", "/erbjud");
        When(May(ExaminationCommand.Book), "Boka", "/boka");
        When(May(ExaminationCommand.CarryOut), e.State == ExaminationState.Partly ? "Registrera det som återstod" : "Registrera att den är genomförd", "/genomford");
        When(May(ExaminationCommand.SendStatement), e.PartyOf(by) == ExaminationParty.Both ? "Skriv in utlåtandet" : "Skicka utlåtandet", "/utlatande");
        if (May(ExaminationCommand.ActOnNeed)) acts.AddRange(e.Statement!.Needs.Where(n => n.Outcome is null).Select(n => new ActLink($"Ta hand om behov {n.Number}", $"/behov/{n.Number}")));
        When(May(ExaminationCommand.Decline), "Registrera att den avböjs", "/avboj");
        When(May(ExaminationCommand.RecordConsent) && !(e.State == ExaminationState.Needed && e.Consent is null), "Skriv in nya svar om samtycke", "/samtycke");
        When(e.State == ExaminationState.NotNeeded && May(ExaminationCommand.FindNeeded), "Bedöm på nytt", "/bedom");
        When(May(ExaminationCommand.Interrupt), e.Placement is null ? "Avbryt undersökningen" : "Avbryt när placeringen har upphört", "/avbryt");
        When(May(ExaminationCommand.HandOver), "Lämna över ärendet", "/lamna-over");
        return acts;
    }

    /// <summary>What is waited for, in a sentence; null when the viewer has something to do.</summary>
    public static string? Waits(HealthExamination e, bool own) => (e.State, own) switch
    {
        (ExaminationState.NotNeeded, _) => "Undersökningen är bedömd som obehövlig.",
        (ExaminationState.Interrupted, _) => e.Placement is null ? "Undersökningen är avbruten." : "Undersökningen avbröts när placeringen upphörde.",
        (ExaminationState.Reported, true) when e.Statement!.Needs.All(n => n.Outcome is not null) => "Utlåtandet har kommit och behoven är omhändertagna.",
        (ExaminationState.Reported, false) => "Utlåtandet är lämnat. Socialtjänsten tar hand om behoven.",
        (ExaminationState.Requested, true) when e.Regional is { Paper: false } => "Regionen ska erbjuda en tid.",
        (ExaminationState.Offered, true) when e.Regional is { Paper: false } => "En tid är erbjuden. Regionen bokar när den passar.",
        (ExaminationState.Declined, true) when e.Regional is { Paper: false } => "Regionen ska erbjuda en ny tid.",
        (ExaminationState.Booked or ExaminationState.Partly, true) when e.Regional is { Paper: false } => "Regionen genomför undersökningen.",
        (ExaminationState.Done, true) when e.Regional is { Paper: false } => "Regionen ska lämna utlåtandet.",
        _ => null,
    };

    /// <summary>What the request says, by the form's parts.</summary>
    public static IReadOnlyList<(string Label, string Text)> InWords(BbicRequest r) =>
    [
        .. new (string, string?)[]
        {
            ("Blankettens version", r.FormVersion), ("Varför undersökningen begärs", r.Reason), ("Frågor om fysisk hälsa", r.PhysicalQuestions), ("Frågor om psykisk hälsa", r.MentalQuestions), ("Frågor om tandhälsa", r.DentalQuestions),
            ("Känt om hälsan", r.KnownHealth), ("Läkemedel och egenvård", r.Medication), ("Tidigare vårdkontakter", r.EarlierCare), ("Skola och stöd där", r.Schooling), ("Det barnet vill säga eller fråga", r.ChildsView), ("Tolk", r.Interpreter), ("Kontaktperson", r.Contact),
        }.Where(x => x.Item2 is not null).Select(x => (x.Item1, x.Item2!)),
    ];
}
