using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Meetings;

public class RecordTests
{
    [Theory, OnBothDatabases]
    public async Task An_absent_unit_needs_a_reason_and_everything_typed_stays(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var sara = await app.As("socialsekreterare-falun");
        var form = (await sara.Get($"{made.Address}/moten/1/dokumentera")).Expect(200).Form();
        form["Form.People[0].Who"].ShouldBe("Barnet");
        form.Fill("Form.Units[0].Present", "true").Fill("Form.Units[1].Present", "false").Fill("Form.Units[2].Present", "true").Fill("Form.People[0].Present", true).Fill("Form.Notes", "Vi enades.");

        var wrong = (await form.Submit()).Expect(422);
        wrong.Errors.ShouldContain(e => e.Contains("varför enheten inte deltog"));
        wrong.Form()["Form.Notes"].ShouldBe("Vi enades.");
        (await made.Row()).State.ShouldBe(SipState.Called);

        (await wrong.Form().Fill("Form.Units[1].Reason", "Sjukdom").Submit()).Expect(200);
        var sip = await made.Row();
        sip.State.ShouldBe(SipState.MeetingHeld);
        sip.Meetings[0].AllCalledTookPart.ShouldBe(false);
        sip.Meetings[0].Calls.Select(c => c.AbsenceReason).ShouldBe([null, "Sjukdom", null]);
        var held = (await sara.Get($"{made.Address}/moten/1")).Expect(200);
        held.AllText.ShouldContain("Sjukdom");
        held.AllText.ShouldContain("Vi enades.");
        (await app.History(made.Number.ToString())).ShouldContain(f => f.Sentence.Contains("Inte alla kallade deltog."));
        (await app.Duties(made.Number.ToString())).ShouldNotContain(d => d.Kind == DutyKind.AnswerCall || d.Kind == DutyKind.RecordMeeting);
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_left_out_and_a_meeting_without_the_family_are_refused(Provider on)
    {
        var app = await SamspelApp.For(on);
        var made = await CaseUnderWay.Called(app);
        var sara = await app.As("socialsekreterare-falun");
        var form = (await sara.Get($"{made.Address}/moten/1/dokumentera")).Form();
        (await form.Fill("Form.Units[0].Present", "true").Submit()).Expect(409).Errors.ShouldContain(e => e.Contains("Norra skolan"));
        var again = await form.Fill("Form.Units[1].Present", "true").Fill("Form.Units[2].Present", "true").Submit();
        again.Expect(409).Errors.ShouldContain(e => e.Contains("utan delaktighet"));
        (await made.Row()).State.ShouldBe(SipState.Called);
    }
}
