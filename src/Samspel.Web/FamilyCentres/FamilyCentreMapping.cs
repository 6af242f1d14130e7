using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.FamilyCentres;
using Samspel.Domain.Inventories;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.FamilyCentres;

/// <summary>What is known of a centre now (nuläge): the latest answer to each criterion, for lists that need no history.</summary>
public sealed record CentreNow(IReadOnlyDictionary<string, Answer> Answers)
{
    public static CentreNow Of(FamilyCentre centre) => new(centre.Values.GroupBy(v => v.Key).ToDictionary(g => g.Key, g => g.OrderBy(v => v.On).Last().Answer));
}

/// <summary>Columns that lists read without the whole record; the door writes them at each save.</summary>
static class CentreColumns
{
    /// <summary>What is known now.</summary>
    public const string Now = nameof(Now);

    /// <summary>The version of the questions a round uses.</summary>
    public const string CatalogueVersion = nameof(CatalogueVersion);
}

sealed class FamilyCentreMapping : IEntityTypeConfiguration<FamilyCentre>
{
    public void Configure(EntityTypeBuilder<FamilyCentre> b)
    {
        b.ToTable("family_centres");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.MunicipalityCode).HasMaxLength(4);
        b.Property(x => x.Name).HasMaxLength(200);
        b.Property(x => x.Content).AsJson();
        b.Property(x => x.Declarations).AsJson();
        b.Property(x => x.Opened).AsJson();
        b.Property(x => x.Values).AsJson();
        b.Property<CentreNow>(CentreColumns.Now).AsJson().IsRequired();
        b.HasIndex(x => new { x.MunicipalityCode, x.Name });
    }
}

sealed class InventoryRoundMapping : IEntityTypeConfiguration<InventoryRound>
{
    public void Configure(EntityTypeBuilder<InventoryRound> b)
    {
        b.ToTable("inventory_rounds");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Name).HasMaxLength(200);
        b.Property(x => x.Content).AsJson();
        b.Property(x => x.Asked).AsJson();
        b.Property(x => x.Forms).AsJson();
        b.Property(x => x.Corrections).AsJson();
        b.Property(x => x.Figures).AsJson();
        foreach (var told in new[] { nameof(InventoryRound.Catalogue), nameof(InventoryRound.RoundVersion), nameof(InventoryRound.NotSentIn), nameof(InventoryRound.Progress), nameof(InventoryRound.IsAggregate) }) b.Ignore(told);
        b.Property<int>(CentreColumns.CatalogueVersion);
        b.HasIndex(x => x.Day);
        b.HasIndex(CentreColumns.CatalogueVersion);
    }
}
