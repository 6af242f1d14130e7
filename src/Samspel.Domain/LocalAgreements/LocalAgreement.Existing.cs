using Samspel.Domain.Parties;

namespace Samspel.Domain.LocalAgreements;

/// <summary>What is known of an agreement that is in force already (redan gällande överenskommelse); what is unknown stays open and is asked for.</summary>
public sealed record ExistingAgreement(
    LocalScope Scope,
    Lead Municipality,
    Lead Region,
    IReadOnlyList<Activity> Activities,
    IReadOnlyList<LocalDecision> Decisions,
    IReadOnlyList<Signature> Signatures,
    IReadOnlyList<Registration> Registrations,
    LocalRules Rules,
    YearlyFollowUp? LastFollowUp = null);

public sealed partial class LocalAgreement
{
    /// <summary>It was in force before it was entered here.</summary>
    public bool EnteredAfterwards { get; private set; }

    /// <summary>Enters an agreement that is in force already, with its original dates. Each rule of a new one holds for what is known.</summary>
    public static LocalAgreement EnterExisting(LocalAgreementId id, LocalAgreementKind kind, string municipalityCode, CountyReference county, PartyActor by, ExistingAgreement known, DateOnly today)
    {
        var agreement = Begin(id, kind, municipalityCode, county, by, known.Scope, LocalState.InForce, today);
        LocalAgreementRules.HasATerm.Require(agreement.Scope.Term is not null);
        var from = agreement.Scope.Term!.Value.From;
        LocalAgreementRules.FirstDayReached.Require(from <= today);
        (agreement.EnteredAfterwards, agreement.InForceFrom) = (true, from);
        (agreement.MunicipalityLead, agreement.RegionLead, agreement.Activities) = (known.Municipality, known.Region, known.Activities);
        foreach (var decision in known.Decisions) agreement.Decisions = [.. agreement.Decisions, agreement.Checked(decision, today)];
        foreach (var signature in known.Signatures) agreement.Signatures = [.. agreement.Signatures, agreement.Checked(signature, today)];
        foreach (var registration in known.Registrations) agreement.Registrations = [.. agreement.Registrations, agreement.Checked(registration, today)];
        agreement.Rules = CheckedRules(kind, known.Rules);
        agreement.Record(new LocalAgreementEntered(kind, agreement.Scope));
        if (known.LastFollowUp is { } followUp) agreement.RecordFollowUp(by, followUp, today);
        return agreement;
    }

    /// <summary>Adds what was unknown when it was entered: a side's own decision, signature or diary number.</summary>
    public void Complete(PartyActor by, LocalDecision? decision, Signature? signature, Registration? registration, DateOnly today)
    {
        Allow(LocalCommand.Complete, by);
        LocalAgreementRules.OnlyWhatIsMissing.Require(EnteredAfterwards
            && Fills(decision?.Side, Undecided) && Fills(signature?.Side, Unsigned) && Fills(registration?.Side, Unregistered)
            && (decision is not null || signature is not null || registration is not null));
        var (decided, signed, registered) = (decision is null ? null : Checked(decision, today), signature is null ? null : Checked(signature, today), registration is null ? null : Checked(registration, today));
        Record(new LocalAgreementCompleted(decided, signed, registered));
        if (decided is not null) Decisions = [.. Decisions, decided];
        if (signed is not null) Signatures = [.. Signatures, signed];
        if (registered is not null) Registrations = [.. Registrations, registered];

        bool Fills(Principal? side, IReadOnlyList<Principal> missing) => side is not { } given || (given == by.Side && missing.Contains(given));
    }
}
