using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.LocalAgreements;

public class LocalRulesTests
{
    [Fact]
    public void A_school_may_call_from_the_day_an_agreement_that_says_so_is_in_force()
    {
        var a = InForce();
        LocalRulesOnDay.Of(Code, Today, [a]).SchoolMayCall.ShouldBeTrue();
        LocalRulesOnDay.Of(Code, Today.AddDays(-1), [a]).SchoolMayCall.ShouldBeFalse();
        LocalRulesOnDay.Of(Neighbour.Code, Today, [a]).SchoolMayCall.ShouldBeFalse();
    }

    [Theory]
    [InlineData(LocalState.Draft)]
    [InlineData(LocalState.Decided)]
    [InlineData(LocalState.Signed)]
    [InlineData(LocalState.Registered)]
    [InlineData(LocalState.Ended)]
    [InlineData(LocalState.Abandoned)]
    public void One_that_is_not_in_force_decides_nothing(LocalState state) =>
        LocalRulesOnDay.Of(Code, Today, [In(state)]).SchoolMayCall.ShouldBeFalse();

    [Fact]
    public void After_its_last_day_the_school_may_not_call()
    {
        var a = InForce();
        a.End(Coordinator, Today.AddDays(5), "Slut.", Today);
        LocalRulesOnDay.Of(Code, Today.AddDays(5), [a]).SchoolMayCall.ShouldBeTrue();
        LocalRulesOnDay.Of(Code, Today.AddDays(6), [a]).SchoolMayCall.ShouldBeFalse();
    }

    [Fact]
    public void Where_it_is_silent_the_point_is_listed_and_never_guessed()
    {
        var day = LocalRulesOnDay.Of(Code, Today, [InForce(LocalRules.Silent with { Documents = new("Skolan") })]);
        day.SchoolMayCall.ShouldBeFalse();
        day.DisputesStart.ShouldBeNull();
        day.Documents!.Text.ShouldBe("Skolan");
        day.Silent.ShouldBe(Enum.GetValues<LocalPoint>().Except([LocalPoint.Documents]));
        day.MissingInWords.ShouldContain("Avtalet säger inget om huruvida skolan får kalla till SIP.");
    }

    [Fact]
    public void Without_an_agreement_that_is_what_is_said() =>
        LocalRulesOnDay.Of(Code, Today, Array.Empty<LocalAgreement>()).MissingInWords.ShouldBe(["Ingen lokal överenskommelse gäller i kommunen."]);

    [Fact]
    public void Several_documents_fill_each_other_out()
    {
        var one = InForce(LocalRules.Silent with { SchoolMayCall = true, Contacts = [new("SIP", "Samordnaren")] }, areas: AgreementArea.CareOutsideHome);
        var other = InForce(LocalRules.Silent with { Synergi = new("Allt som brister"), Contacts = [new("Placering", "Familjehemssekreteraren")] }, areas: AgreementArea.PsychiatricDisability);
        var day = LocalRulesOnDay.Of(Code, Today, [one, other]);
        day.SchoolMayCall.ShouldBeTrue();
        day.Synergi!.Text.ShouldBe("Allt som brister");
        day.ContactFor("placering")!.Contact.ShouldBe("Familjehemssekreteraren");
        day.Contradictory.ShouldBeEmpty();
        day.Answers.Count.ShouldBe(4);
    }

    [Fact]
    public void Where_documents_contradict_each_other_nothing_is_guessed()
    {
        var day = LocalRulesOnDay.Of(Code, Today, [InForce(), InForce(Rules with { SchoolMayCall = false, Documents = new("Skolan") })]);
        day.SchoolMayCall.ShouldBeFalse();
        day.Documents.ShouldBeNull();
        day.Contradictory.ShouldBe([LocalPoint.SchoolMayCall, LocalPoint.Documents]);
        day.MissingInWords.ShouldContain("Avtalen säger olika om vem som dokumenterar SIP.");
    }

    [Fact]
    public void Who_may_start_is_told_with_the_agreement_and_nothing_is_said_where_they_differ()
    {
        var social = InForce(LocalRules.Silent with { MayInitiate = [UnitKind.SocialServicesChildren] });
        var start = LocalRulesOnDay.Of(Code, Today, [social]).Initiators;
        (start.May(UnitKind.SocialServicesChildren), start.May(UnitKind.ChildPsychiatry), start.Agreement).ShouldBe((true, false, social.Scope.Title));
        var differ = LocalRulesOnDay.Of(Code, Today, [social, InForce(LocalRules.Silent with { MayInitiate = [UnitKind.School] })]);
        differ.Initiators.ShouldBe(Samspel.Domain.Sips.SipInitiators.Silent);
        differ.MissingIn(LocalPoint.MayInitiate).ShouldBe("Avtalen säger olika om vem som får initiera SIP.");
        LocalRulesOnDay.Of(Code, Today.AddDays(-1), [social]).Initiators.May(UnitKind.ChildPsychiatry).ShouldBeTrue();
    }

    [Fact]
    public void Why_a_school_may_not_call_is_said_with_the_agreement_that_says_no()
    {
        LocalRulesOnDay.Of(Code, Today, [InForce()]).WhySchoolMayNotCall.ShouldBeNull();
        LocalRulesOnDay.Of(Code, Today, Array.Empty<LocalAgreement>()).WhySchoolMayNotCall.ShouldBe("Ingen lokal överenskommelse gäller i kommunen.");
        LocalRulesOnDay.Of(Code, Today, [InForce(LocalRules.Silent)]).WhySchoolMayNotCall.ShouldBe("Avtalet säger inget om huruvida skolan får kalla till SIP.");
        var no = InForce(LocalRules.Silent with { SchoolMayCall = false });
        LocalRulesOnDay.Of(Code, Today, [no]).WhySchoolMayNotCall.ShouldBe($"Enligt ”{no.Scope.Title}” får skolan föreslå men inte kalla till SIP.");
    }

    [Theory]
    [InlineData("SIP", true)]
    [InlineData("Kallelse till sip", true)]
    [InlineData("SIP-möten", true)]
    [InlineData("Disciplin", false)]
    public void A_contact_is_found_by_a_word_of_its_subject(string subject, bool found) =>
        LocalRulesOnDay.Of(Code, Today, [InForce(LocalRules.Silent with { Contacts = [new(subject, "Samordnaren")] })]).ContactsAbout("SIP").Count.ShouldBe(found ? 1 : 0);

    [Fact]
    public void Equal_answers_are_equal_though_their_lists_are_not_the_same()
    {
        (Rules with { MayInitiate = [UnitKind.School] }).ShouldBe(Rules with { MayInitiate = [UnitKind.School] });
        (Rules with { MayInitiate = [UnitKind.School] }).ShouldNotBe(Rules with { MayInitiate = null });
        LocalRules.Silent.SilentPoints.Count.ShouldBe(7);
        Rules.SilentPoints.ShouldBeEmpty();
    }
}
