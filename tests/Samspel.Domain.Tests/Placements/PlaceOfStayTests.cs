using System.Text.Json;
using Samspel.Domain.Parties;
using Samspel.Domain.Placements;
using Samspel.Domain.Tests.Sips;
using static Samspel.Domain.Tests.Placements.PlacementGiven;

namespace Samspel.Domain.Tests.Placements;

/// <summary>Where the child lives has a lock of its own.</summary>
public class PlaceOfStayTests
{
    static readonly string[] Secrets = ["Havsviken", "Strandvägen", "2180", "Gävle"];

    [Fact]
    public void The_place_says_nothing_of_itself()
    {
        Gavle.ToString().ShouldBe("Skyddad uppgift");
        $"{Gavle}".ShouldBe("Skyddad uppgift");
        JsonSerializer.Deserialize<LockedPlace>(JsonSerializer.Serialize(Gavle)).ShouldBe(Gavle, "kept as a document it is whole");
    }

    [Fact]
    public void Only_those_given_permission_at_the_own_unit_open_it_and_each_opening_is_kept()
    {
        var c = Acute();
        var stay = PlaceOfStay.Write(Worker, c.Placement, Gavle, c.Today);
        stay.Read(Worker).ShouldBe(Gavle);
        stay.NewFacts.OfType<PlaceOpened>().Count().ShouldBe(1);
        var colleague = At(Owner);
        foreach (var other in new[] { colleague, Manager, At(Sister), At(Bup), RegionManager, At(Owner, Role.Administrator), Actor.System })
        {
            stay.MayRead(other).ShouldBeFalse();
            PlacementRules.PlaceIsLocked.ShouldRefuse(() => stay.Read(other)).Message.ShouldBe(PlacementRules.PlaceIsLocked.Message);
            PlacementRules.PlaceIsLocked.ShouldRefuse(() => stay.Revise(other, c.Placement, Falun, c.Today));
        }
        PlacementRules.ManagerGivesAccess.ShouldRefuse(() => stay.Grant(Worker, colleague.Person, "Kör barnet.", c.Today));
        PlacementRules.ManagerGivesAccess.ShouldRefuse(() => stay.Grant(Manager, colleague.Person, "", c.Today));
        stay.Grant(Manager, colleague.Person, "Kör barnet.", c.Today);
        stay.Read(colleague).ShouldBe(Gavle);
        stay.MayRead(colleague with { Unit = Bup.Id }).ShouldBeFalse("the permission does not follow to another unit");
        stay.MayRead(colleague with { Role = Role.Administrator }).ShouldBeFalse("nor to another role");
        PlacementRules.ManagerGivesAccess.ShouldRefuse(() => stay.Grant(At(Bup, Role.UnitManager), PersonId.New(), "Nyfiken.", c.Today));
        PlacementRules.ManagerGivesAccess.ShouldRefuse(() => stay.Revoke(Worker, colleague.Person, "Stör."));
        stay.Revoke(Manager, colleague.Person, "Kör inte längre.");
        stay.MayRead(colleague).ShouldBeFalse();
    }

    [Fact]
    public void The_place_is_in_no_fact_no_duty_no_advice_and_no_refusal()
    {
        var c = Acute();
        var stay = PlaceOfStay.Write(Worker, c.Placement, Gavle, c.Today);
        stay.Read(Worker);
        stay.Revise(Worker, c.Placement, Gavle with { Contact = "Strandvägen, grind 4" }, c.Today);
        var spread = c.Placement.NewFacts.Concat(stay.NewFacts).SelectMany(f => new[] { f.Sentence, f.ToString()!, JsonSerializer.Serialize(f, f.GetType()) })
            .Concat(c.Placement.Duties(c.Today).Select(d => d.ToString())).Concat(c.Cost.Duties(c.Today).Select(d => d.ToString()))
            .Concat(PlacementAdvice.For(c.Placement, c.Today).Select(a => a.Text)).Concat(c.Placement.Items.Select(i => i.Word(c.Placement.Basis, 13)))
            .Append(JsonSerializer.Serialize(c.Placement)).Append(c.Placement.ToString()!).Append(stay.ToString()!).Append(JsonSerializer.Serialize(stay));
        foreach (var text in spread) Secrets.ShouldAllBe(s => !text.Contains(s, StringComparison.OrdinalIgnoreCase), text);
    }

    [Fact]
    public void The_place_is_whole_and_written_by_the_owner()
    {
        var c = Acute();
        PlacementRules.PlaceIsWhole.ShouldRefuse(() => PlaceOfStay.Write(Worker, c.Placement, Gavle with { MunicipalityCode = "Gävle" }, c.Today));
        PlacementRules.PlaceIsWhole.ShouldRefuse(() => PlaceOfStay.Write(Worker, c.Placement, new LockedPlace("", null, "2180", null), c.Today));
        PlacementRules.NotYours.ShouldRefuse(() => PlaceOfStay.Write(At(Bup), c.Placement, Gavle, c.Today));
    }

    [Fact]
    public void The_placement_learns_the_region_alone_and_the_chain_follows_it()
    {
        var c = Acute();
        c.Placement.Region.ShouldBe(PlaceRegion.Unknown);
        var stay = PlaceOfStay.Write(Worker, c.Placement, Gavle, c.Today);
        c.Placement.Region.ShouldBe(PlaceRegion.Other);
        c.Placement.Items.Count(i => i.Kind == ChainItemKind.HandOverCare).ShouldBe(2);
        stay.Revise(Worker, c.Placement, Falun, c.Today);
        c.Placement.Region.ShouldBe(PlaceRegion.Home);
        c.Placement.Items.ShouldNotContain(i => i.Kind == ChainItemKind.HandOverCare);
    }

    [Fact]
    public void When_the_case_goes_to_another_unit_nobodys_permission_goes_with_it()
    {
        var c = Acute();
        var stay = PlaceOfStay.Write(Worker, c.Placement, Gavle, c.Today);
        c.Placement.HandOver(Worker, Sister, null, "Familjerätten", c.Today);
        stay.Follow(c.Placement);
        stay.MayRead(Worker).ShouldBeFalse();
        stay.Readers.ShouldBeEmpty();
        stay.Grant(At(Sister, Role.UnitManager), Worker.Person, "Bor kvar.", c.Today);
        stay.MayRead(Worker).ShouldBeFalse("the writer is at the former unit");
    }
}
