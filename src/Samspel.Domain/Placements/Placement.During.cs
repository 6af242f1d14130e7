using Samspel.Domain.Parties;
using Samspel.Domain.Sips;

namespace Samspel.Domain.Placements;

public sealed partial class Placement
{
    public IReadOnlyList<StreamFollowUp> FollowUps { get; private set; } = [];
    public DateOnly? ConsideredOn { get; private set; }
    public Registration? Registration { get; private set; }
    public DateOnly? RegisteredSince { get; private set; }
    public EndingPlan? EndingPlan { get; private set; }
    public DateOnly? EndingSince { get; private set; }
    public EndingRecord? EndedAs { get; private set; }
    public EndedHow? EndedHow { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public DateOnly? FollowedUpAfterEnd { get; private set; }

    /// <summary>Registered in another county: that region answers for the care (6.2).</summary>
    public bool HasMovedCounty => Registration is { } there && there.County != MunicipalityCode[..2];

    public StreamFollowUp? Latest(FollowUpStream stream) => FollowUps.LastOrDefault(f => f.Stream == stream);

    /// <summary>Who answers for the follow-up of a care contact (6.4), named by the contact's unit or by the owner.</summary>
    public void NameFollowUp(Actor by, int contact, string name, DateOnly today)
    {
        Allow(PlacementCommand.NameFollowUp, by);
        var named = Basis.Contact(contact) ?? throw PlacementRules.ContactIsThere.Broken(PlacementRules.ContactIsThere.Message);
        PlacementRules.OwnItem.Require(by.Unit == Unit || Items.Any(i => i.Contact == contact && i.Request?.To.Id == by.Unit));
        PlacementRules.SomebodyIsNamed.Require(!PlacementWords.IsBlank(name));
        if (named.FollowsUp == name.Trim() && named.NamedBy == by.Unit) return;
        Record(new CareFollowUpNamed(contact, named.Kind, name.Trim()));
        Basis = Basis with { Contacts = [.. Basis.Contacts.Select(c => c.Number == contact ? c with { FollowsUp = name.Trim(), NamedBy = by.Unit } : c)] };
    }

    /// <summary>Health or schooling was followed up; the next day is always set.</summary>
    public void RecordFollowUp(Actor by, StreamFollowUp followUp, DateOnly today)
    {
        Allow(PlacementCommand.RecordFollowUp, by);
        PlacementRules.FollowUpIsWhole.Require(!PlacementWords.IsBlank(followUp.What) && followUp.On <= today && followUp.On >= PlacedOn && followUp.NextOn > today);
        Record(new StreamFollowedUp(followUp));
        FollowUps = [.. FollowUps, followUp with { What = followUp.What.Trim() }];
    }

    /// <summary>Which day the placement is planned to end, or that nobody knows any longer: the work towards the end is reminded of from it (6.5).</summary>
    public void SetPlannedEnd(Actor by, DateOnly? until, string reason, DateOnly today)
    {
        Allow(PlacementCommand.SetPlannedEnd, by);
        PlacementRules.EndIsPlanned.Require(until is null || until >= today);
        PlacementRules.ReasonGiven.Require(!PlacementWords.IsBlank(reason));
        if (until == Decision.Until) return;
        Record(new PlannedEndSet(until, reason.Trim()));
        Decision = Decision with { Until = until };
    }

    /// <summary>Another decision carries the placement: from consent to LVU, or back. The child stays where it is.</summary>
    public void ChangeLegalBase(Actor by, LegalBase to, DateOnly from, string decidedBy, DateOnly decidedOn, DateOnly today)
    {
        Allow(PlacementCommand.ChangeLegalBase, by);
        PlacementRules.LegalBaseIsWhole.Require(Enum.IsDefined(to) && to != Decision.LegalBase && from <= today && from >= (Decision.Changed?.From ?? PlacedOn) && !PlacementWords.IsBlank(decidedBy) && decidedOn <= today && decidedOn != default);
        var change = new LegalBaseChange(Decision.LegalBase, from, decidedBy.Trim(), decidedOn);
        Record(new LegalBaseChanged(to, change));
        Decision = Decision with { LegalBase = to, Changed = change };
    }

    /// <summary>The six-month consideration was made in the social services' own system; here it only moves the reminder.</summary>
    public void RecordConsideration(Actor by, DateOnly on, DateOnly today)
    {
        Allow(PlacementCommand.RecordConsideration, by);
        PlacementRules.PlacedByNow.Require(on <= today && on >= PlacedOn);
        if (on <= ConsideredOn) return;
        Record(new PlacementConsidered(on, Decision.LegalBase.IsTried()));
        ConsideredOn = on;
    }

    /// <summary>Where the child is registered now. Another county: the hand-over to that region begins (6.2).</summary>
    public void RecordRegistration(Actor by, Registration registration, DateOnly today)
    {
        Allow(PlacementCommand.RecordRegistration, by);
        PlacementRules.RegistrationIsWhole.Require(IsCode(registration.MunicipalityCode) && registration.From <= today && registration.From != default);
        if ((registration.MunicipalityCode, registration.From) == (Registration?.MunicipalityCode, Registration?.From)) return;
        var moved = MovedTo(registration);
        var another = moved.County != CountyNow;
        Record(new RegistrationChanged(moved, another));
        (Registration, RegisteredSince) = (moved, another || RegisteredSince is null ? today : RegisteredSince);
        Recompute();
    }

    string CountyNow => Registration?.County ?? MunicipalityCode[..2];

    /// <summary>
    /// The registration with which move between counties it is: a second county, and the way home, are handed over as the first one was. Changed while
    /// nobody had begun to hand over, it counts from the county before.
    /// </summary>
    Registration MovedTo(Registration registration)
    {
        var (move, from) = (Registration?.Move ?? 0, Registration is null ? null : Registration.FromCounty ?? (HasMovedCounty && Registration.Move == 0 ? MunicipalityCode[..2] : null));
        if (registration.County == CountyNow) return registration with { Move = move, FromCounty = from };
        var begun = Items.Any(i => i.Phase == ChainPhase.Move && i.Occasion == move && !i.IsUntouched);
        var left = from is null || begun ? CountyNow : from;
        return registration.County == left ? registration with { Move = move, FromCounty = null } : registration with { Move = move + 1, FromCounty = left };
    }

    /// <summary>The work towards the end begins; the chain gets its items for the ending (6.5).</summary>
    public void PrepareEnding(Actor by, EndingPlan plan, DateOnly today)
    {
        var row = Allow(PlacementCommand.PrepareEnding, by);
        PlacementRules.EndIsPlanned.Require(plan.EndsOn >= today);
        Record(new EndingPrepared(plan));
        // What was settled towards an ending that was called off is done anew; what waits for an answer goes on.
        var before = Items.Where(i => i.Phase == ChainPhase.Ending).Select(i => (int?)i.Occasion).Max();
        var occasion = before + 1 ?? 0;
        Items = [.. Items.Select(i => i.Phase == ChainPhase.Ending && !i.IsSettled ? i with { Occasion = occasion } : i)];
        (EndingPlan, EndingSince) = (plan with { Occasion = occasion }, today);
        Go(row, today);
        Recompute();
    }

    /// <summary>The child stays after all. What nobody had begun for the ending falls away.</summary>
    public void CancelEnding(Actor by, string reason, DateOnly today)
    {
        var row = Allow(PlacementCommand.CancelEnding, by);
        PlacementRules.ReasonGiven.Require(!PlacementWords.IsBlank(reason));
        Record(new EndingCancelled(reason.Trim()));
        (EndingPlan, EndingSince) = (null, null);
        Go(row, today);
        Recompute();
    }

    /// <summary>Ends: barnets bästa again, the SIP followed up or a new one or a reason, and nothing broken off without a word (6.5).</summary>
    public void End(Actor by, EndingRecord record, DateOnly today)
    {
        var row = Allow(PlacementCommand.End, by);
        PlacementRules.EndedByNow.Require(record.On <= today && record.On >= PlacedOn);
        if (record.BestInterests.Missing().ToList() is { Count: > 0 } missing) throw PlacementRules.BestInterestsJudged.Broken($"Skriv {SipWords.List(missing)}.");
        PlacementRules.SipAtTheEnd.Require(record.Sip == SipAtEnding.None
            ? !PlacementWords.IsBlank(record.WhyNoSip)
            : !PlacementWords.IsBlank(record.SipNumber) && record.SipOn >= EndingSince && record.SipOn <= today);
        if (record.Sip != SipAtEnding.None)
        {
            PlacementRules.SipIsNamed.Require(CaseNumber.TryParse(record.SipNumber, out var sip) && sip.Kind == "SIP");
            record = record with { SipNumber = sip.ToString() };
        }
        PlacementRules.SaysWhatContinues.Require(!PlacementWords.IsBlank(record.Continues));
        PlacementRules.NothingIsBrokenOff.Require(OpenItems.All(i => i.Kind == ChainItemKind.FollowUpSip) || !PlacementWords.IsBlank(record.WhyItemsAreOpen));
        Record(new PlacementEnded(record));
        foreach (var item in Items.Where(i => i.Kind == ChainItemKind.FollowUpSip && !i.IsSettled))
            Put(item with { Status = record.Sip == SipAtEnding.None ? ChainStatus.NotNeeded : ChainStatus.Done, Outcome = new ChainOutcome(record.On, by.Person, by.Unit, record.Sip.Word()) });
        Lapse(i => BelongsToTheStay(i, EndingPlan?.ChangesSchoolOn is not null), "Placeringen är avslutad. Det som stod i punkten gällde tiden på platsen.", record.On);
        (EndedAs, EndedHow, EndedOn) = (record, Placements.EndedHow.Ended, record.On);
        Go(row, today);
    }

    /// <summary>Re-placement (omplacering): the new placement, with a chain of its own, takes this one's place (6.4).</summary>
    public void GiveWay(Actor by, Placement next, DateOnly today)
    {
        var row = Allow(PlacementCommand.GiveWay, by);
        PlacementRules.ReplacedByAPlacedOne.Require(next.Previous == Id && next.Child == Child && next.PlacedOn >= PlacedOn);
        Record(new PlacementReplaced(next.Id, next.Number, next.PlacedOn!.Value));
        Lapse(i => StandsIn(next, i), $"Barnet är omplacerat. Samma punkt står i kedjan för {next.Number}.", today);
        Lapse(i => BelongsToTheStay(i, next.Basis.ChangesSchoolOn is not null), "Barnet är omplacerat. Det som stod i punkten gällde tiden på platsen.", today);
        (Next, EndedHow, EndedOn) = (next.Id, Placements.EndedHow.Replaced, next.PlacedOn);
        Go(row, today);
    }

    /// <summary>How it went afterwards (SoL 23 kap. 5 §); the follow-up itself is made in the social services' own system.</summary>
    public void FollowUpAfterEnd(Actor by, DateOnly on, string what, DateOnly today)
    {
        Allow(PlacementCommand.FollowUpAfterEnd, by);
        PlacementRules.FollowUpIsWhole.Require(!PlacementWords.IsBlank(what) && on <= today && on >= EndedOn);
        Record(new EndedPlacementFollowedUp(on, what.Trim()));
        FollowedUpAfterEnd = on;
    }
}
