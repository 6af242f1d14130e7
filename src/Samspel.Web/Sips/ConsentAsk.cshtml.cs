using Samspel.Domain;
using Samspel.Domain.Consents;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips;

/// <summary>Asks for consent the first time.</summary>
public sealed class ConsentAskModel(Db db, Viewer viewer, Clock clock) : ConsentQuestionPage(db, viewer, clock)
{
    protected override SipCommand? Does => SipCommand.AskConsent;

    protected override void Ask()
    {
        var (scope, assessment, who) = Question;
        var consent = Samspel.Domain.Consents.Consent.Ask(ConsentId.New(), Child.Id, Viewer.Unit, Sip.Compartment, scope, assessment, who);
        Sip.AskConsent(Actor, consent, Today);
        Db.Add(Viewer, consent);
    }
}
