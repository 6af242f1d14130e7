using Samspel.Domain.Parties;

namespace Samspel.Domain.ConcernReports;

/// <summary>How far a report has come, as far as the reporter may know: the board's decision shows only in an answer.</summary>
public enum ReporterStage
{
    /// <summary>Skickad.</summary>
    Sent,
    /// <summary>Öppnad av mottagningen.</summary>
    Opened,
    /// <summary>Besvarad.</summary>
    Answered,
}

/// <summary>All that the reporter sees of what the board has done with the report.</summary>
/// <param name="Answer">One of the three; null when not answered, or refused.</param>
/// <param name="Refused">An answer was judged unsuitable. The reason is the board's own.</param>
public sealed record ReporterView(ReporterStage Stage, string Board, IReadOnlyList<(string From, string To, SwedishTime At)> SentOn, SwedishTime? OpenedAt, SwedishTime? AskedAt, ConcernAnswer? Answer, bool Refused)
{
    /// <summary>What was told first, when the decision had been wrongly recorded.</summary>
    public ConcernAnswer? ToldBefore { get; init; }
}

public sealed partial class ConcernReport
{
    /// <summary>When the reporter asked whether an investigation was opened.</summary>
    public SwedishTime? AskedAt { get; private set; }
    public ReporterAnswer? Answer { get; private set; }
    public int NewsRead { get; private set; }

    /// <summary>The expected day of birth, or the day to come back to it, for every unborn child: the reporter then thinks of a new report (3.1.1).</summary>
    public DateOnly? WatchesBirth { get; private set; }
    public BirthOutcome? Birth { get; private set; }

    /// <summary>What was told before the decision was put right, and how often that has happened.</summary>
    public ConcernAnswer? ToldBefore { get; private set; }
    public int AnswersCorrected { get; private set; }

    /// <summary>What has been told to the reporter: sent on, answered, answered again.</summary>
    public int News => Forwardings.Count + (Answer is null ? 0 : 1) + AnswersCorrected;

    public ReporterView ForReporter => new(Answer is not null ? ReporterStage.Answered : OpenedAt is not null ? ReporterStage.Opened : ReporterStage.Sent, Board.Name,
        [.. Forwardings.Select(f => (f.From.Name, f.To.Name, f.At))], OpenedAt, AskedAt, Answer?.Answer, Answer is { Answer: null })
    { ToldBefore = ToldBefore };

    /// <summary>The reporter asks whether an investigation was opened. Asked twice is asked once.</summary>
    public void AskForAnswer(Actor by, SwedishTime now)
    {
        Allow(ConcernCommand.AskForAnswer, by);
        if (AskedAt is not null) return;
        Record(new ConcernAnswerAsked(now));
        AskedAt = now;
    }

    /// <summary>Last day to answer: a week from the decision; at once when the question came after it, or an investigation was going on already.</summary>
    public DateOnly? AnswerBy => (AskedAt, Decision) switch
    {
        ({ } asked, { } decided) when asked.On > decided.On || decided.Outcome == ConcernAnswer.AlreadyOngoing => (asked.On > decided.On ? asked.On : decided.On).AddDays(ConcernClocks.Default.AnswerAtOnceDays),
        ({ }, { } decided) => decided.On.AddDays(ConcernClocks.Default.AnswerDays),
        _ => null,
    };

    /// <summary>Tells the reporter exactly what was decided, asked or not: one of three, never a word more.</summary>
    public void AnswerReporter(Actor by, ConcernAnswer answer, SwedishTime now)
    {
        Allow(ConcernCommand.AnswerReporter, by);
        ConcernRules.AnsweredOnce.Require(Answer is null);
        ConcernRules.AnswerIsTheDecision.Require(answer == Decision!.Outcome);
        Record(new ReporterAnswered(answer, now));
        Answer = new ReporterAnswer(answer, null, now);
    }

    /// <summary>To answer would be unsuitable. The reporter is told so, and not why.</summary>
    public void RefuseAnswer(Actor by, string why, SwedishTime now)
    {
        Allow(ConcernCommand.RefuseAnswer, by);
        ConcernRules.AnsweredOnce.Require(Answer is null);
        ConcernRules.RefusedWhenAsked.Require(AskedAt is not null && !ConcernWords.IsBlank(why));
        Record(new ReporterAnswerRefused(now));
        Answer = new ReporterAnswer(null, why.Trim(), now);
    }

    public void ReadNews(Actor by)
    {
        Allow(ConcernCommand.ReadNews, by);
        if (NewsRead == News) return;
        Record(new ConcernNewsRead());
        NewsRead = News;
    }

    /// <summary>The child is born and the reporter has sent a new report.</summary>
    public void ReportAfterBirth(Actor by, ConcernReport report, DateOnly today)
    {
        Allow(ConcernCommand.ReportAfterBirth, by);
        ConcernRules.BirthOfAnUnborn.Require(Kind == ConcernKind.UnbornChild && report.Kind == ConcernKind.Child && report.AfterBirthOf == Id && report.ReporterPerson == ReporterPerson);
        if (Birth?.Report == report.Id) return;
        ConcernRules.BirthIsSettled.Require(Birth is null);
        Record(new ReportedAfterBirth(report.Number));
        Birth = new BirthOutcome(report.Id, null, today, report.Content.About.Birth);
    }

    /// <summary>No new report is needed: the worry is over, or somebody else has the contact. With the reason.</summary>
    public void CloseBirthDuty(Actor by, string why, DateOnly today)
    {
        Allow(ConcernCommand.CloseBirthDuty, by);
        ConcernRules.BirthOfAnUnborn.Require(Kind == ConcernKind.UnbornChild);
        ConcernRules.BirthIsSettled.Require(Birth is null && !ConcernWords.IsBlank(why));
        Record(new BirthDutyClosed(today));
        Birth = new BirthOutcome(null, why.Trim(), today);
    }
}
