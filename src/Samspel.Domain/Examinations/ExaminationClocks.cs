using Samspel.Domain.Placements;

namespace Samspel.Domain.Examinations;

/// <summary>
/// When the product reminds about examinations (påminnelsetider). The law says "när vården inleds" and "i anslutning till"; no number of days stands in it
/// or in the agreement. All are own practice, unverified, and never refuse.
/// </summary>
public sealed record ExaminationClocks
{
    public static readonly ExaminationClocks Default = new();

    public int Assess { get; init; } = 3;
    public int Request { get; init; } = 7;
    public int Offer { get; init; } = 14;
    public int AnswerOffer { get; init; } = 7;
    public int OfferAgain { get; init; } = 30;
    public int Rest { get; init; } = 30;
    public int Statement { get; init; } = 14;
    public int ActOnNeeds { get; init; } = 14;
    public int LvuShare { get; init; } = 1;
    public int LvuExamination { get; init; } = 5;
    public int LvuCertificate { get; init; } = 3;
    /// <summary>A document older than this is pointed out; it is not refused.</summary>
    public int RecentMonths { get; init; } = 12;
    /// <summary>An asylum examination farther from the placement than this is pointed out.</summary>
    public int CloseDays { get; init; } = 30;

    /// <summary>Every number with its source, as the screen shows it.</summary>
    public IReadOnlyList<ReminderSetting> Explained => [.. new (string What, string Value)[]
    {
        ("Ta ställning till hälsoundersökning", $"{Assess} dagar"), ("Begär hälsoundersökning", $"{Request} dagar"), ("Erbjud tid", $"{Offer} dagar"), ("Svar på erbjuden tid", $"{AnswerOffer} dagar"),
        ("Nytt erbjudande efter avböjd", $"{OfferAgain} dagar"), ("De delar som saknas", $"{Rest} dagar"), ("Utlåtande till socialtjänsten", $"{Statement} dagar"), ("Ta hand om behoven", $"{ActOnNeeds} dagar"),
        ("Beslut om läkarundersökning till vården", $"{LvuShare} dag"), ("Läkarundersökning inför ansökan om vård", $"{LvuExamination} dagar"), ("Läkarintyg", $"{LvuCertificate} dagar"), ("Nyligen genomförd undersökning", $"{RecentMonths} månader"), ("Nära placeringen", $"{CloseDays} dagar"),
    }.Select(s => new ReminderSetting(s.What, s.Value, new Citation("6.3.2"), false))];
}
