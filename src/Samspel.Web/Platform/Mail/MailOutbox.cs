using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samspel.Domain;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.Mail;

/// <summary>Where mails are left to be sent (utkorgen), in the transaction of what they tell of: both stand, or neither.</summary>
public sealed class MailOutbox(SamspelContext context, TimeProvider time, IOptions<MailOptions> options)
{
    readonly OutboxTable outbox = new(context);

    /// <summary>
    /// Tells a member of staff that there is something to do. The same <paramref name="key"/> gives one mail however often it is
    /// asked for: choose it after what is to be done, or after the person and the day to send at most one a day.
    /// </summary>
    public Task SomethingToDo(string recipient, string key, DateTimeOffset? notBefore = null) => Leave(recipient, MailTexts.SomethingToDo(options.Value.BaseUrl), key, notBefore);

    /// <summary>Tells somebody who has a seat in a body that its meeting is called, moved or cancelled.</summary>
    public Task BodyMeeting(string recipient, BodyMeetingId meeting, string key) => Leave(recipient, MailTexts.BodyMeeting(options.Value.BaseUrl, meeting), key, null);

    Task Leave(string recipient, MailText text, string key, DateTimeOffset? notBefore)
    {
        if (context.Database.CurrentTransaction is null) throw new InvalidOperationException("A mail is written in the transaction of what it tells of.");
        return outbox.Add(Guid.CreateVersion7(), recipient, text, notBefore ?? time.GetUtcNow(), key);
    }

    /// <summary>How the mail is doing, for the administrator's page.</summary>
    public async Task<MailStatus> Status()
    {
        var count = await outbox.Count();
        return new MailStatus(options.Value.Smtp.IsSet, count.Waiting, count.GivenUp);
    }
}

/// <summary>How the mail is doing (e-postens läge): counts and nothing of what is in the mails.</summary>
/// <param name="IsSet">Whether a mail server has been named.</param>
/// <param name="Waiting">Mails to be sent or tried again.</param>
/// <param name="GivenUp">Mails that have failed so often that they are no longer tried.</param>
public sealed record MailStatus(bool IsSet, int Waiting, int GivenUp)
{
    public string Sentence => (IsSet, Waiting, GivenUp) switch
    {
        (false, 0, 0) => "E-post är inte inställd.",
        (false, var waiting, var stuck) => $"E-post är inte inställd. {Letters(waiting + stuck)} väntar.",
        (true, 0, 0) => "E-post är inställd. Inget väntar.",
        (true, var waiting, 0) => $"E-post är inställd. {Letters(waiting)} väntar på att skickas.",
        (true, 0, var stuck) => $"{Letters(stuck)} har inte gått att skicka. Se loggen.",
        (true, var waiting, var stuck) => $"{Letters(stuck)} har inte gått att skicka. Se loggen. {Letters(waiting)} väntar på att skickas.",
    };

    static string Letters(int count) => count == 1 ? "1 mejl" : $"{count} mejl";
}
