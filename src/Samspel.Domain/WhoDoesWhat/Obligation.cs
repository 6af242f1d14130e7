using Samspel.Domain.Parties;

namespace Samspel.Domain.WhoDoesWhat;

/// <summary>
/// One thing the agreement says somebody is to do, or that is so (åtagande): its number and section, who is responsible and which kinds of unit, how
/// strongly, when it comes up, for which ages, what governs it and what to do next.
/// </summary>
/// <param name="Id">"O055", stable.</param>
/// <param name="Words">In own plain Swedish.</param>
/// <param name="Governing">What governs it; the county agreement when nothing else is said.</param>
/// <param name="In">Municipalities the agreement names as examples; null when it is about all.</param>
public sealed record Obligation(
    string Id, string Section, Responsible By, Strength Strength, string Words, IReadOnlyList<UnitKind> Units, IReadOnlyList<Situation> Situations, AgeSpan Ages,
    GoverningDocument Governing, NextStep Next, IReadOnlyList<string>? In = null)
{
    public Citation Source => new(Section);
}
