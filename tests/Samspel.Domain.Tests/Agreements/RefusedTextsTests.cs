using FsCheck;
using FsCheck.Fluent;
using Samspel.Domain.Agreements;

namespace Samspel.Domain.Tests.Agreements;

public class RefusedTextsTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t \f\r\n ")]
    public void An_empty_text_is_refused(string text) => Refused(text, ImportErrorCode.Empty);

    [Theory]
    [InlineData("1. Inledning\0\0\nText")]
    [InlineData("\u0001\u0002\u0003\u0004 1. Inledning")]
    [InlineData("\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD 1. Inledning")]
    public void A_binary_file_is_refused(string text) => Refused(text, ImportErrorCode.Binary);

    [Theory]
    [InlineData("%PDF-1.7\n1. Inledning")]
    [InlineData(@"{\rtf1 1. Inledning}")]
    [InlineData("<!DOCTYPE html><p>1. Inledning")]
    public void Another_kind_of_file_is_refused(string text) => Refused(text, ImportErrorCode.WrongKind);

    [Fact]
    public void A_text_over_five_million_characters_is_refused() => Refused(new string('a', AgreementImporter.MaxLength + 1), ImportErrorCode.TooLarge);

    [Fact]
    public void A_text_of_more_lines_than_any_agreement_is_refused() => Refused(new string('\n', 400_001), ImportErrorCode.TooLarge);

    [Theory]
    [InlineData("Protokoll från möte\n\nVi talade om barn och unga.")]
    [InlineData("12345 67890")]
    [InlineData("3. Tre\n\nText")]
    public void A_text_without_numbered_sections_is_refused(string text) => Refused(text, ImportErrorCode.NoSections);

    [Theory]
    [InlineData("1. Inledning\nText.\n\n2. Mål\nText.\n\n2. Ansvar\nText.\n\n3. Slut\nText.")]
    [InlineData("1. Inledning\nText.\n\n1.1 Mål\nText.\n\n1.1 Syfte\nText.")]
    [InlineData("Innehåll\n1. Inledning 2\n2. Mål 2\n2. Ansvar 3\n\n1. Inledning\nText.")]
    [InlineData("Innehåll\n1. Inledning 2\n2. Mål 2\n\n1. Inledning\nText.\n\n2. Mål\nText.\n\n2. Mål\nText.")]
    public void A_number_that_stands_twice_is_refused(string text) => Refused(text, ImportErrorCode.DuplicateNumber);

    [Theory]
    [InlineData("1. Inledning\nText.\n\n3. Mål\nText.\n\n2. Ansvar\nText.")]
    [InlineData("1. Inledning\nText.\n\n1.2 Mål\nText.\n\n1.1 Syfte\nText.")]
    [InlineData("Innehåll\n1. Inledning 2\n3. Mål 2\n2. Ansvar 3\n\n1. Inledning\nText.")]
    [InlineData("Innehåll\n1. Inledning 2\n2. Mål 2\n3. Ansvar 3\n\n1. Inledning\nText.\n\n3. Ansvar\nText.\n\n2. Mål\nText.")]
    public void Numbers_out_of_order_are_refused(string text) => Refused(text, ImportErrorCode.DisorderedNumber);

    [Fact]
    public void A_skipped_number_and_a_lost_section_are_warnings()
    {
        var result = AgreementImporter.Import("Innehåll\n1. Inledning 2\n2. Mål 2\n4. Ansvar 3\n5. Slut 3\n\n1. Inledning\nText.\n\n2. Mål\nText.\n\n4. Ansvar\nText.");
        result.Warnings.ShouldContain(w => w.Code == ImportWarningCode.SectionNumberSkipped && w.Section == "4");
        result.Warnings.ShouldContain(w => w.Code == ImportWarningCode.SectionNotInBody && w.Section == "5");
        result.Warnings.ShouldContain(w => w.Code == ImportWarningCode.FieldMissing && w.Message == "Diarienummer hittades inte i texten.");
    }

    [Fact]
    public void A_section_the_contents_do_not_know_is_read_with_a_warning()
    {
        var result = AgreementImporter.Import("Innehåll\n1. Inledning 2\n2. Mål 2\n\n1. Inledning\nText.\n\n1.1 Bakgrund\nText.\n\n2. Mål\nText.");
        result.Document!.Sections.Select(s => s.Number).ShouldBe(["1", "1.1", "2"]);
        result.Warnings.ShouldContain(w => w.Code == ImportWarningCode.SectionNotInContents && w.Section == "1.1");
    }

    [Fact]
    public void No_text_makes_the_importer_throw()
    {
        Prop.ForAll<string>(text => HoldsTogether(AgreementImporter.Import(text ?? ""))).Check(Config.QuickThrowOnFailure.WithMaxTest(50));
        Prop.ForAll(Gen.Elements(Pieces).ListOf().ToArbitrary(), pieces => HoldsTogether(AgreementImporter.Import(string.Concat(pieces)))).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithEndSize(60));
    }

    static readonly string[] Pieces =
    [
        "\n", "\n", "\n", "\n\n", " ", "\f", "1. Inledning", "1.1 Bakgrund", "2. Mål 5", "3.", "4", "Innehåll\n", " 2 (3)\n", "Sida 3 av 12\n", "• punkt", "- ", "1) ", "a) b", "ord1", " 2.", "artikel 31.", "\n                              \n",
        "__________\n", "1 Not ett.\n", "2 Not två", "1", "23", "Parter\n", "Region X\n", "Godkänd av\n", "2021-XX-XX", "2021-13-45", "31 februari 2022", "Giltig fr.o.m. ", "tills vidare", "”", "Underskrift:\n", "Ordförande", "Ersätter\n", "Dnr: ", "Version", "ord-\n", "och", "\u00AD\n",
        "\uFDD0", "\uD800", "a\u0301", "\uF0B7 x", "(", "Testson, N.", "https://a.se\n", "99999999999999999999", "0", "ABCD\n", "Text som slutar här.\n",
    ];

    [Theory]
    [InlineData("1. A\n")]
    [InlineData("ord1 ord2, ")]
    [InlineData("1.")]
    [InlineData("”(")]
    [InlineData("Aa, B. & ")]
    [InlineData("2021-01-01 ")]
    [InlineData("Parter\nRegion X\n")]
    [InlineData("\fSida 1 av 2\nhuvud\n")]
    public void Hostile_text_is_read_to_its_end(string piece) =>
        HoldsTogether(AgreementImporter.Import("1. Inledning\n\n" + string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)))).ShouldBeTrue();

    static bool HoldsTogether(ImportResult result) =>
        result.Errors.Count > 0 ? result.Document is null && !result.Succeeded
        : result.Document!.Sections.Count > 0 && result.Document.Sections.Select(s => s.Number).Distinct().Count() == result.Document.Sections.Count;

    static void Refused(string text, ImportErrorCode code)
    {
        var result = AgreementImporter.Import(text);
        result.Document.ShouldBeNull();
        result.Errors.ShouldContain(e => e.Code == code);
        result.Errors.ShouldAllBe(e => e.Message.EndsWith('.'));
    }
}
