using Samspel.Domain.Children;
using Samspel.Domain.Consents;
using Samspel.Domain.Disclosures;
using Samspel.Domain.Parties;
using Samspel.Web.Platform;
using Samspel.Web.Platform.Access;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Sips;

/// <summary>A ground of disclosure that fits the unit, and the asked units it reaches.</summary>
public sealed record GroundInstead(DisclosureGround Ground, IReadOnlyList<string> Reaches);

/// <summary>The consents of the case (samtycke): what holds today, what was asked and answered before, and what there is when somebody said no.</summary>
public sealed class ConsentModel(Db db, Viewer viewer, Clock clock) : ConsentPage(db, viewer, clock)
{
    protected override string What => "sip/samtycke";

    /// <summary>The legal grounds that fit this sender, when consent is refused: shown so that nobody has to guess.</summary>
    public IReadOnlyList<GroundInstead> Instead { get; private set; } = [];

    protected override async Task<bool> LoadMore()
    {
        if (!IsRefused) return true;
        var recipients = Ledger[0].Scope.Recipients.Where(r => r.Unit != Sip.Unit).ToList();
        var units = await Db.UnitNames(recipients.Select(r => r.Unit));
        var age = Child.AgeOn(Today);
        Instead = [.. recipients.Where(r => units.ContainsKey(r.Unit))
            .SelectMany(r => Grounds.For(Viewer.UnitKind.Branch(), units[r.Unit].Kind.Branch(), age, units[r.Unit].PartyCode == Viewer.PartyCode).Where(g => !g.NeedsConsent).Select(g => (Ground: g, r.Name)))
            .GroupBy(x => x.Ground).OrderBy(g => g.Key.Code).Select(g => new GroundInstead(g.Key, [.. g.Select(x => x.Name)]))];
        return true;
    }

    /// <summary>What the state of the consent means for the case, in a sentence.</summary>
    public string Meaning => (Asked, Given, Ledger.Count) switch
    {
        (_, _, 0) => "Familjen har inte fått frågan än. Inget lämnas ut.",
        ({ } asked, { } given, _) => $"Samtycket gäller till och med {given.To:yyyy-MM-dd}. En ny fråga ställdes {asked.AskedOn:yyyy-MM-dd} och väntar på svar.",
        ({ } asked, null, _) => $"Frågan ställdes {asked.AskedOn:yyyy-MM-dd} och väntar på svar. Inget lämnas ut förrän alla som ska svara har sagt ja.",
        (null, { } given, _) => $"Samtycket gäller till och med {given.To:yyyy-MM-dd}. Det som lämnas ut går bara till de enheter som står nedan.",
        _ when IsRefused => $"{(Ledger[0].Refusers is [var one] ? NameOf(one) : "Någon av dem som bestämmer")} har sagt nej. Inget lämnas ut med stöd av samtycke.",
        _ => $"Inget samtycke gäller i dag ({StateOf(Ledger[0]).Word().ToLowerInvariant()}). Inget lämnas ut.",
    };
}
