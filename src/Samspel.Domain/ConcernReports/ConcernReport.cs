using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Sips;

namespace Samspel.Domain.ConcernReports;

/// <summary>
/// A concern report that has been sent (orosanmälan, 3.9). What was sent never changes. It belongs to the receiving board's intake; the person who made it
/// sees what that person wrote and what the board may tell. It is no case (<see cref="ICase"/>): nothing that goes through a unit's cases meets it.
/// What may be done when stands in <see cref="ConcernTransitions"/>, why not in <see cref="ConcernRules"/>.
/// </summary>
public sealed partial class ConcernReport : Aggregate
{
    ConcernReport() { }

    public ConcernReportId Id { get; private set; }
    public CaseNumber Number { get; private set; }
    public ConcernKind Kind { get; private set; }
    public ConcernReporter Reporter { get; private set; } = null!;
    public PersonId ReporterPerson { get; private set; }

    /// <summary>The secrecy it belongs to: the receiving board's.</summary>
    public CompartmentId Compartment { get; private set; }
    public UnitId Unit { get; private set; }
    public BoardRef Board { get; private set; } = null!;
    public BoardBasis Basis { get; private set; }
    public string? WhyThisBoard { get; private set; }

    /// <summary>The frozen text of what was sent, and its checksum.</summary>
    public string Copy { get; private set; } = "";
    public string Checksum { get; private set; } = "";
    public SwedishTime SentAt { get; private set; }
    public ConcernState State { get; private set; }
    public DateOnly StateSince { get; private set; }
    public Urgency Urgency { get; private set; }
    public IReadOnlyList<ConcernAddition> Additions { get; private set; } = [];

    /// <summary>Why the reporter fears violence if the name becomes known: then it is secret from the family (OSL 26 kap. 5 §).</summary>
    public string? ReporterSecrecy { get; private set; }

    /// <summary>The report for the child before it was born.</summary>
    public ConcernReportId? AfterBirthOf { get; private set; }

    /// <summary>The legal ground of every report: the duty breaks the secrecy.</summary>
    public static readonly GroundCode Ground = GroundCode.G3;

    public ConcernContent Content => field ??= ConcernCopy.Read(Copy).Content;

    public ConcernReceipt Receipt => new(Number, SentAt, Forwardings.Count > 0 ? Forwardings[0].From.Name : Board.Name, Basis, WhyThisBoard, Checksum);

    /// <summary>What is kept is what was sent.</summary>
    public bool IsUntouched => ConcernCopy.ChecksumOf(Copy) == Checksum;

    /// <summary>Sends a draft to a board. Sent again, for example after a lost session, it is the same report.</summary>
    /// <param name="already">The report that has the draft's id, when there is one.</param>
    /// <param name="proposal">The board the product proposes; another takes a reason. Null when nothing is known to propose by.</param>
    public static ConcernReport Send(ConcernDraft draft, ConcernReport? already, CaseNumber number, Actor by, string name, string title, ConcernBoard board, BoardProposal? proposal, string? why, SwedishTime now)
    {
        ConcernRules.Personal.Require(draft.MayRead(by));
        if (already is not null)
        {
            ConcernRules.SentOnce.Require(already.Id == draft.Id && already.ReporterPerson == by.Person);
            return already;
        }
        draft.RequireOpen(by);
        var content = draft.Content;
        if (content.Missing().ToList() is { Count: > 0 } missing) throw ConcernRules.IsWhole.Broken($"Skriv {SipWords.List(missing)}.");
        ConcernRules.FearIsExplained.Require(content.FearsViolence is null || !ConcernWords.IsBlank(content.FearsViolence));
        var proposed = proposal?.MunicipalityCode == board.MunicipalityCode;
        ConcernRules.OtherBoardHasAReason.Require(proposed || proposal is null || !ConcernWords.IsBlank(why));
        var copy = new ConcernCopy(number.ToString(), now.At, name, title, draft.Unit.Name, board.Content.Name, content).Text;
        var report = new ConcernReport
        {
            Id = draft.Id, Number = number, Kind = content.Kind, Reporter = new ConcernReporter(by.Person, name, title, draft.Unit), ReporterPerson = by.Person,
            Basis = proposed ? proposal!.Basis : proposal is null ? BoardBasis.OwnChoice : BoardBasis.Chosen, WhyThisBoard = proposed || ConcernWords.IsBlank(why) ? null : why!.Trim(),
            Copy = copy, Checksum = ConcernCopy.ChecksumOf(copy), SentAt = now, StateSince = now.On, ArrivedAt = now, Urgency = content.Urgency, ReporterSecrecy = content.FearsViolence?.Trim(), AfterBirthOf = draft.AfterBirthOf,
            WatchesBirth = content.Kind == ConcernKind.UnbornChild ? content.Unborn!.WatchedOn : null,
        };
        report.LiesAt(board.ForChildren);
        report.Record(new ConcernSent(number, now, board.Content.Name, report.Basis, report.Checksum));
        draft.SentWith(number);
        return report;
    }

    /// <summary>More facts. What was sent stays as it was; the addition is as unchangeable.</summary>
    public void AddFacts(Actor by, string text, IReadOnlyList<ConcernAttachment> attachments, SwedishTime now)
    {
        Allow(ConcernCommand.AddFacts, by);
        ConcernRules.AdditionSaysSomething.Require(!ConcernWords.IsBlank(text) || attachments.Count > 0);
        var checksum = ConcernCopy.ChecksumOf(SipSnapshots.Write(new { Number = Number.ToString(), now.At, text, attachments }));
        var addition = new ConcernAddition(Additions.Count + 1, now, text, attachments, checksum);
        Record(new ConcernFactsAdded(addition.Number, now, checksum));
        Additions = [.. Additions, addition];
    }

    /// <summary>The reporter fears violence and asks for secrecy for the own name, also after it was sent.</summary>
    public void FearViolence(Actor by, string why, SwedishTime now)
    {
        Allow(ConcernCommand.FearViolence, by);
        ConcernRules.FearIsExplained.Require(!ConcernWords.IsBlank(why));
        if (ReporterSecrecy == why.Trim()) return;
        Record(new ReporterSecrecyAsked(now));
        ReporterSecrecy = why.Trim();
    }

    /// <summary>Whether the table lets this person do it now; decides whether a button shows.</summary>
    public bool Can(ConcernCommand command, Actor by) => ConcernTransitions.Find(State, command) is { } row && (row.By & PartyOf(by)) != 0
        && (command is not (ConcernCommand.ReportAfterBirth or ConcernCommand.CloseBirthDuty) || (WatchesBirth is not null && Birth is null))
        && (command is not (ConcernCommand.AnswerReporter or ConcernCommand.RefuseAnswer) || Answer is null);

    /// <summary>How the person stands to the report: the reporter wherever that person works, or the board's intake. No role gives more.</summary>
    public ConcernParty PartyOf(Actor by)
    {
        if (by.IsSystem) return ConcernParty.None;
        var party = by.Person == ReporterPerson ? ConcernParty.Reporter : ConcernParty.None;
        return by.Unit == Unit && by.Role.CarriesCases() ? party | ConcernParty.Intake : party;
    }

    void LiesAt(BoardRef board) => (Board, Unit, Compartment) = (board, board.Intake.Id, board.Intake.Compartment);

    ConcernTransition Allow(ConcernCommand command, Actor by)
    {
        var party = PartyOf(by);
        // Who stands in no way to it learns nothing of its state.
        ConcernRules.NotYours.Require(party != ConcernParty.None);
        var row = ConcernTransitions.Find(State, command);
        if (row is null && party == ConcernParty.Reporter) throw ConcernRules.NotYours.Broken(ConcernRules.NotYours.Message);
        if (row is null) throw ConcernRules.WrongState.Broken($"Det går inte att {command.Word()} i läget ”{State.Word()}”. Ladda om sidan.");
        ConcernRules.NotYours.Require((row.By & party) != 0);
        return row;
    }

    void Go(ConcernTransition row, DateOnly today)
    {
        if (row.To is not { } to || to == State) return;
        (State, StateSince) = (to, today);
    }
}
