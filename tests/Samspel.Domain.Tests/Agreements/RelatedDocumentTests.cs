using Samspel.Domain.Agreements;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.Agreements.GivenAgreement;

namespace Samspel.Domain.Tests.Agreements;

public class RelatedDocumentTests
{
    static readonly DateOnly Day = new(2023, 5, 1);
    static readonly UnitId FaluCoordination = UnitId.New();
    static readonly DocumentPlace Link = new("https://example.se/rutin", null);
    static readonly DocumentContent Routine = new("Sekretessrutin", DocumentKind.SecrecyRoutine, "KS 2022/7", From, null, null, Link);
    static readonly DocumentContent Guideline = new("Riktlinje för SIP", DocumentKind.Guideline, null, KnownDate.Unknown, null, null, null);

    static RelatedDocument Falun(DocumentContent? content = null) => RelatedDocument.Add(RelatedDocumentId.New(), LocalCoordinator, "2080", "2080", FaluCoordination, content ?? Routine);
    static RelatedDocument County(DocumentContent? content = null) => RelatedDocument.Add(RelatedDocumentId.New(), Coordinator, "20", null, Rss, content ?? Guideline);

    [Fact]
    public void A_party_keeps_its_own_documents_and_the_county_coordinator_the_countys()
    {
        Falun().PartyCode.ShouldBe("2080");
        County().PartyCode.ShouldBeNull();
        DocumentRules.NotYours.ShouldRefuse(() => RelatedDocument.Add(RelatedDocumentId.New(), LocalCoordinator, "2080", "2081", Rss, Routine));
        DocumentRules.NotYours.ShouldRefuse(() => RelatedDocument.Add(RelatedDocumentId.New(), LocalCoordinator, "2080", null, Rss, Guideline));
        DocumentRules.NotYours.ShouldRefuse(() => RelatedDocument.Add(RelatedDocumentId.New(), CaseWorker, "2080", "2080", Rss, Routine));
        DocumentRules.NotYours.ShouldRefuse(() => Falun().Revise(LocalCoordinator, "2081", Routine));
        RelatedDocument.Add(RelatedDocumentId.New(), Coordinator, "20", "20", Rss, Routine).PartyCode.ShouldBe("20");
        RelatedDocument.MayManage(LocalCoordinator with { Role = Role.Administrator }, "2080", "2080").ShouldBeTrue();
        RelatedDocument.MayManage(Actor.System, "2080", "2080").ShouldBeFalse();
    }

    [Fact]
    public void A_document_has_a_title_an_owner_and_days_in_order()
    {
        DocumentRules.HasATitle.ShouldRefuse(() => County(Guideline with { Title = " " }));
        DocumentRules.RoutineHasAnOwner.ShouldRefuse(() => County(Routine));
        DocumentRules.EndsAfterItBegins.ShouldRefuse(() => Falun(Routine with { To = (KnownDate)From.AddDays(-1) }));
    }

    [Theory]
    [InlineData("https://example.se/a", true)]
    [InlineData("http://example.se/a", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("/rutin", false)]
    [InlineData("", false)]
    public void It_is_found_by_a_safe_link(string link, bool allowed)
    {
        if (allowed) County(Guideline with { Place = new(link, null) }).Content.Place!.Link.ShouldBe(link);
        else DocumentRules.IsFoundSomewhere.ShouldRefuse(() => County(Guideline with { Place = new(link, null) }));
    }

    [Fact]
    public void Or_as_a_file_but_not_as_both()
    {
        County(Guideline with { Place = new(null, Guid.NewGuid()) }).Content.Place!.File.ShouldNotBeNull();
        DocumentRules.IsFoundSomewhere.ShouldRefuse(() => County(Guideline with { Place = new("https://example.se/a", Guid.NewGuid()) }));
        DocumentRules.IsFoundSomewhere.ShouldRefuse(() => County(Guideline with { Place = new(null, null) }));
    }

    [Fact]
    public void Its_days_say_how_it_stands_and_unknown_stays_unknown()
    {
        var document = Falun(Routine with { To = (KnownDate)To });
        document.StandingOn(From.AddDays(-1)).ShouldBe(DocumentStanding.NotYet);
        document.StandingOn(From).ShouldBe(DocumentStanding.Valid);
        document.StandingOn(To).ShouldBe(DocumentStanding.Valid);
        document.StandingOn(To.AddDays(1)).ShouldBe(DocumentStanding.Ended);
        County().StandingOn(Day).ShouldBe(DocumentStanding.Unknown);
        Falun(Routine with { To = KnownDate.Unknown }).StandingOn(Day).ShouldBe(DocumentStanding.Unknown);
        foreach (var standing in Enum.GetValues<DocumentStanding>()) standing.Word().ShouldNotBeNullOrWhiteSpace();
        foreach (var kind in Enum.GetValues<DocumentKind>()) kind.Word().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void It_is_superseded_by_its_like_and_then_left_alone()
    {
        var (old, next) = (Falun(), Falun(Routine with { From = Day }));
        DocumentRules.SupersededByItsLike.ShouldRefuse(() => old.SupersedeBy(LocalCoordinator, "2080", old, Day));
        DocumentRules.SupersededByItsLike.ShouldRefuse(() => old.SupersedeBy(LocalCoordinator, "2080", Falun(Routine with { Kind = DocumentKind.OwnRoutine }), Day));
        old.SupersedeBy(LocalCoordinator, "2080", next, Day);
        old.StandingOn(Day.AddDays(-1)).ShouldBe(DocumentStanding.Valid);
        old.StandingOn(Day).ShouldBe(DocumentStanding.Superseded);
        DocumentRules.IsInUse.ShouldRefuse(() => old.Revise(LocalCoordinator, "2080", Routine));
        DocumentRules.SupersededByItsLike.ShouldRefuse(() => next.SupersedeBy(LocalCoordinator, "2080", old, Day));
    }

    [Fact]
    public void A_secrecy_routine_can_be_read_and_is_replaced_rather_than_withdrawn()
    {
        DocumentRules.SecrecyRoutineCanBeRead.ShouldRefuse(() => Falun(Routine with { Place = null }));
        DocumentRules.SecrecyRoutineIsKept.ShouldRefuse(() => Falun().Withdraw(LocalCoordinator, "2080", "Behövs inte.", Day));
        var guideline = County();
        DocumentRules.ReasonGiven.ShouldRefuse(() => guideline.Withdraw(Coordinator, "20", " ", Day));
        guideline.Withdraw(Coordinator, "20", "Ersatt av nationell riktlinje.", Day);
        guideline.StandingOn(Day).ShouldBe(DocumentStanding.Withdrawn);
    }

    [Fact]
    public void Its_kind_stays()
    {
        DocumentRules.KindStays.ShouldRefuse(() => Falun().Revise(LocalCoordinator, "2080", Routine with { Kind = DocumentKind.OwnRoutine }));
        var document = Falun();
        document.Revise(LocalCoordinator, "2080", Routine with { Dnr = "KS 2023/1" });
        document.Content.Dnr.ShouldBe("KS 2023/1");
    }

    [Fact]
    public void A_review_date_is_a_duty_until_it_is_looked_through()
    {
        var document = Falun(Routine with { ReviewBy = Day });
        document.Duties(Day).Single().ShouldBe(new Duty("se-over", DutyKind.ReviewDocument, FaluCoordination, Day.AddDays(-60), Day, new Citation("3.8")));
        DocumentRules.ReviewedInTime.ShouldRefuse(() => document.Review(LocalCoordinator, "2080", Day.AddDays(1), null, Day));
        DocumentRules.ReviewedInTime.ShouldRefuse(() => document.Review(LocalCoordinator, "2080", Day, Day, Day));
        document.Review(LocalCoordinator, "2080", Day, Day.AddYears(2), Day);
        document.Duties(Day).Single().Due.ShouldBe(Day.AddYears(2));
        document.Review(LocalCoordinator, "2080", Day, null, Day);
        document.Duties(Day).ShouldBeEmpty();
    }

    [Fact]
    public void What_runs_out_is_a_duty_to_renew() =>
        County(Guideline with { To = (KnownDate)To }).Duties(Day).Single().ShouldBe(new Duty("fornya", DutyKind.RenewDocument, Rss, To.AddDays(-60), To, new Citation("3")));

    [Fact]
    public void A_party_without_a_secrecy_routine_has_a_duty_to_write_one()
    {
        var register = RoutineRegister.Open("2080", FaluCoordination, [County()], Day);
        register.Duties(Day).Single().ShouldBe(new Duty("sekretessrutin", DutyKind.WriteSecrecyRoutine, FaluCoordination, Day, Day.AddDays(90), new Citation("3.8")));
        register.Look([RelatedDocument.Add(RelatedDocumentId.New(), LocalCoordinator, "2081", "2081", Rss, Routine)], Day);
        register.MissingSince.ShouldBe(Day);
        var document = Falun(Routine with { To = (KnownDate)To });
        register.Look([document], Day.AddDays(10));
        register.Duties(Day.AddDays(10)).ShouldBeEmpty();
        register.Look([document], To.AddDays(1));
        register.Duties(To.AddDays(1)).Single().VisibleFrom.ShouldBe(To.AddDays(1));
        register.Look([document], To.AddDays(30));
        register.MissingSince.ShouldBe(To.AddDays(1));
    }

    [Fact]
    public void What_the_agreement_leans_on_is_ready_to_enter()
    {
        var plain = RealAgreement.Text.Replace(" ", "");
        foreach (var (section, content) in MentionedDocuments.All)
        {
            RealAgreement.Document.Section(section).ShouldNotBeNull();
            if (content.Dnr is { } dnr) plain.ShouldContain(dnr.Replace(" ", ""));
            County(content).StandingOn(Day).ShouldBe(DocumentStanding.Unknown);
        }
    }
}
