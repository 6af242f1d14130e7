using Samspel.Domain;
using Samspel.Domain.FamilyViews;

namespace Samspel.Web.FamilyViews;

/// <summary>Who is signed in on the family's pages (Min sida): the identity number that the e-legitimation vouched for, twelve digits, and the name.</summary>
public sealed record FamilyReader(string Number, string Name);

/// <summary>What somebody sees on Min sida: each access that holds today, with what has been released to it.</summary>
public sealed record FamilyHome(IReadOnlyList<FamilyAccessSeen> Accesses);

/// <summary>One access as its holder sees it.</summary>
/// <param name="Unit">The unit that gave it.</param>
/// <param name="Child">The child's given name; "Barnet" for a protected one.</param>
/// <param name="Capacity">"Vårdnadshavare", "God man", "Den unge själv".</param>
/// <param name="Releases">The latest first.</param>
public sealed record FamilyAccessSeen(FamilyAccessId Id, string Unit, string? Phone, string Child, string Capacity, bool IsYoungPersons, IReadOnlyList<FamilyReleaseSeen> Releases);

/// <summary>A released version in the list.</summary>
/// <param name="Kind">What it is, in words: "Samordnad individuell plan (SIP)".</param>
/// <param name="SeenFrom">The day it came to the page.</param>
public sealed record FamilyReleaseSeen(FamilyReleaseId Id, string Kind, int Version, DateOnly EstablishedOn, DateOnly SeenFrom);

/// <summary>A released plan as its family reads it.</summary>
/// <param name="Number">The case number, to say on the telephone.</param>
public sealed record FamilyPlan(
    FamilyReleaseId Id, string Number, string Unit, string? Phone, string Child, string Capacity, bool IsYoungPersons,
    string Kind, int Version, DateOnly EstablishedOn, DateOnly SeenFrom, FamilyCopy Content);
