using Samspel.Domain.Bodies;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.Bodies;

/// <summary>A body with a deciding municipal seat, a deciding regional seat, a preparing one, an adjoined one and a vacancy; and its meetings.</summary>
public static class BodyGiven
{
    public static readonly DateOnly Day = new(2026, 12, 10);
    public static readonly DateOnly Since = new(2026, 1, 1);
    public static readonly PartyActor Keeper = CountyCoordinator;
    public static readonly PartyActor Chair = Member(Municipality, "Ordföranden");
    public static readonly PartyActor Substitute = Member(Municipality, "Ersättaren");
    public static readonly PartyActor Regional = Member(TheRegion, "Regionens ledamot");
    public static readonly PartyActor Preparer = Member(TheRegion, "Beredaren");
    public static readonly PartyActor Guest = Member(TheRegion, "Den adjungerade");
    public static readonly PartyActor Outsider = Member(Municipality, "Någon annan");

    public static readonly BodyContent Content = new("Välfärdsrådet", "Politisk samverkan om socialtjänst och hälso- och sjukvård.");
    public static readonly BodyMeetingPlan Plan = new(Day, new TimeOnly(9, 0), 120, "Falun", null);
    public static readonly SubjectRef Subject = new(SubjectKind.LocalAgreement, Guid.CreateVersion7(), "Lokal överenskommelse");
    public static readonly MatterContent AMatter = new("Lokal överenskommelse", Subject, MatterPurpose.Decision, Command: nameof(LocalCommand.RequestDecision));

    static PartyActor Member(Party party, string name) => By(party, Role.BodyMember, UnitKind.OtherMunicipal, UnitId.New(), name);

    public static Body Formed() => Body.Form(BodyId.New(), BodyKind.WelfareCouncil, Content, Keeper, Since);

    public static SeatHolder Holder(PartyActor who, bool substitute = false, DateOnly? from = null, DateOnly? to = null) => new(who.Actor.Person, who.Name, substitute, new DateSpan(from ?? Since, to));

    public static Body Filled()
    {
        var body = Formed();
        Seat(SeatMandate.Decide, Municipality, Chair);
        Seat(SeatMandate.Decide, TheRegion, Regional);
        Seat(SeatMandate.Prepare, TheRegion, Preparer);
        Seat(SeatMandate.Adjoined, TheRegion, Guest);
        Seat(SeatMandate.Decide, Municipality, null);
        body.Fill(Keeper, 1, Holder(Substitute, substitute: true), Since);
        return body;

        void Seat(SeatMandate mandate, Party party, PartyActor? who)
        {
            var number = body.AddSeat(Keeper, new SeatContent("Ordförande i nämnden", party.IsRegion ? Principal.Region : Principal.Municipality, party.Code), mandate, null, Since, Since);
            if (who is not null) body.Fill(Keeper, number, Holder(who), Since);
        }
    }

    public static IReadOnlyList<SeatAttendance> Everybody(PartyActor? first = null) =>
        [new(1, (first ?? Chair).Actor.Person), new(2, Regional.Actor.Person), new(3, Preparer.Actor.Person), new(4, Guest.Actor.Person), new(5, null, "Vakant")];

    public static MatterDecision Decision(params PartyActor[] tookPart) =>
        new(1, DecisionResult.Approved, "Rådet ställer sig bakom.", "RD 2026/5", [.. (tookPart is [] ? [Chair, Regional] : tookPart).Select(p => p.Actor.Person)], []);

    public static BodyMeeting In(Body body, BodyMeetingState state, MatterContent? matter = null)
    {
        var m = BodyMeeting.PlanMeeting(BodyMeetingId.New(), body, Keeper, Plan);
        m.AddMatter(body, Keeper, matter ?? AMatter);
        if (state == BodyMeetingState.Cancelled) m.Cancel(body, Keeper, "Förhinder.");
        if (state is BodyMeetingState.Planned or BodyMeetingState.Cancelled) return m;
        m.Notice(body, Keeper, Day.AddDays(-20));
        if (state == BodyMeetingState.Noticed) return m;
        m.RecordAttendance(body, Keeper, Everybody(), Day);
        if (state == BodyMeetingState.Held) return m;
        m.Decide(body, Keeper, Decision());
        m.Assign(body, Keeper, ATask);
        m.WriteMinutes(body, Keeper, "Protokoll.", [Chair.Actor.Person], Day);
        if (state == BodyMeetingState.Written) return m;
        m.Adjust(body, Chair, Day);
        if (state == BodyMeetingState.Adjusted) return m;
        m.Lock(body, Keeper, Day);
        return m;
    }

    public static readonly BodyAssignment ATask = new(0, 1, "Ta fram underlag", Preparer.Actor.Unit, Preparer.Actor.Person, "Beredaren", Day.AddDays(60));
}
