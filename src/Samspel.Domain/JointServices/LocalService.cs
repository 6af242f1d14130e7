using Samspel.Domain.Agreements;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;

namespace Samspel.Domain.JointServices;

/// <summary>What is edited together about a joint service (verksamhetens uppgifter).</summary>
/// <param name="Exists">Whether it is there: yes, no or unknown.</param>
/// <param name="Since">Since when; may be unknown, and null when it is not known to be there.</param>
/// <param name="Serves">The municipalities it is for; its own when empty.</param>
/// <param name="Units">The grouping of units in the product (gemensam verksamhet), when there is one.</param>
public sealed record LocalServiceContent(string Name, Answer Exists, KnownDate? Since, string Source, string? Place = null, string? Contact = null, IReadOnlyList<string>? Serves = null, JointServiceId? Units = null)
{
    public bool Equals(LocalServiceContent? other) => other is not null
        && (Name, Exists, Since, Source, Place, Contact, Units) == (other.Name, other.Exists, other.Since, other.Source, other.Place, other.Contact, other.Units)
        && (Serves ?? []).SequenceEqual(other.Serves ?? []);

    public override int GetHashCode() => HashCode.Combine(Name, Exists, Since, Source, Place, Contact, Units);
}

/// <summary>How a requirement turned out (det som finns och saknas).</summary>
public sealed record RequirementResult(ServiceRequirement Requirement, Truth Truth, CentreValue? Value);

/// <summary>
/// A joint service in a municipality (gemensam verksamhet i kommunen): youth clinic, youth health, Barnahus, team; whether it is there, since when, and
/// which of what the agreement says of it is there, missing or unknown.
/// </summary>
public sealed class LocalService : Aggregate
{
    /// <summary>To see to what a "ska" asks for and is missing (own practice).</summary>
    internal const int DaysToComplete = 180;

    LocalService() { }

    public LocalServiceId Id { get; private set; }
    public JointServiceKind Kind { get; private set; }
    public string MunicipalityCode { get; private set; } = "";

    /// <summary>The unit that keeps the entry in order.</summary>
    public UnitId Unit { get; private set; }
    public LocalServiceContent Content { get; private set; } = null!;
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Every value ever given, in the order they were given.</summary>
    public IReadOnlyList<CentreValue> Values { get; private set; } = [];

    public ServiceSheet Sheet => ServiceSheets.Of(Kind)!;

    public static LocalService Enter(LocalServiceId id, JointServiceKind kind, string municipalityCode, PartyActor by, LocalServiceContent content, DateOnly today)
    {
        ServiceRules.NotYours.Require(LocalAgreement.MayLead(by, municipalityCode));
        ServiceRules.HasASheet.Require(ServiceSheets.Of(kind) is not null);
        var service = new LocalService { Id = id, Kind = kind, MunicipalityCode = municipalityCode, Unit = by.Actor.Unit, Content = Checked(content, today) };
        service.Record(new LocalServiceEntered(kind, service.Content));
        return service;
    }

    public void Revise(PartyActor by, LocalServiceContent content, DateOnly today)
    {
        Allow(by);
        var revised = Checked(content, today);
        if (revised == Content) return;
        Record(new LocalServiceRevised(revised));
        Content = revised;
    }

    /// <summary>Says whether something the agreement speaks of is there, or that nobody knows.</summary>
    public void Give(PartyActor by, CentreValue value, DateOnly today)
    {
        Allow(by);
        var requirement = Sheet.Requirements.FirstOrDefault(r => r.Criterion.Key == value.Key);
        ServiceRules.FitsTheSheet.Require(requirement is not null && requirement.Criterion.MisfitOf(value.Answer) is null);
        ServiceRules.HasASource.Require(value.On <= today && value.On != default && !string.IsNullOrWhiteSpace(value.Source));
        var kept = value with { Source = value.Source.Trim() };
        var before = ValueOn(value.Key, value.On);
        if (before == kept) return;
        Record(new LocalServiceValueGiven(requirement!.Criterion.Question, before?.Answer ?? Answer.Unknown, kept));
        Values = [.. Values, kept];
    }

    public void End(PartyActor by, DateOnly lastDay, string reason, DateOnly today)
    {
        Allow(by);
        ServiceRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(reason));
        Record(new LocalServiceEnded(lastDay, reason.Trim()));
        EndedOn = lastDay;
    }

    public CentreValue? ValueOn(string key, DateOnly day) => Values.Where(v => v.Key == key && v.On <= day).OrderBy(v => v.On).LastOrDefault();

    /// <summary>Whether it is there that day, as far as anybody knows.</summary>
    public Truth IsThereOn(DateOnly day) => EndedOn < day ? Truth.Fails : Content.Since is { Day: { } first } && day < first ? Truth.Fails : Truths.Of(Content.Exists.AsYesNo);

    public bool IsFor(string municipalityCode) => municipalityCode == MunicipalityCode || Content.Serves?.Contains(municipalityCode) == true;

    /// <summary>Requirement by requirement: there, missing or unknown.</summary>
    public IReadOnlyList<RequirementResult> RequirementsOn(DateOnly day) =>
        [.. Sheet.Requirements.Select(r => (r, Value: ValueOn(r.Criterion.Key, day))).Select(x => new RequirementResult(x.r, Truths.Of((x.Value?.Answer ?? Answer.Unknown).AsYesNo), x.Value))];

    /// <summary>What the agreement says shall be there and is known to be missing is somebody's to see to; what is unknown is not claimed to be missing.</summary>
    public override IEnumerable<Duty> Duties(DateOnly today)
    {
        if (IsThereOn(today) != Truth.Holds) yield break;
        var missing = RequirementsOn(today).Where(r => r.Truth == Truth.Fails && r.Requirement.Strength == WhoDoesWhat.Strength.Shall).ToList();
        if (missing.Count == 0) yield break;
        var since = missing.Min(m => m.Value!.On);
        yield return new Duty($"komplettera:{Kind}:{MunicipalityCode}", DutyKind.CompleteJointService, Unit, since, since.AddDays(DaysToComplete), new Citation(Sheet.Section));
    }

    void Allow(PartyActor by)
    {
        ServiceRules.NotYours.Require(LocalAgreement.MayLead(by, MunicipalityCode));
        ServiceRules.StillThere.Require(EndedOn is null);
    }

    static LocalServiceContent Checked(LocalServiceContent content, DateOnly today)
    {
        ServiceRules.IsNamed.Require(!string.IsNullOrWhiteSpace(content.Name));
        ServiceRules.SaysWhetherItIsThere.Require((!content.Exists.IsKnown || content.Exists.YesNo is not null) && !string.IsNullOrWhiteSpace(content.Source));
        ServiceRules.SinceFits.Require(content.Since is null || (content.Exists.YesNo == true && !content.Since.Value.IsAfter(today)));
        return content with { Name = content.Name.Trim(), Source = content.Source.Trim(), Serves = content.Serves is { Count: > 0 } serves ? [.. serves.Distinct().Order(StringComparer.Ordinal)] : null };
    }
}
