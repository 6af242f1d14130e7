using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Agreements;

namespace Samspel.Domain.Tests.Agreements;

public class OtherCountiesTests
{
    static readonly ImportResult West = AgreementImporter.Import(InventedAgreements.West);
    static readonly ImportResult North = AgreementImporter.Import(InventedAgreements.North);

    [Fact]
    public void Another_county_with_dotted_contents_and_page_breaks_is_read()
    {
        West.Errors.ShouldBeEmpty();
        var document = West.Document!;
        document.Title.ShouldBe("Överenskommelse om samverkan kring barn och unga i Västmark");
        document.Dnr.ShouldBe("HSN 2023-0123");
        document.Version.ShouldBe("2.1");
        document.ValidFrom.ShouldBe(new DateOnly(2024, 3, 1));
        document.ValidTo.ShouldBe(new DateOnly(2026, 2, 28));
        document.ResponsibleForRevision.ShouldBe("Samverkansnämnden i Västmark");
        document.Approvals.ShouldBe([new("Samverkansnämnden i Västmark", new(2023, 12, 5), null), new("Kommunförbundet Västmark", new(2023, 12, 14), null)]);
        document.Parties.ShouldBe(["Region Västmark", "Alby kommun", "Upplunda stad", "Östernäs kommun"]);
        document.Superseded.ShouldBe([new("Riktlinjer för små barns hälsa", new(2019, 1, 1), new(2023, 12, 31), null), new("Rutin för placerade barn", new(2020, 5, 1), null, "tills vidare")]);
        document.Sections.Select(s => $"{s.Number} {s.Title}").ShouldBe(
            ["1 Inledning", "1.1 Parter", "1.2 Tidigare överenskommelser", "2 Ansvar", "2.1 Kommunens ansvar för barn och unga som har behov av stöd", "2.2 Regionens ansvar", "3 Underskrifter"]);
    }

    [Fact]
    public void Its_text_is_joined_across_lines_and_pages()
    {
        var document = West.Document!;
        Texts.Of(document.Section("1")!).ShouldBe(["Denna överenskommelse reglerar samverkan mellan kommunerna och regionen i fråga om barn och unga som behöver stöd från båda huvudmännen. Den bygger på barnkonventionen och gäller alla verksamheter."]);
        Texts.Of(document.Section("2")!).ShouldHaveSingleItem().ShouldEndWith("i det som ska göras och planeras.");
        Texts.Of(document.Section("2.1")!).ShouldBe(["Kommunen ansvarar för att:", "barn får stöd i hemmet", "skolan uppmärksammar barn som inte mår bra, och", "socialtjänsten tar emot anmälningar."]);
        Texts.Of(document.Section("2.2")!).ShouldBe(["Regionen ansvarar för", "barnhälsovård", "ungdomsmottagning"]);
    }

    [Fact]
    public void Its_footnotes_without_a_line_above_are_placed()
    {
        West.Document!.Footnotes.ShouldBe([new(1, "Se prop. 2023/24:1.", "1"), new(2, "Med hemmet avses även familjehem och jourhem.", "2.1")]);
        Texts.WordBefore(West.Document.Section("1")!, 1).ShouldBe("huvudmännen.");
    }

    [Fact]
    public void Signatures_at_the_end_give_offices_and_no_names()
    {
        West.Document!.SignatoryRoles.ShouldBe(["Regiondirektör", "Kommundirektör Alby kommun"]);
        Texts.Of(West.Document.Section("3")!).ShouldBe(["Överenskommelsen undertecknas i två exemplar."]);
        var stored = Texts.Json(West);
        stored.ShouldNotContain("Testson");
        stored.ShouldNotContain("Påhittsdotter");
        West.Warnings.ShouldContain(w => w.Code == ImportWarningCode.SignaturesRead);
    }

    [Fact]
    public void A_county_without_contents_is_read_by_the_order_of_its_numbers()
    {
        North.Errors.ShouldBeEmpty();
        var document = North.Document!;
        document.Title.ShouldBe("Samverkan för barns hälsa i Norrdalen");
        (document.Dnr, document.Version).ShouldBe(("KS/2025:118", "Version 3"));
        (document.ValidFrom, document.ValidTo).ShouldBe((new DateOnly(2025, 7, 1), new DateOnly(2028, 6, 30)));
        document.Parties.ShouldBe(["Region Norrdalen", "Björkå kommun", "Granviks kommun"]);
        document.Superseded.ShouldBe([new("Samverkan för barns hälsa", new(2020, 1, 1), new(2025, 6, 30), null)]);
        document.Sections.Select(s => $"{s.Number} {s.Title}").ShouldBe(["1 Inledning", "2 Ansvar", "2.1 Kommunen", "2.2 Regionen", "3 Uppföljning"]);
        document.Section("1")!.Blocks.OfType<TextList>().ShouldHaveSingleItem().Items.Count.ShouldBe(3);
        document.Section("2.1")!.Blocks.OfType<TextList>().ShouldHaveSingleItem().Items.Select(i => i.PlainText).ShouldBe(["erbjuda stöd,", "samverka med skolan."]);
        document.Footnotes.Select(f => (f.Number, f.Section)).ShouldBe([(1, "1"), (2, "2.2")]);
        North.Warnings.ShouldContain(w => w.Code == ImportWarningCode.NoContents);
    }

    [Fact]
    public void A_person_as_responsible_for_revision_is_left_out_with_a_warning()
    {
        North.Document!.ResponsibleForRevision.ShouldBeNull();
        Texts.Json(North).ShouldNotContain("Testson");
        North.Warnings.ShouldContain(w => w.Code == ImportWarningCode.PossibleNameLeftOut);
    }

    [Fact]
    public void A_page_break_between_paragraphs_changes_no_section()
    {
        var lines = InventedAgreements.West.Split('\n');
        var first = Array.FindIndex(lines, l => l.StartsWith("1.1 Parter", StringComparison.Ordinal) && !l.Contains("..."));
        var gaps = Enumerable.Range(first, lines.Length - first).Where(i => lines[i].Length == 0 && !lines[i + 1].StartsWith("2 Med", StringComparison.Ordinal) && !lines[i + 1].StartsWith("1 Se", StringComparison.Ordinal)).ToArray();
        var whole = Texts.Whole(West);
        Prop.ForAll(Gen.Elements(gaps).ListOf().ToArbitrary(), breaks =>
            Texts.Whole(AgreementImporter.Import(string.Join('\n', lines.Select((l, i) => breaks.Contains(i) ? "\nSida 7 av 12\n\fRegion Västmark HSN 2023-0123\n" : l)))) == whole).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    [Fact]
    public void A_page_break_in_the_real_agreement_changes_no_section()
    {
        var lines = RealAgreement.Text.Split('\n');
        var whole = Texts.Whole(RealAgreement.Result);
        var ends = Enumerable.Range(460, lines.Length - 462).Where(i => lines[i].Trim().EndsWith('.') && lines[i + 1].Trim().Length == 0 && lines[i + 2].Length > 0 && char.IsUpper(lines[i + 2][0])).ToArray();
        Prop.ForAll(Gen.Elements(ends).ListOf().ToArbitrary(), breaks =>
            Texts.Whole(AgreementImporter.Import(string.Join('\n', lines.Select((l, i) => breaks.Contains(i) ? l + "\n\n 7 (32)\n" : l)))) == whole).Check(Config.QuickThrowOnFailure.WithMaxTest(3));
    }
}
