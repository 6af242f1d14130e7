using Samspel.Domain.Bodies;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.LocalAgreements;

public class LocalAgreementTests
{
    [Fact]
    public void A_local_agreement_goes_from_plan_to_force_through_both_principals()
    {
        var a = ForDecision();
        Decide(a, Coordinator, Today);
        a.State.ShouldBe(LocalState.ForDecision);
        a.Undecided.ShouldBe([Principal.Region]);
        Decide(a, CountyCoordinator, Today);
        a.State.ShouldBe(LocalState.Decided);
        Sign(a, Coordinator, Today);
        a.State.ShouldBe(LocalState.Decided);
        Sign(a, CountyCoordinator, Today, "Regionens firmatecknare");
        a.State.ShouldBe(LocalState.Signed);
        Register(a, CountyCoordinator, Today);
        a.IsInForceOn(Today).ShouldBeFalse();
        Register(a, Coordinator, Today);
        a.State.ShouldBe(LocalState.InForce);
        a.IsInForceOn(Today).ShouldBeTrue();
        a.IsInForceOn(Today.AddDays(-1)).ShouldBeFalse();
        a.NewFacts.Select(f => f.Sentence).ShouldContain("Diariefördes av regionen 2026-11-23 (dnr 2026/77, hänvisar till RD20/04734).");
        a.NewFacts.ShouldAllBe(f => f.Sentence.Length > 5);
    }

    [Fact]
    public void It_has_a_name_and_an_area()
    {
        LocalAgreementRules.HasTitle.ShouldRefuse(() => Planned(Scope with { Title = " " }));
        LocalAgreementRules.CoversAnArea.ShouldRefuse(() => Planned(Scope with { Areas = [] }));
    }

    [Fact]
    public void Several_areas_share_a_document_only_with_the_words_that_no_group_is_lost()
    {
        LocalAgreementRules.NoGroupIsLost.ShouldRefuse(() => Planned(Scope with { NoGroupLost = " " }));
        Planned(Scope with { Areas = [AgreementArea.CareOutsideHome], NoGroupLost = null }).Scope.Areas.Count.ShouldBe(1);
        var a = Planned(Scope with { Areas = [AgreementArea.CareOutsideHome], NoGroupLost = null });
        LocalAgreementRules.NoGroupIsLost.ShouldRefuse(() => a.ReviseScope(Coordinator, Scope with { NoGroupLost = null }, Today));
        a.ReviseScope(Coordinator, Scope, Today);
        a.Scope.Areas.Count.ShouldBe(2);
    }

    [Fact]
    public void A_date_before_the_county_agreement_is_refused()
    {
        LocalAgreementRules.NotBeforeTheCounty.ShouldRefuse(() => Planned(Scope with { Term = new DateSpan(new DateOnly(2021, 12, 31)) })).Message.ShouldContain("RD20/04734 (2022-01-01)");
        Planned(Scope with { Term = new DateSpan(new DateOnly(2022, 1, 1)) }).State.ShouldBe(LocalState.Planned);
        LocalAgreementRules.NotBeforeTheCounty.ShouldRefuse(() => ForDecision().RecordDecision(Coordinator, "Nämnden", new DateOnly(1921, 6, 11), "1", null, Today));
    }

    [Fact]
    public void The_draft_begins_when_both_principals_and_their_activities_are_named()
    {
        var a = Planned();
        LocalAgreementRules.BothPrincipalsNamed.ShouldRefuse(() => a.StartDraft(Coordinator, MunicipalLead, null, Activities, Today));
        LocalAgreementRules.ActivitiesNamed.ShouldRefuse(() => a.StartDraft(Coordinator, MunicipalLead, RegionalLead, [Activities[0]], Today));
        a.State.ShouldBe(LocalState.Planned);
        a.StartDraft(Coordinator, MunicipalLead, RegionalLead, Activities, Today);
        a.State.ShouldBe(LocalState.Draft);
        a.PartyOf(ClinicLead).ShouldBe(LocalParty.Region);
    }

    [Fact]
    public void Circulating_is_noted_and_never_required()
    {
        var a = Drafted();
        LocalAgreementRules.CirculatedToSomebody.ShouldRefuse(() => a.Circulate(Coordinator, [" "], null, Today));
        a.Circulated.ShouldBeFalse();
        a.Circulate(Coordinator, ["BUP", "Elevhälsan"], Today.AddDays(30), Today);
        a.Circulated.ShouldBeTrue();
        a.NewFacts[^1].Sentence.ShouldBe("Utkastet skickades till BUP och Elevhälsan.");
        ForDecision().NewFacts[^1].Sentence.ShouldBe("Politiskt beslut begärdes, utan att berörda verksamheter har fått utkastet.");
    }

    [Fact]
    public void A_decision_is_asked_for_when_the_first_day_and_the_how_are_written()
    {
        var a = Drafted(Scope with { Term = null });
        LocalAgreementRules.HasATerm.ShouldRefuse(() => a.RequestDecision(Coordinator, Today));
        a.ReviseScope(Coordinator, Scope, Today);
        LocalAgreementRules.SaysHow.ShouldRefuse(() => a.RequestDecision(Coordinator, Today));
        a.Write(CountyCoordinator, "2", "Så här gör vi.", [], 0, Now);
        a.RequestDecision(Coordinator, Today);
        a.State.ShouldBe(LocalState.ForDecision);
    }

    [Fact]
    public void A_decision_has_body_date_and_number_and_is_made_once_by_each()
    {
        var a = ForDecision();
        LocalAgreementRules.DecisionIsComplete.ShouldRefuse(() => a.RecordDecision(Coordinator, " ", Today, "1", null, Today));
        LocalAgreementRules.DecisionIsComplete.ShouldRefuse(() => a.RecordDecision(Coordinator, "Nämnden", Today, " ", null, Today));
        LocalAgreementRules.InOrderOfTime.ShouldRefuse(() => a.RecordDecision(Coordinator, "Nämnden", Today.AddDays(1), "1", null, Today));
        Decide(a, Coordinator, Today);
        LocalAgreementRules.DecidedOnce.ShouldRefuse(() => Decide(a, Coordinator, Today));
    }

    [Theory]
    [InlineData(LocalAgreementKind.StaffPurchase)]
    [InlineData(LocalAgreementKind.StaffLoan)]
    [InlineData(LocalAgreementKind.Premises)]
    public void Other_contracts_go_through_the_same_chain_and_those_that_use_resources_state_the_budget(LocalAgreementKind kind)
    {
        var scope = new LocalScope("Psykolog på familjecentralen", "Regionen lånar ut en psykolog på halvtid.", [], new DateSpan(Today));
        LocalAgreementRules.SaysWhatItIsAbout.ShouldRefuse(() => Planned(scope with { About = "" }, kind));
        var a = ForDecision(scope, kind: kind);
        LocalAgreementRules.BudgetIsStated.ShouldRefuse(() => Decide(a, Coordinator, Today));
        Decide(a, Coordinator, Today, "Ram 2026");
        LocalAgreementRules.WrongOrder.ShouldRefuse(() => Sign(a, Coordinator, Today));
        Registered(scope, kind: kind).State.ShouldBe(LocalState.InForce);
        LocalAgreementRules.OnlyLocalAgreements.ShouldRefuse(() => Drafted(scope, kind).AnswerRules(Coordinator, Rules, Today));
    }

    [Fact]
    public void A_local_agreement_states_the_budget_only_where_resources_are_committed()
    {
        var a = ForDecision(Scope with { CommitsResources = true });
        LocalAgreementRules.BudgetIsStated.ShouldRefuse(() => Decide(a, CountyCoordinator, Today));
        Decide(ForDecision(), CountyCoordinator, Today);
    }

    [Fact]
    public void Sent_back_it_is_decided_anew_by_both()
    {
        var a = ForDecision();
        Decide(a, Coordinator, Today);
        LocalAgreementRules.ReasonGiven.ShouldRefuse(() => a.SendBack(CountyCoordinator, " ", Today));
        a.SendBack(CountyCoordinator, "Budget saknas.", Today);
        a.State.ShouldBe(LocalState.Draft);
        a.Undecided.Count.ShouldBe(2);
    }

    [Fact]
    public void Only_an_authorised_signatory_signs_and_only_within_the_mandate()
    {
        var a = Decided();
        LocalAgreementRules.SignatoryIsNamed.ShouldRefuse(() => a.Sign(Coordinator, "", "Direktör", Mandate, Today, Today));
        LocalAgreementRules.SignatoryHasMandate.ShouldRefuse(() => a.Sign(Coordinator, "A", "Direktör", new DateSpan(Today.AddDays(1)), Today, Today));
        LocalAgreementRules.SignatoryHasMandate.ShouldRefuse(() => a.Sign(Coordinator, "A", "Direktör", new DateSpan(Today.AddYears(-1), Today.AddDays(-1)), Today, Today));
        a.Sign(Coordinator, "A", "Direktör", new DateSpan(Today.AddYears(-1), Today), Today, Today);
        LocalAgreementRules.SignedOnce.ShouldRefuse(() => a.Sign(Coordinator, "a", "Direktör", Mandate, Today, Today));
        a.Sign(Coordinator, "B", "Ordförande", Mandate, Today, Today);
        a.Unsigned.ShouldBe([Principal.Region]);
    }

    [Fact]
    public void Signing_comes_after_the_decision_and_the_diary_after_signing()
    {
        var a = Decided();
        LocalAgreementRules.InOrderOfTime.ShouldRefuse(() => a.Sign(Coordinator, "A", "Direktör", Mandate, Today.AddDays(-1), Today));
        var signed = Signed();
        LocalAgreementRules.InOrderOfTime.ShouldRefuse(() => signed.Register(Coordinator, "1", Today.AddDays(-1), null, Today));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("RD21/00238")]
    public void The_regions_diary_refers_to_the_county_agreement(string? number)
    {
        var a = Signed();
        LocalAgreementRules.RegionRefersToCounty.ShouldRefuse(() => a.Register(CountyCoordinator, "1", Today, number, Today)).Because.Section.ShouldBe("7.1");
        a.Registrations.ShouldBeEmpty();
        a.Register(CountyCoordinator, "1", Today, " rd20/04734", Today);
        a.Registrations[0].CountyNumber.ShouldBe("RD20/04734");
    }

    [Fact]
    public void Each_side_registers_once_with_a_number()
    {
        var a = Signed();
        LocalAgreementRules.DiaryNumberGiven.ShouldRefuse(() => a.Register(Coordinator, " ", Today, null, Today));
        Register(a, Coordinator, Today);
        LocalAgreementRules.RegisteredOnce.ShouldRefuse(() => Register(a, Coordinator, Today));
    }

    [Fact]
    public void Its_first_day_comes_by_itself_and_is_not_before()
    {
        var a = Registered(Scope with { Term = new DateSpan(Today.AddDays(10)) });
        a.State.ShouldBe(LocalState.Registered);
        LocalAgreementRules.FirstDayReached.ShouldRefuse(() => a.EnterIntoForce(PartyActor.System, Today.AddDays(9)));
        a.IsInForceOn(Today.AddDays(9)).ShouldBeFalse();
        a.IsInForceOn(Today.AddDays(10)).ShouldBeTrue();
        a.EnterIntoForce(PartyActor.System, Today.AddDays(12));
        a.InForceFrom.ShouldBe(Today.AddDays(10));
    }

    [Fact]
    public void It_is_followed_up_each_year_with_users_words()
    {
        var a = InForce();
        var year = new YearlyFollowUp(Today.Year, Today, "Fungerar.", "Brukarrådet var med.", true);
        LocalAgreementRules.FollowUpIsComplete.ShouldRefuse(() => a.RecordFollowUp(Coordinator, year with { Summary = "" }, Today));
        LocalAgreementRules.UsersTookPart.ShouldRefuse(() => a.RecordFollowUp(Coordinator, year with { UserInvolvement = "" }, Today)).Because.Section.ShouldBe("1.5");
        LocalAgreementRules.FollowedUpOnceAYear.ShouldRefuse(() => a.RecordFollowUp(Coordinator, year with { On = Today.AddDays(1) }, Today));
        LocalAgreementRules.FollowedUpOnceAYear.ShouldRefuse(() => a.RecordFollowUp(Coordinator, year with { Year = Today.Year + 1 }, Today));
        a.RecordFollowUp(Coordinator, year, Today);
        LocalAgreementRules.FollowedUpOnceAYear.ShouldRefuse(() => a.RecordFollowUp(CountyCoordinator, year, Today));
        a.NextFollowUp.ShouldBe(Today.AddYears(1));
    }

    [Fact]
    public void A_revision_is_a_new_draft_while_the_old_stays_in_force()
    {
        var old = InForce(from: Today.AddDays(-100));
        var next = old.StartRevision(LocalAgreementId.New(), Coordinator, Today);
        old.State.ShouldBe(LocalState.InForce);
        next.State.ShouldBe(LocalState.Draft);
        next.Edition.ShouldBe(2);
        next.Section("2")!.Text.ShouldBe("Vi möts varje månad.");
        next.Rules.ShouldBe(old.Rules);
        LocalAgreementRules.OneRevisionAtATime.ShouldRefuse(() => old.StartRevision(LocalAgreementId.New(), Coordinator, Today));
        LocalAgreementRules.NoRevisionGoingOn.ShouldRefuse(() => old.DropRevision(Coordinator, next, Today));
        next.Abandon(Coordinator, "Behövs inte.", Today);
        old.DropRevision(Coordinator, next, Today);
        old.StartRevision(LocalAgreementId.New(), Coordinator, Today).Edition.ShouldBe(2);
    }

    [Fact]
    public void It_is_replaced_by_one_in_force_that_loses_no_group()
    {
        var old = InForce(from: Today.AddDays(-100));
        LocalAgreementRules.ReplacedByOneInForce.ShouldRefuse(() => old.ReplaceWith(Coordinator, Signed(), [], Today));
        var narrower = InForce(areas: AgreementArea.CareOutsideHome);
        LocalAgreementRules.EveryAreaGoesOn.ShouldRefuse(() => old.ReplaceWith(Coordinator, narrower, [], Today)).Message.ShouldContain("psykisk funktionsnedsättning");
        old.ReplaceWith(Coordinator, narrower, [AgreementArea.PsychiatricDisability], Today);
        old.State.ShouldBe(LocalState.Replaced);
        old.IsInForceOn(Today.AddDays(-1)).ShouldBeTrue();
        old.IsInForceOn(Today).ShouldBeFalse();
    }

    [Fact]
    public void Two_documents_merge_into_one_that_covers_both()
    {
        var one = InForce(from: Today.AddDays(-50), areas: AgreementArea.CareOutsideHome);
        var other = InForce(from: Today.AddDays(-50), areas: AgreementArea.PsychiatricDisability);
        var merged = InForce();
        one.ReplaceWith(Coordinator, merged, [], Today);
        other.ReplaceWith(Coordinator, merged, [], Today);
        merged.Scope.NoGroupLost.ShouldNotBeNull();
    }

    [Fact]
    public void It_ends_after_its_last_day()
    {
        var a = InForce();
        LocalAgreementRules.LastDayIsReasonable.ShouldRefuse(() => a.End(Coordinator, Today.AddDays(-1), "Slut.", Today));
        a.End(Coordinator, Today.AddDays(20), "Slut.", Today);
        a.State.ShouldBe(LocalState.InForce);
        LocalAgreementRules.LastDayPassed.ShouldRefuse(() => a.Expire(PartyActor.System, Today.AddDays(20)));
        a.IsInForceOn(Today.AddDays(20)).ShouldBeTrue();
        a.IsInForceOn(Today.AddDays(21)).ShouldBeFalse();
        a.Expire(PartyActor.System, Today.AddDays(21));
        a.State.ShouldBe(LocalState.Ended);
    }

    [Fact]
    public void One_in_force_already_is_entered_with_its_dates_and_completed_later()
    {
        var from = new DateOnly(2023, 3, 1);
        LocalAgreementRules.FirstDayReached.ShouldRefuse(() => Existing(known: Known(Today.AddDays(1))));
        LocalAgreementRules.NotBeforeTheCounty.ShouldRefuse(() => Existing(new DateOnly(2019, 1, 1)));
        LocalAgreementRules.HasATerm.ShouldRefuse(() => Existing(known: Known(from) with { Scope = Scope with { Term = null } }));
        LocalAgreementRules.RegionRefersToCounty.ShouldRefuse(() => Existing(known: Known(from) with { Registrations = [new(Principal.Region, "1", from)] }));
        var a = Existing(from);
        a.IsInForceOn(from).ShouldBeTrue();
        a.Unsigned.Count.ShouldBe(2);
        a.Duties(Today).Select(d => d.Kind).ShouldContain(DutyKind.SignLocalAgreement);
        var signature = new Signature(Principal.Municipality, "A", "Direktör", new DateSpan(from.AddYears(-1)), from);
        LocalAgreementRules.OnlyWhatIsMissing.ShouldRefuse(() => a.Complete(CountyCoordinator, null, signature, null, Today));
        a.Complete(Coordinator, null, signature, null, Today);
        LocalAgreementRules.OnlyWhatIsMissing.ShouldRefuse(() => a.Complete(Coordinator, null, signature with { Name = "B" }, null, Today));
        LocalAgreementRules.OnlyWhatIsMissing.ShouldRefuse(() => InForce().Complete(Coordinator, null, signature, null, Today));
        a.Unsigned.ShouldBe([Principal.Region]);
    }

    [Fact]
    public void A_bodys_decision_moves_it_by_its_own_table_and_never_makes_the_political_decision()
    {
        var a = Drafted();
        a.Write(Coordinator, "2", "Så här.", [], 0, Now);
        DecisionOutcome Of(string? command, Guid? id = null, DecisionResult result = DecisionResult.Approved) =>
            new(new SubjectRef(SubjectKind.LocalAgreement, id ?? a.Id.Value, "Lokal överenskommelse"), command, result, Today, BodyId.New(), "Lokala samverkansgruppen", null, "Gå vidare.");
        LocalAgreementRules.OutcomeFits.ShouldRefuse(() => a.Apply(Of("RequestDecision", Guid.NewGuid()), Coordinator, Today));
        LocalAgreementRules.OutcomeFits.ShouldRefuse(() => a.Apply(Of("RequestDecision", result: DecisionResult.Rejected), Coordinator, Today));
        LocalAgreementRules.OutcomeFits.ShouldRefuse(() => a.Apply(Of("RecordDecision"), Coordinator, Today));
        LocalAgreementRules.OutcomeFits.ShouldRefuse(() => a.Apply(Of("SomethingElse"), Coordinator, Today));
        LocalAgreementRules.NotYours.ShouldRefuse(() => a.Apply(Of("RequestDecision"), Stranger, Today));
        a.Apply(Of("RequestDecision"), Coordinator, Today);
        a.State.ShouldBe(LocalState.ForDecision);
    }
}
