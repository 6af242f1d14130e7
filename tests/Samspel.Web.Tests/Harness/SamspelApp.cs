using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.Jobs;

namespace Samspel.Web.Tests.Harness;

/// <summary>
/// The real product with a database of its own. Most tests share one per database (<see cref="For"/>) and make their own
/// children and cases; a test that moves time or changes what others see asks for its own (<see cref="Fresh"/>).
/// </summary>
public sealed partial class SamspelApp : WebApplicationFactory<Program>
{
    /// <summary>When every test begins: a Monday morning. The shared apps stay there.</summary>
    public static readonly DateTimeOffset Start = FakeTime.Morning(new DateOnly(2026, 11, 23));

    static readonly Dictionary<(Provider, bool Live), Task<SamspelApp>> Shared = [];
    static readonly Lock Gate = new();
    static int visitors;

    readonly TestDatabase database;
    readonly IReadOnlyList<(string Key, string Value)> settings;
    readonly Action<IServiceCollection>? services;
    readonly bool keepDatabase;

    internal SamspelApp(TestDatabase database, FakeTime time, bool live = false, IReadOnlyList<(string, string)>? settings = null, Action<IServiceCollection>? services = null, bool keepDatabase = false)
    {
        (this.database, Time, Live, this.settings, this.services, this.keepDatabase) = (database, time, live, settings ?? [], services, keepDatabase);
        if (live) UseKestrel(0);
    }

    public FakeTime Time { get; }
    public Provider Provider => database.Provider;

    /// <summary>Whether it listens on a real socket, for a browser.</summary>
    public bool Live { get; }

    /// <summary>Whether other tests use it at the same time, so that nothing may be changed that they see.</summary>
    public bool IsShared { get; private set; }

    /// <summary>Everything the app has written to its log.</summary>
    public AppLog Log { get; } = new();

    /// <summary>The app that the tests on this database share.</summary>
    public static Task<SamspelApp> For(Provider provider) => Share(provider, live: false);

    /// <summary>The app that the browser tests on this database share, on a real socket.</summary>
    public static Task<SamspelApp> ForBrowser(Provider provider) => Share(provider, live: true);

    static Task<SamspelApp> Share(Provider provider, bool live)
    {
        lock (Gate)
        {
            if (!Shared.TryGetValue((provider, live), out var app)) Shared[(provider, live)] = app = ForAll(provider, live);
            return app;
        }
    }

    static async Task<SamspelApp> ForAll(Provider provider, bool live)
    {
        var app = await Fresh(provider, live);
        app.IsShared = true;
        return app;
    }

    /// <summary>An app of the test's own, with its own database and its own time. Dispose it.</summary>
    /// <param name="live">On a real socket, for a browser.</param>
    /// <param name="settings">Configuration, e.g. ("Samspel:Smtp:Host", "127.0.0.1").</param>
    /// <param name="services">Replaces services, for the world outside alone.</param>
    /// <param name="empty">Begins with an empty database instead of the seeded county: the app makes it ready itself.</param>
    public static async Task<SamspelApp> Fresh(Provider provider, bool live = false, IReadOnlyList<(string, string)>? settings = null, Action<IServiceCollection>? services = null, bool empty = false)
    {
        var database = empty ? await TestDatabase.Empty(provider) : await TestDatabase.Seeded(provider);
        var app = new SamspelApp(database, new FakeTime(Start), live, settings, services);
        app.StartServer();
        // What a test's own requests do can be told from what others' do.
        if (!live) app.Server.PreserveExecutionContext = true;
        return app;
    }

    internal static async Task EndShared()
    {
        foreach (var app in Shared.Values.Where(a => a.IsCompletedSuccessfully)) await (await app).DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Samspel:Demo", "true");
        // A browser cannot be led to a provider inside the test process: there the e-legitimation is not switched on.
        if (!Live) foreach (var (key, value) in EidTestProvider.Settings) builder.UseSetting(key, value);
        foreach (var (key, value) in database.Settings.Concat(settings)) builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureTestServices(s =>
        {
            s.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            s.AddSingleton<IStartupFilter, OwnAddress>();
            // The night comes when a test says so, and not in the middle of another.
            s.Remove(s.Single(d => d.ServiceType == typeof(IHostedService) && d.ImplementationFactory?.Method.ReturnType == typeof(Nightly)));
            SharedPages.Use(s);
            if (!Live) EidTestProvider.Use(s, () => Server.CreateHandler());
            services?.Invoke(s);
        });
    }

    /// <summary>Signs in as one of the demo's people: "socialsekreterare-falun", "bup-falun", "kurator-falun" …</summary>
    public Task<Visitor> As(string persona) => Anyone().SignIn(persona);

    /// <summary>Somebody who has not signed in.</summary>
    public Visitor Anyone() => new(this, Live ? new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false } : Server.CreateHandler(), new Uri(Address));

    /// <summary>The address of a live app; http://localhost/ of another.</summary>
    public string Address => Live ? ClientOptions.BaseAddress.ToString().Replace("127.0.0.1", "localhost") : "http://localhost/";

    /// <summary>Asks the database directly.</summary>
    public async Task<T> Read<T>(Func<SamspelContext, Task<T>> query)
    {
        await using var scope = Services.CreateAsyncScope();
        return await query(scope.ServiceProvider.GetRequiredService<SamspelContext>());
    }

    /// <summary>Changes the database directly, for what the product itself never does.</summary>
    public Task<int> Execute(FormattableString statement) => Read(c => c.Database.ExecuteSqlAsync(statement));

    /// <summary>Runs something with the app's own services, as the nightly job does.</summary>
    public async Task Do<TService>(Func<TService, Task> act) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!keepDatabase) await database.Drop();
        GC.SuppressFinalize(this);
    }

    /// <summary>Each request comes from an address of its own, so that limits per address do not stop the tests, unless the test names one.</summary>
    sealed class OwnAddress : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, rest) =>
            {
                http.Connection.RemoteIpAddress = http.Request.Headers.TryGetValue(Visitor.AddressHeader, out var named)
                    ? IPAddress.Parse(named.ToString()) : new IPAddress(0x0A000000L + Interlocked.Increment(ref visitors) % 0xFFFFFF);
                return rest(http);
            });
            next(app);
        };
    }
}
