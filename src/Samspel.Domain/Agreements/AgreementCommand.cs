namespace Samspel.Domain.Agreements;

/// <summary>What can be done with a county agreement (handling). Which is allowed when stands in <see cref="AgreementTransitions"/>.</summary>
public enum AgreementCommand
{
    Revise, Prepare, Recommend, DecideAsParty, Sign, FillInTerm,
    RecordRevision, CompleteRevision, Annex, Renegotiate, ApplyMeanwhile, StopApplying, LetPartyLeave, NameSuccessor, ChooseReading,
    EnterIntoForce, Extend, LoseTrack, Lapse, BeReplaced,
}

/// <summary>Who decides it by the agreement (beslutar).</summary>
public enum AgreementDecider { Network, Council, Party, Signatory, Coordinator, Time }

/// <summary>Who puts it into the product (registrerar).</summary>
[Flags]
public enum AgreementActor
{
    None = 0,
    /// <summary>The county coordinator (länssamordnare).</summary>
    Coordinator = 1,
    /// <summary>The local coordinator of the party it concerns (lokal samordnare).</summary>
    Party = 2,
    /// <summary>The product itself, when days pass.</summary>
    System = 4,
}

/// <summary>The words for each command, as they stand after "Det går inte att".</summary>
public static class AgreementCommands
{
    public static string Word(this AgreementCommand command) => command switch
    {
        AgreementCommand.Revise => "ändra utkastet",
        AgreementCommand.Prepare => "registrera Länschefsnätverkets godkännande",
        AgreementCommand.Recommend => "registrera Välfärdsrådets rekommendation",
        AgreementCommand.DecideAsParty => "registrera en parts beslut",
        AgreementCommand.Sign => "registrera en underskrift",
        AgreementCommand.FillInTerm => "fylla i giltighetstiden",
        AgreementCommand.RecordRevision => "registrera utvärdering och revidering",
        AgreementCommand.CompleteRevision => "slutföra utvärdering och revidering",
        AgreementCommand.Annex => "bilägga en ändring",
        AgreementCommand.Renegotiate => "registrera beslut om omförhandling",
        AgreementCommand.ApplyMeanwhile => "tillämpa överenskommelsen i avvaktan på en ny",
        AgreementCommand.StopApplying => "sluta tillämpa överenskommelsen",
        AgreementCommand.LetPartyLeave => "registrera en parts utträde",
        AgreementCommand.NameSuccessor => "ange vilken överenskommelse som ersätter",
        AgreementCommand.ChooseReading => "ändra hur texten tolkas",
        AgreementCommand.EnterIntoForce => "träda i kraft",
        AgreementCommand.Extend => "förlänga",
        AgreementCommand.LoseTrack => "nå slutdagen utan besked om förlängning",
        AgreementCommand.Lapse => "upphöra",
        AgreementCommand.BeReplaced => "ersättas",
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, null),
    };

    public static string Word(this AgreementDecider decider) => decider switch
    {
        AgreementDecider.Network => "Länschefsnätverket",
        AgreementDecider.Council => "Välfärdsrådet",
        AgreementDecider.Party => "varje part i sitt eget organ",
        AgreementDecider.Signatory => "ordförande och vice ordförande i Länschefsnätverket och Välfärdsrådet",
        AgreementDecider.Coordinator => "länssamordnaren",
        AgreementDecider.Time => "följer av datum",
        _ => throw new ArgumentOutOfRangeException(nameof(decider), decider, null),
    };
}
