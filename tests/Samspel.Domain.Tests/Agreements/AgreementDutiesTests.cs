using Samspel.Domain.Agreements;
using static Samspel.Domain.Tests.Agreements.GivenAgreement;

namespace Samspel.Domain.Tests.Agreements;

public class AgreementDutiesTests
{
    static IEnumerable<(DutyKind, DateOnly, DateOnly)> Of(CountyAgreement agreement, DateOnly today) => agreement.Duties(today).Select(d => (d.Kind, d.VisibleFrom, d.Due));

    [Fact]
    public void The_county_coordinators_unit_is_reminded_twelve_six_and_three_months_before_the_end()
    {
        var agreement = InForce();
        Of(agreement, From).ShouldBe([
            (DutyKind.BeginAgreementRevision, new(2024, 1, 1), new(2024, 6, 30)),
            (DutyKind.BeginAgreementRevision, new(2024, 7, 1), new(2024, 9, 30)),
            (DutyKind.BeginAgreementRevision, new(2024, 10, 1), To)]);
        agreement.Duties(From).ShouldAllBe(d => d.Unit == Rss && d.Source.Section == "13");
    }

    [Fact]
    public void One_reminder_takes_the_place_of_the_other()
    {
        var agreement = InForce();
        agreement.Duties(new(2024, 8, 1)).Select(d => d.Key).ShouldBe(["paborja-revidering:6", "paborja-revidering:3"]);
        agreement.Duties(new(2024, 12, 1)).Select(d => d.Key).ShouldBe(["paborja-revidering:3"]);
    }

    [Fact]
    public void What_is_unknown_is_to_be_found_out()
    {
        Entered(new(2024, 2, 1)).Duties(new(2024, 2, 1)).ShouldAllBe(d => d.Kind == DutyKind.FindOutRevision);
        var after = Entered(new(2026, 3, 1));
        Of(after, new(2026, 3, 1)).ShouldBe([
            (DutyKind.FindOutRevision, new(2026, 3, 1), new(2026, 3, 31)),
            (DutyKind.DecideInterimUse, new(2026, 3, 1), new(2026, 3, 31))]);
    }

    [Fact]
    public void What_has_begun_is_to_be_finished_and_what_is_finished_begins_again_three_years_on()
    {
        var agreement = InForce(Content(to: new DateOnly(2029, 12, 31)));
        agreement.RecordRevision(Coordinator, RevisionStatus.Begun, new DateOnly(2024, 5, 1), "LCN § 12", new(2024, 5, 1));
        Of(agreement, new(2024, 5, 1)).ShouldBe([(DutyKind.CompleteAgreementRevision, new(2024, 1, 1), new(2025, 1, 1))]);
        agreement.CompleteRevision(Coordinator, new DateOnly(2025, 2, 1), "Rapport 2025:1", new(2025, 2, 1));
        Of(agreement, new(2025, 2, 1)).First().ShouldBe((DutyKind.BeginAgreementRevision, new(2027, 1, 1), new(2027, 6, 30)));
    }

    [Fact]
    public void An_extended_agreement_needs_a_new_one()
    {
        var agreement = Entered(new(2025, 3, 1), RevisionStatus.Begun, new DateOnly(2024, 5, 1));
        agreement.Duties(new(2025, 3, 1)).Where(d => d.Kind == DutyKind.ReplaceAgreement).Select(d => d.Due).ShouldBe([new(2025, 6, 30), new(2025, 9, 30), new(2026, 1, 1)]);
    }

    [Fact]
    public void Use_while_waiting_is_looked_at_again_every_year()
    {
        var agreement = Entered(new(2026, 3, 1));
        agreement.ApplyMeanwhile(Coordinator, Awaiting, new(2026, 3, 1));
        agreement.Duties(new(2026, 3, 1)).Single(d => d.Kind == DutyKind.DecideInterimUse).Due.ShouldBe(new DateOnly(2027, 2, 1));
        agreement.Duties(new(2027, 2, 2)).Single(d => d.Kind == DutyKind.DecideInterimUse).Due.ShouldBe(new DateOnly(2028, 2, 1));
    }

    [Fact]
    public void On_the_way_to_force_decisions_and_signatures_are_collected()
    {
        PreparedOne().Duties(Summer).Select(d => d.Kind).ShouldBe([DutyKind.ForwardAgreement]);
        Of(Recommended(), Summer).ShouldBe([(DutyKind.CollectPartyDecisions, Summer, new(2021, 12, 31)), (DutyKind.CollectSignatures, Summer, new(2021, 12, 31))]);
        Recommended().SignedByFour().Duties(Summer).Select(d => d.Kind).ShouldBe([DutyKind.CollectPartyDecisions]);
        Recommended().ApprovedBy(Sixteen).Duties(Summer).Select(d => d.Kind).ShouldBe([DutyKind.CollectSignatures]);
        Concluded().Duties(Summer).ShouldBeEmpty();
    }
}
