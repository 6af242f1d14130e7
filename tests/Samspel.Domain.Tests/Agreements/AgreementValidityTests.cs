using Samspel.Domain.Agreements;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.Agreements.GivenAgreement;

namespace Samspel.Domain.Tests.Agreements;

public class AgreementValidityTests
{
    static readonly DateOnly Spring2024 = new(2024, 5, 1), LastExtended = new(2026, 1, 1), Now = new(2026, 3, 1);

    [Fact]
    public void RD20_04734_comes_out_right_from_its_facts()
    {
        var agreement = Entered(Now);
        agreement.StateOn(new(2021, 12, 31)).ShouldBe(AgreementState.Concluded);
        agreement.StateOn(From).ShouldBe(AgreementState.InForce);
        agreement.StateOn(To).ShouldBe(AgreementState.InForce);
        agreement.StateOn(To.AddDays(1)).ShouldBe(AgreementState.PerhapsExtended);
        agreement.AppliesOn(To.AddDays(1)).ShouldBe(Applicability.Unknown);
        agreement.AppliesOn(LastExtended).ShouldBe(Applicability.Unknown);
        agreement.StateOn(LastExtended.AddDays(1)).ShouldBe(AgreementState.Lapsed);
        agreement.State.ShouldBe(AgreementState.Lapsed);
        agreement.Sentence(Now).ShouldBe("Överenskommelsen RD20/04734 gäller inte längre: giltighetstiden gick ut den 1 januari 2025, det är okänt om den förlängdes, och även en förlängning tog slut den 1 januari 2026; ta ställning till om den ska tillämpas i avvaktan på en ny.");
        agreement.Sentence(new(2025, 6, 1)).ShouldBe("Överenskommelsen RD20/04734 gick ut den 1 januari 2025, och det är okänt om den förlängdes, eftersom det är okänt när utvärdering och revidering påbörjades (som längst gäller den till och med den 1 januari 2026); ta reda på det och ta ställning till om den ska tillämpas i avvaktan på en ny.");
        agreement.Recommendation!.On.IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void The_coordinators_recorded_choice_decides_whether_it_is_applied_while_waiting()
    {
        var agreement = Entered(Now);
        agreement.ApplyMeanwhile(Coordinator, Awaiting, Now);
        agreement.State.ShouldBe(AgreementState.AppliedMeanwhile);
        agreement.AppliesOn(Awaiting.From.AddDays(-1)).ShouldBe(Applicability.No);
        agreement.AppliesOn(Awaiting.From).ShouldBe(Applicability.Meanwhile);
        agreement.AppliesOn(Awaiting.From).Holds().ShouldBeTrue();
        agreement.Sentence(Now).ShouldBe("Överenskommelsen RD20/04734 tillämpas från den 1 februari 2026 i avvaktan på en ny, enligt beslut av Länschefsnätverket (den 20 januari 2026): En ny överenskommelse tas fram; giltighetstiden gick ut den 1 januari 2025 och det är okänt om den förlängdes, och en ny behöver tas fram.");

        agreement.StopApplying(Coordinator, new(2026, 6, 30), "Arbetet har lagts ned.", Now);
        agreement.AppliesOn(new(2026, 6, 30)).ShouldBe(Applicability.Meanwhile);
        agreement.AppliesOn(new(2026, 7, 1)).ShouldBe(Applicability.No);
        agreement.PassTime(new(2026, 9, 1));
        agreement.State.ShouldBe(AgreementState.Lapsed);
        agreement.StateSince.ShouldBe(new DateOnly(2026, 7, 1));
    }

    [Fact]
    public void Use_while_waiting_says_who_decided_and_why_for_days_when_it_does_not_apply()
    {
        var agreement = Entered(Now);
        AgreementRules.DeciderIsNamed.ShouldRefuse(() => agreement.ApplyMeanwhile(Coordinator, Awaiting with { DecidedBy = "" }, Now));
        AgreementRules.ReasonGiven.ShouldRefuse(() => agreement.ApplyMeanwhile(Coordinator, Awaiting with { Why = " " }, Now));
        AgreementRules.HasHappened.ShouldRefuse(() => agreement.ApplyMeanwhile(Coordinator, Awaiting with { From = Now.AddDays(1) }, Now));
        AgreementRules.OnlyWhenItDoesNotApply.ShouldRefuse(() => agreement.ApplyMeanwhile(Coordinator, Awaiting with { From = To }, Now));
        AgreementRules.InterimHasAPeriod.ShouldRefuse(() => agreement.ApplyMeanwhile(Coordinator, Awaiting with { To = Awaiting.From.AddDays(-1) }, Now));
        agreement.ApplyMeanwhile(Coordinator, Awaiting with { To = Now.AddDays(-10) }, Now);
        agreement.State.ShouldBe(AgreementState.Lapsed);
        AgreementRules.InterimHasAPeriod.ShouldRefuse(() => agreement.ApplyMeanwhile(Coordinator, Awaiting with { From = Now.AddDays(-10) }, Now));
        agreement.ApplyMeanwhile(Coordinator, Awaiting with { From = Now }, Now);
        agreement.State.ShouldBe(AgreementState.AppliedMeanwhile);
        AgreementRules.InterimHasAPeriod.ShouldRefuse(() => agreement.StopApplying(Coordinator, Now.AddDays(-1), "Fel.", Now));
    }

    [Fact]
    public void A_revision_begun_in_time_extends_by_twelve_months_and_once()
    {
        var agreement = InForce();
        agreement.RecordRevision(Coordinator, RevisionStatus.Begun, Spring2024, "LCN § 12", Spring2024);
        agreement.StateOn(To.AddDays(1)).ShouldBe(AgreementState.Extended);
        agreement.StateOn(LastExtended).ShouldBe(AgreementState.Extended);
        agreement.StateOn(LastExtended.AddDays(1)).ShouldBe(AgreementState.Lapsed);
        agreement.Sentence(To.AddDays(1)).ShouldBe("Överenskommelsen RD20/04734 gäller till och med den 1 januari 2026, förlängd för att utvärdering och revidering påbörjades den 1 maj 2024; en ny behöver gälla senast den 2 januari 2026.");
        agreement.PassTime(Now);
        agreement.NewFacts.OfType<CountyAgreementMoved>().Select(m => (m.Now, m.On)).TakeLast(2).ShouldBe([(AgreementState.Extended, To.AddDays(1)), (AgreementState.Lapsed, LastExtended.AddDays(1))]);
    }

    [Fact]
    public void Without_a_revision_it_lapses_the_day_after_its_last()
    {
        var agreement = InForce();
        agreement.StateOn(To).ShouldBe(AgreementState.InForce);
        agreement.StateOn(To.AddDays(1)).ShouldBe(AgreementState.Lapsed);
        agreement.Sentence(To).ShouldBe("Överenskommelsen RD20/04734 gäller till och med den 1 januari 2025; Länschefsnätverket behöver ge uppdrag om utvärdering och revidering senast den 1 januari 2025, annars förlängs den inte.");
        agreement.Sentence(To.AddDays(1)).ShouldBe("Överenskommelsen RD20/04734 gäller inte längre: giltighetstiden gick ut den 1 januari 2025 och utvärdering och revidering hade inte påbörjats; ta ställning till om den ska tillämpas i avvaktan på en ny.");
    }

    [Theory]
    [InlineData("2025-01-01", true, AgreementState.Extended)]
    [InlineData("2025-01-02", true, AgreementState.Lapsed)]
    [InlineData("2025-01-02", false, AgreementState.Extended)]
    [InlineData(null, true, AgreementState.PerhapsExtended)]
    [InlineData(null, false, AgreementState.Extended)]
    public void What_began_after_the_end_extends_only_where_the_county_reads_it_so(string? begun, bool mustBeginBefore, AgreementState state)
    {
        var agreement = Entered(Now, RevisionStatus.Begun, begun is null ? KnownDate.Unknown : DateOnly.Parse(begun, System.Globalization.CultureInfo.InvariantCulture));
        agreement.ChooseReading(Coordinator, agreement.Settings with { RevisionMustBeginBeforeEnd = mustBeginBefore }, "Länets tolkning.", Now);
        agreement.StateOn(new(2025, 6, 1)).ShouldBe(state);
    }

    [Fact]
    public void A_revision_that_was_registered_as_begun_during_the_term_began_during_the_term()
    {
        var agreement = InForce();
        agreement.RecordRevision(Coordinator, RevisionStatus.Begun, KnownDate.Unknown, "LCN § 12", Spring2024);
        agreement.StateOn(To.AddDays(1)).ShouldBe(AgreementState.Extended);
        agreement.RecordRevision(Coordinator, RevisionStatus.Begun, KnownDate.Unknown, "LCN § 12, rättat", To.AddDays(60));
        agreement.StateOn(To.AddDays(60)).ShouldBe(AgreementState.Extended);
    }

    [Fact]
    public void An_agreement_entered_with_its_revision_finished_has_its_evaluation_too()
    {
        CountyAgreement Enter(RevisionRecord record) => CountyAgreement.EnterInForce(CountyAgreementId.New(), Coordinator, Rss, Content(), record, Now);
        var finished = new RevisionRecord(RevisionStatus.Completed, Spring2024, "LCN § 12", Now, new DateOnly(2024, 11, 1), "Rapport 2024:1");
        AgreementRules.EvaluatedFirst.ShouldRefuse(() => Enter(finished with { Evaluation = null }));
        AgreementRules.RevisionFollowsEntry.ShouldRefuse(() => Enter(finished with { CompletedOn = (KnownDate)From }));
        Enter(finished).StateOn(To.AddDays(1)).ShouldBe(AgreementState.Extended);
    }

    [Fact]
    public void Where_the_county_reads_it_so_the_extension_repeats()
    {
        var agreement = Entered(Now, RevisionStatus.Begun, Spring2024);
        agreement.ChooseReading(Coordinator, agreement.Settings with { ExtensionRepeats = true }, "Länets tolkning.", Now);
        agreement.State.ShouldBe(AgreementState.Extended);
        agreement.Calendar.EndSeenFrom(Now).ShouldBe(new DateOnly(2027, 1, 1));
        agreement.Calendar.EndSeenFrom(LastExtended).ShouldBe(LastExtended);
    }

    [Fact]
    public void What_is_learnt_afterwards_moves_it_back()
    {
        var today = new DateOnly(2025, 6, 1);
        var agreement = Entered(today);
        agreement.State.ShouldBe(AgreementState.PerhapsExtended);
        agreement.RecordRevision(Coordinator, RevisionStatus.Begun, Spring2024, "LCN § 12", today);
        agreement.State.ShouldBe(AgreementState.Extended);
        agreement.RecordRevision(Coordinator, RevisionStatus.NotBegun, default, null, today, "Uppdraget gällde en annan överenskommelse.");
        agreement.State.ShouldBe(AgreementState.Lapsed);
    }

    [Fact]
    public void A_revision_begun_by_mistake_is_dropped_with_a_reason()
    {
        var today = new DateOnly(2025, 6, 1);
        var agreement = Entered(today);
        agreement.RecordRevision(Coordinator, RevisionStatus.Begun, Spring2024, "LCN § 12", today);
        foreach (var status in new[] { RevisionStatus.NotBegun, RevisionStatus.Unknown })
            AgreementRules.DroppedWithAReason.ShouldRefuse(() => agreement.RecordRevision(Coordinator, status, default, null, today, " "));
        agreement.State.ShouldBe(AgreementState.Extended);
        agreement.RecordRevision(Coordinator, RevisionStatus.Unknown, default, null, today, "Protokollet går inte att hitta.");
        (agreement.State, agreement.Revision.HasBegun).ShouldBe((AgreementState.PerhapsExtended, false));
        agreement.NewFacts.OfType<CountyAgreementRevisionDropped>().Single().Sentence.ShouldBe("Den registrerade utvärderingen och revideringen togs bort, nu okänt: Protokollet går inte att hitta.");
    }

    [Fact]
    public void A_revision_is_begun_by_a_named_assignment_after_it_entered_into_force()
    {
        var agreement = InForce();
        AgreementRules.AssignmentIsNamed.ShouldRefuse(() => agreement.RecordRevision(Coordinator, RevisionStatus.Begun, Spring2024, null, Spring2024));
        AgreementRules.RevisionFollowsEntry.ShouldRefuse(() => agreement.RecordRevision(Coordinator, RevisionStatus.Begun, From.AddDays(-1), "LCN § 1", Spring2024));
        AgreementRules.HasHappened.ShouldRefuse(() => agreement.RecordRevision(Coordinator, RevisionStatus.Begun, Spring2024.AddDays(1), "LCN § 1", Spring2024));
        agreement.RecordRevision(Coordinator, RevisionStatus.Unknown, default, null, Spring2024);
        agreement.Sentence(Spring2024).ShouldBe("Överenskommelsen RD20/04734 gäller till och med den 1 januari 2025; det är okänt om utvärdering och revidering har påbörjats, och det behöver klarläggas senast den 1 januari 2025.");
    }

    [Fact]
    public void A_revision_is_finished_with_its_evaluation()
    {
        var agreement = InForce();
        AgreementRules.RevisionHasBegun.ShouldRefuse(() => agreement.CompleteRevision(Coordinator, Spring2024, "Rapport 2024:1", Spring2024));
        agreement.RecordRevision(Coordinator, RevisionStatus.Begun, Spring2024, "LCN § 12", Spring2024);
        AgreementRules.EvaluatedFirst.ShouldRefuse(() => agreement.CompleteRevision(Coordinator, Spring2024, " ", Spring2024));
        agreement.CompleteRevision(Coordinator, new DateOnly(2024, 11, 1), "Rapport 2024:1", new(2024, 11, 1));
        agreement.Revision.Status.ShouldBe(RevisionStatus.Completed);
        agreement.RevisionDue.ShouldBe(new DateOnly(2028, 1, 1));
        agreement.StateOn(To.AddDays(1)).ShouldBe(AgreementState.Extended);
    }

    [Fact]
    public void Renegotiation_is_decided_with_a_reason_while_it_applies()
    {
        var agreement = InForce();
        AgreementRules.ReasonGiven.ShouldRefuse(() => agreement.Renegotiate(Coordinator, new(From), From));
        agreement.Renegotiate(Coordinator, new(From, "VR § 7", "Ingen samsyn i tvisten om placeringskostnader."), From);
        agreement.Renegotiation!.Dnr.ShouldBe("VR § 7");
        AgreementRules.WrongState.ShouldRefuse(() => agreement.Renegotiate(Coordinator, new(From, null, "Samma sak."), To.AddDays(1)));
    }

    [Fact]
    public void A_new_agreement_replaces_the_old_the_day_it_begins_to_apply()
    {
        var old = InForce();
        var next = InForce(Content(new DateOnly(2024, 7, 1), new DateOnly(2027, 6, 30), "RD23/00001"));
        AgreementRules.SuccessorIsConcluded.ShouldRefuse(() => old.NameSuccessor(Coordinator, old, Spring2024));
        AgreementRules.SuccessorIsConcluded.ShouldRefuse(() => old.NameSuccessor(Coordinator, Recommended(), Spring2024));
        AgreementRules.SuccessorIsConcluded.ShouldRefuse(() => next.NameSuccessor(Coordinator, old, new(2024, 8, 1)));
        old.NameSuccessor(Coordinator, next, Spring2024);
        AgreementRules.NoSuccessorYet.ShouldRefuse(() => old.NameSuccessor(Coordinator, next, Spring2024));
        old.StateOn(new(2024, 6, 30)).ShouldBe(AgreementState.InForce);
        old.StateOn(new(2024, 7, 1)).ShouldBe(AgreementState.Replaced);
        old.Sentence(new(2024, 7, 1)).ShouldBe("Överenskommelsen RD20/04734 gäller inte längre: den ersattes den 1 juli 2024 av RD23/00001.");
        old.PassTime(new(2024, 7, 1));
        old.State.ShouldBe(AgreementState.Replaced);
    }

    [Fact]
    public void One_that_had_already_lapsed_stays_lapsed_when_a_new_one_comes()
    {
        var old = Entered(Now);
        old.NameSuccessor(Coordinator, InForce(Content(new DateOnly(2026, 2, 1), new DateOnly(2029, 1, 31), "RD25/00001")), Now);
        old.StateOn(Now).ShouldBe(AgreementState.Lapsed);
        old.Duties(Now).ShouldBeEmpty();
    }

    [Fact]
    public void The_version_that_applies_is_the_one_of_the_day()
    {
        var old = Entered(Now);
        var next = InForce(Content(new DateOnly(2026, 7, 1), new DateOnly(2029, 6, 30), "RD25/00001"));
        CountyAgreement[] all = [next, old];
        AgreementVersions.AppliesOn(all, new(2021, 1, 1)).ShouldBe(new ApplicableVersion(null, Applicability.No));
        AgreementVersions.AppliesOn(all, new(2023, 1, 1)).ShouldBe(new ApplicableVersion(old, Applicability.Yes));
        AgreementVersions.AppliesOn(all, new(2025, 6, 1)).ShouldBe(new ApplicableVersion(old, Applicability.Unknown));
        AgreementVersions.AppliesOn(all, new(2026, 3, 1)).ShouldBe(new ApplicableVersion(null, Applicability.No));
        old.ApplyMeanwhile(Coordinator, Awaiting, Now);
        AgreementVersions.AppliesOn(all, new(2026, 3, 1)).ShouldBe(new ApplicableVersion(old, Applicability.Meanwhile));
        AgreementVersions.AppliesOn(all, new(2026, 7, 1)).ShouldBe(new ApplicableVersion(next, Applicability.Yes));
    }

    [Fact]
    public void Time_passed_twice_changes_nothing_more()
    {
        var agreement = InForce();
        agreement.PassTime(Now);
        var facts = agreement.NewFacts.Count;
        agreement.PassTime(Now);
        agreement.NewFacts.Count.ShouldBe(facts);
    }
}
