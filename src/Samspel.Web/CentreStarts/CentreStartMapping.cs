using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.CentreStarts;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.CentreStarts;

/// <summary>Columns beside the record; the door writes them when it is first kept.</summary>
static class StartColumns
{
    /// <summary>Which way it is in the municipality: the first, the second; the last is the one that is worked with.</summary>
    public const string Number = nameof(Number);
}

sealed class CentreStartMapping : IEntityTypeConfiguration<CentreStart>
{
    public void Configure(EntityTypeBuilder<CentreStart> b)
    {
        b.ToTable("centre_starts");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.MunicipalityCode).HasMaxLength(4);
        b.Property(x => x.Name).HasMaxLength(200);
        b.Property(x => x.Picture).AsJson();
        b.Property(x => x.Dialogue).AsJson();
        b.Property(x => x.Steps).AsJson();
        b.Property(x => x.Help).AsJson();
        b.Property(x => x.Budgets).AsJson();
        b.Property(x => x.Decisions).AsJson();
        foreach (var told in new[] { nameof(CentreStart.Next), nameof(CentreStart.Standing) }) b.Ignore(told);
        b.Property<int>(StartColumns.Number);
        b.HasIndex("MunicipalityCode", StartColumns.Number).IsUnique();
        b.HasIndex(x => x.Agreement);
    }
}

sealed class FrameworkDocumentMapping : IEntityTypeConfiguration<FrameworkDocument>
{
    public void Configure(EntityTypeBuilder<FrameworkDocument> b)
    {
        b.ToTable("framework_documents");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Title).HasMaxLength(200);
        b.Property(x => x.Content).AsJson();
        b.Property(x => x.Versions).AsJson();
        b.Property(x => x.Decision).AsJson();
        b.HasIndex(x => new { x.State, x.StateSince });
    }
}
