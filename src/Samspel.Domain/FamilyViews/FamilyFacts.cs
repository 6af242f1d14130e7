using Samspel.Domain.Children;

namespace Samspel.Domain.FamilyViews;

public sealed record FamilyAccessGiven(FamilyAccessId Access, DeciderKind? Kind) : Fact
{
    public override string Sentence => Kind is { } kind ? $"{kind.Word()} fick insyn." : "Den unge fick egen insyn.";
}

public sealed record FamilyAccessEnded(FamilyAccessId Access, DeciderKind? Kind, FamilyAccessState How) : Fact
{
    public override string Sentence => $"Insyn för {FamilyWords.Capacity(Kind).ToLowerInvariant()} avslutades{(How switch
    {
        FamilyAccessState.NoLongerDecides => ", personen bestämmer inte längre för barnet",
        FamilyAccessState.TurnedEighteen => ", den unge har fyllt 18",
        FamilyAccessState.Deceased => ", barnet har avlidit",
        _ => "",
    })}.";
}

public sealed record PlanReleased(FamilyReleaseId Release, int Version, IReadOnlyList<FamilyAccessId> To) : Fact
{
    public override string Sentence => To.Count == 1 ? $"Version {Version} av planen visas för en person med insyn." : $"Version {Version} av planen visas för {To.Count} personer med insyn.";
}

public sealed record PlanReleaseTakenBack(FamilyReleaseId Release, int Version) : Fact
{
    public override string Sentence => $"Version {Version} av planen visas inte längre för dem som har insyn.";
}
