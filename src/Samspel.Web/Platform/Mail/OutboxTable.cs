using Microsoft.EntityFrameworkCore;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform.Mail;

/// <summary>A mail that a sender has taken on.</summary>
sealed record ClaimedMail(Guid Id, string Recipient, string Subject, string Body, int Tries);

/// <summary>How much waits in the outbox. Addresses and texts stay there.</summary>
sealed record OutboxCount(int Waiting, int GivenUp);

/// <summary>
/// The outbox as a table, in statements that are safe with several senders at once: a claim and its lease are one
/// statement, and on PostgreSQL rows taken by another sender are passed over instead of waited for.
/// </summary>
sealed class OutboxTable(SamspelContext context)
{
    /// <summary>After this many failed tries a mail is left for the administrator.</summary>
    public const int MostTries = 12;

    readonly bool postgres = context.Database.IsNpgsql();

    public Task Add(Guid id, string recipient, MailText text, DateTimeOffset due, string key)
        => context.Database.ExecuteSqlAsync($"""
            INSERT INTO outbox (id, recipient, subject, body, due_at, tries, unique_key)
            VALUES ({id}, {recipient}, {text.Subject}, {text.Body}, {At(due)}, 0, {key}) ON CONFLICT (unique_key) DO NOTHING
            """);

    public async Task<IReadOnlyList<ClaimedMail>> Claim(int most, DateTimeOffset now, TimeSpan lease)
    {
        var (at, until) = (At(now), At(now + lease));
        return postgres
            ? await context.Database.SqlQuery<ClaimedMail>($"""
                UPDATE outbox SET lease_until = {until}, tries = tries + 1 WHERE id IN (
                  SELECT id FROM outbox WHERE sent_at IS NULL AND tries < {MostTries} AND due_at <= {at} AND (lease_until IS NULL OR lease_until < {at})
                  ORDER BY due_at LIMIT {most} FOR UPDATE SKIP LOCKED)
                RETURNING id AS "Id", recipient AS "Recipient", subject AS "Subject", body AS "Body", tries AS "Tries"
                """).ToListAsync()
            : await context.Database.SqlQuery<ClaimedMail>($"""
                UPDATE outbox SET lease_until = {until}, tries = tries + 1 WHERE id IN (
                  SELECT id FROM outbox WHERE sent_at IS NULL AND tries < {MostTries} AND due_at <= {at} AND (lease_until IS NULL OR lease_until < {at})
                  ORDER BY due_at LIMIT {most})
                RETURNING id AS "Id", recipient AS "Recipient", subject AS "Subject", body AS "Body", tries AS "Tries"
                """).ToListAsync();
    }

    public Task Sent(Guid id, DateTimeOffset now)
        => context.Database.ExecuteSqlAsync($"UPDATE outbox SET sent_at = {At(now)}, lease_until = NULL, last_error = NULL WHERE id = {id}");

    public Task Failed(Guid id, string error, DateTimeOffset nextTry)
        => context.Database.ExecuteSqlAsync($"UPDATE outbox SET due_at = {At(nextTry)}, lease_until = NULL, last_error = {error} WHERE id = {id}");

    public Task<int> Forget(DateTimeOffset sentBefore) => context.Database.ExecuteSqlAsync($"DELETE FROM outbox WHERE sent_at < {At(sentBefore)}");

    public async Task<OutboxCount> Count()
        => (await context.Database.SqlQuery<OutboxCount>($"""
            SELECT CAST(count(CASE WHEN tries < {MostTries} THEN 1 END) AS integer) AS "Waiting", CAST(count(CASE WHEN tries >= {MostTries} THEN 1 END) AS integer) AS "GivenUp"
            FROM outbox WHERE sent_at IS NULL
            """).ToListAsync())[0];

    /// <summary>An instant as the column keeps it.</summary>
    object At(DateTimeOffset at) => postgres ? at.ToUniversalTime() : at.UtcTicks;
}
