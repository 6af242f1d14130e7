using Samspel.Domain.Parties;
using Samspel.Domain.Sips;

namespace Samspel.Domain.ConcernReports;

/// <summary>What a physician's report says (anmälan enligt LVM), about an adult.</summary>
/// <param name="Known">What the physician has met, and when.</param>
/// <param name="WhyNotVoluntary">Why help cannot be given of free will in health care.</param>
/// <param name="Pregnant">Thought of specially (3.9); null when it is not known.</param>
/// <param name="ChildrenToo">There are children to be worried for: then a concern report of its own is made, apart from this.</param>
public sealed record SubstanceContent(ReportedPerson About, string Known, string WhyNotVoluntary, bool? Pregnant, bool ChildrenToo)
{
    public IEnumerable<string> Missing()
    {
        if (!About.CanBeFound) yield return "något om den vuxna: namn, nummer eller var personen finns";
        if (ConcernWords.IsBlank(Known)) yield return "vad du vet, och när";
        if (ConcernWords.IsBlank(WhyNotVoluntary)) yield return "varför hjälp inte kan ges frivilligt inom vården";
    }
}

/// <summary>Where an LVM report stands.</summary>
public enum SubstanceState
{
    /// <summary>Inskickad.</summary>
    Sent,
    /// <summary>Mottagen.</summary>
    Received,
}

/// <summary>One row of the table.</summary>
public sealed record SubstanceTransition(SubstanceState From, SubstanceCommand Command, SubstanceState To);

/// <summary>What the receiving unit does with an LVM report.</summary>
public enum SubstanceCommand { Receive, Forward, EnterInSystem }

/// <summary>
/// A physician's report of an adult whose harmful use cannot be treated of free will (LVM 6 §, 3.9). Kept wholly apart from children's data: its own kind of
/// number, its own intake, no link to a child or to a concern report. What follows stands in the municipality's own system.
/// </summary>
public sealed class SubstanceReport : Aggregate
{
    SubstanceReport() { }

    public SubstanceReportId Id { get; private set; }
    public CaseNumber Number { get; private set; }
    public ConcernReporter Physician { get; private set; } = null!;
    public PersonId PhysicianPerson { get; private set; }
    public CompartmentId Compartment { get; private set; }
    public UnitId Unit { get; private set; }
    public BoardRef Board { get; private set; } = null!;
    public string Copy { get; private set; } = "";
    public string Checksum { get; private set; } = "";
    public SwedishTime SentAt { get; private set; }
    public SwedishTime ArrivedAt { get; private set; }
    public SubstanceState State { get; private set; }
    public SwedishTime? ReceivedAt { get; private set; }
    public SystemEntry? Entry { get; private set; }
    public ConcernKept? Kept { get; private set; }
    public IReadOnlyList<ConcernForwarding> Forwardings { get; private set; } = [];

    public static readonly IReadOnlyList<SubstanceTransition> Table =
    [
        new(SubstanceState.Sent, SubstanceCommand.Receive, SubstanceState.Received),
        new(SubstanceState.Received, SubstanceCommand.Forward, SubstanceState.Sent),
        new(SubstanceState.Received, SubstanceCommand.EnterInSystem, SubstanceState.Received),
    ];

    public SubstanceContent Content => field ??= SipSnapshots.Read<SubstanceCopy>(Copy).Content;

    /// <summary>Sends the report. There is no draft: it is short, and written by the physician alone. Sent again it is the same.</summary>
    /// <param name="isPhysician">The signed-in person says so: the product knows no licence.</param>
    public static SubstanceReport Send(SubstanceReportId id, SubstanceReport? already, CaseNumber number, Actor by, string name, string title, bool isPhysician, UnitRef unit, SubstanceContent content, BoardRef? board, SwedishTime now)
    {
        SubstanceRules.ByPhysician.Require(!by.IsSystem && isPhysician && by.Unit == unit.Id && unit.Kind.Branch() is Branch.HealthCare or Branch.PrivateProvider);
        if (already is not null)
        {
            SubstanceRules.SentOnce.Require(already.Id == id && already.PhysicianPerson == by.Person);
            return already;
        }
        if (content.Missing().ToList() is { Count: > 0 } missing) throw SubstanceRules.IsWhole.Broken($"Skriv {SipWords.List(missing)}.");
        var adult = content with { About = content.About with { Known = null } };
        SubstanceRules.AboutAnAdult.Require(!adult.About.IsUnderAge(now.On));
        if (board is null) throw SubstanceRules.BoardTakesThem.Broken(SubstanceRules.BoardTakesThem.Message);
        var copy = SipSnapshots.Write(new SubstanceCopy(number.ToString(), now.At, name, title, unit.Name, board.Name, adult));
        var report = new SubstanceReport
        {
            Id = id, Number = number, Physician = new ConcernReporter(by.Person, name, title, unit), PhysicianPerson = by.Person, Copy = copy, Checksum = ConcernCopy.ChecksumOf(copy), SentAt = now, ArrivedAt = now,
        };
        report.LiesAt(board);
        report.Record(new SubstanceReported(number, now, board.Name, report.Checksum));
        return report;
    }

    public bool IsPhysician(Actor by) => !by.IsSystem && by.Person == PhysicianPerson;
    public bool IsIntake(Actor by) => !by.IsSystem && by.Unit == Unit && by.Role.CarriesCases();

    /// <summary>The physician and the receiving unit; nobody else.</summary>
    public bool MayRead(Actor by) => IsPhysician(by) || IsIntake(by);

    public bool Can(SubstanceCommand command, Actor by) => IsIntake(by) && Table.Any(r => r.From == State && r.Command == command);

    public void Receive(Actor by, SwedishTime now)
    {
        var row = Allow(SubstanceCommand.Receive, by);
        Record(new SubstanceReceived(now));
        (ReceivedAt, State) = (now, row.To);
    }

    /// <summary>The wrong board sends it on.</summary>
    public void Forward(Actor by, BoardRef to, string why, SwedishTime now)
    {
        var row = Allow(SubstanceCommand.Forward, by);
        ConcernRules.ForwardedToAnother.Require(to.MunicipalityCode != Board.MunicipalityCode && !ConcernWords.IsBlank(why));
        Record(new ConcernForwarded(Board.Name, to.Name, now));
        Forwardings = [.. Forwardings, new ConcernForwarding(Board, to, now, why.Trim())];
        LiesAt(to);
        (ArrivedAt, ReceivedAt, Entry, Kept, State) = (now, null, null, null, row.To);
    }

    public void EnterInSystem(Actor by, SystemEntry entry, DateOnly today)
    {
        Allow(SubstanceCommand.EnterInSystem, by);
        ConcernRules.EntryHasAReference.Require(!ConcernWords.IsBlank(entry.Reference) && entry.On >= ReceivedAt!.Value.On && entry.On <= today);
        if (entry == Entry) return;
        Record(new ConcernEntered(entry.Reference, entry.On));
        Entry = entry;
    }

    /// <summary>Whether the person decides on weeding: the manager of the unit that has the report.</summary>
    public bool MayWeed(Actor by) => by.Role == Role.UnitManager && IsIntake(by);

    /// <summary>The time for weeding has come and the report is kept all the same.</summary>
    public void Keep(Actor by, string why, DateOnly today)
    {
        SubstanceRules.WeededByManager.Require(MayWeed(by));
        SubstanceRules.KeptSaysWhy.Require(!ConcernWords.IsBlank(why));
        if (Kept?.Why == why.Trim()) return;
        Record(new ConcernKeptFromWeeding(today));
        Kept = new ConcernKept(why.Trim(), today);
    }

    public override IEnumerable<Duty> Duties(DateOnly today) => State == SubstanceState.Sent
        ?
        [
            new Duty($"ta-emot-lvm:{Id}", DutyKind.OpenSubstanceReport, Unit, ArrivedAt.On, ArrivedAt.On.AddDays(ConcernClocks.Default.OpenDays), SubstanceRules.Law),
            Duty.For(PhysicianPerson, $"framme-lvm:{Id}", DutyKind.CheckConcernArrived, ArrivedAt.On.AddDays(ConcernClocks.Default.OpenDays + 1), ArrivedAt.On.AddDays(ConcernClocks.Default.OpenDays + 1), SubstanceRules.Law),
        ]
        : [];

    void LiesAt(BoardRef board) => (Board, Unit, Compartment) = (board, board.Intake.Id, board.Intake.Compartment);

    SubstanceTransition Allow(SubstanceCommand command, Actor by)
    {
        SubstanceRules.NotYours.Require(IsIntake(by));
        return Table.FirstOrDefault(r => r.From == State && r.Command == command) ?? throw SubstanceRules.WrongState.Broken(SubstanceRules.WrongState.Message);
    }
}

/// <summary>The report as it was sent.</summary>
public sealed record SubstanceCopy(string Number, DateTimeOffset SentAt, string Physician, string Title, string Unit, string Board, SubstanceContent Content);

public sealed record SubstanceReported(CaseNumber Number, SwedishTime At, string Board, string Checksum) : Fact, IKnownToReporter { public override string Sentence => $"Anmälan {Number} skickades {At.On:yyyy-MM-dd} kl. {At.Clock:HH\\.mm} till {Board}."; }
public sealed record SubstanceReceived(SwedishTime At) : Fact, IKnownToReporter { public override string Sentence => "Anmälan togs emot."; }

public static class SubstanceRules
{
    internal static readonly Citation Law = new("3.9", "LVM 6 §");
    internal static readonly Citation Weeding = new(null, "SoL 16 kap. 1 §");

    public static readonly Rule ByPhysician = new("LVM-01", "En anmälan enligt LVM görs av en läkare, i offentlig eller privat vård, och personligen. Är du inte läkare kan du göra en orosanmälan om det finns barn att oroa sig för.", Law);
    public static readonly Rule IsWhole = new("LVM-02", "Skriv vem det gäller, vad du vet och varför hjälp inte kan ges frivilligt.", Law);
    public static readonly Rule AboutAnAdult = new("LVM-03", "Anmälan enligt LVM gäller vuxna. Gör en orosanmälan om den som är under 18 år.", Law);
    public static readonly Rule BoardTakesThem = new("LVM-04", "Nämnden tar inte emot anmälningar om vuxna i Samspel. Ring eller skriv till socialnämnden där personen vistas.", Law);
    public static readonly Rule SentOnce = new("LVM-05", "Anmälan är redan skickad.", Law);
    public static readonly Rule NotYours = new("LVM-06", "Anmälan hanteras av den enhet inom socialtjänsten som har tagit emot den.", new Citation("3.8", "OSL 26 kap. 1 §"));
    public static readonly Rule WrongState = new("LVM-07", "Det går inte i anmälans nuvarande läge. Ladda om sidan.", Citation.OwnPractice);
    public static readonly Rule WeededByManager = new("LVM-08", "Enhetschefen på den enhet som har anmälan beslutar om gallring, med stöd i nämndens gallringsplan eller beslut.", Weeding);
    public static readonly Rule MayBeWeeded = new("LVM-09", "Anmälan får inte gallras nu.", Weeding);
    public static readonly Rule KeptSaysWhy = new("LVM-10", "Skriv varför anmälan bevaras.", Weeding);
}
