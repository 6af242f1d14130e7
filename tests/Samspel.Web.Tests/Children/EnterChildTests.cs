using Microsoft.EntityFrameworkCore;
using Samspel.Domain.Children;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Harness;
using static Samspel.Web.Tests.Children.TestChildren;

namespace Samspel.Web.Tests.Children;

public class EnterChildTests
{
    static HtmlForm FormOn(Answer page) => page.Form("main form:has([name='Form.Number'])");

    [Theory, OnBothDatabases]
    public async Task A_child_entered_by_number_has_a_row_a_history_and_a_log_line(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var (number, name) = (NextNumber(), NextName());
        var id = await Enter(sara, $"{number[2..8]}-{number[8..]}", name);

        var child = await app.Row(id);
        child.Number.ShouldBe(number);
        child.GivenName.ShouldBe(name);
        var stated = IdentityNumber.FromStored(number);
        (child.BirthDate == stated.BirthDate).ShouldBeTrue();
        child.LegalSex.ShouldBe(stated.LegalSexDigit);
        child.HomeMunicipality.ShouldBe("2080");
        (await app.History(id.Value)).ShouldHaveSingleItem().Sentence.ShouldBe("Barnet registrerades.");
        (await app.AccessLog()).ShouldContain(l => l.Child == id && l.Object == "barn/ny" && l.Allowed);

        var card = (await sara.Get($"/barn/{id}")).Expect(200);
        card.Heading.ShouldBe($"{name} Provsson");
        card.Title.ShouldNotContain(name);
        card.AllText.ShouldContain($"{number[..8]}-••••");
        card.Html.ShouldNotContain(number[8..]);
        card.AllText.ShouldContain("Alla barn till och med 17 år");
        card.AllText.ShouldContain("Falu kommun");
    }

    [Theory, OnBothDatabases]
    public async Task A_child_without_number_gets_a_temporary_identity_and_later_its_number(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var id = await EnterWithoutNumber(sara, NextName(), new DateOnly(2019, 5, 4));
        var temporary = (await app.Row(id)).TemporaryId!;
        temporary.ShouldStartWith("TILLF-2026-");
        (await sara.Post("/sok", ("q", temporary))).Address.ShouldBe($"/barn/{id}");

        var number = NextNumber();
        (await (await sara.Get($"/barn/{id}/nummer")).Form().Fill(new { Number = number }).Submit()).Expect(200).Address.ShouldBe($"/barn/{id}");
        var child = await app.Row(id);
        (child.Number, child.TemporaryId).ShouldBe((number, null));
        (await app.History(id.Value))[^1].Data.ShouldNotContain(number);

        (await sara.Post($"/barn/{id}/nummer", ("Form.Number", NextNumber()))).Expect(409).Errors.ShouldContain(e => e.StartsWith("Bara ett tillfälligt id kan ersättas"));
        (await app.Row(id)).Number.ShouldBe(number);
    }

    [Theory, OnBothDatabases]
    public async Task The_numbers_of_the_tests_are_given_out_once_and_never_a_demo_childs(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        (await app.Read(c => c.Set<Child>().Where(x => x.Number != null).Select(x => x.Number!).ToListAsync())).ShouldBe(DemoNumbers.All, ignoreOrder: true);
        var left = Left();
        left.ShouldBeUnique();
        left.Intersect(DemoNumbers.All).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Two_children_of_a_compartment_never_get_the_same_temporary_identity_and_that_is_told(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on);
        var sara = await app.As("socialsekreterare-falun");
        var (name, birth) = (NextName(), new DateOnly(2019, 5, 4));
        await EnterWithoutNumber(sara, NextName(), birth);
        await app.Execute($"UPDATE number_series SET last = last - 1 WHERE kind = 'TILLF'");
        var answer = (await FormOn(await sara.Get("/barn/ny")).Fill(new { NoNumber = true, GivenName = name, FamilyName = "Provsson", BirthDate = birth }).Submit()).Expect(422);
        answer.Errors.ShouldHaveSingleItem().ShouldContain("det tillfälliga id som stod på tur är redan använt");
        FormOn(answer)["Form.GivenName"].ShouldBe(name);
        (await app.Read(c => c.Set<Child>().AnyAsync(x => x.GivenName == name))).ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task A_temporary_identity_is_not_replaced_with_a_number_the_compartment_already_has(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var number = NextNumber();
        await Enter(sara, number, NextName());
        var id = await EnterWithoutNumber(sara, NextName(), new DateOnly(2019, 5, 4));
        var answer = (await (await sara.Get($"/barn/{id}/nummer")).Form().Fill(new { Number = number }).Submit()).Expect(422);
        answer.Errors.ShouldContain(e => e.Contains("finns redan hos er"));
        (await app.Row(id)).Number.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task What_is_wrongly_typed_is_told_and_kept_and_nothing_is_stored(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var name = NextName();
        var number = NextNumber();
        var wrong = number[..11] + (char)('0' + (number[11] - '0' + 1) % 10);
        var answer = (await FormOn(await sara.Get("/barn/ny")).Fill(new { Number = wrong, GivenName = name, BirthDate = "i våras", Municipality = "annan", InterpreterLanguage = "somaliska" }).Submit()).Expect(422);
        answer.Title.ShouldStartWith("Fel: ");
        answer.Errors.ShouldContain(e => e.Contains("Kontrollsiffran stämmer inte"));
        answer.Errors.ShouldContain("Fyll i efternamn.");
        answer.Errors.ShouldContain("Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-12-04.");
        answer.Errors.ShouldContain(e => e.StartsWith("Skriv kommunens kod"));
        var form = FormOn(answer);
        (form["Form.Number"], form["Form.GivenName"], form["Form.BirthDate"], form["Form.Municipality"], form["Form.InterpreterLanguage"]).ShouldBe((wrong, name, "i våras", "annan", "somaliska"));
        (await app.Read(c => c.Set<Child>().AnyAsync(x => x.GivenName == name))).ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task Somebody_above_the_agreements_ages_is_refused_with_the_section(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var name = NextName();
        var answer = (await FormOn(await sara.Get("/barn/ny")).Fill(new { NoNumber = true, GivenName = name, FamilyName = "Provsson", BirthDate = new DateOnly(1990, 1, 1) }).Submit()).Expect(409);
        answer.Errors.ShouldContain(e => e.Contains("till och med 24 år"));
        answer.Page.QuerySelector("a.why")!.GetAttribute("href").ShouldBe("/overenskommelsen/1.3#p-1-3");
        FormOn(answer)["Form.GivenName"].ShouldBe(name);
        (await app.Read(c => c.Set<Child>().AnyAsync(x => x.GivenName == name))).ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task Hostile_text_is_refused_or_shown_as_text(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var page = await sara.Get("/barn/ny");

        var huge = (await FormOn(page).Fill(new { Number = NextNumber(), GivenName = new string('a', 1_000_000), FamilyName = "Provsson" }).Submit()).Expect(422);
        huge.Errors.ShouldContain("Skriv högst 100 tecken.");

        var invisible = (await FormOn(page).Fill(new { Number = NextNumber(), GivenName = "Al\0va", FamilyName = "Provsson" }).Submit()).Expect(422);
        invisible.Errors.ShouldContain(e => e.Contains("osynligt tecken"));
        FormOn(invisible)["Form.GivenName"].ShouldBe("Alva");

        var strange = "<b>\u202Eמיכל</b> 👩‍👧";
        var id = await Enter(sara, NextNumber(), strange);
        (await app.Row(id)).GivenName.ShouldBe(strange);
        var card = await sara.Get($"/barn/{id}");
        card.Heading.ShouldBe(strange + " Provsson");
        card.Html.ShouldNotContain("<b>");

        (await sara.Post("/barn", ("Form.Name", "a\0b"))).Expect(422);
        (await sara.Post("/sok", ("q", "a\0b"))).Expect(422);
        (await sara.Get("/barn?sida=hej")).Expect(200);
    }

    [Theory, OnBothDatabases]
    public async Task The_answer_is_the_same_bytes_whether_or_not_another_compartment_knows_the_child(Provider on)
    {
        // Alone: the number in the menu counts what the whole unit has in its inbox.
        await using var app = await SamspelApp.Fresh(on);
        var (sara, nadia, johan) = (await app.As("socialsekreterare-falun"), await app.As("socialsekreterare-borlange"), await app.As("bup-falun"));
        var (number, name) = (NextNumber(), NextName());

        async Task<string[]> Ask() =>
        [
            (await sara.Post("/sok", ("q", number))).WithoutTokens(),
            (await sara.Post("/sok", ("q", name))).WithoutTokens(),
            (await sara.Post("/barn", ("Form.Name", name))).WithoutTokens(),
            (await sara.Post("/barn/ny", ("Form.Number", number), ("Form.GivenName", name))).WithoutTokens(),
        ];
        var before = await Ask();
        await Enter(nadia, number, name);
        await Enter(johan, number, name);
        (await Ask()).ShouldBe(before);

        // And entering it works, as if nobody knew.
        var own = await Enter(sara, number, name);
        (await app.Read(c => c.Set<Child>().CountAsync(x => x.Number == number))).ShouldBe(3);
        (await app.History(own.Value)).Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_child_known_at_the_own_unit_is_linked_to_and_not_entered_twice(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var (number, name) = (NextNumber(), NextName());
        var id = await Enter(sara, number, name);
        var again = (await FormOn(await sara.Get("/barn/ny")).Fill(new { Number = number, GivenName = name, FamilyName = "Annan" }).Submit()).Expect(200);
        again.AllText.ShouldContain("Barnet finns redan hos er.");
        (await again.Follow("Öppna barnets kort")).Address.ShouldBe($"/barn/{id}");
        (await app.Read(c => c.Set<Child>().CountAsync(x => x.Number == number))).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Another_unit_in_the_compartment_begins_to_work_with_the_child_with_a_reason(Provider on)
    {
        var app = await SamspelApp.For(on);
        var (sara, pia) = (await app.As("socialsekreterare-falun"), await app.As("lss-falun"));
        var (number, name) = (NextNumber(), NextName());
        var id = await Enter(sara, number, name);
        (await pia.Get($"/barn/{id}")).Expect(404);

        var found = (await pia.Post("/sok", ("q", number))).Expect(200);
        found.AllText.ShouldContain("Barnet finns redan hos Socialtjänsten barn och familj, Falun i er verksamhetsgren");
        found.Html.ShouldNotContain(name);
        var form = found.Form("form[action$='borja-arbeta']");
        var tooShort = (await form.Fill(new { Reason = "behövs" }).Submit()).Expect(422);
        tooShort.Form()["Form.Reason"].ShouldBe("behövs");
        (await pia.Get($"/barn/{id}")).Expect(404);

        (await tooShort.Form().Fill(new { Reason = "Utredning om LSS har inletts" }).Submit()).Expect(200).Heading.ShouldBe($"{name} Provsson");
        (await app.History(id.Value))[^1].Sentence.ShouldContain("började arbeta med barnet. Skäl: Utredning om LSS har inletts");
        (await app.AccessLog()).ShouldContain(l => l.Child == id && l.Object == "barn/relation" && l.PersonName == "Pia Storm");
        (await app.Read(c => c.Set<ChildUnit>().CountAsync(r => r.Child == id))).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task A_form_posted_twice_enters_one_child(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sara = await app.As("socialsekreterare-falun");
        var name = NextName();
        var form = FormOn(await sara.Get("/barn/ny")).Fill(new { NoNumber = true, GivenName = name, FamilyName = "Provsson", BirthDate = new DateOnly(2018, 1, 2) });
        var answers = await Task.WhenAll(form.Submit(), form.Submit());
        answers[0].Address.ShouldBe(answers[1].Address);
        (await app.Read(c => c.Set<Child>().CountAsync(x => x.GivenName == name))).ShouldBe(1);
    }
}
