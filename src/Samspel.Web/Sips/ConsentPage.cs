using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips;

/// <summary>A page about the consents a SIP rests on: the case's own part of the ledger, the latest first.</summary>
public abstract class ConsentPage(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    public WhoDecides Who => Child.WhoDecidesOn(Today);

    /// <summary>The question nobody has answered in full yet.</summary>
    public Consent? Asked => Ledger.FirstOrDefault(c => StateOf(c) == ConsentState.Asked);

    /// <summary>The consent that holds today.</summary>
    public Consent? Given => Ledger.FirstOrDefault(c => StateOf(c) == ConsentState.Given);

    /// <summary>Whether the latest question was answered no.</summary>
    public bool IsRefused => Asked is null && Given is null && Ledger.Count > 0 && Ledger[0].State == ConsentState.Refused;

    /// <summary>Whether a new question can be put: another scope, another year, or after an end.</summary>
    public bool MayAskAnew => Asked is null && (Sip.State == SipState.ConsentAsked ? Given is null : Can(SipCommand.ReplaceConsent) || Can(SipCommand.GiveNewConsent));

    public ConsentState StateOf(Consent consent) => consent.StateOn(Today, Child.BirthDate);

    public static StatusKind Look(ConsentState state) => state switch
    {
        ConsentState.Given => StatusKind.Done,
        ConsentState.Asked => StatusKind.Waiting,
        ConsentState.Refused or ConsentState.Withdrawn => StatusKind.Late,
        _ => StatusKind.Stopped,
    };

    /// <summary>Somebody who decides, in words. A protected child's family is named by capacity alone.</summary>
    public string NameOf(ConsentParty party) => party.Decider is null ? "Barnet eller den unge" : Child.IsProtected ? party.Capacity() : $"{party.Name} ({party.Capacity().ToLowerInvariant()})";

    /// <summary>How a decider is written in a form; the child is "barnet".</summary>
    protected static string ValueOf(ConsentParty party) => party.Decider?.ToString() ?? "barnet";
}
