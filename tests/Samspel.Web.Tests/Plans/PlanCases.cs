using Microsoft.EntityFrameworkCore;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Meetings;

namespace Samspel.Web.Tests.Plans;

/// <summary>Cases where the plan is written, established, followed up and closed. In a written plan the goal is 1, the actions 2 (BUP) and 3 (school, waits for 2).</summary>
static class PlanCases
{
    public static DateOnly Today => CaseUnderWay.Today;

    /// <summary>The meeting has been held and nothing is written in the plan.</summary>
    public static async Task<CaseUnderWay> Held(SamspelApp app)
    {
        var made = await CaseUnderWay.Called(app);
        await made.Change((sip, by, _, _) => sip.RecordMeeting(by, 1, new MeetingRecord(Today,
            [new(CaseUnderWay.Unit("bup-falun"), true), new(CaseUnderWay.Unit("falun-skola-norra"), true), new(CaseUnderWay.Unit("privata-utforaren-linden"), true)], [new("Barnet", true)], null, "Intern mötesanteckning."), Today));
        return made;
    }

    /// <summary>The plan has all it needs and is not established.</summary>
    public static async Task<CaseUnderWay> Written(SamspelApp app)
    {
        var made = await Held(app);
        await made.Change((sip, by, _, context) =>
        {
            sip.ReviseSituation(by, new Situation("Hemma sedan september.", "Mormor bor nära.", null, true, [new("Skolan", "Vill börja senare.")], "Ring mentorn."), Today);
            var goal = sip.AddGoal(by, new GoalContent("Gå i skolan fyra dagar i veckan", GoalBy.Professional, GoalTerm.Long), Today);
            var first = sip.AddAction(by, new ActionContent(goal, "Kartläggning av sömn", Ref(context, "bup-falun"), "Sjuksköterska", "Skriver sömndagbok", null, Today.AddDays(30), [], "BUP frågar hur du sover."), Today);
            sip.AddAction(by, new ActionContent(goal, "Anpassad start på dagen", Ref(context, "falun-skola-norra"), "Mentor", null, null, Today.AddDays(60), [first], "Din mentor väntar vid dörren."), Today);
            sip.SetMainResponsible(by, new MainResponsible(Principal.Municipality, sip.Owner.Name, "Sara Ekdal"), Today);
            sip.SetGuideline(by, "Riktlinje för SIP i Dalarna", Today);
            sip.SetNextFollowUp(by, Today.AddDays(90), Today);
        });
        return made;
    }

    public static async Task<CaseUnderWay> Established(SamspelApp app)
    {
        var made = await Written(app);
        await made.Change((sip, by, sending, _) =>
        {
            sip.RaiseQuestion(by, "Vem betalar resan?", sip.Owner, null, sending);
            sip.Establish(by, sending);
        });
        return made;
    }

    public static async Task<CaseUnderWay> FollowedUp(SamspelApp app)
    {
        var made = await Established(app);
        await made.Change((sip, by, _, _) => sip.RecordFollowUp(by, new FollowUpRecord(Today, [new(1, GoalResult.Partly, "Tre dagar")], "Bättre."), Today));
        return made;
    }

    public static async Task<CaseUnderWay> Closed(SamspelApp app)
    {
        var made = await FollowedUp(app);
        await made.Change((sip, by, _, _) => sip.Close(by, true, "Klart.", Today));
        return made;
    }

    static UnitRef Ref(SamspelContext context, string key)
    {
        var id = CaseUnderWay.Unit(key);
        return UnitRef.Of(context.Set<Unit>().AsNoTracking().Single(u => u.Id == id));
    }
}
