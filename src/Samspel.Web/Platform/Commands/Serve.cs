using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.Commands;

/// <summary>Starts the product: database up to date, county in place, demo if wanted, then the address.</summary>
static class Serve
{
    public static async Task<int> Run(string[] args, bool announce)
    {
        var app = Build(args, announce);
        Startup.RefuseDemoInProduction(app);
        // Every page is looked through before the first can answer, which takes about as long as opening the database; neither waits for the other.
        var pages = Task.Run(app.UseSamspel);
        await Prepare(app, announce ? Console.WriteLine : null);
        await pages;
        if (!announce) { await app.RunAsync(); return 0; }

        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Console.WriteLine($"""

            Samspel är igång: {address}
            {(Startup.Demo(app.Configuration) ? "Logga in: välj en demoperson på inloggningssidan." : "Logga in med ditt konto. Första administratören läggs upp med ./samspel admin add.")}
            Avsluta med Ctrl+C.
            """);
        await app.WaitForShutdownAsync();
        Console.WriteLine("Samspel är avslutat.");
        return 0;
    }

    /// <summary>Only the database: for an upgrade that is done before the product is started.</summary>
    public static async Task<int> Prepare(string[] args)
    {
        await using var app = Build(args, announce: true);
        await Prepare(app, Console.WriteLine);
        return 0;
    }

    internal static WebApplication Build(string[] args, bool announce)
    {
        var options = Arguments.Read(args);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = options.Rest, ContentRootPath = announce ? ContentRoot() : null, ApplicationName = typeof(Program).Assembly.GetName().Name,
            EnvironmentName = announce ? Environment() : null,
        });
        if (announce)
        {
            builder.WebHost.UseStaticWebAssets();
            // Style and script carry their fingerprint in the address, so a browser keeps them for good.
            builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        }
        if (options.Data is { } data) builder.Configuration["Samspel:Data"] = data;
        if (announce) builder.Configuration["Samspel:Demo"] = options.Demo && !builder.Environment.IsProduction() ? "true" : options.ForceDemo ? "true" : "false";
        if (announce)
        {
            builder.WebHost.UseUrls($"http://{options.Host}:{options.Port}");
            builder.Logging.AddFilter(null, LogLevel.Warning);
            builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
            // What these would say comes as an exception too, and is told once: in one sentence at the start, with a reference later.
            builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
            builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database", LogLevel.None);
        }
        builder.AddSamspel();
        return builder.Build();
    }

    internal static async Task Prepare(WebApplication app, Action<string>? say)
    {
        say?.Invoke("Öppnar databasen…");
        await Database.Migrate(app.Services, app.Configuration);
        await County.Seed(app.Services, say);
        await LocalCoverage.Seed(app.Services);
        if (!Startup.Demo(app.Configuration)) return;
        await DemoPeople.Seed(app.Services, say);
        await DemoCases.Seed(app.Services, say);
        await DemoLocalAgreements.Seed(app.Services, say);
        await DemoFamilyCentres.Seed(app.Services, say);
        await DemoExaminations.Seed(app.Services, say);
        await DemoPlacements.Seed(app.Services, say);
        await DemoCentreStarts.Seed(app.Services, say);
        await DemoCountyServices.Seed(app.Services, say);
        await DemoConcerns.Seed(app.Services, say);
    }

    /// <summary>Where the static files are: beside the program when published, else in the project it was built from.</summary>
    static string ContentRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "wwwroot"))) return folder.FullName;
        return AppContext.BaseDirectory;
    }

    /// <summary>Production only when the environment says so: a first start on one's own machine is not production.</summary>
    static string Environment() => System.Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? System.Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? "Lokalt";
}
