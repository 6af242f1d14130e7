using Samspel.Domain.Agreements;

namespace Samspel.Domain.Tests.Agreements;

public class RealAgreementTests
{
    static readonly AgreementDocument Document = RealAgreement.Document;

    [Fact]
    public void The_real_agreement_has_sixty_sections_in_order()
    {
        RealAgreement.Result.Errors.ShouldBeEmpty();
        Document.Sections.Select(s => s.Number).ShouldBe(RealAgreement.Sections().Select(row => row.Data.Item1));
        Document.Sections.Count.ShouldBe(60);
    }

    [Theory]
    [MemberData(nameof(RealAgreement.Sections), MemberType = typeof(RealAgreement))]
    public void Each_section_has_its_title_and_its_whole_text(string number, string title, int paragraphs, int subheadings, int items, string begins, string ends)
    {
        var section = Document.Section(number).ShouldNotBeNull();
        section.Title.ShouldBe(title);
        section.Blocks.OfType<Paragraph>().Count().ShouldBe(paragraphs);
        section.Blocks.OfType<Subheading>().Count().ShouldBe(subheadings);
        section.Blocks.OfType<TextList>().Sum(l => l.Items.Count).ShouldBe(items);
        if (section.Blocks.Count == 0) return;
        Texts.Of(section)[0].ShouldStartWith(begins);
        Texts.Of(section)[^1].ShouldEndWith(ends);
    }

    [Theory]
    [MemberData(nameof(RealAgreement.Footnotes), MemberType = typeof(RealAgreement))]
    public void Each_footnote_stands_where_it_is_referred_to(int number, string section, string after)
    {
        Document.Footnotes[number - 1].Number.ShouldBe(number);
        Document.Footnotes[number - 1].Section.ShouldBe(section);
        Texts.WordBefore(Document.Section(section)!, number).ShouldBe(after);
    }

    [Fact]
    public void Sections_form_a_tree_with_stable_anchors()
    {
        Document.Under(null).Select(s => s.Number).ShouldBe(Enumerable.Range(1, 13).Select(n => $"{n}"));
        Document.Under("3.1").Select(s => s.Anchor).ShouldBe(["p-3-1-1", "p-3-1-2", "p-3-1-3", "p-3-1-4", "p-3-1-5", "p-3-1-6"]);
        Document.Section("3.1.2")!.Level.ShouldBe(3);
        Document.Sections.Select(s => s.Anchor).Distinct().Count().ShouldBe(60);
    }

    [Theory]
    [InlineData("(32)")]
    [InlineData("2021-08-18")]
    [InlineData("Länsövergripande överenskommelse om samverkan för barns och ungas hälsa 2")]
    [InlineData("för barns och ungas hälsa 5 (32)")]
    [InlineData("Se regeringen.se")]
    [InlineData("Socialstyrelsens hemsida")]
    [InlineData("Läs mer på Region Dalarnas hemsida")]
    [InlineData("https://")]
    [InlineData("Sveriges riksdag")]
    public void No_page_head_or_footnote_leaks_into_the_text(string foreign) =>
        Document.Sections.SelectMany(Texts.Of).ShouldAllBe(text => !text.Contains(foreign));

    [Fact]
    public void No_paragraph_is_cut_in_the_middle_of_a_sentence()
    {
        var cut = Document.Sections.SelectMany(s => s.Blocks).OfType<Paragraph>().Select(p => p.PlainText).Where(t => char.IsLower(t[0]));
        cut.ShouldBeEmpty();
        Document.Sections.SelectMany(Texts.Of).ShouldAllBe(t => !t.Contains("  ") && t == t.Trim() && t.Length > 0);
    }

    [Fact]
    public void Words_divided_at_a_line_end_are_joined_and_real_hyphens_kept()
    {
        Texts.Of(Document.Section("1.7")!).ShouldContain("Funktionsnedsättning: En nedsättning av fysisk, psykisk eller intellektuell funktionsförmåga.");
        Texts.Of(Document.Section("2.3")!).ShouldContain(t => t.Contains("lagstadgade samarbetsöverenskommelser som"));
        Texts.Of(Document.Section("1.5")!).ShouldContain(t => t.Contains("genom Barn- och ungdomspsykiatrins"));
        Texts.Of(Document.Section("6.3.2")!).ShouldContain(t => t.Contains("tre olika läkar- och/eller hälsoundersökningar"));
        Texts.Of(Document.Section("7.2")!).ShouldContain(t => t.Contains("Behövs kompetensutveckling- för vem och när?"));
        Texts.Of(Document.Section("7")!).ShouldContain(t => t.Contains("lokala samverkans-överenskommelserna tar"));
    }

    [Fact]
    public void A_list_goes_on_across_a_page_and_its_footnotes()
    {
        var goals = Document.Section("1.4")!.Blocks.OfType<TextList>().ShouldHaveSingleItem();
        goals.Items.Count.ShouldBe(4);
        goals.Items[3].PlainText.ShouldBe("att överenskommelsen ska utgöra grund för framtagande och implementering av lokala samverkansöverenskommelser i varje enskild kommun gällande barn, unga och unga vuxna.");
        var groups = Document.Section("2.3")!.Blocks.OfType<TextList>().ShouldHaveSingleItem();
        groups.Ordered.ShouldBeTrue();
        groups.Items.Select(i => i.Marker).ShouldBe(["1.", "2.", "3."]);
    }

    [Fact]
    public void A_footnote_cut_by_lines_and_blanks_is_joined()
    {
        Document.Footnotes.Select(f => f.Number).ShouldBe(Enumerable.Range(1, 66));
        Document.Footnotes.ShouldAllBe(f => f.Text.Length > 0 && f.Section != null);
        Document.Footnotes[4].Text.ShouldStartWith("Målet med kunskapsstyrning är");
        Document.Footnotes[4].Text.ShouldContain("Kunskapsstyrningens delar (kunskapsstöd, uppföljning");
        Document.Footnotes[4].Text.ShouldEndWith("Region Dalarnas hemsida.");
        Document.Footnotes[26].Text.ShouldBe("Läs mer på hemsidan för Rikshandboken barnhälsovård, nationella barnhälsovårdsprogrammet.");
        Document.Footnotes[44].Text.ShouldBe("25 och 26 kap. Offentlighets- och sekretesslagen (2009:400), SOL.");
    }

    [Fact]
    public void The_first_pages_tell_name_number_version_and_validity()
    {
        Document.Title.ShouldBe("Länsövergripande överenskommelse om samverkan för barns och ungas hälsa");
        Document.Dnr.ShouldBe("RD20/04734");
        Document.Version.ShouldBe("Version 1");
        Document.ValidFrom.ShouldBe(new DateOnly(2022, 1, 1));
        Document.ValidTo.ShouldBe(new DateOnly(2025, 1, 1));
        Document.DocumentDate.ShouldBe(new DateOnly(2021, 8, 18));
        Document.ResponsibleForRevision.ShouldBe("Region Dalarna");
    }

    [Fact]
    public void The_sixteen_parties_are_read() =>
        Document.Parties.ShouldBe(
        [
            "Region Dalarna", "Avesta kommun", "Borlänge kommun", "Falu kommun", "Gagnefs kommun", "Hedemora kommun", "Leksand kommun", "Ludvika kommun", "Malung-Sälens kommun",
            "Mora kommun", "Orsa kommun", "Rättviks kommun", "Smedjebackens kommun", "Säters kommun", "Vansbro kommun", "Älvdalens kommun",
        ]);

    [Fact]
    public void The_five_superseded_documents_have_their_validity() =>
        Document.Superseded.ShouldBe(
        [
            new("Länsövergripande överenskommelse om samverkan och samarbete inom Dalarna, Barn och unga, 0 t.o.m. 17 år med psykisk ohälsa och/eller psykisk funktionsnedsättning", new(2017, 1, 1), new(2019, 12, 31), null),
            new("Länsövergripande överenskommelse om ungdomsmottagningar", new(2016, 11, 1), new(2019, 10, 31), null),
            new("Regional samverkansrutin vid familjehemsplacering, för socialtjänst, BVC, förskola och skola", new(2013, 12, 17), null, "tills revidering är gjord"),
            new("Länsövergripande överenskommelse om läkarundersökning- för barn som placeras med [stöd av SoL/LVU]", new(2016, 1, 1), null, "tills revidering är gjord utifrån nya BBIC"),
            new("Länsövergripande överenskommelse om hälsoundersökning", new(2019, 2, 8), new(2020, 1, 31), null),
        ]);

    [Fact]
    public void An_approval_without_a_date_is_kept_as_missing()
    {
        Document.Approvals.ShouldBe([new("Länsnätverket för förvaltningschefer", new DateOnly(2021, 6, 11), null), new("Välfärdsrådet", null, "2021-XX-XX")]);
        RealAgreement.Result.Warnings.ShouldContain(w => w.Code == ImportWarningCode.ApprovalDateMissing && w.Message.Contains("Välfärdsrådet") && w.Message.Contains("2021-XX-XX"));
    }

    [Fact]
    public void Titles_that_differ_from_the_contents_are_warned_of_and_the_body_wins() =>
        RealAgreement.Result.Warnings.Where(w => w.Code == ImportWarningCode.TitleDiffersFromContents).Select(w => w.Section).ShouldBe(["6.1", "7.1", "10"]);

    [Fact]
    public void Nothing_else_is_warned_of_than_what_a_person_should_look_at() =>
        RealAgreement.Result.Warnings.Select(w => w.Code).Distinct().Order().ShouldBe(
        [
            ImportWarningCode.TitleDiffersFromContents, ImportWarningCode.FootnoteInsideNumber, ImportWarningCode.FootnoteLinkLeftOut, ImportWarningCode.ApprovalDateMissing, ImportWarningCode.TextLeftOut,
        ]);

    [Fact]
    public void A_mark_that_was_glued_to_a_number_is_placed_with_a_warning()
    {
        Texts.Of(Document.Section("1.1")!).ShouldContain(t => t.Contains("som rör barn, artikel 3. Från"));
        RealAgreement.Result.Warnings.Where(w => w.Code == ImportWarningCode.FootnoteInsideNumber).Select(w => w.Message[..9]).ShouldBe(["Fotnot 1 ", "Fotnot 17"]);
    }

    [Fact]
    public void Those_who_sign_are_offices_and_no_name_is_read()
    {
        string[] offices = ["Ordförande Länsnätverket för förvaltningschefer", "Vice ordförande Länsnätverket för förvaltningschefer", "Ordförande Välfärdsrådet", "Vice ordförande Välfärdsrådet"];
        Document.SignatoryRoles.ShouldBe(offices);
        var named = RealAgreement.Text.Replace("[namn]   [namn]", "Nils Testson   Anna-Karin von Provström").Replace("[namn]    [namn]", "Britta Låtsas Ordförandesson    Ola Påhitt")
            .Replace("[författare]", "Diktberg, N. & Fabel-Sagolund, A.-K.");
        var result = AgreementImporter.Import(named);
        result.Document!.SignatoryRoles.ShouldBe(offices);
        var stored = Texts.Json(result);
        foreach (var name in new[] { "Nils", "Testson", "Anna-Karin", "Provström", "Britta", "Låtsas", "Ordförandesson", "Påhitt", "Diktberg", "Fabel", "Sagolund" }) stored.ShouldNotContain(name);
        result.Document.Footnotes[8].Text.ShouldContain("Källa: [författare] (u.å.).");
        result.Warnings.ShouldContain(w => w.Code == ImportWarningCode.PossibleNameLeftOut);
    }

    [Fact]
    public void The_document_is_the_same_after_it_has_been_stored_as_json()
    {
        var json = Texts.Json(Document);
        var back = Texts.Back(json);
        Texts.Json(back).ShouldBe(json);
        back.Sections[3].Blocks[1].ShouldBeOfType<TextList>().Items[1].Runs[1].ShouldBe(new FootnoteMark(2));
    }

    [Fact]
    public void Line_ends_of_another_system_change_nothing() =>
        Texts.Json(AgreementImporter.Import(RealAgreement.Text.Replace("\n", "\r\n"))).ShouldBe(Texts.Json(RealAgreement.Result));

    [Fact]
    public void A_footnote_whose_mark_is_gone_is_a_warning_and_never_a_guess()
    {
        var result = AgreementImporter.Import(RealAgreement.Text.Replace("egna hemmet2 ", "egna hemmet "));
        result.Document!.Footnotes[1].Section.ShouldBeNull();
        result.Document.Footnotes.Count(f => f.Section is not null).ShouldBe(65);
        result.Warnings.ShouldContain(w => w.Code == ImportWarningCode.FootnoteNotPlaced && w.Message.Contains("fotnot 2 "));
    }
}
