using Samspel.Domain.WhoDoesWhat;

namespace Samspel.Domain.Provision;

/// <summary>A kind of support (slag av stöd) that may be there in a municipality.</summary>
public enum SupportKind
{
    ParentSupport, OpenPreschool, FamilyCentre, HomeVisits, EarlyCounselling, FamilyTherapy, YouthCounselling, SchoolHealth, SchoolAbsenceSupport, LanguageSupport,
    NeuropsychiatricSupport, SubstanceUseSupport, ViolenceSupport, ChildrenAsRelatives, GriefSupport, LssSupport, Leisure, Outreach,
}

/// <summary>Age bands the gaps are shown by (åldersgrupper): the agreement's own, with the pregnancy first. They sort, and are no limits for anybody.</summary>
public enum SupportBand { Pregnancy, ZeroToFive, SixToTwelve, ThirteenToSeventeen, EighteenToTwentyFour }

/// <summary>One row of the table of supports.</summary>
/// <param name="Bands">The ages it is meant for; elsewhere its absence is no gap.</param>
public sealed record SupportRow(SupportKind Kind, string Word, IReadOnlyList<SupportBand> Bands);

/// <summary>The kinds of support and the age bands as tables (stöd och åldrar).</summary>
public static class Supports
{
    static readonly SupportBand[] all = Enum.GetValues<SupportBand>();
    static readonly SupportBand[] born = [.. all.Skip(1)];
    static readonly SupportBand[] school = [SupportBand.SixToTwelve, SupportBand.ThirteenToSeventeen, SupportBand.EighteenToTwentyFour];
    static readonly SupportBand[] children = [SupportBand.ZeroToFive, SupportBand.SixToTwelve, SupportBand.ThirteenToSeventeen];

    public static readonly IReadOnlyList<SupportRow> Table =
    [
        new(SupportKind.ParentSupport, "Stöd i föräldraskapet", [SupportBand.Pregnancy, .. children]),
        new(SupportKind.OpenPreschool, "Öppen förskola", [SupportBand.Pregnancy, SupportBand.ZeroToFive]),
        new(SupportKind.FamilyCentre, "Familjecentral", [SupportBand.Pregnancy, SupportBand.ZeroToFive]),
        new(SupportKind.HomeVisits, "Hembesök", [SupportBand.Pregnancy, SupportBand.ZeroToFive]),
        new(SupportKind.EarlyCounselling, "Samtal vid lättare psykisk ohälsa", [SupportBand.SixToTwelve, SupportBand.ThirteenToSeventeen, SupportBand.EighteenToTwentyFour]),
        new(SupportKind.FamilyTherapy, "Familjebehandling", children),
        new(SupportKind.YouthCounselling, "Ungdomsmottagning eller ungdomshälsa", [SupportBand.ThirteenToSeventeen, SupportBand.EighteenToTwentyFour]),
        new(SupportKind.SchoolHealth, "Elevhälsa", school),
        new(SupportKind.SchoolAbsenceSupport, "Stöd vid skolfrånvaro", school),
        new(SupportKind.LanguageSupport, "Stöd för tal och språk", [SupportBand.ZeroToFive, SupportBand.SixToTwelve]),
        new(SupportKind.NeuropsychiatricSupport, "Stöd vid neuropsykiatrisk funktionsnedsättning", born),
        new(SupportKind.SubstanceUseSupport, "Stöd vid skadligt bruk eller beroende", [SupportBand.Pregnancy, SupportBand.ThirteenToSeventeen, SupportBand.EighteenToTwentyFour]),
        new(SupportKind.ViolenceSupport, "Stöd till den som utsatts för våld", all),
        new(SupportKind.ChildrenAsRelatives, "Stöd till barn som anhöriga", born),
        new(SupportKind.GriefSupport, "Stöd till efterlevande", born),
        new(SupportKind.LssSupport, "Insatser enligt LSS", born),
        new(SupportKind.Leisure, "Mötesplatser på fritiden", [SupportBand.SixToTwelve, SupportBand.ThirteenToSeventeen, SupportBand.EighteenToTwentyFour]),
        new(SupportKind.Outreach, "Uppsökande arbete bland unga", [SupportBand.ThirteenToSeventeen, SupportBand.EighteenToTwentyFour]),
    ];

    static readonly IReadOnlyDictionary<SupportKind, SupportRow> Index = Table.ToDictionary(r => r.Kind);

    public static SupportRow Row(this SupportKind kind) => Index[kind];
    public static string Word(this SupportKind kind) => Index[kind].Word;

    public static string Word(this SupportBand band) => band switch
    {
        SupportBand.Pregnancy => "Graviditet",
        SupportBand.ZeroToFive => "0–5 år",
        SupportBand.SixToTwelve => "6–12 år",
        SupportBand.ThirteenToSeventeen => "13–17 år",
        SupportBand.EighteenToTwentyFour => "18–24 år",
        _ => throw new ArgumentOutOfRangeException(nameof(band), band, null),
    };

    /// <summary>Whether a span reaches into the band at all.</summary>
    public static bool Reaches(this AgeSpan ages, SupportBand band) => band switch
    {
        SupportBand.Pregnancy => ages.Pregnancy,
        SupportBand.ZeroToFive => ages.From <= 5 && ages.To >= 0,
        SupportBand.SixToTwelve => ages.From <= 12 && ages.To >= 6,
        SupportBand.ThirteenToSeventeen => ages.From <= 17 && ages.To >= 13,
        SupportBand.EighteenToTwentyFour => ages.From <= 24 && ages.To >= 18,
        _ => throw new ArgumentOutOfRangeException(nameof(band), band, null),
    };
}
