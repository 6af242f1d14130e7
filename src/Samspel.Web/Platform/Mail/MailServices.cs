namespace Samspel.Web.Platform.Mail;

/// <summary>Adds the outbox and its sender to the application.</summary>
public static class MailServices
{
    public static IServiceCollection AddSamspelMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<MailOptions>(configuration.GetSection("Samspel"));
        services.AddScoped<MailOutbox>();
        services.AddSingleton<SmtpDelivery>();
        services.AddSingleton<MailSender>();
        services.AddHostedService(provider => provider.GetRequiredService<MailSender>());
        return services;
    }
}
