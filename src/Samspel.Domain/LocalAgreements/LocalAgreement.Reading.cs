namespace Samspel.Domain.LocalAgreements;

public sealed partial class LocalAgreement
{
    /// <summary>The answers with the days they hold; null until the first day is settled.</summary>
    public LocalRulesSource? RulesSource => State is LocalState.Registered or LocalState.InForce or LocalState.Replaced or LocalState.Ended && StartsOn is { } from
        ? new(Id, MunicipalityCode, Scope.Title, Rules, from, EndsOn)
        : null;

    /// <summary>What coverage and lists need to know.</summary>
    public LocalAgreementSummary Summary => new(Id, MunicipalityCode, Scope.Title, State, Kind == LocalAgreementKind.LocalAgreement ? Scope.Areas : [],
        StartsOn, EndsOn, LastFollowUp?.On, Unsigned.Count == 0, Unregistered.Count == 0, Rules.SilentPoints.Count);
}
