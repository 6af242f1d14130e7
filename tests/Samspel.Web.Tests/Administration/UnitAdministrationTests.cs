using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Parties;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Administration;

public class UnitAdministrationTests
{
    static Task<Unit> Find(SamspelApp app, string name) => app.Read(c => c.Set<Unit>().AsNoTracking().SingleAsync(u => u.Name == name));

    static async Task<Answer> Open(Visitor admin, string name, UnitKind kind)
        => await (await admin.Get("/administration/enheter/ny")).Form().Fill(new { Name = name, Kind = kind.ToString() }).Submit();

    [Theory]
    [OnBothDatabases("socialsekreterare-falun")]
    [OnBothDatabases("enhetschef-falun")]
    [OnBothDatabases("lanssamordnare")]
    public async Task Administration_is_for_administrators_alone(Provider on, string persona)
    {
        var app = await SamspelApp.For(on);
        var visitor = await app.As(persona);
        foreach (var path in new[] { "", "/enheter", "/enheter/ny", "/medarbetare", "/medarbetare/ny", "/gemensamma", "/gemensamma/ny" })
            (await visitor.Get("/administration" + path)).Expect(404);
        (await visitor.Post("/administration/enheter/ny", ("Form.Name", "Otillåten"))).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task Another_organisations_unit_is_not_there(Provider on)
    {
        var app = await SamspelApp.For(on);
        var admin = await app.As("administrator-falun");
        (await admin.Get($"/administration/enheter/{Given.Unit("falun-ifo")}")).Expect(200);
        foreach (var unit in new[] { "bup-falun", "borlange-ifo" })
        {
            (await admin.Get($"/administration/enheter/{Given.Unit(unit)}")).Expect(404);
            (await admin.Get($"/administration/enheter/{Given.Unit(unit)}/andra")).Expect(404);
            (await admin.Post($"/administration/enheter/{Given.Unit(unit)}?handler=Close")).Expect(404);
        }
        (await admin.Get($"/administration/enheter/{Guid.NewGuid()}")).Expect(404);
        (await admin.Get("/administration/enheter")).AllText.ShouldNotContain("Borlänge");
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_is_opened_in_the_compartment_of_its_kind_with_its_history(Provider on)
    {
        var app = await SamspelApp.For(on);
        var admin = await app.As("administrator-falun");
        var name = Given.Unique("Utredningsgruppen");
        var page = (await Open(admin, name, UnitKind.SocialServicesChildren)).Expect(200);

        var unit = await Find(app, name);
        page.Address.ShouldBe($"/administration/enheter/{unit.Id}");
        (unit.PartyCode, unit.MunicipalityCode).ShouldBe(("2080", "2080"));
        unit.Compartment.ShouldBe((await Find(app, "Socialtjänsten barn och familj, Falun")).Compartment);
        (await app.History(unit.Id.Value)).ShouldHaveSingleItem().Sentence.ShouldBe($"Enheten {name} lades upp (Socialtjänst barn och familj).");
        page.Texts(".timeline-what").ShouldHaveSingleItem().ShouldContain(name);

        var school = Given.Unique("Östra skolan");
        await Open(admin, school, UnitKind.School);
        (await Find(app, school)).Compartment.ShouldNotBe((await Find(app, "Norra skolan, Falun")).Compartment);
    }

    [Theory, OnBothDatabases]
    public async Task Bad_input_keeps_what_was_typed(Provider on)
    {
        var app = await SamspelApp.For(on);
        var admin = await app.As("administrator-falun");
        var answer = (await (await admin.Get("/administration/enheter/ny")).Form().Fill(new { Name = "", Email = "ingen adress", Address = "Gatan 1" }).Submit()).Expect(422);
        answer.Form()["Email"].ShouldBe("ingen adress");
        answer.Form()["Address"].ShouldBe("Gatan 1");
        answer.Errors.ShouldContain("Skriv vad enheten heter.");
        answer.Errors.ShouldContain("Välj enhetstyp.");
    }

    [Theory, OnBothDatabases]
    public async Task The_same_form_sent_twice_opens_one_unit(Provider on)
    {
        var app = await SamspelApp.For(on);
        var admin = await app.As("administrator-falun");
        var name = Given.Unique("Fältgruppen");
        var form = (await admin.Get("/administration/enheter/ny")).Form().Fill(new { Name = name, Kind = nameof(UnitKind.SocialServicesChildren) });
        var (first, second) = (await form.Submit(), await form.Submit());
        second.Expect(200).Address.ShouldBe(first.Address);
        (await app.Read(c => c.Set<Unit>().CountAsync(u => u.Name == name))).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_municipality_opens_no_unit_of_the_regions_kinds(Provider on)
    {
        var app = await SamspelApp.For(on);
        var admin = await app.As("administrator-falun");
        var answer = (await admin.Post("/administration/enheter/ny", ("Form.Name", Given.Unique("BUP")), ("Form.Kind", nameof(UnitKind.ChildPsychiatry)), ("Form.Participation", "Account"))).Expect(409);
        answer.AllText.ShouldContain(PartyRules.KindFitsParty.Message);
    }

    [Theory, OnBothDatabases]
    public async Task A_name_is_never_used_twice(Provider on)
    {
        var app = await SamspelApp.For(on);
        var admin = await app.As("administrator-falun");
        (await Open(admin, "norra skolan, falun", UnitKind.School)).Expect(409).AllText.ShouldContain(PartyRules.NameIsFree.Message);

        var (old, renamed) = (Given.Unique("Bergskolan"), Given.Unique("Skogsskolan"));
        var page = await Open(admin, old, UnitKind.School);
        await (await page.Follow("Ändra")).Form().Fill(new { Name = renamed }).Submit();
        (await Open(admin, old, UnitKind.School)).Expect(409);
    }

    [Theory, OnBothDatabases]
    public async Task Two_who_change_the_same_unit_lose_nothing(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (one, other) = (await app.As("administrator-falun"), await app.As("administrator-falun"));
        var page = await Open(one, Given.Unique("Mottagningsgruppen"), UnitKind.SocialServicesChildren);
        var (first, second) = ((await one.Get(page.Address + "/andra")).Form(), (await other.Get(page.Address + "/andra")).Form());
        (await first.Fill(new { Phone = "023-111 11" }).Submit()).Expect(200);

        var shown = (await second.Fill(new { Phone = "023-222 22" }).Submit()).Expect(409);
        shown.Text(".conflict").ShouldContain("023-111 11");
        shown.Form()["Phone"].ShouldBe("023-222 22");
        (await shown.Form().Submit()).Expect(200).AllText.ShouldContain("023-222 22");
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_with_open_cases_is_not_closed(Provider on)
    {
        var app = await SamspelApp.For(on);
        await Given.Case(app, "falun-lss", null);
        var admin = await app.As("administrator-falun");
        var answer = await (await admin.Get($"/administration/enheter/{Given.Unit("falun-lss")}")).Form().Submit();
        answer.Expect(409).AllText.ShouldContain(PartyRules.NothingLeftAtClosedUnit.Message);
        (await Find(app, "LSS-handläggningen, Falun")).ClosedOn.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task With_a_closed_unit_the_assignments_there_end(Provider on)
    {
        var app = await SamspelApp.For(on);
        var admin = await app.As("administrator-falun");
        var name = Given.Unique("Projektgruppen");
        var page = await Open(admin, name, UnitKind.SocialServicesChildren);
        var unit = await Find(app, name);
        var person = await Given.Person(app);
        await (await admin.Get($"/administration/medarbetare/{person.Id}/uppdrag")).Form().Fill(new { Unit = unit.Id.ToString(), Role = nameof(Role.CaseWorker) }).Submit();

        (await (await admin.Get(page.Address)).Form().Submit()).Expect(200).AllText.ShouldContain("Stängd");
        (await app.Read(c => c.Set<Assignment>().SingleAsync(a => a.Unit == unit.Id))).To.ShouldBe(new DateOnly(2026, 11, 22));
        (await app.History(unit.Id.Value)).Select(f => f.Kind).ShouldBe([nameof(UnitOpened), nameof(UnitClosed)]);
        (await admin.Get("/administration/enheter?Stangda=true")).AllText.ShouldContain(name);
        (await admin.Get(page.Address + "/andra")).Expect(404);
    }

    [Theory, OnBothDatabases]
    public async Task Units_are_listed_by_municipality_and_kind(Provider on)
    {
        var app = await SamspelApp.For(on);
        var admin = await app.As("administrator-region");
        var list = (await admin.Get($"/administration/enheter?Kommun=2062&Typ={UnitKind.PrimaryCare}")).Expect(200);
        list.Texts("tbody th").ShouldHaveSingleItem().ShouldContain("Mora");
        (await admin.Get("/administration/enheter")).Has(".ds-pagination").ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task A_joint_service_groups_units_and_opens_nothing(Provider on)
    {
        var app = await SamspelApp.For(on);
        var admin = await app.As("administrator-falun");
        var name = Given.Unique("Familjecentralen");
        var number = await Given.Case(app, "falun-ifo", Given.Persona("socialsekreterare-falun"));
        var page = (await (await admin.Get("/administration/gemensamma/ny")).Form()
            .Fill(new { Name = name, Kind = nameof(JointServiceKind.FamilyCentre), Units = new[] { Given.Unit("falun-ifo"), Given.Unit("bhv-falun"), Given.Unit("bup-falun") } }).Submit()).Expect(200);
        page.Texts(".timeline-what").Count.ShouldBe(2);

        (await (await app.As("bup-falun")).Get($"/sip/{number["SIP-".Length..]}")).Expect(404);
        (await (await app.As("enhetschef-bup-falun")).Get("/enhet/inkorg")).AllText.ShouldNotContain(number);
        (await (await app.As("administrator-region")).Get(page.Address)).Expect(404);

        var left = (await page.Form("form:has(input[name='Form.Name'])").Fill(new { Units = new[] { Given.Unit("falun-ifo"), Given.Unit("bhv-falun") } }).Submit()).Expect(200);
        left.Texts(".timeline-what")[0].ShouldStartWith("Ingår inte längre: ");
        (await left.Form("form:has(input[name='Form.Name'])").Fill(new { Units = new[] { Given.Unit("falun-ifo") } }).Submit()).Expect(409).AllText.ShouldContain(PartyRules.JointServiceHasTwoUnits.Message);
        (await left.Form("aside form").Submit()).Expect(200).AllText.ShouldContain("Upphörd");
    }
}
