using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Samspel.Domain;

/// <summary>A case's number (ärendenummer): kind, year and running number, "SIP-2026-0412". Says nothing about the person.</summary>
public readonly record struct CaseNumber
{
    CaseNumber(string kind, int year, int number) => (Kind, Year, Number) = (kind, year, number);

    public string Kind { get; }
    public int Year { get; }
    public int Number { get; }

    /// <summary>Year and number as written in an address: "2026-0412".</summary>
    public string Short => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:0000}");

    public static CaseNumber Sip(int year, int number) => new("SIP", year, number);

    /// <summary>A placement and the responsibility for its costs (placering): "PLA-2026-0031".</summary>
    public static CaseNumber Placement(int year, int number) => new("PLA", year, number);

    /// <summary>A health examination (undersökning): "UND-2026-0044".</summary>
    public static CaseNumber Examination(int year, int number) => new("UND", year, number);

    /// <summary>A concern report (orosanmälan): "ORO-2026-0107".</summary>
    public static CaseNumber Concern(int year, int number) => new("ORO", year, number);

    /// <summary>A request for information during an investigation (begäran om uppgifter): "UPG-2026-0009".</summary>
    public static CaseNumber Information(int year, int number) => new("UPG", year, number);

    /// <summary>A physician's report of an adult (anmälan enligt LVM): "LVM-2026-0003".</summary>
    public static CaseNumber Substance(int year, int number) => new("LVM", year, number);

    /// <summary>Reads "SIP-2026-0412", case and spaces forgiven.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CaseNumber number)
    {
        number = default;
        if (text is null) return false;
        var parts = text.Trim().ToUpperInvariant().Split('-');
        if (parts is not [{ Length: 3 } kind, { Length: 4 } year, { Length: >= 4 and <= 7 } running]) return false;
        if (!kind.All(char.IsAsciiLetterUpper)) return false;
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y)) return false;
        if (!int.TryParse(running, NumberStyles.None, CultureInfo.InvariantCulture, out var n) || n == 0) return false;
        number = new CaseNumber(kind, y, n);
        return true;
    }

    public override string ToString() => $"{Kind}-{Short}";
}
