using Samspel.Domain.Sips;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Sips;

/// <summary>What every page of a case guards against: strangers, wrong states, empty forms, double posts.</summary>
public class SipGuardTests
{
    [Theory, OnBothDatabases]
    public async Task To_a_stranger_the_case_is_not_there(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Started);
        var before = await sip.Facts();
        foreach (var persona in Arrange.Strangers)
        {
            var stranger = await app.As(persona);
            foreach (var path in SipPages.All) (await stranger.Get(sip.Address + path)).Expect(404);
            foreach (var (path, fields) in SipPages.Posts) (await stranger.Post(sip.Address + path, fields)).Expect(404);
        }
        (await sip.Facts()).ShouldBe(before);
        var log = await app.AccessLog(sip.CaseNumber);
        log.ShouldContain(l => l.PersonName == "Pia Storm" && !l.Allowed);
        log.ShouldContain(l => l.PersonName == "Johan Alm" && !l.Allowed);
        log.ShouldAllBe(l => l.Allowed == (l.PersonName == "Sara Ekdal"));
    }

    [Theory, OnBothDatabases]
    public async Task A_number_that_is_none_is_not_there_and_one_not_signed_in_signs_in(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app);
        var worker = await app.As(Arrange.Worker);
        foreach (var number in new[] { "2026-9999999", "abc", "2026-0000", "SIP-2026-0001" }) (await worker.Get($"/sip/{number}")).Expect(404);
        (await app.Anyone().Get(sip.Address)).Address.ShouldStartWith("/konto/logga-in");
    }

    [Theory]
    [OnBothDatabases("/behov", SipState.Established)]
    [OnBothDatabases("/samtycke/fraga", SipState.Started)]
    [OnBothDatabases("/samtycke/nytt", SipState.NeedNoticed)]
    [OnBothDatabases("/samtycke/nytt", SipState.Closed)]
    [OnBothDatabases("/samtycke/svar", SipState.Started)]
    [OnBothDatabases("/samtycke/aterkalla", SipState.Closed)]
    [OnBothDatabases("/starta", SipState.NeedNoticed)]
    [OnBothDatabases("/starta", SipState.Started)]
    [OnBothDatabases("/ingen-sip", SipState.Started)]
    [OnBothDatabases("/barnets-basta", SipState.ConsentAsked)]
    [OnBothDatabases("/forbered", SipState.ConsentAsked)]
    [OnBothDatabases("/deltagare", SipState.ConsentAsked)]
    [OnBothDatabases("/lamna-over", SipState.Closed)]
    [OnBothDatabases("/ta", SipState.Closed)]
    [OnBothDatabases("/avsluta-sarskilt", SipState.Closed)]
    public async Task In_the_wrong_state_the_page_says_so_and_a_post_is_refused_with_the_text_kept(Provider on, string path, SipState state)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, state);
        var (worker, before) = (await app.As(Arrange.Worker), await sip.Facts());
        var shown = (await worker.Get(sip.Address + path)).Expect(200);
        shown.Has("main form[method=post]").ShouldBeFalse();
        shown.Has(".ds-alert").ShouldBeTrue();

        var refused = (await worker.Post(sip.Address + path, SipPages.Posts[path])).Expect(409);
        refused.Has(".ds-error-summary").ShouldBeTrue();
        foreach (var (_, typed) in SipPages.Posts[path].Where(f => f.Item2.StartsWith("Nya ord", StringComparison.Ordinal))) refused.Html.ShouldContain(typed);
        (await sip.Row()).State.ShouldBe(state);
        (await sip.Facts()).ShouldBe(before);
        (await app.AccessLog()).ShouldContain(l => !l.Allowed && l.PersonName == "Sara Ekdal");
    }

    [Theory]
    [OnBothDatabases("/behov", SipState.Started, "Form.Description")]
    [OnBothDatabases("/samtycke/fraga", SipState.NeedNoticed, "Form.Information")]
    [OnBothDatabases("/samtycke/nytt", SipState.Started, "Form.Information")]
    [OnBothDatabases("/samtycke/svar", SipState.ConsentAsked, "Form.Yes")]
    [OnBothDatabases("/samtycke/aterkalla", SipState.Started, "Form.Who")]
    [OnBothDatabases("/barnets-basta", SipState.Started, "Form.Judgement")]
    [OnBothDatabases("/forbered", SipState.Started, "Form.WhatMattersToMe")]
    [OnBothDatabases("/lamna-over", SipState.Started, "Form.To")]
    [OnBothDatabases("/avsluta-sarskilt", SipState.Started, "Form.Text")]
    public async Task A_form_not_filled_in_comes_back_with_what_was_typed_and_stores_nothing(Provider on, string path, SipState state, string empty)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, state);
        var (worker, before) = (await app.As(Arrange.Worker), await sip.Facts());
        var sent = SipPages.Posts[path].Where(f => f.Item1 != empty).ToArray();
        var page = (await worker.Post(sip.Address + path, sent)).Expect(422);
        page.Errors.ShouldNotBeEmpty();
        page.Has($".ds-error-summary a[href='#{empty.Replace('.', '_')}']").ShouldBeTrue(page.ToString());
        page.Has(".field-wrong").ShouldBeTrue();
        foreach (var (_, typed) in sent.Where(f => f.Item2.StartsWith("Nya ord", StringComparison.Ordinal))) page.Html.ShouldContain(typed);
        page.Title.ShouldStartWith("Fel: ");
        (await sip.Facts()).ShouldBe(before);
        (await sip.Ledger()).Count.ShouldBe(state == SipState.NeedNoticed ? 0 : 1);
    }

    [Theory, OnBothDatabases]
    public async Task Text_that_is_far_too_long_or_a_choice_that_is_not_offered_is_told(Provider on)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, SipState.Started);
        var worker = await app.As(Arrange.Worker);
        (await worker.Post(sip.Address + "/forbered", ("Form.WhatMattersToMe", new string('x', 8001)), ("Form.HowITakePart", "Phone"), ("Form.Question", "Vad?"))).Expect(422);
        (await worker.Post(sip.Address + "/forbered", ("Form.WhatMattersToMe", "Kompisar"), ("Form.HowITakePart", "Flyga"), ("Form.Question", "Vad?"))).Expect(422);
        (await worker.Post(sip.Address + "/forbered", ("Form.WhatMattersToMe", "Kompisar"), ("Form.HowITakePart", "SomeoneForMe"), ("Form.Question", "Vad?"))).Expect(422);
        (await worker.Post(sip.Address + "/lamna-over", ("Form.To", $"person:{Guid.NewGuid()}"))).Expect(422);
        (await worker.Post(sip.Address + "/deltagare", ("Form.Rows[0].Who", "barnet"), ("Form.Rows[0].Unit", Arrange.UnitId("hab-falun").ToString()))).Expect(422);
        (await worker.Post(sip.Address + "/deltagare", ("Form.Rows[0].Part", "mamma"))).Expect(422);
        (await sip.Row()).State.ShouldBe(SipState.Started);
    }

    [Theory]
    [OnBothDatabases("/forbered", SipState.Started, "SipPrepared")]
    [OnBothDatabases("/samtycke/fraga", SipState.NeedNoticed, "SipConsentSought")]
    [OnBothDatabases("/avsluta-sarskilt", SipState.Started, "SipEndedAsMoved")]
    public async Task A_form_posted_twice_does_its_work_once_and_gets_the_same_answer(Provider on, string path, SipState state, string fact)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, state);
        var worker = await app.As(Arrange.Worker);
        List<(string Name, string Value)> fields = [.. (await worker.Get(sip.Address + path)).Form().Fields.Where(f => !f.Name.StartsWith("Form.", StringComparison.Ordinal)), .. SipPages.Posts[path]];
        var first = await worker.PostAsIs(sip.Address + path, fields);
        var second = await worker.PostAsIs(sip.Address + path, fields);
        second.Expect(200).Address.ShouldBe(first.Expect(200).Address);
        (await sip.Facts()).Count(f => f == fact).ShouldBe(1);
    }

    [Theory]
    [OnBothDatabases("/behov", SipState.Started, "Form.Description")]
    [OnBothDatabases("/forbered", SipState.Prepared, "Form.WhatMattersToMe")]
    [OnBothDatabases("/barnets-basta", SipState.Started, "Form.Judgement")]
    [OnBothDatabases("/deltagare", SipState.Started, "Form.Rows[0].Who")]
    public async Task The_second_of_two_editors_sees_both_texts_and_loses_nothing(Provider on, string path, SipState state, string field)
    {
        var app = await SamspelApp.For(on);
        var sip = await Arrange.Case(app, state);
        var (worker, colleague) = (await app.As(Arrange.Worker), await app.As(Arrange.Colleague));
        var open = await worker.Get(sip.Address + path);
        (await (await colleague.Get(sip.Address + path)).Form().Fill(field, "Kollegans ord").Submit()).Expect(200);

        var told = (await open.Form().Fill(field, "Mina egna ord").Submit()).Expect(409);
        told.Text(".conflict .theirs").ShouldContain("Amir Sandgren");
        told.Text(".conflict .theirs").ShouldContain("Kollegans ord");
        told.Form()[field].ShouldBe("Mina egna ord");
        (await told.Form().Submit()).Expect(200).Address.ShouldBe(sip.Address);
        (await worker.Get(sip.Address + path)).Form()[field].ShouldBe("Mina egna ord");
    }
}
