using Samspel.Domain.Children;
using static Samspel.Domain.Tests.Children.Example;

namespace Samspel.Domain.Tests.Children;

public class ChildTests
{
    [Fact]
    public void A_child_is_registered_with_what_is_known()
    {
        var child = Child.Register(ChildId.New(), OwnCompartment, OwnUnit, ChildIdentity.Of(Number("201901012391")), Content with { GivenName = " Alva " }, Today);
        child.Number.ShouldBe("201901012391");
        child.TemporaryId.ShouldBeNull();
        child.DisplayName.ShouldBe("Alva Testsson");
        child.ShortName.ShouldBe("Alva T.");
        child.Initials.ShouldBe("A.T.");
        child.BirthYear.ShouldBe("2012");
        child.MaskedIdentity.ShouldBe("20190101-••••");
        child.BirthDateDiffersFromNumber.ShouldBeTrue();
        child.SearchName.ShouldBe("alva testsson");
        child.NewFacts.Single().ShouldBeOfType<ChildRegistered>();
    }

    [Fact]
    public void A_child_must_have_a_name()
    {
        BrokenBy(() => Register(Content with { FamilyName = "  " })).ShouldBe(ChildRules.HasAName);
        BrokenBy(() => Alva().Revise(Content with { GivenName = "" }, Today)).ShouldBe(ChildRules.HasAName);
    }

    [Fact]
    public void A_child_must_be_born() =>
        BrokenBy(() => Register(Content with { BirthDate = Today.AddDays(1) })).ShouldBe(ChildRules.IsBorn);

    [Fact]
    public void The_agreement_ends_at_the_twenty_fifth_birthday()
    {
        Register(Content with { BirthDate = Today.AddYears(-25).AddDays(1) }).ShouldNotBeNull();
        BrokenBy(() => Register(Content with { BirthDate = Today.AddYears(-25) })).ShouldBe(ChildRules.WithinTheAgreement);
    }

    [Theory]
    [InlineData("208")]
    [InlineData("Falu")]
    public void The_home_municipality_is_a_code(string code) =>
        BrokenBy(() => Register(Content with { HomeMunicipality = code })).ShouldBe(ChildRules.MunicipalityIsACode);

    [Fact]
    public void A_change_keeps_what_stood_before_and_says_what_was_changed()
    {
        var child = Alva();
        child.Revise(Content with { FamilyName = "Provsson", InterpreterLanguage = "somaliska" }, Today);
        var fact = child.NewFacts.Single().ShouldBeOfType<ChildRevised>();
        fact.Before.FamilyName.ShouldBe("Testsson");
        fact.Sentence.ShouldBe("Barnets uppgifter ändrades: namn, tolk.");
        child.SearchName.ShouldBe("alva provsson");
    }

    [Fact]
    public void Saving_the_same_again_changes_nothing()
    {
        var child = Alva();
        child.Revise(Content, Today);
        child.NewFacts.ShouldBeEmpty();
    }

    [Fact]
    public void Deciders_decide_within_their_period()
    {
        var child = Alva();
        child.EndDecider(Father.Id, new DateOnly(2026, 5, 31));
        child.DecidersOn(new DateOnly(2026, 5, 31)).Select(d => d.Name).ShouldBe([Mother.Name, Father.Name]);
        child.DecidersOn(new DateOnly(2026, 6, 1)).Select(d => d.Name).ShouldBe([Mother.Name]);
    }

    [Fact]
    public void Nobody_decides_for_the_young_person_from_the_eighteenth_birthday()
    {
        var child = Alva();
        var birthday = Birth.AddYears(18);
        child.DecidesAlone(birthday.AddDays(-1)).ShouldBeFalse();
        child.DecidersOn(birthday.AddDays(-1)).Count.ShouldBe(2);
        child.DecidesAlone(birthday).ShouldBeTrue();
        child.DecidersOn(birthday).ShouldBeEmpty();
        child.WhoDecidesOn(birthday).YoungPersonAlone.ShouldBeTrue();
        child.WhoDecidesOn(birthday).NobodyKnown.ShouldBeFalse();
    }

    [Fact]
    public void Nobody_can_be_registered_to_decide_after_the_eighteenth_birthday() =>
        BrokenBy(() => Alva().AddDecider(Mother with { Id = DeciderId.New(), From = Birth.AddYears(18) })).ShouldBe(ChildRules.NoDeciderAfterEighteen);

    [Fact]
    public void A_decider_has_a_name() =>
        BrokenBy(() => Alva().AddDecider(Mother with { Id = DeciderId.New(), Name = " " })).ShouldBe(ChildRules.DeciderHasAName);

    [Fact]
    public void A_decider_does_not_end_before_beginning()
    {
        BrokenBy(() => Alva().AddDecider(Mother with { Id = DeciderId.New(), To = Birth.AddDays(-1) })).ShouldBe(ChildRules.DeciderHasAPeriod);
        BrokenBy(() => Alva().EndDecider(Mother.Id, Birth.AddDays(-1))).ShouldBe(ChildRules.DeciderHasAPeriod);
    }

    [Fact]
    public void Only_a_registered_decider_can_be_ended()
    {
        BrokenBy(() => Alva().EndDecider(DeciderId.New(), Today)).ShouldBe(ChildRules.DeciderIsRegistered);
        var child = Alva();
        child.EndDecider(Mother.Id, Today);
        BrokenBy(() => child.EndDecider(Mother.Id, Today)).ShouldBe(ChildRules.DeciderIsRegistered);
    }

    [Fact]
    public void A_protected_identity_is_hidden_in_everything_that_is_shown()
    {
        var child = Alva(ChildIdentity.Of(Number("201901012391")));
        child.Protect(new Protection(Marking, true), Today);
        string?[] shown = [child.DisplayName, child.ShortName, child.Initials, child.BirthYear, child.MaskedIdentity, child.ShownMunicipality];
        foreach (var secret in (string[])["Alva", "Testsson", "A.T", "2012", "2019", "2080"])
            shown.ShouldAllBe(text => text == null || !text.Contains(secret));
        child.DisplayName.ShouldBe("Skyddad identitet");
        child.NewFacts.ShouldAllBe(fact => !fact.Sentence.Contains("Alva"));
    }

    [Fact]
    public void A_marking_states_section_date_and_authority()
    {
        SecrecyMarking[] incomplete = [Marking with { Section = "" }, Marking with { Authority = " " }, Marking with { Date = default }, Marking with { Date = Today.AddDays(1) }];
        foreach (var marking in incomplete)
            BrokenBy(() => Alva().Protect(new Protection(marking, false), Today)).ShouldBe(ChildRules.MarkingIsComplete);
    }

    [Fact]
    public void Protection_says_which_protection() =>
        BrokenBy(() => Alva().Protect(new Protection(null, false), Today)).ShouldBe(ChildRules.ProtectionSaysWhich);

    [Fact]
    public void Protection_is_lifted_with_a_reason()
    {
        var child = Alva();
        BrokenBy(() => child.LiftProtection("Beslut")).ShouldBe(ChildRules.OnlyProtectedCanBeLifted);
        child.Protect(new Protection(null, true), Today);
        BrokenBy(() => child.LiftProtection(" ")).ShouldBe(ChildRules.LiftingHasAReason);
        child.LiftProtection("Skatteverket har hävt skyddet.");
        child.IsProtected.ShouldBeFalse();
        child.DisplayName.ShouldBe("Alva Testsson");
    }

    [Fact]
    public void A_temporary_identity_is_replaced_once_and_a_number_never()
    {
        var child = Alva();
        child.ReplaceTemporaryIdentity(Number("201901012391"));
        child.Number.ShouldBe("201901012391");
        child.TemporaryId.ShouldBeNull();
        child.NewFacts.Single().ToString().ShouldNotContain("2391");
        BrokenBy(() => child.ReplaceTemporaryIdentity(Number("201901022382"))).ShouldBe(ChildRules.NumberIsNeverReplaced);
    }

    [Fact]
    public void Nothing_changes_after_death()
    {
        var child = Alva();
        BrokenBy(() => child.RecordDeath(Today.AddDays(1), Today)).ShouldBe(ChildRules.DeathHasHappened);
        BrokenBy(() => child.RecordDeath(Birth.AddDays(-1), Today)).ShouldBe(ChildRules.DeathHasHappened);
        child.RecordDeath(Today, Today);
        Action[] changes =
        [
            () => child.Revise(Content with { GivenName = "Eva" }, Today), () => child.AddDecider(Mother with { Id = DeciderId.New() }),
            () => child.EndDecider(Mother.Id, Today), () => child.ReplaceTemporaryIdentity(Number("201901012391")), () => child.RecordDeath(Today, Today),
        ];
        foreach (var change in changes) BrokenBy(change).ShouldBe(ChildRules.NothingChangesAfterDeath);
    }

    [Fact]
    public void The_history_names_no_person()
    {
        var child = Alva();
        child.AddDecider(Mother with { Id = DeciderId.New() });
        child.EndDecider(Mother.Id, Today);
        child.Revise(Content with { GivenName = "Eva" }, Today);
        child.NewFacts.Select(f => f.Sentence).ShouldAllBe(sentence => !sentence.Contains("Testsson") && !sentence.Contains("Eva"));
    }

    static Child Register(ChildContent content) =>
        Child.Register(ChildId.New(), OwnCompartment, OwnUnit, ChildIdentity.Of(TemporaryIdentity.Of(2026, 1)), content, Today);
}
