using Samspel.Domain.Parties;

namespace Samspel.Domain.Tests.Parties;

public class SwedishMunicipalitiesTests
{
    [Fact]
    public void There_are_290_municipalities_with_a_code_and_a_name_of_their_own_in_21_counties()
    {
        SwedishMunicipalities.All.Count.ShouldBe(290);
        SwedishMunicipalities.All.Select(m => m.Code).Distinct().Count().ShouldBe(290);
        SwedishMunicipalities.All.Select(m => m.Name).Distinct().Count().ShouldBe(290);
        SwedishMunicipalities.All.Select(m => m.Code).ShouldBeInOrder();
        SwedishMunicipalities.All.ShouldAllBe(m => m.Code.Length == 4 && m.Code.All(char.IsAsciiDigit) && m.Name.Trim() == m.Name && m.Name.Length > 1 && m.County.EndsWith(" län"));
        var counties = SwedishMunicipalities.All.GroupBy(m => m.CountyCode).ToList();
        counties.Count.ShouldBe(21);
        counties.ShouldAllBe(c => c.Select(m => m.County).Distinct().Count() == 1);
        SwedishMunicipalities.All.Count(m => m.County == "Dalarnas län").ShouldBe(15);
    }

    [Theory]
    [InlineData("2180")]
    [InlineData(" gävle ")]
    [InlineData("Gävle kommun")]
    [InlineData("Gävle, Gävleborgs län")]
    public void One_is_found_by_code_or_name(string typed) => SwedishMunicipalities.Find(typed)!.Code.ShouldBe("2180");

    [Theory]
    [InlineData("Falu kommun")]
    [InlineData("9999")]
    [InlineData("218")]
    [InlineData("Ingenstans")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Nothing_is_guessed(string? typed) => SwedishMunicipalities.Find(typed).ShouldBeNull();

    [Fact]
    public void Each_is_found_by_its_own_code_name_and_words()
    {
        foreach (var m in SwedishMunicipalities.All)
            foreach (var typed in new[] { m.Code, m.Name, m.InWords, m.Name.ToUpperInvariant(), $"{m.Name} kommun", $"{m.Name}s kommun" }) SwedishMunicipalities.Find(typed).ShouldBe(m, typed);
    }
}
