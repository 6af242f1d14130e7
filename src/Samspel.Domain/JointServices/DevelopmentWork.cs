using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;

namespace Samspel.Domain.JointServices;

/// <summary>What is edited together about development work (utvecklingsarbetets uppgifter).</summary>
/// <param name="Where">The municipalities it is tried in.</param>
/// <param name="FollowUpOn">The day it is next followed up.</param>
/// <param name="About">The kind of joint service it is about, when it is about one.</param>
public sealed record DevelopmentContent(string Title, string Idea, IReadOnlyList<string> Where, DateOnly? FollowUpOn, JointServiceKind? About = null)
{
    public bool Equals(DevelopmentContent? other) => other is not null && (Title, Idea, FollowUpOn, About) == (other.Title, other.Idea, other.FollowUpOn, other.About) && Where.SequenceEqual(other.Where);
    public override int GetHashCode() => HashCode.Combine(Title, Idea, FollowUpOn, About);
}

/// <summary>What a follow-up showed (resultat): followed up, analysed and documented (3.2).</summary>
/// <param name="Works">Whether it is found to work well enough to offer over the county.</param>
/// <param name="Document">Where it is documented.</param>
public sealed record DevelopmentResult(DateOnly On, string Summary, bool Works, string Document);

/// <summary>That a municipality has taken it up (spridning), and how it was adapted there.</summary>
public sealed record DevelopmentSpread(string MunicipalityCode, DateOnly On, string Adaptation);

/// <summary>Development work or a pilot in the county (utvecklingsarbete, 3.2): the idea, where it is tried, what came of it, where it has spread.</summary>
public sealed class DevelopmentWork : Aggregate
{
    /// <summary>How long before its day a follow-up stands in the worklist (own practice).</summary>
    internal const int VisibleDays = 30;

    DevelopmentWork() { }

    public DevelopmentWorkId Id { get; private set; }

    /// <summary>The unit that leads it.</summary>
    public UnitId Unit { get; private set; }

    /// <summary>The party whose coordinator entered it; "20" for the region.</summary>
    public string PartyCode { get; private set; } = "";
    public DevelopmentContent Content { get; private set; } = null!;
    public DevelopmentState State { get; private set; }
    public DateOnly StateSince { get; private set; }
    public IReadOnlyList<DevelopmentResult> Results { get; private set; } = [];
    public IReadOnlyList<DevelopmentSpread> Spread { get; private set; } = [];
    public string? EndReason { get; private set; }

    public static DevelopmentWork Propose(DevelopmentWorkId id, PartyActor by, DevelopmentContent content, DateOnly today)
    {
        DevelopmentRules.NotYours.Require(IsCoordinator(by));
        var work = new DevelopmentWork { Id = id, Unit = by.Actor.Unit, PartyCode = by.Party.Code, Content = Checked(content), StateSince = today };
        work.Record(new DevelopmentProposed(work.Content));
        return work;
    }

    public void Revise(PartyActor by, DevelopmentContent content, DateOnly today)
    {
        Allow(DevelopmentCommand.Revise, by);
        var revised = Checked(content);
        if (revised == Content) return;
        DevelopmentRules.TriedSomewhere.Require(State == DevelopmentState.Idea || revised.Where.Count > 0);
        Record(new DevelopmentRevised(revised));
        Content = revised;
    }

    public void StartPilot(PartyActor by, DateOnly today)
    {
        var row = Allow(DevelopmentCommand.StartPilot, by);
        DevelopmentRules.TriedSomewhere.Require(Content.Where.Count > 0);
        DevelopmentRules.HasAFollowUp.Require(Content.FollowUpOn > today);
        Record(new DevelopmentPilotStarted(Content.Where));
        Go(row, today);
    }

    public void RecordResult(PartyActor by, DevelopmentResult result, DateOnly? next, DateOnly today)
    {
        var row = Allow(DevelopmentCommand.RecordResult, by);
        DevelopmentRules.ResultIsDocumented.Require(!string.IsNullOrWhiteSpace(result.Summary) && !string.IsNullOrWhiteSpace(result.Document) && result.On <= today && result.On != default);
        DevelopmentRules.HasAFollowUp.Require(next is null || next > today);
        Record(new DevelopmentFollowedUp(result));
        Results = [.. Results, result];
        Content = Content with { FollowUpOn = next };
        Go(row, today);
    }

    /// <summary>A municipality takes it up, adapted to what it is like there; only what has been found to work is spread.</summary>
    public void SpreadTo(PartyActor by, DevelopmentSpread spread, DateOnly today)
    {
        var row = DevelopmentTransitions.Find(State, DevelopmentCommand.Spread) ?? throw Wrong(DevelopmentCommand.Spread);
        DevelopmentRules.NotYours.Require(MayEdit(by) || LocalAgreement.MayLead(by, spread.MunicipalityCode));
        DevelopmentRules.FoundToWork.Require(Results[^1].Works);
        DevelopmentRules.SpreadOnce.Require(spread.On <= today && !string.IsNullOrWhiteSpace(spread.Adaptation) && Spread.All(s => s.MunicipalityCode != spread.MunicipalityCode) && !Content.Where.Contains(spread.MunicipalityCode));
        Record(new DevelopmentSpreadTo(spread));
        Spread = [.. Spread, spread];
        Go(row, today);
    }

    public void End(PartyActor by, string reason, DateOnly today)
    {
        var row = Allow(DevelopmentCommand.End, by);
        DevelopmentRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(reason));
        Record(new DevelopmentEnded(reason.Trim()));
        EndReason = reason.Trim();
        Go(row, today);
    }

    /// <summary>Where it is in use or tried: the pilots and those it has spread to.</summary>
    public IReadOnlyList<string> Municipalities => [.. Content.Where.Concat(Spread.Select(s => s.MunicipalityCode)).Distinct()];

    public bool Can(DevelopmentCommand command, PartyActor by) => DevelopmentTransitions.Find(State, command) is not null && MayEdit(by);

    public override IEnumerable<Duty> Duties(DateOnly today)
    {
        if (State != DevelopmentState.Ended && Content.FollowUpOn is { } due)
            yield return new Duty($"folj-upp-utveckling:{due:yyyy-MM-dd}", DutyKind.FollowUpDevelopment, Unit, due.AddDays(-VisibleDays), due, new Citation("3.2"));
    }

    /// <summary>The county coordinator, and the coordinator of the party that entered it.</summary>
    public bool MayEdit(PartyActor by) => IsCoordinator(by) && (by.Side == Principal.Region || by.Party.Code == PartyCode);

    static bool IsCoordinator(PartyActor by) => by.Side == Principal.Region ? by.Actor.Role is Role.CountyCoordinator or Role.LocalCoordinator : by.Actor.Role == Role.LocalCoordinator;

    DevelopmentTransition Allow(DevelopmentCommand command, PartyActor by)
    {
        var row = DevelopmentTransitions.Find(State, command) ?? throw Wrong(command);
        DevelopmentRules.NotYours.Require(MayEdit(by));
        return row;
    }

    RuleBroken Wrong(DevelopmentCommand command) => DevelopmentRules.WrongState.Broken($"Det går inte att {command.Word()} i läget ”{State.Word()}”. Ladda om sidan.");

    void Go(DevelopmentTransition row, DateOnly today)
    {
        if (row.To is { } to) (State, StateSince) = (to, today);
    }

    static DevelopmentContent Checked(DevelopmentContent content)
    {
        DevelopmentRules.SaysWhat.Require(!string.IsNullOrWhiteSpace(content.Title) && !string.IsNullOrWhiteSpace(content.Idea));
        return content with { Title = content.Title.Trim(), Idea = content.Idea.Trim(), Where = [.. content.Where.Distinct().Order(StringComparer.Ordinal)] };
    }
}
