using Samspel.Domain;

namespace Samspel.Web.Agreements;

/// <summary>
/// A text that has been understood but not yet confirmed (uppladdning). Seen by the uploader alone, for one day. Holds what was
/// understood and never the file, so the signatories' names are already gone.
/// </summary>
public sealed class AgreementUpload
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public Guid Id { get; init; }
    public PersonId Person { get; init; }
    public DateTimeOffset At { get; init; }
    public required ImportedText Text { get; init; }
}
