using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.Agreements.GivenAgreement;

namespace Samspel.Domain.Tests.Agreements;

public class CountyAgreementTests
{
    static readonly DateOnly Autumn = new(2021, 10, 1);

    [Fact]
    public void From_draft_to_in_force_it_is_prepared_recommended_approved_by_sixteen_and_signed_by_four()
    {
        var agreement = Recommended();
        agreement.State.ShouldBe(AgreementState.Recommended);
        agreement.ApprovedBy(Sixteen.Take(15)).State.ShouldBe(AgreementState.Recommended);
        agreement.ApprovedBy(Sixteen.Skip(15)).State.ShouldBe(AgreementState.ApprovedByParties);
        agreement.SignedByFour().State.ShouldBe(AgreementState.Concluded);
        agreement.StateOn(From.AddDays(-1)).ShouldBe(AgreementState.Concluded);
        agreement.StateOn(From).ShouldBe(AgreementState.InForce);
        agreement.PassTime(From);
        agreement.State.ShouldBe(AgreementState.InForce);
        agreement.NewFacts[^1].Sentence.ShouldBe("Läget är gäller från 2022-01-01.");
    }

    [Fact]
    public void Signatures_and_approvals_come_in_any_order()
    {
        var agreement = Recommended().SignedByFour();
        agreement.State.ShouldBe(AgreementState.Signed);
        agreement.ApprovedBy(Sixteen).State.ShouldBe(AgreementState.Concluded);
    }

    [Fact]
    public void Where_the_county_reads_it_so_nobody_signs_before_every_party_has_approved()
    {
        var agreement = Recommended();
        agreement.ChooseReading(Coordinator, agreement.Settings with { SigningAwaitsApprovals = true }, "Beslut i Länschefsnätverket.", Summer);
        AgreementRules.ApprovalsBeforeSignatures.ShouldRefuse(() => agreement.SignedByFour());
        agreement.ApprovedBy(Sixteen).SignedByFour().State.ShouldBe(AgreementState.Concluded);
    }

    [Fact]
    public void It_does_not_apply_before_it_is_concluded_whatever_its_text_says()
    {
        var late = new DateOnly(2022, 3, 15);
        var agreement = Recommended().SignedByFour().ApprovedBy(Sixteen.Take(15)).ApprovedBy(Sixteen.Skip(15), late);
        agreement.State.ShouldBe(AgreementState.InForce);
        agreement.Start.ShouldBe(late);
        agreement.AppliesOn(late.AddDays(-1)).ShouldBe(Applicability.No);
        agreement.AppliesOn(late).ShouldBe(Applicability.Yes);
    }

    [Fact]
    public void A_party_that_refuses_says_why_and_holds_up_the_county_but_is_seen_for_itself()
    {
        var agreement = Recommended().SignedByFour().ApprovedBy(Sixteen.Where(p => p.Code != "2080"));
        AgreementRules.RefusalHasAReason.ShouldRefuse(() => agreement.DecideAsParty(Coordinator, "20", No("2080") with { Reason = " " }, Summer));
        agreement.DecideAsParty(Coordinator, "20", No("2080"), Summer);
        agreement.State.ShouldBe(AgreementState.Signed);
        agreement.StandingOf("2080", From).ShouldBe(PartyStanding.Refused);
        agreement.StandingOf("2081", From).ShouldBe(PartyStanding.Approved);
        agreement.Sentence(Summer).ShouldBe("Överenskommelsen RD20/04734 är undertecknad men gäller inte än; 15 av 16 parter har godkänt och Falu kommun har sagt nej, allt behövs före den 1 januari 2022.");
    }

    [Fact]
    public void Where_the_county_reads_it_so_it_binds_those_that_approved_when_all_have_answered()
    {
        var agreement = Recommended().SignedByFour().ApprovedBy(Sixteen.Where(p => p.Code != "2080"));
        agreement.ChooseReading(Coordinator, agreement.Settings with { ApprovingPartiesSuffice = true }, "Beslut i Välfärdsrådet.", Summer);
        agreement.State.ShouldBe(AgreementState.Signed);
        agreement.DecideAsParty(Coordinator, "20", No("2080"), Summer);
        agreement.State.ShouldBe(AgreementState.Concluded);
        agreement.StandingOf("2080", From).ShouldBe(PartyStanding.Refused);
        agreement.StandingOf("2081", From).ShouldBe(PartyStanding.Bound);

        var joined = new DateOnly(2023, 2, 1);
        agreement.DecideAsParty(Coordinator, "20", Yes("2080", joined), joined);
        agreement.StandingOf("2080", joined.AddDays(-1)).ShouldBe(PartyStanding.NotDecided);
        agreement.StandingOf("2080", joined).ShouldBe(PartyStanding.Bound);
    }

    [Fact]
    public void One_that_is_concluded_after_its_term_lapses_at_once()
    {
        var late = To.AddDays(90);
        var agreement = Recommended().ApprovedBy(Sixteen).SignedByFour(late);
        agreement.State.ShouldBe(AgreementState.Lapsed);
        agreement.AppliesOn(To).ShouldBe(Applicability.No);
    }

    [Fact]
    public void A_party_may_decide_anew_until_it_is_concluded()
    {
        var agreement = Recommended().ApprovedBy(Sixteen);
        agreement.DecideAsParty(Coordinator, "20", No("2080"), Summer);
        agreement.State.ShouldBe(AgreementState.Recommended);
        agreement.DecideAsParty(Coordinator, "20", Yes("2080"), Summer);
        agreement.State.ShouldBe(AgreementState.ApprovedByParties);
        agreement.SignedByFour();
        AgreementRules.OnlyUnknownIsFilledIn.ShouldRefuse(() => agreement.DecideAsParty(Coordinator, "20", No("2080"), Summer));
    }

    [Fact]
    public void A_local_coordinator_registers_the_own_partys_decision_and_no_others()
    {
        var agreement = Recommended();
        agreement.DecideAsParty(LocalCoordinator, "2080", Yes("2080"), Summer);
        agreement.DecisionOf("2080")!.Answer.ShouldBe(PartyAnswer.Approved);
        AgreementRules.OwnPartysDecision.ShouldRefuse(() => agreement.DecideAsParty(LocalCoordinator, "2080", Yes("2081"), Summer));
        AgreementRules.NotYours.ShouldRefuse(() => agreement.DecideAsParty(CaseWorker, "2080", Yes("2080"), Summer));
    }

    [Fact]
    public void Only_a_party_decides_and_its_body_is_named()
    {
        var agreement = Recommended();
        AgreementRules.IsAParty.ShouldRefuse(() => agreement.DecideAsParty(Coordinator, "20", Yes("0180"), Summer));
        AgreementRules.BodyIsNamed.ShouldRefuse(() => agreement.DecideAsParty(Coordinator, "20", Yes("2080") with { Body = "" }, Summer));
        AgreementRules.IsAParty.ShouldRefuse(() => agreement.StandingOf("0180", From));
    }

    [Fact]
    public void Only_the_county_coordinator_drafts_and_enters()
    {
        AgreementRules.NotYours.ShouldRefuse(() => CountyAgreement.Draft(CountyAgreementId.New(), LocalCoordinator, Rss, Content(), Summer));
        AgreementRules.NotYours.ShouldRefuse(() => CountyAgreement.EnterInForce(CountyAgreementId.New(), CaseWorker, Rss, Content(), new(RevisionStatus.Unknown, default, null, From), From));
    }

    [Fact]
    public void An_agreement_has_a_name_a_number_and_parties_of_both_kinds()
    {
        AgreementRules.ContentIsNamed.ShouldRefuse(() => Draft(Content(dnr: " ")));
        AgreementRules.PartiesAreNamed.ShouldRefuse(() => Draft(Content() with { Parties = [.. Sixteen.Skip(1)] }));
        AgreementRules.PartiesAreNamed.ShouldRefuse(() => Draft(Content() with { Parties = [.. Sixteen, Sixteen[3]] }));
        AgreementRules.PartiesAreNamed.ShouldRefuse(() => Draft(Content() with { Parties = [Sixteen[0]] }));
        Sixteen.Count(p => !p.IsRegion).ShouldBe(15);
    }

    [Fact]
    public void A_term_is_whole_before_the_draft_is_approved_and_never_backwards()
    {
        AgreementRules.TermEndsAfterItBegins.ShouldRefuse(() => Draft(Content(to: From.AddDays(-1))));
        AgreementRules.ExtensionIsReasonable.ShouldRefuse(() => Draft(Content(months: 0)));
        var agreement = Draft(Content(to: KnownDate.Unknown));
        AgreementRules.TermIsGiven.ShouldRefuse(() => agreement.Prepare(Coordinator, new(Prepared), Prepared));
        agreement.Revise(Coordinator, Content(), Prepared);
        agreement.Prepare(Coordinator, new(Prepared), Prepared);
        agreement.State.ShouldBe(AgreementState.Prepared);
    }

    [Fact]
    public void Nothing_is_dated_in_the_future_or_before_the_draft_was_approved()
    {
        AgreementRules.HasHappened.ShouldRefuse(() => Draft().Prepare(Coordinator, new(Prepared.AddDays(1)), Prepared));
        AgreementRules.HasHappened.ShouldRefuse(() => Recommended().Sign(Coordinator, new(SignatoryOffice.CouncilChair, Autumn), Summer));
        AgreementRules.NotBeforePreparation.ShouldRefuse(() => PreparedOne().Recommend(Coordinator, new(Prepared.AddDays(-1)), Summer));
        AgreementRules.NotBeforePreparation.ShouldRefuse(() => Recommended().DecideAsParty(Coordinator, "20", Yes("2080", Prepared.AddDays(-1)), Summer));
    }

    [Fact]
    public void An_office_signs_once()
    {
        var agreement = Recommended();
        agreement.Sign(Coordinator, new(SignatoryOffice.NetworkChair, Summer), Summer);
        AgreementRules.SignedOnce.ShouldRefuse(() => agreement.Sign(Coordinator, new(SignatoryOffice.NetworkChair, Summer), Summer));
        agreement.NewFacts[^1].Sentence.ShouldBe("Undertecknades av ordförande i Länschefsnätverket (2021-07-01).");
    }

    [Fact]
    public void A_command_that_the_state_does_not_allow_is_refused_in_words() =>
        AgreementRules.WrongState.ShouldRefuse(() => Draft().Recommend(Coordinator, new(Summer), Summer)).Message
            .ShouldBe("Det går inte att registrera Välfärdsrådets rekommendation i läget ”Utkast”. Ladda om sidan och se vad som är nästa steg.");

    [Fact]
    public void A_reading_is_changed_with_a_reason()
    {
        var agreement = InForce();
        AgreementRules.ReasonGiven.ShouldRefuse(() => agreement.ChooseReading(Coordinator, agreement.Settings with { LastDayCounts = false }, " ", From));
        agreement.ChooseReading(Coordinator, agreement.Settings with { LastDayCounts = false }, "Beslut i Länschefsnätverket.", From);
        agreement.Calendar.LastDay.ShouldBe(To.AddDays(-1));
    }

    [Fact]
    public void Each_ambiguity_stands_with_its_wording_and_both_readings()
    {
        AgreementAmbiguities.All.Select(a => a.Letter).ShouldBe("abcdef");
        AgreementAmbiguities.All.Select(a => a.Choice(AgreementSettings.Default)).ShouldBe([true, false, true, false, false, false]);
        foreach (var ambiguity in AgreementAmbiguities.All)
        {
            ambiguity.Reading(AgreementSettings.Default).ShouldBe(ambiguity.Choice(AgreementSettings.Default) ? ambiguity.WhenYes : ambiguity.WhenNo);
            if (ambiguity.Wording is { } wording) Texts.Of(RealAgreement.Document.Section(ambiguity.Section)!).ShouldContain(text => text.Contains(wording), $"({ambiguity.Letter})");
        }
    }

    [Fact]
    public void Nobody_leaves_unless_the_county_has_chosen_to_read_the_silence_so()
    {
        var agreement = InForce();
        var notice = new PartyNotice("2080", From, new DateOnly(2023, 12, 31), "KS 2022/5");
        AgreementRules.NobodyLeaves.ShouldRefuse(() => agreement.LetPartyLeave(Coordinator, notice, From));
        agreement.ChooseReading(Coordinator, agreement.Settings with { PartyMayLeave = true }, "Beslut i Välfärdsrådet.", From);
        AgreementRules.LeavesDuringTheTerm.ShouldRefuse(() => agreement.LetPartyLeave(Coordinator, notice with { LastDay = To.AddDays(1) }, From));
        agreement.LetPartyLeave(Coordinator, notice, From);
        agreement.StandingOf("2080", new(2023, 12, 31)).ShouldBe(PartyStanding.Bound);
        agreement.StandingOf("2080", new(2024, 1, 1)).ShouldBe(PartyStanding.Left);
    }

    [Fact]
    public void A_term_comes_from_the_imported_text()
    {
        AgreementTerm.Of(RealAgreement.Document).ShouldBe(new AgreementTerm(From, To, 12));
        AgreementTerm.Of(RealAgreement.Document with { ValidFrom = null }).From.IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void What_is_unknown_is_filled_in_once()
    {
        var agreement = Entered(new(2023, 5, 1));
        agreement.StandingOf("2080", new(2023, 5, 1)).ShouldBe(PartyStanding.Unknown);
        agreement.Recommend(Coordinator, new(new DateOnly(2021, 9, 3), "VR § 4"), new(2023, 5, 1));
        AgreementRules.OnlyUnknownIsFilledIn.ShouldRefuse(() => agreement.Recommend(Coordinator, new(new DateOnly(2021, 9, 4)), new(2023, 5, 1)));
        AgreementRules.OnlyUnknownIsFilledIn.ShouldRefuse(() => agreement.FillInTerm(Coordinator, Content(to: To.AddYears(1)).Term, new(2023, 5, 1)));
        agreement.DecideAsParty(Coordinator, "20", Yes("2080"), new(2023, 5, 1));
        agreement.StandingOf("2080", new(2023, 5, 1)).ShouldBe(PartyStanding.Bound);
        agreement.Sign(Coordinator, new(SignatoryOffice.CouncilChair, KnownDate.Unknown), new(2023, 5, 1));
        agreement.Sign(Coordinator, new(SignatoryOffice.CouncilChair, Autumn), new(2023, 5, 1));
        agreement.State.ShouldBe(AgreementState.InForce);
    }

    [Fact]
    public void An_unknown_term_claims_nothing_until_it_is_filled_in()
    {
        var today = new DateOnly(2023, 5, 1);
        var agreement = CountyAgreement.EnterInForce(CountyAgreementId.New(), Coordinator, Rss, Content(KnownDate.Unknown, KnownDate.Unknown), new(RevisionStatus.Unknown, default, null, today), today);
        agreement.AppliesOn(today).ShouldBe(Applicability.Unknown);
        agreement.Sentence(today).ShouldBe("Överenskommelsen RD20/04734 har okänd giltighetstid; ta reda på första och sista dag.");
        agreement.FillInTerm(Coordinator, Content().Term, today);
        agreement.State.ShouldBe(AgreementState.InForce);
        agreement.AppliesOn(From.AddDays(-1)).ShouldBe(Applicability.No);
    }

    [Fact]
    public void What_has_not_begun_is_not_entered_as_in_force() =>
        AgreementRules.HasBegunToApply.ShouldRefuse(() => Entered(From.AddDays(-1)));

    [Fact]
    public void A_decided_minor_amendment_becomes_the_next_annex()
    {
        var agreement = InForce();
        var amendment = MinorAmendment.Propose(AmendmentId.New(), Coordinator, agreement, Amendment(), From);
        amendment.Decide(Coordinator, agreement, new(From), From);
        amendment.Annex(Coordinator, agreement, From);
        agreement.Annexes.Single().ShouldBe(new AgreementAnnex(1, amendment.Id, "Ny hänvisning till socialtjänstlagen", From));
        amendment.AnnexNumber.ShouldBe(1);
    }
}
