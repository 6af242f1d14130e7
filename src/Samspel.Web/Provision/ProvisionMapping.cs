using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.Provision;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Provision;

sealed class MunicipalProvisionMapping : IEntityTypeConfiguration<MunicipalProvision>
{
    public void Configure(EntityTypeBuilder<MunicipalProvision> b)
    {
        b.ToTable("municipal_provisions");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.MunicipalityCode).HasMaxLength(4);
        b.Property(x => x.Offers).AsJson();
        b.Property(x => x.Missing).AsJson();
        b.HasIndex(x => x.MunicipalityCode).IsUnique();
    }
}
