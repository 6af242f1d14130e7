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
    public string Masked => $"{Digits[..8]}-••••";

    public IdentityKind Kind => Digits[6] >= '6' ? IdentityKind.Coordination : IdentityKind.Personal;

    /// <summary>
    /// The birth date the number states; null for a samordningsnummer given on an incomplete date. May be a day near the true one,
    /// so a child's birth date is kept on its own.
    /// </summary>
    public DateOnly? BirthDate => DateOf(Digits);

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
        var year = Part(digits, 0, 4);
        if (!HasADate(digits)) problem = "Numret börjar inte med ett riktigt datum.";
        else if (year > today.Year || DateOf(digits) > today) problem = "Numret har ett födelsedatum som inte har inträffat.";
        else if (today.Year - year > OldestAge) problem = "Numret har ett födelsedatum för längesedan. Kontrollera århundradet.";
        else if (separator == '+' && today.Year - year < 100) problem = "Plustecken används från det år personen fyller 100.";
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
        digits is { Length: 12 } && digits.All(char.IsAsciiDigit) && HasADate(digits) && ControlDigitHolds(digits)
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
        var year = Part(tenDigits, 0, 2);
        var century = today.Year / 100 - (year > today.Year % 100 ? 1 : 0) - (separator == '+' ? 1 : 0);
        return century.ToString("00", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// A personnummer begins with a day of the calendar. A samordningsnummer may be given when month or day is unknown (00),
    /// or with a day the month does not have. No number has the serial 000.
    /// </summary>
    static bool HasADate(string twelveDigits)
    {
        var (month, day) = (Part(twelveDigits, 4, 2), Part(twelveDigits, 6, 2));
        var dated = day >= 60 ? day <= 91 && month <= 12 && Part(twelveDigits, 0, 4) > 0 : DateOf(twelveDigits) is not null;
        return dated && Part(twelveDigits, 8, 3) > 0;
    }

    static DateOnly? DateOf(string twelveDigits)
    {
        var (year, month, day) = (Part(twelveDigits, 0, 4), Part(twelveDigits, 4, 2), Part(twelveDigits, 6, 2));
        if (day > 60) day -= 60;
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    static int Part(string digits, int start, int length) =>
        int.Parse(digits.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

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
