using Samspel.Domain.Placements;

namespace Samspel.Domain.ConcernReports;

/// <summary>
/// The numbers of concern reports (inställningar). Fourteen days, a week, four months, five years and thirty stand in the law; all others are own
/// practice: they remind and never refuse. Days are calendar days in Sweden, also when the last one is a holiday.
/// </summary>
public sealed record ConcernClocks
{
    public static readonly ConcernClocks Default = new();

    /// <summary>A draft nobody has touched is weeded after.</summary>
    public int WeedDraftDays { get; init; } = 30;
    /// <summary>A report that the intake has not opened after so many days: both are told.</summary>
    public int OpenDays { get; init; } = 1;
    /// <summary>The same when the child may need protection today.</summary>
    public int OpenUrgentDays { get; init; }
    /// <summary>From this hour a report has come late in the day, and the protection assessment may be made the day after.</summary>
    public int LateHour { get; init; } = 15;
    /// <summary>SoL 20 kap. 2 §.</summary>
    public int DecideDays { get; init; } = 14;
    public int MeetingDays { get; init; } = 14;
    public int EnterDays { get; init; } = 3;
    /// <summary>SoL 19 kap. 6 §: from the decision.</summary>
    public int AnswerDays { get; init; } = 7;
    /// <summary>When the question comes after the decision: genast.</summary>
    public int AnswerAtOnceDays { get; init; } = 1;
    public int ReadDays { get; init; } = 7;
    /// <summary>SoL 20 kap. 3 §.</summary>
    public int InvestigationMonths { get; init; } = 4;
    public int InvestigationVisible { get; init; } = 30;
    /// <summary>SoL 23 kap. 5 §.</summary>
    public int FollowUpMonths { get; init; } = 6;
    public int BirthVisible { get; init; } = 14;
    /// <summary>For the asked unit to give information to an investigation.</summary>
    public int InformationDays { get; init; } = 7;
    /// <summary>SoL 16 kap. 2 a §.</summary>
    public int WeedYears { get; init; } = 5;
    /// <summary>SoL 16 kap. 2 a §.</summary>
    public int KeepUntilAge { get; init; } = 30;
    /// <summary>For the manager to decide on what is proposed for weeding.</summary>
    public int DecideOnWeedingDays { get; init; } = 90;

    /// <summary>Every number with its source, as the screen shows it.</summary>
    public IReadOnlyList<ReminderSetting> Explained =>
    [
        new("Oanvänt utkast gallras efter", $"{WeedDraftDays} dagar", Citation.OwnPractice, false),
        new("Anmälan som mottagaren inte har öppnat: båda får veta", $"dagen efter {OpenDays} dag, vid behov av skydd i dag redan dagen efter", Citation.OwnPractice, false),
        new("Omedelbar skyddsbedömning", $"samma dag, dagen efter om anmälan kom efter kl. {LateHour}", new Citation("3.9", "SoL 20 kap. 1 §"), false),
        new("Beslut om att inleda utredning eller inte", $"inom {DecideDays} dagar", new Citation("3.9", "SoL 20 kap. 2 §"), true),
        new("Ställning till möte", $"{MeetingDays} dagar", new Citation("3.9", "SoL 19 kap. 5 §"), false),
        new("Införande i verksamhetssystemet", $"{EnterDays} dagar", Citation.OwnPractice, false),
        new("Svar till den som anmält och frågat", $"inom {AnswerDays} dagar från beslutet", new Citation("3.9", "SoL 19 kap. 6 §"), true),
        new("Svar när frågan kommer efter beslutet eller utredning redan pågår: genast", $"{AnswerAtOnceDays} dag", new Citation("3.9", "SoL 19 kap. 6 §"), false),
        new("Att läsa tillägg och besked", $"{ReadDays} dagar", Citation.OwnPractice, false),
        new("Utredningen avslutas (källa: verksamhetssystemet)", $"inom {InvestigationMonths} månader", new Citation("3.9", "SoL 20 kap. 3 §"), true),
        new("Uppföljning efter utredning utan insats (källa: verksamhetssystemet)", $"högst {FollowUpMonths} månader", new Citation("3.9", "SoL 23 kap. 5 §"), true),
        new("Ny anmälan när barnet är fött syns före beräknat datum", $"{BirthVisible} dagar", new Citation("3.1.1"), false),
        new("Uppgifter till en utredning", $"{InformationDays} dagar", new Citation("3.9", "SoL 20 kap. 6 §"), false),
        new("Gallring av anmälan där utredning inte har inletts", $"efter {WeedYears} år", new Citation(null, "SoL 16 kap. 2 a §"), true),
        new("Gallring när utredning har inletts", $"tidigast när personen fyller {KeepUntilAge}", new Citation(null, "SoL 16 kap. 2 a §"), true),
        new("Gallring av anmälan enligt LVM", $"{WeedYears} år efter den sista anteckningen", new Citation(null, "SoL 16 kap. 1 §"), true),
        new("Enhetschefens beslut om det som föreslås för gallring", $"{DecideOnWeedingDays} dagar från det att något föreslås", Citation.OwnPractice, false),
    ];
}
