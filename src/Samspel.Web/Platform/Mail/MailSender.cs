using Microsoft.Extensions.Options;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.Mail;

/// <summary>
/// Sends what waits in the outbox. Each mail is taken with a lease, so several processes can share the work and a crash
/// loses nothing; a failure is tried again, later each time.
/// </summary>
sealed partial class MailSender(IServiceScopeFactory scopes, SmtpDelivery delivery, TimeProvider time, IOptions<MailOptions> options, ILogger<MailSender> log)
    : BackgroundService
{
    const int Batch = 5;
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);
    static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        if (!options.Value.Smtp.IsSet)
        {
            NotSet();
            return;
        }
        using var pause = new PeriodicTimer(Pause);
        do
        {
            try
            {
                while (await Round(stop) == Batch) { }
            }
            catch (Exception e) when (!stop.IsCancellationRequested)
            {
                RoundFailed(e);
            }
        }
        while (await pause.WaitForNextTickAsync(stop));
    }

    /// <summary>Sends what is due now, a handful at a time, and says how many were taken.</summary>
    internal async Task<int> Round(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var outbox = new OutboxTable(scope.ServiceProvider.GetRequiredService<SamspelContext>());
        await outbox.Forget(time.GetUtcNow() - Kept);
        var mails = await outbox.Claim(Batch, time.GetUtcNow(), Lease);
        foreach (var mail in mails)
        {
            if (await Try(mail, stop) is { } error) await outbox.Failed(mail.Id, error, time.GetUtcNow() + Wait(mail.Tries));
            else await outbox.Sent(mail.Id, time.GetUtcNow());
        }
        return mails.Count;
    }

    async Task<string?> Try(ClaimedMail mail, CancellationToken stop)
    {
        try
        {
            await delivery.Send(mail, stop);
            return null;
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            SendFailed(mail.Id, mail.Tries, e);
            return e.Message.Length > 500 ? e.Message[..500] : e.Message;
        }
    }

    /// <summary>1, 2, 4, 8 … minutes, at the most six hours.</summary>
    internal static TimeSpan Wait(int tries) => TimeSpan.FromMinutes(Math.Min(Math.Pow(2, tries - 1), LongestWait.TotalMinutes));

    [LoggerMessage(LogLevel.Information, "E-post är inte inställd (Samspel:Smtp:Host): mejl blir kvar i utkorgen.")]
    partial void NotSet();

    [LoggerMessage(LogLevel.Error, "Utkorgen kunde inte gås igenom.")]
    partial void RoundFailed(Exception e);

    [LoggerMessage(LogLevel.Warning, "Mejl {Id} kunde inte skickas, försök {Tries}.")]
    partial void SendFailed(Guid id, int tries, Exception e);
}
