namespace Samspel.Domain.ConcernReports;

public sealed partial class ConcernReport
{
    static readonly Citation Reporting = new("3.9", "SoL 19 kap. 1 §");
    static readonly Citation Answering = new("3.9", "SoL 19 kap. 6 §");

    /// <summary>
    /// What is to be done, seen by the reporter and the intake alone: the reporter's are the person's own, wherever that person works, and nobody at the
    /// reporter's unit waits for anything.
    /// </summary>
    public override IEnumerable<Duty> Duties(DateOnly today) => [.. OfIntake(), .. OfReporter()];

    /// <summary>The first day both are told that the intake has not opened it.</summary>
    public DateOnly UnopenedFrom => OpenBy.AddDays(1);

    DateOnly OpenBy => ArrivedAt.On.AddDays(Urgency == Urgency.AtOnce ? ConcernClocks.Default.OpenDays : ConcernClocks.Default.OpenUrgentDays);

    IEnumerable<Duty> OfIntake()
    {
        var clocks = ConcernClocks.Default;
        if (OpenedAt is null) yield return Ours("oppna-oro", DutyKind.OpenConcernReport, ArrivedAt.On, OpenBy, Reporting);
        else if (State == ConcernState.Sent) yield return Ours("ta-emot-oro", DutyKind.ReceiveConcernReport, ArrivedAt.On, ArrivedAt.On, Reporting);
        if (OpenedAt is not null && AdditionsRead < Additions.Count) yield return Ours("tillagg", DutyKind.ReadConcernAddition, Additions[AdditionsRead].At.On, Additions[AdditionsRead].At.On.AddDays(clocks.OpenDays), Reporting);
        if (ReceivedAt is not { } received) yield break;
        if (State == ConcernState.Received) yield return Ours("skyddsbedomning", DutyKind.AssessProtection, received.On, AssessBy!.Value, new Citation("3.9", "SoL 20 kap. 1 §"));
        if (Decision is null) yield return Ours("beslut", DutyKind.DecideOnConcern, received.On, DecideBy!.Value, new Citation("3.9", "SoL 20 kap. 2 §"));
        if (Entry is null) yield return Ours("infor", DutyKind.EnterConcernReport, received.On, received.On.AddDays(clocks.EnterDays), Citation.OwnPractice);
        if (MeetingsLeft.Count > 0 && InvestigationClosedOn is null) yield return Ours("mote", DutyKind.OfferConcernMeeting, received.On, received.On.AddDays(clocks.MeetingDays), new Citation("3.9", "SoL 19 kap. 5 §"));
        if (Answer is null && AnswerBy is { } answerBy) yield return Ours("svara", DutyKind.AnswerReporter, AskedAt!.Value.On > Decision!.On ? AskedAt.Value.On : Decision.On, answerBy, Answering);
        if (State == ConcernState.InvestigationOpened && InvestigateBy is { } last)
            yield return Ours("utredning", DutyKind.CloseInvestigation, Later(Decision!.On, last.AddDays(-clocks.InvestigationVisible)), last, new Citation("3.9", "SoL 20 kap. 3 §"));
    }

    IEnumerable<Duty> OfReporter()
    {
        var clocks = ConcernClocks.Default;
        if (OpenedAt is null) yield return Mine("framme", DutyKind.CheckConcernArrived, UnopenedFrom, UnopenedFrom, Reporting);
        if (NewsRead < News) yield return Mine("besked", DutyKind.ReadConcernNews, LastNews, LastNews.AddDays(clocks.ReadDays), Answering);
        if (WatchesBirth is { } expected && Birth is null) yield return Mine("fodelse", DutyKind.ReportAfterBirth, Later(SentAt.On, expected.AddDays(-clocks.BirthVisible)), Later(SentAt.On, expected), new Citation("3.1.1"));
    }

    DateOnly LastNews => Answer?.At.On ?? Forwardings[^1].At.On;

    Duty Ours(string key, DutyKind kind, DateOnly visible, DateOnly due, Citation source) => new($"{key}:{Id}", kind, Unit, visible, due, source);

    Duty Mine(string key, DutyKind kind, DateOnly visible, DateOnly due, Citation source) => Duty.For(ReporterPerson, $"{key}:{Id}", kind, visible, due, source);

    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
