using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspel.Web.Platform.Data;

namespace Samspel.Web.Agreements;

sealed class AgreementEditionMapping : IEntityTypeConfiguration<AgreementEdition>
{
    public void Configure(EntityTypeBuilder<AgreementEdition> b)
    {
        b.ToTable("agreement_editions");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Document).AsJson();
        b.Property(x => x.Warnings).AsJson();
        b.Property(x => x.Fingerprint).HasMaxLength(64);
        b.HasIndex(x => x.Turn).IsUnique();
        b.HasIndex(x => new { x.Source, x.Turn });
    }
}

sealed class AgreementUploadMapping : IEntityTypeConfiguration<AgreementUpload>
{
    public void Configure(EntityTypeBuilder<AgreementUpload> b)
    {
        b.ToTable("agreement_uploads");
        b.Property(x => x.Id).ValueGeneratedNever();
        b.Property(x => x.Text).AsJson();
        b.HasIndex(x => x.At);
    }
}
