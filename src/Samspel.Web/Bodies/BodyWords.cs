using Samspel.Domain.Agreements;
using Samspel.Domain.Bodies;
using Samspel.Domain.CentreStarts;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Bodies;

/// <summary>How bodies and meetings read on a screen, and what there is to choose between.</summary>
static class BodyWords
{
    public static IReadOnlyList<Choice> Kinds(bool county) => [.. Enum.GetValues<BodyKind>().Where(k => county || !k.IsCountyWide()).Select(k => new Choice($"{k}", k.Word()))];

    public static readonly IReadOnlyList<Choice> Mandates =
    [
        new($"{SeatMandate.Decide}", SeatMandate.Decide.Word(), "Deltar i besluten."),
        new($"{SeatMandate.Prepare}", SeatMandate.Prepare.Word(), "Bereder ärenden som beslutas någon annanstans."),
        new($"{SeatMandate.Adjoined}", SeatMandate.Adjoined.Word(), "Får vara med och yttra sig."),
    ];

    public static readonly IReadOnlyList<Choice> Holders = [new("False", "Ledamot"), new("True", "Ersättare")];

    public static readonly IReadOnlyList<Choice> Purposes = [.. Enum.GetValues<MatterPurpose>().Select(p => new Choice($"{p}", p.Word()))];

    public static readonly IReadOnlyList<Choice> Phases =
    [
        new($"{MatterPhase.Planning}", "Ja, samverkan planeras", "Då skrivs hur brukarföreträdare har deltagit, eller varför inte."),
        new($"{MatterPhase.FollowUp}", "Ja, samverkan följs upp", "Då skrivs hur brukarföreträdare har deltagit, eller varför inte."),
        new($"{MatterPhase.Other}", "Nej"),
    ];

    public static readonly IReadOnlyList<Choice> YesNo = [new("True", "Ja"), new("False", "Nej")];

    public static readonly IReadOnlyList<Choice> Results = [.. Enum.GetValues<DecisionResult>().Select(r => new Choice($"{r}", r.Word()))];

    public static string Word(this MatterPurpose purpose) => purpose switch
    {
        MatterPurpose.Information => "Information",
        MatterPurpose.Discussion => "Diskussion",
        MatterPurpose.Preparation => "Beredning",
        _ => "Beslut",
    };

    public static StatusKind Tag(BodyMeetingState state) => state switch
    {
        BodyMeetingState.Planned => StatusKind.NotStarted,
        BodyMeetingState.Cancelled => StatusKind.Stopped,
        BodyMeetingState.Locked => StatusKind.Done,
        BodyMeetingState.Noticed => StatusKind.Waiting,
        _ => StatusKind.Ongoing,
    };

    public static StatusKind Tag(DecisionResult result) => result switch
    {
        DecisionResult.Approved => StatusKind.Done,
        DecisionResult.Rejected => StatusKind.Stopped,
        _ => StatusKind.Waiting,
    };

    /// <summary>"15 platser: 0 beslutar, 15 vakanta."</summary>
    public static string Seats(PrincipalMandate m)
    {
        var parts = new[] { $"{m.MayDecide} beslutar", Some(m.MayPrepare, "bereder", "bereder"), Some(m.Adjoined, "adjungerad", "adjungerade"), Some(m.Vacant, "vakant", "vakanta") };
        return $"{m.Seats} {(m.Seats == 1 ? "plats" : "platser")}: {string.Join(", ", parts.OfType<string>())}.";

        static string? Some(int count, string one, string many) => count == 0 ? null : $"{count} {(count == 1 ? one : many)}";
    }

    public static string Side(Principal principal) => principal switch { Principal.Region => "Regionen", Principal.Municipality => "Kommunerna", _ => "Övriga" };

    /// <summary>What a body can bring about by deciding, by what the matter is about. The thing's own table still says whether it can be done then.</summary>
    public static IReadOnlyList<Choice> Effects(BodyKind kind) => kind switch
    {
        BodyKind.ManagersNetwork =>
        [
            new(nameof(AgreementCommand.Prepare), "Godkänna den länsövergripande överenskommelsen", Group: "Om den länsövergripande överenskommelsen"),
            new(nameof(AgreementCommand.RecordRevision), "Uppdra utvärdering och revidering", Group: "Om den länsövergripande överenskommelsen"),
            new(nameof(AmendmentCommand.Decide), "Besluta om en enklare ändring", Group: "Om en enklare ändring"),
            Adopt, .. Local,
        ],
        BodyKind.WelfareCouncil =>
        [
            new(nameof(AgreementCommand.Recommend), "Rekommendera parterna att godkänna överenskommelsen", Group: "Om den länsövergripande överenskommelsen"),
            new(nameof(AgreementCommand.Renegotiate), "Omförhandla överenskommelsen i sin helhet", Group: "Om den länsövergripande överenskommelsen"),
            Adopt, .. Local,
        ],
        _ => Local,
    };

    static readonly Choice Adopt = new(nameof(FrameworkCommand.Adopt), "Anta ramdokumentet för familjecentraler", Group: "Om ramdokumentet");

    static readonly IReadOnlyList<Choice> Local =
    [
        new(nameof(LocalCommand.RequestDecision), "Lämna en lokal överenskommelse för politiskt beslut", Group: "Om en lokal överenskommelse"),
        new(nameof(LocalCommand.SendBack), "Skicka tillbaka en lokal överenskommelse till utkast", Group: "Om en lokal överenskommelse"),
        new(nameof(LocalCommand.End), "Avsluta en lokal överenskommelse", Group: "Om en lokal överenskommelse"),
    ];
}
