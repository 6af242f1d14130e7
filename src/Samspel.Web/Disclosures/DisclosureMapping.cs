using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.Disclosures;

namespace Samspel.Web.Disclosures;

sealed class DisclosureMapping : IEntityTypeConfiguration<Disclosure>
{
    public void Configure(EntityTypeBuilder<Disclosure> b)
    {
        b.ToTable("disclosures");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.CaseNumber).HasMaxLength(20);
        b.HasIndex(x => new { x.ToUnit, x.CaseNumber });
        b.HasIndex(x => new { x.ToUnit, x.At });
        b.HasIndex(x => new { x.FromUnit, x.CaseNumber });
        b.HasIndex(x => x.CaseNumber);
    }
}
