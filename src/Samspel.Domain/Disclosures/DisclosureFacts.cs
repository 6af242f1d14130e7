namespace Samspel.Domain.Disclosures;

public sealed record DisclosureMade(DisclosureId Disclosure, ItemKind Kind, int Number, int Version, UnitId To, string ToName, GroundCode Ground) : Fact
{
    public override string Sentence => $"{Kind.Word()} {Numbered()} lämnades ut till {ToName} med stöd av {Grounds.Of(Ground).Law}.";

    string Numbered() => Kind == ItemKind.PlanVersion ? $"version {Version}" : $"{Number}";
}

public sealed record DisclosureRead(DisclosureId Disclosure, ItemKind Kind, string ByName) : Fact
{
    public override string Sentence => $"{Kind.Word()} lästes hos {ByName}.";
}

public sealed record DisclosureRecalled(DisclosureId Disclosure, ItemKind Kind, string FromName, bool WasRead, string Reason) : Fact
{
    public override string Sentence => $"{Kind.Word()} till {FromName} återtogs{(WasRead ? " efter att ha lästs" : " oläst")}. Skäl: {Reason}";
}

public sealed record DisclosureFiled(DisclosureId Disclosure, ItemKind Kind, string ByName) : Fact
{
    public override string Sentence => $"{Kind.Word()} fördes in i den egna akten hos {ByName}.";
}
