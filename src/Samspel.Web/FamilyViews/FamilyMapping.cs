using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.FamilyViews;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.FamilyViews;

sealed class FamilyAccessMapping : IEntityTypeConfiguration<FamilyAccess>
{
    public void Configure(EntityTypeBuilder<FamilyAccess> b)
    {
        b.ToTable("family_accesses");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Number).HasMaxLength(12);
        b.Property(x => x.Name).HasMaxLength(200);
        b.Property(x => x.Assessment).AsJson();
        b.Ignore(x => x.IsYoungPersons);
        b.Ignore(x => x.Capacity);
        b.HasIndex(x => new { x.Number, x.State });
        b.HasIndex(x => new { x.Child, x.Unit });
        b.HasIndex(x => new { x.Child, x.Unit, x.Number }).HasFilter("ended_on IS NULL").IsUnique().HasDatabaseName("family_accesses_one_at_a_time");
        b.HasIndex(x => x.State);
    }
}

sealed class FamilyReleaseMapping : IEntityTypeConfiguration<FamilyRelease>
{
    public void Configure(EntityTypeBuilder<FamilyRelease> b)
    {
        b.ToTable("family_releases");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.To).AsJson();
        b.Ignore(x => x.IsShown);
        b.HasIndex(x => new { x.Child, x.Compartment });
        b.HasIndex(x => new { x.Sip, x.PlanVersion });
    }
}
