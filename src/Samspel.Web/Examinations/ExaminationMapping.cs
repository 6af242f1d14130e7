using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain;
using Samspel.Domain.Examinations;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Examinations;

/// <summary>Columns beside the record; kept at every save.</summary>
static class ExaminationColumns
{
    /// <summary>The region's unit that has received the request or the decision; null before.</summary>
    public const string RegionalUnit = nameof(RegionalUnit);
}

sealed class HealthExaminationMapping : IEntityTypeConfiguration<HealthExamination>
{
    public void Configure(EntityTypeBuilder<HealthExamination> b)
    {
        b.ToTable("health_examinations");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Owner).AsJson();
        b.Property(x => x.Regional).AsJson();
        b.Property(x => x.NotNeeded).AsJson();
        b.Property(x => x.CoveredByAsylum).AsJson();
        b.Property(x => x.Consent).AsJson();
        b.Property(x => x.Sent).AsJson();
        b.Property(x => x.Offers).AsJson();
        b.Property(x => x.Parts).AsJson();
        b.Property(x => x.Statement).AsJson();
        b.Ignore(x => x.Settled);
        b.Property<UnitId?>(ExaminationColumns.RegionalUnit);
        b.HasIndex(x => x.Number).IsUnique();
        b.HasIndex(x => new { x.Unit, x.State, x.Number });
        b.HasIndex(ExaminationColumns.RegionalUnit, nameof(HealthExamination.State), nameof(HealthExamination.Number));
        b.HasIndex(x => x.Placement);
        b.HasIndex(x => new { x.Child, x.Unit });
    }
}

sealed class LvuExaminationMapping : IEntityTypeConfiguration<LvuExamination>
{
    public void Configure(EntityTypeBuilder<LvuExamination> b)
    {
        b.ToTable("lvu_examinations");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Owner).AsJson();
        b.Property(x => x.Regional).AsJson();
        b.Property(x => x.Decision).AsJson();
        b.Property(x => x.Omission).AsJson();
        b.Property(x => x.Shared).AsJson();
        b.Property(x => x.Certificate).AsJson();
        b.Property<UnitId?>(ExaminationColumns.RegionalUnit);
        b.HasIndex(x => x.Number).IsUnique();
        b.HasIndex(x => new { x.Unit, x.State, x.Number });
        b.HasIndex(ExaminationColumns.RegionalUnit, nameof(LvuExamination.State), nameof(LvuExamination.Number));
        b.HasIndex(x => new { x.Child, x.Unit });
    }
}
