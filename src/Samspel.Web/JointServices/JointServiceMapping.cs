using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.JointServices;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.JointServices;

/// <summary>Columns that lists read without the whole record; the door writes them at each save.</summary>
static class DevelopmentColumns
{
    /// <summary>The municipalities where it is tried or in use, " 2080 2081 ": each between blanks, so that a list can choose by one.</summary>
    public const string Where = nameof(Where);
}

sealed class LocalServiceMapping : IEntityTypeConfiguration<LocalService>
{
    public void Configure(EntityTypeBuilder<LocalService> b)
    {
        b.ToTable("local_services");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.MunicipalityCode).HasMaxLength(4);
        b.Property(x => x.Content).AsJson();
        b.Property(x => x.Values).AsJson();
        b.Ignore(x => x.Sheet);
        b.HasIndex(x => new { x.Kind, x.MunicipalityCode }).HasFilter("ended_on IS NULL").IsUnique();
    }
}

sealed class DevelopmentWorkMapping : IEntityTypeConfiguration<DevelopmentWork>
{
    public void Configure(EntityTypeBuilder<DevelopmentWork> b)
    {
        b.ToTable("development_works");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.PartyCode).HasMaxLength(4);
        b.Property(x => x.Content).AsJson();
        b.Property(x => x.Results).AsJson();
        b.Property(x => x.Spread).AsJson();
        b.Property<string>(DevelopmentColumns.Where).HasMaxLength(200);
        b.Ignore(x => x.Municipalities);
        b.HasIndex(x => new { x.StateSince, x.Id });
        b.HasIndex(x => new { x.State, x.StateSince });
    }
}
