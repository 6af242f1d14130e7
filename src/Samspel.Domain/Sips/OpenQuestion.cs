namespace Samspel.Domain.Sips;

/// <summary>
/// A question of responsibility nobody has answered yet (öppen fråga), with a named owner. One without owner is the concern of
/// the managers of both principals, so that the child does not fall between chairs (section 3).
/// </summary>
/// <param name="Owner">The unit that is to answer; null while nobody owns it.</param>
/// <param name="Person">The person at that unit, as the case names them.</param>
/// <param name="SentTo">Other units that have received the question by disclosure.</param>
public sealed record OpenQuestion(int Id, string Text, UnitRef? Owner, string? Person, DateOnly RaisedOn, IReadOnlyList<UnitId> SentTo, string? Answer = null, DateOnly? AnsweredOn = null)
{
    public bool IsOpen => AnsweredOn is null;
}
