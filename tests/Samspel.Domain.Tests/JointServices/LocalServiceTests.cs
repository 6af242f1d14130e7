using System.Text.Json;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.JointServices;
using Samspel.Domain.Parties;
using Samspel.Domain.Tests.Sips;
using Samspel.Domain.WhoDoesWhat;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.JointServices;

public class LocalServiceTests
{
    static readonly LocalServiceContent content = new("Ungdomsmottagningen", Answer.Of(true), new DateOnly(2015, 1, 1), "Samordnaren");

    static LocalService Entered(JointServiceKind kind = JointServiceKind.YouthClinic, LocalServiceContent? c = null) => LocalService.Enter(LocalServiceId.New(), kind, Code, Coordinator, c ?? content, Today);

    static void Give(LocalService service, string key, Answer answer) => service.Give(Coordinator, new(key, answer, Today, "Samordnaren"), Today);

    [Fact]
    public void Each_kind_but_the_family_centre_has_a_sheet_with_what_the_agreement_says()
    {
        ServiceSheets.All.Select(s => s.Kind).ShouldBe(Enum.GetValues<JointServiceKind>().Except([JointServiceKind.FamilyCentre]), ignoreOrder: true);
        foreach (var sheet in ServiceSheets.All)
        {
            sheet.Requirements.Select(r => r.Criterion.Key).ShouldBeUnique();
            sheet.Requirements.ShouldAllBe(r => ObligationCatalogue.Find(r.Obligation) != null && ObligationCatalogue.Find(r.Obligation)!.Section == sheet.Section);
            (sheet.Words.Length > 40 && sheet.Kind.Word().Length > 3 && sheet.Catalogue.Criteria.Count == sheet.Requirements.Count).ShouldBeTrue();
        }
        ServiceSheets.All.Where(s => s.InEveryMunicipality).Select(s => s.Kind).ShouldBe([JointServiceKind.YouthClinic, JointServiceKind.YouthHealth]);
    }

    [Fact]
    public void Everything_that_3_2_3_asks_of_youth_clinic_and_youth_health_is_asked_about()
    {
        var asked = ServiceSheets.All.SelectMany(s => s.Requirements).Select(r => r.Obligation).ToHashSet();
        foreach (var number in new[] { 86, 87, 88, 89, 90, 91, 92, 93, 94 }) asked.ShouldContain($"O{number:000}");
    }

    [Fact]
    public void It_is_kept_by_the_coordinators_and_says_whether_it_is_there_and_by_which_source()
    {
        ServiceRules.NotYours.ShouldRefuse(() => LocalService.Enter(LocalServiceId.New(), JointServiceKind.YouthClinic, Code, Stranger, content, Today));
        ServiceRules.NotYours.ShouldRefuse(() => Entered().Revise(Stranger, content with { Name = "Annat" }, Today));
        ServiceRules.HasASheet.ShouldRefuse(() => Entered(JointServiceKind.FamilyCentre));
        ServiceRules.IsNamed.ShouldRefuse(() => Entered(c: content with { Name = " " }));
        ServiceRules.SaysWhetherItIsThere.ShouldRefuse(() => Entered(c: content with { Exists = Answer.Of(3m) }));
        ServiceRules.SaysWhetherItIsThere.ShouldRefuse(() => Entered(c: content with { Source = "" }));
        ServiceRules.SinceFits.ShouldRefuse(() => Entered(c: content with { Exists = Answer.Unknown }));
        ServiceRules.SinceFits.ShouldRefuse(() => Entered(c: content with { Since = Today.AddDays(1) }));
        JsonSerializer.Deserialize<LocalServiceContent>(JsonSerializer.Serialize(content with { Serves = ["2034"] })).ShouldBe(content with { Serves = ["2034"] });
    }

    [Fact]
    public void What_is_there_missing_and_unknown_is_seen_and_only_a_known_lack_of_what_shall_be_is_a_duty()
    {
        var service = Entered();
        service.RequirementsOn(Today).ShouldAllBe(r => r.Truth == Truth.Unknown);
        service.Duties(Today).ShouldBeEmpty();
        Give(service, "um.barnmorska", Answer.Of(true));
        Give(service, "um.lakare", Answer.Of(false));
        service.Duties(Today).ShouldBeEmpty();
        Give(service, "um.huvudman", Answer.Of(false));
        var duty = service.Duties(Today).ShouldHaveSingleItem();
        (duty.Kind, duty.Unit, duty.Source.Section).ShouldBe((DutyKind.CompleteJointService, MunicipalUnit, "3.2.3"));
        service.RequirementsOn(Today).Select(r => r.Truth).ShouldBe([Truth.Holds, Truth.Unknown, Truth.Fails, Truth.Fails, Truth.Unknown, Truth.Unknown]);
        Give(service, "um.huvudman", Answer.Unknown);
        service.Duties(Today).ShouldBeEmpty();
        service.NewFacts.ShouldAllBe(f => f.Sentence.Length > 10);
    }

    [Fact]
    public void A_value_belongs_to_the_sheet_and_has_its_day_and_source()
    {
        ServiceRules.FitsTheSheet.ShouldRefuse(() => Give(Entered(), "bh.polis", Answer.Of(true)));
        ServiceRules.FitsTheSheet.ShouldRefuse(() => Give(Entered(), "um.kurator", Answer.Of(1m)));
        ServiceRules.HasASource.ShouldRefuse(() => Entered().Give(Coordinator, new("um.kurator", Answer.Of(true), Today.AddDays(1), "Samordnaren"), Today));
        var service = Entered();
        Give(service, "um.kurator", Answer.Of(true));
        var facts = service.NewFacts.Count;
        Give(service, "um.kurator", Answer.Of(true));
        service.Revise(Coordinator, content, Today);
        service.NewFacts.Count.ShouldBe(facts);
    }

    [Fact]
    public void One_that_has_ended_is_not_there()
    {
        var service = Entered();
        ServiceRules.ReasonGiven.ShouldRefuse(() => service.End(Coordinator, Today, " ", Today));
        service.End(Coordinator, Today, "Går upp i ungdomshälsan.", Today);
        (service.IsThereOn(Today), service.IsThereOn(Today.AddDays(1)), service.IsThereOn(new DateOnly(2014, 12, 31))).ShouldBe((Truth.Holds, Truth.Fails, Truth.Fails));
        ServiceRules.StillThere.ShouldRefuse(() => service.Revise(Coordinator, content with { Name = "Annat" }, Today));
        Entered(c: content with { Exists = Answer.Unknown, Since = null }).IsThereOn(Today).ShouldBe(Truth.Unknown);
    }

    [Fact]
    public void Over_the_county_what_nobody_has_entered_is_unknown_and_one_service_may_be_for_several()
    {
        var barnahus = Entered(JointServiceKind.Barnahus, content with { Serves = ["2034"] });
        var none = Entered(c: content with { Exists = Answer.Of(false), Since = null });
        var cells = ServiceCoverage.Of([Code, "2034", "2039"], [barnahus, none, Entered(JointServiceKind.YouthHealth)], Today).ToDictionary(c => (c.Kind, c.MunicipalityCode));
        cells.Count.ShouldBe(21);
        new[] { Code, "2034", "2039" }.Select(code => cells[(JointServiceKind.Barnahus, code)].IsThere).ShouldBe([Truth.Holds, Truth.Holds, Truth.Unknown]);
        new[] { Code, "2034" }.Select(code => cells[(JointServiceKind.YouthClinic, code)].IsThere).ShouldBe([Truth.Fails, Truth.Unknown]);
        cells[(JointServiceKind.YouthHealth, Code)].Unknown.ShouldBe(9);
    }
}
