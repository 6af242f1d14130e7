using System.Text.RegularExpressions;
using Samspel.Domain.Sips;
using Samspel.Web.Tests.Children;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Sips;

namespace Samspel.Web.Tests.Journeys;

/// <summary>A child with a protected identity: name, number, birth and family are on no page, print or file, at any unit.</summary>
public partial class ProtectedChildTests
{
    const string Given = "Hemligina", Family = "Provsson", Guardian = "Vårdnad 1";

    [Fact]
    public async Task Nothing_tells_who_a_protected_child_is()
    {
        await using var app = await SamspelApp.Fresh(Provider.Sqlite, live: true);
        var made = await Arrange.Case(app, SipState.Established, new() { Protected = true, GivenName = Given });
        var identity = (await app.Row(made.ChildId)).Identity.Masked;

        await using var social = await Walker.Open(app, "socialsekreterare-falun");
        foreach (var page in new[] { "", "/historik", "/behov", "/samtycke", "/forbered", "/deltagare", "/barnets-basta", "/moten", "/moten/1", "/moten/1/visa", "/plan", "/plan/huvudansvar", "/insatser/1", "/versioner/1", "/fragor", "/meddelanden", "/utlamnanden",
            "/utskrift/familjen", "/utskrift/akten", "/utskrift/loften", "/lamna-over", "/samtycke/aterkalla", "/samtycke/nytt" }) await NothingOn(social, made.Address + page);
        foreach (var page in new[] { "/", "/?visa=enhetens", "/sip", "/barn", $"/barn/{made.ChildId}", $"/barn/{made.ChildId}/andra", $"/barn/{made.ChildId}/skydd", $"/sip/ny?barn={made.ChildId}", "/varfor-ser-jag-inte" }) await NothingOn(social, page);
        await social.Go($"/barn/{made.ChildId}");
        await social.Sees("Skyddad identitet");
        await social.Go($"{made.Address}/moten/1");
        Nothing(await social.Download("Lägg i kalendern"), "the calendar file");

        await using var bup = await Walker.Open(app, "bup-falun");
        var received = $"/mottaget/{made.Number}";
        foreach (var page in new[] { "/", "/mottaget", received, received + "/plan/1", received + "/plan/1/utskrift", received + "/insatser/1", received + "/infor", received + "/meddelande" }) await NothingOn(bup, page);
        await bup.Go(received);
        await bup.Sees("Avsändaren berättar muntligt vem det gäller");
        Nothing(await bup.Download("Lägg i kalendern"), "the calendar file");
        foreach (var mail in await app.Read(c => Task.FromResult(c.Set<Samspel.Web.Platform.Mail.OutboxMail>().Select(m => m.Subject + " " + m.Body).ToList()))) Nothing(mail, "an e-mail");

        async Task NothingOn(Walker walker, string page)
        {
            await walker.Go(page);
            Nothing(await walker.Text(), page);
            (await walker.Page.ContentAsync()).ShouldNotContain(Given, Case.Insensitive, page);
        }

        void Nothing(string text, string where)
        {
            foreach (var known in new[] { Given, Family, Guardian, identity }) text.ShouldNotContain(known, Case.Insensitive, where);
            BirthYear().IsMatch(text).ShouldBeFalse($"The birth year is on {where}: {text}");
        }
    }

    [GeneratedRegex(@"\b2013\b|130514|2013-05-14")]
    private static partial Regex BirthYear();
}
