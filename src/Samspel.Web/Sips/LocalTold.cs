using Samspel.Domain.LocalAgreements;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips;

/// <summary>
/// One point of what a municipality has agreed, told where it matters (det som gäller i kommunen): the answer with its agreement, or what the
/// agreement does not say. Nothing is guessed.
/// </summary>
/// <param name="InPlace">What applies that day; null tells nothing.</param>
/// <param name="Point">The question.</param>
/// <param name="About">For contacts: the subject.</param>
public sealed record LocalTold(RulesInPlace? InPlace, LocalPoint Point, string? About = null)
{
    /// <summary>The subject under which a municipality names its contact for calls, proposals and meetings.</summary>
    public const string Sip = "SIP";

    /// <summary>False when it is not known which municipality it is: then nothing is said.</summary>
    public bool IsTold => InPlace is { Rules.MunicipalityCode.Length: > 0 };

    LocalRulesOnDay Rules => InPlace!.Rules;

    public IReadOnlyList<AnsweredPoint> Answers => Point == LocalPoint.Contacts ? Rules.ContactsAbout(About ?? Sip)
        : Rules.MissingIn(Point) is null ? [Rules.Answers.First(a => a.Point == Point)] : [];

    public string Missing => Rules.MissingIn(Point) ?? $"Avtalet säger inget om vem som är kontakt i frågor om {About ?? Sip}.";

    public string Label => Point switch
    {
        LocalPoint.SchoolMayCall => "Om skolan får kalla",
        LocalPoint.MayInitiate => "Startar SIP",
        LocalPoint.Documents => "Dokumenterar SIP",
        LocalPoint.FollowsUp => "Följer upp SIP",
        LocalPoint.DisputesStart => "En tvist börjar",
        LocalPoint.Synergi => "Registreras i Synergi",
        LocalPoint.Contacts => "Kontakt i kommunen",
        _ => throw new InvalidOperationException($"No words for {Point}."),
    };
}
