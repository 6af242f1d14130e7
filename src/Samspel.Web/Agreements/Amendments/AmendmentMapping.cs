using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.Agreements;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements.Amendments;

sealed class AmendmentMapping : IEntityTypeConfiguration<MinorAmendment>
{
    public void Configure(EntityTypeBuilder<MinorAmendment> b)
    {
        b.ToTable("minor_amendments");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Title).HasMaxLength(200);
        b.Property(x => x.Content).AsJson();
        b.Property(x => x.Decision).AsJson();
        b.Property(x => x.Notice).AsJson();
        b.HasIndex(x => new { x.State, x.StateSince });
        b.HasIndex(x => x.Agreement);
    }
}
