namespace Samspel.Domain.Sips;

/// <summary>How one goal has come (utfall per mål).</summary>
public sealed record GoalResultGiven(int Goal, GoalResult Result, string? Comment = null);

/// <summary>A follow-up of the plan (uppföljning): when, how each goal has come, in short.</summary>
public sealed record FollowUpRecord(DateOnly On, IReadOnlyList<GoalResultGiven> Goals, string? Summary);
