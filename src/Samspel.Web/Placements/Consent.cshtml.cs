using Samspel.Domain.Consents;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Placements;

/// <summary>The consents of the placement: what holds today, what was asked and answered before.</summary>
public sealed class ConsentModel(Db db, Viewer viewer, Clock clock) : PlacementConsentPage(db, viewer, clock)
{
    public override string Heading => "Samtycke vid placeringen";

    /// <summary>What the state of the consent means for the placement, in a sentence.</summary>
    public string Meaning => (Asked, Given, Ledger.Count) switch
    {
        (_, _, 0) => "Familjen har inte fått frågan än. Uppgifter kan bara lämnas på en annan grund.",
        ({ } asked, { } given, _) => $"Samtycket gäller till och med {given.To:yyyy-MM-dd}. En ny fråga ställdes {asked.AskedOn:yyyy-MM-dd} och väntar på svar.",
        ({ } asked, null, _) => $"Frågan ställdes {asked.AskedOn:yyyy-MM-dd} och väntar på svar. Inget lämnas ut med stöd av samtycke förrän alla har sagt ja.",
        (null, { } given, _) => $"Samtycket gäller till och med {given.To:yyyy-MM-dd}, för de enheter som står nedan.",
        _ => $"Inget samtycke gäller i dag ({StateOf(Ledger[0]).Word().ToLowerInvariant()}). Uppgifter kan bara lämnas på en annan grund.",
    };
}
