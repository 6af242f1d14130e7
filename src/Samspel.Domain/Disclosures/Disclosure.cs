using Samspel.Domain.Children;

namespace Samspel.Domain.Disclosures;

/// <summary>
/// A disclosure (utlämnande): one item in one version given from one unit to another on a ground, as a frozen copy.
/// It is the only way information passes between compartments. Nothing later changes what was received.
/// </summary>
public sealed class Disclosure : Aggregate
{
    public const int ShortestNote = 20;
    internal const int DaysToRead = 7;

    Disclosure() { }

    public DisclosureId Id { get; private set; }
    /// <summary>The child as the case's owner knows it; the other compartment does not share it.</summary>
    public ChildId Child { get; private set; }
    public SipId? Sip { get; private set; }
    public string CaseNumber { get; private set; } = "";
    public ItemKind Kind { get; private set; }
    public int ItemNumber { get; private set; }
    public int ItemVersion { get; private set; }
    public UnitId FromUnit { get; private set; }
    public string FromName { get; private set; } = "";
    public CompartmentId FromCompartment { get; private set; }
    public UnitId ToUnit { get; private set; }
    public string ToName { get; private set; } = "";
    public CompartmentId ToCompartment { get; private set; }
    public GroundCode Ground { get; private set; }
    public string? GroundNote { get; private set; }
    public ConsentId? Consent { get; private set; }
    public PersonId DecidedBy { get; private set; }
    public DateTimeOffset At { get; private set; }
    /// <summary>The day in Sweden.</summary>
    public DateOnly On { get; private set; }
    /// <summary>Exactly what was received, JSON.</summary>
    public string Content { get; private set; } = "";
    public DateTimeOffset? ReadAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public DisclosureEnding? Ending { get; private set; }
    public string? EndReason { get; private set; }

    /// <summary>Gives the item to the recipient, when the ground holds at this moment.</summary>
    public static Disclosure Make(DisclosureId id, DisclosureSubject subject, DisclosedItem item, DisclosureEnd from, DisclosureEnd to,
        DisclosureBasis basis, PersonId decidedBy, DateTimeOffset now, DateOnly today)
    {
        DisclosureRules.ToAnotherUnit.Require(from.Unit != to.Unit);
        var ground = Grounds.Of(basis.Ground);
        DisclosureRules.GroundFits.Require(
            Grounds.For(from.Compartment, to.Compartment, Ages.AgeOn(subject.BirthDate, today)).Contains(ground)
            && (!ground.OnlyMessage || item.Kind == ItemKind.Message));
        DisclosureRules.ConsentCovers.Require(!ground.NeedsConsent
            || (basis.Consent is { } consent && consent.Child == subject.Child && consent.IsBetween(from.Unit) && consent.Covers(to.Unit, basis.Purpose, today, subject.BirthDate)));
        var note = string.IsNullOrWhiteSpace(basis.Note) ? null : basis.Note.Trim();
        DisclosureRules.GroundIsExplained.Require(!ground.NeedsNote || note?.Length >= ShortestNote);

        var disclosure = new Disclosure
        {
            Id = id,
            Child = subject.Child,
            Sip = subject.Sip,
            CaseNumber = subject.CaseNumber,
            Kind = item.Kind,
            ItemNumber = item.Number,
            ItemVersion = item.Version,
            Content = item.Content,
            FromUnit = from.Unit,
            FromName = from.Name,
            FromCompartment = from.Compartment.Id,
            ToUnit = to.Unit,
            ToName = to.Name,
            ToCompartment = to.Compartment.Id,
            Ground = ground.Code,
            GroundNote = note,
            Consent = ground.NeedsConsent ? basis.Consent?.Id : null,
            DecidedBy = decidedBy,
            At = now,
            On = today,
        };
        disclosure.Record(new DisclosureMade(id, item.Kind, item.Number, item.Version, to.Unit, to.Name, ground.Code));
        return disclosure;
    }

    /// <summary>Whether the unit may read it now: it received it and it has not ended.</summary>
    public bool IsOpenTo(UnitId unit) => ToUnit == unit && EndedAt is null;

    /// <summary>The recipient has opened it for the first time.</summary>
    public void MarkRead(DateTimeOffset now)
    {
        DisclosureRules.EndsOnce.Require(EndedAt is null);
        if (ReadAt is not null) return;
        Record(new DisclosureRead(Id, Kind, ToName));
        ReadAt = now;
    }

    /// <summary>Takes it back, for example when it went to the wrong unit: the recipient sees nothing more of it. That it was read stays known.</summary>
    public void Recall(string reason, DateTimeOffset now)
    {
        DisclosureRules.EndsOnce.Require(EndedAt is null);
        DisclosureRules.RecallHasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        Record(new DisclosureRecalled(Id, Kind, ToName, ReadAt is not null, reason.Trim()));
        (EndedAt, Ending, EndReason) = (now, DisclosureEnding.Recalled, reason.Trim());
    }

    /// <summary>The recipient has entered it in its own record and needs it here no longer.</summary>
    public void File(DateTimeOffset now)
    {
        DisclosureRules.EndsOnce.Require(EndedAt is null);
        DisclosureRules.FiledWhenRead.Require(ReadAt is not null);
        Record(new DisclosureFiled(Id, Kind, ToName));
        (EndedAt, Ending) = (now, DisclosureEnding.Filed);
    }

    /// <summary>The recipient is to read what it got. Calls and invitations have a duty of their own: to answer.</summary>
    public override IEnumerable<Duty> Duties(DateOnly today) =>
        ReadAt is null && EndedAt is null && Kind is not (ItemKind.Call or ItemKind.Invitation)
            ? [new Duty($"las-mottaget:{Id}", DutyKind.ReadReceived, ToUnit, On, On.AddDays(DaysToRead), new Citation("3.6")) { OwedTo = FromUnit, AwaitedBy = DecidedBy, OwedSince = On }]
            : [];
}
