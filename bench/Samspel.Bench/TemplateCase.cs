using Samspel.Domain;
using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Bench;

/// <summary>The units a template case touches, all of one municipality and the region.</summary>
sealed record Neighbours(UnitRef Owner, UnitRef School, UnitRef SchoolHealth, UnitRef Psychiatry, UnitRef Habilitation, string Municipality)
{
    public IReadOnlyList<UnitRef> All => [Owner, School, SchoolHealth, Psychiatry, Habilitation];
}

/// <summary>A case that the domain itself has brought to a state, and whose rows are then copied.</summary>
/// <param name="State">A SIP's state or a placement's.</param>
sealed record Template(string Number, string TemporaryId, ChildId Child, ConsentId? Consent, Enum State, int Year)
{
    public string Short => Number[4..];
}

/// <summary>Brings one case to a state by acting, as the product would have it after months of work.</summary>
static class TemplateCase
{
    public const string GivenName = "Mallbarnet", FamilyName = "Mallsson";
    /// <summary>Where the template cases stand.</summary>
    public const string Municipality = "2080";
    const string Information = "Hur det går i skolan och hemma, vilka insatser som pågår och vad vi planerar.";

    /// <param name="today">The day the case stands in its state; duties fall due around it.</param>
    public static async Task<Template> Act(SamspelContext context, Viewer carrier, Neighbours near, int running, SipState until, DateOnly today)
    {
        context.ChangeTracker.Clear();
        var over = until is SipState.Closed;
        var start = today.AddDays(over ? -310 : until is SipState.Established or SipState.FollowedUp ? -130 : -40);
        var demo = new DemoCase(context, carrier, near.Owner).On(start);
        var identity = TemporaryIdentity.Of(start.Year, running);
        await demo.Child(ChildIdentity.Of(identity), GivenName, FamilyName, start.AddYears(-6).AddDays(-running), LegalSex.Female, ["Vårdnadshavare Ett", "Vårdnadshavare Två"]);
        await demo.Need(NeedSituations.MoreCompetencesNeeded | NeedSituations.OrderOfSupportMatters, NoticedBy.School,
            "Har varit borta från skolan mer än hälften av hösten. Skolan, BUP och socialtjänsten arbetar var för sig och familjen får berätta samma sak flera gånger.");
        var reached = await Reach(demo, near, until, start, today);
        AddLog(context, carrier, demo.Sip, start, today);
        await context.SaveChangesAsync();
        return new Template(demo.Sip.Number.ToString(), identity.Text, demo.Sip.Child, demo.Sip.Consent, reached, start.Year);
    }

    static async Task<SipState> Reach(DemoCase demo, Neighbours near, SipState until, DateOnly start, DateOnly today)
    {
        var (school, health, bup, hab) = (near.School, near.SchoolHealth, near.Psychiatry, near.Habilitation);
        if (until == SipState.NeedNoticed) return until;
        await demo.On(start.AddDays(3)).AskConsent(Information, bup, hab, school, health);
        if (until == SipState.ConsentAsked) return until;
        await demo.On(start.AddDays(7)).Start("Barnet behöver att alla drar åt samma håll och i rätt ordning.", "Jag vill gå i skolan men det gör ont i magen på morgonen.", "Barnet berättade med egna ord vad en SIP är.");
        if (until == SipState.Started) return until;
        await demo.On(start.AddDays(12)).Prepare("Att få träffa mina kompisar. Att någon väntar på mig när jag kommer.", "Hur kan barnet komma tillbaka till skolan utan att må sämre?", true);
        if (until == SipState.Prepared) return until;
        var meeting = until == SipState.Called ? today.AddDays(6) : start.AddDays(28);
        await demo.On(start.AddDays(14)).Call(meeting, "Rum 12", [.. new[] { bup, hab, school, health }.Select(u => new CallTo(u, CallKind.Called))]);
        await demo.On(start.AddDays(16)).Answer(bup, CallAnswer.Accepted);
        await demo.Answer(school, CallAnswer.Accepted);
        if (until == SipState.Called) return until;
        await demo.On(start.AddDays(18)).Answer(health, CallAnswer.Declined, "Vi skickar ett skriftligt underlag i stället.");
        await demo.Answer(hab, CallAnswer.Accepted);
        await demo.On(meeting).Hold(new UnitAttendance(bup.Id, true), new UnitAttendance(hab.Id, true), new UnitAttendance(school.Id, true), new UnitAttendance(health.Id, false, "Sjukdom"));
        if (until == SipState.MeetingHeld) return until;

        List<int> actions = [], goals = [];
        await demo.Plan((sip, by) => Write(sip, by, near, meeting, actions, goals));
        await demo.On(meeting.AddDays(2)).Establish();
        await demo.On(meeting.AddDays(9)).Report(actions[0], ActionStatus.Ongoing, "Första besöket är gjort.");
        await demo.On(meeting.AddDays(12)).Tell(bup, "Vårdnadshavarna undrar om kartläggningen är klar. Kan ni höra av er till dem?");
        await demo.On(meeting.AddDays(15)).Tell(school, "Schemat är ändrat från måndag.");
        await demo.On(meeting.AddDays(20)).Report(actions[1], ActionStatus.Ongoing, "Fungerar de flesta dagar.");
        if (until == SipState.Established) return until;
        await demo.On(meeting.AddDays(40)).Report(actions[0], ActionStatus.Done, "Klar.");
        await demo.On(meeting.AddDays(85)).FollowUp([.. goals.Select(g => new GoalResultGiven(g, GoalResult.Reached))]);
        if (until == SipState.FollowedUp) return until;
        await demo.On(meeting.AddDays(86)).Close("Målen är nådda och familjen vill avsluta.");
        return until;
    }

    static void Write(Sip sip, Actor by, Neighbours near, DateOnly on, List<int> actions, List<int> goals)
    {
        sip.ReviseSituation(by, new Situation("Hemma de flesta dagar sedan september. Sover dåligt. Trivs med sin mentor.", "En mormor som bor nära. Ridningen på lördagar.", null, true, [], "Om barnet inte kommit till skolan tre dagar i rad ringer mentorn samma dag."), on);
        goals.Add(sip.AddGoal(by, new GoalContent("Går i skolan minst fyra dagar i veckan", GoalBy.Professional, GoalTerm.Long), on));
        goals.Add(sip.AddGoal(by, new GoalContent("Lugna kvällar så att jag kan sova", GoalBy.Individual, GoalTerm.Short), on));
        int Action(int goal, string what, UnitRef unit, int days, params int[] after)
        {
            var id = sip.AddAction(by, new ActionContent(goal, what, unit, "Handläggare", null, null, on.AddDays(days), after, "Någon du känner igen hjälper dig med det här."), on);
            actions.Add(id);
            return id;
        }
        var mapping = Action(goals[0], "Kartläggning av ångest och sömn", near.Psychiatry, 60);
        Action(goals[0], "Anpassad start på dagen, mentor möter vid entrén", near.School, 100);
        Action(goals[0], "Samtal varannan vecka om oro", near.Psychiatry, 140, mapping);
        Action(goals[1], "Familjebehandling i hemmet", near.Owner, 95);
        sip.SetMainResponsible(by, new MainResponsible(Principal.Municipality, near.Owner.Name, "Handläggare"), on);
        sip.SetGuideline(by, "Riktlinje för SIP i Dalarna", on);
        sip.SetNextFollowUp(by, on.AddDays(90), on);
    }

    /// <summary>What the door has written when the carrier has opened the case 40 times.</summary>
    static void AddLog(SamspelContext context, Viewer carrier, Sip sip, DateOnly start, DateOnly today)
    {
        var days = Math.Max(1, today.DayNumber - start.DayNumber);
        context.Set<AccessLogRow>().AddRange(Enumerable.Range(0, 40).Select(i => new AccessLogRow
        {
            Id = Guid.CreateVersion7(), At = Clock.Instant(start.AddDays(days * i / 40), new TimeOnly(8 + i % 9, i)), Person = carrier.Person, PersonName = carrier.Name, Assignment = carrier.Assignment,
            Unit = carrier.Unit, Compartment = carrier.Compartment, Owner = sip.Compartment, Child = sip.Child, Number = sip.Number.ToString(), Act = AccessAct.Read,
            Object = i % 4 == 3 ? "sip/behov" : "sip", Ground = "pågående insats vid enheten", Allowed = true,
        }));
    }
}
