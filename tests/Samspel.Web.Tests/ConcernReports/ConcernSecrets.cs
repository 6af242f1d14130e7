using System.Text;
using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.ConcernReports;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Children;
using Samspel.Web.Tests.Harness;
using static Samspel.Web.Tests.ConcernReports.ConcernArrange;

namespace Samspel.Web.Tests.ConcernReports;

/// <summary>Something that only these may know: the numbers and words of a report.</summary>
sealed record Kept(string Number, IReadOnlyList<string> Words, IReadOnlyList<string> Persons, Guid Id, IReadOnlyList<Guid> Files)
{
    public string Short => Number[4..];
}

/// <summary>Reports of every kind, brought as far as they go by those who make and receive them, with words that stand nowhere else.</summary>
static class ConcernSecrets
{
    public static readonly string[] Falun = [Intake, "socialsekreterare2-falun", "enhetschef-falun"];
    public static readonly string[] Asked = ["bup-falun", "enhetschef-bup-falun"];

    /// <summary>The reported child as two units know it: under another name than the reporter writes.</summary>
    public static async Task<(string Number, ChildId AtIntake, ChildId AtSchool)> Child(SamspelApp app)
    {
        var number = TestChildren.NextNumber();
        var (intake, school) = (await TestChildren.Enter(await app.As(Intake), number, TestChildren.NextName()), await TestChildren.Enter(await app.As(Reporter), number, TestChildren.NextName()));
        await TestChildren.AddDecider(await app.As(Intake), intake, "Vårdnadshavare Provsson");
        return (number, intake, school);
    }

    /// <summary>A teacher's report: sent to the wrong board, sent on, opened, added to, decided on, asked about, answered, with a request for information to another unit.</summary>
    public static async Task<IReadOnlyList<Kept>> ThroughTheWrongBoard(SamspelApp app, string identityNumber)
    {
        var (reporter, wrong, right) = (await app.As(Reporter), await app.As(OtherBoard), await app.As(Intake));
        var form = Fill((await reporter.Get("/oro/ny")).Form("form[enctype]"), "Kajsa Sparvudden", "2081", what: "Uggleskrik om natten")
            .Fill("Form.IdentityNumber", identityNumber).Fill("Form.Whereabouts", "Kolonin Igelkotten").Fill("Form.Observations[0].SaidBy", "Grannen Tordmule").Fill("Form.Risks", "Kräftgång hemma").Fill("Form.Protective", "Faster Gullviva")
            .Fill("Form.OtherChildren[0].Name", "Lillasyster Vinterskott").Fill("Form.FamilyNote", "Fick höra av Ekbacken").Fill("Form.Fears", true).Fill("Form.FearsViolence", "Rädd för Morkulla").Fill("Form.ReachMe", "Växeln Duvslaget")
            .Attach("Form.File", "anteckning.txt", "Bilagan Tranhuset"u8.ToArray(), "text/plain");
        var ready = (await form.Submit("Gå vidare och läs igenom")).Expect(200);
        var sent = (await Signed(ready).Submit("Skicka anmälan")).Expect(200);
        var number = sent.Address["/oro/anmalan/".Length..];
        async Task<Answer> At(Visitor visitor, string page, Func<HtmlForm, HtmlForm> fill) => (await fill((await visitor.Get($"/oro/inkomna/{number}/{page}")).Expect(200).Form("form[data-utkast]")).Submit()).Expect(200);
        (await wrong.Post($"/oro/inkomna/{number}?handler=Open")).Expect(200);
        await At(wrong, "mottagen", f => f);
        await At(wrong, "vidare", f => f.Fill("Form.Board", "2080").Fill("Form.Why", "Flyttlasset gick i lördags"));
        (await (await reporter.Get($"{sent.Address}/tillagg")).Form("form[data-utkast]").Fill("Form.Text", "Nytt om Strandskatan").Attach("Form.File", "mer.txt", "Bilagan Lommen"u8.ToArray(), "text/plain").Submit()).Expect(200);
        (await reporter.Post($"{sent.Address}?handler=Ask")).Expect(200);
        (await right.Post($"/oro/inkomna/{number}?handler=Open")).Expect(200);
        await At(right, "skyddsbedomning", f => f);
        await At(right, "beslut", f => f.Fill("Form.Outcome", nameof(ConcernAnswer.Opened)));
        await At(right, "svar", f => f.Fill("Form.Answer", "true"));
        await At(right, "mote", f => f.Fill("Form.With", nameof(MeetingWith.Decider)).Fill("Form.Offered", "false").Fill("Form.WhyNot", "Olämpligt för Sädesärlan"));
        await At(right, "verksamhetssystem", f => f.Fill("Form.Reference", "Akt Rördrom"));
        await At(right, "uppgifter", f => f.Fill("Form.Unit", Given.Unit("bup-falun")).Fill("Form.Name", "Kajsa Sparvudden").Fill("Form.Question", "Vad vet ni om Brushanen?"));
        var request = await app.Read(async c => (await c.Set<InformationRequest>().AsNoTracking().ToListAsync()).MaxBy(r => r.Number.Number)!);
        (await (await (await app.As("bup-falun")).Get($"/oro/uppgifter/{request.Number.Short}")).Form("form[enctype]").Fill("Form.Text", "Vi vet om Kricka").Attach("Form.File", "svar.txt", "Bilagan Salskrake"u8.ToArray(), "text/plain").Submit()).Expect(200);
        var (row, answered) = (await Row(app, number), await app.Read(c => c.Set<InformationRequest>().AsNoTracking().SingleAsync(r => r.Id == request.Id)));
        return
        [
            new(row.Number.ToString(), ["Kajsa Sparvudden", "Uggleskrik", "Igelkotten", "Tordmule", "Kräftgång hemma", "Gullviva", "Vinterskott", "Ekbacken", "Morkulla", "Duvslaget", "Tranhuset", "Strandskatan", "Bilagan Lommen", "Flyttlasset", "Sädesärlan", "Rördrom"], [Reporter, .. Falun],
                row.Id.Value, [.. row.Content.Attachments.Concat(row.Additions.SelectMany(a => a.Attachments)).Select(a => a.Key)]),
            new(request.Number.ToString(), ["Kajsa Sparvudden", "Brushanen", "Kricka", "Salskrake"], [.. Asked, .. Falun], request.Id.Value, [.. answered.Answer!.Attachments.Select(a => a.Key)]),
        ];
    }

    public static async Task<Kept> OfAnUnborn(SamspelApp app)
    {
        var number = await Sent(app, Midwife, "Siv Havsörn", unborn: true);
        return new($"ORO-{number}", ["Siv Havsörn"], [Midwife, .. Falun], (await Row(app, number)).Id.Value, []);
    }

    public static async Task<Kept> OfAnAdult(SamspelApp app)
    {
        var number = await AboutAdult(app);
        (await (await (await app.As(Adults)).Get($"/oro/vuxna/{number}")).Form("form[action$='handler=Receive']").Submit()).Expect(200);
        var wanted = Of($"LVM-{number}");
        return new($"LVM-{number}", ["Vuxen Testsson", "sökt akut tre gånger"], [Physician, Adults], (await app.Read(c => c.Set<SubstanceReport>().AsNoTracking().SingleAsync(r => r.Number == wanted))).Id.Value, []);
    }

    /// <summary>Begun and not sent: the writer's alone.</summary>
    public static async Task<Kept> Begun(SamspelApp app)
    {
        var draft = (await (await (await app.As(Reporter)).Get("/oro/ny")).Form("form[enctype]").Fill("Form.Name", "Halvskriven Lappuggla").Attach("Form.File", "halv.txt", "Bilagan Berguv"u8.ToArray(), "text/plain").Submit("Spara utkastet")).Expect(200);
        var id = Guid.Parse(draft.Address.Split('/')[^1]);
        var row = await app.Read(c => c.Set<ConcernDraft>().AsNoTracking().SingleAsync(d => d.Id == ConcernReportId.Of(id)));
        return new("ORO-2026-9999", ["Halvskriven Lappuggla", "Berguv"], [Reporter], id, [.. row.Content.Attachments.Select(a => a.Key)]);
    }
}
