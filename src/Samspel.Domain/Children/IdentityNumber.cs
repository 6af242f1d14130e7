using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Samspel.Domain.Children;

/// <summary>What kind of official number.</summary>
public enum IdentityKind
{
    /// <summary>Personnummer (folkbokföringslagen 18 §).</summary>
    Personal,
    /// <summary>Samordningsnummer: the day of birth plus 60 (lag 2022:1697 2 kap. 8 §).</summary>
    Coordination,
}

/// <summary>
/// A personnummer or samordningsnummer, read in every form people write it and kept as twelve digits.
/// Written out as text it is always masked, so that it cannot end up in a log by mistake.
/// </summary>
[DebuggerDisplay("{Masked}")]
public sealed record IdentityNumber
{
    /// <summary>An age above this is a mistyped century.</summary>
    const int OldestAge = 150;

    IdentityNumber(string digits) => Digits = digits;

    /// <summary>The twelve digits. The full number: only where showing it is decided and logged.</summary>
    public string Digits { get; }

    /// <summary>The full number as people write it, "ÅÅÅÅMMDD-NNNN". Only where showing it is decided and logged.</summary>
    public string Formatted => $"{Digits[..8]}-{Digits[8..]}";

    /// <summary>The form for every screen: "20120314-••••".</summary>
    public string Masked => $"{BirthDate:yyyyMMdd}-••••";

    public IdentityKind Kind => Digits[6] >= '6' ? IdentityKind.Coordination : IdentityKind.Personal;

    /// <summary>The birth date the number states. May be a day near the true one, so a child's birth date is kept on its own.</summary>
    public DateOnly BirthDate => DateOf(Digits) ?? throw new UnreachableException();

    /// <summary>The sex the number states (odd for men, even for women). May be wrong; a child's legal sex is kept on its own.</summary>
    public LegalSex LegalSexDigit => (Digits[10] - '0') % 2 == 0 ? LegalSex.Female : LegalSex.Male;

    /// <summary>Masked.</summary>
    public override string ToString() => Masked;

    /// <summary>
    /// Reads 10 or 12 digits with hyphen, plus (the year the person turns 100 and later), spaces or nothing between.
    /// Interim numbers with a letter are refused.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, DateOnly today, [NotNullWhen(true)] out IdentityNumber? number) =>
        TryParse(text, today, out number, out _);

    /// <summary>As above, and says in Swedish what is wrong.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, DateOnly today, [NotNullWhen(true)] out IdentityNumber? number, [NotNullWhen(false)] out string? problem)
    {
        number = null;
        if (!TryRead(text, out var digits, out var separator))
        {
            problem = "Skriv numret med 10 eller 12 siffror, till exempel ÅÅÅÅMMDD-NNNN.";
            return false;
        }
        if (digits.Length == 10) digits = Century(digits, separator, today) + digits;
        if (DateOf(digits) is not { } birth || digits[8..11] == "000") problem = "Numret börjar inte med ett riktigt datum.";
        else if (birth > today) problem = "Numret har ett födelsedatum som inte har inträffat.";
        else if (today.Year - birth.Year > OldestAge) problem = "Numret har ett födelsedatum för längesedan. Kontrollera århundradet.";
        else if (separator == '+' && today.Year - birth.Year < 100) problem = "Plustecken används från det år personen fyller 100.";
        else if (!ControlDigitHolds(digits)) problem = "Kontrollsiffran stämmer inte. Kontrollera att numret är rätt skrivet.";
        else
        {
            problem = null;
            number = new IdentityNumber(digits);
        }
        return problem is null;
    }

    /// <summary>The number as the store kept it: twelve digits that were checked when they were written.</summary>
    public static IdentityNumber FromStored(string digits) =>
        digits is { Length: 12 } && DateOf(digits) is not null && ControlDigitHolds(digits)
            ? new IdentityNumber(digits)
            : throw new FormatException("A stored identity number is damaged.");

    static bool TryRead([NotNullWhen(true)] string? text, out string digits, out char? separator)
    {
        digits = "";
        separator = null;
        if (text is null || text.Length > 30) return false;
        Span<char> kept = stackalloc char[12];
        var count = 0;
        int? separatorAt = null;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) continue;
            if (c is '-' or '+' or '\u2010' or '\u2011' or '\u2013' or '\u2212')
            {
                if (separatorAt is not null) return false;
                (separatorAt, separator) = (count, c == '+' ? '+' : '-');
                continue;
            }
            if (!char.IsAsciiDigit(c) || count == 12) return false;
            kept[count++] = c;
        }
        if (count is not (10 or 12) || (separatorAt is { } at && at != count - 4)) return false;
        digits = new string(kept[..count]);
        return true;
    }

    /// <summary>The latest century whose year has begun; the one before for a plus.</summary>
    static string Century(string tenDigits, char? separator, DateOnly today)
    {
        var year = int.Parse(tenDigits.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        var century = today.Year / 100 - (year > today.Year % 100 ? 1 : 0) - (separator == '+' ? 1 : 0);
        return century.ToString("00", CultureInfo.InvariantCulture);
    }

    static DateOnly? DateOf(string twelveDigits)
    {
        if (!int.TryParse(twelveDigits.AsSpan(0, 8), NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return null;
        var (year, month, day) = (value / 10000, value / 100 % 100, value % 100);
        if (day > 60) day -= 60;
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>Luhn over the last ten digits.</summary>
    static bool ControlDigitHolds(string twelveDigits)
    {
        var sum = 0;
        for (var i = 2; i < 12; i++)
        {
            var weighted = (twelveDigits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
