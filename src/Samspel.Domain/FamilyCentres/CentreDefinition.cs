namespace Samspel.Domain.FamilyCentres;

/// <summary>Which definition of a family centre (definition).</summary>
public enum DefinitionKind
{
    /// <summary>Det verksamheten kallar sig: the county's own count.</summary>
    Declared,
    /// <summary>Överenskommelsens definition (3.2.1).</summary>
    Agreement,
    /// <summary>FFFF:s definition: each party's whole ordinary activity is placed there.</summary>
    Ffff,
    /// <summary>Familjecentralsliknande: child health care together with at least one municipal activity.</summary>
    Similar,
}

/// <summary>How one condition turned out (villkor): in words, and whether it holds, fails or is unknown.</summary>
/// <param name="Keys">The criteria it rests on.</param>
public sealed record ConditionResult(string Condition, Truth Truth, IReadOnlyList<string> Keys);

/// <summary>What a definition says of a centre (beräknad typ), with every condition.</summary>
public sealed record DefinitionResult(DefinitionKind Kind, Truth Truth, IReadOnlyList<ConditionResult> Conditions)
{
    public IReadOnlyList<ConditionResult> Failing => [.. Conditions.Where(c => c.Truth == Truth.Fails)];
    public IReadOnlyList<ConditionResult> Open => [.. Conditions.Where(c => c.Truth == Truth.Unknown)];
}

/// <summary>
/// A definition of what a family centre is (definition av familjecentral): its conditions, each read from the criteria. Common opening hours are
/// "as far as possible" in the agreement and so no condition.
/// </summary>
public sealed class CentreDefinition
{
    sealed record Condition(string Words, IReadOnlyList<string> Keys, Func<Func<string, Answer>, Truth> Holds);

    static readonly IReadOnlyList<CentrePart> FourParts = [CentrePart.MaternityCare, CentrePart.ChildHealthCare, CentrePart.OpenPreschool, CentrePart.SocialServices];

    readonly IReadOnlyList<Condition> conditions;

    CentreDefinition(DefinitionKind kind, string name, string words, Citation source, IReadOnlyList<Condition> conditions) =>
        (Kind, Name, Words, Source, this.conditions) = (kind, name, words, source, conditions);

    public DefinitionKind Kind { get; }
    public string Name { get; }

    /// <summary>The definition in words, to stand beside every figure that rests on it.</summary>
    public string Words { get; }
    public Citation Source { get; }

    public static readonly CentreDefinition Declared = new(DefinitionKind.Declared, "Angiven typ", "Verksamheten kallar sig familjecentral. Så räknade länet hösten 2019.", Citation.OwnPractice, []);

    public static readonly CentreDefinition Agreement = new(DefinitionKind.Agreement, "Överenskommelsen",
        "Mödrahälsovård, barnhälsovård, kommunal öppen förskola och socialtjänst finns på plats och är fullt ut samlokaliserade.", new Citation("3.2.1"),
        [.. FourParts.Select(Present), new("Delarna är fullt ut samlokaliserade", [CriterionKeys.CoLocated], answer => Truths.Of(answer(CriterionKeys.CoLocated).AsYesNo))]);

    public static readonly CentreDefinition Ffff = new(DefinitionKind.Ffff, "FFFF",
        "Föreningen för familjecentralers främjande: alla fyra delarna finns, och varje parts hela ordinarie verksamhet är placerad på familjecentralen.", Citation.OwnPractice,
        [.. FourParts.Select(WholeActivity)]);

    public static readonly CentreDefinition Similar = new(DefinitionKind.Similar, "Familjecentralsliknande",
        "Barnhälsovård är samlokaliserad med minst en kommunal verksamhet: öppen förskola eller socialtjänst.", Citation.OwnPractice,
        [
            Present(CentrePart.ChildHealthCare),
            new("Öppen förskola eller socialtjänst finns på plats", [CriterionKeys.Present(CentrePart.OpenPreschool), CriterionKeys.Present(CentrePart.SocialServices)],
                answer => IsThere(CentrePart.OpenPreschool, answer).Or(IsThere(CentrePart.SocialServices, answer))),
        ]);

    public static readonly IReadOnlyList<CentreDefinition> All = [Declared, Agreement, Ffff, Similar];

    public static CentreDefinition Of(DefinitionKind kind) => All.First(d => d.Kind == kind);

    /// <summary>Judges a centre by what is known about it.</summary>
    public DefinitionResult Judge(DeclaredType declared, Func<string, Answer> answer)
    {
        IReadOnlyList<ConditionResult> results = Kind == DefinitionKind.Declared
            ? [new("Verksamheten kallar sig familjecentral", declared == DeclaredType.FamilyCentre ? Truth.Holds : Truth.Fails, [])]
            : [.. conditions.Select(c => new ConditionResult(c.Words, c.Holds(answer), c.Keys))];
        return new DefinitionResult(Kind, Truths.All(results.Select(r => r.Truth)), results);
    }

    static Condition Present(CentrePart part) => new($"{part.Word()} finns på plats", [CriterionKeys.Present(part)], answer => IsThere(part, answer));

    static Condition WholeActivity(CentrePart part) => new($"{part.Word()}: hela den ordinarie verksamheten är placerad här", [CriterionKeys.Present(part), CriterionKeys.WholeActivity(part)],
        answer => IsThere(part, answer).And(Truths.Of(answer(CriterionKeys.WholeActivity(part)).AsYesNo)));

    /// <summary>A part whose whole activity is there is there, even when nobody has answered the plainer question.</summary>
    static Truth IsThere(CentrePart part, Func<string, Answer> answer)
    {
        var present = answer(CriterionKeys.Present(part));
        return present.IsKnown ? Truths.Of(present.AsYesNo) : answer(CriterionKeys.WholeActivity(part)).YesNo == true ? Truth.Holds : Truth.Unknown;
    }
}
