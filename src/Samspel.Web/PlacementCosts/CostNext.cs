using Samspel.Domain.Parties;
using Samspel.Domain.PlacementCosts;

namespace Samspel.Web.PlacementCosts;

/// <summary>What can be done about a placement's costs: the words of the link and the page's end of the address.</summary>
public sealed record CostAct(string Words, string Page, string? Why = null);

/// <summary>What comes first for one side, and what else it can do.</summary>
static class CostNext
{
    /// <summary>What waits for this side, the most urgent first; empty when it waits for nobody here.</summary>
    public static IReadOnlyList<CostAct> For(CostPage page)
    {
        var (cost, side) = (page.Cost, page.Side);
        List<CostAct> acts = [];
        if (cost.State == CostState.Disagreed)
        {
            if (cost.Support.All(s => s.Side != side)) acts.Add(new("Säkerställ insatserna", "insatser", "Ni är oeniga om fördelningen. Barnets insatser fortsätter: skriv hur er sida säkerställer dem."));
            if (side == Principal.Region && cost.Care.Count == 0) acts.Add(new("Skriv in remissen", "remiss", "Vårdbehovet tillgodoses i första hand genom remiss."));
            if (cost.Care.LastOrDefault() is { Possible: false } && cost.Contracts.All(c => c.Side != side)) acts.Add(new("Skriv in ert avtal", "avtal", "Remiss är inte möjlig. Varje huvudman tecknar ett eget avtal."));
            if (page.SpeaksForRegion && cost.Support.All(s => s.Side != Principal.Region)) acts.Add(new("Skriv in hur regionen säkerställer insatserna", "insatser?sida=regionen", $"{cost.Regional.Name} deltar på papper. Fråga enheten och skriv in svaret."));
            if (page.SpeaksForRegion && cost.Care.Count == 0) acts.Add(new("Skriv in regionens remiss", "remiss", "Vårdbehovet tillgodoses i första hand genom remiss. Fråga regionens enhet och skriv in svaret."));
            if (page.SpeaksForRegion && cost.Care.LastOrDefault() is { Possible: false } && cost.Contracts.All(c => c.Side != Principal.Region)) acts.Add(new("Skriv in regionens avtal", "avtal?sida=regionen", "Remiss är inte möjlig. Varje huvudman tecknar ett eget avtal."));
            if (cost.Disagreement!.Views.All(v => v.Side != side)) acts.Add(new("Skriv er ståndpunkt", "standpunkt", "Den andra sidan har skrivit sin ståndpunkt."));
        }
        if (page.OwnsIt && page.Seen.NotGiven && page.Can(CostCommand.Share)) acts.Add(new("Lämna underlaget till regionen", "lamna-ut", "Regionens enhet kan varken skriva eller godkänna innan den har fått underlaget."));
        if (cost.Draft is { } draft && !draft.IsApprovedBy(side) && page.Can(CostCommand.Approve)) acts.Add(new("Godkänn eller lämna tillbaka", "godkann", $"Förslag {draft.Number} väntar på er sidas godkännande."));
        if (cost is { Draft: { } unread, Shared: not null } && !unread.IsApprovedBy(Principal.Region) && page.Can(CostCommand.ApproveOnPaper)) acts.Add(new("Skriv in regionens godkännande", "godkann-papper", $"{cost.Regional.Name} deltar på papper. Förslag {unread.Number} väntar på att regionens godkännande skrivs in."));
        if (cost is { Draft: null, State: CostState.Unclear }) acts.Add(new("Skriv kostnadsfördelningen", "forslag", "Ingen fördelning är skriven än."));
        if (page.OwnsIt && cost.Clock is not null && cost.RegistrationMunicipality is null && page.Can(CostCommand.SettleRegistration)) acts.Add(new("Fastställ folkbokföringskommun", "folkbokforing", "Efter en akut placering ska den vara klar inom en månad."));
        return acts;
    }

    /// <summary>Everything else the state and the role allow.</summary>
    public static IReadOnlyList<CostAct> Others(CostPage page, IReadOnlyList<CostAct> first)
    {
        var cost = page.Cost;
        (bool Shown, CostAct Act)[] all =
        [
            (page.Can(CostCommand.WriteSplit), new(cost.Draft is not null ? "Skriv om förslaget" : cost.InForce is null ? "Skriv kostnadsfördelningen" : "Skriv en ny fördelning", "forslag")),
            (cost.Draft is not null && page.Can(CostCommand.SendBack), new("Lämna tillbaka förslaget", "lamna-tillbaka")),
            (page.OwnsIt && page.Can(CostCommand.SettleRegistration), new("Fastställ folkbokföringskommun", "folkbokforing")),
            (cost.InForce is not null && page.Can(CostCommand.Claim), new("Åberopa en kostnad", "aberopa")),
            (page.Can(CostCommand.DeclareDisagreement), new("Registrera oenighet", "oenighet")),
            (page.Can(CostCommand.StateView), new("Skriv er ståndpunkt", "standpunkt")),
            (page.Can(CostCommand.EnsureSupport), new("Säkerställ insatserna", "insatser")),
            (page.Can(CostCommand.ReferMeanwhile), new("Remiss medan ni är oeniga", "remiss")),
            (page.Can(CostCommand.MakeContract) && cost.Care.LastOrDefault() is { Possible: false } && cost.Contracts.All(c => c.Side != page.Side), new("Skriv in ert avtal", "avtal")),
        ];
        return [.. all.Where(a => a.Shown && first.All(f => f.Page != a.Act.Page)).Select(a => a.Act)];
    }
}
