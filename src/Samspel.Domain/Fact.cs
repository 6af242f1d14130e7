namespace Samspel.Domain;

/// <summary>
/// Something that has happened (händelse), in the past tense and with all it needs. Facts are kept as the case's history,
/// with who and when, in the same transaction as the change itself.
/// </summary>
public abstract record Fact
{
    /// <summary>The line shown in the case's timeline, in Swedish. Names no person's number and no place of stay.</summary>
    public abstract string Sentence { get; }
}
