using System.Globalization;

namespace Samspel.Domain.Agreements.Reading;

/// <summary>The number of a section, "3.1.2", that can be compared with others.</summary>
sealed record SectionNumber : IComparable<SectionNumber>
{
    readonly int[] parts;

    SectionNumber(int[] parts) => this.parts = parts;

    public string Text => string.Join('.', parts.Select(p => p.ToString(CultureInfo.InvariantCulture)));
    public int Level => parts.Length;
    public int Top => parts[0];
    public int Last => parts[^1];

    public SectionNumber? Parent => parts.Length == 1 ? null : new SectionNumber(parts[..^1]);

    /// <summary>Whether this may stand right after <paramref name="previous"/> with no number skipped.</summary>
    public bool Follows(SectionNumber? previous)
    {
        if (previous is null) return parts is [0 or 1];
        if (Level > previous.Level + 1) return false;
        if (Level == previous.Level + 1) return Last <= 1 && previous.parts.AsSpan().SequenceEqual(parts.AsSpan(0, previous.Level));
        return Last == previous.parts[Level - 1] + 1 && previous.parts.AsSpan(0, Level - 1).SequenceEqual(parts.AsSpan(0, Level - 1));
    }

    public int CompareTo(SectionNumber? other) => other is null ? 1 : parts.AsSpan().SequenceCompareTo(other.parts);
    public bool Equals(SectionNumber? other) => other is not null && parts.AsSpan().SequenceEqual(other.parts);
    public override int GetHashCode() => parts.Aggregate(parts.Length, HashCode.Combine);
    public override string ToString() => Text;

    /// <summary>Reads "3.1.2 Title", "3. Title" or "3 Title" at the beginning of a line.</summary>
    /// <param name="rest">Where the title begins.</param>
    /// <param name="dotted">Whether a full stop ends the number.</param>
    public static SectionNumber? Read(string line, out int rest, out bool dotted)
    {
        (rest, dotted) = (0, false);
        if (line.Length == 0 || !char.IsAsciiDigit(line[0])) return null;
        Span<int> read = stackalloc int[5];
        var (count, i) = (0, 0);
        while (true)
        {
            var start = i;
            var value = 0;
            while (i < line.Length && char.IsAsciiDigit(line[i]) && i - start < 4) value = value * 10 + (line[i++] - '0');
            if (i == start || i - start > 3 || count == read.Length) return null;
            read[count++] = value;
            if (i >= line.Length || line[i] != '.') break;
            i++;
            dotted = i >= line.Length || !char.IsAsciiDigit(line[i]);
            if (dotted) break;
        }
        rest = i;
        while (rest < line.Length && line[rest] == ' ') rest++;
        if (rest >= line.Length) return null;
        if (rest == i && !((dotted || count > 1) && char.IsUpper(line[rest]))) return null;
        return new SectionNumber(read[..count].ToArray());
    }
}
