using System.Globalization;
using System.Text.Json.Serialization;

namespace Samspel.Domain.FamilyCentres;

/// <summary>How sure a value is (uppgiftens säkerhet): unknown, estimated or stated.</summary>
public enum Certainty
{
    /// <summary>Okänt: never shown as no or 0.</summary>
    Unknown,
    /// <summary>Uppskattat.</summary>
    Estimated,
    /// <summary>Uppgivet.</summary>
    Stated,
}

/// <summary>
/// What a criterion is answered with (svar): yes or no, a number, a text, a choice or a day, stated or estimated; or plainly unknown, and then
/// nothing at all beside.
/// </summary>
public sealed record Answer
{
    static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    [JsonConstructor]
    public Answer(Certainty certainty, bool? yesNo = null, decimal? number = null, string? text = null, DateOnly? day = null)
    {
        var given = new object?[] { yesNo, number, text, day }.Count(x => x is not null);
        if (given != (certainty == Certainty.Unknown ? 0 : 1)) throw new ArgumentException("An answer has exactly one value, and the unknown none.", nameof(certainty));
        (Certainty, YesNo, Number, Text, Day) = (certainty, yesNo, number, text, day);
    }

    public static readonly Answer Unknown = new(Certainty.Unknown);
    public static Answer Of(bool yesNo, Certainty certainty = Certainty.Stated) => new(certainty, yesNo: yesNo);
    public static Answer Of(decimal number, Certainty certainty = Certainty.Stated) => new(certainty, number: number);
    public static Answer Of(string text, Certainty certainty = Certainty.Stated) => new(certainty, text: text);
    public static Answer Of(DateOnly day, Certainty certainty = Certainty.Stated) => new(certainty, day: day);

    public Certainty Certainty { get; }
    public bool? YesNo { get; }
    public decimal? Number { get; }

    /// <summary>A text, or one of the criterion's choices.</summary>
    public string? Text { get; }
    public DateOnly? Day { get; }

    [JsonIgnore] public bool IsKnown => Certainty != Certainty.Unknown;
    [JsonIgnore] public Known<bool> AsYesNo => YesNo is { } yes ? Known<bool>.Of(yes) : default;
    [JsonIgnore] public Known<decimal> AsNumber => Number is { } number ? Known<decimal>.Of(number) : default;

    /// <summary>As it is shown: "Ja", "12,5", "ca 12", "Okänt".</summary>
    [JsonIgnore]
    public string Words
    {
        get
        {
            var plain = (YesNo, Number, Text, Day) switch
            {
                ({ } yes, _, _, _) => yes ? "Ja" : "Nej",
                (_, { } number, _, _) => number.ToString("0.##", Swedish),
                (_, _, { } text, _) => text,
                (_, _, _, { } day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                _ => "Okänt",
            };
            return Certainty != Certainty.Estimated ? plain : Number is null ? $"{plain} (uppskattat)" : $"ca {plain}";
        }
    }

    public override string ToString() => Words;
}

/// <summary>The words for certainty.</summary>
public static class Certainties
{
    public static string Word(this Certainty certainty) => certainty switch
    {
        Certainty.Unknown => "Okänt",
        Certainty.Estimated => "Uppskattat",
        Certainty.Stated => "Uppgivet",
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, null),
    };
}
