namespace Samspel.Domain;

/// <summary>
/// One rule of the trade, with its own stable name and its source. Every refusal is the refusal of one rule;
/// <c>docs/rules.md</c> lists them all and a test keeps that list true.
/// </summary>
/// <param name="Id">Stable name, e.g. "SIP-03"; never reused.</param>
/// <param name="Message">What a case worker reads when the rule says no: what to do, in Swedish.</param>
/// <param name="Source">The section or law behind it.</param>
public sealed record Rule(string Id, string Message, Citation Source)
{
    /// <summary>Refuses unless the rule holds.</summary>
    /// <exception cref="RuleBroken">When <paramref name="holds"/> is false.</exception>
    public void Require(bool holds)
    {
        if (!holds) throw new RuleBroken(this, Message);
    }

    /// <summary>The refusal with words of its own, for example with the names of what is missing.</summary>
    public RuleBroken Broken(string message) => new(this, message);
}

/// <summary>A refusal (avslag av en regel): what was asked is not allowed, with the rule and its section.</summary>
public sealed class RuleBroken(Rule rule, string message) : Exception(message)
{
    public Rule Rule { get; } = rule;
    public Citation Because => Rule.Source;
}
