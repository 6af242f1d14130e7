using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;
using Samspel.Web.Inventories;
using Samspel.Web.Platform.Documents;
using Samspel.Web.Tests.Harness;
using static Samspel.Web.Tests.Inventories.RoundArrange;
using Answer = Samspel.Domain.FamilyCentres.Answer;
using Shown = Samspel.Web.Tests.Harness.Answer;

namespace Samspel.Web.Tests.Inventories;

public class RoundFileTests
{
    static readonly DateOnly Today = new(2026, 11, 23);
    static readonly PartyActor Lead = new(new Actor(PersonId.New(), UnitId.New(), UnitKind.CountyCoordination, Role.CountyCoordinator), new Party("20", "Region Dalarna", true), "Länssamordnaren");

    [Fact]
    public void Whatever_is_written_to_a_file_is_read_back_as_it_was_and_the_unknown_is_never_a_number()
    {
        var answer = from roll in Gen.Choose(0, 16800)
                     from yes in Gen.Elements(true, false)
                     from sure in Gen.Elements(Certainty.Unknown, Certainty.Estimated, Certainty.Stated)
                     from text in Gen.Elements("=1+1", "'=1", "a;b", "\"citat\"", "två\nrader", "12,5", "0", "-3", "nej", "ja", "<b>", "1,2;3", "+46 23", "ca 3", "2026-01-01")
                     from missing in Gen.Choose(0, 4)
                     select (roll, yes, sure, text, missing);
        Prop.ForAll(Gen.ListOf(answer, Catalogue.Criteria.Count).ToArbitrary(), rolls =>
        {
            var round = Open();
            RoundAnswer[] given = [.. Catalogue.Criteria.Zip(rolls).Where(x => x.Second.missing > 0).Select(x => new RoundAnswer(x.First.Key, x.Second.sure == Certainty.Unknown ? Answer.Unknown : x.First.Kind switch
            {
                AnswerKind.YesNo => Answer.Of(x.Second.yes, x.Second.sure),
                AnswerKind.HoursAWeek or AnswerKind.Persons => Answer.Of(x.Second.roll / 100m, x.Second.sure),
                AnswerKind.Day => Answer.Of(new DateOnly(2020, 1, 1).AddDays(x.Second.roll), x.Second.sure),
                AnswerKind.Choice => Answer.Of(x.First.Choices![x.Second.roll % 2], x.Second.sure),
                _ => Answer.Of(x.Second.text),
            }))];
            round.Save(Lead, round.Asked[0].Centre, given, Today);
            return new[] { RoundFile.Csv(InventoryFile.Write(round)), RoundFile.Xlsx(InventoryFile.Write(round), round.Catalogue) }.All(file =>
            {
                var (cells, problem) = RoundFile.Read(file);
                var reading = InventoryFile.Read(round, cells!);
                return problem is null && reading.Faults.Count == 0 && reading.Answers.Count == 2 && reading.Answers[0].Answers.SequenceEqual(given) && reading.Answers[1].Answers.Count == 0;
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void What_a_spreadsheet_makes_of_the_cells_is_read_as_what_was_meant()
    {
        CsvReader.Read("a;\"b;\"\"c\"\"\nd\"\r\n;'=2;\n").ShouldBe([new(1, 1, "a"), new(1, 2, "b;\"c\"\nd"), new(2, 2, "=2")]);
        CsvReader.Read("a,b\n1,2").Count.ShouldBe(4);
        CsvReader.Read("a\tb").Count.ShouldBe(2);
        RoundFile.Read([.. Encoding.Latin1.GetBytes("Är;2")]).Cells!.Select(c => c.Text).ShouldBe(["Är", "2"]);
        RoundFile.Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Är;2")]).Cells!.Count.ShouldBe(2);
        var sheet = Spreadsheet.Write("Blad", [["Text", "Tal"], ["=1+1", 0.3m, new DateOnly(2026, 2, 28), null, "rad\nrad"]]);
        using (var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(sheet), false)) new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document).Select(e => e.Description).ShouldBeEmpty();
        SpreadsheetReader.Read(sheet).Cells!.ShouldBe([new(1, 1, "Text"), new(1, 2, "Tal"), new(2, 1, "=1+1"), new(2, 2, "0,3"), new(2, 3, "2026-02-28"), new(2, 5, "rad\nrad")]);
    }

    [Fact]
    public void A_hostile_file_gets_a_plain_no()
    {
        var sheet = Spreadsheet.Write("Blad", [["Familjecentral"], ["x"]]);
        var cut = sheet[..(sheet.Length / 2)];
        foreach (var (file, says) in new (byte[], string)[]
        {
            ([], "tom"), (cut, "går inte att läsa"), ([0x50, 0x4B, 3, 4, 1, 2, 3], "går inte att läsa"), ([0xD0, 0xCF, 0x11, 0xE0, 1, 2], "äldre Excelformat"), ([0, 1, 2, 3, 255, 0, 7], "varken Excel eller CSV"),
            (Zip(("ord.txt", "hej")), "ingen Excelfil"), (Zip(("xl/workbook.xml", "<hej/>")), "går inte att läsa"), (new byte[RoundFile.MostBytes + 1], "för stor"), (Bomb(), "packar upp till mer"),
            (Spreadsheet.Write("Blad", [.. Enumerable.Range(0, SpreadsheetReader.MostRows + 2).Select(i => (IReadOnlyList<object?>)["x"])]), "fler än"),
            (Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a;a;a;a;a;a;a;a;a;a;\n", 7000))), "fler ifyllda rutor"),
            (Replaced(sheet, "xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets>&a;</sheets></workbook>"), "går inte att läsa"),
        })
        {
            var (cells, problem) = RoundFile.Read(file);
            cells.ShouldBeNull(says);
            problem!.ShouldContain(says);
        }
        var bytes = Gen.ListOf(Gen.Choose(0, 255)).ToArbitrary();
        Prop.ForAll(bytes, some =>
        {
            byte[] noise = [.. some.Select(b => (byte)b)], broken = [.. sheet];
            for (var i = 0; i < noise.Length; i++) broken[i * 37 % broken.Length] ^= noise[i];
            return RoundFile.Read(noise) is var (a, b) && a is null != b is null && RoundFile.Read(broken) is var (c, d) && c is null != d is null;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Theory, OnBothDatabases]
    public async Task A_file_is_read_fault_by_fault_shown_and_stored_only_when_it_is_confirmed(Provider on)
    {
        var app = await SamspelApp.For(on);
        var round = await Opened(app);
        var county = await app.As(County);
        (await county.Get(round.Address + "/fil")).Expect(200);
        var csv = (await county.Get(round.Address + "/fil.csv")).Expect(200);
        csv.Body[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        csv.Response.Content.Headers.ContentDisposition!.FileName.ShouldBe("kartlaggning-2026-11-23.csv");
        var rows = csv.Html.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rows.Length.ShouldBe(4);
        rows[0].ShouldStartWith("Familjecentral;Kommun;Finns mödrahälsovård på plats?;");
        rows[2].ShouldContain(";Falu kommun;");

        string[] head = rows[0].Split(';');
        string Row(string name, params (string Key, string Text)[] cells) => string.Join(';', head.Select((h, i) => i == 0 ? name : i == 1 ? "x" : cells.FirstOrDefault(c => Catalogue.Find(c.Key)!.Question == h).Text ?? ""));
        var name = rows[2].Split(';')[0];
        var faulty = await Sent(county, round, string.Join("\n", [rows[0] + ";Påhittad fråga", Row(name, ("mhv.timmar", "många"), ("mhv.finns", "kanske")), Row("Okända centralen"), Row(name)]));
        faulty.Expect(422);
        faulty.Errors.ShouldContain("Filen har 5 fel. Inget är sparat.");
        faulty.Texts("section[aria-labelledby=fel-i-filen] li").ShouldBe(
        [
            "Rad 1, kolumn AF: Kolumnen ”Påhittad fråga” hör inte till kartläggningen.",
            "Rad 2, kolumn C: ”kanske” passar inte frågan ”Finns mödrahälsovård på plats?” Svara ja, nej eller okänt.",
            "Rad 2, kolumn E: ”många” passar inte frågan ”Hur många timmar i veckan är mödrahälsovården på plats?” Ange timmar i veckan, 0 till 168 med högst två decimaler, eller okänt.",
            "Rad 3, kolumn A: Okända centralen ingår inte i kartläggningen.",
            $"Rad 4, kolumn A: {name} finns på mer än en rad.",
        ]);
        (await Sent(county, round, "Familjecentral;Kommun\n" + name)).Expect(422).AllText.ShouldContain("Kolumnen ”Finns mödrahälsovård på plats?” saknas.");
        (await Sent(county, round, new byte[RoundFile.MostBytes + 10])).Expect(422).Errors.ShouldContain(RoundFile.TooLarge);
        (await Sent(county, round, new byte[50_000_000])).Expect(422).Errors.ShouldContain(RoundFile.TooLarge);
        (await Sent(county, round, "")).Expect(422);
        (await (await county.Get(round.Address + "/fil")).Form().Submit()).Expect(422).Errors.ShouldContain("Välj en fil.");
        // A coordinator brings the own row and no other.
        var camilla = await app.As(Gruvan);
        (await camilla.Get(round.Address + "/fil.csv")).Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        (await Sent(camilla, round, string.Join("\n", rows))).Expect(422).AllText.ShouldContain("Du svarar inte för Familjecentralen Väsman (påhittad). Ta bort raden.");
        (await round.Row()).Forms.ShouldBeEmpty();

        var preview = (await Sent(camilla, round, string.Join("\n", rows[0], Row(name, ("mhv.timmar", "ca 12,5"), ("mhv.finns", "ja"), ("bhv.timmar", "okänt"), ("hela.lokaler", "\"<b>Ljusa</b>; stora\""))))).Expect(200);
        preview.Heading.ShouldBe("Granska filen");
        preview.Texts("tbody tr").Count.ShouldBe(4);
        preview.AllText.ShouldContain("<b>Ljusa</b>; stora");
        (await round.Row()).Forms.ShouldBeEmpty();
        (await county.Get(preview.Address)).Expect(404);
        (await (await (await app.As(Municipal)).Get(round.Of(0))).Form().Fill(Field("mhv.timmar"), "7").Submit("Spara")).Expect(200);
        var stale = (await preview.Form().Submit("Bekräfta och spara")).Expect(409);
        stale.AllText.ShouldContain("Mikael Torp ändrade detta");
        stale.Text(".theirs").ShouldContain("7 timmar i veckan");
        var confirmed = stale.Form();
        (await confirmed.Submit("Bekräfta och spara")).Expect(200);
        (await confirmed.Submit("Bekräfta och spara")).Expect(200);
        var form = (await round.Row()).FormOf(round.Centres[0]);
        form.Answers.Select(a => (a.Key, a.Answer.Words)).ShouldBe([("mhv.finns", "Ja"), ("mhv.timmar", "ca 12,5"), ("bhv.timmar", "Okänt"), ("hela.lokaler", "<b>Ljusa</b>; stora")]);
        (await round.Facts()).Count(f => f == nameof(RoundAnswersSaved)).ShouldBe(2);

        // Home and back again is no fault and no change, whichever the kind of file, also when somebody has handed in.
        await SentIn(round, 1, Vasman, CriterionKeys.PlanningTime);
        foreach (var kind in new[] { "csv", "xlsx" })
        {
            var unchanged = (await Sent(county, round, (await county.Get($"{round.Address}/fil.{kind}")).Expect(200).Body)).Expect(200);
            unchanged.AllText.ShouldContain("Filen ändrar inget");
            (await unchanged.Form().Submit("Kasta")).Expect(200).Address.ShouldBe(round.Address + "/fil");
        }
        (await Sent(county, round, string.Join("\n", rows[0], Row(rows[3].Split(';')[0], ("mhv.timmar", "1"))))).Expect(422).AllText.ShouldContain("har redan lämnat in sina svar");
    }

    static Task<Shown> Sent(Visitor visitor, ArrangedRound round, string text) => Sent(visitor, round, Encoding.UTF8.GetBytes(text));

    static async Task<Shown> Sent(Visitor visitor, ArrangedRound round, byte[] file) => await (await visitor.Get(round.Address + "/fil")).Form().Attach("Form.File", "svar.csv", file).Submit("Läs filen");

    static InventoryRound Open()
    {
        var round = InventoryRound.Prepare(InventoryRoundId.New(), Lead, new RoundContent("Hösten 2026", Today, Today.AddDays(30), Catalogue), Today);
        round.Ask(Lead, [.. new[] { "=Solgläntan", "Björken; ön" }.Select(name => new AskedCentre(FamilyCentreId.New(), name, "2080", new CentreCoordinator(UnitId.New(), "Förskolan")))]);
        round.Open(Lead, Today);
        return round;
    }

    static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        return memory.ToArray();
    }

    static byte[] Bomb() => Zip(("xl/workbook.xml", "<x/>"), ("xl/worksheets/sheet1.xml", new string(' ', SpreadsheetReader.MostUnpacked + 1)));

    static byte[] Replaced(byte[] file, string part, string text)
    {
        using var memory = new MemoryStream();
        memory.Write(file);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(text);
        }
        return memory.ToArray();
    }
}
