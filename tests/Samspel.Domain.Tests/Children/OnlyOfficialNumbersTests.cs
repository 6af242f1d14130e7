using System.Text.RegularExpressions;
using Samspel.Domain.Children;

namespace Samspel.Domain.Tests.Children;

public partial class OnlyOfficialNumbersTests
{
    static readonly string[] extensions =
        [".cs", ".cshtml", ".md", ".txt", ".json", ".js", ".mjs", ".css", ".html", ".svg", ".xml", ".yml", ".sh", ".sql", ".csv", ".tsv", ".csproj", ".props", ".http"];
    static IEnumerable<string> Folders => ((string[])["src", "tests", "docs", "bench", ".ci"]).Where(f => Directory.Exists(Path.Combine(Root(), f)));
    static readonly string[] passedBy = ["bin", "obj", "node_modules", ".git"];

    /// <summary>A real person's number must never stand in code, demo, tests or documents.</summary>
    [Fact]
    public void Every_identity_number_in_the_repository_is_an_official_test_number()
    {
        var official = OfficialNumbers.All.ToHashSet();
        var latest = new DateOnly(2040, 12, 31);
        var found = 0;
        List<string> strangers = [];
        foreach (var file in Folders.SelectMany(f => Files(Path.Combine(Root(), f))).Concat(Directory.EnumerateFiles(Root(), "*.md")))
        {
            foreach (Match match in NumberLike().Matches(File.ReadAllText(file)))
            {
                if (!IdentityNumber.TryParse(match.Value, latest, out var number)) continue;
                found++;
                if (!official.Contains(number.Digits)) strangers.Add($"{Path.GetFileName(file)}: a number born {match.Value[..8]}");
            }
        }
        strangers.ShouldBeEmpty();
        found.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void The_search_sees_a_number_however_it_is_embedded()
    {
        foreach (var text in (string[])["x=201901012391;", "\"20190101-2391\"", "nr 20190101 2391.", "20190101+2391"])
            NumberLike().IsMatch(text).ShouldBeTrue(text);
        foreach (var text in (string[])["20260301201901012391", "20190101-2391-4f00-8000", "a201901012391", "201901012391_Initial"])
            NumberLike().IsMatch(text).ShouldBeFalse(text);
    }

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Samspel.slnx"))) folder = folder.Parent;
        return folder.ShouldNotBeNull("the repository's root holds Samspel.slnx").FullName;
    }

    static IEnumerable<string> Files(string folder)
    {
        var own = Directory.EnumerateFiles(folder).Where(f =>
            extensions.Contains(Path.GetExtension(f)) && Path.GetFileName(f) != "packages.lock.json" && !Path.GetFileName(f).StartsWith("test-", StringComparison.Ordinal));
        var below = Directory.EnumerateDirectories(folder)
            .Where(d => !passedBy.Contains(Path.GetFileName(d)));
        return own.Concat(below.SelectMany(Files));
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z])(1[89]|20)\d{6}[-+ –]?\d{4}(?!\w|-[0-9a-fA-F]{4})")]
    private static partial Regex NumberLike();
}
