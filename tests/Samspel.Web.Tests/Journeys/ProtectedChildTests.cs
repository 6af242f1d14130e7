using System.Text.RegularExpressions;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Mail;
using Samspel.Web.Tests.Children;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.Journeys;

/// <summary>A child with a protected identity: name, number, birth and family are on no page, print, file or e-mail, at any unit.</summary>
public partial class ProtectedChildTests
{
    const string Sara = "socialsekreterare-falun", Johan = "bup-falun";
    const string Given = "Hemligina", Family = "Provsson", Guardian = "Vårdnad 1";

    [Theory, OnBothDatabases]
    public async Task Nothing_tells_who_a_protected_child_is(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on, live: true);
        var made = await Arrange.Case(app, SipState.Established, new() { Protected = true, GivenName = Given });
        var identity = (await app.Row(made.ChildId)).Identity.Masked;

        await using var social = await Walker.Open(app, Sara);
        await social.OpenCase(made.Number);
        await social.Sees("Skyddade personuppgifter", made.CaseNumber);
        Nothing(await social.Text(), "the overview");
        await social.Follow("Möten");
        await social.Follow("SIP-möte 1");
        Nothing(await social.Download("Lägg i kalendern"), "the calendar file");
        await social.Menu("Barn");
        await social.Follow("Skyddad identitet");
        await social.Sees("Visa skyddade uppgifter", "Gäller i dag");
        Nothing(await social.Text(), "the child's card");

        await using var bup = await Walker.Open(app, Johan);
        await bup.Menu("Mottaget");
        await bup.Follow(made.CaseNumber);
        await bup.Sees("Avsändaren berättar muntligt vem det gäller", "Kartläggning");
        Nothing(await bup.Text(), "what is received");
        Nothing(await bup.Download("Lägg i kalendern"), "the recipient's calendar file");

        var (card, received) = ($"/barn/{made.ChildId}", $"/mottaget/{made.Number}");
        await NothingOn(Sara, ["/", "/?visa=enhetens", "/sip", "/barn", card, card + "/andra", card + "/skydd", card + "/beslutsfattare/ny", $"{card}/beslutsfattare/{made.Deciders[0].Id}/avsluta", $"/sip/ny?barn={made.ChildId}", "/varfor-ser-jag-inte"]);
        await NothingOn(Sara, ((string[])["", "/historik", "/behov", "/samtycke", "/forbered", "/deltagare", "/barnets-basta", "/moten", "/moten/1", "/moten/1/visa", "/plan", "/plan/huvudansvar", "/insatser/2", "/versioner/1", "/fragor", "/meddelanden", "/utlamnanden",
            "/utskrift/familjen", "/utskrift/akten", "/utskrift/loften", "/lamna-over", "/samtycke/aterkalla", "/samtycke/nytt"]).Select(page => made.Address + page));
        await NothingOn(Johan, ["/", "/mottaget", received, received + "/plan/1", received + "/plan/1/utskrift", received + "/insatser/2", received + "/infor", received + "/meddelande"]);
        foreach (var mail in await app.Read(c => Task.FromResult(c.Set<OutboxMail>().Select(m => m.Subject + " " + m.Body).ToList()))) Nothing(mail, "an e-mail");

        async Task NothingOn(string persona, IEnumerable<string> pages)
        {
            var visitor = await app.As(persona);
            foreach (var page in pages)
            {
                var answer = (await visitor.Get(page)).Expect(200);
                Nothing($"{answer.Title} {answer.AllText}", page);
                answer.Html.ShouldNotContain(Given, Case.Insensitive, page);
            }
        }

        void Nothing(string text, string where)
        {
            foreach (var known in new[] { Given, Family, Guardian, identity }) text.ShouldNotContain(known, Case.Insensitive, where);
            BirthYear().IsMatch(text).ShouldBeFalse($"The birth year is on {where}: {text}");
        }
    }

    [GeneratedRegex(@"\b2013\b|130514")]
    private static partial Regex BirthYear();
}
