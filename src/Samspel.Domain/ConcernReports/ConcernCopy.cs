using System.Security.Cryptography;
using System.Text;
using Samspel.Domain.Sips;

namespace Samspel.Domain.ConcernReports;

/// <summary>Who made the report (anmälare), as that day. A professional is never anonymous.</summary>
public sealed record ConcernReporter(PersonId Person, string Name, string Title, UnitRef Unit);

/// <summary>The report as it was sent: what the receipt and the checksum are about. Nothing in it ever changes.</summary>
public sealed record ConcernCopy(string Number, DateTimeOffset SentAt, string Reporter, string Title, string Unit, string Board, ConcernContent Content)
{
    public static ConcernCopy Read(string text) => SipSnapshots.Read<ConcernCopy>(text);

    internal string Text => SipSnapshots.Write(this);

    /// <summary>Kontrollsumma: SHA-256 of the text, in hexadecimal.</summary>
    public static string ChecksumOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>The receipt (kvittens) to print or file: time, number, where it went, and the checksum of what was sent. Names nobody.</summary>
public sealed record ConcernReceipt(CaseNumber Number, SwedishTime SentAt, string Board, BoardBasis Basis, string? Why, string Checksum);

/// <summary>Facts added after it was sent (tillägg), as unchangeable as the report itself.</summary>
public sealed record ConcernAddition(int Number, SwedishTime At, string Text, IReadOnlyList<ConcernAttachment> Attachments, string Checksum);

/// <summary>
/// Everything the board's own system takes over (export), as a documented structure: the whole file as the receiving board has it on the day. What
/// a version holds is never renamed nor left out of a later one.
/// </summary>
public sealed record ConcernExport(int Version, string Number, string Checksum, string Copy, DateTimeOffset SentAt, DateTimeOffset? ReceivedAt, DateTimeOffset? ProtectionAssessedAt,
    ConcernDecision? Decision, IReadOnlyList<ConcernAddition> Additions, IReadOnlyList<ConcernForwarding> Forwardings, IReadOnlyList<MeetingOffer> Meetings, string? ReporterSecrecy)
{
    public required string Board { get; init; }
    public required BoardBasis BoardBasis { get; init; }
    public required string? WhyBoard { get; init; }
    public required DateTimeOffset ArrivedAt { get; init; }
    public required DateTimeOffset? OpenedAt { get; init; }
    public required string? WhyReceivedLater { get; init; }
    public required DateOnly? AssessBy { get; init; }
    public required DateOnly? DecideBy { get; init; }
    public required IReadOnlyList<ConcernExtension> Extensions { get; init; }
    public required IReadOnlyList<ConcernCorrection> Corrections { get; init; }
    public required DateTimeOffset? AskedAt { get; init; }
    public required ReporterAnswer? Answer { get; init; }
    public required SystemEntry? Entry { get; init; }
    public required DateOnly? InvestigateBy { get; init; }
    public required IReadOnlyList<InvestigationExtension> InvestigationExtensions { get; init; }
    public required DateOnly? InvestigationClosedOn { get; init; }
}
