using Samspel.Domain.Parties;

namespace Samspel.Domain.LocalAgreements;

/// <summary>Where a measure stands in the implementation (fas, 8).</summary>
public enum ImplementationPhase
{
    /// <summary>Behovsinventering.</summary>
    Inventory,
    /// <summary>Införande.</summary>
    Introduction,
    /// <summary>Användning.</summary>
    Use,
    /// <summary>Vidmakthållande.</summary>
    Upkeep,
}

/// <summary>What a measure is (åtgärd): what, at which unit, in which phase, what shows it, and when it is looked at again.</summary>
public sealed record MeasureContent(string What, ImplementationPhase Phase, UnitId Unit, string UnitName, string? Evidence, DateOnly? ReviewOn);

/// <summary>A measure to put the agreement into practice (åtgärd för implementering).</summary>
public sealed record Measure(int Id, MeasureContent Content, bool Finished = false);

/// <summary>A unit's word that it knows and uses the agreement (enhetens bekräftelse, 8).</summary>
public sealed record UnitConfirmation(UnitId Unit, string UnitName, bool Knows, bool Uses, string? Comment, DateOnly On, PersonId By);

/// <summary>A unit that has been asked to confirm.</summary>
public sealed record AskedUnit(UnitId Unit, string Name, DateOnly On);

/// <summary>A joint training (gemensam utbildning, 3.6): when, about what, which units came and how many.</summary>
public sealed record Training(int Id, DateOnly On, string Subject, IReadOnlyList<TrainedUnit> Units)
{
    /// <summary>People from both principals were there.</summary>
    public bool IsJoint => Units.Select(u => u.Side).Distinct().Count() > 1;
}

/// <summary>How many from a unit took part in a training; no names.</summary>
public sealed record TrainedUnit(UnitId? Unit, string Name, Principal Side, int People);

/// <summary>
/// How the agreement is put into practice in a municipality (implementering, 8): measures by phase, units that confirm that they know and use it,
/// and the log of joint training (3.6).
/// </summary>
public sealed class Implementation : Aggregate
{
    Implementation() { }

    public ImplementationId Id { get; private set; }
    public string MunicipalityCode { get; private set; } = "";

    /// <summary>The local agreement it is about; null when it is the county agreement alone.</summary>
    public LocalAgreementId? Agreement { get; private set; }
    public IReadOnlyList<Measure> Measures { get; private set; } = [];
    public IReadOnlyList<AskedUnit> Asked { get; private set; } = [];
    public IReadOnlyList<UnitConfirmation> Confirmations { get; private set; } = [];
    public IReadOnlyList<Training> Trainings { get; private set; } = [];
    public int LastNumber { get; private set; }

    /// <summary>Units asked that have not confirmed both that they know it and that they use it.</summary>
    public IReadOnlyList<AskedUnit> Unconfirmed => [.. Asked.Where(a => LatestFrom(a.Unit) is not { Knows: true, Uses: true } latest || latest.On < a.On)];

    public static Implementation Begin(ImplementationId id, string municipalityCode, LocalAgreementId? agreement) =>
        new() { Id = id, MunicipalityCode = municipalityCode, Agreement = agreement };

    public int AddMeasure(PartyActor by, MeasureContent content, DateOnly today)
    {
        RequireLead(by);
        var measure = new Measure(LastNumber + 1, Checked(content, null, today));
        Record(new MeasureAdded(measure.Id, measure.Content));
        (Measures, LastNumber) = ([.. Measures, measure], measure.Id);
        return measure.Id;
    }

    /// <summary>
    /// Changes a measure or moves it on, by those who lead or by the unit itself; use and upkeep are shown by evidence. Steps back are allowed:
    /// practice falls away.
    /// </summary>
    public void ReviseMeasure(PartyActor by, int id, MeasureContent content, DateOnly today)
    {
        var measure = Find(by, id);
        var revised = Checked(content, measure.Content.ReviewOn, today);
        if (revised == measure.Content) return;
        Record(new MeasureRevised(id, revised));
        Put(measure with { Content = revised });
    }

    public void Finish(PartyActor by, int id)
    {
        var measure = Find(by, id);
        Record(new MeasureFinished(id));
        Put(measure with { Finished = true });
    }

    /// <summary>Asks units to confirm that they know and use the agreement; asking again asks anew.</summary>
    public void Ask(PartyActor by, IReadOnlyList<AskedUnit> units)
    {
        RequireLead(by);
        if (units.Count == 0) return;
        Record(new UnitsAskedToConfirm([.. units.Select(u => u.Name)]));
        Asked = [.. Asked.Where(a => units.All(u => u.Unit != a.Unit)), .. units];
    }

    /// <summary>A unit's manager says whether the unit knows and uses it.</summary>
    public void Confirm(PartyActor by, bool knows, bool uses, string? comment, DateOnly today)
    {
        var asked = Asked.FirstOrDefault(a => a.Unit == by.Actor.Unit);
        ImplementationRules.ManagerConfirms.Require(by.Actor.Role == Role.UnitManager && asked is not null);
        ImplementationRules.NotInUseSaysWhy.Require((knows && uses) || !string.IsNullOrWhiteSpace(comment));
        var confirmation = new UnitConfirmation(asked!.Unit, asked.Name, knows, uses, comment?.Trim(), today, by.Actor.Person);
        Record(new UnitConfirmed(confirmation));
        Confirmations = [.. Confirmations, confirmation];
    }

    public int LogTraining(PartyActor by, DateOnly on, string subject, IReadOnlyList<TrainedUnit> units, DateOnly today)
    {
        RequireLead(by);
        ImplementationRules.TrainingIsWhole.Require(on <= today && !string.IsNullOrWhiteSpace(subject) && units.Count > 0 && units.All(u => u.People > 0 && !string.IsNullOrWhiteSpace(u.Name)));
        var training = new Training(LastNumber + 1, on, subject.Trim(), units);
        Record(new TrainingLogged(training));
        (Trainings, LastNumber) = ([.. Trainings, training], training.Id);
        return training.Id;
    }

    public UnitConfirmation? LatestFrom(UnitId unit) => Confirmations.LastOrDefault(c => c.Unit == unit);

    public override IEnumerable<Duty> Duties(DateOnly today)
    {
        var clocks = LocalClocks.Default;
        foreach (var measure in Measures.Where(m => !m.Finished))
            if (measure.Content.ReviewOn is { } due)
                yield return new Duty($"granska:{measure.Id}:{due:yyyy-MM-dd}", DutyKind.ReviewMeasure, measure.Content.Unit, due.AddDays(-clocks.ReviewVisibleDays), due, new Citation("8"));
        foreach (var asked in Unconfirmed)
            yield return new Duty($"bekrafta:{asked.Unit}:{asked.On:yyyy-MM-dd}", DutyKind.ConfirmAgreementInUse, asked.Unit, asked.On, asked.On.AddDays(clocks.ConfirmDays), new Citation("8")) { ForManagers = true };
    }

    Measure Find(PartyActor by, int id)
    {
        var measure = Measures.FirstOrDefault(m => m.Id == id);
        if (measure is null || !MayRevise(by, measure)) RequireLead(by);
        ImplementationRules.StillThere.Require(measure is { Finished: false });
        return measure!;
    }

    void Put(Measure measure) => Measures = [.. Measures.Select(m => m.Id == measure.Id ? measure : m)];

    /// <summary>Whether the person leads the implementation here.</summary>
    public bool IsLedBy(PartyActor by) => LocalAgreement.MayLead(by, MunicipalityCode);

    /// <summary>Whether the person may change a measure: those who lead, and the staff of the unit that carries it.</summary>
    public bool MayRevise(PartyActor by, Measure measure) => IsLedBy(by) || (by.Actor.Role.CarriesCases() && measure.Content.Unit == by.Actor.Unit);

    void RequireLead(PartyActor by) => ImplementationRules.LeadsImplementation.Require(IsLedBy(by));

    static MeasureContent Checked(MeasureContent content, DateOnly? before, DateOnly today)
    {
        ImplementationRules.MeasureSaysWhat.Require(!string.IsNullOrWhiteSpace(content.What) && !string.IsNullOrWhiteSpace(content.UnitName));
        ImplementationRules.UseIsShown.Require(content.Phase < ImplementationPhase.Use || !string.IsNullOrWhiteSpace(content.Evidence));
        ImplementationRules.ReviewLiesAhead.Require(content.ReviewOn == before || content.ReviewOn is not { } day || day > today);
        return content with { What = content.What.Trim(), Evidence = string.IsNullOrWhiteSpace(content.Evidence) ? null : content.Evidence.Trim() };
    }
}
