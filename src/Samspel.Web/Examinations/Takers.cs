using Samspel.Domain;
using Samspel.Domain.Sips;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Examinations;

/// <summary>Who can take over an examination: a colleague, the unit's inbox, another unit in the same compartment (den som tar över).</summary>
public sealed class Takers
{
    const string Inbox = "inkorg", Person = "person:", OtherUnit = "enhet:";

    Takers(IReadOnlyList<Choice> choices) => Choices = choices;

    public IReadOnlyList<Choice> Choices { get; }

    public static async Task<Takers> Of(Db db, Viewer viewer, PersonId? carrier) => new(
    [
        .. (await db.Colleagues(viewer)).Where(c => c.Id != carrier).Select(c => new Choice(Person + c.Id, c.Name, null, "Inom enheten")),
        .. carrier is null ? [] : new[] { new Choice(Inbox, "Enhetens inkorg", "Ingen bär ärendet förrän någon tar det.", "Inom enheten") },
        .. (await db.SisterUnits(viewer)).Select(u => new Choice(OtherUnit + u.Id, u.Name, null, "Andra enheter i samma sekretessområde")),
    ]);

    public bool Has(string to) => Choices.Any(t => t.Value == to);
    public static bool Leaves(string? to) => to?.StartsWith(OtherUnit, StringComparison.Ordinal) == true;

    /// <summary>Unit, person and name of the chosen one; for the own unit the owner as it is.</summary>
    public async Task<(UnitRef Unit, PersonId? Person, string Name)> Chosen(Db db, UnitRef owner, string to) => (
        Leaves(to) ? (await db.UnitRef(new UnitId(Guid.Parse(to[OtherUnit.Length..]))))! : owner,
        to.StartsWith(Person, StringComparison.Ordinal) ? new PersonId(Guid.Parse(to[Person.Length..])) : null, Choices.First(t => t.Value == to).Text);
}
