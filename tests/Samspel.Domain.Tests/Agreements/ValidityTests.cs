using Samspel.Domain.Agreements;

namespace Samspel.Domain.Tests.Agreements;

public class ValidityTests
{
    static readonly DateOnly From = new(2022, 1, 1), To = new(2025, 1, 1);

    [Theory]
    [InlineData("2021-12-31", ValidityState.NotYet)]
    [InlineData("2022-01-01", ValidityState.InForce)]
    [InlineData("2025-01-01", ValidityState.InForce)]
    [InlineData("2025-01-02", ValidityState.PerhapsExtended)]
    [InlineData("2026-01-01", ValidityState.PerhapsExtended)]
    [InlineData("2026-01-02", ValidityState.Ended)]
    public void A_term_that_may_have_been_extended_ends_at_the_latest_when_the_extension_would(string day, ValidityState state)
        => new Validity(From, To, 12).On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(state);

    [Fact]
    public void Without_an_extension_the_term_is_over_the_day_after_its_last()
        => new Validity(From, To).On(To.AddDays(1)).ShouldBe(ValidityState.Ended);

    [Fact]
    public void What_the_text_does_not_say_is_not_claimed()
    {
        new Validity(null, null).On(To).ShouldBe(ValidityState.Unknown);
        new Validity(null, null).Sentence(To).ShouldBe("Texten säger inte när överenskommelsen gäller.");
        new Validity(From, null).Sentence(To).ShouldBe("Överenskommelsen gäller från den 1 januari 2022. Texten anger inget slutdatum.");
    }

    [Theory]
    [InlineData("Om ingen ny har tagits fram förlängs överenskommelsen automatiskt med 12 månader.", 12)]
    [InlineData("Avtalet förlängs med 6 månader i taget.", 6)]
    [InlineData("Tiden kan inte förlängas. Uppsägning sker med 3 månader.", null)]
    public void An_extension_is_read_out_of_the_text(string text, int? months)
    {
        var section = new AgreementSection("11", "Giltighetstid", 1, null, [], [new Paragraph([new TextRun(text)])]);
        Validity.Of(new AgreementDocument("Prov", null, null, From, To, null, null, [], [], [], [], [section], [])).ExtensionMonths.ShouldBe(months);
    }
}
