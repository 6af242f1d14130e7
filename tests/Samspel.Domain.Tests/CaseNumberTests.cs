namespace Samspel.Domain.Tests;

public class CaseNumberTests
{
    [Theory]
    [InlineData("SIP-2026-0412")]
    [InlineData(" sip-2026-0412 ")]
    public void A_case_number_is_read_as_people_write_it(string text)
    {
        CaseNumber.TryParse(text, out var number).ShouldBeTrue();
        number.ToString().ShouldBe("SIP-2026-0412");
        number.Short.ShouldBe("2026-0412");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("SIP-2026")]
    [InlineData("SIP-2026-0000")]
    [InlineData("S1P-2026-0001")]
    [InlineData("201901012391")]
    public void Anything_else_is_not_a_case_number(string? text) => CaseNumber.TryParse(text, out _).ShouldBeFalse();
}
