using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips;

/// <summary>Asks for consent anew: more units, another year, after an end, or of the young person who has turned 18.</summary>
public sealed class ConsentAskAnewModel(Db db, Viewer viewer, Clock clock) : ConsentQuestionPage(db, viewer, clock)
{
    public override string? NotNow => MayAskAnew || Refusal is not null ? null : Why;

    string Why => Asked is not null ? "En fråga väntar redan på svar. Registrera svaret först."
        : Sip.State == SipState.NeedNoticed ? "Familjen har inte fått frågan än. Ställ den första gången därifrån."
        : $"Det går inte att fråga på nytt i läget ”{Sip.State.Word()}”.";

    protected override void Ask()
    {
        if (!MayAskAnew) throw (Asked is null ? SipRules.WrongState : ConsentRules.AskedAgainOnce).Broken(Why);
        if (Sip.NeedsNewConsent(Today)) Sip.TurnEighteen(Actor, Today);
        foreach (var c in Ledger.Where(c => c.State is ConsentState.Given or ConsentState.Asked && StateOf(c) == ConsentState.VoidAt18)) c.TurnEighteen(Today, Child.BirthDate);

        var (scope, assessment, who) = Question;
        var latest = Ledger.FirstOrDefault(c => c.State == ConsentState.Given) ?? Ledger.FirstOrDefault(c => c.SucceededBy is null) ?? Ledger[0];
        Db.Add(Viewer, latest.State == ConsentState.Given
            ? latest.AskForNewScope(ConsentId.New(), scope, assessment, who)
            : latest.AskAgain(ConsentId.New(), scope, assessment, who));
    }
}
