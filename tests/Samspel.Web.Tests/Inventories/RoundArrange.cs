using Microsoft.EntityFrameworkCore;
using Samspel.Domain;
using Samspel.Domain.Agreements;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Platform.Data;
using Samspel.Web.Tests.Administration;
using Samspel.Web.Tests.Harness;
using Answer = Samspel.Web.Tests.Harness.Answer;

namespace Samspel.Web.Tests.Inventories;

/// <summary>A round made for a test, over the pages.</summary>
public sealed record ArrangedRound(SamspelApp App, Guid Id, IReadOnlyList<FamilyCentreId> Centres)
{
    public string Address => $"/kartlaggningar/{Id}";
    public string Of(int centre) => $"{Address}/svar/{Centres[centre]}";
    public Task<InventoryRound> Row() => App.Read(c => c.Set<InventoryRound>().AsNoTracking().SingleAsync(r => r.Id == new InventoryRoundId(Id)));
    public async Task<List<string>> Facts() => [.. (await App.History(Id)).Select(f => f.Kind)];
    public Task<List<DutyRow>> Duties() => App.Read(c => c.Set<DutyRow>().AsNoTracking().Where(d => d.SubjectId == Id && d.DoneAt == null).OrderBy(d => d.Key).ToListAsync());
}

/// <summary>Rounds about the demo's centres, whose first two have coordinators of their own: Camilla in Falun and Jonas in Ludvika.</summary>
public static class RoundArrange
{
    public const string County = "lanssamordnare", Gruvan = "samordnare-gruvan", Vasman = "samordnare-vasman", Municipal = "lokal-samordnare-falun", NextDoor = "lokal-samordnare-borlange";

    /// <summary>Those who have no answers to give.</summary>
    public static readonly string[] Strangers = [NextDoor, "socialsekreterare-falun", "enhetschef-falun", "ledamot", "administrator-falun"];

    public static readonly CriterionCatalogue Catalogue = CriterionCatalogues.Autumn2019;

    public static async Task<ArrangedRound> Prepared(SamspelApp app, string? name = null)
    {
        var county = await app.As(County);
        var page = await Submitted(county, "/kartlaggningar/ny", ("Name", name ?? Given.Unique("Kartläggning")), ("LastDay", "2026-12-18"), ("Version", "1"), ("Why", "För <b>länet</b>"));
        var centres = await app.Read(c => c.Set<FamilyCentre>().AsNoTracking().Where(f => f.Name.StartsWith("Familjecentralen Gruvan") || f.Name.StartsWith("Familjecentralen Väsman") || f.Name.StartsWith("Familjecentralen Siljansstrand")).OrderBy(f => f.Name).Select(f => new { f.Id, f.Name }).ToListAsync());
        FamilyCentreId Find(string named) => centres.First(c => c.Name.Contains(named)).Id;
        var round = new ArrangedRound(app, Guid.Parse(page.Address.Split('/')[2]), [Find("Gruvan"), Find("Väsman"), Find("Siljansstrand")]);
        await (await county.Get(round.Address + "/verksamheter")).Form().Fill("Form.Centres", round.Centres.Select(c => c.ToString())).Submit();
        return round;
    }

    public static async Task<ArrangedRound> Opened(SamspelApp app, string? name = null)
    {
        var round = await Prepared(app, name);
        await Submitted(await app.As(County), round.Address + "/oppna");
        return round;
    }

    /// <summary>All answers of one centre, handed in: yes, 12 hours, a text, the first choice; unknown for those named.</summary>
    public static async Task<Answer> SentIn(ArrangedRound round, int centre, string by, params string[] unknown)
        => (await Fill((await (await round.App.As(by)).Get(round.Of(centre))).Form(), c => unknown.Contains(c.Key) ? null : Typical(c)).Submit("Spara och lämna in")).Expect(200);

    public static async Task<ArrangedRound> Locked(SamspelApp app)
    {
        var round = await Opened(app);
        await SentIn(round, 0, Gruvan, CriterionKeys.PlanningTime);
        await Submitted(await app.As(County), round.Address + "/las", ("Reason", "Tiden är ute."));
        return round;
    }

    /// <summary>Centres with answers in rounds that follow on each other, all but one round locked, saved through the door.</summary>
    public static Task Many(SamspelApp app, int centres, int rounds) => app.Do<Db>(async db =>
    {
        var today = new DateOnly(2026, 11, 23);
        await db.Begin();
        var region = (await db.Parties()).Single(p => p.IsRegion);
        var by = new PartyActor(new Actor(Given.Persona(County), Samspel.Web.Platform.Data.County.UnitOf("lanssamordning"), UnitKind.CountyCoordination, Role.CountyCoordinator), region, "Ingrid Hallman");
        var coordinator = new CentreCoordinator(Samspel.Web.Platform.Data.County.UnitOf("falun-forskola"), "Förskolan, Falun");
        var made = Enumerable.Range(0, centres).Select(i => FamilyCentre.Register(FamilyCentreId.New(), "2080", by, new CentreContent(Given.Unique("Central"), "Falun", DeclaredType.FamilyCentre, [new("2080", "Falu kommun", [CentrePart.OpenPreschool])], [], [], [], coordinator), KnownDate.Unknown, today)).ToList();
        foreach (var centre in made) db.Add(Samspel.Web.Platform.Access.Viewer.System, centre);
        for (var n = 0; n < rounds; n++)
        {
            var round = InventoryRound.Prepare(InventoryRoundId.New(), by, new RoundContent(Given.Unique("Omgång"), today, today.AddDays(30), Catalogue), today);
            round.Ask(by, [.. made.Select(c => new AskedCentre(c.Id, c.Name, c.MunicipalityCode, coordinator))]);
            round.Open(by, today);
            foreach (var centre in made)
            {
                round.Save(by, centre.Id, [.. Catalogue.Criteria.Select((c, i) => new RoundAnswer(c.Key, c.IsNumber ? Samspel.Domain.FamilyCentres.Answer.Of((decimal)((n * 7 + i) % 40)) : Samspel.Domain.FamilyCentres.Answer.Unknown))], today);
                round.SendIn(by, centre.Id, today);
            }
            if (n < rounds - 1)
            {
                round.Lock(by, null, today);
                foreach (var centre in made) round.TakeInto(centre, by, today);
            }
            db.Add(Samspel.Web.Platform.Access.Viewer.System, round);
        }
        await db.Save(Samspel.Web.Platform.Access.Viewer.System);
        await db.Commit();
    });

    public static string Typical(Criterion c) => c.Kind switch
    {
        AnswerKind.YesNo => "ja",
        AnswerKind.HoursAWeek or AnswerKind.Persons => "12,5",
        AnswerKind.Text => "Ljusa & <stora>",
        AnswerKind.Choice => c.Choices![0],
        _ => "2026-01-01",
    };

    /// <summary>Fills every question; null is the answer that nobody knows.</summary>
    public static HtmlForm Fill(HtmlForm form, Func<Criterion, string?> answer)
    {
        for (var i = 0; i < Catalogue.Criteria.Count; i++)
        {
            var (criterion, text) = (Catalogue.Criteria[i], answer(Catalogue.Criteria[i]));
            var chosen = criterion.Kind is AnswerKind.YesNo or AnswerKind.Choice;
            form.Fill(Field(criterion.Key), text ?? (chosen ? "okänt" : ""));
            if (!chosen) form.Fill(Field(criterion.Key, "Unknown"), text is null);
        }
        return form;
    }

    public static string Field(string key, string part = "Value") => $"Form.Answers[{Catalogue.Criteria.ToList().FindIndex(c => c.Key == key)}].{part}";

    public static async Task<Answer> Submitted(Visitor visitor, string path, params (string Field, object Value)[] fields)
    {
        var form = (await visitor.Get(path)).Expect(200).Form();
        foreach (var (field, value) in fields) form.Fill($"Form.{field}", value);
        return (await form.Submit()).Expect(200);
    }
}
