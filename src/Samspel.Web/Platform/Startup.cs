using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.WebEncoders;
using Samspel.Web.Agreements;
using Samspel.Web.Agreements.Import;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;
using Samspel.Web.Platform.EId;
using Samspel.Web.Platform.Jobs;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Platform.Mail;
using Samspel.Web.Sips.Meetings;

namespace Samspel.Web.Platform;

/// <summary>How the product is put together: services, then the pipeline.</summary>
static class Startup
{
    public static void AddSamspel(this WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("sv-SE");

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Clock>();
        services.Configure<DemoOptions>(configuration.GetSection("Samspel"));
        services.AddDatabase(configuration);
        services.AddSingleton<AgreementShelf>();
        services.AddDataProtection().SetApplicationName("Samspel");
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.GeneralPunctuation));

        services.AddScoped<ViewerHolder>();
        services.AddScoped(p => p.GetRequiredService<ViewerHolder>().Viewer ?? throw new InvalidOperationException("No viewer in this request."));
        services.AddScoped<IAuthorizationHandler, RolesHandler>();
        services.AddAuthorization(Policies.Add);
        services.AddSamspelSignIn(builder.Environment);
        services.AddFamilySignIn(configuration, builder.Environment);

        services.AddRazorPages(o => PageAccess.Apply(o.Conventions)).WithRazorPagesAtContentRoot()
            .AddMvcOptions(o => { o.Filters.Add<UnitOfWork>(); SwedishMessages.Apply(o); });
        services.AddScoped<UnitOfWork>();
        services.AddScoped<IShell, ViewerShell>();
        services.AddHttpContextAccessor();
        services.AddSingleton<Nightly>();
        services.AddHostedService(p => p.GetRequiredService<Nightly>());
        services.AddSamspelMail(configuration);
        services.AddSingleton<MeetingCalendar>();
        services.AddAntiforgery(o => { o.Cookie.Name = "samspel-formular"; o.Cookie.HttpOnly = true; o.Cookie.SameSite = SameSiteMode.Strict; });
        services.AddHealthChecks().AddCheck<DatabaseHealth>("databas");
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            // Attempts alone are counted: a whole municipality may sit behind one address.
            o.AddPolicy("inloggning", http => !HttpMethods.IsPost(http.Request.Method) ? RateLimitPartition.GetNoLimiter("")
                : RateLimitPartition.GetSlidingWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "",
                    _ => new SlidingWindowRateLimiterOptions { PermitLimit = 60, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));
            o.AddPolicy("e-legitimation", http => RateLimitPartition.GetSlidingWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new SlidingWindowRateLimiterOptions { PermitLimit = 60, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));
        });
        services.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        // What anybody may read is put together once a minute; what somebody signed in sees is never kept.
        services.AddOutputCache(o => o.SizeLimit = 16 << 20);
        services.AddResponseCompression(o => o.EnableForHttps = true);
        services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(10));
    }

    public static void RefuseDemoInProduction(WebApplication app)
    {
        if (app.Environment.IsProduction() && Demo(app.Configuration))
            throw new CannotStart("Demoläget kan inte startas i produktionsmiljö. Stäng av det med --no-demo eller byt miljö.");
    }

    public static void UseSamspel(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseResponseCompression();
        app.Use(SecurityHeaders.Add);
        app.UseExceptionHandler("/fel/500");
        app.UseStatusCodePagesWithReExecute("/fel/{0}");
        if (app.Environment.IsProduction()) app.UseHsts();
        app.Use(TooLargeUpload.Receive);
        app.UseRouting();
        app.Use(TooLarge.Refuse);
        app.Use(CleanText.ReadForm);
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<ViewerMiddleware>();
        app.UseAuthorization();
        app.UseOutputCache();
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/halsa").AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        Drafts.Map(app);
    }

    public static bool Demo(IConfiguration configuration) => configuration.GetValue("Samspel:Demo", false);
}
