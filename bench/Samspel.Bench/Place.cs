using System.Net;
using System.Net.Sockets;

namespace Samspel.Bench;

/// <summary>Where the product's files and the measured database are, and how the product is told.</summary>
sealed record Place(string Data, string Connection)
{
    public static string Root { get; } = FindRoot();
    public static string Web => Path.Combine(Root, "src", "Samspel.Web");

    /// <summary>The product's own settings, as on its command line.</summary>
    public string[] Arguments =>
    [
        "--host", "127.0.0.1", "--port", $"{FreePort()}", "--data", Data, "--no-demo", "--ConnectionStrings:Samspel", Connection, "--Logging:Console:LogToStandardErrorThreshold", "Trace",
    ];

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Samspel.slnx"))) return folder.FullName;
        throw new InvalidOperationException("The bench runs from its own repository.");
    }
}
