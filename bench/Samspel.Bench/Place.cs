namespace Samspel.Bench;

/// <summary>Where the product's files and the measured database are, and how the product is told.</summary>
sealed record Place(string Data, string Connection)
{
    public static string Root { get; } = FindRoot();
    public static string Web => Path.Combine(Root, "src", "Samspel.Web");

    /// <summary>The product's own settings, as on its command line.</summary>
    public string[] Arguments =>
    [
        "--contentRoot", Web, "--environment", "Bench", "--urls", "http://127.0.0.1:0", "--Samspel:Data", Data, "--Samspel:Demo", "false",
        "--ConnectionStrings:Samspel", Connection, "--Logging:LogLevel:Default", "Warning", "--Logging:LogLevel:Microsoft.AspNetCore.DataProtection", "Error",
        "--Logging:Console:LogToStandardErrorThreshold", "Trace",
    ];

    static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Samspel.slnx"))) return folder.FullName;
        throw new InvalidOperationException("The bench runs from its own repository.");
    }
}
