using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.PlacementCosts;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.PlacementCosts;

/// <summary>Columns beside the record; the door writes them with every save.</summary>
static class CostColumns
{
    /// <summary>The last day of the month after an acute placement; null for others.</summary>
    public const string LastDay = nameof(LastDay);
}

sealed class PlacementCostMapping : IEntityTypeConfiguration<PlacementCost>
{
    public void Configure(EntityTypeBuilder<PlacementCost> b)
    {
        b.ToTable("placement_costs");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.MunicipalityCode).HasMaxLength(4);
        b.Property(x => x.RegistrationMunicipality).HasMaxLength(4);
        b.Property(x => x.Regional).AsJson();
        b.Property(x => x.Shared).AsJson();
        b.Property(x => x.Draft).AsJson();
        b.Property(x => x.Versions).AsJson();
        b.Property(x => x.Disagreement).AsJson();
        b.Property(x => x.Support).AsJson();
        b.Property(x => x.Care).AsJson();
        b.Property(x => x.Contracts).AsJson();
        b.Property(x => x.Claims).AsJson();
        foreach (var told in new[] { nameof(PlacementCost.InForce), nameof(PlacementCost.Established), nameof(PlacementCost.Clock), nameof(PlacementCost.IsSettled), nameof(PlacementCost.BearsMeanwhile), nameof(PlacementCost.ForDispute) }) b.Ignore(told);
        b.Property<DateOnly?>(CostColumns.LastDay);
        b.HasIndex(x => x.Placement).IsUnique();
        b.HasIndex(x => x.Number).IsUnique();
        b.HasIndex("Unit", "State", CostColumns.LastDay);
        b.HasIndex(x => new { x.RegionalUnit, x.State });
    }
}
