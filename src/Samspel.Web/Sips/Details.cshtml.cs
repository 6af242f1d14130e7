using Samspel.Domain.Consents;
using Samspel.Domain.Sips;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Layout;

namespace Samspel.Web.Sips;

/// <summary>The overview of a SIP: the child's own words first, and one next step.</summary>
public sealed class DetailsModel(Db db, Viewer viewer, Clock clock) : SipPage(db, viewer, clock)
{
    const int LatestEvents = 6;

    public IReadOnlyList<TimelineEntry> Events { get; private set; } = [];
    public NextStep? Next { get; private set; }
    public IReadOnlyList<Missing> Missing { get; private set; } = [];
    /// <summary>What decides whether a school may call; null for others.</summary>
    public RulesInPlace? Calling { get; private set; }
    public bool MayCall => Calling is not { Rules.SchoolMayCall: false };

    protected override bool ShowsSealed => true;
    public bool Sealed => Sip.State == SipState.WrongChild;

    protected override async Task<bool> LoadMore()
    {
        if (Sealed) return true;
        Calling = await Db.CallingRules(Viewer);
        Next = SipNext.For(Sip, Ledger, MayCall, Today);
        if (Sip.State == SipState.MeetingHeld) Missing = Sip.MissingToEstablish(Consent, Today);
        Events = [.. (await Db.LatestInCase(Sip, Ledger, LatestEvents)).Select(HistoryModel.EntryOf)];
        return true;
    }

    public bool SchoolIsRefused => !MayCall && Sip.State is SipState.NeedNoticed or SipState.ConsentAsked or SipState.Started or SipState.Prepared;

    /// <summary>The meeting whose calls the overview shows: the open one, else the last that was held.</summary>
    public SipMeeting? Meeting => Sip.OpenMeeting ?? Sip.Meetings.LastOrDefault(m => m.State == MeetingState.Held);

    public ConsentState? ConsentState => Consent?.StateOn(Today, Child.BirthDate);

    public string ConsentWords => (ConsentState, Consent) switch
    {
        (null, _) or (_, null) => "Inte frågat än",
        (Samspel.Domain.Consents.ConsentState.Given, { } c) => $"{Givers(c)}, till {c.To:yyyy-MM-dd}",
        ({ } state, _) => state.Word(),
    };

    public string MainWords => Sip.Plan.Main is { } main ? $"{Capital(main.Principal.Word())}: {main.Person}, {main.Unit}" : "Inte bestämt";

    public StatusKind Look(PlanAction action) => Sip.Plan.StatusOf(action) switch
    {
        ActionStatus.Done => StatusKind.Done,
        ActionStatus.Cancelled => StatusKind.Stopped,
        _ when action.Content.By < Today => StatusKind.Late,
        ActionStatus.Waiting => StatusKind.Waiting,
        ActionStatus.Ongoing => StatusKind.Ongoing,
        _ => StatusKind.NotStarted,
    };

    public string Word(PlanAction action) => Look(action) == StatusKind.Late ? $"Försenad, {Sip.Plan.StatusOf(action).Word().ToLowerInvariant()}" : Sip.Plan.StatusOf(action).Word();

    /// <summary>Where something missing is put in.</summary>
    public string PageOf(Missing missing) => Address + missing.Page switch
    {
        Samspel.Domain.Sips.SipPage.Consent => "/samtycke",
        Samspel.Domain.Sips.SipPage.BestInterests => "/barnets-basta",
        Samspel.Domain.Sips.SipPage.Preparation => "/forbered",
        Samspel.Domain.Sips.SipPage.Situation => "/plan/situation",
        Samspel.Domain.Sips.SipPage.MainResponsible => "/plan/huvudansvar",
        Samspel.Domain.Sips.SipPage.FollowUp => "/plan/nasta-uppfoljning",
        Samspel.Domain.Sips.SipPage.Guideline => "/plan/riktlinje",
        Samspel.Domain.Sips.SipPage.Action when missing.Item is { } action => $"/insatser/{action}",
        _ => "/plan",
    };

    public IReadOnlyList<(string Text, string Href)> Work => Links(
        ("Möten", "/moten", Can(SipCommand.PlanMeeting) || Sip.Meetings.Count > 0), ("Planen", "/plan", Can(SipCommand.EditPlan) || Sip.PlanVersion > 0),
        ("Meddelanden", "/meddelanden", Can(SipCommand.SendMessage) || Sip.MessageCount > 0), ("Bilagor", "/bilagor", Can(SipCommand.SendMessage) || Sip.MessageCount > 0),
        ("Utlämnanden", "/utlamnanden", Sip.Meetings.Count > 0 || Sip.MessageCount > 0), ("Samtycke", "/samtycke", true),
        ("Skriv ut till familjen", "/utskrift/familjen", Sip.Preparation is not null), ("Skriv ut till akten", "/utskrift/akten", Sip.Preparation is not null),
        ("Vem lovade vad", "/utskrift/loften", Sip.Plan.Actions.Count > 0), ("Insyn för familjen", "/insyn", Sip.PlanVersion > 0));

    public IReadOnlyList<(string Text, string Href)> OtherActs => Links(
        ("Ändra behovet", "/behov", Can(SipCommand.ReviseNeed)), ("Bedöm barnets bästa", "/barnets-basta", Can(SipCommand.JudgeBestInterests)),
        ("Ändra förberedelsen", "/forbered", Can(SipCommand.Prepare) && Sip.Preparation is not null), ("Ändra deltagare", "/deltagare", Can(SipCommand.ReviseParticipants)),
        ("Ta upp en öppen fråga", "/fragor/ny", Can(SipCommand.RaiseQuestion)), ("Lämna över ärendet", "/lamna-over", Can(SipCommand.HandOver)),
        ("Samtycket återkallas", "/samtycke/aterkalla", Can(SipCommand.WithdrawConsent) && ConsentState == Samspel.Domain.Consents.ConsentState.Given),
        ("Avsluta SIP", "/avsluta", Can(SipCommand.Close)), ("Fel barn, flyttat eller avlidit", "/avsluta-sarskilt", Can(SipCommand.EndAsMoved)));

    IReadOnlyList<(string, string)> Links(params (string Text, string Path, bool Shown)[] links) => [.. links.Where(l => l.Shown).Select(l => (l.Text, Address + l.Path))];

    static string Givers(Consent c) => c.Assessment.Givers switch { ConsentGivers.GuardiansDecide => "Vårdnadshavarna", ConsentGivers.TogetherWithChild => "Vårdnadshavarna och barnet", _ => "Den unge själv" };

    static string Capital(string word) => char.ToUpper(word[0], SwedishDate.Culture) + word[1..];
}
