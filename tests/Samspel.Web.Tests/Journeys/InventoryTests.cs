using System.Text;
using Microsoft.Playwright;
using Samspel.Domain.FamilyCentres;
using Samspel.Web.Tests.Harness;
using Samspel.Web.Tests.Inventories;

namespace Samspel.Web.Tests.Journeys;

/// <summary>A round of the county's inventory: opened, answered on the page and with a file whose faults are mended, locked, and compared with the autumn of 2019.</summary>
public class InventoryTests
{
    static readonly CriterionCatalogue Catalogue = CriterionCatalogues.Autumn2019;

    [Theory]
    [OnBothDatabases]
    public async Task A_round_is_opened_answered_by_page_and_by_file_locked_and_compared_with_2019(Provider on)
    {
        await using var app = await SamspelApp.Fresh(on, live: true);
        await using var county = await Walker.Open(app, RoundArrange.County);
        await county.Menu("Familjecentraler");
        await county.Follow("Kartläggningar");
        await county.Follow("Förbered kartläggning");
        await county.Fill("Namn", "Hösten 2026");
        await county.Fill("Sista svarsdag", "2026-12-18");
        await county.Press("Förbered kartläggningen");
        await county.Follow("Välj vilka som ska svara");
        foreach (var other in new[] { "Familjecentralen Faluån (påhittad)", "Familjecentralen Siljansstrand (påhittad)", "Öppna förskolan Vanan (påhittad)" }) await county.Main.GetByLabel(other).UncheckAsync();
        await county.Looks();
        await county.Press("Spara");
        await county.Follow("Öppna för svar");
        await county.Press("Öppna för svar");
        (await county.State()).ShouldBe("Öppen för svar");
        var round = county.Path;

        await using var camilla = await Walker.Open(app, RoundArrange.Gruvan);
        await camilla.Follow("Svara på kartläggning av familjecentraler");
        await camilla.Sees("Registret 2026-10-24: 24 timmar i veckan.");
        await camilla.Fill("Hur många timmar i veckan är mödrahälsovården på plats?", "tolv");
        await camilla.Press("Spara", 422);
        await camilla.Sees("Det som gick att läsa är sparat");
        await camilla.Looks();
        await camilla.Fill("Hur många timmar i veckan är mödrahälsovården på plats?", "12,5");
        foreach (var criterion in Catalogue.Criteria.Where(c => c.Key != "mhv.timmar"))
            if (criterion.Kind is AnswerKind.YesNo or AnswerKind.Choice) await camilla.Choose(criterion.Question, criterion.Key == CriterionKeys.PlanningTime ? "Okänt, ingen vet" : criterion.Kind == AnswerKind.YesNo ? "Ja" : criterion.Choices![0]);
            else await camilla.Fill(criterion.Question, RoundArrange.Typical(criterion));
        await camilla.Press("Spara och lämna in");
        await camilla.Sees("Inlämnat", "Se svaren från Familjecentralen Gruvan");

        await using var jonas = await Walker.Open(app, RoundArrange.Vasman);
        await jonas.Go(round);
        await jonas.Follow("Svara med fil");
        var rows = (await jonas.Download("Hämta som CSV")).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rows.Length.ShouldBe(2);
        var name = rows[1].Split(';')[0];
        string File(string hours) => rows[0] + "\r\n" + string.Join(';', [name, "Ludvika kommun", .. Catalogue.Criteria.Select(c => c.Key == CriterionKeys.OpenPreschoolHours ? hours : c.Key == "hela.lokaler" ? "okänt" : RoundArrange.Typical(c))]) + "\r\n";
        await Bring(jonas, File("många"));
        await jonas.Press("Läs filen", 422);
        await jonas.Sees("Rad 2, kolumn M: ”många” passar inte frågan");
        await jonas.Looks();
        await Bring(jonas, File("30"));
        await jonas.Press("Läs filen");
        await jonas.Sees("29 svar ändras", "30 timmar i veckan");
        await jonas.Looks();
        await jonas.Press("Bekräfta och spara");
        await jonas.Follow("Svara för Familjecentralen Väsman");
        await jonas.Press("Spara och lämna in");

        await county.Go("/");
        await county.Follow("Lås kartläggningen när svaren är inne");
        await county.Sees("Alla 2 har lämnat in.");
        await county.Press("Lås kartläggningen");
        (await county.State()).ShouldBe("Låst");
        await county.Looks();
        await county.Follow("Jämför med en annan omgång");
        await county.Sees("Av Hösten 2019 är bara länets totaler kända", "7 av 8 ja, övriga framgår inte", "1 av 2 ja, 0 nej, 1 okänt", "framgår inte");
        await county.Looks();
        await camilla.Menu("Familjecentraler");
        await camilla.Follow(name);
        await camilla.Sees("Kartläggning: Hösten 2026");
    }

    static Task Bring(Walker walker, string text) => walker.Main.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "svar.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) });
}
