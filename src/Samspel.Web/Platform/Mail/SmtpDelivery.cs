using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Microsoft.Extensions.Options;

namespace Samspel.Web.Platform.Mail;

/// <summary>Hands one mail to the mail server.</summary>
sealed class SmtpDelivery(IOptions<MailOptions> options)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task Send(ClaimedMail mail, CancellationToken stop)
    {
        var smtp = options.Value.Smtp;
        using var client = new SmtpClient(smtp.Host, smtp.Port) { EnableSsl = smtp.StartTls };
        if (smtp.User is { Length: > 0 } user) client.Credentials = new NetworkCredential(user, smtp.Password);

        var from = new MailAddress(smtp.From, "Samspel", Encoding.UTF8);
        using var message = new MailMessage(from, new MailAddress(mail.Recipient))
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Body,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        // A mail that is sent twice after a crash is the same mail to the recipient's server.
        message.Headers["Message-ID"] = $"<{mail.Id:N}@{from.Host}>";
        message.Headers["Auto-Submitted"] = "auto-generated";

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        await client.SendMailAsync(message, patience.Token);
    }
}
