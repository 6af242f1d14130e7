using Samspel.Domain.Children;
using Samspel.Domain.Sips;
using static Samspel.Domain.Tests.Children.Example;

namespace Samspel.Domain.Tests.Sips;

/// <summary>What goes along about whom the case concerns when something is sent.</summary>
public class SipNamesTests
{
    [Fact]
    public void A_child_with_a_number_goes_by_name_and_number()
    {
        var child = Alva(ChildIdentity.Of(Number("201901012391")));
        SipNames.Of(child, "Barn och unga", "Sara Ek").ShouldBe(new SipNames(child.DisplayName, "20190101-2391", "Barn och unga", "Sara Ek"));
    }

    [Fact]
    public void A_temporary_identity_goes_with_nobody() => SipNames.Of(Alva(), "Barn och unga", "Sara Ek").ChildNumber.ShouldBeNull();

    [Fact]
    public void A_protected_child_goes_without_name_and_number()
    {
        var child = Alva(ChildIdentity.Of(Number("201901012391")));
        child.Protect(new Protection(Marking, true), Today);
        var names = SipNames.Of(child, "Barn och unga", "Sara Ek");
        names.Child.ShouldBe(ChildDisplay.Hidden);
        names.ChildNumber.ShouldBeNull();
    }

    [Fact]
    public void A_case_that_nobody_carries_lies_in_the_units_inbox() => SipNames.Of(Alva(), "Barn och unga", null).Responsible.ShouldBe("Enhetens inkorg");
}
