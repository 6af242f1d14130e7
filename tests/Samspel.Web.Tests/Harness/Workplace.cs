using System.Diagnostics;

namespace Samspel.Web.Tests.Harness;

/// <summary>Where the tests stand: the repository, a fast folder for scratch data, the browser, the PostgreSQL server.</summary>
static class Workplace
{
    public static string Root { get; } = FindRoot();

    /// <summary>In memory where there is such a folder. Removed when the tests end.</summary>
    public static string Scratch { get; } = Directory.CreateDirectory(Path.Combine(
        Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"samspel-tests-{Environment.ProcessId}-{Path.GetRandomFileName()}")).FullName;

    public static string Shots => Directory.CreateDirectory(Path.Combine(Root, "tests/Samspel.Web.Tests/shots")).FullName;

    public static string Chromium => Environment.GetEnvironmentVariable("SAMSPEL_CHROMIUM") is { Length: > 0 } path ? path
        : File.Exists("/usr/bin/chromium-headless-shell") ? "/usr/bin/chromium-headless-shell" : "/usr/bin/chromium";

    static readonly Lazy<Task<string>> Server = new(StartServer);
    static string? ownServer;

    /// <summary>The server <c>./samspel test</c> has started, or one started here when the tests are run on their own.</summary>
    public static Task<string> Postgres => Server.Value;

    static async Task<string> StartServer()
    {
        if (Environment.GetEnvironmentVariable("SAMSPEL_TEST_POSTGRES") is { Length: > 0 } given) return given;
        ownServer = await Script("folder");
        return await Script("start", ownServer);
    }

    public static async Task CleanUp()
    {
        if (ownServer is not null) await Script("stop", ownServer);
        Directory.Delete(Scratch, recursive: true);
    }

    static async Task<string> Script(params string[] arguments)
    {
        using var script = Process.Start(new ProcessStartInfo(Path.Combine(Root, "scripts/postgres.sh"), arguments) { RedirectStandardOutput = true })!;
        // Only the first line: the server that is started may keep the output open.
        var answer = await script.StandardOutput.ReadLineAsync();
        await script.WaitForExitAsync();
        return script.ExitCode == 0 ? answer ?? "" : throw new InvalidOperationException("PostgreSQL could not be started: see scripts/postgres.sh.");
    }

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samspel.slnx"))) folder = folder.Parent ?? throw new InvalidOperationException("The tests are run inside the repository.");
        return folder.FullName;
    }
}
