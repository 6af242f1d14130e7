using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.Inventories;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Inventories;

/// <summary>What a list tells of a round (omgången i korthet), so that no answers are read for it.</summary>
/// <param name="Centres">How many centres it is about, also when only totals are known.</param>
/// <param name="Given">How many questions have an answer, of all that are asked of all.</param>
public sealed record RoundBrief(DateOnly LastDay, int Centres, int Begun, int SentIn, int Given, int Questions, int Version, bool IsAggregate)
{
    public static RoundBrief Of(InventoryRound round) => new(
        round.Content.LastDay, round.Figures?.Municipalities.Sum(m => m.Centres) ?? round.Asked.Count, round.Forms.Count(f => f.State != FormState.NotBegun), round.Forms.Count(f => f.State == FormState.SentIn),
        round.Forms.Sum(f => f.Answers.Count), round.Asked.Count * round.Catalogue.Criteria.Count, round.RoundVersion, round.IsAggregate);
}

/// <summary>Columns that lists read without the whole round; the door writes them at each save.</summary>
static class RoundColumns
{
    /// <summary>The version of the questions the round uses.</summary>
    public const string CatalogueVersion = nameof(CatalogueVersion);
    public const string Brief = nameof(Brief);
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
        b.Property<int>(RoundColumns.CatalogueVersion);
        b.Property<RoundBrief?>(RoundColumns.Brief).AsJson();
        b.HasIndex(x => x.Day);
        b.HasIndex(RoundColumns.CatalogueVersion);
    }
}

sealed class InventoryUploadMapping : IEntityTypeConfiguration<InventoryUpload>
{
    public void Configure(EntityTypeBuilder<InventoryUpload> b)
    {
        b.ToTable("inventory_uploads");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Cells).AsJson();
        b.HasIndex(x => x.At);
    }
}
