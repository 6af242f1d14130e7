using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Domain.Consents;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Consents;

sealed class ConsentMapping : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> b)
    {
        b.ToTable("consents");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Scope).AsJson();
        b.Property(x => x.Assessment).AsJson();
        b.Property(x => x.MustAnswer).AsJson();
        b.Property(x => x.Answers).AsJson();
        b.Property(x => x.WithdrawnBy).AsJson();
        b.Ignore(x => x.Awaiting);
        b.Ignore(x => x.Refusers);
        b.Ignore(x => x.GuardiansTookPart);
        b.HasIndex(x => x.Child);
        b.HasIndex(x => new { x.State, x.To });
    }
}
