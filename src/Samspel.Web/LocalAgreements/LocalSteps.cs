using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;

namespace Samspel.Web.LocalAgreements;

/// <summary>Something that can be done with an agreement now, and whether it is the step that leads on.</summary>
public sealed record LocalStep(string Slug, string Text, bool IsNext = false);

/// <summary>What each side can do where the agreement stands (nästa steg).</summary>
static class LocalSteps
{
    static readonly IReadOnlyList<(LocalCommand Command, string Slug, string Text)> All =
    [
        (LocalCommand.StartDraft, "paborja", "Påbörja utkastet"),
        (LocalCommand.RequestDecision, "begar-beslut", "Begär politiskt beslut"),
        (LocalCommand.RecordDecision, "beslut", "Registrera ert beslut"),
        (LocalCommand.Sign, "underskrift", "Registrera underskrift"),
        (LocalCommand.Register, "diariefor", "Diarieför"),
        (LocalCommand.EnterIntoForce, "trad-i-kraft", "Låt den träda i kraft"),
        (LocalCommand.RecordFollowUp, "folj-upp", "Dokumentera årlig uppföljning"),
        (LocalCommand.Complete, "komplettera", "Komplettera uppgifter"),
        (LocalCommand.AnswerRules, "regler", "Det som ska gälla i kommunen"),
        (LocalCommand.EditGoals, "mal", "Lokala mål"),
        (LocalCommand.Attach, "bilagor", "Bilagor"),
        (LocalCommand.ReviseScope, "omfattning", "Ändra vad den gäller"),
        (LocalCommand.Invite, "skribenter", "Bjud in skribenter"),
        (LocalCommand.CopyStructure, "rubriker", "Hämta rubriker från en annan kommun"),
        (LocalCommand.Circulate, "remiss", "Skicka till berörda verksamheter"),
        (LocalCommand.SendBack, "ta-tillbaka", "Ta tillbaka till utkast"),
        (LocalCommand.StartRevision, "revidera", "Revidera"),
        (LocalCommand.Replace, "ersatt", "Ersätt med en annan"),
        (LocalCommand.End, "avsluta", "Avsluta"),
        (LocalCommand.Abandon, "lagg-ner", "Lägg ner arbetet"),
    ];

    static readonly IReadOnlyList<LocalCommand> OfTheTemplate = [LocalCommand.EditGoals, LocalCommand.CopyStructure];
    static readonly IReadOnlyList<LocalCommand> Onward = [LocalCommand.StartDraft, LocalCommand.RequestDecision, LocalCommand.RecordDecision, LocalCommand.Sign, LocalCommand.Register, LocalCommand.EnterIntoForce];

    /// <summary>What the viewer can do now, the step that leads on first.</summary>
    public static IReadOnlyList<LocalStep> Of(LocalAgreement agreement, PartyActor by, DateOnly today)
    {
        var can = All.Where(s => agreement.Can(s.Command, by) && MakesSense(agreement, s.Command, by, today)).ToList();
        var next = can.Where(s => Onward.Contains(s.Command)).Select(s => (LocalCommand?)s.Command).FirstOrDefault();
        return [.. can.Select(s => new LocalStep(s.Slug, s.Text, s.Command == next)).OrderByDescending(s => s.IsNext)];
    }

    /// <summary>What the viewer's side waits for; null when the step is one's own.</summary>
    public static string? WaitingFor(LocalAgreement agreement, PartyActor by)
    {
        var other = by.Side == Principal.Region ? Principal.Municipality : Principal.Region;
        var (missing, what) = agreement.State switch
        {
            LocalState.ForDecision => (agreement.Undecided, "beslut"),
            LocalState.Decided => (agreement.Unsigned, "underskrift"),
            LocalState.Signed => (agreement.Unregistered, "diarieföring"),
            _ => ([], ""),
        };
        return agreement.State == LocalState.Registered ? $"Den gäller från {agreement.StartsOn:yyyy-MM-dd}."
            : missing.Contains(by.Side) || !missing.Contains(other) ? null : $"{LocalWords.Side(other)}s {what} återstår.";
    }

    static bool MakesSense(LocalAgreement agreement, LocalCommand command, PartyActor by, DateOnly today) => command switch
    {
        LocalCommand.AnswerRules => agreement.Kind == LocalAgreementKind.LocalAgreement,
        _ when OfTheTemplate.Contains(command) => agreement.Kind.HasTemplate(),
        LocalCommand.RecordDecision => agreement.Undecided.Contains(by.Side),
        LocalCommand.Register => agreement.Unregistered.Contains(by.Side),
        LocalCommand.EnterIntoForce => agreement.StartsOn <= today,
        LocalCommand.Complete => agreement.EnteredAfterwards && (agreement.Undecided.Contains(by.Side) || agreement.Unsigned.Contains(by.Side) || agreement.Unregistered.Contains(by.Side)),
        LocalCommand.Attach => agreement.State == LocalState.Draft || agreement.EnteredAfterwards,
        LocalCommand.StartRevision => agreement.RevisedBy is null,
        LocalCommand.Sign => agreement.State == LocalState.Signed || agreement.Unsigned.Contains(by.Side),
        _ => true,
    };
}
