using Samspel.Domain.Children;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.ConcernReports;

/// <summary>Children found among those the viewer's unit works with, for a person to say which of them a report is about.</summary>
/// <param name="Address">The page that looks and chooses.</param>
public sealed record FoundChildren(string Address, string? Text, IReadOnlyList<ChildLine>? Lines);

static class ConcernChildren
{
    const int Most = 25;

    /// <summary>By number, temporary identity or the beginning of the name; only the unit's own.</summary>
    public static async Task<IReadOnlyList<ChildLine>> Find(Db db, Viewer viewer, string text, DateOnly today)
    {
        if (TemporaryIdentity.TryParse(text, out var temporary)) return await One(db, viewer, await db.FindChild(viewer, temporary));
        if (IdentityNumber.TryParse(text, today, out var number)) return await One(db, viewer, await db.FindChild(viewer, number));
        return (await db.ChildrenOfUnit(viewer, text, 1, Most)).Lines;
    }

    public static ChildLine Line(Child child) => new(child.Id, child.Initials, child.BirthYear, child.IsProtected);

    static async Task<IReadOnlyList<ChildLine>> One(Db db, Viewer viewer, ChildHit? hit) => hit is { Ours: true } && await db.Child(viewer, hit.Id) is { } child ? [Line(child)] : [];
}
