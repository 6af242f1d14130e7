using Samspel.Domain.Children;
using Samspel.Domain.Sips;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Meetings;
using Samspel.Web.Tests.Sips;
using static Samspel.Web.Tests.Children.TestChildren;

namespace Samspel.Web.Tests.Received;

/// <summary>A child whose identity is protected after others have received copies.</summary>
public class ProtectedAfterwardsTests
{
    [Theory, OnBothDatabases]
    public async Task What_was_received_before_hides_name_number_and_contact_and_bears_a_mark_on_screen_and_paper(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Prepared(app);
        await made.Change((sip, by, sending, context) =>
        {
            sip.ReviseParticipants(by, [new("Hemliga Mamman", "mamma", null, "0000-11 22 33"), new("Hemlige Pappan", null)], CaseUnderWay.Today);
            made.CallAll(sip, by, sending, context);
            made.EstablishPlan(sip, by, sending, context);
        });
        var (sara, bup) = (await app.As("socialsekreterare-falun"), await app.As("bup-falun"));
        string[] pages = ["", "/plan/1", "/plan/1/utskrift", "/svara/1", "/meddelande", "/infor"];
        string[] secrets = [made.Given, "Provsson", made.Digits[..8], "Hemliga Mamman", "Hemlige Pappan", "0000-11 22 33"];
        (await bup.Get(made.Received)).AllText.ShouldContain(made.Given);
        (await bup.Get(made.Received + "/plan/1")).AllText.ShouldContain("Hemliga Mamman");
        foreach (var page in pages) (await bup.Get(made.Received + page)).Expect(200).AllText.ShouldNotContain("Skyddad identitet");

        await Protect(sara, (await made.Row()).Child);
        foreach (var page in pages)
        {
            var shown = (await bup.Get(made.Received + page)).Expect(200);
            foreach (var secret in secrets) shown.Html.ShouldNotContain(secret, Case.Sensitive, page);
            shown.AllText.ShouldContain("Skyddad identitet.");
            shown.AllText.ShouldContain("Löpande text går inte att dölja");
            shown.Has(".no-print [role=note]").ShouldBeFalse(page);
        }
        (await bup.Get(made.Received + "/plan/1")).AllText.ShouldContain("mamma");
        (await bup.Get(made.Received)).Has("[formaction*=ShowNumber]").ShouldBeFalse();
        (await bup.Post(made.Received + "?handler=ShowNumber")).Expect(404);
        // What is sent from here on names the child no more than what is shown.
        (await (await bup.Get(made.Received + "/meddelande")).Form().Fill(new { Text = "Vi hörs." }).Submit()).Expect(200);
        (await made.Disclosures("falun-ifo"))[^1].Content.ShouldNotContain(made.Given);

        await made.Lift();
        (await bup.Get(made.Received + "/plan/1")).AllText.ShouldContain("Hemliga Mamman");
    }

    [Theory, OnBothDatabases]
    public async Task A_meeting_that_is_over_tells_no_place_of_a_protected_child(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var made = await CaseUnderWay.Called(app);
        await Protect(await app.As("socialsekreterare-falun"), (await made.Row()).Child);
        string[] pages = ["", "/svara/1"];
        foreach (var page in pages) (await (await app.As("bup-falun")).Get(made.Received + page)).Expect(200).Html.ShouldContain("Slaggatan 1", Case.Sensitive, page);
        app.Time.SetDay(CaseUnderWay.MeetingDay.AddDays(1));
        foreach (var page in pages) (await (await app.As("bup-falun")).Get(made.Received + page)).Expect(200).Html.ShouldNotContain("Slaggatan 1", Case.Sensitive, page);
    }

    [Theory, OnBothDatabases]
    public async Task A_schools_proposal_hides_the_child_that_was_protected_afterwards(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (school, bup) = (await app.As(Arrange.School), await app.As(Arrange.Bup));
        var (number, name) = (NextNumber(), NextName());
        var child = await Enter(school, number, name);
        var form = (await school.Get($"/sip/forslag/ny?barn={child}")).Form();
        foreach (var (field, value) in ProposalTests.ToBup) form.Fill(field, value);
        var address = (await form.Submit()).Expect(200).Address;
        (await bup.Get(address)).AllText.ShouldContain(name);

        await Protect(school, child);
        foreach (var page in new[] { address, $"/sip/ny?forslag={address.Split('/')[^1]}" })
        {
            var shown = (await bup.Get(page)).Expect(200);
            foreach (var secret in new[] { name, number[..8] }) shown.Html.ShouldNotContain(secret, Case.Sensitive, page);
            shown.AllText.ShouldContain(ChildDisplay.Hidden);
        }
        (await bup.Get(address)).AllText.ShouldContain("Löpande text går inte att dölja");
        (await school.Get(address)).Html.ShouldNotContain(name);
    }
}
