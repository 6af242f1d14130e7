using System.Diagnostics;
using System.Text.Json;
using Samspel.Web.Tests.Harness;

namespace Samspel.Web.Tests.Agreements;

public class ImportCommandTests
{
    static async Task<(int Code, string Output, string Errors)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "import-agreement", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }

    static string Scratch(string name) => Path.Combine(Workplace.Scratch, $"{name}-{Path.GetRandomFileName()}");

    [Fact]
    public async Task A_dry_run_tells_what_was_understood_as_JSON_and_stores_nothing()
    {
        var data = Scratch("torr");
        var (code, output, errors) = await Run(AgreementTexts.File, "--dry-run", "--json", "--data", data);

        code.ShouldBe(0, errors);
        var told = JsonDocument.Parse(output).RootElement;
        told.GetProperty("sections").GetArrayLength().ShouldBe(60);
        told.GetProperty("sections")[0].GetProperty("title").GetString().ShouldBe("Inledning");
        told.GetProperty("footnotes").GetArrayLength().ShouldBe(66);
        told.GetProperty("parties").GetArrayLength().ShouldBe(16);
        told.GetProperty("superseded").GetArrayLength().ShouldBe(5);
        told.GetProperty("superseded")[2].GetProperty("toText").GetString().ShouldBe("tills revidering är gjord");
        (told.GetProperty("dnr").GetString(), told.GetProperty("version").GetString()).ShouldBe(("RD20/04734", "Version 1"));
        (told.GetProperty("validFrom").GetString(), told.GetProperty("validTo").GetString()).ShouldBe(("2022-01-01", "2025-01-01"));
        told.GetProperty("warnings").EnumerateArray().ShouldContain(w => w.GetString()!.Contains("Avsnitt 6.1"));
        Directory.Exists(data).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_a_dry_run_it_becomes_the_official_text()
    {
        var data = Scratch("skarp");
        var (code, output, errors) = await Run(AgreementTexts.File, "--data", data);
        code.ShouldBe(0, errors);
        output.ShouldContain("60 avsnitt, 66 noter");
        output.ShouldContain("Texten är inlagd");
        File.Exists(Path.Combine(data, "samspel.db")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("pdf", "PDF")]
    [InlineData("tom", "tom")]
    [InlineData("utan avsnitt", "inga numrerade avsnitt")]
    [InlineData("jättestor", "högst 5 MB")]
    public async Task A_file_that_cannot_be_read_is_told_in_sentences(string fault, string report)
    {
        var (file, data) = (Scratch("fil"), Scratch("fel"));
        await File.WriteAllBytesAsync(file, AgreementTexts.Faulty(fault));
        var (code, output, errors) = await Run(file, "--json", "--data", data);
        code.ShouldBe(1);
        output.ShouldBeEmpty();
        errors.ShouldContain(report);
        errors.ShouldContain("Inget har sparats.");
        errors.ShouldNotContain("   at ");
        Directory.Exists(data).ShouldBeFalse();
    }

    [Fact]
    public async Task A_missing_file_and_no_file_at_all_are_told()
    {
        (await Run("/finns/inte.txt")).ShouldBe((1, "", "Filen /finns/inte.txt finns inte." + Environment.NewLine));
        (await Run("--dry-run")).Errors.ShouldStartWith("Använd: ./samspel import-agreement FIL");
    }
}
