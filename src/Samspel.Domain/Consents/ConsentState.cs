namespace Samspel.Domain.Consents;

/// <summary>Where a consent stands (samtyckets läge).</summary>
public enum ConsentState
{
    /// <summary>Efterfrågat: somebody who must answer has not.</summary>
    Asked,
    /// <summary>Givet.</summary>
    Given,
    /// <summary>Nekat.</summary>
    Refused,
    /// <summary>Återkallat.</summary>
    Withdrawn,
    /// <summary>Utgånget.</summary>
    Expired,
    /// <summary>Ersatt av ett nytt samtycke.</summary>
    Replaced,
    /// <summary>Ogiltigt vid 18: the guardians' consent ended by itself.</summary>
    VoidAt18,
}

/// <summary>What can be done with a consent.</summary>
public enum ConsentAct { RecordAnswer, Withdraw, Expire, AskForNewScope, ReplaceWith, TurnEighteen, AskAgain }

/// <summary>The table of the consent ledger: from which state an act is allowed, and where it can lead. Nothing else is.</summary>
public static class ConsentTable
{
    static readonly (ConsentState From, ConsentAct Act, ConsentState[] To)[] rows =
    [
        (ConsentState.Asked,     ConsentAct.RecordAnswer,   [ConsentState.Asked, ConsentState.Given, ConsentState.Refused]),
        (ConsentState.Asked,     ConsentAct.TurnEighteen,   [ConsentState.VoidAt18]),
        (ConsentState.Given,     ConsentAct.Withdraw,       [ConsentState.Withdrawn]),
        (ConsentState.Given,     ConsentAct.Expire,         [ConsentState.Expired]),
        (ConsentState.Given,     ConsentAct.AskForNewScope, [ConsentState.Given]),     // a new entry is asked; this one holds until that is given
        (ConsentState.Given,     ConsentAct.ReplaceWith,    [ConsentState.Replaced]),
        (ConsentState.Given,     ConsentAct.TurnEighteen,   [ConsentState.VoidAt18]),
        (ConsentState.Refused,   ConsentAct.AskAgain,       [ConsentState.Refused]),   // a new entry is asked; the ledger keeps this one
        (ConsentState.Withdrawn, ConsentAct.AskAgain,       [ConsentState.Withdrawn]),
        (ConsentState.Expired,   ConsentAct.AskAgain,       [ConsentState.Expired]),
        (ConsentState.VoidAt18,  ConsentAct.AskAgain,       [ConsentState.VoidAt18]),  // now of the young person alone
    ];

    public static bool Allows(ConsentState from, ConsentAct act) => rows.Any(r => r.From == from && r.Act == act);

    public static IReadOnlyList<ConsentState> Outcomes(ConsentState from, ConsentAct act) =>
        rows.Where(r => r.From == from && r.Act == act).SelectMany(r => r.To).ToArray();

    public static string Word(this ConsentState state) => state switch
    {
        ConsentState.Asked => "Efterfrågat",
        ConsentState.Given => "Givet",
        ConsentState.Refused => "Nekat",
        ConsentState.Withdrawn => "Återkallat",
        ConsentState.Expired => "Utgånget",
        ConsentState.Replaced => "Ersatt",
        ConsentState.VoidAt18 => "Upphörde vid 18 år",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>The act as it reads after "går det inte att".</summary>
    public static string Word(this ConsentAct act) => act switch
    {
        ConsentAct.RecordAnswer => "registrera svar",
        ConsentAct.Withdraw => "återkalla det",
        ConsentAct.Expire => "låta det gå ut",
        ConsentAct.AskForNewScope => "fråga om en ny omfattning",
        ConsentAct.ReplaceWith => "ersätta det",
        ConsentAct.TurnEighteen => "avsluta det på 18-årsdagen",
        ConsentAct.AskAgain => "fråga på nytt",
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
    };
}
