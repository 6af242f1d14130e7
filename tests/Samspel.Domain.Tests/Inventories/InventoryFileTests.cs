using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.FamilyCentres.CentreGiven;
using static Samspel.Domain.Tests.Inventories.RoundGiven;
using static Samspel.Domain.Tests.LocalAgreements.LocalGiven;

namespace Samspel.Domain.Tests.Inventories;

public class InventoryFileTests
{
    static IEnumerable<FileCell> Cells(IReadOnlyList<IReadOnlyList<string>> rows) => rows.SelectMany((row, r) => row.Select((text, c) => new FileCell(r + 1, c + 1, text)));

    static List<List<string>> Sheet(InventoryRound round) => [.. InventoryFile.Write(round).Select(r => r.ToList())];

    static int ColumnOf(string key) => Catalogue.Criteria.ToList().FindIndex(c => c.Key == key) + 2;

    [Fact]
    public void What_is_written_is_read_back_as_it_was()
    {
        var certainty = Gen.Elements(Certainty.Unknown, Certainty.Estimated, Certainty.Stated);
        var answers = Gen.ListOf(from roll in Gen.Choose(0, 16800) from yes in Gen.Elements(true, false) from c in certainty select (roll, yes, c), Catalogue.Criteria.Count);
        Prop.ForAll(answers.ToArbitrary(), rolls =>
        {
            var round = Opened();
            var given = Catalogue.Criteria.Zip(rolls, (criterion, x) => new RoundAnswer(criterion.Key, x.c == Certainty.Unknown ? Answer.Unknown : criterion.Kind switch
            {
                AnswerKind.YesNo => Answer.Of(x.yes, x.c),
                AnswerKind.HoursAWeek or AnswerKind.Persons => Answer.Of(x.roll / 100m, x.c),
                AnswerKind.Day => Answer.Of(new DateOnly(2020, 1, 1).AddDays(x.roll), x.c),
                AnswerKind.Choice => Answer.Of(criterion.Choices![x.roll % 2], x.c),
                _ => Answer.Of($"Text {x.roll}"),
            })).ToList();
            round.Save(CentreLead, First, given, Today);
            var reading = InventoryFile.Read(Opened(), Cells(InventoryFile.Write(round)));
            return reading.Faults.Count == 0 && reading.Answers.Count == 2 && reading.Answers[0].Answers.SequenceEqual(given) && reading.Answers[1].Answers.Count == 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Fact]
    public void Every_fault_is_listed_by_row_and_column_and_nothing_is_stored()
    {
        var round = Opened();
        var sheet = Sheet(round);
        sheet[0][ColumnOf("mhv.finns")] = "Finns fika?";
        sheet[1][ColumnOf(CriterionKeys.OpenPreschoolHours)] = "många";
        sheet[1][ColumnOf(CriterionKeys.Coordinator)] = "kanske";
        sheet[2][0] = "Okänd central";
        var reading = InventoryFile.Read(round, Cells(sheet));
        reading.Faults.Select(f => (f.Row, f.Column)).ShouldBe([(1, null), (1, ColumnOf("mhv.finns") + 1), (2, ColumnOf(CriterionKeys.OpenPreschoolHours) + 1), (2, ColumnOf(CriterionKeys.Coordinator) + 1), (3, 1)]);
        reading.Faults.Select(f => f.Words).ShouldContain("Rad 1, kolumn C: Kolumnen ”Finns fika?” hör inte till kartläggningen.");
        reading.Faults[2].Words.ShouldContain("timmar i veckan");
        RoundRules.FileIsWithoutFaults.ShouldRefuse(() => round.SaveFile(CountyCoordinator, reading, Today));
        round.Forms.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_without_faults_is_taken_in_as_a_whole()
    {
        var round = Opened();
        var sheet = Sheet(round);
        (sheet[1][ColumnOf(CriterionKeys.OpenPreschoolHours)], sheet[2][ColumnOf(CriterionKeys.OpenPreschoolHours)]) = ("ca 12,5", "okänt");
        var reading = InventoryFile.Read(round, Cells(sheet));
        RoundRules.NotYours.ShouldRefuse(() => round.SaveFile(CentreLead, reading, Today));
        round.Forms.ShouldBeEmpty();
        round.SaveFile(CountyCoordinator, reading, Today);
        round.FormOf(First).AnswerTo(CriterionKeys.OpenPreschoolHours).Words.ShouldBe("ca 12,5");
        round.FormOf(Second).Answers.ShouldHaveSingleItem().Answer.ShouldBe(Answer.Unknown);
        round.NewFacts.OfType<RoundAnswersSaved>().ShouldAllBe(f => f.FromFile);
    }

    [Fact]
    public void Missing_and_doubled_columns_and_rows_are_faults()
    {
        var round = Opened();
        InventoryFile.Read(round, []).Faults.ShouldHaveSingleItem().Words.ShouldBe("Filen är tom.");
        var sheet = Sheet(round);
        InventoryFile.Read(round, Cells([sheet[0]])).Faults.ShouldHaveSingleItem().Message.ShouldContain("inga rader");
        sheet[0][0] = "Namn";
        InventoryFile.Read(round, Cells(sheet)).Faults.Select(f => f.Message).ShouldBe(["Kolumnen ”Familjecentral” saknas.", "Kolumnen ”Namn” hör inte till kartläggningen."]);
        sheet = Sheet(round);
        sheet[0][3] = sheet[0][2];
        InventoryFile.Read(round, Cells(sheet)).Faults.Count(f => f.Message.Contains("mer än en gång")).ShouldBe(1);
        sheet = Sheet(round);
        sheet.Add([sheet[1][0]]);
        sheet.Add(["", "2062"]);
        InventoryFile.Read(round, Cells(sheet)).Faults.Select(f => f.Words).ShouldBe(["Rad 4, kolumn A: Solgläntan finns på mer än en rad.", "Rad 5, kolumn A: Familjecentralens namn saknas."]);
        // What is handed in stands: a row that says the same is left alone, one that says something else is a fault.
        InventoryFile.Read(SentIn(), Cells(Sheet(SentIn()))).ShouldSatisfyAllConditions(r => r.Faults.ShouldBeEmpty(), r => r.Answers.ShouldBeEmpty());
        sheet = Sheet(SentIn());
        (sheet[1][ColumnOf("mhv.finns")], sheet[2][ColumnOf("mhv.finns")]) = ("nej", "okänt");
        InventoryFile.Read(SentIn(), Cells(sheet)).Faults.Select(f => f.Words).ShouldBe(["Rad 2, kolumn A: Solgläntan har redan lämnat in sina svar.", "Rad 3, kolumn A: Björken har redan lämnat in sina svar."]);
        InventoryFile.Read(Opened(), Cells(Sheet(Opened())), centre => centre == First).Faults.ShouldHaveSingleItem().Words.ShouldBe("Rad 3, kolumn A: Du svarar inte för Björken. Ta bort raden.");
        (InventoryFile.Letter(1), InventoryFile.Letter(26), InventoryFile.Letter(27), InventoryFile.Letter(703)).ShouldBe(("A", "Z", "AA", "AAA"));
    }

    [Fact]
    public void A_file_leaves_the_comments_that_were_written_and_holds_the_rows_asked_for()
    {
        var round = Opened();
        round.Save(CentreLead, First, [new("mhv.finns", Answer.Of(true), "Alla dagar"), new("mhv.timmar", Answer.Of(20m), "Ungefär")], Today);
        var sheet = Sheet(round);
        sheet[1][ColumnOf("mhv.timmar")] = "24";
        round.SaveFile(CountyCoordinator, InventoryFile.Read(round, Cells(sheet)), Today);
        round.FormOf(First).Answers.Select(a => (a.Answer.Words, a.Comment)).ShouldBe([("Ja", "Alla dagar"), ("24", "Ungefär")]);
        round.NewFacts.OfType<RoundAnswersSaved>().Last().Answers.ShouldBe(1);
        InventoryFile.Write(round, centre => centre == Second, code => $"Kommun {code}").Skip(1).ShouldHaveSingleItem().Take(2).ShouldBe(["Björken", $"Kommun {AskedSecond.MunicipalityCode}"]);
    }

    [Fact]
    public void No_file_whatever_is_in_it_brings_the_reading_down_and_the_unknown_is_never_a_number()
    {
        var cells = Gen.ListOf(from row in Gen.Choose(1, 5) from column in Gen.Choose(1, 35) from text in Gen.Elements("", "okänt", "OKÄNT", "0", "-1", "12,5", "ca", "ca 3", "ja", "Solgläntan", "=1+1", "2026-02-30", "Familjecentral", "hela.samordnare", "999999999999999999999999999999") select new FileCell(row, column, text));
        Prop.ForAll(cells.ToArbitrary(), given =>
        {
            var round = Opened();
            var head = InventoryFile.Write(round)[0].Select((text, c) => new FileCell(1, c + 1, text));
            var reading = InventoryFile.Read(round, head.Concat(given.Where(c => c.Row > 1).DistinctBy(c => (c.Row, c.Column))));
            return InventoryFile.Read(round, given).Faults.Count > 0
                && reading.Answers.All(a => a.Answers.All(x => x.Answer.IsKnown || (x.Answer.Number is null && x.Answer.YesNo is null)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }
}
