using System.Globalization;
using System.Text.RegularExpressions;

namespace Samspel.Domain.Agreements;

/// <summary>How an agreement stands to a day.</summary>
public enum ValidityState { Unknown, NotYet, InForce, PerhapsExtended, Ended }

/// <summary>
/// The term of an agreement (giltighetstid), and the extension (förlängning) its text allows. Whether it was extended is not in
/// the text, so nothing is claimed about it.
/// </summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="ExtensionMonths">How long an extension the text speaks of; null when it speaks of none.</param>
public sealed partial record Validity(DateOnly? From, DateOnly? To, int? ExtensionMonths = null)
{
    static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static Validity Of(AgreementDocument document)
        => new(document.ValidFrom, document.ValidTo, document.Sections.SelectMany(s => s.Blocks).Select(b => Extension(b.PlainText)).FirstOrDefault(m => m is not null));

    /// <summary>The last day if it was extended; the last day of the term when no extension is spoken of.</summary>
    public DateOnly? AtTheLatest => To?.AddMonths(ExtensionMonths ?? 0);

    public ValidityState On(DateOnly today) => this switch
    {
        { From: { } from } when today < from => ValidityState.NotYet,
        { To: null } => From is null ? ValidityState.Unknown : ValidityState.InForce,
        _ when today <= To => ValidityState.InForce,
        _ when today <= AtTheLatest => ValidityState.PerhapsExtended,
        _ => ValidityState.Ended,
    };

    /// <summary>How it stands, in one sentence for whoever reads the agreement that day.</summary>
    public string Sentence(DateOnly today) => On(today) switch
    {
        ValidityState.Unknown => "Texten säger inte när överenskommelsen gäller.",
        ValidityState.NotYet => $"Överenskommelsen börjar gälla den {Day(From)}.",
        ValidityState.InForce when To is null => $"Överenskommelsen gäller från den {Day(From)}. Texten anger inget slutdatum.",
        ValidityState.InForce => $"Överenskommelsen gäller till och med den {Day(To)}.",
        ValidityState.PerhapsExtended => $"Giltighetstiden gick ut den {Day(To)}, och det är okänt om överenskommelsen har förlängts; som längst gäller den till och med den {Day(AtTheLatest)}.",
        _ when ExtensionMonths is { } months => $"Giltighetstiden gick ut den {Day(To)}, och det är okänt om överenskommelsen förlängdes med {months} månader; även då tog den slut den {Day(AtTheLatest)}.",
        _ => $"Giltighetstiden gick ut den {Day(To)}.",
    };

    static int? Extension(string text)
        => Lengthening().Match(text) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"förlängs\b[^.]{0,120}?\b(\d{1,2}) månader", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lengthening();

    static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", Swedish) ?? "";
}
