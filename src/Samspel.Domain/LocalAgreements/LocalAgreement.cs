using Samspel.Domain.Parties;

namespace Samspel.Domain.LocalAgreements;

/// <summary>
/// A local agreement (lokal överenskommelse) between one municipality and the region, or another contract between them: planned, drafted together,
/// decided, signed and registered by both, in force, followed up each year. What may be done when and by whom stands in
/// <see cref="LocalTransitions"/>, why not in <see cref="LocalAgreementRules"/>.
/// </summary>
public sealed partial class LocalAgreement : Aggregate
{
    LocalAgreement() { }

    public LocalAgreementId Id { get; private set; }

    /// <summary>Its running number in the municipality, by which addresses name it.</summary>
    public int Number { get; private set; }
    public LocalAgreementKind Kind { get; private set; }
    public string MunicipalityCode { get; private set; } = "";

    /// <summary>The county agreement it is built on (1.1).</summary>
    public CountyReference County { get; private set; } = null!;
    public LocalState State { get; private set; }
    public DateOnly StateSince { get; private set; }
    public LocalScope Scope { get; private set; } = null!;

    /// <summary>The unit that planned it or entered it.</summary>
    public UnitId PlannedAt { get; private set; }
    public Lead? MunicipalityLead { get; private set; }
    public Lead? RegionLead { get; private set; }
    public IReadOnlyList<Activity> Activities { get; private set; } = [];

    /// <summary>The agreement this one is a new version of, and its number in that line.</summary>
    public LocalAgreementId? Revises { get; private set; }
    public int Edition { get; private set; } = 1;

    /// <summary>Puts a local agreement on the plan of the municipality and the region.</summary>
    public static LocalAgreement Plan(LocalAgreementId id, LocalAgreementKind kind, string municipalityCode, CountyReference county, PartyActor by, LocalScope scope, DateOnly today)
    {
        var agreement = Begin(id, kind, municipalityCode, county, by, scope, LocalState.Planned, today);
        agreement.Record(new LocalAgreementPlanned(kind, agreement.Scope));
        return agreement;
    }

    /// <summary>Whether the table lets this person do it now; decides whether a button shows.</summary>
    public bool Can(LocalCommand command, PartyActor by) => LocalTransitions.Find(State, command) is { } row && (row.By & PartyOf(by)) != 0;

    /// <summary>How the person stands to the agreement.</summary>
    public LocalParty PartyOf(PartyActor by)
    {
        if (by.Actor.IsSystem) return LocalParty.System;
        if (by.Side == Principal.Municipality && by.Party.Code != MunicipalityCode) return LocalParty.None;
        var (lead, party) = by.Side == Principal.Region ? (RegionLead, LocalParty.Region) : (MunicipalityLead, LocalParty.Municipality);
        if (MayLead(by, MunicipalityCode) || (lead?.Person is { } named && named == by.Actor.Person)) return party;
        return Writers.Any(w => w.Person == by.Actor.Person && w.Side == by.Side) ? LocalParty.Writer : LocalParty.None;
    }

    /// <summary>Whether the role leads the work in a municipality: its own local coordinator, or the region's coordinators in every municipality.</summary>
    public static bool MayLead(PartyActor by, string municipalityCode) => by.Side == Principal.Region
        ? by.Actor.Role is Role.CountyCoordinator or Role.LocalCoordinator
        : by.Party.Code == municipalityCode && by.Actor.Role is Role.LocalCoordinator;

    /// <summary>Signed and in both diaries, or once so: open to everybody. Before that it is the two sides' own draft.</summary>
    public bool IsPublished => State is LocalState.Registered or LocalState.InForce or LocalState.Replaced or LocalState.Ended;

    /// <summary>Takes its running number when it is first kept.</summary>
    public void Numbered(int number) => Number = Number == 0 ? number : throw new InvalidOperationException("An agreement keeps its number.");

    /// <summary>The words a list shows: "Beslutad".</summary>
    public string Standing => State.Word();

    /// <summary>Whether the activities concerned have been asked (bör, 7.1): noted, never required.</summary>
    public bool Circulated => Circulations.Count > 0;

    static LocalAgreement Begin(LocalAgreementId id, LocalAgreementKind kind, string municipalityCode, CountyReference county, PartyActor by, LocalScope scope, LocalState state, DateOnly today)
    {
        var agreement = new LocalAgreement
        {
            Id = id, Kind = kind, MunicipalityCode = municipalityCode, County = county, State = state, StateSince = today, PlannedAt = by.Actor.Unit,
            Sections = kind switch { LocalAgreementKind.LocalAgreement => LocalTemplate.Empty, LocalAgreementKind.FamilyCentre => FamilyCentreTemplate.Empty, _ => [] },
        };
        LocalAgreementRules.NotYours.Require((agreement.PartyOf(by) & LocalParty.Leads) != 0);
        agreement.Scope = agreement.Checked(scope);
        return agreement;
    }

    LocalScope Checked(LocalScope scope)
    {
        LocalAgreementRules.HasTitle.Require(!IsBlank(scope.Title));
        if (Kind == LocalAgreementKind.LocalAgreement) LocalAgreementRules.CoversAnArea.Require(scope.Areas.Count > 0);
        else LocalAgreementRules.SaysWhatItIsAbout.Require(!IsBlank(scope.About));
        AgreementArea[] areas = [.. scope.Areas.Distinct().Order()];
        LocalAgreementRules.NoGroupIsLost.Require(areas.Length < 2 || !IsBlank(scope.NoGroupLost));
        RequireNotBeforeTheCounty(scope.Term?.From, County.From);
        return scope with
        {
            Title = scope.Title.Trim(),
            About = scope.About.Trim(),
            Areas = areas,
            NoGroupLost = IsBlank(scope.NoGroupLost) ? null : scope.NoGroupLost!.Trim(),
            CommitsResources = scope.CommitsResources || Kind.AlwaysCommitsResources(),
        };
    }

    void RequireNotBeforeTheCounty(DateOnly? day, DateOnly first)
    {
        if (day < first)
            throw LocalAgreementRules.NotBeforeTheCounty.Broken($"Datumet {day:yyyy-MM-dd} ligger före den länsövergripande överenskommelsen {County.Number} ({first:yyyy-MM-dd}), som är grunden för den lokala.");
    }

    LocalTransition Allow(LocalCommand command, PartyActor by)
    {
        var row = LocalTransitions.Find(State, command);
        if (row is null)
        {
            var source = LocalTransitions.Table.First(r => r.Command == command).Source;
            var rule = source.Section == "7" ? LocalAgreementRules.WrongOrder : LocalAgreementRules.WrongOrderTogether;
            throw rule.Broken($"Det går inte att {command.Word()} i läget ”{State.Word()}”. Se vad som är nästa steg.");
        }
        LocalAgreementRules.NotYours.Require((row.By & PartyOf(by)) != 0);
        return row;
    }

    void Go(LocalTransition row, DateOnly today, IEnumerable<Principal>? done = null)
    {
        if (row.To is not { } to || (row.WhenBoth && done!.Distinct().Count() < 2)) return;
        (State, StateSince) = (to, today);
    }

    static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
