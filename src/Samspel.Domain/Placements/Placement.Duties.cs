using Samspel.Domain.Children;
using Samspel.Domain.Sips;

namespace Samspel.Domain.Placements;

public sealed partial class Placement
{
    static readonly Citation AfterEnd = new("6.5", "SoL 23 kap. 5 §, LVU 21 c §");

    /// <summary>Who must do what by when, as the placement stands. None of it asks how the costs stand.</summary>
    public override IEnumerable<Duty> Duties(DateOnly today) => State switch
    {
        PlacementState.Withdrawn => OfTheChain(),
        PlacementState.Ended => [.. OfTheCase(), .. OfTheChain(), .. OfTheTimeAfter()],
        PlacementState.Planned or PlacementState.ReadyToPlace => [.. OfTheCase(), .. OfTheChain(), .. OfThePlan()],
        _ => [.. OfTheCase(), .. OfTheChain(), .. OfTheStay(today), .. OfTheEnd()],
    };

    /// <summary>Days since an acute placement, as the clock on the page shows (6.3); null when it was not acute.</summary>
    public int? DaysSinceAcute(DateOnly today) => How == PlacedHow.Acute && PlacedOn is { } on ? today.DayNumber - on.DayNumber : null;

    /// <summary>The contacts that come as fast as possible after an acute placement (6.3), for the clock on the page; null when all are taken, or it was not acute.</summary>
    public AcuteContacts? ContactsAfterAcute(DateOnly today)
    {
        if (State.IsOver() || DaysSinceAcute(today) is not { } days) return null;
        var contacts = Items.Where(i => i.IsFirstContact()).ToList();
        return contacts.All(i => i.IsSettled) ? null : new(days, contacts.Count(i => i.IsSettled), contacts.Count);
    }

    IEnumerable<Duty> OfTheCase()
    {
        if (Responsible is null && (State != PlacementState.Ended || OpenItems.Count > 0))
            yield return Mine("ta-hand-om", DutyKind.TakeCase, CarriedSince, CarriedSince.AddDays(Clocks.TakeCase), new Citation("3"));
    }

    IEnumerable<Duty> OfThePlan()
    {
        var visible = State == PlacementState.ReadyToPlace ? StateSince : OpenedOn;
        yield return Mine("genomfor-placering", DutyKind.CarryOutPlacement, visible, Later(visible, Decision.From), new Citation("6.3"));
    }

    /// <summary>Each item stands in the worklist of the one who answers for it; one that nobody has been asked for stands with the owner.</summary>
    IEnumerable<Duty> OfTheChain()
    {
        foreach (var item in OpenItems)
        {
            var row = item.Kind.Row();
            var (source, done) = (row.Source, $"kedja:{Named(item)}");
            if (row.Side == ChainSide.SocialServices) yield return Mine(done, DutyKind.DoChainItem, item.VisibleFrom, item.Due, source);
            else if (item.Outside is { } outside) yield return Mine(done, DutyKind.DoChainItem, outside.On, Later(item.Due, outside.On), source);
            else if (item.Request is not { } request)
                yield return Mine($"be-om:{Named(item)}", DutyKind.AskChainParty, item.VisibleFrom, Earlier(item.Due, item.VisibleFrom.AddDays(Clocks.Ask)), source);
            else if (request.To.Paper) yield return Mine(done, DutyKind.DoChainItem, request.On, Later(item.Due, request.On), source);
            else yield return new Duty(done, DutyKind.DoChainItem, request.To.Id, request.On, Later(item.Due, request.On), source) { OwedTo = Unit, AwaitedBy = Responsible, OwedSince = request.On };
        }
    }

    /// <summary>Number, kind and the kind of care of an item: what tells it from the others in a list that names nobody and no place.</summary>
    string Named(ChainItem item) => Basis.Contact(item.Contact) is { } contact ? $"{item.Number}:{item.Kind}:{contact.Kind}" : $"{item.Number}:{item.Kind}";

    IEnumerable<Duty> OfTheStay(DateOnly today)
    {
        var placed = PlacedOn!.Value;
        foreach (var stream in Enum.GetValues<FollowUpStream>().Where(s => s == FollowUpStream.Health || HasSchooling(Later(placed, today))))
        {
            var next = Latest(stream)?.NextOn ?? placed.AddMonths(Clocks.FollowUpMonths);
            yield return Mine($"folj-upp:{stream}", stream == FollowUpStream.Health ? DutyKind.FollowUpPlacedHealth : DutyKind.FollowUpPlacedSchooling, next.AddDays(-Clocks.FollowUpVisible), next, new Citation("6.4"));
        }
        foreach (var contact in Basis.Contacts.Where(c => c.FollowsUp is null))
            yield return Mine($"utse-uppfoljning:{contact.Number}:{contact.Kind}", DutyKind.NameCareFollowUp, placed, placed.AddDays(Clocks.NameFollowUp), new Citation("6.4"));
        var rests = Decision.Changed?.From ?? placed;
        var consider = Later(ConsideredOn ?? rests, rests).AddMonths(Clocks.ConsiderationMonths);
        yield return Decision.LegalBase.IsTried()
            ? Mine("prova", DutyKind.TryCompulsoryCare, consider.AddDays(-Clocks.ConsiderationVisible), consider, Decision.LegalBase.Consideration())
            : Mine("overvag", DutyKind.ConsiderPlacement, consider.AddDays(-Clocks.ConsiderationVisible), consider, Decision.LegalBase.Consideration());
    }

    IEnumerable<Duty> OfTheEnd()
    {
        if (EndingPlan is { } ending) yield return Mine("avsluta", DutyKind.EndPlacement, Later(EndingSince!.Value, ending.EndsOn.AddDays(-Clocks.FollowUpVisible)), ending.EndsOn, new Citation("6.5"));
        else if (Decision.Until is { } until)
        {
            var begins = Later(PlacedOn!.Value, until.AddMonths(-Clocks.EndingMonths));
            yield return Mine("forbered-avslut", DutyKind.PrepareEnding, Earlier(begins, until), Later(begins, Earlier(until, begins.AddDays(Clocks.AfterPlacement))), new Citation("6.5"));
        }
    }

    IEnumerable<Duty> OfTheTimeAfter()
    {
        if (EndedHow == Placements.EndedHow.Ended && FollowedUpAfterEnd is null)
            yield return Mine("folj-upp-efter", DutyKind.FollowUpEndedPlacement, EndedOn!.Value, EndedOn.Value.AddMonths(Clocks.AfterEndMonths), AfterEnd);
    }

    bool HasSchooling(DateOnly day) => new ChainChild(Basis, Ages.AgeOn(ChildBirth, day), Region).HasSchooling;

    Duty Mine(string key, DutyKind kind, DateOnly visible, DateOnly due, Citation source) => new(key, kind, Unit, visible, due, source) { Person = Responsible };

    static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
