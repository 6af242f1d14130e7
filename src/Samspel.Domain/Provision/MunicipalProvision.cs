using Samspel.Domain.FamilyCentres;
using Samspel.Domain.LocalAgreements;
using Samspel.Domain.Parties;

namespace Samspel.Domain.Provision;

/// <summary>
/// What support there is in a municipality (lokalt utbud, 4, 5, 7.2): by kind and age, who gives it, since when and by which source. What nobody has
/// said is unknown, and only what somebody has said is missing is missing.
/// </summary>
public sealed class MunicipalProvision : Aggregate
{
    /// <summary>Looked through once a year, and how long before it stands in the worklist (own practice).</summary>
    internal const int MonthsBetweenReviews = 12, VisibleDays = 30;

    MunicipalProvision() { }

    public ProvisionId Id { get; private set; }
    public string MunicipalityCode { get; private set; } = "";

    /// <summary>The municipality's coordination, which keeps it.</summary>
    public UnitId Unit { get; private set; }
    public IReadOnlyList<Offer> Offers { get; private set; } = [];
    public IReadOnlyList<StatedMissing> Missing { get; private set; } = [];
    public int LastNumber { get; private set; }
    public DateOnly ReviewedOn { get; private set; }

    public static MunicipalProvision Begin(ProvisionId id, string municipalityCode, UnitId unit, DateOnly today) => new() { Id = id, MunicipalityCode = municipalityCode, Unit = unit, ReviewedOn = today };

    public int Add(PartyActor by, OfferContent content, DateOnly today)
    {
        Allow(by);
        var offer = new Offer(LastNumber + 1, Checked(content, today));
        Record(new OfferAdded(offer.Number, offer.Content));
        (Offers, LastNumber) = ([.. Offers, offer], offer.Number);
        DropMissing(offer.Content);
        return offer.Number;
    }

    public void Revise(PartyActor by, int number, OfferContent content, DateOnly today)
    {
        Allow(by);
        var offer = Find(number);
        var revised = Checked(content, today);
        if (revised == offer.Content) return;
        Record(new OfferRevised(number, revised));
        Offers = [.. Offers.Select(o => o.Number == number ? o with { Content = revised } : o)];
        DropMissing(revised);
    }

    public void End(PartyActor by, int number, DateOnly lastDay, string reason, DateOnly today)
    {
        Allow(by);
        var offer = Find(number);
        ProvisionRules.ReasonGiven.Require(!string.IsNullOrWhiteSpace(reason));
        Record(new OfferEnded(number, offer.Content.Name, lastDay, reason.Trim()));
        Offers = [.. Offers.Select(o => o.Number == number ? o with { EndedOn = lastDay } : o)];
    }

    /// <summary>Says that a support is missing for an age, on a source.</summary>
    public void SayMissing(PartyActor by, StatedMissing missing, DateOnly today)
    {
        Allow(by);
        ProvisionRules.MissingFits.Require(missing.Kind.Row().Bands.Contains(missing.Band) && Missing.All(m => (m.Kind, m.Band) != (missing.Kind, missing.Band)));
        ProvisionRules.HasASource.Require(missing.On <= today && missing.On != default && !string.IsNullOrWhiteSpace(missing.Source));
        ProvisionRules.NotBoth.Require(OffersFor(missing.Kind, missing.Band, today).Count == 0);
        Record(new SupportSaidMissing(missing));
        Missing = [.. Missing, missing with { Source = missing.Source.Trim() }];
    }

    public void TakeBackMissing(PartyActor by, SupportKind kind, SupportBand band)
    {
        Allow(by);
        if (Missing.All(m => (m.Kind, m.Band) != (kind, band))) return;
        Record(new MissingTakenBack(kind, band));
        Missing = [.. Missing.Where(m => (m.Kind, m.Band) != (kind, band))];
    }

    /// <summary>Looked through and found right; a year until next time.</summary>
    public void Review(PartyActor by, DateOnly today)
    {
        Allow(by);
        Record(new ProvisionReviewed(today));
        ReviewedOn = today;
    }

    public IReadOnlyList<Offer> OffersFor(SupportKind kind, SupportBand band, DateOnly day) => [.. Offers.Where(o => o.Content.Kind == kind && o.Content.Ages.Reaches(band) && o.IsThereOn(day))];

    /// <summary>There, said to be missing, or unknown.</summary>
    public ProvisionCell Cell(SupportKind kind, SupportBand band, DateOnly day)
    {
        var offers = OffersFor(kind, band, day);
        var there = offers.Count > 0 ? Truth.Holds : Missing.Any(m => m.Kind == kind && m.Band == band && m.On <= day) ? Truth.Fails : Truth.Unknown;
        return new(MunicipalityCode, kind, band, there, offers);
    }

    public override IEnumerable<Duty> Duties(DateOnly today)
    {
        var due = ReviewedOn.AddMonths(MonthsBetweenReviews);
        yield return new Duty($"se-over-utbud:{MunicipalityCode}:{due:yyyy-MM-dd}", DutyKind.ReviewProvision, Unit, due.AddDays(-VisibleDays), due, new Citation("7.2"));
    }

    public bool MayEdit(PartyActor by) => LocalAgreement.MayLead(by, MunicipalityCode);

    void Allow(PartyActor by) => ProvisionRules.NotYours.Require(MayEdit(by));

    /// <summary>What is there is no longer said to be missing.</summary>
    void DropMissing(OfferContent content)
    {
        foreach (var found in Missing.Where(m => m.Kind == content.Kind && content.Ages.Reaches(m.Band)).ToList())
        {
            Record(new MissingTakenBack(found.Kind, found.Band));
            Missing = [.. Missing.Where(m => m != found)];
        }
    }

    Offer Find(int number)
    {
        var offer = Offers.FirstOrDefault(o => o.Number == number && o.EndedOn is null);
        ProvisionRules.IsThere.Require(offer is not null);
        return offer!;
    }

    static OfferContent Checked(OfferContent content, DateOnly today)
    {
        ProvisionRules.SaysWhat.Require(!string.IsNullOrWhiteSpace(content.Name) && !string.IsNullOrWhiteSpace(content.Giver));
        ProvisionRules.AgesFit.Require(content.Ages is { From: >= 0, To: <= Children.Ages.Oldest } ages && (ages.From <= ages.To || (ages.Pregnancy && ages.To < 0)));
        ProvisionRules.HasASource.Require(content.On <= today && content.On != default && !string.IsNullOrWhiteSpace(content.Source));
        return content with { Name = content.Name.Trim(), Giver = content.Giver.Trim(), Source = content.Source.Trim(), How = string.IsNullOrWhiteSpace(content.How) ? null : content.How.Trim() };
    }
}
