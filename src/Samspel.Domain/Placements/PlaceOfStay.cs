using Samspel.Domain.Parties;

namespace Samspel.Domain.Placements;

/// <summary>Somebody who may open the place (behörig till platsen), why and by whom.</summary>
public sealed record PlaceReader(PersonId Person, PersonId GivenBy, DateOnly On, string Why);

/// <summary>
/// Where the child lives, with a lock of its own (låst plats): apart from the placement, opened by those alone who have been given permission at the
/// owning unit, each opening kept. Hidden from everybody else, at the own unit too.
/// </summary>
public sealed class PlaceOfStay : Aggregate
{
    PlaceOfStay() { }

    public PlacementId Placement { get; private set; }
    public UnitId Unit { get; private set; }
    public CompartmentId Compartment { get; private set; }
    public IReadOnlyList<PlaceReader> Readers { get; private set; } = [];
    public DateOnly WrittenOn { get; private set; }

    LockedPlace Content { get; set; } = null!;

    /// <summary>Writes the place down; the writer may read it. The placement learns in which region it lies and nothing else.</summary>
    public static PlaceOfStay Write(Actor by, Placement placement, LockedPlace place, DateOnly today)
    {
        PlacementRules.NotYours.Require(placement.PartyOf(by).HasFlag(PlacementParty.Owner));
        Check(place);
        var stay = new PlaceOfStay { Placement = placement.Id, Unit = placement.Unit, Compartment = placement.Compartment, Content = place, WrittenOn = today };
        stay.Readers = [new PlaceReader(by.Person, by.Person, today, "Skrev in platsen.")];
        stay.Record(new PlaceWritten(placement.Id));
        placement.PlaceLiesIn(place, null);
        return stay;
    }

    /// <summary>Changes the place, by somebody who may read it.</summary>
    public void Revise(Actor by, Placement placement, LockedPlace place, DateOnly today)
    {
        PlacementRules.PlaceIsLocked.Require(MayRead(by) && placement.Id == Placement);
        Check(place);
        if (place == Content) return;
        Record(new PlaceRevised(Placement));
        placement.PlaceLiesIn(place, Content);
        (Content, WrittenOn) = (place, today);
    }

    /// <summary>Whether the person may open it: decides whether the link shows.</summary>
    public bool MayRead(Actor by) => LetsIn(by, Unit, Readers);

    /// <summary>Whom a lock lets in, told without what is behind it.</summary>
    public static bool LetsIn(Actor by, UnitId unit, IReadOnlyList<PlaceReader> readers) => by.Unit == unit && by.Role.CarriesCases() && readers.Any(r => r.Person == by.Person);

    /// <summary>Opens the lock; that it was opened is kept.</summary>
    public LockedPlace Read(Actor by)
    {
        PlacementRules.PlaceIsLocked.Require(MayRead(by));
        Record(new PlaceOpened(Placement));
        return Content;
    }

    public void Grant(Actor by, PersonId person, string why, DateOnly today)
    {
        RequireManager(by, why);
        if (Readers.Any(r => r.Person == person)) return;
        Record(new PlaceAccessGiven(Placement, person));
        Readers = [.. Readers, new PlaceReader(person, by.Person, today, why.Trim())];
    }

    public void Revoke(Actor by, PersonId person, string why)
    {
        RequireManager(by, why);
        if (Readers.All(r => r.Person != person)) return;
        Record(new PlaceAccessTaken(Placement, person));
        Readers = [.. Readers.Where(r => r.Person != person)];
    }

    /// <summary>The case has gone to another unit in the compartment: nobody's permission goes with it.</summary>
    public void Follow(Placement placement)
    {
        if (placement.Id != Placement || placement.Unit == Unit) return;
        Record(new PlaceLockedAnew(Placement));
        (Unit, Readers) = (placement.Unit, []);
    }

    public override IEnumerable<Duty> Duties(DateOnly today) => [];

    void RequireManager(Actor by, string why) => PlacementRules.ManagerGivesAccess.Require(by.Unit == Unit && by.Role == Role.UnitManager && !PlacementWords.IsBlank(why));

    static void Check(LockedPlace place) => PlacementRules.PlaceIsWhole.Require(
        !(PlacementWords.IsBlank(place.Name) && PlacementWords.IsBlank(place.Address)) && place.MunicipalityCode is { Length: 4 } code && code.All(char.IsAsciiDigit));
}
