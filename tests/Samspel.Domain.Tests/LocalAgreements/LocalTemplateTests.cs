using System.Text.RegularExpressions;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Tests.Agreements;

namespace Samspel.Domain.Tests.LocalAgreements;

/// <summary>Holds the template against the official text, word for word and in order.</summary>
public class LocalTemplateTests
{
    [Fact]
    public void It_has_six_blocks_and_eleven_sections()
    {
        LocalTemplate.Blocks.Count.ShouldBe(6);
        LocalTemplate.Sections.Select(s => s.Number).ShouldBe(Enumerable.Range(1, 11));
        LocalTemplate.Sections.ShouldAllBe(s => s.Questions.Count > 0);
    }

    [Fact]
    public void Every_word_of_it_stands_in_7_2_in_the_same_order_and_nothing_is_left_out()
    {
        var official = Plain(RealAgreement.Text);
        var from = official.LastIndexOf("FRAMTAGANDE/ARBETET", StringComparison.Ordinal);
        var section = official[from..official.IndexOf("8. Implementering Implementering avser", from, StringComparison.Ordinal)];
        var position = 0;
        var block = "";
        foreach (var s in LocalTemplate.Sections)
        {
            if (s.Block != block) Next(block = s.Block);
            Next(s.Heading);
            foreach (var question in s.Questions) Next(question);
        }
        section[position..].Trim().ShouldBeEmpty();

        void Next(string text)
        {
            var found = section.IndexOf(Plain(text), position, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(0, text);
            var skipped = section[position..found].Replace("Exempelvis:", "", StringComparison.Ordinal).Trim(' ', ':');
            skipped.ShouldBeEmpty($"before ”{text}”");
            position = found + Plain(text).Length;
        }
    }

    static string Plain(string text) => Regex.Replace(text, @"\s+", " ").Trim();
}
