using Samspel.Domain.Children;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Children;

/// <summary>The words on the pages about children: target groups, municipalities, choices.</summary>
public static class ChildWords
{
    /// <summary>A municipality outside the county: its code is typed.</summary>
    public const string OtherMunicipality = "annan";
    public const string NoMunicipality = "saknas";

    public static IReadOnlyList<Choice> Sexes { get; } = [.. Enum.GetValues<LegalSex>().Select(s => new Choice(s.ToString(), s.Word()))];
    public static IReadOnlyList<Choice> DeciderKinds { get; } = [.. Enum.GetValues<DeciderKind>().Select(k => new Choice(k.ToString(), k.Word()))];

    public static IReadOnlyList<Choice> Municipalities(IEnumerable<Party> parties) =>
        [.. parties.Where(p => !p.IsRegion).Select(p => new Choice(p.Code, p.Name)), new Choice(OtherMunicipality, "Annan kommun"), new Choice(NoMunicipality, "Uppgift saknas")];

    public static string Municipality(string? code, IEnumerable<Party> parties) =>
        code is null ? "Uppgift saknas" : parties.FirstOrDefault(p => p.Code == code)?.Name ?? $"Annan kommun (kod {code})";

    /// <summary>What the viewer's own kind of unit says about the child: who comes to a school is a pupil.</summary>
    public static Circumstances KnownAt(Viewer viewer) => new(
        AtYouthClinic: viewer.UnitKind == UnitKind.YouthClinic,
        Pupil: viewer.UnitKind.IsSchool() && viewer.UnitKind is not (UnitKind.Preschool or UnitKind.EducationAdministration));

    public static IReadOnlyList<string> Words(this TargetGroups groups) =>
        [.. Enum.GetValues<TargetGroups>().Where(g => g != TargetGroups.None && groups.HasFlag(g)).Select(Word)];

    static string Word(TargetGroups group) => group switch
    {
        TargetGroups.AllChildren => "Alla barn till och med 17 år",
        TargetGroups.Placed => "Placerade barn och unga till och med 20 år",
        TargetGroups.PsychiatricDisability => "Barn och unga med psykisk funktionsnedsättning till och med 17 år",
        TargetGroups.YouthClinic => "Ungdomsmottagningens målgrupp till och med 24 år",
        TargetGroups.SchoolHealth => "Elevhälsans målgrupp",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, null),
    };

    /// <summary>"2012-03-14 till och med 2014-01-31".</summary>
    public static string Period(DateOnly from, DateOnly? to) =>
        to is { } last ? $"{SwedishDate.Short(from)} till och med {SwedishDate.Short(last)}" : $"Från {SwedishDate.Short(from)}, tills vidare";

    /// <summary>The period as it is shown beside the decider. A protected child's has no days: a guardian's first day is the child's birthday.</summary>
    public static string Period(Child child, Decider decider, DateOnly today) =>
        !child.IsProtected ? Period(decider.From, decider.To) : decider.DecidesOn(today) ? "Gäller i dag" : "Gäller inte i dag";
}
