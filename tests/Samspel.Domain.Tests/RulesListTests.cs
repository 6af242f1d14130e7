using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samspel.Domain.Tests;

/// <summary>Keeps docs/rules.md true: every rule and every section of the agreement stands there, and every test it names exists.</summary>
public partial class RulesListTests
{
    static readonly string Root = FindRoot();
    static readonly string[] Lines = File.ReadAllLines(Path.Combine(Root, "docs", "rules.md"));

    [Fact]
    public void Every_rule_of_the_domain_stands_in_the_list_with_its_message()
    {
        var listed = Rows("Rules by id").ToDictionary(r => r[0]);
        foreach (var rule in Rules())
        {
            listed.ShouldContainKey(rule.Id);
            listed[rule.Id][2].ShouldBe(rule.Message, rule.Id);
            if (rule.Source.Section is { } section) listed[rule.Id][1].ShouldStartWith(section, customMessage: rule.Id);
        }
    }

    [Fact]
    public void Every_rule_has_a_name_of_its_own() => Rules().Select(r => r.Id).ShouldBeUnique();

    [Fact]
    public void Every_rule_names_a_test_that_exists()
    {
        var tests = Directory.EnumerateFiles(Path.Combine(Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .SelectMany(f => Method().Matches(File.ReadAllText(f)).Select(m => $"{Path.GetFileNameWithoutExtension(f).Split('.')[0]}.{m.Groups[1].Value}")).ToHashSet();
        foreach (var row in Rows("Rules by id"))
        {
            var named = Name().Matches(row[4]).Select(m => m.Groups[1].Value).ToList();
            named.ShouldNotBeEmpty($"{row[0]} names no test");
            foreach (var name in named) tests.ShouldContain(name, $"{row[0]} names a test that does not exist");
        }
    }

    [Fact]
    public void Every_section_of_the_agreement_is_carried_by_rules_or_said_to_be_information()
    {
        using var digest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "src", "Samspel.Web", "Agreements", "digest-rd20-04734.json")));
        var sections = digest.RootElement.GetProperty("sections").EnumerateArray().Select(s => s.GetProperty("number").GetString()!).ToList();
        var listed = Rows("Sections of the agreement").ToDictionary(r => r[0], r => r[2]);
        listed.Keys.Order().ShouldBe(sections.Order());

        var bySection = Rules().Where(r => r.Source.Section is not null).ToLookup(r => r.Source.Section!, r => r.Id);
        foreach (var (section, what) in listed)
            foreach (var id in bySection[section]) what.Split(", ").ShouldContain(id, $"section {section}");
    }

    static IEnumerable<Rule> Rules() => typeof(Rule).Assembly.GetTypes()
        .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
        .Where(f => f.FieldType == typeof(Rule)).Select(f => (Rule)f.GetValue(null)!);

    static IEnumerable<string[]> Rows(string heading) => Lines.SkipWhile(l => l != $"## {heading}").Skip(1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal))
        .Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(l => l.Trim('|').Split('|').Select(c => c.Trim()).ToArray());

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samspel.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex(@"public (?:async )?(?:Task|void|ValueTask) (\w+)\(")]
    private static partial Regex Method();

    [GeneratedRegex("`([\\w.]+)`")]
    private static partial Regex Name();
}
