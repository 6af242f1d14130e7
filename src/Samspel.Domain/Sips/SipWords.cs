using Samspel.Domain.Parties;

namespace Samspel.Domain.Sips;

/// <summary>Small Swedish words shared by the SIP's sentences.</summary>
public static class SipWords
{
    /// <summary>Where a case lies that nobody carries.</summary>
    public const string Inbox = "Enhetens inkorg";

    /// <summary>"a, b och c".</summary>
    public static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "ingen",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} och {words[^1]}",
    };

    public static string Word(this Principal principal) => principal switch
    {
        Principal.Municipality => "kommunen",
        Principal.Region => "regionen",
        _ => "annan",
    };

    internal static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
