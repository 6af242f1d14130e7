using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Tests.Disclosures;

public class GroundsTests
{
    static readonly Branch[] branches = Enum.GetValues<Branch>();

    [Fact]
    public void Every_code_has_its_row()
    {
        Grounds.All.Select(g => g.Code).ShouldBe(Enum.GetValues<GroundCode>());
        Grounds.All.ShouldAllBe(g => g.Title.Length > 0 && g.Law.Length > 0 && g.Condition.Length > 0);
    }

    [Fact]
    public void The_general_clause_is_never_offered_to_health_care_or_social_services()
    {
        foreach (var sender in (Branch[])[Branch.HealthCare, Branch.SchoolHealth, Branch.SocialServices])
            foreach (var recipient in branches)
                foreach (var age in (int[])[3, 17, 18, 24])
                    Grounds.For(sender, recipient, age, true).ShouldAllBe(g => g.Law != Grounds.Of(GroundCode.S2).Law && !g.Law.Contains("27 §"));
    }

    [Fact]
    public void Consent_is_always_offered_first_to_whoever_has_cases()
    {
        foreach (var sender in branches.Except([Branch.Administration]))
            foreach (var recipient in branches)
                Grounds.For(sender, recipient, 12, false)[0].Code.ShouldBe(GroundCode.G1);
    }

    [Fact]
    public void Administration_has_no_cases_and_so_no_grounds()
    {
        foreach (var recipient in branches) Grounds.For(Branch.Administration, recipient, 12, true).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Branch.SocialServices, Branch.HealthCare, 17, false, "G1 G2 G3 G5 G9")]
    [InlineData(Branch.SocialServices, Branch.HealthCare, 18, false, "G1 G2 G3 G9")]
    [InlineData(Branch.SocialServices, Branch.School, 12, true, "G1 G2 G3 G9")]
    [InlineData(Branch.HealthCare, Branch.SocialServices, 12, false, "G1 G2 G3 G4 G6")]
    [InlineData(Branch.HealthCare, Branch.SocialServices, 18, false, "G1 G2 G3 G6")]
    [InlineData(Branch.HealthCare, Branch.HealthCare, 12, true, "G1 G2 G3 G4 G6 G7")]
    [InlineData(Branch.HealthCare, Branch.School, 12, false, "G1 G2 G3")]
    [InlineData(Branch.SchoolHealth, Branch.School, 12, true, "G1 G2 G3 G8")]
    [InlineData(Branch.SchoolHealth, Branch.School, 12, false, "G1 G2 G3")]
    [InlineData(Branch.School, Branch.SocialServices, 12, true, "G1 G2 G3 S1 S2")]
    [InlineData(Branch.School, Branch.PrivateProvider, 12, true, "G1 G2 S1")]
    [InlineData(Branch.IndependentSchool, Branch.SocialServices, 12, false, "G1 G3 F1")]
    [InlineData(Branch.PrivateProvider, Branch.HealthCare, 12, false, "G1 G3")]
    public void The_grounds_are_those_of_the_sender(Branch sender, Branch recipient, int age, bool sameParty, string codes) =>
        string.Join(' ', Grounds.For(sender, recipient, age, sameParty).Select(g => g.Code)).ShouldBe(codes);
}
