using Samspel.Domain.Children;

namespace Samspel.Domain.Tests.Children;

public class TemporaryIdentityTests
{
    [Fact]
    public void A_child_without_a_number_gets_a_form_of_its_own()
    {
        var identity = TemporaryIdentity.Of(2026, 123);
        identity.ToString().ShouldBe("TILLF-2026-000123");
        TemporaryIdentity.TryParse(" tillf-2026-000123 ", out var read).ShouldBeTrue();
        read.ShouldBe(identity);
        ChildIdentity.Of(identity).IsTemporary.ShouldBeTrue();
        ChildIdentity.Of(identity).Masked.ShouldBe("TILLF-2026-000123");
    }

    [Fact]
    public void It_is_never_taken_for_a_real_number_nor_a_real_number_for_it()
    {
        IdentityNumber.TryParse(TemporaryIdentity.Of(2026, 999_999).Text, new DateOnly(2026, 3, 14), out _).ShouldBeFalse();
        TemporaryIdentity.TryParse("20190101-2391", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("TILLF-2026-000000")]
    [InlineData("TILLF-1999-000001")]
    [InlineData("TILLF-2026-00012")]
    [InlineData("TILLF 2026 000123")]
    [InlineData("SIP-2026-0412")]
    public void Anything_else_is_not_a_temporary_identity(string? text) => TemporaryIdentity.TryParse(text, out _).ShouldBeFalse();
}
