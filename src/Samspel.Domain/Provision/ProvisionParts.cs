using Samspel.Domain.Agreements;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Parties;
using Samspel.Domain.WhoDoesWhat;

namespace Samspel.Domain.Provision;

/// <summary>What is edited together about an offer (stöd som finns).</summary>
/// <param name="Name">What it is called there.</param>
/// <param name="Giver">Who gives it, by name of the activity.</param>
/// <param name="Unit">The unit in the product, when there is one.</param>
/// <param name="Since">Since when; may be unknown.</param>
/// <param name="On">The day the source says it of.</param>
public sealed record OfferContent(SupportKind Kind, string Name, AgeSpan Ages, string Giver, Principal By, UnitId? Unit, KnownDate Since, string Source, DateOnly On, string? How = null);

/// <summary>A support that is there (stöd i kommunen).</summary>
/// <param name="EndedOn">The last day; null while it is there.</param>
public sealed record Offer(int Number, OfferContent Content, DateOnly? EndedOn = null)
{
    public bool IsThereOn(DateOnly day) => !(EndedOn < day) && !Content.Since.IsAfter(day);
}

/// <summary>Somebody's word that a support is missing for an age (stöd som saknas). Without it, nothing entered means unknown.</summary>
public sealed record StatedMissing(SupportKind Kind, SupportBand Band, DateOnly On, string Source);

/// <summary>One municipality, support and age (ruta i lucktabellen): there, said to be missing, or unknown. Unknown is never shown as missing.</summary>
public sealed record ProvisionCell(string MunicipalityCode, SupportKind Kind, SupportBand Band, Truth IsThere, IReadOnlyList<Offer> Offers)
{
    public string Word => IsThere switch { Truth.Holds => "Finns", Truth.Fails => "Saknas", _ => "Okänt" };
}

/// <summary>What happens in a municipality's provision, kept as its history.</summary>
public sealed record OfferAdded(int Number, OfferContent Content) : Fact { public override string Sentence => $"{Content.Kind.Word()} lades till: {Content.Name}, {Content.Ages.Words}, {Content.Giver}."; }
public sealed record OfferRevised(int Number, OfferContent Content) : Fact { public override string Sentence => $"Uppgifterna om {Content.Name} ändrades."; }
public sealed record OfferEnded(int Number, string Name, DateOnly LastDay, string Reason) : Fact { public override string Sentence => $"{Name} upphörde, sista dag {LastDay:yyyy-MM-dd}: {Reason}"; }
public sealed record SupportSaidMissing(StatedMissing Missing) : Fact { public override string Sentence => $"{Missing.Kind.Word()} saknas för {Missing.Band.Word().ToLowerInvariant()}. Källa: {Missing.Source}."; }
public sealed record MissingTakenBack(SupportKind Kind, SupportBand Band) : Fact { public override string Sentence => $"Uppgiften att {Kind.Word().ToLowerInvariant()} saknas för {Band.Word().ToLowerInvariant()} togs bort. Det är nu okänt, eller finns."; }
public sealed record ProvisionReviewed(DateOnly On) : Fact { public override string Sentence => $"Det lokala utbudet sågs över {On:yyyy-MM-dd}."; }

/// <summary>Every reason to refuse in the provision, with its source.</summary>
public static class ProvisionRules
{
    public static readonly Rule NotYours = new("UTB-01", "Det lokala utbudet hanteras av kommunens eller regionens samordnare.", new Citation("7.2"));
    public static readonly Rule SaysWhat = new("UTB-02", "Ange vad stödet heter och vem som ger det.", Citation.OwnPractice);
    public static readonly Rule AgesFit = new("UTB-03", "Ange åldrar mellan 0 och 24 år, från och till, eller graviditet.", new Citation("1.3"));
    public static readonly Rule HasASource = new("UTB-04", "Ange vilken dag uppgiften gäller, senast i dag, och var den kommer ifrån.", Citation.OwnPractice);
    public static readonly Rule IsThere = new("UTB-05", "Stödet finns inte längre i utbudet. Ladda om sidan.", Citation.OwnPractice);
    public static readonly Rule ReasonGiven = new("UTB-06", "Skriv varför.", Citation.OwnPractice);
    public static readonly Rule NotBoth = new("UTB-07", "Stödet finns redan för den åldern. Avsluta det först om det saknas.", Citation.OwnPractice);
    public static readonly Rule MissingFits = new("UTB-08", "Stödet hör inte till den åldern, eller uppgiften är redan given.", Citation.OwnPractice);
}
