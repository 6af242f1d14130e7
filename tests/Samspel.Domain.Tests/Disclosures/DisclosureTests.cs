using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Consents;
using static Samspel.Domain.Tests.Children.Example;

namespace Samspel.Domain.Tests.Disclosures;

public class DisclosureTests
{
    static readonly DateTimeOffset now = new(2026, 3, 14, 9, 30, 0, TimeSpan.FromHours(1));
    static readonly Compartment social = new(OwnCompartment, "2080", Branch.SocialServices, "Falu kommun, socialtjänst");
    static readonly Compartment health = new(CompartmentId.New(), "20", Branch.HealthCare, "Region Dalarna, hälso- och sjukvård");
    static readonly DisclosureEnd from = new(OwnUnit, "Barn och familj", social);
    static readonly DisclosureEnd bup = new(ConsentExample.Bup, "BUP", health);
    static readonly DisclosureEnd school = new(ConsentExample.School, "Skolan", new(CompartmentId.New(), "2080", Branch.School, "Falu kommun, skola"));
    static readonly DisclosureSubject alva = new(ConsentExample.AlvaId, Birth, SipId.New(), "SIP-2026-0412");
    static readonly DisclosedItem plan = new(ItemKind.PlanVersion, 1, 2, """{"goal":"Sova bättre"}""");
    const string Why = "Barnet behöver vård genast och uppgiften behövs för den.";

    static Disclosure Make(DisclosureBasis basis, DisclosureEnd? to = null, DisclosedItem? item = null, DateOnly? day = null, DisclosureEnd? sender = null) =>
        Disclosure.Make(DisclosureId.New(), alva, item ?? plan, sender ?? from, to ?? bup, basis, Worker, now, day ?? Today);

    static DisclosureBasis Consented(ConsentState state = ConsentState.Given) => DisclosureBasis.OnConsent(ConsentExample.In(state));

    [Fact]
    public void What_is_disclosed_is_kept_as_it_was_with_its_ground()
    {
        var consent = ConsentExample.In(ConsentState.Given);
        var disclosure = Make(DisclosureBasis.OnConsent(consent));
        disclosure.Content.ShouldBe(plan.Content);
        (disclosure.ItemVersion, disclosure.Ground, disclosure.Consent, disclosure.DecidedBy).ShouldBe((2, GroundCode.G1, consent.Id, Worker));
        (disclosure.FromCompartment, disclosure.ToCompartment).ShouldBe((social.Id, health.Id));
        disclosure.IsOpenTo(bup.Unit).ShouldBeTrue();
        disclosure.IsOpenTo(school.Unit).ShouldBeFalse();
        disclosure.NewFacts.Single().Sentence.ShouldBe("Plan version 2 lämnades ut till BUP med stöd av OSL 10 kap. 1 § och 12 kap. 2 §.");
    }

    [Theory]
    [InlineData(ConsentState.Asked)]
    [InlineData(ConsentState.Refused)]
    [InlineData(ConsentState.Withdrawn)]
    [InlineData(ConsentState.Expired)]
    [InlineData(ConsentState.Replaced)]
    [InlineData(ConsentState.VoidAt18)]
    public void Nothing_is_disclosed_on_a_consent_that_does_not_hold(ConsentState state) =>
        BrokenBy(() => Make(Consented(state))).ShouldBe(DisclosureRules.ConsentCovers);

    [Fact]
    public void A_consent_covers_its_recipients_purpose_child_and_time_alone()
    {
        BrokenBy(() => Make(Consented(), school)).ShouldBe(DisclosureRules.ConsentCovers);
        BrokenBy(() => Make(Consented() with { Purpose = ConsentPurpose.OtherMeeting })).ShouldBe(DisclosureRules.ConsentCovers);
        BrokenBy(() => Make(Consented(), day: Today.AddYears(1))).ShouldBe(DisclosureRules.ConsentCovers);
        BrokenBy(() => Make(Consented() with { Consent = null })).ShouldBe(DisclosureRules.ConsentCovers);
        BrokenBy(() => Disclosure.Make(DisclosureId.New(), alva with { Child = Domain.ChildId.New() }, plan, from, bup, Consented(), Worker, now, Today)).ShouldBe(DisclosureRules.ConsentCovers);
    }

    [Fact]
    public void A_recipient_answers_on_the_same_consent_and_a_stranger_does_not()
    {
        Make(Consented(), from, plan with { Kind = ItemKind.Answer }, sender: bup).ToUnit.ShouldBe(OwnUnit);
        BrokenBy(() => Make(Consented(), from, sender: school)).ShouldBe(DisclosureRules.ConsentCovers);
    }

    [Fact]
    public void The_ground_must_fit_sender_recipient_and_age()
    {
        BrokenBy(() => Make(DisclosureBasis.OnGround(GroundCode.S2, Why))).ShouldBe(DisclosureRules.GroundFits);
        BrokenBy(() => Make(DisclosureBasis.OnGround(GroundCode.G4, Why))).ShouldBe(DisclosureRules.GroundFits);
        BrokenBy(() => Make(DisclosureBasis.OnGround(GroundCode.G5, Why), day: Birth.AddYears(18))).ShouldBe(DisclosureRules.GroundFits);
        Make(DisclosureBasis.OnGround(GroundCode.G5, Why)).Consent.ShouldBeNull();
    }

    [Fact]
    public void The_answer_to_a_reporter_is_never_a_plan()
    {
        BrokenBy(() => Make(DisclosureBasis.OnGround(GroundCode.G9, Why))).ShouldBe(DisclosureRules.GroundFits);
        Make(DisclosureBasis.OnGround(GroundCode.G9, Why), item: plan with { Kind = ItemKind.Message }).Ground.ShouldBe(GroundCode.G9);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Behövs.")]
    [InlineData("                        x")]
    public void Without_consent_it_is_written_down_why(string note) =>
        BrokenBy(() => Make(DisclosureBasis.OnGround(GroundCode.G5, note))).ShouldBe(DisclosureRules.GroundIsExplained);

    [Fact]
    public void Nothing_is_disclosed_to_the_own_unit() =>
        BrokenBy(() => Make(Consented(), from)).ShouldBe(DisclosureRules.ToAnotherUnit);

    [Fact]
    public void Reading_is_noted_once()
    {
        var disclosure = Make(Consented());
        disclosure.MarkRead(now.AddHours(1));
        disclosure.MarkRead(now.AddHours(2));
        disclosure.ReadAt.ShouldBe(now.AddHours(1));
        disclosure.NewFacts.OfType<DisclosureRead>().Count().ShouldBe(1);
    }

    [Fact]
    public void What_was_sent_to_the_wrong_unit_is_taken_back_and_that_it_was_read_stays_known()
    {
        var disclosure = Make(Consented());
        BrokenBy(() => disclosure.Recall(" ", now)).ShouldBe(DisclosureRules.RecallHasAReason);
        disclosure.MarkRead(now);
        disclosure.Recall("Fel enhet", now);
        disclosure.IsOpenTo(bup.Unit).ShouldBeFalse();
        disclosure.ReadAt.ShouldNotBeNull();
        disclosure.NewFacts[^1].Sentence.ShouldBe("Plan till BUP återtogs efter att ha lästs. Skäl: Fel enhet");
    }

    [Fact]
    public void It_ends_once()
    {
        var disclosure = Make(Consented());
        disclosure.Recall("Fel enhet", now);
        BrokenBy(() => disclosure.Recall("Fel enhet", now)).ShouldBe(DisclosureRules.EndsOnce);
        BrokenBy(() => disclosure.MarkRead(now)).ShouldBe(DisclosureRules.EndsOnce);
        BrokenBy(() => disclosure.File(now)).ShouldBe(DisclosureRules.EndsOnce);
    }

    [Fact]
    public void It_is_read_before_it_is_filed()
    {
        var disclosure = Make(Consented());
        BrokenBy(() => disclosure.File(now)).ShouldBe(DisclosureRules.FiledWhenRead);
        disclosure.MarkRead(now);
        disclosure.File(now);
        disclosure.Ending.ShouldBe(DisclosureEnding.Filed);
        disclosure.IsOpenTo(bup.Unit).ShouldBeFalse();
    }

    [Fact]
    public void The_recipient_is_to_read_what_it_got()
    {
        var disclosure = Make(Consented());
        var duty = disclosure.Duties(Today).Single();
        (duty.Kind, duty.Unit, duty.OwedTo, duty.Due).ShouldBe((DutyKind.ReadReceived, bup.Unit, OwnUnit, Today.AddDays(7)));
        disclosure.MarkRead(now);
        disclosure.Duties(Today).ShouldBeEmpty();
        Make(Consented(), item: plan with { Kind = ItemKind.Call }).Duties(Today).ShouldBeEmpty();
    }
}
