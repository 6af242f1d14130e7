using Samspel.Domain.ConcernReports;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.ConcernReports;

/// <summary>Choices and words of the pages about concern reports.</summary>
public static class ConcernLook
{
    public static readonly IReadOnlyList<Choice> ObservationKinds = [.. Enum.GetValues<ObservationKind>().Select(k => new Choice(k.ToString(), k.Word()))];
    public static readonly IReadOnlyList<Choice> Urgencies = [.. Enum.GetValues<Urgency>().Select(u => new Choice(u.ToString(), u.Word()))];
    public static readonly IReadOnlyList<Choice> FamilyKnowing = [.. Enum.GetValues<FamilyKnows>().Select(f => new Choice(f.ToString(), f.Word()))];
    public static readonly IReadOnlyList<Choice> YesNo = [new("true", "Ja"), new("false", "Nej")];
    public static readonly IReadOnlyList<Choice> Outcomes = [.. Enum.GetValues<ConcernAnswer>().Select(a => new Choice(a.ToString(), a.Word()))];

    /// <summary>For a municipality outside the county: no board there takes reports in Samspel.</summary>
    public const string Elsewhere = "0000";

    public static IReadOnlyList<Choice> Municipalities(IEnumerable<Party> parties) => [.. parties.Where(p => !p.IsRegion).Select(p => new Choice(p.Code, p.Name)), new Choice(Elsewhere, "En kommun utanför Dalarna")];

    public static string Time(SwedishTime at) => $"{SwedishDate.Short(at.On)} kl. {SwedishDate.Time(at.Clock)}";

    public static string Word(this ReporterStage stage) => stage switch
    {
        ReporterStage.Sent => "Skickad",
        ReporterStage.Opened => "Öppnad av mottagningen",
        _ => "Besvarad",
    };

    public static StatusKind Kind(this ReporterStage stage) => stage switch { ReporterStage.Sent => StatusKind.Waiting, ReporterStage.Opened => StatusKind.Ongoing, _ => StatusKind.Done };

    public static StatusKind Kind(this ConcernState state) => state switch
    {
        ConcernState.Sent => StatusKind.Waiting,
        ConcernState.Received or ConcernState.ProtectionAssessed or ConcernState.InvestigationOpened => StatusKind.Ongoing,
        ConcernState.ClosedWithSupport or ConcernState.ClosedWithoutSupport => StatusKind.Done,
        _ => StatusKind.Stopped,
    };

    public static string Word(this SubstanceState state) => state == SubstanceState.Sent ? "Inskickad" : "Mottagen";

    public static string Word(RetentionGround ground) => ground switch
    {
        RetentionGround.NotOpened => "Utredning inleddes inte",
        RetentionGround.Opened => "Utredning inleddes, den yngsta har fyllt 30",
        RetentionGround.Adult => "Om en vuxen",
        _ => "Får inte gallras",
    };

    public static string Word(this RequestState state) => state switch { RequestState.Sent => "Väntar på svar", RequestState.Answered => "Besvarad", _ => "Återtagen" };

    /// <summary>The report in words, as it was written, for the one who may read it.</summary>
    public static IReadOnlyList<(string Label, string Text)> InWords(ConcernContent c, IReadOnlyDictionary<string, string> municipalities)
    {
        var about = c.About;
        List<(string, string)> lines =
        [
            (c.Kind == ConcernKind.UnbornChild ? "Den blivande föräldern" : "Barnet", Join(", ", about.Name, about.IdentityNumber, about.Birth is { } birth ? $"född {SwedishDate.Short(birth)}" : null, about.ProtectedIdentity ? "skyddade personuppgifter" : null)),
            ("Var personen finns", about.Whereabouts ?? ""),
            ("Bor i", Place(c.Residence)),
            ("Vistas i", Place(c.Stay)),
        ];
        if (c.Kind == ConcernKind.UnbornChild)
        {
            lines.Add(("Beräknat födelsedatum", c.Unborn?.ExpectedOn is { } day ? SwedishDate.Short(day) : c.Unborn?.LookAgainOn is { } again ? $"Inte känt, anmälaren återkommer till det {SwedishDate.Short(again)}" : ""));
            lines.Add(("Motiverat föräldrarna att söka stöd", c.Unborn?.Motivation is { } m ? Join(". ", m.Tried ? m.On is { } on ? $"Ja, {SwedishDate.Short(on)}" : "Ja" : "Nej", m.Note) : ""));
        }
        lines.AddRange(c.Observations.Select((o, i) => ($"Iakttagelse {i + 1}", $"{o.Kind.Word()}: {o.What}\nNär: {o.When}" + (o.SaidBy is null ? "" : $"\nSagt av: {o.SaidBy}"))));
        lines.Add(("Risker", c.Risks));
        lines.Add(("Det som skyddar", c.Protective));
        lines.Add(("Andra barn i familjen", c.OtherChildren.Count == 0 ? c.NoOthersKnown ? "Inga andra barn är kända" : "" : string.Join("\n", c.OtherChildren.Select(o => Join(", ", o.Name, o.Birth is { } b ? $"född {SwedishDate.Short(b)}" : null, o.Note)))));
        lines.Add(("Familjen", Join(". ", c.FamilyKnows.Word(), c.FamilyNote)));
        lines.Add(("Brådska", c.Urgency.Word()));
        lines.Add(("Sekretess för anmälarens namn", c.FearsViolence is null ? "Inte begärd" : $"Begärd: {c.FearsViolence}"));
        lines.Add(("Anmälaren nås", c.ReachMe ?? ""));
        return lines;

        string Place(string? code) => code is null ? "" : municipalities.GetValueOrDefault(code, "En kommun utanför Dalarna");
    }

    /// <summary>What a report says of its reporter beside the name: left out where the reporter is not to be known.</summary>
    static readonly string[] OfReporter = ["Sekretess för anmälarens namn", "Anmälaren nås"];

    /// <summary>The content on a paper that does not tell who made the report. What the reporter has written in the text itself is not sifted.</summary>
    public static IReadOnlyList<(string Label, string Text)> WithoutReporter(ConcernContent c, IReadOnlyDictionary<string, string> municipalities) => [.. InWords(c, municipalities).Where(line => !OfReporter.Contains(line.Label))];

    /// <summary>What was later than it should, or got more time, each with its reason.</summary>
    public static IReadOnlyList<string> Delays(ConcernReport report) =>
    [
        .. report.WhyReceivedLater is { } receipt ? new[] { $"Kom fram {Time(report.ArrivedAt)}, räknas som mottagen {Time(report.ReceivedAt!.Value)}: {receipt}" } : [],
        .. report.AssessedLate ? new[] { $"Skyddsbedömningen gjordes {Time(report.ProtectionAssessedAt!.Value)}, efter sista dagen {SwedishDate.Short(report.AssessBy!.Value)}." } : [],
        .. report.Extensions.Select(e => $"Tiden för beslut förlängdes {SwedishDate.Short(e.On)} till {SwedishDate.Short(e.Until)}: {e.Why}"),
        .. report.Decision?.WhyLate is { } late ? new[] { $"Beslutet kom efter sista dagen {SwedishDate.Short(report.DecideBy!.Value)}: {late}" } : [],
        .. report.InvestigationExtensions.Select(e => $"Utredningen förlängdes till {SwedishDate.Short(e.Until)} (källa: verksamhetssystemet): {e.Why}"),
    ];

    public static IReadOnlyList<(string Label, string Text)> InWords(SubstanceContent c) =>
    [
        ("Den vuxna", Join(", ", c.About.Name, c.About.IdentityNumber, c.About.Birth is { } birth ? $"född {SwedishDate.Short(birth)}" : null, c.About.ProtectedIdentity ? "skyddade personuppgifter" : null)),
        ("Var personen finns", c.About.Whereabouts ?? ""),
        ("Det läkaren vet, och när", c.Known),
        ("Varför hjälp inte kan ges frivilligt", c.WhyNotVoluntary),
        ("Gravid", c.Pregnant switch { true => "Ja", false => "Nej", _ => "Inte känt" }),
    ];

    internal static string Join(string between, params string?[] parts) => string.Join(between, parts.Where(p => !string.IsNullOrWhiteSpace(p)));

    internal static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
