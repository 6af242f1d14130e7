using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using static Samspel.Domain.Tests.Children.Example;

namespace Samspel.Domain.Tests.Consents;

/// <summary>Consents about the made-up child, each brought to its state by acting.</summary>
static class ConsentExample
{
    public static readonly UnitId Bup = UnitId.New();
    public static readonly UnitId School = UnitId.New();
    public static readonly DateOnly Birthday18 = Birth.AddYears(18);
    public static readonly MaturityAssessment Guardians = new(ConsentGivers.GuardiansDecide, "Alva är informerad men för ung för att ta ställning själv.");
    public static readonly MaturityAssessment Together = new(ConsentGivers.TogetherWithChild, "Alva förstår vad frågan gäller.");
    public static readonly MaturityAssessment Alone = new(ConsentGivers.ChildDecidesAlone, "Alva förstår och kan ta ställning själv.");

    public static ConsentScope Scope(params UnitId[] recipients) =>
        new(ConsentPurpose.Sip, "Skolgång och mående", [.. (recipients is [] ? [Bup] : recipients).Select(u => new ConsentRecipient(u, "Enhet"))]);

    public static WhoDecides Both(DateOnly day) => Who(day, Mother, Father);

    public static Consent Ask(MaturityAssessment? assessment = null, ConsentScope? scope = null, DateOnly? day = null) =>
        Consent.Ask(ConsentId.New(), AlvaId, OwnUnit, OwnCompartment, scope ?? Scope(), assessment ?? Guardians, Both(day ?? Today));

    public static readonly ChildId AlvaId = ChildId.New();

    public static Consent Answer(this Consent consent, DeciderId? by, bool yes, DateOnly? day = null, Consent? replaced = null)
    {
        consent.RecordAnswer(by, yes, AnswerForm.Oral, day ?? Today, Worker, Both(day ?? Today), replaced);
        return consent;
    }

    public static Consent AllSayYes(this Consent consent, DateOnly? day = null, Consent? replaced = null)
    {
        foreach (var party in consent.Awaiting) consent.Answer(party.Decider, true, day, replaced);
        return consent;
    }

    public static Consent In(ConsentState state, MaturityAssessment? assessment = null)
    {
        var consent = Ask(assessment);
        var first = consent.MustAnswer[0].Decider;
        if (state == ConsentState.Refused) consent.Answer(first, false);
        else if (state != ConsentState.Asked) consent.AllSayYes();
        switch (state)
        {
            case ConsentState.Withdrawn: consent.Withdraw(first, Today, Worker, Both(Today)); break;
            case ConsentState.Expired: consent.Expire(Today.AddYears(1)); break;
            case ConsentState.Replaced: consent.AskForNewScope(ConsentId.New(), Scope(Bup, School), Guardians, Both(Today)).AllSayYes(replaced: consent); break;
            case ConsentState.VoidAt18: consent.TurnEighteen(Birthday18, Birth); break;
            default: break;
        }
        consent.State.ShouldBe(state);
        consent.FactsKept();
        return consent;
    }
}
