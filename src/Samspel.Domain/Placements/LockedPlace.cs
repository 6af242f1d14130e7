using System.Diagnostics;

namespace Samspel.Domain.Placements;

/// <summary>
/// The place itself (platsen): where the child lives. May be secret even from a parent, so it is kept apart from the placement and written out as
/// text it says nothing: it cannot end up in a log, a title or a message by mistake.
/// </summary>
[DebuggerDisplay(Hidden)]
public sealed record LockedPlace(string Name, string? Address, string MunicipalityCode, string? Contact)
{
    const string Hidden = "Skyddad uppgift";

    /// <summary>Nothing of the place.</summary>
    public override string ToString() => Hidden;
}

/// <summary>All that the chain needs to know of the place: in which region it lies, never where.</summary>
public enum PlaceRegion
{
    /// <summary>Nobody has written it down.</summary>
    Unknown,
    /// <summary>The same region as the child's home municipality.</summary>
    Home,
    /// <summary>Another region: care is referred there (6.3.2).</summary>
    Other,
}
