using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Sips;

namespace Samspel.Domain.PlacementCosts;

public sealed partial class PlacementCost
{
    static readonly Citation Costs = new("6.6");

    /// <summary>Days before a planned placement that the split should be approved (own practice, unverified).</summary>
    public const int DaysBeforePlacement = 7;

    /// <summary>For a manager to approve a draft (own practice, unverified).</summary>
    public const int DaysToApprove = 7;

    /// <summary>After an acute placement (6.6).</summary>
    public const int MonthsAfterAcute = AcuteClock.Months;

    /// <summary>To clarify a responsibility that was not clear when the child was placed (own practice, unverified).</summary>
    public const int DaysToClarify = 7;

    /// <summary>To see to it that the child's support goes on while the principals disagree (own practice, unverified).</summary>
    public const int DaysMeanwhile = 3;

    /// <summary>The two do not agree. Each sees to it that the child gets its support; the region refers first (6.6).</summary>
    public void DeclareDisagreement(Actor by, string about, string view, DateOnly today)
    {
        var side = SideIn(CostCommand.DeclareDisagreement, by);
        CostRules.DisagreementIsWhole.Require(!IsBlank(about) && !IsBlank(view));
        var disagreement = new CostDisagreement(about.Trim(), today, [new CostView(side, view.Trim(), today)]);
        Record(new CostDisagreementDeclared(disagreement, side));
        (Disagreement, State, StateSince) = (disagreement, CostState.Disagreed, today);
    }

    /// <summary>A side writes its view, or another in its place; earlier ones stay.</summary>
    public void StateView(Actor by, string view, DateOnly today, Principal? speaksFor = null)
    {
        var side = SideIn(CostCommand.StateView, by, speaksFor);
        CostRules.DisagreementIsWhole.Require(!IsBlank(view));
        var stated = new CostView(side, view.Trim(), today);
        Record(new CostViewStated(stated));
        Disagreement = Disagreement! with { Views = [.. Disagreement!.Views, stated] };
    }

    /// <summary>A side writes how the child gets its support while they disagree: its own duty, whoever pays in the end (6.6).</summary>
    public void EnsureSupport(Actor by, string how, DateOnly today, Principal? speaksFor = null)
    {
        var side = SideIn(CostCommand.EnsureSupport, by, speaksFor);
        CostRules.SupportSaysHow.Require(!IsBlank(how));
        var support = new SupportMeanwhile(side, how.Trim(), today);
        Record(new SupportEnsured(support));
        Support = [.. Support, support];
    }

    /// <summary>Which municipality the child is registered in: within the month, too, after an acute placement.</summary>
    public void SettleRegistration(Actor by, string municipalityCode, DateOnly today)
    {
        Allow(CostCommand.SettleRegistration, by);
        CostRules.RegistrationIsACode.Require(municipalityCode is { Length: 4 } && municipalityCode.All(char.IsAsciiDigit));
        if (municipalityCode == RegistrationMunicipality) return;
        Record(new CostRegistrationSettled(municipalityCode));
        RegistrationMunicipality = municipalityCode;
    }

    /// <summary>The region meets the need by referral, or documents that none is possible.</summary>
    public void ReferMeanwhile(Actor by, CareMeanwhile care, DateOnly today)
    {
        SideIn(CostCommand.ReferMeanwhile, by);
        CostRules.ReferralSaysWhat.Require(!IsBlank(care.Text) && care.On <= today && care.On != default);
        Record(new CareReferredMeanwhile(care));
        Care = [.. Care, care];
    }

    /// <summary>A principal's own contract with the home: only where referral is impossible, and one for each principal.</summary>
    public void MakeContract(Actor by, string with, string reference, DateOnly on, DateOnly today, Principal? speaksFor = null)
    {
        var side = SideIn(CostCommand.MakeContract, by, speaksFor);
        CostRules.ReferralFirst.Require(Care.LastOrDefault() is { Possible: false });
        CostRules.ContractIsWhole.Require(!IsBlank(with) && !IsBlank(reference) && on <= today && on != default && Contracts.All(c => c.Side != side));
        var contract = new SeparateContract(side, with.Trim(), reference.Trim(), on);
        Record(new SeparateContractMade(contract));
        Contracts = [.. Contracts, contract];
    }

    /// <summary>A side refers afterwards to a cost the other is to bear: only what the written split says counts (6.6).</summary>
    /// <param name="item">The item's number in the split in force; null when it stands in none.</param>
    public void Claim(Actor by, int? item, string what, DateOnly today)
    {
        var side = SideIn(CostCommand.Claim, by);
        CostRules.ReasonGiven.Require(!IsBlank(what));
        var other = side == Principal.Region ? Principal.Municipality : Principal.Region;
        var found = InForce?.Split.Items.FirstOrDefault(i => i.Number == item);
        CostRules.OnlyWithinTheSplit.Require(found is not null && found.PercentOf(other) > 0);
        var claim = new CostClaim(InForce!.Number, found!.Number, side, what.Trim(), today);
        Record(new CostClaimed(claim));
        Claims = [.. Claims, claim];
    }

    /// <summary>Who bears the cost until the split is established, in words for the page.</summary>
    public string BearsMeanwhile => (State, How) switch
    {
        (CostState.Established, _) => "Kostnaden bärs enligt den fastställda fördelningen.",
        (CostState.Closed, _) => "Placeringen är återtagen.",
        (_, PlacedHow.Acute) => "Den placerande kommunen bär kostnaden för den akuta placeringen till dess att fördelningen är fastställd.",
        (_, null) => "Barnet är inte placerat. Ansvaret ska vara klarlagt före placeringen.",
        _ => "Ansvaret är inte klarlagt. Var och en svarar för sitt ansvar enligt lag, och ingen part kan i efterhand åberopa kostnadstäckning utanför en skriftlig fördelning.",
    };

    /// <summary>What a local dispute begins from; null while they agree.</summary>
    public DisputeMaterial? ForDispute => State == CostState.Disagreed && Disagreement is { } d
        ? new DisputeMaterial(Number, MunicipalityCode, d.About, d.Since, d.Views, Draft?.Split ?? InForce?.Split,
            [.. Support.Select(s => $"{s.Side.Word()} säkerställer insatserna, {s.On:yyyy-MM-dd}"), .. Care.Select(c => c.Possible ? $"Remiss {c.On:yyyy-MM-dd}" : $"Remiss inte möjlig {c.On:yyyy-MM-dd}"), .. Contracts.Select(c => $"Eget avtal för {c.Side.Word()} {c.On:yyyy-MM-dd}")])
        : null;

    public override IEnumerable<Duty> Duties(DateOnly today) => State switch
    {
        CostState.Closed => [],
        CostState.Established => [.. OfTheDraft(), .. OfTheMonth()],
        CostState.Disagreed => [.. OfTheDraft(), .. OfTheMonth(), .. OfTheBreach(), .. OfTheDisagreement()],
        _ => [.. OfThePlan(), .. OfTheDraft(), .. OfTheMonth(), .. OfTheBreach()],
    };

    IEnumerable<Duty> OfThePlan()
    {
        if (How is null && Draft is null)
        {
            var due = PlannedFrom.AddDays(-DaysBeforePlacement);
            yield return Municipal("skriv-fordelning", DutyKind.WriteCostSplit, OpenedOn, due < OpenedOn ? OpenedOn : due);
        }
    }

    IEnumerable<Duty> OfTheDraft()
    {
        if (Draft is not { } draft) yield break;
        var due = draft.On.AddDays(DaysToApprove);
        if (!draft.IsApprovedBy(Principal.Municipality)) yield return Managers($"godkann:{draft.Number}:kommun", DutyKind.ApproveCostSplit, Unit, draft.On, due);
        if (Shared is null || draft.IsApprovedBy(Principal.Region)) yield break;
        if (Regional.Paper) yield return Managers($"godkann:{draft.Number}:papper", DutyKind.ApproveCostSplit, Unit, draft.On, due);
        else yield return Managers($"godkann:{draft.Number}:region", DutyKind.ApproveCostSplit, RegionalUnit, draft.On, due) with { OwedTo = Unit, AwaitedBy = Responsible, OwedSince = draft.On };
    }

    /// <summary>Day 14 the region's unit too, days 21 and 28 both managers, until split and registration are clear.</summary>
    IEnumerable<Duty> OfTheMonth()
    {
        if (Clock is not { } clock || IsSettled) yield break;
        yield return Municipal("akut", DutyKind.SettleAcuteCost, clock.PlacedOn, clock.LastDay);
        foreach (var (day, on) in clock.Reminders)
        {
            if (day != AcuteClock.ReminderDays[0]) yield return Managers($"akut:{day}:kommun", DutyKind.SettleAcuteCost, Unit, on, clock.LastDay);
            if (State == CostState.Established || Regional.Paper) continue;
            var regional = Managers($"akut:{day}:region", DutyKind.SettleAcuteCost, RegionalUnit, on, clock.LastDay);
            yield return regional with { ForManagers = day != AcuteClock.ReminderDays[0], OwedTo = Unit, AwaitedBy = Responsible, OwedSince = on };
        }
    }

    /// <summary>Placed without clear responsibility: both managers at once (6.6).</summary>
    IEnumerable<Duty> OfTheBreach()
    {
        if (How != PlacedHow.WithoutClearResponsibility || PlacedOn is not { } on) yield break;
        yield return Managers("klarlagg:kommun", DutyKind.ClarifyResponsibility, Unit, on, on.AddDays(DaysToClarify));
        if (!Regional.Paper) yield return Managers("klarlagg:region", DutyKind.ClarifyResponsibility, RegionalUnit, on, on.AddDays(DaysToClarify));
    }

    IEnumerable<Duty> OfTheDisagreement()
    {
        var (since, due) = (StateSince, StateSince.AddDays(DaysMeanwhile));
        if (Support.All(s => s.Side != Principal.Municipality)) yield return Municipal("sakerstall:kommun", DutyKind.EnsureSupportMeanwhile, since, due);
        if (Support.All(s => s.Side != Principal.Region)) yield return OfTheRegion("sakerstall", DutyKind.EnsureSupportMeanwhile, since, due);
        if (Care.Count == 0) yield return Regional.Paper ? Municipal("remiss:papper", DutyKind.ReferMeanwhile, since, due) : new Duty("remiss", DutyKind.ReferMeanwhile, RegionalUnit, since, due, Costs);
        if (Care.LastOrDefault() is not { Possible: false } impossible) yield break;
        foreach (var side in new[] { Principal.Municipality, Principal.Region }.Where(s => Contracts.All(c => c.Side != s)))
            yield return side == Principal.Region ? OfTheRegion("avtal", DutyKind.MakeSeparateContract, impossible.On, impossible.On.AddDays(DaysToClarify))
                : new Duty($"avtal:{side}", DutyKind.MakeSeparateContract, Unit, impossible.On, impossible.On.AddDays(DaysToClarify), Costs);
    }

    /// <summary>What the region's unit does; where it takes part on paper the placing unit asks it and enters the answer.</summary>
    Duty OfTheRegion(string key, DutyKind kind, DateOnly visible, DateOnly due) =>
        Regional.Paper ? Municipal($"{key}:papper", kind, visible, due) : new Duty($"{key}:region", kind, RegionalUnit, visible, due, Costs);

    Duty Municipal(string key, DutyKind kind, DateOnly visible, DateOnly due) => new(key, kind, Unit, visible, due, Costs) { Person = Responsible };

    static Duty Managers(string key, DutyKind kind, UnitId unit, DateOnly visible, DateOnly due) => new(key, kind, unit, visible, due, Costs) { ForManagers = true };
}
