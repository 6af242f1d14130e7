using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Samspel.Web.Tests.Layout;

/// <summary>The committed third-party files are exactly those that assets/vendor.sh wrote; silent drift shows here.</summary>
public class VendoredFilesTests
{
    static readonly string Lib = Path.Combine(Root(), "src", "Samspel.Web", "wwwroot", "lib");

    [Fact]
    public void Each_file_has_the_sum_it_was_written_with()
    {
        var listed = File.ReadAllLines(Path.Combine(Lib, "SHA256SUMS")).Select(line => line.Split("  ")).ToDictionary(p => p[1], p => p[0]);
        var found = Directory.GetFiles(Lib, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != "SHA256SUMS")
            .ToDictionary(f => "./" + Path.GetRelativePath(Lib, f).Replace('\\', '/'), f => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f))));

        found.ShouldBe(listed, ignoreOrder: true);
    }

    [Fact]
    public void No_style_or_script_asks_another_host()
    {
        var web = Path.Combine(Lib, "..");
        foreach (var file in Directory.GetFiles(web, "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".css", StringComparison.Ordinal) || f.EndsWith(".js", StringComparison.Ordinal)))
            File.ReadAllText(file).Replace("http%3A%2F%2Fwww.w3.org", "", StringComparison.Ordinal).ShouldNotContain("://", customMessage: file);
    }

    static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
