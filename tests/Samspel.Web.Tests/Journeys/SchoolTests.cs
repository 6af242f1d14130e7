using Samspel.Domain.Sips;
using Samspel.Web.Tests.Children;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.LocalAgreements;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.Journeys;

/// <summary>A school sees the need first. Where it may not call it proposes, and another takes it on.</summary>
public class SchoolTests
{
    const string Sara = "socialsekreterare-falun", Tomas = "rektor-falun";

    [Theory, OnBothDatabases]
    public async Task A_school_that_may_not_call_proposes_and_calls_once_the_municipality_allows_it(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on, live: true);
        var number = TestChildren.NextNumber();
        await using var school = await Walker.Open(app, Tomas);
        await school.Go("/sip/ny");
        await school.Sees("Skolan får inte kalla till SIP i den här kommunen");
        await school.EnterChild("Noah", ["Eva Provsson"], number);
        await school.Menu("Att göra");
        await school.Follow("Föreslå SIP");
        await school.Follow("N.P.");
        await school.Select("Till vilken enhet?", Steps.SocialServices);
        await school.Tick("Ansvarsfördelningen behöver bli tydlig");
        await school.Fill("Beskriv behovet kort", "Vi ser att flera hjälper till utan att prata med varandra.");
        await school.Fill("Hur har familjen sagt ja till att förslaget lämnas?", "Mamma ringde och bad om det.");
        await school.Choose("Med vilket stöd lämnas uppgifterna?", "Samtycke");
        await school.Tick("Eva Provsson (vårdnadshavare)");
        await school.Choose("Vem bestämmer?", "Vårdnadshavarna bestämmer");
        await school.Fill("Hur har du bedömt barnets mognad?", "Noah vill att mamma bestämmer.");
        await school.Choose("Hur lämnades svaret?", "Muntligt");
        await school.Press("Lämna förslaget");
        await school.Sees("Väntar på svar från");

        await using var social = await Walker.Open(app, Sara);
        await social.Follow("Ta ställning till förslag om SIP");
        await social.Sees("Noah Provsson", "Mamma ringde och bad om det.");
        await social.Follow("Ta er an förslaget och öppna en SIP");
        await social.Sees("Barnet finns inte upplagt hos er");
        await social.EnterChild("Noah", ["Eva Provsson"], number);
        await social.Menu("Att göra");
        await social.Follow("Ta ställning till förslag om SIP");
        await social.Follow("Ta er an förslaget och öppna en SIP");
        await social.Follow("Fortsätt med barnet");
        await social.Press("Spara behovet");
        (await social.State()).ShouldBe("Behov uppmärksammat");
        await social.Sees("Fråga om samtycke");
        await school.Menu("SIP");
        await school.Sees("Startar SIP");

        var own = await Arrange.Case(app, SipState.Prepared, new() { Persona = Tomas, Recipients = ["falun-ifo", "bup-falun"] });
        await school.OpenCase(own.Number);
        await school.Sees("Skolan får inte kalla till SIP i den här kommunen");
        await LocalArrange.InForce(app, LocalArrange.SchoolCalls);
        await using var coordinator = await Walker.Open(app, "lokal-samordnare-falun");
        await coordinator.Menu("Kommunens regler");
        await coordinator.Sees("Skolan får kalla till SIP.");

        await school.OpenCase(own.Number);
        await school.Call(new DateOnly(2026, 12, 7), Steps.SocialServices, Steps.Bup);
        await school.Sees("Har inte svarat");
        await social.AnswerCall(own.Number, "Vi kommer", "Sara kommer.");
    }
}
