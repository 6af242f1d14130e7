namespace Samspel.Domain.Children;

/// <summary>
/// Who decides about the child's secrecy on a day (3.8): the deciders of that day, or from the 18th birthday the young person alone.
/// </summary>
public sealed record WhoDecides(DateOnly Day, DateOnly BirthDate, IReadOnlyList<Decider> Deciders)
{
    public int Age => Ages.AgeOn(BirthDate, Day);
    public bool YoungPersonAlone => Ages.IsOfAge(BirthDate, Day);

    /// <summary>Under 18 and nobody registered who decides.</summary>
    public bool NobodyKnown => !YoungPersonAlone && Deciders.Count == 0;
}
