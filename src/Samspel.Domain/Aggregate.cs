namespace Samspel.Domain;

/// <summary>
/// Something that is changed as a whole and guards its own rules. A method checks, records, changes: in that order, once.
/// </summary>
public abstract class Aggregate
{
    readonly List<Fact> newFacts = [];

    /// <summary>Changes with every save; two that save the same version cannot both succeed.</summary>
    public Guid Version { get; private set; }

    /// <summary>Facts recorded since it was loaded; written as history at save.</summary>
    public IReadOnlyList<Fact> NewFacts => newFacts;

    /// <summary>What the agreement obliges somebody to do next, as of <paramref name="today"/>.</summary>
    public abstract IEnumerable<Duty> Duties(DateOnly today);

    protected void Record(Fact fact) => newFacts.Add(fact);

    /// <summary>Called by the store when the facts have been written.</summary>
    public void FactsKept() => newFacts.Clear();
}
