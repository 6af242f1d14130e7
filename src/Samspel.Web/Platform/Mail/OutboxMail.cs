namespace Samspel.Web.Platform.Mail;

/// <summary>
/// A mail waiting to be sent, or sent (utgående brev). Written in the same transaction as what it tells of, and sent
/// afterwards, so nobody is told of something that was rolled back and nothing that was done goes untold.
/// </summary>
public sealed class OutboxMail
{
    public Guid Id { get; private set; }

    /// <summary>A member of staff's address, never a child's or a family's.</summary>
    public string Recipient { get; private set; } = "";

    public string Subject { get; private set; } = "";
    public string Body { get; private set; } = "";

    /// <summary>Not sent before this; moved on after every failed try.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public int Tries { get; private set; }

    /// <summary>Until then one sender has it; after that another may take it over.</summary>
    public DateTimeOffset? LeaseUntil { get; private set; }

    public string? LastError { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>One mail per key, however many times it is asked for.</summary>
    public string UniqueKey { get; private set; } = "";
}
