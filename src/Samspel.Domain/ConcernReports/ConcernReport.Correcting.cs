using Samspel.Domain.Children;
using Samspel.Domain.Parties;

namespace Samspel.Domain.ConcernReports;

public sealed partial class ConcernReport
{
    /// <summary>What the decision was said to be before it was put right, the latest last.</summary>
    public IReadOnlyList<ConcernCorrection> Corrections { get; private set; } = [];

    /// <summary>Children in the intake's own register that the report is about, found by somebody there.</summary>
    public IReadOnlyList<ConcernLink> Links { get; private set; } = [];

    /// <summary>Why it is kept though it might be weeded; null while that is not decided.</summary>
    public ConcernKept? Kept { get; private set; }

    /// <summary>Days of birth found out since it was sent: of linked children, and of the child that was not yet born.</summary>
    public IReadOnlyList<DateOnly> BirthsFoundOut => [.. Links.Select(l => l.Birth), .. Birth?.Born is { } born ? [born] : Array.Empty<DateOnly>()];

    /// <summary>
    /// The decision was wrongly recorded and is put right. What stood is kept with the reason. A reporter who has been told something else is told what
    /// is right, as news of its own.
    /// </summary>
    /// <param name="asks">Whether requests for information are unanswered: they rest on the decision.</param>
    public void CorrectDecision(Actor by, ConcernAnswer outcome, DateOnly on, string why, string? whyLate, bool asks, SwedishTime now)
    {
        var row = Allow(outcome switch
        {
            ConcernAnswer.Opened => ConcernCommand.CorrectToOpened,
            ConcernAnswer.NotOpened => ConcernCommand.CorrectToNotOpened,
            _ => ConcernCommand.CorrectToOngoing,
        }, by);
        var was = Decision!;
        ConcernRules.CorrectionSaysWhy.Require(!ConcernWords.IsBlank(why) && (outcome, on) != (was.Outcome, was.On));
        ConcernRules.DecidedByNow.Require(on >= ProtectionAssessedAt!.Value.On && on <= (InvestigationClosedOn ?? now.On));
        var late = on > DecideBy;
        ConcernRules.LateIsExplained.Require(!late || !ConcernWords.IsBlank(whyLate));
        ConcernRules.RequestsAreSettledFirst.Require(!asks || outcome != ConcernAnswer.NotOpened);
        Record(new ConcernDecisionCorrected(was.Outcome, was.On, outcome, on));
        Corrections = [.. Corrections, new ConcernCorrection(was, why.Trim(), now)];
        Decision = new ConcernDecision(outcome, on, late ? whyLate!.Trim() : null);
        var (months, extended) = (ConcernClocks.Default.InvestigationMonths, InvestigateBy != was.On.AddMonths(ConcernClocks.Default.InvestigationMonths));
        InvestigateBy = outcome != ConcernAnswer.Opened ? null : was.Outcome == ConcernAnswer.Opened && extended ? InvestigateBy : on.AddMonths(months);
        if (Answer?.Answer is { } told && told != outcome)
        {
            Record(new ReporterAnswerCorrected(told, outcome, now));
            (Answer, ToldBefore, AnswersCorrected) = (new ReporterAnswer(outcome, null, now), told, AnswersCorrected + 1);
        }
        Go(row, now.On);
    }

    /// <summary>Somebody at the intake has found the child in the unit's own register. Nothing is ever linked by itself.</summary>
    public void LinkChild(Actor by, ChildId child, DateOnly birth, SwedishTime now)
    {
        Allow(ConcernCommand.LinkChild, by);
        if (Links.Any(l => l.Child == child)) return;
        Open(by, now);
        Record(new ConcernChildLinked());
        Links = [.. Links, new ConcernLink(child, birth, now.On)];
    }

    /// <summary>It was not that child.</summary>
    public void UnlinkChild(Actor by, ChildId child)
    {
        Allow(ConcernCommand.LinkChild, by);
        if (Links.All(l => l.Child != child)) return;
        Record(new ConcernChildUnlinked());
        Links = [.. Links.Where(l => l.Child != child)];
    }

    /// <summary>Whether the person decides on weeding: the manager of the intake that has the report.</summary>
    public bool MayWeed(Actor by) => by.Role == Role.UnitManager && PartyOf(by).HasFlag(ConcernParty.Intake);

    /// <summary>The time for weeding has come and the report is kept all the same.</summary>
    public void Keep(Actor by, string why, DateOnly today)
    {
        ConcernRules.WeededByManager.Require(MayWeed(by));
        ConcernRules.KeptSaysWhy.Require(!ConcernWords.IsBlank(why));
        if (Kept?.Why == why.Trim()) return;
        Record(new ConcernKeptFromWeeding(today));
        Kept = new ConcernKept(why.Trim(), today);
    }
}
