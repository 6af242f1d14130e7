namespace Samspel.Domain.LocalAgreements;

/// <summary>Where a local agreement stands (läge).</summary>
public enum LocalState
{
    Planned, Draft, ForDecision, Decided, Signed,
    /// <summary>In both diaries, waiting for its first day.</summary>
    Registered,
    InForce, Replaced, Ended,
    /// <summary>Never came to be.</summary>
    Abandoned,
}

/// <summary>What can be done with a local agreement.</summary>
public enum LocalCommand
{
    ReviseScope, StartDraft, Invite, Circulate, Write, Comment, EditGoals, AnswerRules, CopyStructure, Attach, Detach,
    RequestDecision, SendBack, RecordDecision, Sign, Register, EnterIntoForce, Complete,
    RecordFollowUp, StartRevision, DropRevision, Replace, End, Expire, Abandon,
}

/// <summary>How somebody stands to a local agreement.</summary>
[Flags]
public enum LocalParty
{
    None = 0,
    /// <summary>Leads on the municipality's side: its local coordinator or the one it has named.</summary>
    Municipality = 1,
    /// <summary>Leads on the region's side: the county coordinator, the region's local coordinator or the one the region has named.</summary>
    Region = 2,
    Leads = Municipality | Region,
    /// <summary>Invited to write.</summary>
    Writer = 4,
    /// <summary>The product itself, when time passes.</summary>
    System = 8,
}

/// <summary>The words for states and commands.</summary>
public static class LocalStates
{
    public static string Word(this LocalState state) => state switch
    {
        LocalState.Planned => "Planerad",
        LocalState.Draft => "Utkast",
        LocalState.ForDecision => "För beslut",
        LocalState.Decided => "Beslutad",
        LocalState.Signed => "Undertecknad",
        LocalState.Registered => "Diarieförd, träder i kraft senare",
        LocalState.InForce => "Gäller",
        LocalState.Replaced => "Ersatt",
        LocalState.Ended => "Upphörd",
        LocalState.Abandoned => "Nedlagd",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Has not been in force and may still come to be.</summary>
    public static bool IsUnderway(this LocalState state) => state < LocalState.InForce;

    /// <summary>As it reads after "Det går inte att".</summary>
    public static string Word(this LocalCommand command) => command switch
    {
        LocalCommand.ReviseScope => "ändra vad överenskommelsen gäller",
        LocalCommand.StartDraft => "påbörja utkastet",
        LocalCommand.Invite => "bjuda in skribenter",
        LocalCommand.Circulate => "skicka utkastet till berörda verksamheter",
        LocalCommand.Write => "skriva i utkastet",
        LocalCommand.Comment => "kommentera utkastet",
        LocalCommand.EditGoals => "ändra lokala mål",
        LocalCommand.AnswerRules => "ändra vad som ska gälla i kommunen",
        LocalCommand.CopyStructure => "hämta rubriker från en annan överenskommelse",
        LocalCommand.Attach => "lägga till en bilaga",
        LocalCommand.Detach => "ta bort en bilaga",
        LocalCommand.RequestDecision => "begära politiskt beslut",
        LocalCommand.SendBack => "ta tillbaka utkastet från beslut",
        LocalCommand.RecordDecision => "registrera beslut",
        LocalCommand.Sign => "underteckna",
        LocalCommand.Register => "diarieföra",
        LocalCommand.EnterIntoForce => "låta överenskommelsen träda i kraft",
        LocalCommand.Complete => "komplettera uppgifterna",
        LocalCommand.RecordFollowUp => "registrera årlig uppföljning",
        LocalCommand.StartRevision => "påbörja revidering",
        LocalCommand.DropRevision => "lägga ner revideringen",
        LocalCommand.Replace => "ersätta överenskommelsen",
        LocalCommand.End => "avsluta överenskommelsen",
        LocalCommand.Expire => "låta överenskommelsen upphöra",
        LocalCommand.Abandon => "lägga ner arbetet",
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, null),
    };
}
