using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Sips;

public sealed partial class Sip
{
    /// <summary>The consent the case rests on; the ledger keeps every earlier one.</summary>
    public ConsentId? Consent { get; private set; }

    /// <summary>The last day of that consent, for reminders only: what may be disclosed is always asked of the consent itself.</summary>
    public DateOnly? ConsentTo { get; private set; }

    /// <summary>The young person was of age when asked, so the 18th birthday changes nothing.</summary>
    public bool AskedAsAdult { get; private set; }

    /// <summary>What was offered instead when there was no consent.</summary>
    public string? OfferedInstead { get; private set; }
    public BestInterests? BestInterests { get; private set; }
    public DateOnly? BestInterestsJudgedOn { get; private set; }

    /// <summary>The family has been asked for consent.</summary>
    public void AskConsent(Actor by, Consent consent, DateOnly today)
    {
        var row = Allow(SipCommand.AskConsent, by);
        RequireOwn(consent);
        Record(new SipConsentSought(consent.Id));
        Rest(consent, today);
        Go(row, today);
    }

    /// <summary>Consent is given: the work starts at once (SoL 10 kap. 8 §: genast).</summary>
    public void Start(Actor by, Consent consent, BestInterests bestInterests, DateOnly today)
    {
        var row = Allow(SipCommand.Start, by);
        RequireGiven(consent, today);
        Check(bestInterests);
        Record(new SipStarted(consent.Id, bestInterests));
        Rest(consent, today);
        (BestInterests, BestInterestsJudgedOn) = (bestInterests, today);
        Go(row, today);
    }

    /// <summary>No consent: no SIP. Says what the family was offered instead.</summary>
    public void RefuseConsent(Actor by, Consent consent, string offeredInstead, DateOnly today)
    {
        var row = Allow(SipCommand.RefuseConsent, by);
        RequireOwn(consent);
        SipRules.ConsentIsRefused.Require(consent.State == ConsentState.Refused);
        SipRules.OfferDocumented.Require(!SipWords.IsBlank(offeredInstead));
        Record(new SipEndedWithoutConsent(consent.Id, offeredInstead.Trim()));
        (Consent, OfferedInstead) = (consent.Id, offeredInstead.Trim());
        End(row, today);
    }

    /// <summary>A new consent, with another scope or a longer time, takes the old one's place.</summary>
    public void ReplaceConsent(Actor by, Consent consent, DateOnly today)
    {
        Allow(SipCommand.ReplaceConsent, by);
        RequireGiven(consent, today);
        if (consent.Id == Consent && consent.To == ConsentTo) return;
        Record(new SipConsentReplaced(consent.Id));
        Rest(consent, today);
    }

    /// <summary>
    /// Consent is withdrawn, or has run out and is not given anew: the SIP ends, nothing more is disclosed, the record is kept.
    /// </summary>
    public void WithdrawConsent(Actor by, Consent consent, DateOnly today)
    {
        var row = Allow(SipCommand.WithdrawConsent, by);
        RequireOwn(consent);
        var nothingHolds = State == SipState.NewConsentRequired || ConsentTo < today;
        SipRules.ConsentIsWithdrawn.Require(consent.Id == Consent ? consent.State == ConsentState.Withdrawn : nothingHolds && consent.State is ConsentState.Withdrawn or ConsentState.Refused);
        Record(new SipConsentEnded(consent.Id));
        End(row, today);
    }

    /// <summary>The 18th birthday has come and the guardians' yes no longer counts.</summary>
    public bool NeedsNewConsent(DateOnly today) => State.IsActive() && !AskedAsAdult && Ages.IsOfAge(ChildBirth, today);

    /// <summary>The young person has turned 18: the case waits until they have been asked (3.8).</summary>
    public void TurnEighteen(Actor by, DateOnly today)
    {
        var row = Allow(SipCommand.TurnEighteen, by);
        SipRules.EighteenYears.Require(NeedsNewConsent(today));
        Record(new SipYoungPersonTurnedEighteen(State));
        StateBeforePause = State;
        Go(row, today);
    }

    /// <summary>The young person says yes: back to where the case stood.</summary>
    public void GiveNewConsent(Actor by, Consent consent, DateOnly today)
    {
        Allow(SipCommand.GiveNewConsent, by);
        RequireGiven(consent, today);
        SipRules.YoungPersonsOwnConsent.Require(!consent.GuardiansTookPart);
        var back = StateBeforePause ?? SipState.ConsentAsked;
        Record(new SipYoungPersonConsented(consent.Id, back));
        Rest(consent, today);
        (State, StateSince, StateBeforePause) = (back, today, null);
    }

    /// <summary>The young person says no: the SIP ends as when consent is withdrawn.</summary>
    public void RefuseNewConsent(Actor by, Consent consent, DateOnly today)
    {
        var row = Allow(SipCommand.RefuseNewConsent, by);
        RequireOwn(consent);
        SipRules.YoungPersonsOwnConsent.Require(!consent.GuardiansTookPart);
        SipRules.ConsentIsRefused.Require(consent.State == ConsentState.Refused);
        Record(new SipYoungPersonRefused());
        Consent = consent.Id;
        End(row, today);
    }

    /// <summary>Judges barnets bästa anew; needed again before the plan is revised (2.4).</summary>
    public void JudgeBestInterests(Actor by, BestInterests bestInterests, DateOnly today)
    {
        Allow(SipCommand.JudgeBestInterests, by);
        Check(bestInterests);
        if (bestInterests == BestInterests && BestInterestsJudgedOn == today) return;
        Record(new SipBestInterestsJudged(bestInterests));
        (BestInterests, BestInterestsJudgedOn) = (bestInterests, today);
    }

    void Rest(Consent consent, DateOnly today) =>
        (Consent, ConsentTo, AskedAsAdult) = (consent.Id, consent.To, AskedAsAdult || Ages.IsOfAge(ChildBirth, today));

    void RequireOwn(Consent consent) => SipRules.ConsentOfThisChild.Require(
        consent.Child == Child && consent.Compartment == Compartment && consent.Scope.Purpose == ConsentPurpose.Sip);

    void RequireGiven(Consent consent, DateOnly today)
    {
        RequireOwn(consent);
        SipRules.ConsentIsGiven.Require(consent.StateOn(today, ChildBirth) == ConsentState.Given && consent.From <= today);
    }

    static void Check(BestInterests bestInterests)
    {
        if (bestInterests.Missing().ToList() is { Count: > 0 } missing)
            throw SipRules.BestInterestsJudged.Broken($"Skriv också {SipWords.List(missing)}.");
    }
}
