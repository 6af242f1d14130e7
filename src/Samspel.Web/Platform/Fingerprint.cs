using System.Security.Cryptography;
using System.Text.Json;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Platform;

/// <summary>
/// A short mark of a record's content. A form carries the mark of what it showed, so that a save can tell whether somebody else
/// changed the same record meanwhile. Another part of the case may change without disturbing anybody.
/// </summary>
public static class Fingerprint
{
    public static string Of<T>(T record) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(record, Conversions.Json)).AsSpan(0, 8));
}

/// <summary>What somebody else saved while a form stood open (krock): who, when, and their text beside one's own.</summary>
public sealed record Conflict(string Who, DateTimeOffset When, IReadOnlyList<(string Label, string Text)> Theirs);
