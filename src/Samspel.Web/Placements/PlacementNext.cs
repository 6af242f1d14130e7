using Samspel.Domain;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Web.Platform.Layout;
using Samspel.Web.Sips;
using Samspel.Web.Worklist;

namespace Samspel.Web.Placements;

/// <summary>
/// What comes next in a placement (nästa steg): before it the split and the contacts, in that order; after it the duty of the own unit that is due
/// first. Null when nothing of the own unit's waits.
/// </summary>
public static class PlacementNext
{
    static readonly Citation Before = new("6.3");
    static readonly Citation Costs = new("6.6");

    public static NextStep? For(Placement placement, PlacementCost cost, DateOnly today)
    {
        var address = $"{PlacementPage.Root}/{placement.Number.Short}";
        return placement.State switch
        {
            PlacementState.Planned when cost.Established is not null => new("Kostnadsfördelningen är fastställd av båda huvudmännen.", "Markera ansvaret som klarlagt", $"{address}/klarlagt", Costs),
            PlacementState.Planned => new("Vem som ansvarar för vad ska vara klarlagt skriftligt före placeringen.", "Öppna kostnadsfördelningen", $"{address}/kostnad", Costs),
            PlacementState.ReadyToPlace when Contact(placement) is { } item =>
                new("Samverkan med skola och vård börjar före placeringen.", item.Kind.Row().Word, $"{address}/punkt/{item.Number}", Before),
            PlacementState.ReadyToPlace => new($"Allt är i ordning. Registrera placeringen när den har skett, planerad {SwedishDate.Running(placement.Decision.From)}.", "Registrera placeringen", $"{address}/placera", Before),
            _ => OfTheDuties(placement, today),
        };
    }

    static ChainItem? Contact(Placement placement) =>
        placement.OpenItems.FirstOrDefault(i => i.IsFirstContact());

    static NextStep? OfTheDuties(Placement placement, DateOnly today)
    {
        var duty = placement.Duties(today).Where(d => d.Unit == placement.Unit && d.VisibleFrom <= today && d.Kind != DutyKind.TakeCase).OrderBy(d => d.Due).ThenBy(d => d.Key, StringComparer.Ordinal).FirstOrDefault();
        if (duty is null) return null;
        var item = duty.Key.Split(':') is ["kedja" or "be-om", var number, ..] && int.TryParse(number, out var n) ? placement.Items.FirstOrDefault(i => i.Number == n) : null;
        var what = item is null ? "" : PlacementLook.What(placement, item, today) + ". ";
        var act = item is null ? duty.Kind.Act() : duty.Kind == DutyKind.AskChainParty ? "Be verksamheten" : "Öppna punkten";
        return new($"{what}Senast {SwedishDate.Running(duty.Due)}.", act, DutyLinks.To(duty.Kind, placement.Number.ToString(), duty.Key, own: true), duty.Source);
    }
}
