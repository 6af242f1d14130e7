using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Samspel.Domain.Children;

/// <summary>
/// A temporary identity (tillfälligt id) for a child without an official number, "TILLF-2026-000123".
/// Never an invented number: it cannot be mistaken for a personnummer and says nothing about the child.
/// </summary>
public sealed record TemporaryIdentity
{
    const string Mark = "TILLF-";

    TemporaryIdentity(string text) => Text = text;

    public string Text { get; }

    public static TemporaryIdentity Of(int year, int running)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 2000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(running, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(running, 999_999);
        return new(string.Create(CultureInfo.InvariantCulture, $"{Mark}{year:0000}-{running:000000}"));
    }

    /// <summary>Reads "TILLF-2026-000123", case and outer spaces forgiven.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TemporaryIdentity? identity)
    {
        identity = null;
        var t = text?.Trim().ToUpperInvariant();
        if (t is not { Length: 17 } || !t.StartsWith(Mark, StringComparison.Ordinal) || t[10] != '-') return false;
        if (!int.TryParse(t.AsSpan(6, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 2000) return false;
        if (!int.TryParse(t.AsSpan(11, 6), NumberStyles.None, CultureInfo.InvariantCulture, out var running) || running < 1) return false;
        identity = Of(year, running);
        return true;
    }

    public override string ToString() => Text;
}
