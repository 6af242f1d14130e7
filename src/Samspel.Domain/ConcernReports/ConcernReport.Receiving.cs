using Samspel.Domain.Parties;

namespace Samspel.Domain.ConcernReports;

public sealed partial class ConcernReport
{
    /// <summary>When it came to the board that has it: sent, or sent on.</summary>
    public SwedishTime ArrivedAt { get; private set; }

    /// <summary>When that board's intake first opened it.</summary>
    public SwedishTime? OpenedAt { get; private set; }
    public int AdditionsRead { get; private set; }

    /// <summary>Mottagen: the clock of fourteen days starts here.</summary>
    public SwedishTime? ReceivedAt { get; private set; }

    /// <summary>Why it counts as received so much later than it arrived that a clock moved; null when none did.</summary>
    public string? WhyReceivedLater { get; private set; }

    /// <summary>Last day of the immediate protection assessment.</summary>
    public DateOnly? AssessBy { get; private set; }
    public SwedishTime? ProtectionAssessedAt { get; private set; }

    /// <summary>Last day to decide, extension counted in.</summary>
    public DateOnly? DecideBy { get; private set; }
    public IReadOnlyList<ConcernExtension> Extensions { get; private set; } = [];
    public ConcernDecision? Decision { get; private set; }
    public IReadOnlyList<ConcernForwarding> Forwardings { get; private set; } = [];
    public IReadOnlyList<MeetingOffer> Meetings { get; private set; } = [];
    public SystemEntry? Entry { get; private set; }

    /// <summary>Last day of the investigation, and when it ended: from the board's own system.</summary>
    public DateOnly? InvestigateBy { get; private set; }
    public DateOnly? InvestigationClosedOn { get; private set; }
    public IReadOnlyList<InvestigationExtension> InvestigationExtensions { get; private set; } = [];

    /// <summary>Whether the immediate protection assessment came after its last day.</summary>
    public bool AssessedLate => ProtectionAssessedAt?.On > AssessBy;

    /// <summary>Last day of a follow-up after an investigation without support.</summary>
    public DateOnly? FollowUpUntil => State == ConcernState.ClosedWithoutSupport ? InvestigationClosedOn?.AddMonths(ConcernClocks.Default.FollowUpMonths) : null;

    /// <summary>Whether information may be asked for now (SoL 20 kap. 6 §).</summary>
    public bool IsUnderInvestigation => ConcernTransitions.UnderInvestigation.Contains(State);

    /// <summary>The intake opens it. The first time is known to both; additions are read with it.</summary>
    public void Open(Actor by, SwedishTime now)
    {
        Allow(ConcernCommand.Open, by);
        if (OpenedAt is null)
        {
            Record(new ConcernOpened(now));
            OpenedAt = now;
        }
        if (AdditionsRead == Additions.Count) return;
        Record(new ConcernAdditionsRead(Additions.Count));
        AdditionsRead = Additions.Count;
    }

    /// <summary>Records when the board received it; an electronic report is in when it has arrived.</summary>
    /// <param name="why">Needed when a later time would give the board more days than the arrival does.</param>
    public void Receive(Actor by, SwedishTime at, SwedishTime now, string? why = null)
    {
        var row = Allow(ConcernCommand.Receive, by);
        ConcernRules.SentByNow.Require(at.At >= ArrivedAt.At && at.At <= now.At);
        var later = ClocksOf(at) != ClocksOf(ArrivedAt);
        ConcernRules.LaterReceiptIsExplained.Require(!later || !ConcernWords.IsBlank(why));
        Open(by, now);
        Record(new ConcernReceived(at));
        StartClocks(at);
        WhyReceivedLater = later ? why!.Trim() : null;
        Go(row, now.On);
    }

    /// <summary>
    /// The wrong board sends it on at once, also when it has had to assess protection first. The right board has received it from that moment and makes
    /// its own assessment; the one that sends it on reads it no more.
    /// </summary>
    public void Forward(Actor by, ConcernBoard to, string why, SwedishTime now)
    {
        var row = Allow(ConcernCommand.Forward, by);
        ConcernRules.ForwardedToAnother.Require(to.MunicipalityCode != Board.MunicipalityCode && !ConcernWords.IsBlank(why));
        var forwarding = new ConcernForwarding(Board, to.ForChildren, now, why.Trim());
        Record(new ConcernForwarded(forwarding.From.Name, forwarding.To.Name, now));
        Forwardings = [.. Forwardings, forwarding];
        LiesAt(forwarding.To);
        (ArrivedAt, OpenedAt, AdditionsRead, Entry, Meetings, Links) = (now, null, 0, null, [], []);
        (ProtectionAssessedAt, Extensions, WhyReceivedLater) = (null, [], null);
        StartClocks(now);
        Go(row, now.On);
    }

    /// <summary>The immediate protection assessment was made: the time only, what was found stands in the board's own system.</summary>
    public void AssessProtection(Actor by, SwedishTime at, SwedishTime now)
    {
        var row = Allow(ConcernCommand.AssessProtection, by);
        ConcernRules.SentByNow.Require(at.At >= ReceivedAt!.Value.At && at.At <= now.At);
        Open(by, now);
        Record(new ConcernProtectionAssessed(at));
        ProtectionAssessedAt = at;
        Go(row, now.On);
    }

    /// <summary>More time to decide, for exceptional reasons. When the last day has passed there is nothing left to extend: the decision is late.</summary>
    /// <param name="on">The day the board extended it.</param>
    public void Extend(Actor by, string why, DateOnly until, DateOnly on, DateOnly today)
    {
        Allow(ConcernCommand.Extend, by);
        ConcernRules.ExtensionHasReasons.Require(!ConcernWords.IsBlank(why) && until > DecideBy);
        ConcernRules.ExtendedInTime.Require(on >= ReceivedAt!.Value.On && on <= today && on <= DecideBy);
        Record(new ConcernExtended(until));
        Extensions = [.. Extensions, new ConcernExtension(until, why.Trim(), on)];
        DecideBy = until;
    }

    /// <summary>The board has decided: opened, not opened, or one is going on already.</summary>
    /// <param name="whyLate">Needed when the day is past the last one.</param>
    public void Decide(Actor by, ConcernAnswer outcome, DateOnly on, string? whyLate, DateOnly today)
    {
        var row = Allow(outcome switch
        {
            ConcernAnswer.Opened => ConcernCommand.OpenInvestigation,
            ConcernAnswer.NotOpened => ConcernCommand.DecideNotToOpen,
            _ => ConcernCommand.NoteOngoing,
        }, by);
        ConcernRules.DecidedByNow.Require(on >= ProtectionAssessedAt!.Value.On && on <= today);
        var late = on > DecideBy;
        ConcernRules.LateIsExplained.Require(!late || !ConcernWords.IsBlank(whyLate));
        Record(new ConcernDecided(outcome, on, late));
        Decision = new ConcernDecision(outcome, on, late ? whyLate!.Trim() : null);
        InvestigateBy = outcome == ConcernAnswer.Opened ? on.AddMonths(ConcernClocks.Default.InvestigationMonths) : null;
        Go(row, today);
    }

    /// <summary>Whom a meeting is still to be thought of for. It is a bör: reminded of, never required.</summary>
    public IReadOnlyList<MeetingWith> MeetingsLeft => [.. Enum.GetValues<MeetingWith>().Where(w => (w != MeetingWith.Child || Kind == ConcernKind.Child) && Meetings.All(m => m.With != w))];

    /// <summary>A meeting was offered, or judged unsuitable; a later judgement takes the place of an earlier.</summary>
    public void OfferMeeting(Actor by, MeetingOffer offer, DateOnly today)
    {
        Allow(ConcernCommand.OfferMeeting, by);
        ConcernRules.MeetingIsSettled.Require(offer.On >= ReceivedAt!.Value.On && offer.On <= today && (offer.IsOffered || !ConcernWords.IsBlank(offer.WhyNot)) && (offer.With != MeetingWith.Child || Kind == ConcernKind.Child));
        if (Meetings.Contains(offer)) return;
        Record(new ConcernMeetingSettled(offer.With, Kind, offer.IsOffered, offer.On));
        Meetings = [.. Meetings.Where(m => m.With != offer.With), offer];
    }

    /// <summary>The hand-over receipt: it stands in the board's own system.</summary>
    public void EnterInSystem(Actor by, SystemEntry entry, DateOnly today)
    {
        Allow(ConcernCommand.EnterInSystem, by);
        ConcernRules.EntryHasAReference.Require(!ConcernWords.IsBlank(entry.Reference) && entry.On >= ReceivedAt!.Value.On && entry.On <= today);
        if (entry == Entry) return;
        Record(new ConcernEntered(entry.Reference, entry.On));
        Entry = entry;
    }

    /// <summary>The whole file for the board's own system; that it was taken out is kept.</summary>
    public ConcernExport Export(Actor by)
    {
        Allow(ConcernCommand.Export, by);
        Record(new ConcernExported(ExportVersion));
        return new ConcernExport(ExportVersion, Number.ToString(), Checksum, Copy, SentAt.At, ReceivedAt?.At, ProtectionAssessedAt?.At, Decision, Additions, Forwardings, Meetings, ReporterSecrecy)
        {
            Board = Board.Name, BoardBasis = Basis, WhyBoard = WhyThisBoard, ArrivedAt = ArrivedAt.At, OpenedAt = OpenedAt?.At, WhyReceivedLater = WhyReceivedLater, AssessBy = AssessBy, DecideBy = DecideBy, Extensions = Extensions,
            Corrections = Corrections, AskedAt = AskedAt?.At, Answer = Answer, Entry = Entry, InvestigateBy = InvestigateBy, InvestigationExtensions = InvestigationExtensions, InvestigationClosedOn = InvestigationClosedOn,
        };
    }

    public const int ExportVersion = 2;

    /// <summary>More time for the investigation, for a stated time (källa: verksamhetssystemet).</summary>
    public void ExtendInvestigation(Actor by, DateOnly until, string why, DateOnly today)
    {
        Allow(ConcernCommand.ExtendInvestigation, by);
        ConcernRules.InvestigationDays.Require(until > InvestigateBy && !ConcernWords.IsBlank(why));
        Record(new InvestigationExtended(until));
        InvestigationExtensions = [.. InvestigationExtensions, new InvestigationExtension(until, why.Trim(), today)];
        InvestigateBy = until;
    }

    /// <summary>
    /// The investigation has ended in the board's own system; the day and with or without support, nothing else. Information is no longer to be given
    /// to it: what has not been answered is withdrawn.
    /// </summary>
    /// <param name="unanswered">The report's requests for information that wait for an answer.</param>
    public void CloseInvestigation(Actor by, bool withSupport, DateOnly on, DateOnly today, params IReadOnlyList<InformationRequest> unanswered)
    {
        var row = Allow(withSupport ? ConcernCommand.CloseWithSupport : ConcernCommand.CloseWithoutSupport, by);
        ConcernRules.InvestigationDays.Require(on >= Decision!.On && on <= today);
        if (unanswered.Any(r => r.Report != Id)) throw new ArgumentException("Another report's requests.", nameof(unanswered));
        Record(new InvestigationClosed(withSupport, on));
        InvestigationClosedOn = on;
        foreach (var request in unanswered) request.Withdraw(by);
        Go(row, today);
    }

    void StartClocks(SwedishTime received)
    {
        ReceivedAt = received;
        (AssessBy, DecideBy) = ClocksOf(received);
    }

    /// <summary>Last day of the protection assessment and of the decision for a report that is received then.</summary>
    static (DateOnly AssessBy, DateOnly DecideBy) ClocksOf(SwedishTime received)
    {
        var clocks = ConcernClocks.Default;
        return (received.Clock.Hour >= clocks.LateHour ? received.On.AddDays(1) : received.On, received.On.AddDays(clocks.DecideDays));
    }
}
