using Samspel.Domain.Children;

namespace Samspel.Domain.Tests.Children;

/// <summary>Made-up children and deciders for the tests; numbers from the official test lists.</summary>
static class Example
{
    public static readonly DateOnly Today = new(2026, 3, 14);
    public static readonly DateOnly Birth = new(2012, 6, 1);
    public static readonly UnitId OwnUnit = UnitId.New();
    public static readonly CompartmentId OwnCompartment = CompartmentId.New();
    public static readonly PersonId Worker = PersonId.New();

    public static readonly Decider Mother = new(DeciderId.New(), DeciderKind.Guardian, "Karin Testsson", "0243-000 00", Birth, null);
    public static readonly Decider Father = new(DeciderId.New(), DeciderKind.Guardian, "Erik Testsson", null, Birth, null);

    public static ChildContent Content => new("Alva", "Testsson", Birth, LegalSex.Female, "2080", null);
    public static SecrecyMarking Marking => new("OSL 22 kap. 1 §", Today, "Skatteverket");

    public static Child Alva(ChildIdentity? identity = null)
    {
        var child = Child.Register(ChildId.New(), OwnCompartment, OwnUnit, identity ?? ChildIdentity.Of(TemporaryIdentity.Of(2026, 1)), Content, Today);
        child.AddDecider(Mother);
        child.AddDecider(Father);
        child.FactsKept();
        return child;
    }

    public static IdentityNumber Number(string digits)
    {
        IdentityNumber.TryParse(digits, Today, out var number).ShouldBeTrue();
        return number!;
    }

    public static WhoDecides Who(DateOnly day, params Decider[] deciders) => new(day, Birth, Ages.IsOfAge(Birth, day) ? [] : deciders);

    public static Rule BrokenBy(Action act) => Should.Throw<RuleBroken>(act).Rule;
}
