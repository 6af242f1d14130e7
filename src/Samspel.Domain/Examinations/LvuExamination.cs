using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;
using static Samspel.Domain.Examinations.LvuState;

namespace Samspel.Domain.Examinations;

/// <summary>Where the medical examination before an application for care stands (läge).</summary>
public enum LvuState
{
    /// <summary>Beslutad.</summary>
    Decided,
    /// <summary>Genomförd.</summary>
    Done,
    /// <summary>Intyg lämnat.</summary>
    Certified,
    /// <summary>Ansökan enligt 4 § gjord.</summary>
    Applied,
    /// <summary>Underlåten av särskilda skäl.</summary>
    Omitted,
    /// <summary>Återtagen: no application is made.</summary>
    Withdrawn,
}

/// <summary>What can be done with it.</summary>
public enum LvuCommand { Share, Omit, CarryOut, Certify, Apply, Withdraw, HandOver }

/// <summary>The board's decision (beslut enligt LVU 32 §): who decided, the named physician, and by which entrance to care.</summary>
/// <param name="OtherEntranceBecause">Another entrance than for health examinations: the ongoing contact that gives better material; null for the usual one.</param>
public sealed record LvuDecision(string DecidedBy, DateOnly On, string Physician, string? OtherEntranceBecause = null);

/// <summary>That the examination is left out (underlåten), for special reasons.</summary>
public sealed record LvuOmission(string DecidedBy, DateOnly On, string SpecialReasons);

/// <summary>The certificate (läkarintyg): its day and the disclosure it came by.</summary>
public sealed record LvuCertificate(DateOnly On, DisclosureId? Disclosure);

/// <summary>One row of the table.</summary>
public sealed record LvuTransition(IReadOnlyList<LvuState> From, LvuCommand Command, LvuState? To, ExaminationParty By, Citation Source);

/// <summary>
/// The medical examination before an application for care (läkarundersökning, LVU 32 §): decided by the board, done by the named physician, before the
/// application unless special reasons. Belongs to no placement: there may be none yet. The region bears its cost.
/// </summary>
public sealed class LvuExamination : Aggregate, ICase
{
    static readonly Citation Law = new("6.3.2", "LVU 32 §");

    public static readonly IReadOnlyList<LvuTransition> Table =
    [
        new([Decided], LvuCommand.Share, null, ExaminationParty.Owner, Law),
        new([Decided], LvuCommand.Omit, Omitted, ExaminationParty.Owner, Law),
        new([Decided], LvuCommand.CarryOut, Done, ExaminationParty.Region, Law),
        new([Done], LvuCommand.Certify, Certified, ExaminationParty.Region, Law),
        new([Certified, Omitted], LvuCommand.Apply, Applied, ExaminationParty.Owner, new Citation("6.3.2", "LVU 4 och 32 §§")),
        new([Decided, Done, Certified, Omitted], LvuCommand.Withdraw, Withdrawn, ExaminationParty.Owner, Citation.OwnPractice),
        new([Decided, Done, Certified, Omitted], LvuCommand.HandOver, null, ExaminationParty.Owner, Citation.OwnPractice),
    ];

    LvuExamination() { }

    public ExaminationId Id { get; private set; }
    public CaseNumber Number { get; private set; }
    public ChildId Child { get; private set; }
    public DateOnly ChildBirth { get; private set; }
    public CompartmentId Compartment { get; private set; }
    public UnitId Unit { get; private set; }
    public UnitRef Owner { get; private set; } = null!;
    public PersonId? Responsible { get; private set; }
    public UnitRef? Regional { get; private set; }
    public LvuState State { get; private set; }
    public DateOnly StateSince { get; private set; }
    public LvuDecision? Decision { get; private set; }
    public LvuOmission? Omission { get; private set; }
    public ChainRequest? Shared { get; private set; }
    public DateOnly? DoneOn { get; private set; }
    public LvuCertificate? Certificate { get; private set; }
    public DateOnly? AppliedOn { get; private set; }

    /// <summary>It says little of teeth and of the whole: a health examination is most often needed later too (6.3.2).</summary>
    public bool SuggestsHealthExamination => State is Done or Certified or Applied;

    /// <summary>The board decides that a named physician examines the child.</summary>
    /// <param name="entrance">The region's unit: the same as for health examinations, or another with a reason.</param>
    public static LvuExamination Decide(ExaminationId id, CaseNumber number, Actor by, UnitRef owner, PersonId? responsible, ChildId child, DateOnly birth, LvuDecision decision, UnitRef entrance, UnitRef usual, DateOnly today)
    {
        var examination = New(id, number, by, owner, responsible, child, birth, Decided, today);
        LvuRules.DecisionIsWhole.Require(!IsBlank(decision.DecidedBy) && !IsBlank(decision.Physician) && decision.On != default && decision.On <= today);
        LvuRules.SameEntrance.Require(ChainSide.Region.IsDoneBy(entrance.Kind) && (entrance.Id == usual.Id || !IsBlank(decision.OtherEntranceBecause)));
        examination.Record(new LvuExaminationDecided(decision));
        (examination.Decision, examination.Regional) = (decision, entrance);
        return examination;
    }

    /// <summary>The board leaves it out from the start, for special reasons.</summary>
    public static LvuExamination LeaveOut(ExaminationId id, CaseNumber number, Actor by, UnitRef owner, PersonId? responsible, ChildId child, DateOnly birth, LvuOmission omission, DateOnly today)
    {
        var examination = New(id, number, by, owner, responsible, child, birth, Omitted, today);
        examination.TakeOmission(omission, today);
        return examination;
    }

    /// <summary>The decision has been given to the region's unit.</summary>
    public void Share(Actor by, Disclosure made, DateOnly today)
    {
        Allow(LvuCommand.Share, by);
        LvuRules.SharedByDisclosure.Require(made.Child == Child && made.FromUnit == Unit && made.ToUnit == Regional!.Id && made.EndedAt is null);
        Record(new LvuExaminationShared(made.Id, made.Ground));
        Shared = new ChainRequest(made.Id, made.Ground, Regional!, today);
    }

    public void Omit(Actor by, LvuOmission omission, DateOnly today)
    {
        var row = Allow(LvuCommand.Omit, by);
        TakeOmission(omission, today);
        Go(row, today);
    }

    public void CarryOut(Actor by, DateOnly on, DateOnly today)
    {
        var row = Allow(LvuCommand.CarryOut, by);
        LvuRules.HappenedInOrder.Require(on <= today && on >= Decision!.On);
        Record(new LvuExaminationCarriedOut(on));
        DoneOn = on;
        Go(row, today);
    }

    /// <param name="made">The disclosure from the region's unit; null for a unit on paper.</param>
    public void Certify(Actor by, DateOnly on, Disclosure? made, DateOnly today)
    {
        var row = Allow(LvuCommand.Certify, by);
        LvuRules.HappenedInOrder.Require(on <= today && on >= DoneOn);
        LvuRules.SharedByDisclosure.Require(Regional!.Paper ? made is null : made is not null && made.Child == Child && made.FromUnit == Regional.Id && made.ToUnit == Unit && made.EndedAt is null);
        Record(new LvuCertificateGiven(on));
        Certificate = new LvuCertificate(on, made?.Id);
        Go(row, today);
    }

    /// <summary>The board applies to the court: after the certificate, or after the decision to leave the examination out.</summary>
    public void Apply(Actor by, DateOnly on, DateOnly today)
    {
        LvuRules.BeforeTheApplication.Require(State is not (Decided or Done) || PartyOf(by) != ExaminationParty.Owner);
        var row = Allow(LvuCommand.Apply, by);
        LvuRules.HappenedInOrder.Require(on <= today && on >= (Certificate?.On ?? Omission!.On));
        Record(new LvuApplied(on));
        AppliedOn = on;
        Go(row, today);
    }

    public void Withdraw(Actor by, string reason, DateOnly today)
    {
        var row = Allow(LvuCommand.Withdraw, by);
        LvuRules.ReasonGiven.Require(!IsBlank(reason));
        Record(new LvuExaminationWithdrawn(reason.Trim()));
        Go(row, today);
    }

    /// <summary>Gives the case to another person, to the unit's inbox, or to another unit in the same compartment.</summary>
    public void HandOver(Actor by, UnitRef unit, PersonId? person, string to, DateOnly today)
    {
        Allow(LvuCommand.HandOver, by);
        ExaminationRules.InsideTheCompartment.Require(unit.Compartment == Compartment);
        if (unit.Id == Unit && person == Responsible) return;
        Record(new ExaminationHandedOver(unit.Id, person, to));
        (Owner, Unit, Responsible) = (unit, unit.Id, person);
    }

    public bool Can(LvuCommand command, Actor by) => Find(State, command) is { } row && (row.By & PartyOf(by)) != 0;

    /// <summary>How the person stands to it. For a unit on paper the owner writes down what it has done.</summary>
    public ExaminationParty PartyOf(Actor by)
    {
        if (by.IsSystem || !by.Role.CarriesCases()) return ExaminationParty.None;
        if (by.Unit == Unit) return Regional is { Paper: true } ? ExaminationParty.Both : ExaminationParty.Owner;
        return by.Unit == Regional?.Id && Shared is not null ? ExaminationParty.Region : ExaminationParty.None;
    }

    public static LvuTransition? Find(LvuState state, LvuCommand command) => Table.FirstOrDefault(r => r.Command == command && r.From.Contains(state));

    public override IEnumerable<Duty> Duties(DateOnly today) => State switch
    {
        Decided when Shared is null => [Mine("lamna-beslut", DutyKind.ShareLvuDecision, ExaminationClocks.Default.LvuShare)],
        Decided => [Regions("lakarundersok", DutyKind.CarryOutLvuExamination, ExaminationClocks.Default.LvuExamination)],
        Done => [Regions("lakarintyg", DutyKind.SendLvuCertificate, ExaminationClocks.Default.LvuCertificate)],
        _ => [],
    };

    static LvuExamination New(ExaminationId id, CaseNumber number, Actor by, UnitRef owner, PersonId? responsible, ChildId child, DateOnly birth, LvuState state, DateOnly today)
    {
        LvuRules.NotYours.Require(by.Role.CarriesCases() && by.Unit == owner.Id && owner.Kind.Branch() == Branch.SocialServices);
        return new LvuExamination { Id = id, Number = number, Child = child, ChildBirth = birth, Compartment = owner.Compartment, Unit = owner.Id, Owner = owner, Responsible = responsible, State = state, StateSince = today };
    }

    void TakeOmission(LvuOmission omission, DateOnly today)
    {
        LvuRules.SpecialReasons.Require(!IsBlank(omission.DecidedBy) && !IsBlank(omission.SpecialReasons) && omission.On != default && omission.On <= today);
        Record(new LvuExaminationOmitted(omission));
        Omission = omission;
    }

    LvuTransition Allow(LvuCommand command, Actor by)
    {
        var row = Find(State, command) ?? throw LvuRules.WrongState.Broken($"Det går inte i läget ”{State.Word()}”. Ladda om sidan.");
        LvuRules.NotYours.Require((row.By & PartyOf(by)) != 0);
        return row;
    }

    void Go(LvuTransition row, DateOnly today)
    {
        if (row.To is { } to) (State, StateSince) = (to, today);
    }

    Duty Mine(string key, DutyKind kind, int days) => new(key, kind, Unit, StateSince, StateSince.AddDays(days), Law) { Person = Responsible };

    Duty Regions(string key, DutyKind kind, int days) => Regional!.Paper ? Mine(key, kind, days)
        : new Duty(key, kind, Regional.Id, StateSince, StateSince.AddDays(days), Law) { OwedTo = Unit, AwaitedBy = Responsible, OwedSince = StateSince };

    static bool IsBlank(string? text) => ExaminationWords.IsBlank(text);
}

/// <summary>Every reason to refuse about the medical examination before an application, with its source.</summary>
public static class LvuRules
{
    static readonly Citation Law = new("6.3.2", "LVU 32 §");

    public static readonly Rule WrongState = new("LVU-01", "Det går inte i det här läget. Ladda om sidan.", Law);
    public static readonly Rule NotYours = new("LVU-02", "Socialnämnden beslutar och ansöker. Den utsedda läkarens enhet undersöker och lämnar intyg.", Law);
    public static readonly Rule DecisionIsWhole = new("LVU-03", "Ange vem som har beslutat, vilken dag, senast i dag, och vilken läkare som är utsedd.", Law);
    public static readonly Rule SameEntrance = new("LVU-04", "Samma ingång till vården används som vid hälsoundersökning. Välj den, eller skriv varför en annan pågående kontakt ger ett bättre underlag.", new Citation("6.3.2"));
    public static readonly Rule SpecialReasons = new("LVU-05", "Läkarundersökningen får underlåtas bara av särskilda skäl. Skriv vilka, vem som beslutade och vilken dag.", Law);
    public static readonly Rule SharedByDisclosure = new("LVU-06", "Beslut och intyg lämnas genom ett utlämnande mellan enheterna, om det här barnet, med grund.", new Citation("3.8", "OSL 10 kap."));
    public static readonly Rule HappenedInOrder = new("LVU-07", "Ange en dag senast i dag. Undersökningen följer på beslutet, intyget på undersökningen och ansökan på intyget.", Law);
    public static readonly Rule BeforeTheApplication = new("LVU-08", "Läkarundersökningen ska äga rum och intyget finnas innan nämnden ansöker om vård, om det inte finns särskilda skäl.", Law);
    public static readonly Rule ReasonGiven = new("LVU-09", "Skriv varför.", Citation.OwnPractice);
}

public static class LvuWords
{
    public static string Word(this LvuState state) => state switch
    {
        Decided => "Beslutad",
        Done => "Genomförd",
        Certified => "Intyg lämnat",
        Applied => "Ansökan gjord",
        Omitted => "Underlåten av särskilda skäl",
        Withdrawn => "Återtagen",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
