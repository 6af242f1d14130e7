using System.Collections;
using System.Reflection;
using System.Text.Json;
using Samspel.Domain.Examinations;
using Samspel.Domain.PlacementCosts;
using Samspel.Domain.Placements;
using Samspel.Domain.Tests.Examinations;
using Samspel.Domain.Tests.PlacementCosts;
using static Samspel.Domain.Tests.Placements.PlacementGiven;

namespace Samspel.Domain.Tests.Placements;

/// <summary>What is edited together is stored as one piece: every part of a placement, its costs and its examinations comes back as it was.</summary>
public class PlacementPartsAsJsonTests
{
    [Fact]
    public void Every_part_comes_back_as_it_was()
    {
        foreach (var state in Enum.GetValues<PlacementState>()) EveryPart(In(state).Placement);
        EveryPart(Openly().Placement);
        EveryPart(Acute().Placement);
        foreach (var state in Enum.GetValues<CostState>()) EveryPart(CostTransitionsTests.In(state).Cost);
        foreach (var state in Enum.GetValues<ExaminationState>()) EveryPart(ExaminationGiven.In(state).Examination);
        var asked = Acute();
        PlaceOfStay.Write(Worker, asked.Placement, Gavle, asked.Today);
        Ask(asked, asked.Placement.Items.First(i => i.Kind == ChainItemKind.HandOverCare), Bup);
        asked.Placement.RecordRegistration(Worker, new Registration("2180", asked.Today), asked.Today);
        asked.Placement.ChangeLegalBase(Worker, LegalBase.Lvu2, asked.Today, "Förvaltningsrätten", asked.Today, asked.Today);
        asked.Placement.RecordFollowUp(Worker, new StreamFollowUp(FollowUpStream.Health, asked.Today, "Bra.", asked.Today.AddDays(30)), asked.Today);
        EveryPart(asked.Placement);
        var agreed = PlacedAsPlanned();
        agreed.Cost.Claim(Worker, 5, "Resor", agreed.Today);
        EveryPart(agreed.Cost);
        var paper = Planned(region: PaperRegion);
        Share(paper);
        paper.Cost.WriteSplit(Worker, Split, paper.Today);
        paper.Cost.ApproveOnPaper(Manager, 1, "Rolf Testsson", "Verksamhetschef", "Dnr 12", paper.Today, paper.Today);
        EveryPart(paper.Cost);
        var outside = Acute();
        outside.Placement.AskOutside(Worker, outside.Item(ChainItemKind.ReassessSelfCare).Number, PlacementTests.Outside(outside.Today), null, outside.Today);
        outside.Placement.NameFollowUp(Worker, 1, "Bo Testsson", outside.Today);
        EveryPart(outside.Placement);
    }

    /// <summary>Each settable property that holds a record or a list of them.</summary>
    static void EveryPart(Aggregate whole)
    {
        foreach (var property in whole.GetType().GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(p => p.SetMethod is not null && p.GetValue(whole) is not null))
        {
            var type = property.PropertyType;
            if (type == typeof(string) || (type.IsValueType && !typeof(IEnumerable).IsAssignableFrom(type))) continue;
            var json = JsonSerializer.Serialize(property.GetValue(whole), type);
            JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type).ShouldBe(json, property.Name);
        }
    }
}
